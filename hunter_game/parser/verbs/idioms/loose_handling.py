"""Loose verbs with what makes a blow, a meal or a rest of them: *let it have the axe*, *get the ale down me*.

*Have*, *get*, *put*, *make*, *keep* and *let* say nothing by themselves; each of these turns is one act.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import (
    ARMS,
    BEASTS,
    DRINKS,
    FLESH,
    FLOCK,
    FOODS,
    FURNITURE,
    GARMENTS,
    HEAVY,
    LURES,
    OPENABLE,
    SHIELDS,
)

_PARRIED_WITH = SHIELDS | ARMS | frozenset(word_list("stool chair bench table plank lid torch brand lantern pew"))
_SEATS = frozenset(word_list("stool chair bench seat pew log crate barrel cushion"))
_WORN = GARMENTS | frozenset(word_list("things clothes togs gear rags"))
_SERVED = FOODS | frozenset(word_list("bowl plate dish platter trencher plateful bowlful helping stew pie belly"))
_FASTENERS = frozenset(word_list("padlock lock hasp latch bolt chain chains clasp seal bar bars lid stopper"))
_COVERINGS = frozenset(
    word_list("blanket blankets sheet sheets coverlet rug carpet matting rushes sacking tarpaulin canvas straw")
)
_SERVING_AS = frozenset(
    word_list(
        "bridge shield club lever hammer ladder gag rope sling bandage screen ram torch weapon crutch stretcher raft"
        " plank ramp step decoy lure blind wedge prop hook mirror flag signal cover disguise mask"
    )
)
_DEALT = ARMS | frozenset(word_list("boot boots feet foot fist fists steel iron knuckles heel barrels poker stool"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="let",
        forms=(
            "BEAST have TOOL | BEAST have TOOL in/across/through/between/right/full/on/over WORDS | "
            "it/him/her/them have it | BEAST have it | BEAST have both WORDS"
        ),
        example="let it have the axe",
        help="Strike at it.",
        heads=BEASTS | _DEALT | {"it"},
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "set about, have at, light into, sail into, wade into, weigh into, tear into, pitch into, go to work "
            "on, get stuck into, make short work of, make mincemeat of, put paid to, put an end to, make an end "
            "of, do for, do away with, finish off, see off, put down, lay about"
        ),
        forms="BEAST | BEAST with TOOL",
        example="set about the wolf with the pitchfork",
        help="Strike at it.",
        heads=BEASTS | {"it", "him", "them", "you"},
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="catch, fetch, land, deal, hand, give",
        forms=(
            "BEAST a blow/wallop/clout/crack/belt/whack/clip/thump/slash/cut/jab/hiding/thrashing/drubbing | "
            "BEAST a blow/wallop/clout/crack/belt/whack/clip/thump/slash/cut/jab "
            "across/over/on/in/with/round/under WORDS | BEAST one/both WORDS | BEAST what for | BEAST what for "
            "with TOOL | BEAST some/a WORDS end of TOOL | BEAST a taste of TOOL | BEAST the "
            "point/edge/flat/haft/butt/head of TOOL"
        ),
        example="catch it a blow across the snout",
        help="Strike at it.",
        heads=BEASTS | FLESH | _DEALT | {"it", "for"},
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="show",
        forms="BEAST who is master/boss | BEAST what for | BEAST the point/edge/business end of TOOL",
        example="show the beast who is master",
        help="Strike at it.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "pick a fight with, start a fight with, pick a quarrel with, come to blows with, trade blows with, "
            "cross blades with, square up to"
        ),
        forms="BEAST | BEAST with/over/about WORDS",
        example="pick a fight with the bailiff",
        help="Strike at it.",
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words="get, catch, have, take, hit",
        forms=(
            "it/him/them in/through/between/under/behind/across BEAST | it/him/them "
            "in/through/between/under/behind/across BEAST with TOOL"
        ),
        example="get it through the eye with an arrow",
        help="Strike at a part of it.",
        heads=FLESH,
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="keep, hold, put, get, have",
        forms=(
            "TOOL between me and it/him/them | TOOL between me and its WORDS | TOOL between me and the WORDS | "
            "TOOL between its/the WORDS and me/myself | TOOL between it and me/myself | TOOL between the/its "
            "WORDS and my WORDS | TOOL between us"
        ),
        example="keep the stool between me and it",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="keep, hold",
        forms=(
            "TOOL high/up/raised/level/between/before | TOOL up/high between/in/before/against/over WORDS | TOOL "
            "well up"
        ),
        example="keep my shield high",
        help="Meet what it is about to do.",
        heads=_PARRIED_WITH,
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words=(
            "be shot of, be rid of, get shot of, get rid of, be out of, get out of, climb out of, struggle out "
            "of, slip out of, wriggle out of, squirm out of, strip off, strip out of, shed, divest myself of, "
            "peel out of"
        ),
        forms="THING",
        example="get out of these wet things",
        help="Take off, sheathe or put away a thing.",
        heads=_WORN,
    ),
    Row(
        Meaning.DROP,
        Verb.DROP,
        words=(
            "be shot of, be rid of, get shot of, have done with, unburden myself of, disencumber myself of, "
            "relieve myself of, free myself of"
        ),
        forms="THINGS",
        example="be shot of the sack",
        help="Put down a thing you carry.",
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words="get, put, knock, pour, tip, sink",
        forms="THING down me/my | THING down my neck/throat/gullet/hatch | THING inside me | THING away",
        example="get the ale down me",
        help="Drink something.",
        heads=DRINKS,
    ),
    Row(
        Meaning.DRINK,
        Verb.DRINK,
        words=(
            "put away, knock back, throw back, toss back, toss off, polish off, see off, sink, wet my whistle "
            "with, wet my throat with"
        ),
        forms="THING",
        example="knock back the gin",
        help="Drink something.",
        heads=DRINKS,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="get, put, shovel, cram, stuff",
        forms=(
            "THING down me | THING down my neck/throat/gullet | THING inside/into me | THING in/into my "
            "belly/mouth/face/stomach | THING away"
        ),
        example="get some bread down me",
        help="Eat something.",
        heads=_SERVED,
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "make a meal of, make a supper of, make my supper of, make a breakfast of, make my breakfast of, make"
            " a dinner of, make my dinner of, dine on, sup on, breakfast on, lunch on, feast on, put away, set my"
            " teeth into, sink my teeth into, get my teeth into, get my teeth round, get stuck into, get outside "
            "of, tuck into, dig into, fill my belly with, fill up on, make short work of, break my fast on, break"
            " my fast with, cut me a slice of, cut myself a slice of, cut me a bit of, cut myself a piece of, cut"
            " me a piece of"
        ),
        forms="THING",
        example="set my teeth into the pie",
        help="Eat something.",
        heads=_SERVED,
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "get my head down for, get my head down until, get my head down till, have forty winks, catch forty "
            "winks, grab forty winks, have a quick forty winks, get some shut-eye, get some shuteye, get some "
            "kip, bed down for, get off to sleep, get to bed, be in bed, be abed, put myself to bed, take to my "
            "bed, retire for, have a lie down, have a lie-down, have a quick lie down, have a bit of a lie down, "
            "catch up on some sleep, sleep it off"
        ),
        forms="the night/morning | . | a bit/while/spell/few WORDS | in/on/under/by/beside WORDS",
        example="have forty winks",
        help="Sleep until morning.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words="draw up, pull up, bring up, fetch up, drag up, hook over",
        forms="THING | THING to/by/beside/near/at WORDS | THING and warm WORDS",
        example="draw up a stool",
        help="Sit until the watch changes; gives back a little.",
        heads=_SEATS,
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "go through, have a root through, have a dig through, have a ferret through, have a nose through, go "
            "all through, go right through"
        ),
        forms="THING | THING carefully/respectfully/quickly/properly/thoroughly | all THING",
        example="go through the drawers",
        help="Look for what is hidden.",
        heads=FURNITURE,
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="turn",
        forms=(
            "THING upside down | THING inside out | THING over from WORDS | THING upside down "
            "looking/for/to/until WORDS"
        ),
        example="turn the place upside down",
        help="Look for what is hidden.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "put out my hand for, hold out my hand for, reach out for, stretch out my hand for, make a grab for, "
            "make a snatch at, lay hold of, get hold of, keep hold of, hang on to, hold on to, get my hands on, "
            "lay my hands on, close my hand on, close my hand over, close my hand round, close my fingers on, "
            "close my fingers round, avail myself of, relieve the table of"
        ),
        forms="THINGS",
        example="hang on to the key",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "get, prise, force, work, jemmy, lever, coax, ease, have, bang, wrench, swing, throw, fling, push, "
            "pull, shove, kick"
        ),
        forms="THING open | THING open with TOOL | THING to open | open THING",
        example="get the gate open",
        help="Open a thing.",
        heads=OPENABLE,
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words=(
            "give me a hand with, lend me a hand with, give me a hand to shift, help me with, help me shift, help"
            " me move, put my back into, shoulder, put my shoulder into, bear down on"
        ),
        forms="THING | THING aside | THING out of the way | THING back/open/over/along/up",
        example="help me shift the slab",
        help="Push, pull or move a thing.",
        heads=HEAVY,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="use",
        forms="THING as a/an/my WORDS | THING as WORDS | THING like a WORDS | THING for a WORDS",
        example="use the ladder as a bridge",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
        heads=_SERVING_AS,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="leave, put, set, place, prop, use, stand, hang, arrange",
        forms=(
            "THING as a/my decoy/lure/dummy/blind/screen/shield/marker/wedge/prop/lever/warning/signal | THING up"
            " as a/my decoy/lure/dummy/blind/screen/marker/warning/signal | THING out as a/my "
            "decoy/lure/dummy/warning/signal"
        ),
        example="leave the coat as a decoy",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="pull, whip, snatch, yank, jerk, kick, drag, knock, tug, sweep",
        forms=(
            "THING out from under PERSON | THING from under him/her/it/them | THING away from under "
            "him/her/it/them | its/his/her legs/feet out from under WORDS | its/his/her legs/feet from under "
            "WORDS"
        ),
        example="pull the rug out from under him",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="get, take, prise, pry, knock, break, twist, wrench, strike, bash, hack, saw, file",
        forms=(
            "THING off | THING off with TOOL | off THING | off THING with TOOL | THING off the WORDS | THING off "
            "the WORDS with TOOL"
        ),
        example="get the padlock off",
        help="Open a thing.",
        heads=_FASTENERS,
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words="turn, fold, throw, peel, roll, flip, lift",
        forms="back THING | THING back",
        example="turn back the lid",
        help="Open a thing.",
        heads=OPENABLE | {"flap", "cover", "lid"},
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="turn, fold, throw, peel, roll, flip, lift, pull, draw, twitch, ease",
        forms="back THING | THING back",
        example="turn back the blanket",
        help="Look for what is hidden.",
        heads=_COVERINGS,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="put, stick, get, sink, drive, send, plant, bury, run, shove, ram, thrust, jab",
        forms=(
            "TOOL through/in/into/between/under/up/across its/his/her/the "
            "throat/neck/ribs/belly/gut/guts/flank/side/chest/heart/eye/eyes/foot/paw/leg/shoulder/back/hide/jaw/jaws/mouth/snout/skull/head/hand/wing/tail/thigh/arm/face/gullet/breast"
            " | TOOL up under its/his/her/the throat/neck/ribs/jaw/chin/breastbone/foreleg/arm"
        ),
        example="put my spear through its foot",
        help="Strike at it.",
        heads=ARMS,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="nick, graze, clip, wing, crease, pink, lame, hamstring, maim, blind, gut, geld",
        forms="BEAST | BEAST with TOOL | BEAST with a WORDS of TOOL",
        example="nick its ear",
        help="Strike at it.",
        heads=FLESH | BEASTS | {"it", "him", "them", "paw", "tail", "nose", "ear", "ears"},
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words="go for, strike for, aim for, make for, thrust for, stab for, lunge for",
        forms=(
            "the WORDS part/spot/place/point/side/bit | the WORDS part/spot/place/point/side/bit "
            "under/behind/below/between/of/where WORDS | its/his weak/soft/blind/bad/good WORDS"
        ),
        example="go for the soft part",
        help="Strike at a part of it.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="bring up, throw up, fling up, put up, raise, lift, get up",
        forms=(
            "my arm/arms/forearm/forearms/elbow/hand/hands to "
            "save/shield/protect/guard/cover/ward/block/fend/stop WORDS | my arm/arms/forearm/elbow/hands in "
            "front of WORDS | my arm/arms/forearm/elbow/hands across/before/over my WORDS"
        ),
        example="bring up my arm to save my face",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "leave, put, set, lay, place, drop, hang, scatter, stake out, throw down, put out, lay out, leave "
            "out, set out"
        ),
        forms=(
            "TOOL for it/him/them | TOOL for the beast/creature/thing/wolf/brute/monster | TOOL "
            "on/in/by/under/at/near/beside/across/outside/inside THING for it/him/them | TOOL "
            "on/in/by/under/at/near/beside/outside THING for the beast/creature/thing/wolf/brute | TOOL out for "
            "it/them | TOOL where it/the WORDS | TOOL out where WORDS"
        ),
        example="leave the mutton on the stone for it",
        help="Lay bait where you stand.",
        heads=LURES,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="smear, rub, coat, daub, dress, anoint, spread, paint, scent, load, lace, spread",
        forms=(
            "the/a/my trap/snare/pit/cage/noose with TOOL | the jaws/plate/pan/teeth/wire/mouth of the/my "
            "trap/snare with TOOL | TOOL on/over/round the/a/my trap/snare/jaws/plate/noose"
        ),
        example="smear the trap with fat",
        help="Lay bait where you stand.",
        heads=LURES | {"aniseed", "musk", "scent", "grease", "dripping", "lights"},
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="tether, tie, stake, peg, picket, hobble",
        forms=(
            "TOOL to/by/near/beside THING so/to/as/for/where WORDS | TOOL out as/for/to/where WORDS | TOOL out | "
            "TOOL as WORDS"
        ),
        example="tether the goat out",
        help="Lay bait where you stand.",
        heads=FLOCK,
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="get me clear of, get myself clear of, get me away from, get me out from under, get myself away from",
        forms="BEAST",
        example="get me clear of this thing",
        help="Run.",
    ),
)
