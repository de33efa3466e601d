"""Doors, lids, locks, corks and wrappings: opened."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BARS, DOORS, HANGINGS, LIDDED, LOCKS, STOPPERS, WRAPPINGS

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
        Meaning.OPEN,
        Verb.OPEN,
        words=_HANDS,
        forms=(
            "THING open/ajar/wide/apart/in/down | THING wide open | THING open wide | THING open/ajar/wide/in/apart "
            "with/and/to/so/a/an/just/enough/until/on/for/as/before WORDS | open THING | THING off its/the hinges"
        ),
        example="shoulder the door open",
        help="Open what is shut.",
        heads=DOORS | LIDDED | WRAPPINGS | HANGINGS | frozenset(word_list("hinges open ajar crack inch barrel book")),
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "open, unlock, unlatch, unbar, ease open, push open, pull open, crack open, slide open, prise open, draw "
            "open"
        ),
        forms=(
            "THING a crack/inch/little/fraction/bit/hair/touch | THING an inch | THING a/an/the/by crack/inch/finger "
            "WORDS | THING just/barely/slightly enough | THING wide/slightly | THING a crack/inch/little/fraction/"
            "bit and/to/so WORDS | THING an inch and/to/so WORDS"
        ),
        example="open the door a crack",
        help="Open what is shut.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "lever, prise, prize, pry, jemmy, jimmy, heave, lift, raise, work, crowbar, ease, lever up, prise up, "
            "prize up, pry up, jemmy up, heave up, lift up, lever off, prise off, prize off, pry off, heave off, "
            "lift off, slide off, slide aside, push off, push back, slide back, throw back, throw off, flip up, "
            "swing up, swing back, fold back, pull up, take off, unscrew, twist off, screw off, unship, tilt back, "
            "tip back, knock off, rip off, tear off, get off"
        ),
        forms=(
            "THING | THING with/using TOOL | THING up | THING off | THING up/off/back/aside/away/loose with/using/by/"
            "and/to/from WORDS | THING off OTHER | THING of OTHER | THING up/back/aside/loose/away | THING from "
            "OTHER | THING with/using/and/to/until/so/as/in/just WORDS"
        ),
        example="lever up the lid",
        help="Open what is shut.",
        heads=frozenset(word_list("lid hatch trapdoor cover latch shutter shutters lids latches bung flap")),
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "pull, draw, slide, ease, throw, lift, work, knock, push, slip, spring, trip, pull back, draw back, "
            "slide back, lift off, take down, ease back, lift out, take off"
        ),
        forms=(
            "THING | THING with TOOL | THING back | THING aside | THING of/on/from/off OTHER | THING back of/on/from/"
            "and/to/so/as/with WORDS | THING and/to/so/as WORDS | THING out of OTHER | THING away/free/off"
        ),
        example="draw the bolt",
        help="Open what is shut.",
        heads=BARS - {"chain", "chains"},
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "force it, force it open, break it open, prise it open, lever it open, smash it open, pry it open, pick "
            "it open, get it open"
        ),
        forms=". | with TOOL",
        example="force it open",
        help="Open what is shut.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "draw back, pull back, part, sweep aside, push aside, pull aside, draw aside, throw back, sweep back, "
            "twitch aside, twitch back, brush aside, fling back, hold aside, lift aside, open up"
        ),
        forms="THING | THING and/to/so/at/of/with/a/just/from/across WORDS",
        example="draw back the curtain",
        help="Open what is shut.",
        heads=HANGINGS | frozenset(word_list("veil sheet flap tapestry drape hanging hangings shutter shutters")),
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "pull, draw, pop, twist, work, ease, yank, prise, tug, bite, knock, flick, thumb, pull out, draw out, "
            "pop out, take out, ease out, twist out, knock out, prise out, draw off, unscrew, tease out, remove, "
            "loosen, slacken"
        ),
        forms=(
            "THING | THING out | THING from/out/of/off/with OTHER | THING out of OTHER | THING with my teeth | THING "
            "and/to/so/with WORDS | THING off"
        ),
        example="pull the cork",
        help="Open what is shut.",
        heads=STOPPERS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "cut, slit, tear, rip, slice, snip, undo, loosen, slacken, unpick, unwind, unknot, untie, unlace, tear "
            "open, slit open, rip open, cut open, slice open, tear at, pick at, work at, unwrap, shake open, split, "
            "split open, bite"
        ),
        forms=(
            "THING | THING on/of/off/from/round/around OTHER | THING open | THING with TOOL | THING open with TOOL | "
            "THING and/to/so/with/until WORDS | into THING | THING loose/apart"
        ),
        example="cut the string on the parcel",
        help="Open what is shut.",
        heads=WRAPPINGS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="pull out, slide out, ease out, draw out, yank out, tug open, pull",
        forms="THING | THING out | THING of OTHER | THING out and/to/so/of WORDS | THING and/to WORDS",
        example="pull out the drawer",
        help="Open what is shut.",
        heads=frozenset(("drawer", "drawers")),
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "unscrew, loosen, slacken, unstop, unfurl, unclasp, unhasp, unshutter, spring, unpeg, unstrap, unhitch, "
            "unclip, unpin, undo the catch on, undo the catch of, undo the clasp of, undo the latch of, slip the "
            "latch of, slip the latch on, lift the latch of, lift the latch on, lift the lid off, lift the lid on, "
            "draw the bolt on, draw the bolts on, draw the bolts of, draw the bolt of, pull the bolt on, slide the "
            "bolt on, knock the lock off, break the lock on, break the lock off, smash the lock on, smash the lock "
            "off, force the lock on, force the lock of, pick the lock on, pick the lock of, worry at, turn the "
            "handle of, turn the knob of, try the handle of, try the latch of, try the lid of, fling wide, throw "
            "wide, swing wide, burst open, wrench open, tear open, rip open, heave open, hack open, lay open, throw "
            "the door of, prise the lid off, pry the lid off, prise the lid from, take the lid from, raise the lid "
            "on, flip open, flick open, snap open, click open, thumb open, hinge open, winkle open, shoulder open, "
            "elbow open, nudge open, edge open, inch open, drag open, haul open, creak open, break the seal of, "
            "break the seal on, slip the bolt of, slip the bolt on"
        ),
        forms="THING | THING with/using TOOL | THING and/to/so/with/a/an/just/until/as WORDS",
        example="unscrew the lid",
        help="Open what is shut.",
        heads=None,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "worry at, fiddle with, fiddle at, tinker with, jiggle, rake, tickle, work at, work on, pick at, have a "
            "go at"
        ),
        forms="THING | THING with TOOL | THING with/until/till/and WORDS",
        example="worry at the lock with a nail",
        help="Open what is shut.",
        heads=LOCKS,
    ),
)
