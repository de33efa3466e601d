"""Going, looking, searching, hiding and the time that passes, in figures of speech: *hit the road*, *take a seat*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import SPOTS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="cast, throw, shoot, steal, dart, sneak",
        forms=(
            "a/my look/glance/eye/eyes/peek at/over/into/around/towards THING | a/my WORDS look/glance/eye/peek at/"
            "over/into/around/towards THING"
        ),
        example="cast a quick glance at the gate",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="run, pass, trail, slide, trace, draw",
        forms=(
            "my/a/both/one hand/hands/finger/fingers/palm/palms/thumb over/along/across/down/around/inside THING | "
            "my/a eye/eyes/gaze over/along/across/down THING"
        ),
        example="run my hand along the wall",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="let",
        forms="my/a eye/eyes/gaze travel/wander/rest/fall/linger/drift/run over/on/across/along THING",
        example="let my gaze travel over the gate",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="know, see, find out, tell me, learn, work out, make out, read",
        forms=(
            "what is/are written/painted/carved/drawn/scratched/inscribed/engraved/hanging/lying on/in/over/under THING"
        ),
        example="see what is carved on the gate",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="know, see, find out, tell me, learn, work out, make out",
        forms="what is/are in/on/under/behind/inside/beneath/below/above/beyond/over THING",
        example="know what is in the barrel",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words="fall, tumble, drop, collapse, crawl, climb, slip",
        forms="into bed | into my bed | into bed WORDS",
        example="fall into bed",
        help="The same as resting.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="know what, see what, find out what, make out what, work out what",
        forms="THING is/are holding/wearing/carrying/doing/reading/hiding/eating/made | THING is made of",
        example="see what Maren is holding",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words="wake me, wake me up, off to bed, time for bed, bed, bedtime",
        forms=". | at/in/when/before WORDS",
        example="wake me at dawn",
        help="The same as resting.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="lead the way, lead on, lead me, show me the way, take me along, guide me",
        forms="to/into/through/back/along/down/up/towards WAY | back to/into WAY | WAY",
        example="lead the way to the mill",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="pat, frisk, shake",
        forms="PLACE down | PLACE down for WORDS | PLACE over for WORDS",
        example="pat the corpse down for coins",
        help="Go over things one by one; the same as searching.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "onward, onwards, forward, forwards, ahead, upstream, downstream, uphill, downhill, inland, home, back, "
            "turn back, turn round and go back, turn around and go back"
        ),
        forms=". | now/again",
        example="turn back",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "approach, walk up to, go up to, step up to, draw near, draw near to, get closer to, get near, move to, "
            "move over to"
        ),
        forms="WAY",
        example="approach the altar",
        help="Go towards a place you know.",
        heads=SPOTS,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="take",
        forms=(
            "the ferry/boat/punt across | the ferry/boat/punt over WORDS | the ferry/boat/punt to/across/over WAY | "
            "the ferry"
        ),
        example="take the boat across",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="take cover",
        forms=". | in/behind/under/among/beneath/inside/from OTHER",
        example="take cover",
        help="Get out of sight.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="stand, sit, stay, remain, watch, keep watch, stop",
        forms=(
            "in/at/by/on/beside/near/under/behind/outside/inside WORDS until/till WORDS | here/there until/till WORDS"
        ),
        example="stand at the gate until dusk",
        help="Let one candle burn.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="let",
        forms=(
            "an/a/the/another/one hour/night/day/moment/minute/candle/while/watch pass/go | an/a/the/another/one "
            "hour/night/day/moment/minute/candle/while/watch go/slip/pass by/past | the/a WORDS pass/burn"
        ),
        example="let an hour go by",
        help="Let one candle burn.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "hit the road, hit the trail, get going, get moving, get a move on, be on my way, head out, make tracks, "
            "press onward, press onwards, carry on, forge ahead, move along, get cracking, shove off, set forth, "
            "start walking, start moving, up sticks, take to the road, get back on the road, continue on, continue "
            "on my way, resume my journey, be gone"
        ),
        forms=(
            ". | to/for/towards/toward/into/through/along/down/up/across WAY | back to/for/towards/toward WAY | WAY "
            "| again/now"
        ),
        example="hit the road to the mill",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "make a beeline for, make a bee-line for, beat a path to, wend my way to, find my way to, bend my steps "
            "to, bend my steps towards, turn my steps to, turn my steps towards, direct my steps to, direct my steps "
            "towards, betake myself to, take myself off to, take myself to, pop over to, pop round to, pop into, nip "
            "over to, nip round to, nip into, call in at, look in at, set course for, set out for, strike out for, "
            "strike out towards, make tracks for, cut across, cut through, steer towards, steer for, set foot in, "
            "set foot on, pay a visit to, mosey over to, mosey to, amble to, amble over to, saunter to, saunter over "
            "to, traipse to, traipse over to, trundle to, plod to, plod back to, repair to, hurry along to, hasten "
            "to, hie to, hie me to, ascend to, descend to, descend into, emerge from, go and visit, go visit, go "
            "across to, go round to, go by way of, show me to, bring me to, lead me to, get us to, get me to, take "
            "us to, take me to, see my way to, get back to, let us go to"
        ),
        forms="WAY | WAY to/and/for/before/with WORDS",
        example="make a beeline for the mill",
        help="Go towards a place you know.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "slip out of sight, seek shelter, seek refuge, get low, get hidden, go unseen, stay unseen, evade "
            "detection, duck out of sight, keep out of view, get out of view, blend into the shadows, melt away, "
            "melt into the dark, make myself as small as i can, make myself as small as possible, make myself "
            "invisible, scramble for cover, run for cover, fade into the shadows, fade into the background, hug the "
            "wall, hug the shadows, hunker down, crouch out of sight, secrete myself, tuck myself, tuck myself away, "
            "squirrel myself away, wedge myself, huddle down, bury myself, stay down, keep down, get my head down, "
            "wait in ambush, lie in ambush, set up an ambush, lay an ambush"
        ),
        forms=(
            ". | in/behind/under/among/amongst/between/beneath/inside/into/by/below/beside OTHER | in/behind/under/"
            "among/beneath/inside/by OTHER until/till/and/so/while WORDS | until/till/and/so/while/from WORDS | for "
            "WORDS"
        ),
        example="make myself small behind the gate",
        help="Get out of sight.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words=(
            "hold hard, hold my horses, stop where i am, kill some time, kill an hour, pass an hour, while away the "
            "hours, let some time pass, let an hour pass, let an hour go by, let the hours pass, let the night pass, "
            "let the day pass, let it pass, cool my heels, mark time, do nothing at all, do absolutely nothing, do "
            "not do anything, just be here, be patient, have patience, give it a minute, give it a moment, give it "
            "some time, give it an hour, see what happens, see what comes, see who comes, see what it does, sit it "
            "out, sit out the night, sit out the storm, take the first watch, hold a vigil, sit up all night, stay "
            "awake, stay up, watch and wait, stand and wait, sit and wait, wait about, skip ahead, skip to "
            "nightfall, skip to dusk, skip to morning, skip to dawn, just a moment, just a minute"
        ),
        forms=". | a/one/for/until/till/here/in/at/by/over/with WORDS | here | there",
        example="bide my time",
        help="Let the watch go by.",
    ),
    Row(
        Meaning.REST,
        Verb.REST,
        words=(
            "take a pew, find a seat, find somewhere to sit, find a place to sit, have a sit-down, take a load off, "
            "take the weight off, take the weight off my feet, take five, take ten, rest my weary bones, rest my "
            "head, get my wind back, get my strength back, recover my breath, recover my strength, regain my "
            "strength, gather my strength, have a breather, lick my wounds, warm my feet, dry off, dry my clothes, "
            "sit a spell, sit myself down, plonk myself down, park myself, take my ease, stop for a rest, stop for a "
            "breather, stop and rest"
        ),
        forms=(
            ". | in/on/by/at/beside/under/against/near/before/into/onto/for/with/down/next/a/here/there WORDS | here/"
            "there/down"
        ),
        example="take a seat by the fire",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "get some shuteye, get some rest tonight, kip down, have a kip, doss down, catch forty winks, have forty "
            "winks, take forty winks, grab some sleep, snatch some sleep, catch some z, drop off, drift off to "
            "sleep, go up to bed, sleep it off, sleep on it, sleep like a log, have a snooze, have a lie-down, have "
            "a lie down, lay my head down, make camp, make camp for the night, pitch camp, set up camp, snuggle "
            "down, take to my bed, get into bed, climb into bed, crawl into bed, get my head down, pass the night, "
            "bunk down"
        ),
        forms=". | in/on/by/at/beside/under/near/for/until/till/here/there/and/with WORDS | here/there/early",
        example="turn in for the night",
        help="Sleep till morning, where it can be done.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "have a gander at, take a gander at, have a butcher's at, take a peek at, have a peek at, have a squint "
            "at, keep half an eye on, keep my eye on, keep a close eye on, keep a watchful eye on, train my eyes on, "
            "fix my eyes on, cast my eye over, cast my eyes over, cast an eye on, cast a look at, throw a glance at, "
            "shoot a glance at, steal a glance at, steal a look at, sneak a look at, sneak a peek at, run my eye "
            "over, run my eyes along, let my eyes travel over, let my gaze travel over, let my eyes wander over, get "
            "a load of, get an eyeful of, get the measure of, give the once over to, lay eyes on, set eyes on, clap "
            "eyes on, feast my eyes on, take the measure of, take in the sight of, turn my attention to, turn my "
            "gaze to, turn my eyes to, focus on, concentrate on, zero in on the detail of, attend to, look long and "
            "hard at, get up close to, put my eye to, set my eye to, press my eye to, hold my lantern up to, hold my "
            "lamp up to, lift my lantern to, shine a light on, shine my light on, shed some light on, throw some "
            "light on"
        ),
        forms="THING | THING to/and/for/while/until/as/before WORDS",
        example="have a gander at the well",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.LOOK,
        Verb.LOOK,
        words=(
            "get the lay of the land, get the lie of the land, take in the view, look both ways, look this way and "
            "that, see what is what, see what there is, see what is here, see what is around, see where i am, see "
            "who is here, see who is about, see who is around, see who else is here, look lively about me, have a "
            "look-see, have a nose around, scope the place out, scope out the place, scope out the area, case the "
            "joint, case the place, keep my eyes open, keep my eyes peeled, keep a weather eye open, keep a sharp "
            "eye out, keep an eye out, cast my eyes about, cast my eyes around, eyes open"
        ),
        forms=". | here/around/about | for WORDS | around/about me | round | of the place/room/area/situation",
        example="get my bearings",
        help="Look around; free.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="turn, look, search, go, toss, take, pull, strip, scour, sweep",
        forms=(
            "PLACE upside down | PLACE inside out | PLACE over for WORDS | PLACE from top to bottom | PLACE from end "
            "to end | PLACE high and low | over PLACE inch by inch | over PLACE with WORDS | PLACE apart | PLACE "
            "inch by inch | PLACE apart for WORDS | through PLACE from WORDS | through PLACE for WORDS | PLACE "
            "upside down for WORDS | high and low for WORDS | every nook and cranny | every nook and cranny of PLACE "
            "| in every WORDS | every inch of PLACE"
        ),
        example="turn the cottage upside down",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "see what i can find, see what turns up, go over every inch of, go over with a fine-tooth comb, comb "
            "through, go through the pockets of, go through the things of, turn out the pockets of, rootle around, "
            "poke my nose into, sniff around, have a rummage, have a rummage in, have a rummage through, have a "
            "rummage around, have a poke around, have a dig around, have a root around, have a good rummage, have a "
            "good search, make a thorough search of, make a search of, conduct a search of, check every corner of, "
            "check every inch of, feel around inside, stick my hand in, stick my arm in, plunge my hand into, reach "
            "my hand into, put my hand in, put my arm in, thrust my hand into, thrust my arm into, feel about in, "
            "feel around in, rake through, dig about in, paw through, look for clues, look for evidence, gather "
            "clues, gather evidence, hunt for clues, check for hidden, look for hidden, look for a hidden, check for "
            "secret, look for secret, look for a secret, rake over"
        ),
        forms=(
            ". | PLACE | PLACE for WORDS | for WORDS | in/on/under/around/about/among/at/behind PLACE | about/around "
            "in/on/under/behind/among/at/through/inside PLACE | WORDS"
        ),
        example="leave no stone unturned",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words=(
            "prick my ears, keep an ear out, keep an ear open, cock my head and listen, lend an ear, bend an ear, "
            "strain to catch, eavesdrop on, hark at, hold my breath and listen, put an ear, press an ear, press my "
            "ear, lay my ear, lay an ear, set my ear, lean my ear, hold my ear, catch what they are saying, catch "
            "what is being said, hear what they are saying, hear what is being said, listen intently, do i hear "
            "anything, can i hear anything, do i hear something, is there any sound, is there any noise, are there "
            "any sounds, what is that sound, did i hear something"
        ),
        forms=(
            ". | to/against/at/on/for/in/near WORDS | what/who/if/whether/how WORDS | the/their/his/her/every/any/a "
            "WORDS | through WORDS | outside/inside"
        ),
        example="put my ear to the gate",
        help="Listen; free.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words=(
            "pick up his trail, get on its trail, get on the trail, take up the trail, take up the hunt, take up the "
            "chase, dog its steps, dog its footsteps, hunt it down, hunt it, hunt the beast, hunt the beast down, "
            "track it down, track him down, track her down, track them down, track the beast, read the ground, read "
            "the signs, read the tracks, read the spoor, study the ground for signs, look for sign, look for spoor, "
            "look for prints, look for traces of its passing, find out where it went, find out which way it went, "
            "see where it went, see where they went, see where they lead, see where it leads, see where the tracks "
            "go, see where the tracks lead, which way did he go, follow where it went, follow it back, follow its "
            "path, follow the path it took, follow the way it went, trace its path, trace its route, retrace his "
            "steps, retrace her steps, backtrack along"
        ),
        forms=(
            ". | again | of WORDS | into/through/to/along/across/by/in/around/from/back/where/for/past/over/down "
            "WORDS | the WORDS tracks/trail/footprints/prints/path/route/steps | the tracks/trail/footprints/prints/"
            "path/route/steps/blood | BEAST | left by WORDS"
        ),
        example="pick up the trail",
        help="Look for what went by here; the same as searching.",
    ),
)
