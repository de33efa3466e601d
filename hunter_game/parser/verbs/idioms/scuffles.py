"""Rough handling: blows in verbs of other trades, beasts taken by the horns, furniture dragged across doorways."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BEASTS, FLESH

_TARGETS = (
    BEASTS | (FLESH - {"hide", "back", "side", "body"}) | frozenset(word_list("foreleg hindleg forelegs tail wing"))
)
_MARKS = frozenset(
    word_list("notch notches mark marks cross crosses line lines circle rune runes letters initials groove tally sign")
)
_BARRED = "door/gate/doorway/entrance/hatch/stairs/window/opening/gap/passage/stair/threshold/way"

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "bite, bite into, gnaw at, sink my teeth into, split, brain, open up, rake, gouge, gouge at, scratch at, "
            "carve at, carve up, poke at, lance, maim, cripple, transfix, puncture, fell, floor, down, finish, finish "
            "off, dispatch, end, cave in, stave in, crush, break, snap, crack, slice open, cut open, lay open, slice "
            "into, cut into, hack into, go at, set about, pitch into, stick, prick, jab, worry, unseam, hole, pummel"
        ),
        forms="BEAST | BEAST with TOOL | BEAST open/in/apart WORDS",
        example="brain the beast",
        help="Strike.",
        heads=_TARGETS,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="send, put, loose, fire, speed, plant, drive, lodge, thud",
        forms=(
            "a/an/another/the/my/two/one bolt/arrow/quarrel/shaft/shot/stone after/at/into/through/toward/towards/in "
            "WORDS"
        ),
        example="send a bolt after it",
        help="Strike.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="grab, seize, catch, take, grip, clutch, get, haul, drag, pull, have, hold, wrestle, yank, lift",
        forms=(
            "OTHER by the/its/his/her/both "
            "horns/horn/throat/tail/leg/legs/mane/scruff/neck/jaw/jaws/antlers/wing/wings/"
            "hair/beard/collar/ears/ear/snout/fur/hide/forelock/ankle/ankles/hind WORDS | OTHER by "
            "the/its/his/her/both "
            "horns/horn/throat/tail/leg/legs/mane/scruff/neck/jaw/jaws/antlers/wing/wings/hair/beard/collar/ears/ear/"
            "snout/fur/hide/forelock/ankle/ankles"
        ),
        example="grab the beast by the horns",
        help="Try anything else.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="climb, clamber, scramble, swarm, leap, jump, vault, swing, get, hop, pile, spring, drop",
        forms=(
            "onto/on/upon/up/aboard/astride its/his/the WORDS | onto/on/upon/astride it | up onto/on "
            "its/his/the WORDS |"
            " down onto/on its/the WORDS"
        ),
        example="climb onto its back",
        help="Try anything else.",
        heads=BEASTS | frozenset(word_list("back shoulders neck it head")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "drag, pull, heave, haul, shove, push, pile, stack, heap, roll, tip, topple, wheel, carry, upend, throw, "
            "slide, lug, manhandle"
        ),
        forms=f"THING across/before the/my/our {_BARRED} | THING in front of the/my/our {_BARRED}",
        example="drag the table across the door",
        help="Try anything else.",
        heads=frozenset(_BARRED.split("/")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="sweep, knock, swipe, brush, dash, send, strike, clear",
        forms="THINGS off/from OTHER",
        example="sweep the jars off the shelf",
        help="Try anything else.",
        heads=frozenset(word_list("shelf shelves table counter bar altar desk bench sill mantel mantelpiece wall")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="knock down, kick down, tear down, bring down, batter down, hack down, chop down, topple, tip up",
        forms="THING | THING on/onto/with/across/between WORDS",
        example="knock down the wall",
        help="Try anything else.",
        heads=frozenset(
            word_list(
                "wall shelf shelves bookcase rack stack scaffold ladder beam chandelier statue post pile fence tree"
                " partition stall hurdle notice tent canopy dresser cart cupboard"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="cut, carve, scratch, scrape, gouge, burn, chalk, score, nick, paint, whittle, file, blaze",
        forms="a/an/my/the/two/three/another WORDS in/on/into/onto/across/over/round/upon WORDS",
        example="cut a notch in the post",
        help="Try anything else.",
        heads=_MARKS,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="shake, slap, nudge, jolt, prod, kick, wake, rouse, pinch, jog",
        forms="PERSON awake | PERSON out of WORDS | PERSON from his/her/their sleep | him/her/them awake",
        example="shake the miller awake",
        help="Try anything else.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="daub, slather, plaster, rub, wipe, work, spread, smear, slap, paint, cake, streak",
        forms=(
            "WORDS over/on/onto/across/into/along/down/upon my/his/her/both WORDS | my/his/her WORDS with "
            "WORDS | myself "
            "with/in WORDS"
        ),
        example="daub clay over my face",
        help="Try anything else.",
        heads=frozenset(word_list("mud clay soot dung muck tar slime peat dirt charcoal ash ashes chalk manure filth")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="swap, swop, shift, switch, change, move, pass, transfer, toss, juggle",
        forms="THING to/into my/the/his/her WORDS | THING from hand to hand | THING from my WORDS to WORDS",
        example="shift the sword to my left hand",
        help="Take a thing in hand, or put it on.",
        heads=frozenset(word_list("hand hands fist left right")),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="fumble, thumb, slap, seat, slot, lay, slip, fit, set, ease, drop, slide, nestle",
        forms=(
            "THING onto/on/to/into/in the/my/his/her string/bow/bowstring/groove/crossbow/stock/tiller/slot/sling/nut"
        ),
        example="fumble a bolt onto the string",
        help="Take a thing in hand, or put it on.",
        heads=frozenset(
            word_list("string bow bowstring groove crossbow stock tiller slot sling nut bolt arrow quarrel")
        ),
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="lace, buckle, button, strap, cinch, tighten, do, fasten",
        forms="it/them | it/them up/tight/tightly/on/close/well WORDS | it/them up/tight/tightly/on/close",
        example="lace them tight",
        help="Take a thing in hand, or put it on.",
        heads=frozenset(word_list("it them tight up tightly close")),
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "take a step, take a pace, take two steps, take three steps, take a few steps, take two paces, "
            "take a couple "
            "of steps, take one step, take several steps"
        ),
        forms="back/backward/backwards | back/backward/backwards from/toward/towards/to/out WORDS | away from WORDS",
        example="take two steps back",
        help="Get away from it.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="give back, give ground, give way, yield, fall back",
        forms=(
            "a/one/two step/pace/yard/steps/paces | a/one/two step/pace/yard/steps/paces WORDS | slowly | WORDS "
            "by WORDS"
        ),
        example="give back a step",
        help="Get away from it.",
        heads=frozenset(word_list("step pace yard steps paces slowly another")),
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="hold, put, set, lay, turn, place, tilt, angle, lift, raise, hold up, hold out, dangle, leave",
        forms=(
            "THING where he/she/they can/could/will/must/may see WORDS | THING where PERSON "
            "can/could/will/must/may see "
            "WORDS | THING so he/she/they can/could/will/may/must see WORDS | THING so he/she/they see/sees "
            "WORDS | THING "
            "so PERSON sees/see/can WORDS | THING so that PERSON sees/see/can WORDS"
        ),
        example="hold the braid where she can see it",
        help="Show something to somebody.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="test, prove, heft and test, try out, tug at",
        forms="THING | THING with/by/on WORDS",
        example="test the rope",
        help="Look at something closely.",
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="leave, lay, put, set, hang, drop, place, leave out, tie, stake, peg",
        forms=(
            "THING where it/he can/will/could/must/may/might/should WORDS | THING where the WORDS can/will/could/must/"
            "may/might/should WORDS | THING where it/he feeds/drinks/hunts/walks/comes/passes | THING upwind WORDS"
        ),
        example="leave the haunch where the wind will carry it",
        help="Lay bait in a trap, or where it will be smelt.",
        heads=frozenset(
            word_list(
                "meat liver carcass entrails offal guts haunch goat lamb rabbit hare mutton fish goose blood head"
            )
        ),
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words="set, rig, peg, pitch, stretch, string, hang, fix, wind, sling",
        forms=(
            "TOOL above/below/beneath/between/round/around/near/beside/behind/under/over/among/outside OTHER "
            "| TOOL out "
            "across/along/over/in OTHER"
        ),
        example="set the snare above the mud",
        help="Lay a trap.",
        heads=frozenset(word_list("trap snare noose tripwire traps snares loop deadfall gin wire")),
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="down, sink, drain, neck, toss off, toss back, knock back, throw back, see off, upend",
        forms="it | it in/at/like WORDS | the lot | the lot in/at WORDS",
        example="down it in one",
        help="Drink something.",
        heads=frozenset(word_list("it lot one go gulp swallow draught")),
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="get, move, work round, circle, go, get well",
        forms="downwind/upwind/clear | downwind/upwind/clear of WORDS | out of range/reach | to high/higher ground",
        example="get downwind",
        help="Go to a place you know.",
        heads=frozenset(word_list("downwind upwind clear range reach ground it")),
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "fall back, drop back, pull back, draw back, scramble back, crawl back, shuffle back, scuttle "
            "back, scoot back, "
            "scrabble back, scramble backwards, crawl backwards, shuffle backwards, scuttle backwards, scoot backwards"
        ),
        forms="on/to/upon/behind/into/towards/toward/from/out/until/along WORDS | .",
        example="fall back on the bridge",
        help="Get away from it.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="take, catch, get, have, give",
        forms="OTHER in/across/through/under/behind the/its/his/her WORDS",
        example="take it in the throat",
        help="Strike.",
        heads=FLESH - {"hide", "side", "mouth", "head"},
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="turn, hand, pass, give, make, deliver, sign",
        forms="THINGS over to PERSON | over THINGS to PERSON",
        example="turn it over to the reeve",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "make a circuit of, do a circuit of, make a round of, do the round of, make the round of, make a "
            "tour of, take "
            "a turn about, take a turn around, take a turn round, take a turn along, do a turn of, make a loop of"
        ),
        forms="WAY",
        example="make a circuit of the yard",
        help="Go to a place you know.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="make fast, tie up, moor, cast off, beach, run aground, scuttle, tie off",
        forms="THING | THING to WORDS",
        example="make fast the boat",
        help="Try anything else.",
        heads=frozenset(word_list("boat punt raft skiff rope line painter dinghy barge rowboat mooring")),
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="trade, share, exchange, swap, steal",
        forms="a/an/one WORDS | a/an/one WORDS with/at WORDS | WORDS with WORDS",
        example="trade a look with Maren",
        help="A gesture; whoever is here sees it, no rule reads it.",
        heads=frozenset(word_list("look glance glances looks nod smile grin wink grimace shrug joke word")),
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="hold, keep",
        forms=(
            "the door/gate for WORDS | the door/gate open for WORDS | PERSON to his/her/their "
            "word/promise/bargain/oath | "
            "the/a/my silence | the/a/my silence until/till/for WORDS"
        ),
        example="hold the door for the widow",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "make a fist, drop my guard, lower my guard, relax my guard, turn a deaf ear, draw a blank, "
            "leave the question "
            "hanging, leave it hanging, run short of breath, run out of breath, run out of patience, set my "
            "jaw, square "
            "up, get cold feet, bite down, come to, swallow it, swallow the lump"
        ),
        forms=". | to/for/in/and/at/with WORDS",
        example="make a fist",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "lay down, put down, plunk down, slap down, throw down, toss down, plank down, part with, fork out, lay out"
        ),
        forms="WORDS",
        example="lay down my last shilling",
        help="Bargain with somebody for something.",
        heads=frozenset(
            word_list("penny pence pennies coin coins shilling shillings crown crowns groat groats farthing farthings")
        ),
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "miss my footing, miss my step, lose my footing, lose my balance, lose my grip, lose my place, like it no "
            "better, like it less, like it not at all, hang on tight, come up short, hit nothing, think nothing of it, "
            "make nothing of it, grit it out, curse my luck, curse my knees, curse the day, curse the weather, make a "
            "face, thank my stars, thank my luck, get no answer, get no sleep, find nothing"
        ),
        forms=". | and/but/for/with/in/on/the/of WORDS",
        example="miss my footing",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
)
