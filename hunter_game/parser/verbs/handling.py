"""What a common verb means with a thing of one sort: taking, laying down, giving, opening, pushing."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import (
    ARMS,
    BAITS,
    DOORS,
    FOODS,
    GARMENTS,
    HANGINGS,
    HEAVY,
    LIDDED,
    LIGHTS,
    LOCKS,
    MONEY,
    OPENABLE,
    PALMS,
    RESTING_PLACES,
    TRINKETS,
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="loot, get loot, take loot",
        forms=". | everything | the corpse/body",
        example="loot",
        help="Pick up what there is.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="toss, throw, flip, fling, slide, slip",
        forms="PERSON THINGS | THINGS to/towards PERSON",
        example="toss Tibb a penny",
        help="Hand a thing to somebody.",
        heads=MONEY,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="give me, hand me, pass me, gimme",
        forms="THINGS | the THINGS back",
        example="hand me the rope",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "get, work, wrench, tear, rip, swing, pull, push, kick, slide, throw, prise, pry, lever, jemmy, force, "
            "break, smash, ease, bash, cut, nudge, slit, lever, jimmy, crack, inch, edge, prop, wedge"
        ),
        forms=(
            "THING open | THING open with/using TOOL | THING open a/an/just/slightly/slowly/carefully/wide WORDS | "
            "THING open slightly/slowly/carefully/wide/quietly | open THING | open THING with/using TOOL"
        ),
        example="get the chest open",
        help="Open what is shut.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="try, pull up, throw back, slide back, work",
        forms="THING | THING on OTHER | THING of OTHER",
        example="try the handle",
        help="Open what is shut.",
        heads=OPENABLE,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="press, put, push, slip, drop, slide, place, lay, fold, tuck",
        forms="THINGS in/into/on/onto/to OTHER",
        example="press a penny into his palm",
        help="Hand a thing to somebody.",
        heads=PALMS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="break, smash, force, cut, snap, work, pick, work at, fiddle with, jiggle",
        forms="THING | THING of/on OTHER | THING with TOOL",
        example="break the seal",
        help="Open what is shut.",
        heads=LOCKS,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="get me, get us, fetch me, bring me, grab me, find me, get myself",
        forms="THINGS",
        example="get me the rope",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="break off, snap off, cut off, tear off, chip off, slice off, pick off, peel off, scrape off",
        forms=(
            "a/some piece/bit/chunk/branch/sliver/lump/strip/handful/splinter/twig of/from THINGS | a/some piece/bit/"
            "chunk/branch/sliver/lump/strip/splinter/twig"
        ),
        example="break off a piece of the root",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="fill, refill, top up",
        forms="OTHER with THING | up OTHER with THING",
        example="fill the lamp with oil",
        help="Put a thing to its use.",
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="let",
        forms="THINGS fall/drop/go | THINGS fall/drop/slip to/on/onto/from/into WORDS | go of THINGS",
        example="let the rope fall",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="present, provide, reward, honour",
        forms="PERSON with THINGS",
        example="present Maren with the flower",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="pull, push, swing, draw, ease, kick",
        forms="THING to/shut/closed/close | THING to/shut/closed behind me/us | shut THING | THING shut WORDS",
        example="pull the door to",
        help="Close a thing.",
        heads=DOORS | LIDDED,
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="leave",
        forms="THINGS | THINGS here/behind/there | THINGS on/in/at/by/under OTHER",
        example="leave the meat",
        help="Put down what you carry.",
        heads=BAITS | ARMS | LIGHTS | GARMENTS | FOODS | MONEY | TRINKETS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "heave, force, pick, lift, lift up, raise, heave up, prise, part, ease, pull back, draw back, draw, pull "
            "aside, lever, pull, pry off, try, break down, kick in, kick down, batter down"
        ),
        forms=(
            "THING | THING with/using TOOL | THING open with/using/by TOOL | THING open | THING off/up/aside/back | "
            "THING off OTHER | THING to look WORDS"
        ),
        example="force the door",
        help="Open what is shut.",
        heads=OPENABLE,
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="pull, draw",
        forms="THING | THING across/together/shut/to/closed | THING so/before/against/for WORDS",
        example="draw the curtains",
        help="Close what hangs.",
        heads=HANGINGS,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="let",
        forms="PERSON have THINGS | PERSON keep THINGS",
        example="let Maren have the bread",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="give",
        forms=(
            "THING a kick/push/shove/pull/knock/shake/tug | THING a good/hard/little kick/push/shove/pull/knock/"
            "shake/tug"
        ),
        example="give the door a push",
        help="Push, pull or knock on a thing.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="put, stash, stow",
        forms="THINGS OTHER",
        example="put the knife bag",
        help="Lay a thing somewhere.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="have",
        forms="THINGS",
        example="have the lantern",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="kick",
        forms="THING | THING open/over/down/shut/aside",
        example="kick the door",
        help="Push, pull, turn or knock on a thing.",
        heads=HEAVY,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lean, put, throw, set",
        forms="all my weight/strength against/on/into/behind THING | my weight/shoulder/back against/to/into/on THING",
        example="put my shoulder to the door",
        help="Push a thing with all your weight.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "pull, draw, yank, tug, pry, dig, prise, wrench, work, tear, rip, twist, wriggle, ease, lever, cut, "
            "pluck, fish"
        ),
        forms="THINGS out of OTHER | THINGS from OTHER | THINGS out from OTHER",
        example="pull the arrow out of the door",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="press, put, push, slip, drop, slide, place, lay",
        forms=(
            "THINGS into/in/on his/her/their/your hand/hands/palm/palms/bowl | THINGS into/in the hand/hands/palm of "
            "PERSON"
        ),
        example="press the coin into her palm",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="return",
        forms="THINGS to OTHER",
        example="return the book to the shelf",
        help="Lay a thing somewhere.",
        heads=RESTING_PLACES,
    ),
)
