"""Doors, lids and bolts: closed."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BARS, DOORS, HANGINGS, KEYS, LIDDED, WRAPPINGS

_SHUT = "shut/closed/to/fast/tight"
_HANDS = (
    "pull, push, nudge, elbow, shoulder, heel, heave, haul, drag, knock, slap, snap, click, clap, bang, swing, ease, "
    "slide, "
    "kick, boot, tug, yank, throw, wrench, jerk, draw, roll, press, force, slam, screw, bring, shove, wedge, jam, "
    "prop, barge, "
    "batter, bash, hammer, work, tease, coax, hack, chop, tear, rip, slit, cut, crowbar, lever, prise, prize, pry, "
    "jemmy, "
    "jimmy, smash, break, crack, burst, flick, flip, thumb, tie, sew, strap, nail, lash, pin, clamp, chain, peel, "
    "twist, make, "
    "hold, spread, flap, whip, inch, edge, pick, get"
)
"""Verbs that move a door or a lid; which way, the word behind it says."""

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=_HANDS,
        forms=(
            f"THING {_SHUT} | THING {_SHUT} behind/after/over/on/against/so/before/with/and/as/in/at WORDS | "
            f"THING {_SHUT} again | "
            "shut THING | THING shut again | THING shut with TOOL"
        ),
        example="nudge the door shut",
        help="Close a thing.",
        heads=DOORS
        | LIDDED
        | WRAPPINGS
        | HANGINGS
        | frozenset(word_list("behind shut closed house shed barn sack book")),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=(
            "shoot, slide, throw, push, ram, drop, draw, lower, let down, bring down, drive, run, slip, lay, put, "
            "set, swing, settle, work, ease, slam, snap, click, let fall, flip down, press down, thumb down, pull "
            "down"
        ),
        forms=(
            "THING home | THING home and/behind/on/so/with WORDS | THING across | THING across OTHER | THING over | "
            "THING shut/to | THING into place | THING in place | THING into its/the socket/keeper/staple/brackets/"
            "bracket/slot | THING down | THING down over/on/across/behind/and WORDS | THING behind WORDS | THING on/"
            "across OTHER so/behind/and WORDS | THING back across/into/in/home/over/on | THING back across/into/in/"
            "over/on WORDS"
        ),
        example="slide the bolt home",
        help="Close a thing.",
        heads=BARS,
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=(
            "drop, lower, let down, let fall, bring down, shoot, swing down, flip down, ease down, slam down, pull "
            "down, put down, replace, put back, fit back, settle back"
        ),
        forms=(
            "THING | THING of/on/over OTHER | THING and/so/behind/before/after/again/as/with WORDS | THING down | "
            "THING again/back | THING over/on/in/behind WORDS"
        ),
        example="drop the latch",
        help="Close a thing.",
        heads=(BARS - {"chain", "chains"})
        | frozenset(
            word_list(
                "lid hatch trapdoor shutter shutters blind blinds cover portcullis bolts curtain curtains"
                " stopper cork lids grate visor"
            )
        )
        - {"visor"},
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=(
            "put, place, set, drop, lay, slide, fit, press, screw, push, jam, pull, ram, ease, settle, clap, slam, get"
        ),
        forms=(
            "THING back | THING back on | THING back on/in/into/over/onto OTHER | THING on OTHER | THING back in "
            "place | THING on | THING over OTHER | THING in OTHER | the lid/cover/stopper/cork/top on | the lid/"
            "cover/stopper/cork/top on/in/over OTHER"
        ),
        example="put the lid back on",
        help="Close a thing.",
        heads=frozenset(word_list("lid cover stopper cork bung lids plug")),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="push, slide, shove, ease, knock, bump, roll, press",
        forms="THING in/back/home/to | THING back in | THING back into OTHER | THING in again",
        example="push the drawer back in",
        help="Close a thing.",
        heads=frozenset(("drawer", "drawers", "panel", "hatch")),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="turn",
        forms=(
            "THING behind/after/on/against/so/before WORDS | THING in OTHER behind/after/on/against/so/before/lest "
            "WORDS | THING in OTHER to keep/stop/lock WORDS | THING to keep/stop/lock WORDS | THING twice behind/"
            "after/on WORDS"
        ),
        example="turn the key behind me",
        help="Close a thing.",
        heads=KEYS | frozenset(("me", "us", "him", "her", "it")),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words=(
            "lock up, close up, make fast, secure, make secure, lock and bolt, lock and bar, bolt and bar, bar and "
            "bolt, bar up, bolt up, double-bolt, double-lock, double lock, clamp shut, board over, nail shut, nail "
            "up, brick up, stop up, plug up, hasp, shutter, close over, pull over, draw to, swing to, chain shut, "
            "tie shut, wedge shut, jam shut, pull to, push to, close and bar, close and bolt, close and lock, shut "
            "and bar, shut and bolt, shut and lock, close tight, shut tight, reseal, relock, re-lock, rebolt, snap "
            "shut, clap shut"
        ),
        forms=(
            "THING | THING with/using TOOL | THING behind/after/so/against/before/from/for/and/with/as/to/on WORDS | "
            "up THING | THING tight/tightly/fast/again | . | behind me/us | for the night"
        ),
        example="secure the door",
        help="Close a thing.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="make, tie, fasten, secure, lash, rope, wedge, jam, prop, brace, bar, block",
        forms=(
            "THING fast/secure/safe | THING fast/secure/safe with/behind/against/so/for WORDS | THING with OTHER | a/"
            "the/my WORDS under the handle/latch/doorknob/knob | a/the/my WORDS against/across/behind/under THING | "
            "THING against/from/so/behind WORDS | THING from inside/within/outside | THING from the inside/outside"
        ),
        example="make the door fast",
        help="Close a thing.",
        heads=DOORS | frozenset(word_list("handle latch doorknob knob inside outside within")),
    ),
)
