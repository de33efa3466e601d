"""Blows, cover and flight, in figures of speech: *let him have it*, *stand my ground*, *make a run for it*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import AMMUNITION, ARMS, BEASTS, FLESH

ROWS: tuple[Row, ...] = (
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
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="put, stick, thrust, drive, sink, bury, lodge, plant, run, shove, ram, jam, slide, slip",
        forms=(
            "TOOL in/into/through/between/across its/his/her/the WORDS | TOOL deep in/into its/his/her/the WORDS | "
            "TOOL through/into WORDS"
        ),
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
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="back, stumble, stagger, scramble, edge",
        forms="into/against/towards/toward/up/out/away/from WORDS | backwards | backwards WORDS | back from WORDS",
        example="back into a corner",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "make a bolt for it, make good my escape, make my getaway, run for my very life, flee for my life, run "
            "for the hills, head for the hills, take to the hills, beat a hasty retreat, beat a quick retreat, sound "
            "the retreat, turn on my heel and run, turn heel and run, show a clean pair of heels, show it a clean "
            "pair of heels, show it my heels, get out while i can, get out while the going is good, get out while i "
            "still can, live to fight another day, save my own skin, save my hide, hightail it out, hoof it, peg it, "
            "run like mad, run like the wind, run like the devil, run as fast as i can, run as fast as my legs will "
            "carry me, run for dear life, back away slowly, clear out, clear off, make myself scarce, disengage from "
            "the fight, do a runner, take off running, shake it off my trail, lose it in the trees, lose it in the "
            "reeds, lose it in the fog, put as much distance as i can, put some distance, put distance, get as far "
            "away, get well away, haul ass, turn back and run, quit the field, give ground"
        ),
        forms=(
            ". | to/into/for/from/back/towards/toward/through/out/down/up/across/over WORDS | between us/me and/ "
            "WORDS | between WORDS | from/before WORDS | now | as WORDS"
        ),
        example="make a run for it",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "let him have it, let her have it, let them have it, have at it, have at him, have at her, have at you, "
            "have at thee, run it through, run him through, run her through, finish it, finish him, finish her, "
            "finish the job, end it, end its life, end his life, end this, put it out of its misery, put him out of "
            "his misery, do it in, do him in, do her in, bring it down, cut it down, cut it to pieces, cut it to "
            "ribbons, hack it to pieces, tear it to pieces, knock it senseless, knock him senseless, knock it flat, "
            "knock his block off, knock its block off, knock him cold, knock its teeth out, go berserk, go to town "
            "on it, give it what for, give it everything i have got, give it all i have got, give it both barrels, "
            "show it no mercy, take no chances with it, press home the attack, press my advantage, go in swinging, "
            "go in for the kill, go for the kill, move in for the kill, strike the killing blow, deal the killing "
            "blow, deliver the killing blow, deal the death blow, deliver the final blow, strike first, get the "
            "first blow in, land the first blow, draw first blood"
        ),
        forms=". | with TOOL | now/again/already/then | before WORDS",
        example="let him have it",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="run, put, do, tear, knock, give, show, carve, take",
        forms=(
            "BEAST through | BEAST through with TOOL | BEAST to pieces/ribbons/bits/death/pulp/splinters | BEAST to "
            "a pulp | BEAST out of its/his/her misery | BEAST a taste/bite of TOOL | BEAST a taste/bite of its/his/"
            "her own medicine | BEAST what for | BEAST in half/two/twain | BEAST in half/two/twain with TOOL | BEAST "
            "senseless | BEAST to the ground | BEAST no mercy | its/his/her head/heads/arm/leg/tail/paw/hand/ear/"
            "claws off | its/his/her head/arm/leg/tail/paw/hand/ear/claws off with TOOL | off its/his/her head/arm/"
            "leg/tail/paw/hand/ear | its/his/her head/arm/leg/tail/paw/hand/ear clean off | my knife/blade/axe/sword/"
            "steel/spear to BEAST"
        ),
        example="run the wolf through",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "do away with, make short work of, make mincemeat of, make an end of, put paid to, go to town on, wade "
            "into, tear into, pile into, lay hands on, go for the throat of, take a crack at, take a pop at, take a "
            "cut at, take a chop at, take a slash at, take a poke at, take a jab at, take a swipe at, take a hack "
            "at, have a crack at, have a swing at, have a stab at, let loose on, unleash hell on, bear down on and "
            "strike, throw a punch at, swing a punch at, land a punch on, aim a kick at, aim a punch at, take my axe "
            "to, take my knife to, take the axe to, take the knife to, take my blade to, take a swing with my axe "
            "at, close and strike, close in and strike, close in and stab, step in and strike, step in and stab, "
            "lunge in and stab, lunge in and strike, dart in and stab, dart in and slash, rush in and stab, leap in "
            "and stab"
        ),
        forms="BEAST | BEAST with/using TOOL | . | at/with BEAST | again/now",
        example="make short work of the wolf",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.SHOOT,
        Maneuver.SHOOT,
        words=(
            "let one fly, let the bolt fly, let the arrow fly, send a bolt, send an arrow, send a shot, put a bolt, "
            "put an arrow, put a shot, put another bolt, put another arrow, plant a bolt, plant an arrow, bury a "
            "bolt, sink a bolt, sink an arrow, loose a bolt, loose an arrow, loose another bolt, loose another "
            "arrow, take my shot, take a potshot, take a pot shot, fire a warning shot, squeeze off a shot, fire "
            "both barrels, give it both barrels, fill it with lead, fill it full of bolts"
        ),
        forms=(
            ". | at/into/in/through/between BEAST | into/in/through/between its/his/her/the WORDS | its/his/her/the "
            "way | at/into/towards/toward WORDS | whistling/flying WORDS"
        ),
        example="let a bolt fly at the wolf",
        help="Shoot with what you hold, as far as it carries.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "hold the line, dig in my heels, dig my heels in, set my stance, square up, square off, get my shield "
            "up, get my guard up, get my blade up, get my sword up, get my spear up, bring my shield up, bring up my "
            "shield, bring my guard up, throw up my arm, throw up my arms, throw up an arm, fling up an arm, cover "
            "my throat, protect my throat, protect my face, protect my head, shield my face, guard my throat, guard "
            "my face, guard my back, watch my back, keep my back to the wall, put my back to the wall, put my back "
            "against the wall, set my back to the wall, stand back to back, keep my eyes on it, keep my eyes on the "
            "beast, keep my wits about me, be on my toes, be on the lookout, keep on my toes, get ready for it, be "
            "ready for it, weather the blow, ride out the attack, roll with the blow, roll with the punch, lean out "
            "of the way, twist out of the way, roll out of the way, dive out of the way, throw myself clear, duck "
            "and roll, tuck and roll, turn the blow, turn the blow aside, catch the blow on, catch its claws on, "
            "catch its teeth on, take the blow on, fend it off, keep it off me, keep it off, keep it back, keep it "
            "busy, beat it back, bat it away, knock its claws aside, meet its charge, meet the charge, take the "
            "charge, receive the charge, await its attack, await the attack, await its charge, stay on my guard, "
            "stay defensive, play defensively, fight defensively, let it come, let it come to me, let him come, let "
            "him come to me, let her come"
        ),
        forms=(
            ". | with TOOL | against/from/behind/between/and/as/so/for/until WORDS | my shield/sword/blade/arm/axe/"
            "spear/buckler/knife | the shield/sword/blade/axe/spear/buckler/knife | now"
        ),
        example="stand my ground",
        help="Meet what it is about to do.",
    ),
)
