"""Going, looking, searching, and the time that passes."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "go, get out, get out of here, "
            "get outta here, walk, run, head, move, travel, proceed, step, enter, leave, exit, cross, follow, climb, "
            "return, march, stroll, wander, hurry, ride, sneak, creep, crawl, wade, take the path, "
            "descend, ascend, make for, come, jog, sprint, row, set off, set out, go back"
        ),
        forms=(
            "WAY | "
            "to/into/through/toward/towards/for/along/down/up/onto/across/over/in/inside/via/by/on/out/at/from WAY | "
            "back/over/out/down/up/on/off/away to/into/through/toward/towards/from/across/along WAY | "
            "out of WAY | in/out/up/down the/a direction/way of WAY | ."
        ),
        example="go north",
        help="Leave by a direction, a way out, or towards a place you know.",
    ),
    Row(
        Meaning.LOOK,
        Verb.LOOK,
        words=(
            "look, l, look around, look round, look about, glance around, gaze around, survey, scan, "
            "peer around, where am i, what is here, who is here, what do i see, what can i see, "
            "what is around, what is around me, where can i go, describe, take a look, "
            "take a look around, have a look, have a look around, take stock, check the area, "
            "check around, look outside, who is around, is anyone here, is anybody here, "
            "what is this place, what is going on, what is happening"
        ),
        forms=(
            ". | here | me | here/around/about me/here | "
            "at/over/around the/this place/room/area/surroundings | "
            "the/this/my place/room/area/surroundings | at everything | "
            "around/round the/this place/room/area"
        ),
        example="look",
        help="Look around; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "examine, x, ex, exam, inspect, look at, look in, look into, look inside, look under, "
            "look underneath, look beneath, look behind, look on, look over, look through, look up at, "
            "look down at, look closely at, look, l, l at, study, observe, watch, check, check out, "
            "read, describe, view, consider, con, regard, gaze at, gaze into, glance at, peer at, "
            "peer into, peer under, peer through, stare at, stare into, smell, sniff, touch, feel, "
            "taste, take a look at, take a closer look at, have a look at, get a look at, scrutinise, "
            "scrutinize, investigate, analyse, analyze, eye, what is, what are, who is, who are, "
            "remember, recall, think about, think over, think of, reflect on, "
            "ponder, count, leaf through, see, size up, what does, identify, diagnose"
        ),
        forms=("THING | at/in/under/behind/on/inside THING | THING closely/carefully/again/say | THING with TOOL"),
        example="examine the gate",
        help="Look closely at anything you can name, or think over a trace or a claim; free.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "search, look for, look around for, hunt for, rummage, rummage in, rummage through, ransack, "
            "explore, comb, scour, forage, seek, dig through, poke around, poke about, root through, "
            "root around, find, investigate, sift through, check for, search for, "
            "search through, search around, search in, search under, feel around, look through, "
            "have a search, turn over, keep looking, keep searching"
        ),
        forms=(
            ". | PLACE | the/this place/room/area | here | around | PLACE for WORDS | for WORDS | "
            "in/under/behind/around/through PLACE | for WORDS in/under/at/around/on/behind PLACE | "
            "everything | everywhere | WORDS"
        ),
        example="search",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="track, follow, look for, search for, find, check for, read, trail",
        forms=(
            "the/its/his/her/their/these/those/any tracks/trail/footprints/prints/spoor/steps/footsteps | "
            "tracks/trail/footprints/prints/spoor/footsteps | "
            "tracks/trail/footprints/prints/spoor/footsteps of/from WORDS | "
            "the/its/any tracks/trail/footprints/prints/spoor/footsteps of/from/in/on/to/into/by WORDS | "
            ". | it/him/her/them"
        ),
        example="follow the tracks",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words=("listen, hear, eavesdrop, harken, hark, hold my breath, put my ear, keep quiet and listen, listen out"),
        forms=(". | closely | carefully | to THING | at THING | for WORDS | in on WORDS | on WORDS | THING | to WORDS"),
        example="listen",
        help="Stand still and hear what there is to hear; free.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words=(
            "wait, z, pass the time, do nothing, stand still, linger, stay, pause, bide my time, loiter, "
            "kill time, hang around, stay here, stay put, pass time, keep watch, stand watch, idle, "
            "tarry, remain, hold on, hang on, stand by"
        ),
        forms=". | here | WORDS",
        example="wait",
        help="Let one candle burn.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "rest, sit, sit down, take a rest, take a break, lie down, relax, catch my breath, "
            "have a rest, recover, camp, make camp, recuperate, have a sit down, set up camp, breathe"
        ),
        forms=". | here | for/until/till WORDS | a/for while/bit | on/in/by/at/near/under WORDS | up",
        example="rest",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "sleep, go to sleep, nap, go to bed, take a nap, doze, get some sleep, turn in, bed down, "
            "have a nap, fall asleep, lie down and sleep, slumber, get some rest, get some shut-eye"
        ),
        forms=". | here | for/until/till WORDS | on/in/by/at/near/under WORDS",
        example="sleep",
        help="The same as resting.",
    ),
)
