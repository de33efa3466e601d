"""What a common verb means in one turn of phrase: on the way, in talk, in trade and on the board."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import CUT, DRAWN, GARMENTS, LIGHTS, MONEY, PLACES, WAYS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.REST,
        Verb.REST,
        words="sit",
        forms="THING",
        example="sit bench",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "elbow my way, push my way, shoulder my way, fight my way, pick my way, feel my way, grope my way, "
            "thread my way, work my way"
        ),
        forms="to/into/through/along/across/past/out/back/down/up WAY | WAY",
        example="push my way through the reeds",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="introduce myself, present myself, announce myself",
        forms=". | as WORDS | to PERSON | to PERSON as WORDS",
        example="introduce myself as a hunter",
        help="Speak to somebody.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words="lie, lay, stretch out, lie back, recline",
        forms="on/in/by/beside/under/against/near/upon WORDS | here/there | down WORDS | back",
        example="lie on the bed",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="look, l, gaze, glance, stare, peer, peek, peep, squint, scan, watch",
        forms=(
            "at/in/into/on/onto/under/underneath/beneath/behind/over/across/through/around/along/past/above/below/"
            "toward/towards/between/beyond/among/inside/outside/upon THING | up/down/back/out/over/round/around/"
            "straight/closely/hard at/in/into/on/under/behind/over/across/through/toward/towards/from THING | THING "
            "up and down | THING over/for WORDS | out of THING | down/up/out/through THING"
        ),
        example="peer through the window",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="shine, point, bring, hold, lift, raise, move, direct, lower",
        forms=(
            "OTHER into/on/onto/at/over/in/under/around/across/through/inside THING | OTHER closer/close/near/nearer/"
            "up to/against THING | OTHER closer/close/near/nearer to see/read/examine/make THING | OTHER closer/close"
        ),
        example="shine the lantern into the well",
        help="Look closely at anything you can name; free.",
        heads=LIGHTS,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="hold, bring, lift, take",
        forms="THING up to the light | THING to the light | THING against the light | up THING to the light",
        example="hold the letter up to the light",
        heads=frozenset(("light",)),
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="take, follow, use",
        forms=(
            "WAY | WAY to/down/up/back/into/out/through/along/past/over/towards/toward/until/as/where/and WORDS | "
            "WAY two/three WORDS | WAY north/south/east/west/down/up/home/out/back"
        ),
        example="take the path",
        help="Leave by a way out.",
        heads=WAYS,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="dig",
        forms=". | here/there/down/deeper",
        example="dig here",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="stuff, plug, stop, smear, paint, blacken, cover, rub, block",
        forms=(
            "WORDS on/over/in face/ears/skin/clothes/nose | WORDS on/over/in/into my ears/nose/face/mouth/skin/"
            "cheeks/hands/clothes | my ears/nose/face/mouth/skin/cheeks | my ears/nose/face/mouth/skin/cheeks/hands/"
            "body/clothes with WORDS"
        ),
        example="plug my ears with wax",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="know, see, find out, learn, work out, make out",
        forms="what/who THING is/are",
        example="see what that thing is",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="return",
        forms=". | home | to WAY | back to WAY | to WAY to/with/for/before/and WORDS",
        example="return to the inn",
        help="Go to a place you know.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="duck, stoop, dive, slip, hurry",
        forms="through WAY | through WAY into/to WORDS",
        example="duck through the door",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="take",
        forms="CLAIM at his/her/their word | CLAIM word for it | CLAIM on trust",
        example="take Tibb at his word",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="see what, see if, see whether, hear what, find out what, find out if, learn what",
        forms=(
            "PERSON knows/saw/heard/thinks/says/remembers about/of TOPIC | PERSON knows/saw/heard/thinks/says/"
            "remembers/has/did WORDS | PERSON knows/saw/heard/thinks/says/remembers/did"
        ),
        example="see what Maren knows about the mill",
        help="Ask somebody about something: one candle.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="pretend to be, play, feign",
        forms="dead/asleep/drunk/sick/unconscious/lame/wounded/ill | death/sleep/illness",
        example="play dead",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="roll, wallow, roll around",
        forms="in THING | in THING to/so WORDS",
        example="roll in the mud",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="leave, exit, quit, enter, re-enter",
        forms=(
            "WAY | WAY by/through/via/at/for/before/with/without/and/as/from WORDS | WAY quietly/quickly/behind/again"
        ),
        example="leave the yard",
        help="Leave a place, or go into one.",
        heads=PLACES,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="draw, sketch, scratch, scrawl, chalk, trace, carve, cut",
        forms="THING | THING on/in/around/round/over/with OTHER | THING of OTHER",
        example="draw a map",
        help="Anything else: by strength, by skill or by boldness.",
        heads=DRAWN,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="check whether, check if, see whether, see if, test whether, make sure, make certain, check that",
        forms="THING is/are/has/was/were/can WORDS",
        example="check whether the door is locked",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words="patch, mend, sew, darn, stitch",
        forms="WORDS with WORDS | WORDS",
        example="patch my coat with the cloth",
        help="Make something out of what you have; told in your own words.",
        heads=GARMENTS,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "think, reckon, suppose, think that, reckon that, suppose that, have decided, have decided that, decide "
            "that, conclude, conclude that, am convinced, am convinced that, am certain, am sure"
        ),
        forms="CLAIM is/was telling/speaking the truth | CLAIM is/was right/honest/truthful/innocent | CLAIM is true",
        example="think Tibb is telling the truth",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="how about, what about, offer",
        forms="WORDS for WORDS",
        example="how about a penny for the rope",
        help="Bargain with somebody for something.",
        heads=MONEY,
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="got any, have any, any",
        forms="WORDS for sale | WORDS to sell",
        example="got any rope for sale",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="cut, slice, saw, saw through, cut through, hack through, gnaw through, sever, snap",
        forms=(
            "THING | THING with TOOL | THING so/before WORDS | THING off/free/loose/down | through THING | through "
            "THING with TOOL"
        ),
        example="cut the rope",
        help="Anything else: by strength, by skill or by boldness.",
        heads=CUT,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "think, suspect, reckon, suppose, think that, suspect that, know, know that, have decided, have decided "
            "that, decide that, conclude, conclude that, am convinced, am convinced that, am certain, am sure"
        ),
        forms="CLAIM is/was lying/wrong/dishonest | CLAIM is/was a liar | CLAIM lied",
        example="think Tibb is lying",
        help="Stop taking a claim for true; free.",
        wish="off",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="hold, raise, lift",
        forms="CLUE up/out so/for/where WORDS | up/out CLUE so/for/where WORDS | CLUE up/out to/before PERSON",
        example="hold the ring up so that Maren can see it",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "bend over, bend down over, lean over, crouch over, crouch beside, crouch by, stoop over, kneel by, "
            "kneel beside, kneel over, step closer to, move closer to, go closer to, bend closer to, lean closer to"
        ),
        forms=(
            "THING to see/look/examine/check/inspect/read/study/find | THING to see/look/examine/check/inspect/read/"
            "study/find WORDS"
        ),
        example="bend over the tracks to see what made them",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="offer",
        forms="PERSON WORDS for WORDS | WORDS for WORDS",
        example="offer Maren a penny for the rope",
        help="Bargain with somebody for something.",
    ),
)
