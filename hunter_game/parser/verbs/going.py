"""Going, looking, searching, and the time that passes."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import SEARCHED

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "go, get out, get out of here, get outta here, walk, run, head, move, travel, proceed, step, enter, "
            "leave, exit, cross, follow, climb, march, stroll, wander, hurry, ride, sneak, creep, crawl, wade, take "
            "the path, descend, ascend, make for, come, jog, sprint, row, set off, set out, go back, make my way, "
            "make our way, make way, find my way, take me, get me, bring me, stride, trudge, hike, trek, tramp, "
            "trot, tiptoe, tip-toe, slink, pad, shuffle, stumble, limp, stagger, barge, dash, rush, scurry, sidle, "
            "stalk, hop, slip out, sally forth, venture, journey, press on, continue, keep going, keep walking, keep "
            "moving, move on, ford, vault, mount, scale, push on, force my way, edge, duck out, get in, get into, "
            "get inside, get on, get back, climb in, climb into, climb out, climb down, climb up, climb over, "
            "scramble, pass through, backtrack, double back, retrace my steps, go home, head home, go off, go "
            "outside, walk off, leave for, take the stairs, take the road, take the door, take the exit, take the "
            "way, go on, be off, storm out, slink away, limp off, march out, stalk off, slip away, steal away, "
            "shuffle off, march off, stride off, stride out, push past, shove past, squeeze past, brush past, walk "
            "past, go past, run past, get past, paddle, drift, glide, board, go aboard, climb aboard, take path, "
            "take the left path, take the right path, take stairs, get out of, get off, get down from, jump down, "
            "step down, let myself out, let myself in, see myself out, go with, go along with, head off, head back, "
            "walk back, go on to, get to, get back to, get over to, get up to, get down to, get myself to, slip "
            "through, slip into, slip past, slip out of, slide through, slide down, squeeze through, push through, "
            "squeeze out, squeeze by, squeeze along, squeeze down, squeeze up, squeeze between, squeeze in, squeeze "
            "over, "
            "traverse, navigate to"
        ),
        forms=(
            "WAY | back out of WAY | to/into/through/toward/towards/for/along/down/up/onto/across/over/in/inside/via/"
            "by/on/out/at/from WAY | back/over/out/down/up/on/off/away to/into/through/toward/towards/from/across/"
            "along WAY | out of WAY | in/out/up/down the/a direction/way of WAY | . | to/into/through/toward/towards/"
            "for/along/past/by/up/down/over/across/onto/around/round WAY before/until/till WORDS | WAY quietly/"
            "slowly/quickly/again/now/first | back the way WORDS | back | WAY upstream/downstream/inland/uphill/"
            "downhill/upriver/downriver | home | over there to WAY | straight/directly/quickly/quietly/slowly/boldly/"
            "softly/carefully/right to/into/through/toward/towards/along/down/up WAY | past/beyond WAY | on in/to/"
            "towards WAY | my way to/into/through/back/along WAY | up/down/in/out/over to WAY | down into WAY | up "
            "onto/to/into WAY | on/further/farther/deeper into/to/along/toward/towards WAY | around WAY | all the "
            "way to WAY | out of WAY into/to/through/onto/by/along WORDS | to/into/through/down/up/along/across/over/"
            "out WAY to/into/through/along/until WORDS | PERSON into/to/through/along WAY | back to/into/through/"
            "from WAY to/into/through WORDS | with PERSON | with PERSON to/into/through WAY | aboard | WAY aboard | "
            "behind/beyond/between WAY | through/across/past/on/ahead/forward/onward/onwards"
        ),
        example="go north",
        help="Leave by a direction, a way out, or towards a place you know.",
    ),
    Row(
        Meaning.LOOK,
        Verb.LOOK,
        words=(
            "look, l, ql, qlook, ih, glance, peek, peer, gaze, observe, tell me what i see, what i see, where, time, "
            "weather, watch, tell me about this place, show me around, lean in for a closer look, move in for a "
            "closer look, go in for a closer look, take a closer look, get a closer look, is it dark, is it light, "
            "smell the air, sniff the air, smell, sniff, look around, look round, look about, glance around, gaze "
            "around, survey, scan, peer around, where am i, what is here, who is here, what do i see, what can i "
            "see, what is around, look for anyone, look for someone, look for somebody, look for people, look for "
            "anyone to talk to, look for someone to talk to, look for somebody to talk to, look for people to talk "
            "to, what is around me, where can i go, describe, take a look, take a look around, have a look, have a "
            "look around, take stock, check the area, check around, look outside, who is around, is anyone here, is "
            "anybody here, what is this place, what am i looking at, what is going on, what is happening, look all "
            "around, look round here, look everywhere, glance about, have a good look around, have a good look, get "
            "my bearings, look about me, orient myself, exits, what can i see here, what is nearby, what else is "
            "here, where are we, what is there, look out, gaze about, check my surroundings, check the room, check "
            "the place, survey the scene, survey the room, survey my surroundings, take in the room, take in my "
            "surroundings, take in the scene, show me the room, describe the room, describe the place, who else is "
            "here, is there anyone here, is there anybody here, are there any exits, what are the exits, which way "
            "can i go, where does this lead, what time is it, what is the time, what day is it, how many nights are "
            "left, how many days are left, how many nights do i have, how many days do i have, what hour is it, how "
            "late is it, how much time is left, how much time do i have, how much time do i have left, how many "
            "candles are left, how many candles do i have"
        ),
        forms=(
            ". | closer/harder/closely | to the north/south/east/west | here | me | here/around/about me/here | at/"
            "over/around the/this place/room/area/surroundings | the/this/my place/room/area/surroundings | at "
            "everything | around/about/round | around/round the/this place/room/area | all around/about/round | "
            "around/about/round nervously/carefully/quickly/slowly/warily/again/first/quietly/cautiously | up/down/"
            "back/outside/in/inside/under/underneath/behind/through | both ways | around/about/round in/at/inside "
            "WORDS | everywhere/anywhere | again | around/about/round me/here WORDS | around/about to see WORDS"
        ),
        example="look",
        help="Look around; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "examine, x, survey, scan, note, notice, spot, take note of, make sense of, do i see, do i recognise, do "
            "i recognize, what do i know about, what do i know of, what have i learned about, see who is at, see who "
            "is in, see what is in, see what is on, see what is under, see what is behind, ex, exam, inspect, look "
            "at, look in, look into, look inside, look under, look underneath, look beneath, look behind, look on, "
            "look over, look through, look up at, look down at, look closely at, look, l, l at, study, observe, "
            "watch, check, check out, read, describe, view, consider, con, regard, gaze at, gaze into, glance at, "
            "peer at, peer into, peer under, peer through, stare at, stare into, smell, sniff, touch, feel, taste, "
            "take a look at, take a closer look at, have a look at, get a look at, scrutinise, scrutinize, "
            "investigate, analyse, analyze, eye, what is, what are, who is, who are, remember, recall, think about, "
            "think over, think of, reflect on, ponder, count, leaf through, see, size up, what does, identify, "
            "diagnose, re-read, reread, look out of, look out, look around in, look back at, look towards, look "
            "toward, look below, look above, look past, look beyond, keep an eye on, keep watch on, keep my eyes on, "
            "squint at, squint into, gaze upon, gaze out of, glance over, glance up at, glance down at, glance into, "
            "glance through, glance, peek at, peek in, peek into, peek under, peek through, peek behind, peek, spy "
            "on, stare, have a look in, have a look into, have a look inside, have a look under, have a look behind, "
            "have a look through, have a closer look at, have a good look at, take a look in, take a look under, "
            "take a look inside, take a good look at, take a good long look at, take a long look at, take another "
            "look at, want a look at, want another look at, need a look at, have another look at, take a better look "
            "at, get a better look at, get a closer look at, get a good look at, check inside, check under, check "
            "behind, cast a glance at, cast an eye over, run my eyes over, run my fingers over, run my hand over, "
            "run my hands over, feel along, look more closely at, look carefully at, look hard at, look again at, "
            "look closer at, look around at, look properly at, examine closely, inspect closely, try to make out, "
            "make out, try to read, see if, see whether, check if, check whether, check that, check on, check over, "
            "show me, decipher, translate, flip through, browse, browse through, thumb through, skim, peruse, "
            "assess, evaluate, appraise, perceive, discern, poke at, prod, sniff at, reconsider, take stock of, take "
            "in, behold, witness, ogle, tell me what i see in, what is in, what is on, what is inside, what is "
            "under, tell me what is in, tell me what is on, what is behind, what is beneath, what is written in, "
            "what is that, what is this, what lies behind, what lies in, what lies under, xa, exa, admire, "
            "contemplate, meditate on, measure, puzzle over, pore over, see what, see who, find out what is in, find "
            "out what is on, once over, would like to know what is, read what it says on, read what is written on, "
            "pay attention to, pay close attention to, bring the lamp closer to, bring the lantern closer to, my "
            "gaze falls on, my eyes fall on, my gaze wanders over, my eyes wander over, my gaze drifts to, my eyes "
            "drift to, my eyes rest on, my gaze rests on, my eyes settle on, my eyes are drawn to, my gaze is drawn "
            "to, my attention is drawn to, i notice, my gaze settles on, "
            "eyeball, gawp at, ogle at, run my eye over"
        ),
        forms=(
            "THING | at/in/under/behind/on/inside THING | THING closely/carefully/again/say | THING with TOOL | to "
            "see WORDS | THING to see/make/find/check WORDS | THING again/more/once/for/without/while WORDS | more/"
            "very/quite closely/carefully at THING | closely/carefully/again/hard/long/nervously/warily/quickly/"
            "slowly at/into/under/behind THING | through/over/into/around/beyond/past/toward/towards THING | for "
            "WORDS on/in THING | THING for WORDS | all over/around THING | what is in/on/under/behind/inside/beneath/"
            "written/carved THING | the inside/back/front/underside/surface/rest of THING | WORDS is/are doing/"
            "holding/wearing/carrying/hiding/reading | over WORDS | across/along/beyond/beneath/outside/between/"
            "above/below/toward/towards/out THING"
        ),
        example="examine the gate",
        help="Look closely at anything you can name, or think over a trace or a claim; free.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "search, reach into, look for, look around for, hunt for, rummage, rummage in, rummage through, ransack, "
            "explore, comb, scour, forage, seek, dig through, poke around, poke about, root through, root around, "
            "investigate, sift through, check for, search for, search through, search around, search in, search "
            "under, feel around, have a search, turn over, keep looking, keep searching, frisk, scavenge, look "
            "everywhere for, look about for, look out for, try to find, search out, root about in, root about, root "
            "around in, root in, dig around, dig around in, delve into, delve in, examine the area, look high and "
            "low for, feel under, feel behind, feel inside, feel about, feel for, pat down, shake down, hunt "
            "through, hunt around, hunt around for, pick through, pick over, leave no stone unturned, see if i can "
            "find, see if there is, find out if there is, inspect the area, poke about in, poke around in, poke "
            "through, rifle through, rifle, nose about, nose around, snoop, snoop around, snoop about, pry into, "
            "look in every, check every, check all, check the body for, canvass, fossick, probe, fumble for, fumble "
            "in, find, see whether there is, look to see if there is, check if there is, check whether there is, "
            "plumb"
        ),
        forms=(
            ". | PLACE | the/this place/room/area | here | around | PLACE for WORDS | for WORDS | about/around in/on/"
            "under/behind/among/at/through/inside PLACE | in/under/behind/around/through PLACE | for WORDS in/under/"
            "at/around/on/behind PLACE | everything | everywhere | WORDS | PLACE upside/inside down/out | PLACE one "
            "by one | WORDS on/inside/beneath/near/by/among/along/across/beside PLACE | PLACE again/thoroughly/"
            "carefully/closely | again | for anything/something/someone/clues/evidence/hints WORDS | everywhere for "
            "WORDS | high and low | in/under/behind/around/through/inside/along PLACE for WORDS | all around/over | "
            "his/her/its/their/my WORDS | a/another way in/out/through | anything/something WORDS | WORDS in/under/"
            "behind WORDS"
        ),
        example="search",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "track, follow, look for, search for, find, trail, follow prints, pick up the trail, pick up its trail, "
            "look for signs of, look for signs, look for any sign of"
        ),
        forms=(
            "the/its/his/her/their/these/those/any tracks/trail/footprints/prints/spoor/steps/footsteps | tracks/"
            "trail/footprints/prints/spoor/footsteps | tracks/trail/footprints/prints/spoor/footsteps of/from WORDS "
            "| the/its/any tracks/trail/footprints/prints/spoor/footsteps of/from/in/on/to/into/by WORDS | WORDS "
            "tracks/trail/footprints/prints/spoor | the WORDS tracks/trail/footprints/prints/spoor | the/any/for "
            "tracks/trail/footprints/prints | tracks/trail/footprints/prints in/on/by/near/around/along/into/through "
            "WORDS | for tracks/footprints/prints/trail/spoor | for tracks/footprints/prints/trail/spoor WORDS | the/"
            "its/his/her/their/these/those/any tracks/trail/footprints/prints/spoor/steps/footsteps WORDS | WORDS "
            "tracks/trail/footprints/prints WORDS | it | tracks/trail/footprints/prints/spoor north/south/east/west/"
            "n/s/e/w"
        ),
        example="follow the tracks",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words=(
            "listen, hear, eavesdrop, harken, hark, put my ear, keep quiet and listen, listen out, listen in, listen "
            "closely, listen hard, listen carefully, listen out for, listen in on, overhear, try to hear, try to "
            "listen, try to overhear, strain to hear, strain my ears, prick up my ears, cock an ear, put my ear to, "
            "press my ear to, press my ear against, lay my ear to, put an ear to, put ear to, ear to, do i hear, can "
            "i hear, what do i hear, what can i hear, what sounds do i hear, stand still and listen, stop and "
            "listen, hush and listen, be quiet and listen, be silent and listen, give ear, hearken, can you hear, "
            "hear out, keep my ears open"
        ),
        forms=(
            ". | closely | carefully | to THING | at THING | for WORDS | in on WORDS | on WORDS | THING | to WORDS | "
            "WORDS | anything/something/it/that/what WORDS | carefully/closely/quietly/intently/hard/again/in/out at/"
            "to/for/by/through/behind WORDS | at/by/through/behind/under/near WORDS | outside/inside | and WORDS"
        ),
        example="listen",
        help="Stand still and hear what there is to hear; free.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words=(
            "wait, z, pass the time, do nothing, stand still, linger, stay, pause, bide my time, loiter, kill time, "
            "hang around, stay here, stay put, pass time, keep watch, stand watch, idle, tarry, remain, hold on, "
            "hang on, stand by, wait around, wait a while, wait a bit, wait a moment, wait a minute, wait a little, "
            "wait up, let time pass, let the time pass, while away the time, sit tight, stay where i am, stay still, "
            "stay awhile, hold still, hold my position, stand guard, stand around, do not move, skip, wait it out, "
            "wait out, await, stand here, stand there, wait for, wait until, wait till, twiddle my thumbs, kick my "
            "heels, keep still, bide, abide, dawdle, keep vigil, keep a lookout, pass a candle, hang about, stick "
            "around, just wait, wait and see, wait to see, wait and watch, "
            "stall for time"
        ),
        forms=". | here | WORDS",
        example="wait",
        help="Let one candle burn.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "rest, sit, sit down, pull up a chair, pull up a stool, draw up a chair, take a rest, take a break, lie "
            "down, relax, catch my breath, have a rest, recover, camp, make camp, recuperate, have a sit down, set "
            "up camp, breathe, lay down, take a breather, take a seat, have a seat, take it easy, get my breath "
            "back, sit a while, sit awhile, sit back, sit for a while, rest up, rest a while, rest awhile, rest "
            "here, rest my legs, rest my feet, rest my eyes, rest my bones, put my feet up, have a break, have a "
            "sit, need a break, need a rest, unwind, sink, sink down, settle down, perch, slump, slump down, flop "
            "down, collapse, pause for breath, get some rest, warm up, meditate, "
            "bivouac, bivvy"
        ),
        forms=(
            ". | here | for/until/till WORDS | a/for while/bit | on/in/by/at/near/under/onto/into WORDS | up | down "
            "on/in/by/at/near/under/against/beside/before/for WORDS | against/beside/before/with WORDS | down and "
            "catch my breath | my WORDS | for WORDS by/at/in/near WORDS | a/for WORDS | here a/for WORDS"
        ),
        example="rest",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "sleep, go to sleep, nap, go to bed, take a nap, doze, get some sleep, turn in, bed down, have a nap, "
            "fall asleep, lie down and sleep, slumber, get some rest, get some shut-eye, call it a night, call it a "
            "day, hit the hay, hit the sack, curl up, kip, snooze, get some kip, go to my bed, retire, retire for "
            "the night, lay down to sleep, lie down to sleep, lie down in, curl up in, fall asleep in, drift off, "
            "nod off, catch some sleep, have a sleep, close my eyes and sleep, take a quick nap, bed down for the "
            "night, spend the night, stay the night, camp for the night, overnight, make camp and sleep, doze off, "
            "forty winks, rest until morning, rest until dawn, rest till morning, rest for the night, sleep off, "
            "zzz"
        ),
        forms=(
            ". | here | for/until/till WORDS | on/in/by/at/near/under WORDS | in/on/by/at/near/under WORDS until/"
            "till/for WORDS | through the night | now | a while/bit/little | at/with/like/off WORDS | up in WORDS | "
            "well/soundly/lightly | here/there for/until/till WORDS"
        ),
        example="sleep",
        help="The same as resting.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "track, hunt, track down, hunt down, trail, stalk, shadow, tail, pursue, chase, go after, find out "
            "where, see where"
        ),
        forms=(
            ". | BEAST | BEAST to/into/through/along/across/down/up/over/from/in WORDS | BEAST north/south/east/west/"
            "n/s/e/w | the/its tracks/prints/trail/footprints/footsteps lead/go/end | WORDS lead/went/goes/go/leads"
        ),
        example="track the beast",
        help="Go after what went by here; the same as searching.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="go through, go over, turn out, look through, turn",
        forms="PLACE | PLACE upside/inside down/out | PLACE one by one | PLACE while/again/to/for WORDS",
        example="go through his pockets",
        help="Go over things one by one; the same as searching.",
        heads=SEARCHED,
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="let",
        forms=(
            "time pass | the time pass | the night/day/hour/hours/evening/morning pass/come/go | the sun set/rise/go "
            "| it get dark/light"
        ),
        example="let time pass",
        help="Let one candle burn.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "pick up the trail, pick up its trail, pick up the scent, look for signs of, look for signs, look for "
            "any sign of, find the trail, find its trail, follow prints, follow tracks, follow footprints"
        ),
        forms=". | WORDS",
        example="pick up the trail",
        help="Look for what went by here; the same as searching.",
    ),
)
