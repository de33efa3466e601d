"""What can be done in a meeting, and how to keep out of one."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import COVER, SHIELDS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "attack, bs, hit, strike, kill, fight, stab, slash, cut, k, punch, slay, smash, swing at, lunge at, "
            "thrust at, hack at, hack, bash, chop, club, cut at, murder, beat, finish, behead, skewer, spear, slice, "
            "hurt, wound, harm, assault, whack, smack, beat up, finish off, lash out at, go for, go at, have at, "
            "tackle, stab at, slash at, impale, clobber, destroy, butcher, slap, headbutt, pierce, gut, batter, "
            "strike at, hit at, lay into, cleave, backstab, bludgeon, thrash, thump, wallop, pummel, pound, maul, "
            "mangle, cudgel, decapitate, dispatch, put an end to, take down, bring down, cut down, run through, "
            "strike down, chop at, jab, jab at, poke at, prod at, stab into, plunge, thrust, swipe at, swipe, claw "
            "at, lash at, flog, choke, drown, strangle, throttle, kill off, grapple with, jump on, leap on, leap at, "
            "pounce on, pounce at, fall upon, fall on, set upon, spring at, throw myself at, hurl myself at, fling "
            "myself at, attack with, aim a blow at, give a blow to, land a blow on, take a swing at, take a stab at, "
            "have a go at, mutilate, maim, cripple, hamstring, lop, lop off, sever, chop off, cut off, hack off, "
            "hew, hew at, slit, exterminate, execute, assassinate, eliminate, beat down, beat back, keep hitting, "
            "keep attacking, keep striking, keep stabbing, keep fighting, keep shooting, keep hacking, hit out at, "
            "strike out at, slug, sock, clout, knock out, knee, elbow, stomp, stomp on, stamp on, run down, confront "
            "with, wrestle, wrestle with, do battle with, join battle with, duel, spar with, die, circle, attack "
            "back, fight back, strike back, hit back, counterattack, counter-attack, riposte, make an attack on, "
            "launch myself at, press the attack, press the attack on, press my attack, impale on, kill that, let it "
            "have it, give it hell, smite, smash in, cave in, stove in, beat the crap out of, beat the shit out of, "
            "beat the hell out of, kick the crap out of, knock the crap out of, lay about me, lay about me with, cut "
            "the throat of, slash the throat of, lash out, assist, kick, bite, stab back, "
            "assail, savage, pulverise, pulverize, thwack, trounce, vanquish, rend, slaughter, massacre, disembowel"
        ),
        forms=(
            "BEAST | BEAST with/using TOOL | with TOOL | . | BEAST in/on/across/through WORDS | BEAST in/on/across/"
            "through WORDS with/using TOOL | at BEAST | back | at BEAST with/using TOOL | TOOL into/at/against/"
            "through BEAST | again | with TOOL at BEAST | BEAST again/hard/harder/now/twice/repeatedly/once/first/"
            "quickly/down/dead/off | BEAST to the ground/floor | BEAST in/on/across/through/into/under/between/over "
            "WORDS with/using TOOL | BEAST until/before/while/when/as/so WORDS | at its/the/his/her WORDS | with all "
            "my might/strength | TOOL into/at/against/through/across/in/down/over/between/on/onto/deep WORDS | TOOL "
            "down on/onto/upon/into/across BEAST | TOOL deep into WORDS | my TOOL into WORDS | all | for its/the/his/"
            "her WORDS | at BEAST until/before/while/with WORDS | at/for BEAST again | BEAST with all/a/one WORDS | "
            "out at BEAST | BEAST by the WORDS | first | now | the hell/crap/shit out of BEAST | you WORDS | BEAST "
            "WORDS to/until death/dead | with fire/both/all/everything | into BEAST | home | down on BEAST | down "
            "TOOL on BEAST | out at BEAST with TOOL"
        ),
        example="attack the wolf with the knife",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.SHOOT,
        Maneuver.SHOOT,
        words=(
            "shoot, fire, loose, shoot at, fire at, loose at, snipe, fire off, let fly, let fly at, open fire, open "
            "fire on, fire on, shoot down, shoot off, loose off, put a bolt through, put a bolt into, put a bolt in, "
            "put an arrow through, put an arrow into, put an arrow in, let loose, let loose at, discharge, take a "
            "shot, take a shot at, take the shot, get a shot off, pull the trigger, squeeze the trigger, gun down, "
            "blast, send an arrow at, send a bolt at, send an arrow into, send a bolt into, keep shooting, let an "
            "arrow fly, let a bolt fly, fire away, volley"
        ),
        forms=(
            "BEAST | BEAST with/using TOOL | . | TOOL at/into BEAST | at BEAST with/using TOOL | TOOL | BEAST in "
            "WORDS | BEAST in WORDS with/using TOOL | again | BEAST before/until/while/when/as/so WORDS | BEAST "
            "again/now/first/twice/dead/down | a/an/another bolt/arrow/shot at/into BEAST | a/an/another bolt/arrow/"
            "shot | at BEAST | an/a arrow/bolt/shot through/into/at WORDS | at BEAST again/now/before/until/while "
            "WORDS | now | my TOOL at BEAST | at/for its/the/his/her WORDS"
        ),
        example="shoot the wolf",
        help="Shoot with what you hold, as far as it carries.",
    ),
    Row(
        Meaning.THROW,
        Maneuver.THROW,
        words=(
            "throw, hurl, toss, lob, fling, chuck, pitch, pelt, bowl, hurl down, shy, propel, let fly with, cast "
            "down, toss up, throw over, "
            "catapult"
        ),
        forms=(
            "TOOL at/to/toward/towards/on/into/over/in BEAST | BEAST TOOL | TOOL | BEAST with TOOL | TOOL in WORDS | "
            "TOOL over/across/through/down/out/up/under/against/behind/beside/past/away/onto/from WORDS | TOOL up/"
            "over/across/down/out to/at BEAST | TOOL as WORDS | a/some handful/pinch/fistful/bit of TOOL at/in/into/"
            "over/on BEAST | a/some handful/pinch/fistful of TOOL in/into/at WORDS | TOOL in its/his/her/the face/"
            "eyes/mouth | BEAST with WORDS | a/some TOOL | TOOL away | TOOL hard/far/again/now at BEAST | TOOL with "
            "WORDS | everything/something/anything at BEAST | at BEAST TOOL | down/up/out/over TOOL | BEAST"
        ),
        example="throw the salt at the wolf",
        help="Throw a thing; it is used up or lies where it fell.",
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=(
            "aim, aim at, take aim, take aim at, line up, draw a bead on, steady, target, point, sight, aim for, "
            "line up a shot, take careful aim, take careful aim at, take steady aim, take steady aim at, take my "
            "aim, take better aim, take good aim, take good aim at, get a bead on, have a bead on, level, set my "
            "sights on, sight down, sight along, line up on, draw a careful bead on, get a clear shot, get a clear "
            "shot at, get a clean shot, wait for a clean shot, wait for a clear shot, zero in on, draw back the "
            "string, draw the bowstring, draw my bow, draw the bow, draw my bow back, pull back the string, lock on "
            "to, lock onto, hold my aim, keep my aim on, pick my shot, choose my target, take time to aim, measure "
            "the distance, study its movements"
        ),
        forms=(
            ". | BEAST | TOOL at BEAST | at BEAST with TOOL | at BEAST | WORDS at/for BEAST | for WORDS | carefully "
            "| BEAST with TOOL | my/the shot/aim | on BEAST | for/at WORDS | my/the TOOL at BEAST | and wait/hold "
            "WORDS | and wait/hold | head/heart/eye/eyes/throat/legs | WORDS on/against WORDS and aim | TOOL and aim "
            "| down the WORDS | TOOL for BEAST | TOOL for WORDS | my/the sights on BEAST | high/low | well/true/"
            "steady/first/again"
        ),
        example="aim at the wolf",
        help="Take your time over the next shot or blow.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "guard, rescue, stand guard over, keep guard over, watch over, stay out of reach, keep out of reach, "
            "stay out of its reach, keep out of its reach, hold my fire, dodge, block, parry, defend, duck, brace, "
            "evade, take cover, shield, sidestep, ward, protect, roll away, jump aside, step aside, leap aside, "
            "deflect, raise my guard, put up my guard, on guard, stand my ground, hold my ground, brace for, guard "
            "against, dodge away, take a defensive stance, roll aside, jump back, leap back, stay on guard, keep my "
            "guard up, def, stance defensive, go defensive, defensive stance, defend against, fend, fend off, ward "
            "off, hold off, keep off, keep at bay, keep back, repel, stand firm, stand fast, hold fast, stay alert, "
            "be ready, make ready for, be on guard, be on my guard, brace myself, brace myself for, brace myself "
            "against, ready myself, ready myself for, prepare myself, prepare myself for, steel myself, steel myself "
            "for, get ready for, raise my shield, raise my arm, raise my arms, raise my weapon, lift my shield, lift "
            "my arm, put up my hands, put up my arms, put my arm up, put my shield up, hold up my shield, shield "
            "myself, protect myself, defend myself, cover myself, keep my guard, keep guard, keep guarding, keep my "
            "distance, watch for an opening, wait for an opening, wait for its attack, wait for it to attack, wait "
            "for it to come, plant my feet, set my feet, jump out of, leap out of, dive out of, step out of, "
            "get out of the way, move out of the way, dive aside, dive away, leap away, jump away, roll clear, roll "
            "to, roll out of, spin away, twist away, twist aside, swerve, bob, bob and weave, sway, side step, "
            "side-step, dart aside, dart away, dart back, throw myself aside, throw myself to, throw myself out of, "
            "stand between, get between, put myself between, step in front of, stand in front of, interpose, "
            "bodyguard, stay between, set myself, turn aside, circle warily, intercept, cower behind, roll under, "
            "roll out, duck under, put something between us"
        ),
        forms=(
            ". | BEAST | against/from/behind BEAST | myself/me | with TOOL | behind OTHER | against BEAST with TOOL "
            "| BEAST with TOOL | its/the/his/her attack/blow/strike/claws/lunge/charge/bite | out of WORDS | aside/"
            "away/back/left/right/down | to WORDS | myself/me with TOOL | the way | under/below WORDS | from/for "
            "WORDS | BEAST with WORDS | myself/me against/from/with WORDS | to the left/right/side/rear | left/right/"
            "aside/back | to protect/shield/defend/cover/parry/block/dodge WORDS | parry/block/dodge/defend | to "
            "parry/block/dodge/defend | its/the/his/her/their WORDS | for its/the/his/her WORDS | WORDS and OTHER | "
            "it at bay with TOOL | it/him/her/them at bay | it/him/her/them off/back/away | it/him/her/them off/back/"
            "away with TOOL | it/him/her/them at bay with TOOL | up and wait/watch/hold WORDS | against/from/for "
            "WORDS | with my WORDS | and raise/hold/lift WORDS | in front of WORDS | behind my/the WORDS | as WORDS "
            "| out of the way | between WORDS | under/below/past its/the/his/her WORDS"
        ),
        example="guard",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.ADVANCE,
        Maneuver.ADVANCE,
        words=(
            "advance, close in, close with, move in, step closer, get closer, move closer, go closer, step forward, "
            "close the distance, come closer, move toward, move towards, step toward, step towards, get near, go "
            "forward, close, press forward, draw near, edge closer, step up, close the gap, close the gap with, go "
            "towards it, go toward it, go at it, get close to, get close, get in close, get within reach, get within "
            "reach of, get within range, get within range of, inch closer, inch forward, inch towards, inch toward, "
            "move forward, move up, move up on, walk forward, edge forward, edge towards, edge toward, go nearer, "
            "move nearer, step nearer, come nearer, get nearer, step in, close the distance with, close the distance "
            "to, close the distance on, bear down on, sneak up on, creep up on, come to grips with, come to grips, "
            "stalk towards, stalk toward, approach slowly, approach carefully, circle closer"
        ),
        forms=(
            ". | BEAST | on/at/to/toward/towards/with/into BEAST | BEAST slowly/carefully/quietly/warily/cautiously/"
            "with WORDS | slowly/carefully/quietly/warily/cautiously | in/up on/to BEAST | a step/bit/little | to it/"
            "him/her/BEAST"
        ),
        example="advance",
        help="Get one step nearer to it.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "flee, retreat, run away, escape, run, run for it, back off, back away, get away, get out, withdraw, "
            "fall back, break off, break off the fight, run off, bolt, leg it, scram, get out of here, run for my "
            "life, disengage, step back, turn and run, turn tail, get me out of here, leave the fight, get the hell "
            "out, get out of there, scarper, get away from, back away from, run from, run away from, make a run for "
            "it, make a break for it, make a dash for it, make my escape, take flight, take to my heels, beat a "
            "retreat, beat it, get the hell out of here, get the hell away, get the hell away from, get the fuck out "
            "of here, get the fuck out, get the heck out of here, get as far away as possible, get as far away as i "
            "can, get clear, get clear of, get to safety, get out of this, get out now, get out alive, get us out of "
            "here, run like hell, run for safety, run for cover, run screaming, run to safety, save myself, save my "
            "skin, skedaddle, vamoose, hightail it, book it, bug out, cut and run, turn and flee, turn around and "
            "run, turn my back and run, turn tail and run, turn tail and flee, give up the fight, give up and run, "
            "quit the fight, stop fighting, end the fight, avoid the fight, back out, bail out, abandon the fight, "
            "break away, break away from, break free, break free from, break contact, pull back, pull away, fall "
            "away, draw back, step away, step away from, move away, move away from, walk away, walk away from, get "
            "away now, keep running, let us run, nope out, screw this i am out, out of here, i am out of here, "
            "outrun, escape from, retreat from, flee from, elude, give it the slip"
        ),
        forms=(
            ". | here/now/away | from BEAST | WAY | to/into/through/toward/towards WAY | BEAST | of here | out of "
            "here | for my life/the WORDS | to/into/through/toward/towards/for/out/back WAY | slowly/quickly/"
            "carefully/screaming/home | back to/into/through/toward/towards WAY | off to WAY | and head/run/make for/"
            "to/back WORDS | away as fast as i can | as fast/far as WORDS | from here/there/this/battle/combat | you "
            "fool/fools | into the WORDS | in terror/fear/panic | before WORDS | now/away/off/back | the fight/"
            "battle/attack/combat/chase | the fight/battle and head/run/make/go WORDS"
        ),
        example="retreat",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "climb in, climb into, climb inside, get in, get into, get inside, crawl in, crawl into, squeeze into, "
            "slip into, shut myself in, lock myself in, fold myself into, sink down, sink, drop down, drop, climb, "
            "get down, crawl"
        ),
        forms="OTHER | in/into/inside/under/underneath/behind/among/amongst/between OTHER",
        example="climb into the wardrobe",
        help="Get out of sight.",
        heads=COVER,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "blend in, dive behind, dive under, duck behind, duck into, flatten myself against, press myself "
            "against, press myself flat against, press myself into, press myself to, crawl under, crawl behind, "
            "squeeze behind, squeeze under, climb under, get behind, step behind, crouch behind, crouch under, cower "
            "behind, take cover behind, take cover under, take cover in, blend into, slip behind, creep behind, move "
            "behind, sneak behind, crawl into, creep under, slip under, cover myself with"
        ),
        forms="OTHER | OTHER until/so/while/and/before/from/as WORDS | the/my WORDS",
        example="duck behind the gate",
        help="Get out of sight.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "hide, lie low, conceal myself, hide myself, crouch, take cover, lurk, get down, duck, stay out of "
            "sight, keep out of sight, get out of sight, lie in wait, hide away, duck down, crouch down, keep low, "
            "keep hidden, vanish, take shelter, take refuge, seek cover, find cover, find shelter, find somewhere to "
            "hide, find a hiding place, find a place to hide, find a hiding spot, look for somewhere to hide, look "
            "for a place to hide, look for a hiding place, get to cover, get into cover, dive for cover, dive into "
            "cover, drop flat, drop down flat, drop to the ground, hit the deck, hit the dirt, lie flat, lie still, "
            "flatten myself, press myself flat, keep to the shadows, stick to the shadows, stay in the shadows, slip "
            "into the shadows, melt into the shadows, step into the shadows, stay hidden, remain hidden, keep my "
            "head down, stay low, go stealth, go quiet, go to ground, try not to be seen, try to stay hidden, try to "
            "hide, avoid being seen, avoid notice, make myself scarce, make myself small, crouch low, cower, huddle, "
            "stay silent and hide, stealth, hole up, lay low, run and hide, go and hide, somewhere i can hide, use "
            "the shadows, disguise myself, sneak, cover myself, try not to be noticed, "
            "camo"
        ),
        forms=(
            ". | in/behind/under/from/among/inside/beneath/by/beside/below OTHER | from WORDS | here/there | down | "
            "myself | until/till/from/so/while WORDS | in/behind/under/among/inside/beneath/by/beside/below OTHER "
            "until/till/from/so/while/before WORDS | and wait/stay WORDS | low/flat/down/still behind/under/in/among/"
            "against OTHER | self | somewhere | somewhere WORDS | flat against/on OTHER | now/quickly/fast | against/"
            "to/into/on/at OTHER | in/out of sight/cover | from BEAST | away | with/in WORDS | with WORDS and lie/"
            "stay/keep WORDS"
        ),
        example="hide",
        help="Get out of sight.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.ADVANCE,
        words="charge, rush, charge at, rush at, run at, throw myself at, lunge, launch myself at",
        forms=". | BEAST | at/towards/toward/into BEAST | BEAST with TOOL | at BEAST with TOOL | forward/in",
        example="charge the wolf",
        help="Close with it at a run.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="keep, hold, drive, fend, fight",
        forms=(
            "BEAST at bay | BEAST at bay with TOOL | BEAST off/back/away | BEAST off/back/away with TOOL | off BEAST "
            "| off BEAST with TOOL"
        ),
        example="keep it at bay",
        help="Keep it off.",
    ),
    Row(
        Meaning.IMPROVISE,
        Maneuver.IMPROVISE,
        words=(
            "kick sand, kick dirt, kick dust, kick mud, throw sand, throw dirt, throw dust, set the dog on, set the "
            "dogs on, sic the dog on, draw a circle, draw a chalk circle, chalk a circle"
        ),
        forms=". | WORDS",
        example="kick sand in its eyes",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "swing, thrust, bring, drive, plunge, ram, sink, bury, jab, stab, smash, bash, break, crack, cut off, "
            "cave in"
        ),
        forms=(
            "TOOL at/into/through/across/down BEAST | TOOL at/into/through/across/down its/his/her WORDS | TOOL down "
            "on/onto/over BEAST | TOOL into/through/across/over/on/in its/the/his/her WORDS | in its/his/her WORDS | "
            "its/his/her WORDS | its/his/her WORDS in | BEAST WORDS in | BEAST skull/head/face in | head/its WORDS"
        ),
        example="swing the axe at the wolf",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="put, get, place, step, keep, hold",
        forms="THING between me/us/myself and BEAST | between BEAST and WORDS | between WORDS and BEAST",
        example="put the table between me and the wolf",
        help="Put something between it and you.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="raise, lift, hold up, hold, put up",
        forms="THING | THING up | THING to WORDS",
        example="raise the shield",
        help="Meet what it is about to do.",
        heads=SHIELDS,
    ),
)
