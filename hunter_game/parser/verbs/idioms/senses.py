"""Looking, searching, tracking and listening, as a sentence says them."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BEASTS, FURNITURE, SPOOR

_WHERE = (
    "to/into/through/along/across/down/up/over/from/in/out/past/as/until/till/back/wherever/where/by/around/round/"
    "towards/toward/on/out/under/beyond/between/onto/while/before/for/with/again"
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "follow, track, trail, trace, pursue, shadow, backtrack, retrace, keep following, tail, go after, follow "
            "after, keep to, keep on, stay on, stick to, hold to, get on, get onto, go along, walk along, pad after, "
            "hurry after, run after, creep after, crawl along, take up, read, lose and find, go back along"
        ),
        forms=(
            f"THING | THING {_WHERE} WORDS | the trail/tracks/line/track/prints of WORDS | the "
            f"trail/tracks/line/track/prints of WORDS {_WHERE} WORDS | THING left by WORDS | "
            "THING again/back/further/on"
        ),
        example="follow the blood down the lane",
        help="Look for what went by here; the same as searching.",
        heads=SPOOR,
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "follow, track, trail, go after, pursue, pad after, creep after, slink after, hurry after, keep "
            "following, keep to, stay on, stick to, trace"
        ),
        forms=(
            "the trail/tracks/prints/footprints/spoor/line/string/track of WORDS | its/the scent/smell/stench of "
            "WORDS | the broken/trampled/crushed/bent/flattened/snapped/disturbed/torn WORDS | where WORDS is/are "
            "broken/trampled/crushed/bent/flattened/snapped/disturbed | where WORDS went/goes/go/lead/leads/led/"
            "passed | wherever WORDS went/goes/go/lead/leads/led | after/behind it/them"
        ),
        example="follow the broken reeds",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="stalk, backtrack, shadow, follow after, follow, hunt, trail, go after, track, dog",
        forms=f"BEAST | BEAST {_WHERE} WORDS",
        example="stalk the beast",
        help="Go after what went by here; the same as searching.",
        heads=BEASTS,
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="let",
        forms=(
            "THING lead/guide/take/draw/carry/pull me/us | THING lead/guide/take/draw/carry/pull me/us WORDS | THING "
            "be my guide | the trail/line/track of WORDS lead/guide/take/draw me/us | the trail/line/track of WORDS "
            "lead/guide/take/draw me/us WORDS"
        ),
        example="let the blood trail lead me",
        help="Look for what went by here; the same as searching.",
        heads=SPOOR | frozenset(("me", "us", "guide")),
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="pick, take, find, get, catch, pick up, take up, find again, cast about for, cast around for, hunt for, "
        "look about for, look around for, search for, search about for, hunt about for, scout for, look out for",
        forms=f"THING up | THING up again | THING | THING again | THING {_WHERE} WORDS | THING up {_WHERE} WORDS",
        example="pick the trail up again",
        help="Look for what went by here; the same as searching.",
        heads=SPOOR - {"blood", "mark", "marks", "trails", "droppings", "drips"},
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "look for, search for, cast about for, cast around for, hunt for, look around for, look about for, scan "
            "the ground for, search the ground for, check the ground for, examine the ground for, study the ground "
            "for, go over the ground for, comb the ground for, scour the ground for, check the mud for, search the "
            "mud for, look in the mud for, scan the mud for, look over the ground for, see"
        ),
        forms=(
            "a/any/some/the sign/signs/trace/traces/hint of its/his/her/their passing/passage/path/trail | a/any/"
            "some sign/signs/trace/hint of which/where WORDS | a/any sign/signs/trace/hint of it/him/her/them/BEAST "
            "| signs/traces of its/his/her/their passing/passage | signs of where/which/what WORDS | signs of "
            "passage/passing | which way/direction WORDS | any/fresh/more tracks/prints/footprints/spoor | tracks/"
            "prints/footprints/spoor | tracks/prints/footprints/spoor WORDS"
        ),
        example="look for any sign of which way it went",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "go where, go wherever, head where, head wherever, walk where, walk wherever, see where, see which way, "
            "find out where, find out which way, work out where, work out which way, sniff out where, sniff out "
            "which way, tell which way, tell where, figure out where, figure out which way, make out which way, "
            "puzzle out which way, guess which way, learn where, learn which way, discover where"
        ),
        forms=(
            "THING lead/leads/led/go/goes/end/ends/take/takes/point/points | THING lead/leads/go/goes/end/ends/take/"
            "takes/point/points WORDS | it/they/he/she/BEAST went/goes/fled/ran/go/came/headed/crawled/passed | it/"
            "they/he/she/BEAST went/goes/fled/ran/came/headed/crawled/passed WORDS | the trail/tracks/line of WORDS "
            "lead/leads/go/goes/end/ends"
        ),
        example="go where the tracks lead",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words="make out, try to make out, catch, hear, overhear, pick out, try to catch, try to hear, strain to hear, "
        "strain to catch, strain to make out",
        forms=(
            "what WORDS is/are/was/were saying/whispering/muttering/talking/said | what WORDS is/are/was/were saying/"
            "whispering/muttering/talking/said WORDS | what is/was being said/sung | what is/was being said WORDS | "
            "what/whatever is moving/breathing/crying/singing/stirring/behind/beyond/outside/inside WORDS | a/any/"
            "the sound/voice/voices/noise/breathing/footstep/footsteps | the/any/a/their sound/sounds/voice/voices/"
            "noise WORDS | every/any word | every/any word WORDS | them/him/her talking/whispering | them/him/her "
            "talking/whispering WORDS"
        ),
        example="make out what they are saying",
        help="Stand still and hear what there is to hear; free.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words=(
            "cock my head to listen, tilt my head to listen, turn my head to listen, cock my head and listen, tilt "
            "my head and listen, cup my ear, cup an ear, cup a hand to my ear, cup my hand to my ear, put a hand to "
            "my ear, strain an ear, bend an ear, bend my ear, incline my ear, turn an ear, turn my ear, tune in, "
            "tune my ears, keep an ear on, keep my ears pricked, pin back my ears, hold my ear, hold an ear, attend, "
            "hark, be still and listen, go quiet and listen, hold still and listen, stay still and listen, keep "
            "quiet and listen, keep still and listen, freeze and listen, lean in to hear, lean closer to hear, lean "
            "in to listen, get close enough to hear"
        ),
        forms=(
            ". | to/at/toward/towards/for/against/on/in WORDS | and listen/try/strain | and listen/try/strain WORDS "
            "| WORDS"
        ),
        example="cup a hand to my ear",
        help="Stand still and hear what there is to hear; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "take the pulse of, feel for the pulse of, take my time over, bend close to, bend closer to, bend low "
            "over, bend low to, bend down to, bend down over, bend over, lean close to, lean closer to, lean in "
            "close to, lean in over, stoop to, stoop over, stoop low over, crouch over, crouch low over, crouch "
            "close to, get close to, get down close to, get closer to, get up close to, get my nose close to, put my "
            "nose to, put my face close to, put my nose close to, hunker over, hover over, kneel close to, run an "
            "eye over, cast a glance over, cast a glance around, cast my gaze over, sweep my gaze over, let my eyes "
            "roam over, glance up and down, look long at, look up and down, gaze long at, take a long look at, look "
            "again more closely at, look straight at, look right at, go to look at, go and look at, go over and look "
            "at, step up to look at, peep at, peep in, peep into, peep through, peep under, peep round, peep around, "
            "peek round, peek around, peek over, peep over, peer over, peer round, peer around, peer out of, peer "
            "down, peer up at, peer down at, peer in at, peer in through, peer closely at, peer through, squint "
            "through, squint down, squint up at, get a whiff of, catch a whiff of, snuff, snuff at, take a whiff of, "
            "have a whiff of, inhale, scent, nose at, dab at, finger, fondle, stroke the edge of, hold up to the "
            "light, lift to the light, tilt to the light, turn to the light, find out about, verify, go over, see "
            "to, look to, scry, double-check, double check, check up on, work out what is wrong with, take note of, "
            "take notice of"
        ),
        forms="THING | THING to/for/and/in/while/where/as/before/until/with/on/from/closely WORDS",
        example="bend close to the stone",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "bend, bend down, lean, lean in, lean over, lean closer, crouch, crouch down, kneel, kneel down, stoop, "
            "stoop down, squat, squat down, move in, move closer, go in, go over, go up, step up, step closer, climb "
            "up, come closer, get close, get closer, get down, edge closer, creep closer, walk over, come in, open "
            "it, pick it up, hold it up, turn it over"
        ),
        forms=(
            "for a/another look/peek/sniff/feel at/of/inside/into/under/through THING | for a/another closer/better/"
            "proper/good/quick/careful look/view at/of/inside/into/under THING | to look/peer/stare/squint/gaze/peek/"
            "sniff at/in/into/under/through/inside/behind/over THING | to examine/inspect/study/read/touch/feel/"
            "smell THING | to take a closer look at THING | to get a better look at THING | to have a look at THING"
        ),
        example="bend down for a closer look at the print",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "flick through, riffle through the pages of, turn the pages of, glance down, look the length of, run an "
            "eye down"
        ),
        forms="THING | THING for/to/until/and WORDS",
        example="flick through the register",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "turn, turn over, roll, rub, weigh, feel, crumble, cradle, hold, tilt, lift, cup, heft, twist, rub some of"
        ),
        forms=(
            "THING over in my hand/hands/fingers/finger/palm/palms | THING over and over | THING over and over in "
            "WORDS | THING in my hand/hands/palm/palms/fingers to see/look/read/examine/feel | THING in my hand/"
            "hands/palm/palms/fingers to see/look/read/examine/feel WORDS | THING between my fingers/palms | THING "
            "between finger/forefinger and thumb | THING between my finger/forefinger and thumb | THING to/towards/"
            "toward/up the light | THING to the light and WORDS | THING to/towards/up the light to WORDS | THING in "
            "my palm/palms/hands/fingers WORDS light"
        ),
        example="turn the ring over in my fingers",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="weigh, feel, test, try",
        forms=(
            "THING in my/both/one/the hand/hands/palm | the weight/heft/edge/point/feel/balance of THING | THING for "
            "WORDS"
        ),
        example="weigh the coin in my hand",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="dip, trail, run, draw, drag, slide, put, poke, stick, press, brush, pass, sweep, rub, trace",
        forms=(
            "my/a/one finger/fingers/fingertip/fingertips/thumb/hand/palm/palms in/into/through/along/over/across/to/"
            "against/round/around/inside/down/on THING | my/a/one finger/fingers/fingertip/fingertips/thumb/hand/"
            "palm/palms in/into/through/along/over/across/to/against THING to/and/for/until/where WORDS | THING with "
            "my/a/one finger/fingers/fingertip/fingertips/thumb"
        ),
        example="trail my fingers through the soot",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "stick my head, poke my head, put my head, pop my head, stick my nose, poke my nose, crane my neck, push "
            "my head, thrust my head, duck my head, lean my head, put my nose, put my face, press my face, press my "
            "nose, rest my eyes"
        ),
        forms=(
            "through/round/around/in/into/out/inside/over/under/up/down/to/against/on THING | out of THING | in/out "
            "through/at/of THING | through/round/around/in/into/out/inside/over/under THING to/and/for WORDS"
        ),
        example="poke my head round the door",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="hold, raise, lift, bring, swing, lower, shine, cast",
        forms=(
            "OTHER over/near/beside/by/close/above THING | OTHER close/closer/near/nearer to THING | OTHER up/high/"
            "aloft and/to see/look/peer WORDS | OTHER high over/above THING | OTHER out over THING | OTHER up/high/"
            "aloft to see/look"
        ),
        example="hold the lantern over the well",
        help="Look closely at anything you can name; free.",
        heads=frozenset(("lantern", "lamp", "candle", "torch", "taper", "light", "rushlight")),
    ),
    Row(
        Meaning.LOOK,
        Verb.LOOK,
        words=(
            "have a glance round, have a glance around, glance round, glance about me, gaze round, gaze about me, "
            "look this way and that, look left and right, look up and down, look all round, look all about me, look "
            "up, look over my shoulder, glance over my shoulder, glance behind me, look behind me, peer over my "
            "shoulder, look back over my shoulder, glance back, look ahead, peer ahead, stare ahead, take a gander, "
            "take a look round, take a look about, have a gander, get a feel for the place, take in the sights, take "
            "in what is around me, cast a glance around, cast a glance round, cast a glance about, let my eyes "
            "adjust, let my eyes get used to the dark, let my eyes grow used to the dark, let my gaze wander, let my "
            "eyes wander, get the measure of the place, see what the place is like, see how things stand, look "
            "around to see what is here, have a look-round, spy out the land, scan the horizon, scan my "
            "surroundings, scan the room, scan the area, sweep the room with my eyes, sweep the place with my eyes, "
            "sniff the air, smell the air, taste the air, feel the air, feel the wind, test the air"
        ),
        forms=(". | for/at/around/round/about/and/to/in/from/over/as/while WORDS | here/around/about/again"),
        example="cast a glance around",
        help="Look around; free.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "cast about, cast around, cast round, scout, scout about, scout around, scout round, grope, grope about, "
            "grope around, grope in, fumble, fumble about, fumble around, fish about, fish around, scrabble, "
            "scrabble about, scrabble around, scrabble in, scrabble through, ferret, ferret about, ferret around, "
            "ferret through, burrow through, grub about, grub around, grub through, rout about, root out, hunt high "
            "and low, hunt about, sniff about, sniff out, smell out, prowl about, go round, beat the bushes, beat "
            "about, quarter, sift, sieve, comb out, trawl, trawl through, drag, dredge, have a scout, have a scout "
            "round, have a scout around, have a nose around, have a nose about, have a nose round, have a snoop, "
            "have a poke about, have a hunt, have a hunt around, have a hunt for, have a sift through, feel my way "
            "round, feel round, feel round for, pick about, pick over, turn over, tap, sound, rap along, riffle "
            "through, shuffle through, dip into, search out, nose through, plunder, rootle, rootle about, rootle "
            "through, truffle, ferret out, have a look for, have a good look for, take a look for, make a search "
            "for, conduct a search for, carry out a search, carry out a search of, look about for, keep looking for, "
            "keep searching for, go looking for, go in search of, go and look for, go hunting for, see if i can "
            "spot, see if i can see, see if i can find, see whether i can find, check again for, look again for, "
            "look harder for, look everywhere for, seek out, dig for, dig around for, poke around for, poke about "
            "for, root around for, root about for, feel around for, grope for, grope around for, scrabble for, delve "
            "for, fish for, fish about for, fish around for, forage about, forage for"
        ),
        forms=(
            "for WORDS | in/under/behind/among/amongst/through/beneath/inside/round/around/over/along/on/at/within "
            "PLACE | in/under/behind/among/amongst/through/beneath/inside/round/around/over/along/on/at/within PLACE "
            "for/to/in WORDS | PLACE for/to WORDS | for WORDS in/under/behind/among/around/on/at WORDS | in the dark "
            "| in the dark for WORDS | ."
        ),
        example="cast about for a weapon",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "look for, have a look for, take a look for, search out, look about for, keep looking for, go looking "
            "for, go in search of, go and look for, see if i can find, see whether i can find, dig for, grope for, "
            "feel around for, grope around for, scrabble for, fish for, forage for, fumble about for, cast about "
            "for, cast around for, see if i can spot, ferret out, sniff out, root out"
        ),
        forms="WORDS",
        example="grope for the latch",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "look behind, look under, look underneath, look beneath, look inside, look in, look through, check "
            "under, check underneath, check behind, check inside, check beneath, peer under, peer behind, feel "
            "under, feel behind, feel along, feel inside, feel in"
        ),
        forms="PLACE for WORDS | PLACE in case WORDS | PLACE to see if/whether WORDS",
        example="check behind the altar for something hidden",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "sift, sieve, trawl, scout, scout out, quarter, plunder, rifle, ferret through, sift out, dredge, "
            "canvass, reconnoitre"
        ),
        forms="PLACE | PLACE for/with/to/from/and/until WORDS",
        example="sift the ashes",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "check, look, feel, peer, poke, grope, tap, knock, go over, go through, go round, walk round, pull up, "
            "lift, move, shift"
        ),
        forms=(
            "PLACE for hidden/secret/concealed/anything/something/clues/evidence/hollow/loose WORDS | PLACE for "
            "anything/something/clues/evidence | under/behind/inside/in/beneath/among/around/through/on/over PLACE "
            "for WORDS | under/behind/inside/in/beneath/among/around/through/on/over PLACE in case WORDS | under/"
            "behind/inside/in/beneath/among/around/through/on/over PLACE to see if/whether/what WORDS | PLACE on "
            "hands and knees | PLACE on my hands and knees | PLACE inch by inch | PLACE to look/search/hunt for WORDS"
        ),
        example="check behind the altar for something hidden",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="go through, empty, empty out, turn out, tip out, go over, work through, tear through, pick through, "
        "dig through, burrow into, have a look through, look through, sort through",
        forms="PLACE | PLACE for WORDS | PLACE to/in/one/and/until/looking WORDS",
        example="go through the wardrobe",
        help="Go over things one by one; the same as searching.",
        heads=FURNITURE,
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="tear, take, pull, strip, rip, pick",
        forms="PLACE apart | PLACE apart for/to/looking/until/in/board/piece/stone WORDS | apart PLACE",
        example="tear the place apart",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
        heads=FURNITURE | frozenset(("place", "room", "house", "cottage", "cabin", "apart", "barn", "cellar", "bed")),
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="go, get down, get, crawl, crawl about, creep about, be, sift, work",
        forms=(
            "over WORDS on hands and knees | over WORDS on my hands and knees | down on hands and knees and search/"
            "comb/feel/hunt/look WORDS | on hands and knees and search/comb/feel/hunt WORDS | over WORDS inch by "
            "inch | through WORDS piece by piece | through WORDS one by one | over WORDS with a WORDS"
        ),
        example="go over the floor on hands and knees",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
)
