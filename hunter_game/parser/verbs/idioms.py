"""Figures of speech that mean an act, and not the one that their words name: *hit the road*, *take a seat*.

Figures of speech that mean no act at all stand in `hunter_game.parser.sayings`.
"""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import AMMUNITION, ARMS, BEASTS, CUT, DOORS, DRINKS, FOLK, FLESH, FOODS, HANGINGS, LIGHTS, MONEY, OPENABLE, REMEDIES, SPOTS, TRAPS

ROWS: tuple[Row, ...] = (
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
        forms="what is/are written/painted/carved/drawn/scratched/inscribed/engraved/hanging/lying on/in/over/under THING",
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
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="gulp, swallow, snarl, growl, hiss, stammer, stutter, mumble, mutter, grumble",
        forms=".",
        example="growl",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="slam, slap, lay, put, set, throw, drop, place",
        forms="CLUE down on/onto/before WORDS in front of WORDS | CLUE on/onto WORDS in front of WORDS | CLUE down in front of WORDS",
        example="slam the collar down on the table in front of Tibb",
        help="Show somebody a thing you carry or a trace you found.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="ask for, call for",
        forms="a/an/some/more/another WARE | WARE",
        example="ask for an ale",
        help="Buy something that somebody here sells, at their price; free.",
        heads=DRINKS | FOODS,
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
        Meaning.ASK,
        Approach.BARGAIN,
        words="offer, promise, give, pay, slip",
        forms="PERSON WORDS for the truth/name | PERSON WORDS for information/answers/news/help",
        example="offer Tibb a penny for the truth",
        help="Ask for money.",
        heads=frozenset(("truth", "information", "answers", "news", "name")),
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
        Meaning.CLOSE,
        Verb.CLOSE,
        words="make sure, make sure that, make certain, make certain that, see that, ensure, ensure that",
        forms="THING is/are shut/closed/locked/barred/bolted | THING is/are shut/closed/locked/barred/bolted WORDS",
        example="make sure the gate is shut",
        help="Close a thing.",
        heads=DOORS | frozenset(("shut", "closed", "locked", "barred", "bolted", "me", "us")),
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
        Meaning.ASK,
        Approach.PRESS,
        words="want, need, demand, expect, will have",
        forms="the truth from/out of PERSON | the/an answer from/out of PERSON | answers from/out of PERSON | the truth | answers",
        example="want the truth from Tibb",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="hear, listen to, get, know",
        forms="my/the side/story/version/account/tale | my/the side/story/version/account/tale of/about WORDS | PERSON side/story/version WORDS",
        example="hear your side of the story",
        help="Ask somebody about something: one candle.",
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
        Meaning.THROW,
        Maneuver.THROW,
        words="skip, skim",
        forms="TOOL | TOOL across/over/on WORDS",
        example="skip a stone across the pond",
        help="Throw a thing; it is used up or lies where it fell.",
        heads=frozenset(("stone", "stones", "pebble", "pebbles", "rock")),
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
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "onward, onwards, forward, forwards, ahead, upstream, downstream, uphill, downhill, inland, home, back, turn "
            "back, turn round and go back, turn around and go back"
        ),
        forms=". | now/again",
        example="turn back",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="approach, walk up to, go up to, step up to, draw near, draw near to, get closer to, get near, move to, move over to",
        forms="WAY",
        example="approach the altar",
        help="Go towards a place you know.",
        heads=SPOTS,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="take",
        forms="the ferry/boat/punt across | the ferry/boat/punt over WORDS | the ferry/boat/punt to/across/over WAY | the ferry",
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
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="put, stick, thrust, drive, sink, bury, lodge, plant, run, shove, ram, jam, slide, slip",
        forms="TOOL in/into/through/between/across its/his/her/the WORDS | TOOL deep in/into its/his/her/the WORDS",
        example="put the spear through its ribs",
        help="Strike with what you hold.",
        heads=FLESH,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="swing",
        forms=". | wildly/hard/again | at it",
        example="stick it with the spear",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="stick",
        forms="BEAST with TOOL",
        example="stick it with the spear",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="put, stick, thrust, drive, sink, bury, lodge, plant, run, shove, ram, jam",
        forms="TOOL in/into/through BEAST | TOOL deep in/into BEAST",
        example="bury the axe in the beast",
        help="Strike with what you hold.",
        heads=BEASTS,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="put, stick, thrust, drive, sink, bury, lodge, plant, run, shove, ram, jam",
        forms="TOOL in/into/through it/him/her/them | TOOL deep in/into it/him/her/them",
        example="put the spear through it",
        help="Strike with what you hold.",
        heads=ARMS | AMMUNITION,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="off with",
        forms="its/his/her head",
        example="off with its head",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "shake fist, shake head, cross arms, fold arms, clench fist, clench fists, scratch head, scratch chin, roll "
            "eyes, shrug shoulders, clear throat, grit teeth, bite lip, keep a straight face, act natural, act casual, "
            "pull a face, pull faces, think, think hard, think it over, think things over, think about it"
        ),
        forms=". | at PERSON | for WORDS",
        example="keep a straight face",
        help="A gesture; whoever is here sees it, no rule reads it.",
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
            "THINGS across the/a bar/table/counter | THINGS across the/a bar/table/counter to/towards PERSON | THINGS "
            "into the/a WORDS hand/palm/hat/bowl"
        ),
        example="slide a penny across the bar",
        help="Hand a thing to somebody.",
        heads=MONEY,
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="stand, sit, stay, remain, watch, keep watch, stop",
        forms="in/at/by/on/beside/near/under/behind/outside/inside WORDS until/till WORDS | here/there until/till WORDS",
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
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="back, stumble, stagger, scramble, edge",
        forms=(
            "into/against/towards/toward/up/out/away/from WORDS | backwards | backwards WORDS | back from "
            "WORDS"
        ),
        example="back into a corner",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words="call, shout, scream, yell, cry, howl, roar",
        forms="my/its/the WORDS name into/across/at/over WORDS | my/its name into/across/at/over WORDS | at the moon/sky",
        example="call his name into the fog",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
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
        forms=(
            "TOOL in/on/inside/into/under/over my/the/a trap/snare/pit/noose | TOOL in/on/inside/into trap/snare/pit/noose"
        ),
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
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "hit the road, hit the trail, get going, get moving, get a move on, be on my way, head out, make tracks, "
            "press onward, press onwards, carry on, forge ahead, move along, get cracking, shove off, set forth, start "
            "walking, start moving, up sticks, take to the road, get back on the road, continue on, continue on my way, "
            "resume my journey, be gone"
        ),
        forms=(
            ". | to/for/towards/toward/into/through/along/down/up/across WAY | back to/for/towards/toward WAY | WAY | "
            "again/now"
        ),
        example="hit the road to the mill",
        help="Leave by a way out.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "make a beeline for, make a bee-line for, beat a path to, wend my way to, find my way to, bend my steps to, "
            "bend my steps towards, turn my steps to, turn my steps towards, direct my steps to, direct my steps "
            "towards, betake myself to, take myself off to, take myself to, pop over to, pop round to, pop into, nip "
            "over to, nip round to, nip into, call in at, look in at, set course for, set out for, strike out for, "
            "strike out towards, make tracks for, cut across, cut through, steer towards, steer for, set foot in, set "
            "foot on, pay a visit to, mosey over to, mosey to, amble to, amble over to, saunter to, saunter over to, "
            "traipse to, traipse over to, trundle to, plod to, plod back to, repair to, hurry along to, hasten to, hie "
            "to, hie me to, ascend to, descend to, descend into, emerge from, go and visit, go visit, go across to, go "
            "round to, go by way of, show me to, bring me to, lead me to, get us to, get me to, take us to, take me to, "
            "see my way to, get back to, let us go to"
        ),
        forms="WAY | WAY to/and/for/before/with WORDS",
        example="make a beeline for the mill",
        help="Go towards a place you know.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "make a bolt for it, make good my escape, make my getaway, run for my very life, flee for my life, run for "
            "the hills, head for the hills, take to the hills, beat a hasty retreat, beat a quick retreat, sound the "
            "retreat, turn on my heel and run, turn heel and run, show a clean pair of heels, show it a clean pair of "
            "heels, show it my heels, get out while i can, get out while the going is good, get out while i still can, "
            "live to fight another day, save my own skin, save my hide, hightail it out, hoof it, peg it, run like mad, "
            "run like the wind, run like the devil, run as fast as i can, run as fast as my legs will carry me, run for "
            "dear life, back away slowly, clear out, clear off, make myself scarce, disengage from the fight, do a "
            "runner, take off running, shake it off my trail, lose it in the trees, lose it in the reeds, lose it in "
            "the fog, put as much distance as i can, put some distance, put distance, get as far away, get well away, "
            "haul ass, turn back and run, quit the field, give ground"
        ),
        forms=(
            ". | to/into/for/from/back/towards/toward/through/out/down/up/across/over WORDS | between us/me and/ WORDS "
            "| between WORDS | from/before WORDS | now | as WORDS"
        ),
        example="make a run for it",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "slip out of sight, duck out of sight, keep out of view, get out of view, blend into the shadows, melt "
            "away, melt into the dark, make myself as small as i can, make myself as small as possible, make myself "
            "invisible, scramble for cover, run for cover, fade into the shadows, fade into the background, hug the "
            "wall, hug the shadows, hunker down, crouch out of sight, secrete myself, tuck myself, tuck myself away, "
            "squirrel myself away, wedge myself, huddle down, bury myself, stay down, keep down, get my head down, wait "
            "in ambush, lie in ambush, set up an ambush, lay an ambush"
        ),
        forms=(
            ". | in/behind/under/among/amongst/between/beneath/inside/into/by/below/beside OTHER | "
            "in/behind/under/among/beneath/inside/by OTHER until/till/and/so/while WORDS | until/till/and/so/while/from "
            "WORDS | for WORDS"
        ),
        example="make myself small behind the gate",
        help="Get out of sight.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "let him have it, let her have it, let them have it, have at it, have at him, have at her, have at you, "
            "have at thee, run it through, run him through, run her through, finish it, finish him, finish her, finish "
            "the job, end it, end its life, end his life, end this, put it out of its misery, put him out of his "
            "misery, do it in, do him in, do her in, bring it down, cut it down, cut it to pieces, cut it to ribbons, "
            "hack it to pieces, tear it to pieces, knock it senseless, knock him senseless, knock it flat, knock his "
            "block off, knock its block off, knock him cold, knock its teeth out, go berserk, go to town on it, give it "
            "what for, give it everything i have got, give it all i have got, give it both barrels, show it no mercy, "
            "take no chances with it, press home the attack, press my advantage, go in swinging, go in for the kill, go "
            "for the kill, move in for the kill, strike the killing blow, deal the killing blow, deliver the killing "
            "blow, deal the death blow, deliver the final blow, strike first, get the first blow in, land the first "
            "blow, draw first blood"
        ),
        forms=". | with TOOL | now/again/already/then | before WORDS",
        example="let him have it",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "run, put, do, tear, knock, give, show, carve, take"
        ),
        forms=(
            "BEAST through | BEAST through with TOOL | BEAST to pieces/ribbons/bits/death/pulp/splinters | BEAST to a "
            "pulp | BEAST out of its/his/her misery | BEAST a taste/bite of TOOL | BEAST a taste/bite of its/his/her "
            "own medicine | BEAST what for | BEAST in half/two/twain | BEAST in half/two/twain with TOOL | BEAST "
            "senseless | BEAST to the ground | BEAST no mercy | its/his/her head/heads/arm/leg/tail/paw/hand/ear/claws "
            "off | its/his/her head/arm/leg/tail/paw/hand/ear/claws off with TOOL | off its/his/her "
            "head/arm/leg/tail/paw/hand/ear | its/his/her head/arm/leg/tail/paw/hand/ear clean off | my "
            "knife/blade/axe/sword/steel/spear to BEAST"
        ),
        example="run the wolf through",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "do away with, make short work of, make mincemeat of, make an end of, put paid to, go to town on, wade "
            "into, tear into, pile into, lay hands on, go for the throat of, take a crack at, take a pop at, take a cut "
            "at, take a chop at, take a slash at, take a poke at, take a jab at, take a swipe at, take a hack at, have "
            "a crack at, have a swing at, have a stab at, let loose on, unleash hell on, bear down on and strike, throw "
            "a punch at, swing a punch at, land a punch on, aim a kick at, aim a punch at, take my axe to, take my "
            "knife to, take the axe to, take the knife to, take my blade to, take a swing with my axe at, close and "
            "strike, close in and strike, close in and stab, step in and strike, step in and stab, lunge in and stab, "
            "lunge in and strike, dart in and stab, dart in and slash, rush in and stab, leap in and stab"
        ),
        forms="BEAST | BEAST with/using TOOL | . | at/with BEAST | again/now",
        example="make short work of the wolf",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.SHOOT,
        Maneuver.SHOOT,
        words=(
            "let one fly, let the bolt fly, let the arrow fly, send a bolt, send an arrow, send a shot, put a bolt, put "
            "an arrow, put a shot, put another bolt, put another arrow, plant a bolt, plant an arrow, bury a bolt, sink "
            "a bolt, sink an arrow, loose a bolt, loose an arrow, loose another bolt, loose another arrow, take my "
            "shot, take a potshot, take a pot shot, fire a warning shot, squeeze off a shot, fire both barrels, give it "
            "both barrels, fill it with lead, fill it full of bolts"
        ),
        forms=(
            ". | at/into/in/through/between BEAST | into/in/through/between its/his/her/the WORDS | "
            "its/his/her/the way | at/into/towards/toward WORDS | whistling/flying WORDS"
        ),
        example="let a bolt fly at the wolf",
        help="Shoot with what you hold, as far as it carries.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "hold the line, dig in my heels, dig my heels in, set my stance, square up, square off, "
            "get my shield up, get my guard up, get my blade up, get my sword up, get my spear up, bring my shield up, "
            "bring up my shield, bring my guard up, throw up my arm, throw up my arms, throw up an arm, fling up an "
            "arm, cover my throat, protect my throat, protect my face, protect my head, shield my face, guard my "
            "throat, guard my face, guard my back, watch my back, keep my back to the wall, put my back to the wall, "
            "put my back against the wall, set my back to the wall, stand back to back, keep my eyes on it, keep my "
            "eyes on the beast, keep my wits about me, be on my toes, be on the lookout, keep on my toes, get ready for "
            "it, be ready for it, weather the blow, ride out the attack, roll with the blow, roll with the punch, lean "
            "out of the way, twist out of the way, roll out of the way, dive out of the way, throw myself clear, duck "
            "and roll, tuck and roll, turn the blow, turn the blow aside, catch the blow on, catch its claws on, catch "
            "its teeth on, take the blow on, fend it off, keep it off me, keep it off, keep it back, keep it busy, beat "
            "it back, bat it away, knock its claws aside, meet its charge, meet the charge, take the charge, receive "
            "the charge, await its attack, await the attack, await its charge, stay on my guard, stay defensive, play "
            "defensively, fight defensively, let it come, let it come to me, let him come, let him come to me, let her "
            "come"
        ),
        forms=(
            ". | with TOOL | against/from/behind/between/and/as/so/for/until WORDS | my "
            "shield/sword/blade/arm/axe/spear/buckler/knife | the shield/sword/blade/axe/spear/buckler/knife | now"
        ),
        example="stand my ground",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words=(
            "hold hard, hold my horses, stop where i am, kill some time, kill an hour, pass an hour, while away the "
            "hours, let some time pass, let an hour pass, let an hour go by, let the hours pass, let the night pass, "
            "let the day pass, let it pass, cool my heels, mark time, do nothing at all, do absolutely nothing, do not "
            "do anything, just be here, be patient, have patience, give it a minute, give it a moment, give it some "
            "time, give it an hour, see what happens, see what comes, see who comes, see what it does, sit it out, sit "
            "out the night, sit out the storm, take the first watch, hold a vigil, sit up all night, stay awake, stay "
            "up, watch and wait, stand and wait, sit and wait, wait about, skip ahead, skip to nightfall, skip to dusk, "
            "skip to morning, skip to dawn, just a moment, just a minute"
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
            "take the weight off, take the weight off my feet, take five, take ten, rest my weary bones, rest my head, "
            "get my wind back, get my strength back, recover my breath, recover my strength, regain my strength, gather "
            "my strength, have a breather, lick my wounds, warm my feet, dry off, dry my clothes, sit a spell, sit "
            "myself down, plonk myself down, park myself, take my ease, stop for a "
            "rest, stop for a breather, stop and rest"
        ),
        forms=(
            ". | in/on/by/at/beside/under/against/near/before/into/onto/for/with/down/next/a/here/there WORDS | "
            "here/there/down"
        ),
        example="take a seat by the fire",
        help="Sit until the watch changes; gives back a little.",
    ),
    Row(
        Meaning.SLEEP,
        Verb.REST,
        words=(
            "get some shuteye, get some rest tonight, kip down, have a kip, doss down, catch forty winks, have forty "
            "winks, take forty winks, grab some sleep, snatch some sleep, catch some z, drop off, drift off to sleep, "
            "go up to bed, sleep it off, sleep on it, sleep like a log, have a snooze, have a lie-down, have a lie "
            "down, lay my head down, make camp, make camp for the night, pitch camp, set up camp, snuggle down, take to "
            "my bed, get into bed, climb into bed, crawl into bed, get my head down, pass the night, bunk down"
        ),
        forms=". | in/on/by/at/beside/under/near/for/until/till/here/there/and/with WORDS | here/there/early",
        example="turn in for the night",
        help="Sleep till morning, where it can be done.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words=(
            "have a gander at, take a gander at, have a butcher's at, take a peek at, have a peek at, have a squint at, "
            "keep half an eye on, keep my eye on, keep a close eye on, keep a watchful eye on, train my eyes on, fix my "
            "eyes on, cast my eye over, cast my eyes over, cast an eye on, cast a look at, throw a glance at, shoot a "
            "glance at, steal a glance at, steal a look at, sneak a look at, sneak a peek at, run my eye over, run my "
            "eyes along, let my eyes travel over, let my gaze travel over, let my eyes wander over, get a load of, get "
            "an eyeful of, get the measure of, give the once over to, lay eyes on, set eyes on, clap eyes on, feast my "
            "eyes on, take the measure of, take in the sight of, turn my attention to, turn my gaze to, turn my eyes "
            "to, focus on, concentrate on, zero in on the detail of, attend to, look long and hard at, get up close to, "
            "put my eye to, set my eye to, press my eye to, hold my lantern up to, hold my lamp up to, lift my lantern "
            "to, shine a light on, shine my light on, shed some light on, throw some light on"
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
            "that, see what is what, see what there is, see what is here, see what is around, see where i am, see who "
            "is here, see who is about, see who is around, see who else is here, look lively about me, have a look-see, "
            "have a nose around, scope the place out, scope out the place, scope out the area, case the joint, case the "
            "place, keep my eyes open, keep my eyes peeled, keep a weather eye open, keep a sharp eye out, keep an eye "
            "out, cast my eyes about, cast my eyes around, eyes open"
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
            "to end | PLACE high and low | over PLACE inch by inch | over PLACE with WORDS | PLACE apart | PLACE inch by "
            "inch | PLACE apart for WORDS | through PLACE from WORDS | through PLACE for WORDS | PLACE upside down for "
            "WORDS | high and low for WORDS | every nook and cranny | every nook and cranny of PLACE | in every WORDS | "
            "every inch of PLACE"
        ),
        example="turn the cottage upside down",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "see what i can find, see what turns up, go over every inch of, go over with a fine-tooth comb, comb "
            "through, go through the pockets of, go through the things of, turn out the pockets of, rootle around, poke "
            "my nose into, sniff around, have a rummage, have a rummage in, have a rummage through, have a rummage "
            "around, have a poke around, have a dig around, have a root around, have a good rummage, have a good "
            "search, make a thorough search of, make a search of, conduct a search of, check every corner of, check "
            "every inch of, feel around inside, stick my hand in, stick my arm in, plunge my hand into, reach my hand "
            "into, put my hand in, put my arm in, thrust my hand into, thrust my arm into, feel about in, feel around "
            "in, rake through, dig about in, paw through, look for clues, look for evidence, gather clues, gather "
            "evidence, hunt for clues, check for hidden, look for hidden, look for a hidden, check for secret, look for "
            "secret, look for a secret, rake over"
        ),
        forms=". | PLACE | PLACE for WORDS | for WORDS | in/on/under/around/about/among/at/behind PLACE | WORDS",
        example="leave no stone unturned",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words=(
            "prick my ears, keep an ear out, keep an ear open, cock my head and listen, lend an ear, bend an ear, "
            "strain to catch, eavesdrop on, hark at, hold my breath and listen, put an ear, press an ear, press my ear, "
            "lay my ear, lay an ear, set my ear, lean my ear, hold my ear, catch what they are saying, catch what is "
            "being said, hear what they are saying, hear what is being said, listen intently, do i hear anything, can i "
            "hear anything, do i hear something, is there any sound, is there any noise, are there any sounds, what is "
            "that sound, did i hear "
            "something"
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
            "chase, dog its steps, dog its footsteps, hunt it down, hunt it, hunt the beast, hunt the beast down, track "
            "it down, track him down, track her down, track them down, track the beast, read the ground, read the "
            "signs, read the tracks, read the spoor, study the ground for signs, look for sign, look for "
            "spoor, look for prints, look for traces of its passing, find out where it went, find out which way it "
            "went, see where it went, see where they went, see where they lead, see where it leads, see where the "
            "tracks go, see where the tracks lead, which way "
            "did he go, follow where it went, "
            "follow it back, follow its path, follow the path it took, follow the way it went, trace its path, trace "
            "its route, retrace his steps, retrace her steps, backtrack along"
        ),
        forms=(
            ". | again | of WORDS | into/through/to/along/across/by/in/around/from/back/where/for/past/over/down WORDS | "
            "the WORDS tracks/trail/footprints/prints/path/route/steps | the "
            "tracks/trail/footprints/prints/path/route/steps/blood | BEAST | left by WORDS"
        ),
        example="pick up the trail",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words=(
            "lay hands on, lay my hands on, get ahold of, get my hands on, snaffle, snag, relieve her of, avail myself "
            "of, appropriate, commandeer, sweep up, catch up, reach out and take, bend down and pick up, stoop and pick "
            "up, stoop to pick up, bend to pick up, root out, pluck out, pry out, prise out, work out, yank out, tug "
            "out, rip out, take with me, take along, bring with me, carry off, keep for myself"
        ),
        forms=(
            "THINGS | THINGS from/off/out/in/under/on/beside/by/behind/at OTHER | THINGS out of OTHER | THINGS with me | "
            "THINGS for WORDS | THINGS before/while/and/in/when WORDS | THINGS out/off/up | some/a/one of THINGS | "
            "THINGS from/off/in under/inside/behind/around OTHER"
        ),
        example="help myself to the candle",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words=(
            "have a bite, have a bite to eat, have something to eat, get something to eat, grab a bite, grab a bite to "
            "eat, grab something to eat, tuck in, dig in to my food, break my fast, break bread, have breakfast, have "
            "lunch, have dinner, have supper, have a meal, have a snack, chow down, stuff my face, fill my belly, fill "
            "my stomach"
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
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "break the ice with, have a quick word with, have a quiet word with, get a word with, have a natter with, "
            "have a chinwag with, shoot the breeze with, chew the fat with, pass the time with, bend the ear of, "
            "buttonhole, accost, strike up conversation with, get talking to, get talking with, get chatting to, fall "
            "into conversation with, fall to talking with, start talking to, start talking with, start chatting to, "
            "open a conversation with, try talking to, try to talk to, try to speak to, try speaking to, go and talk "
            "to, go talk to, go and speak to, go speak to, go over to talk to, make the acquaintance of, get the "
            "attention of, get acquainted with, reintroduce myself to, bid good evening to, bid farewell to, say my "
            "farewells to, say my goodbyes to, bid goodbye to, exchange pleasantries with, exchange greetings with, "
            "swap stories with, trade stories with, speak in private with, speak privately with, speak privately to, "
            "parley with, draw aside, pull aside"
        ),
        forms=(
            "PERSON | PERSON about/of/regarding TOPIC | PERSON and WORDS | PERSON by/in/at/near/on/for/over WORDS | "
            "PERSON again"
        ),
        example="have a word with Maren",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
        heads=None,
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "put the screws on, put the squeeze on, turn the screws on, turn the screw on, put the fear of god into, "
            "put to the question, put on the spot, hold the feet to the fire of, get to the bottom of it with, get a "
            "straight answer out of, get a straight answer from, get the story out of, get it out of, get something out "
            "of, get the truth out of, drag the truth out of, drag it out of, prise the truth out of, pry the truth out "
            "of, lean hard on, come down hard on, take to task, have it out with, press hard, push hard, call a liar, "
            "call to account, read the riot act to, catch in a lie, get in the face of, give a hard time, give a "
            "grilling"
        ),
        forms="PERSON | PERSON about/over/on/regarding TOPIC | PERSON WORDS",
        example="put the screws on Tibb",
        help="Ask hard: it frightens, and it costs trust.",
        heads=None,
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words="grease, cross, line, fill",
        forms="WORDS palm/palms/pocket/pockets with WORDS | WORDS palm/palms/pocket/pockets",
        example="cross her palm with silver",
        help="Ask for money.",
        heads=MONEY,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "break it gently to, bring up to speed, get up to speed, put in the picture, come clean to, come clean "
            "with, level with, be straight with, be honest with, be frank with, open up to, pour out my heart to, "
            "confide to, spill the beans to, spill it all to, give my word to, give a piece of my mind to, pass word "
            "to, pass the news to, pass the news on to, spread the word to, spread the word that, spread the news to, "
            "spread the news that, let it be known that, make it clear to, make it known to, drop a hint to, give "
            "notice to, give warning to, lay it all out for, lay out my findings to, explain myself to, give a full "
            "account to, give an account to, recount my story to, tell my story to, tell my tale to, relay to, pass a "
            "message to, give a message to, send word to"
        ),
        forms="PERSON | PERSON about/on/of/with TOPIC | PERSON that/what/how/why/who/where WORDS | WORDS | PERSON WORDS",
        example="break the news to Maren",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="bring, fill, get, tip, put, break, let, give, keep",
        forms=(
            "PERSON up to speed | PERSON up to speed on/about/with TOPIC | PERSON in on TOPIC | PERSON in about TOPIC | "
            "PERSON off about/that WORDS | PERSON off | PERSON in the picture | it to PERSON gently | the news to "
            "PERSON | the news to PERSON gently | PERSON in on WORDS | PERSON the news | PERSON the bad/good/sad news | "
            "PERSON my word | PERSON my word that WORDS | PERSON a piece of my mind | PERSON fair warning | PERSON a "
            "warning | PERSON a full account of WORDS | PERSON know/hear that/what/about WORDS | PERSON in the loop | "
            "PERSON posted/informed"
        ),
        example="bring Maren up to speed",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
        heads=frozenset(("speed", "news", "picture", "warning", "word", "mind", "loop", "posted")) | FOLK,
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "raise a hue and cry, raise hue and cry, cry blue murder, scream blue murder, scream bloody murder, cry "
            "wolf, cry murder, cry fire, raise a cry, raise a shout, give a shout, give a yell, give a cry, let out a "
            "yell, let out a shout, let out a cry, let out a scream, let out a bellow, let out a roar, let out a howl, "
            "shout for all i am worth, shout the place down, yell the place down, bellow at the top of my lungs, scream "
            "at the top of my lungs, shout at the top of my lungs, yell at the top of my lungs, shout my lungs out, "
            "call for aid, call for assistance, yell for help, scream for help, bawl out, hail the house, call to the "
            "house, cup my hands and shout, cup my hands and call, rouse the village, wake the village, wake the whole "
            "village, alert the village, alert the whole village"
        ),
        forms=". | WORDS | to/at/for/into/across/over/after/that WORDS",
        example="raise the alarm",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "strike a bargain, strike a deal, do business, do a deal, cut a deal, drive a hard bargain, drive a "
            "bargain, get a good price, get a better price, get the best price, knock the price down, beat the price "
            "down, talk the price down, talk him down, beat him down, ask for a discount, ask for a better price, ask "
            "for a lower price, get a discount, see what it is worth, find out what it is worth, find out what it "
            "costs, see if he will buy, see if she will buy, see if they will buy, see if he will sell me, see if she "
            "will sell me"
        ),
        forms=". | for/over/on/about WORDS | with/from PERSON | with/from PERSON for/over/on WORDS | WORDS",
        example="strike a bargain with Tibb",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="take, give, buy, swallow, accept, credit, put",
        forms=(
            "CLAIM word | CLAIM word for it | CLAIM at his/her/their word | CLAIM the benefit of the doubt | CLAIM "
            "story/tale/account/version | CLAIM story/tale/account/version as true | CLAIM as gospel/truth/true | my "
            "trust/faith in CLAIM | trust/faith/stock in CLAIM | some faith/trust in CLAIM | credence to CLAIM | "
            "credit to CLAIM | CLAIM on trust"
        ),
        example="give Tibb the benefit of the doubt",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "take with a pinch of salt, take with a grain of salt, do not swallow, not believe, not buy, not trust, put "
            "no trust in, put no faith in, put no stock in, set no store by, give no credence to, place no trust in, "
            "have no faith in, throw doubt on, cast doubt on, call into question, write off, refuse to believe, no "
            "longer trust, lose faith in"
        ),
        forms=(
            "CLAIM | a word CLAIM says/said | a word of CLAIM | a word from CLAIM | any of CLAIM | CLAIM "
            "story/tale/account | what CLAIM"
        ),
        example="put no stock in what Tibb said",
        help="Stop taking a claim for true; free.",
        wish="off",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "put my name to it, put my name to the account, put pen to paper, sign on the dotted line, sign off, close "
            "the book, close the books, settle the account, close the case, commit it to writing, give my verdict, give "
            "my final account, make my final account, declare my findings, state my findings, declare my verdict, "
            "deliver my verdict, name the culprit, put it in writing, i have my answer, i am ready to sign, ready to "
            "sign, time to sign, swear my account, enter the account, complete the account, seal the account, deliver "
            "the account, present the account, write down my conclusion, write down my conclusions, write my "
            "conclusion, write my conclusions, record my conclusions"
        ),
        forms=". | LINES | as/with/that/of/on/naming LINES",
        example="put my name to it",
        help="Sign the account: what it is, what made it, whom it wants next. Once a hunt.",
    ),
)
