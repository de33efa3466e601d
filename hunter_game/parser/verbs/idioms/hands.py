"""What is done with things, in figures of speech: *help myself to it*, *give the wheel a turn*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, CUT, DOORS, HANGINGS, LIGHTS, MONEY, OPENABLE, REMEDIES, TRAPS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="take off my hat, take my hat off, take off my cap, doff my hat, raise my hat, lift my hat",
        forms="to/before WORDS",
        example="take off my hat to the dead man",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="shake like, shiver like, tremble like, stand like, sit like, light up at, breathe on, breathe over",
        forms="WORDS",
        example="shake like a leaf",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words=(
            "heal, heal myself, heal me, heal self, bandage, bandage me, bandage myself, patch myself up, treat "
            "myself, tend my wounds, tend to my wounds, dress my wounds, use"
        ),
        forms=". | now/up | with TOOL",
        example="bandage myself with the linen",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="reload, rearm, load up",
        forms=".",
        example="reload",
        help="Take a thing in hand.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="cut, slice, saw, hack, swipe, snip",
        forms="THINGS from OTHER",
        example="cut the purse from the belt",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="pull on, tug on, heave on, haul on",
        forms="THING | THING hard/again/twice",
        example="pull on the bell rope",
        help="Push, pull, turn or knock on a thing.",
        heads=frozenset(("rope", "ropes", "cord", "chain", "lever", "handle", "door", "bell", "knob", "reins", "line")),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="ring for, call for, send for",
        forms="the/a servant/servants/service/maid/butler/landlord/waiter | servant/service",
        example="ring for the servant",
        help="Push, pull, turn or knock on a thing.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="pretend to, make as if to, make to, feign to",
        forms="WORDS",
        example="pretend to faint",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words="toss, throw, cast, fling, chuck",
        forms="THINGS aside | aside THINGS | THINGS to/on/onto the ground/floor",
        example="toss the key aside",
        help="Put down what you carry.",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="slam, slap, lay, put, set, throw, drop, place",
        forms=(
            "CLUE down on/onto/before WORDS in front of WORDS | CLUE on/onto WORDS in front of WORDS | CLUE down in "
            "front of WORDS"
        ),
        example="slam the collar down on the table in front of Tibb",
        help="Show somebody a thing you carry or a trace you found.",
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="block, barricade, block up, board up, wedge, jam",
        forms="THING | THING with TOOL | THING shut | THING shut with TOOL | THING so/against/before WORDS",
        example="block the door with the bench",
        help="Close a thing.",
        heads=DOORS,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="tie, fasten, hitch, lash, secure, attach, loop",
        forms="THING to/around/round/on/onto/over OTHER",
        example="tie the rope to the post",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=CUT,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="tie, fasten, hitch, lash",
        forms="THING to/around/round OTHER | THING behind WORDS",
        example="tie the belt around the handles",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="draw, pull, throw, push, sweep",
        forms="THING back/aside/open/apart | back/aside/open THING",
        example="draw the curtain back",
        help="Open what is shut.",
        heads=HANGINGS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="lift, raise, ease, crack, prise",
        forms="THING just/slightly WORDS | THING a crack/inch/little/fraction/bit",
        example="lift the lid a crack",
        help="Open what is shut.",
        heads=OPENABLE | frozenset(("crack", "inch", "little", "fraction", "bit")),
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lift, raise, pull back, pull up, pull aside, roll back, roll up, move, lift up, turn back",
        forms="THING | THING up/aside/back",
        example="lift the rug",
        help="Push, pull or turn a thing.",
        heads=frozenset(("rug", "carpet", "mat", "flagstone", "floorboard", "floorboards", "slab", "tarp", "rushes")),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="make sure, make sure that, make certain, make certain that, see that, ensure, ensure that",
        forms="THING is/are shut/closed/locked/barred/bolted | THING is/are shut/closed/locked/barred/bolted WORDS",
        example="make sure the gate is shut",
        help="Close a thing.",
        heads=DOORS | frozenset(("shut", "closed", "locked", "barred", "bolted", "me", "us")),
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="put, set, lay, place",
        forms="CLUE in front of him/her/them/PERSON | CLUE before him/her/them",
        example="put the glove in front of him",
        help="Show somebody a thing you carry or a trace you found.",
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="get out, bring out, fetch out, dig out, fish out",
        forms="THING | my THING",
        example="get out the lantern",
        help="Take a thing in hand.",
        heads=ARMS | LIGHTS,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="pour myself, pour me, have myself, treat myself to, get myself",
        forms="a drink/cup/glass/mug/pint/dram | a drink/cup/glass/mug/pint/dram of THING",
        example="pour myself a cup of ale",
        help="Drink something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="see if, see whether, check if, check whether, find out if, test whether, test if",
        forms="THING fits/works/opens | THING fits/works/opens/turns in/on/with/into OTHER | THING fits/opens OTHER",
        example="see if this key fits",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="put, rub, smear, dab, spread, work, apply, use",
        forms="some/some of/a little/a bit of THING on/onto/into/over OTHER | some of THING on/onto/into/over OTHER",
        example="put some of the salve on the bite",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads=REMEDIES,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="hold, put, shove, thrust, push, wave, stick, dangle",
        forms="CLUE under/in/into/before/at my nose/face/eyes | CLUE under/in/into/before WORDS nose/face/eyes",
        example="wave the letter in his face",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="take out, pull out, bring out, produce, lift, raise",
        forms="CLUE so/for WORDS see/look/recognise WORDS | CLUE so that WORDS | CLUE for WORDS to see",
        example="take out the ring so that Maren can see it",
        help="Show somebody a thing you carry or a trace you found.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="want, would like, wish",
        forms="PERSON to have/keep THINGS",
        example="want Maren to have this ring",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="slide, push, toss, flick, slap, put, lay, drop, count",
        forms=(
            "THINGS across the/a bar/table/counter | THINGS across the/a bar/table/counter to/towards PERSON | "
            "THINGS into the/a WORDS hand/palm/hat/bowl"
        ),
        example="slide a penny across the bar",
        help="Hand a thing to somebody.",
        heads=MONEY,
    ),
    Row(
        Meaning.LIGHT,
        Verb.LIGHT,
        words="strike, get",
        forms="a/the spark/light/match/flint | a/the spark/light/match/flint and/to/from WORDS",
        example="strike a spark",
        help="Set a light.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="put, place, leave, set, lay, hang, drop, tie, fix",
        forms=("TOOL in/on/inside/into/under/over my/the/a trap/snare/noose | TOOL in/on/inside/into trap/snare/noose"),
        heads=TRAPS,
        example="put the meat in the snare",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words="hide, conceal, bury, sink, cover",
        forms="THING in/under/beneath/behind/among/by/near OTHER | THING with WORDS",
        example="hide the snare under the leaves",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
        heads=TRAPS,
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "lay hands on, lay my hands on, get ahold of, get my hands on, snaffle, snag, relieve her of, avail "
            "myself of, appropriate, commandeer, sweep up, catch up, reach out and take, bend down and pick up, "
            "stoop and pick up, stoop to pick up, bend to pick up, root out, pluck out, pry out, prise out, work "
            "out, yank out, tug out, rip out, take with me, take along, bring with me, carry off, keep for myself"
        ),
        forms=(
            "THINGS | THINGS from/off/out/in/under/on/beside/by/behind/at OTHER | THINGS out of OTHER | THINGS with "
            "me | THINGS for WORDS | THINGS before/while/and/in/when WORDS | THINGS out/off/up | some/a/one of "
            "THINGS | THINGS from/off/in under/inside/behind/around OTHER"
        ),
        example="help myself to the candle",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "have a bite, have a bite to eat, have something to eat, get something to eat, grab a bite, grab a bite "
            "to eat, grab something to eat, tuck in, dig in to my food, break my fast, break bread, have breakfast, "
            "have lunch, have dinner, have supper, have a meal, have a snack, chow down, stuff my face, fill my "
            "belly, fill my stomach"
        ),
        forms=". | from/of/on/with/in/by/before THING | from/with/in/by/before WORDS",
        example="have a bite to eat",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "scarf down, polish off, chow down on, make short work of the last of, get stuck into, have a taste of, "
            "have some more, gorge on, gobble up, gobble down, eat up, eat my way through"
        ),
        forms="THING | some/all/the last/rest of THING",
        example="tuck into the stew",
        help="Eat something; the same as using it.",
        fight=Maneuver.USE,
    ),
)
