"""Manners of going: how one gets along says nothing of where, so that a word of place has to follow."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import WAYS

_ALONG = (
    "to/into/through/toward/towards/along/down/up/onto/across/over/past/by/round/around/between/under/beneath/"
    "underneath/behind/beyond/inside/outside/for/from/off/out/in/among/amongst/via/upstream/downstream/aboard"
)
"""Words of place before where one goes."""

_ONWARD = (
    f"{_ALONG} WAY | out/back/off/on/over/up/down/away/across/round/around/in/ahead/straight/right/outside/inside "
    "to/into/through/toward/towards/along/down/up/onto/across/over/past/from/for/of/behind/under/between WAY | "
    "back/out/over/off/down/up/on out/over/down/up/across/of to/into/through/towards/of WAY | "
    f"{_ALONG} WAY to/into/through/toward/towards/onto/across/over/until/till/after/as/where/while/before/with WORDS | "
    "home/indoors/outdoors/uphill/downhill/aboard/ashore | off/on/over/away/across/through/past | "
    "back/out/off/on/down/up home/there/here | the/that/this way WORDS | back the way WORDS | back where WORDS"
)

COMPASS = frozenset(
    f"{point}{ending}" for point in ("north", "south", "east", "west") for ending in ("", "ward", "wards")
) | {"up", "down", "in", "out", "inside", "outside", "upstairs", "downstairs"}

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "amble, bound, canter, clamber, clomp, clump, flit, flounder, gallop, hasten, hobble, inch, lope, "
            "lumber, meander, mosey, plod, plough, pop, nip, potter, prowl, race, ramble, roam, rove, saunter, "
            "scamper, scuttle, shamble, shin, shimmy, skip, skirt, skulk, slither, slog, slope, slosh, splash, "
            "squelch, stomp, strut, swagger, swan, toddle, toil, totter, traipse, tread, trundle, troop, veer, "
            "waddle, waltz, weave, wend, whisk, worm, wriggle, zigzag, detour, punt, pole, row, steer, sail, bear, "
            "make haste, hurry along, hurry off, hurry back, hurry on, hurry over, rush off, dash off, dart, hike, "
            "burst, barrel, breeze, troop off, wander off, start, start off, start out, set out, set off, strike "
            "out, strike off, head out, head on, get along, get across, go around, go round, walk round, walk "
            "around, get over, get round, get through, tiptoe, come back, come out, drive on, drive, keep on, carry "
            "on, circle back, circle round, circle around, loop round, loop back, cut back, slip back, slip away, "
            "stroll over, stroll back, wander over, wander back, make off, mush on, trek, trudge, wade, tramp, "
            "splosh, paddle, ferry across"
        ),
        forms=_ONWARD,
        example="clamber over the stile",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "pick my way, wend my way, weave my way, worm my way, wind my way, hack my way, cut my way, force my "
            "way, find my way, edge my way, inch my way, nose my way, squeeze my way, thread my way, feel my way, "
            "grope my way, elbow my way, push my way, shoulder my way, fight my way, work my way, battle my way, "
            "struggle my way, wade my way, haul my way, claw my way, make my way, drag myself, haul myself, heave "
            "myself, hoist myself, pull myself, lower myself, let myself, get myself, take myself, force myself, "
            "squeeze myself, lever myself, swing myself, drop myself, carry myself, remove myself, drag my feet, "
            "drag my weary bones, turn my steps, bend my steps, direct my steps, retrace my steps, double back, bend "
            "my course, set my course, lay a course, find a way, find the way, take to my heels and go"
        ),
        forms=_ONWARD,
        example="haul myself up the bank",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "skirt, skirt round, skirt around, bypass, round, circumvent, go round, go around, walk around, walk "
            "round, circle round, circle around, circle round to, circle around to, work round to, work my way "
            "round, go up to, go over to, go across to, go on over to, go along to, go down to, go as far as, make "
            "it to, make it back to, make it across, get as far as, set out across, strike out across, swing by, "
            "stop by, drop by, stop in at, drop in at, drop into, call by, put in at, duck into, duck out of, duck "
            "inside, nip into, dip into, take refuge at, climb aboard, hop aboard, step aboard, go ashore at, set "
            "foot on, set foot inside, head on into, head on to, head up to, head down to, head over to, head out "
            "to, head out of, go on into, go on in, go on through, go in through, go out through, go out by, get in "
            "through, get in by, get out through, get out by, clear out of, get clear of, get away to, take off for, "
            "take off to, take off across, take off into, take off down, hightail it to, hurry after, run after, "
            "rush after, hasten after, go back after, come with, tag along with, tag along behind, fall in behind, "
            "fall in with, keep up with"
        ),
        forms="WAY | WAY to/into/and/for/before/with/until/till/as/while/through/towards/in/at WORDS",
        example="skirt the pond",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "go see, go and see, go to see, go visit, go and visit, go and find, go find, come see, come and see, "
            "visit, call on, call in on, look in on, drop in on, pop in on, pay a visit to, pay a call on, seek out, "
            "go round and see, go over and see, go across and see, go back and see, go back to see, pop round to "
            "see, pop over to see, pop in to see"
        ),
        forms=("WAY | WAY at/in/by/about/before/and/to/wherever/while/with/again/after/on/for WORDS"),
        example="go and see Maren",
        help="Go towards somebody or to a place you know.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="pay",
        forms=("WAY a visit/call | WAY a WORDS visit/call | a visit/call to/on/at WAY"),
        example="pay Maren a visit",
        help="Go towards somebody or to a place you know.",
        heads=frozenset(("visit", "call")),
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="turn, bear, fork, veer, head, tack, branch, hang, take",
        forms=(
            "left/right | left/right to/into/along/down/up/at/onto/for/toward/towards/across/through/over/past/by/"
            "from WORDS | a left/right | a left/right at/into/onto/down/up/by WORDS | the first/second/next/last "
            "left/right | the first/second/next/last left/right WORDS"
        ),
        example="turn left at the crossroads",
        help="Leave by a direction.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "turn, bear, veer, head, tack, amble, clamber, gallop, hasten, hobble, lope, meander, plod, race, "
            "ramble, saunter, scamper, slog, stomp, traipse, totter, set off, set out, start off, head out, strike "
            "out, carry on, hurry off, double back, make my way"
        ),
        forms="WAY | WAY to/into/along/across/over/through/towards/toward/down/up/past/until/till/by WORDS",
        example="bear north",
        help="Leave by a direction.",
        heads=COMPASS,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="turn, veer, branch, peel, strike",
        forms="off/back/aside to/into/along/down/up/onto/for/toward/towards/across/through/over WAY",
        example="turn back toward the village",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "turn, turn off, turn in, turn off down, turn off up, turn down, turn up, turn into, turn along, turn onto"
        ),
        forms=(
            "WAY | down/up/along/into/onto/through/in/at/off WAY | in/out at/by/through WAY | WAY to/into/and/"
            "towards/past/that/by WORDS"
        ),
        example="turn down the lane",
        help="Leave by a way out.",
        heads=WAYS | frozenset(("village", "churchyard", "yard", "wood", "gate", "track", "avenue", "drive")),
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="keep to, stick to, keep on, stay on, keep along, hold to, keep following, join",
        forms=(
            "WAY | WAY to/until/till/and/as/past/through/along/by/for/north/south/east/west WORDS | the/my left/right"
        ),
        example="keep to the path",
        help="Leave by a way out.",
        heads=WAYS | frozenset(("left", "right", "river", "stream", "hedge", "bank", "wall", "highway")),
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="leave, return, go, go back, go out, get out, come back, exit, head back, walk back, slip out, creep out",
        forms=(
            "the way WORDS | the same way WORDS | by the/that/a way WORDS | the same way | by where WORDS | back the "
            "way WORDS | the way in/out | to where WORDS | back to where WORDS | where WORDS left/found/saw/lay "
            "WORDS | and close/shut/leave WORDS"
        ),
        example="leave the way I came",
        help="Go back to where you were.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="follow, go with, accompany, walk with, go along with, go in with, trot after, walk behind, go behind",
        forms=(
            "WAY inside/in/out/outside/home/back/upstairs/downstairs/along/through/down/up | WAY to/into/through/"
            "along/down/up/across/over/out/back/past/towards/toward/in/onto WORDS"
        ),
        example="follow Maren inside",
        help="Go where somebody goes.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="go, off, away, down, up, back, on, out",
        forms=(
            "off/back/on/out/away to/into/through/down/up/towards WAY with me/us/you | to/into/through/down/up/"
            "towards/over/across WAY with me/us/you | off/away/down/up/back/out with me/us/you to/into/through/down/"
            "up WAY"
        ),
        example="off to the mill with me",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="steal, slip, sneak, swing, dive, duck, dip, spring",
        forms=(
            "across/along/into/through/past/down/up/out/back/away/off to/into/through/past/across/along/down/up/of "
            "WAY | across/along/past/up/down WAY | under/through WAY into/to/onto WORDS"
        ),
        example="steal across the yard",
        help="Leave by a way out.",
    ),
)
