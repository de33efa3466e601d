"""Taking, as a sentence says it: the particle decides, and what is taken."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import AMMUNITION, ARMS, LIFELESS, SMALL

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="take, lift, get, reach, fetch, bring, pull, pluck, hook, grab, haul, pick, snatch",
        forms=(
            "THINGS down from/off OTHER | down THINGS from/off OTHER | THINGS down | down THINGS | THINGS up from/"
            "off/out OTHER | THINGS up out of OTHER | THINGS up off OTHER | THINGS down off OTHER"
        ),
        example="take the axe down from the wall",
        help="Pick up a thing.",
        heads=LIFELESS | SMALL | frozenset(word_list("wall shelf hook peg nail rafters rack floor ground")),
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="take down, lift down, get down, reach down, fetch down, hand down, unhook",
        forms="THINGS | THINGS from/off OTHER",
        example="take down the axe",
        help="Pick up a thing.",
        heads=LIFELESS | SMALL,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "pull, tug, yank, ease, slide, slip, peel, prise, pry, wrench, twist, work, tear, rip, jerk, pluck, "
            "scoop, sweep, brush, lift, drag, fish, draw"
        ),
        forms=(
            "THINGS off OTHER | THINGS from OTHER | THINGS out of OTHER | THINGS off of OTHER | THINGS from off "
            "OTHER | THINGS from under/behind/beneath/inside/between OTHER"
        ),
        example="pull the brooch off the corpse",
        help="Pick up a thing.",
        heads=SMALL - {"shoe", "glove", "lid"},
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="hoist, sling, heave, swing, throw, lift, haul, toss, get, heft",
        forms="THINGS onto/on/over/across my shoulder/shoulders/back",
        example="hoist the sack onto my shoulder",
        help="Pick up a thing.",
        heads=frozenset(word_list("sack bag pack bundle body corpse child boy girl log rope net basket carcass lamb")),
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="fill, stuff, cram, line, load",
        forms="my pocket/pockets/bag/pouch/purse/apron/hat/arms/pack/satchel with THINGS",
        example="fill my pockets with stones",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "scoop, gather, scrape, collect, shovel, skim, harvest, pull up, dig up, grub up, uproot, scrape up, "
            "scoop up, gather up"
        ),
        forms=(
            "THINGS off/from/out/into OTHER | THINGS out of OTHER | a/some/two handful/handfuls/armful/bunch/pinch "
            "of WORDS | some/a bit/little of WORDS into/from/off WORDS | some WORDS | as many/much WORDS as WORDS"
        ),
        example="scoop the coins off the table",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="relieve, rob, strip, divest, rid",
        forms="WORDS of THINGS | PERSON of THINGS",
        example="relieve the guard of his keys",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="swipe, nick, nab, pinch, filch, palm, bag, pouch, appropriate, trouser, half-inch, whip, snitch, "
        "shovel up, hoard, cadge, scrounge, glean, unpin, unhang, unstick, wangle, bundle up, roll up and take, "
        "untangle and take",
        forms=(
            "THINGS | THINGS from/off OTHER | THINGS while/when/before/without/as WORDS | THINGS from/off OTHER "
            "while/when/before/without/as WORDS"
        ),
        example="swipe the key while nobody is looking",
        help="Pick up a thing.",
        heads=LIFELESS | SMALL,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="sweep, scoop, shovel, tip, bundle, gather, drop, slip, tuck, stuff, slide, push, thrust, cram, pop",
        forms="THINGS into my pocket/pockets/purse/pouch/sleeve/apron | THINGS in my pocket/pockets/sleeve",
        example="sweep the coins into my purse",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="bring, take, carry, haul, lug, fetch, drag, cart",
        forms=(
            "THINGS along | THINGS along with me/us | along THINGS | THINGS with me/us | THINGS along/with for/in/as "
            "WORDS | THINGS with me/us for/in/as/when/to WORDS | THINGS out with me | THINGS away with me | off "
            "THINGS | THINGS off with me"
        ),
        example="bring the lantern along",
        help="Pick up a thing.",
        heads=None,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "cut, snip, clip, shear, tear, pluck, pull, break, chip, scrape, pick, scoop, skim, peel, pinch, hack, "
            "slice, saw, snap, collect, gather, rip, cut off, snip off, clip off, tear off, scrape up, take, get, "
            "twist off, bottle"
        ),
        forms=(
            "a/some/the lock/tuft/strand/curl/sprig/sliver/scrap/strip/chip/sample/twig/clump/slice/hunk/scraping/"
            "cutting/specimen/splinter/handful/feather/bunch of WORDS |  a/some/the lock/tuft/strand/curl/sprig/"
            "sliver/scrap/strip/chip/sample/twig/clump/slice/hunk/scraping/splinter/handful/bunch of WORDS from/off/"
            "for WORDS | a/some tuft/strand/sprig/sliver/scrap/strip/chip/sample/twig/clump/slice/hunk/splinter/"
            "scraping from/off WORDS"
        ),
        example="cut a lock of hair",
        help="Pick up a thing.",
        heads=None,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="draw, bring up, fetch, draw up, scoop up, dip up, dip, hoist",
        forms=(
            "THINGS | THINGS up | THINGS up from/out OTHER | THINGS from/out/at OTHER | THINGS up out of OTHER | "
            "THINGS out of OTHER | a WORDS of water | a WORDS of water from/at/out/up WORDS | some water | some "
            "water from/out/up WORDS"
        ),
        example="draw a bucket of water up from the well",
        help="Pick up a thing.",
        heads=frozenset(("water", "bucket", "pail", "well", "pump", "cistern")),
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "lay hold of, catch hold of, seize hold of, lay claim to, come away with, walk off with, get away with, "
            "strip the body of, rob the body of, rob the corpse of, relieve the body of, relieve the corpse of, part "
            "him from, ease out, work free, prise free, pry free, pull free, tug free, wrench free, prise loose, pry "
            "loose, work loose, pull loose, tug loose, twist loose, wrench loose, tear free, tear loose, dig free, "
            "get free"
        ),
        forms="THINGS | THINGS from/off/out/with/before/while WORDS",
        example="lay hold of the chain",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "pull, pry, prise, prize, work, tug, twist, wrench, wriggle, lever, ease, jerk, yank, break, tear, dig, "
            "get, cut"
        ),
        forms="THINGS free/loose | THINGS free/loose from/of/out WORDS | THINGS free/loose and keep/take/pocket WORDS",
        example="pry the nail loose",
        help="Pick up a thing.",
        heads=SMALL | frozenset(("loose", "free")) | AMMUNITION | ARMS,
    ),
)
