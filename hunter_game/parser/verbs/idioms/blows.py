"""Blows, shots, cover and flight as a tale tells them: *open its throat*, *roll clear*, *break and run*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import AMMUNITION, ARMS, COVER, FLESH

_BLADES = ARMS | frozenset(("harpoon", "blade", "steel", "iron", "point", "mattock", "spade", "torch"))
_DARKNESS = frozenset(("shadow", "shadows", "darkness", "dark", "gloom", "fog", "mist", "murk", "night", "corner"))
_HIDING = COVER | _DARKNESS | frozenset(("ditch", "gap", "hollow", "niche", "alcove"))
_HURT = FLESH | frozenset(
    ("foreleg", "forelegs", "hindleg", "hamstring", "gullet", "tendon", "tendons", "wing", "wings", "tail", "muzzle")
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "slit, carve, rip open, rip, rake, score, lay open, cleave, shear, tear open, tear out, cut, slice open, "
            "gouge, put out, knock out, hew, prick, nick, skewer, spit, gash, slash, graze, shatter, break, crush, "
            "cave in, stamp on, kick in, pummel, punch, belabour, transfix, stick"
        ),
        forms=(
            "its/his/her THING | its/his/her THING with TOOL | its/his/her THING with/in/at one/a/two WORDS | its/"
            "his/her THING open | its/his/her THING from WORDS | its/his/her THING to WORDS"
        ),
        example="open its throat",
        help="Strike with what you hold.",
        heads=_HURT,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="open, open up, lay open, split",
        forms=(
            "its/his/her throat/belly/flank/gut/guts/neck/side/chest/shoulder/hide/skull/head | its/his/her throat/"
            "belly/flank/gut/guts/neck/side/chest/shoulder/hide/skull/head with/from/to/in/at WORDS"
        ),
        example="open its throat",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="carve, cut, open, draw, score, slash, put, lay",
        forms=(
            "a/an WORDS line/gash/wound/cut/slash/stripe across/down/along/in its/his/her WORDS | a line/gash/wound/"
            "cut/slash/stripe across/down/along/in its/his/her WORDS | its/his/her WORDS open | it/him/her open | it/"
            "him/her open from WORDS"
        ),
        example="carve a red line across its flank",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="kick, punch, hit, strike, smash, slap, headbutt, knee, elbow, stab, clout, club",
        forms=(
            "BEAST square/full/hard/right/straight/low/once/twice/clean in/on/across/between/under/behind/through "
            "WORDS | BEAST under/behind/between/below its/his/her WORDS"
        ),
        example="kick it square in the teeth",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="drive, thrust, ram, stab, plunge, punch",
        forms=(
            "TOOL up/down/home/in/out/hard/deep into/through/under/between/behind/beneath/on/onto/across/at WORDS | "
            "TOOL under/behind/beneath/between/up its/his/her WORDS | TOOL home | TOOL home and WORDS"
        ),
        example="drive the spear up under its ribs",
        help="Strike with what you hold.",
        heads=_BLADES,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="bring, swing, send, crash, smash",
        forms=(
            "TOOL down on/onto/upon/across its/his/her WORDS | TOOL down on/onto/upon/across BEAST | TOOL down on/"
            "onto BEAST with WORDS | TOOL down on/onto its/his/her WORDS with WORDS | TOOL crashing/smashing down on/"
            "onto/upon WORDS"
        ),
        example="bring the axe down on its skull",
        help="Strike with what you hold.",
        heads=_BLADES,
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="plant, brace, dig",
        forms=(
            "my feet/heels/boots | my feet/heels/boots and wait/hold WORDS | my feet/heels/boots in/for/against/on "
            "WORDS"
        ),
        example="plant my feet",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="pin, nail, spit, staple, skewer, spear",
        forms="BEAST to/against WORDS with TOOL",
        example="pin it to the door with the spear",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words=(
            "come up swinging, come up slashing, come up stabbing, come on swinging, get stuck in, close and stab, "
            "let it taste, give it a taste of, introduce it to, lash about me, strike hard, strike home, strike "
            "true, strike low, strike high, strike fast, cut and thrust, rain blows on, rain blows upon, rain down "
            "blows on, meet it head on, meet it blow for blow, trade blows with, cross blades with, spill its blood, "
            "spill its guts, bleed it, spend my fury on, unleash my fury on, attack with all i have, give no "
            "quarter, take the fight to, carry the fight to, bury my blade, bury my axe, put it down, put it down "
            "for good, send it back to hell, send it to hell, send it back where it came from, lunge low, lunge in, "
            "throw everything i have at, throw everything i have into"
        ),
        forms=". | BEAST | with WORDS | at/on/upon BEAST",
        example="come up swinging",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="wrestle, bear, tackle",
        forms=(
            "it/him/her to/onto the ground/floor/earth | BEAST to the ground/floor/earth | it/him/her down | it/him/"
            "her off its/his/her feet/legs | BEAST off its/his/her feet/legs | it/him/her over"
        ),
        example="wrestle it to the ground",
        help="Strike with what you hold.",
        heads=frozenset(("ground", "floor", "earth", "feet", "legs", "beast", "thing", "brute", "creature")),
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=("go for, aim for, make for, try for, line up on"),
        forms=(
            "the/its/a soft/weak/bare/tender/vulnerable/unguarded spot/place/point/patch | the/its/a soft/weak/bare/"
            "tender/vulnerable/unguarded spot/place/point/patch WORDS | the/its/his/her bad/lame/wounded/weak/soft/"
            "good/blind/near/far/left/right THING | a gap in its WORDS "
        ),
        example="go for its bad leg",
        help="Take your time over the next shot or blow.",
        heads=_HURT | frozenset(("spot", "place", "point", "patch", "side", "gap")),
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=(
            "follow, track, cover, keep, hold, have, fix, watch, trace, find, train, level, settle, rest, steady, "
            "swing, bring, lower, raise, let"
        ),
        forms=(
            "BEAST down/along/over the length/barrel/shaft/stock/sights of WORDS | BEAST down/along/over my/the bolt/"
            "barrel/shaft/stock/sights/arrow | BEAST in my/the sights | BEAST in my sights and WORDS | TOOL settle/"
            "rest on WORDS | TOOL to bear | TOOL to bear on WORDS | TOOL on its/his/her WORDS | my/the sight/sights/"
            "aim/point on WORDS"
        ),
        example="track it down the length of the bolt",
        help="Take your time over the next shot or blow.",
        heads=ARMS | AMMUNITION | frozenset(("sights", "sight", "barrel", "shaft", "stock", "bear", "aim", "arrow")),
    ),
    Row(
        Meaning.AIM,
        Maneuver.AIM,
        words=(
            "sight down the, sight along the, squint along the, squint down the, squint along, squint down, look "
            "down the, peer along the, draw a careful bead, take a bead on, hold the sights on, pick my spot, pick "
            "my target, pick my moment, choose my moment, choose my spot, wait for the perfect shot, wait for my "
            "shot, wait for it to turn, wait for it to show itself, wait until i have a clear shot, steady my aim, "
            "steady my hand and aim, still my breathing and aim, breathe out and aim, follow its movements with my, "
            "lead the target, lead it a little, judge the distance, gauge the distance, narrow one eye and aim, "
            "bring my bow to bear, bring my crossbow to bear, swing my crossbow onto, swing my bow onto"
        ),
        forms=". | BEAST | WORDS",
        example="pick my spot",
        help="Take your time over the next shot or blow.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "roll, dance, spring, skip, hop, twist, spin, dive, dodge, duck, step, slip, lean, lurch, throw myself, "
            "fling myself, hurl myself, dart, weave, jerk, sway, scramble, wrench myself, tumble, drop and roll, "
            "pivot, swivel, rock, jink, shift, cast myself"
        ),
        forms=(
            "clear/aside | clear/aside as/when/before/just WORDS | clear/away of its/the/his/her WORDS | away from "
            "its/the/his/her claws/teeth/jaws/blow/charge/lunge/bite/horns/talons/tail/rush/swipe | out of reach/"
            "range/harm's | out of reach/range of WORDS | back out of reach/range | back out of reach/range of WORDS "
            "| to one/the/my side | to one/the/my side WORDS | to the/my left/right | to the/my left/right WORDS | "
            "back from its/the/his/her claws/teeth/jaws/blow/charge/lunge/bite/swipe | under its/the/his/her claws/"
            "teeth/jaws/blow/charge/lunge/bite/swipe/swing/arm/arms/paw | past its/the/his/her claws/teeth/jaws/blow/"
            "charge/lunge | away from the blow | sideways | sideways WORDS | out of the way | out of the/its/his/her "
            "way WORDS | out of the way of WORDS"
        ),
        example="roll clear of the blow",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="turn, knock, beat, bat, push, brush, sweep, catch, meet, take, stop, parry, block, deflect, trap, swat",
        forms=(
            "its/his/her/the claw/claws/paw/blow/jaws/teeth/arm/blade/strike/lunge/charge/swipe/horns/talons aside/"
            "away | its/his/her/the claw/claws/paw/blow/jaws/teeth/arm/blade/strike/lunge/charge/swipe/horns/talons "
            "aside/away with/on TOOL | its/his/her/the claw/claws/paw/blow/jaws/teeth/blade/strike/lunge/charge/"
            "swipe/horns/talons on/with TOOL | its/his/her/the claw/claws/paw/blow/jaws/teeth/blade/strike/lunge/"
            "charge/swipe/horns/talons aside with the flat/haft/shaft of WORDS"
        ),
        example="turn its paw aside with the blade",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "plant, ground, set, brace, level, present, lower, hold, raise, bring up, throw up, lift, get, bring, put"
        ),
        forms=(
            "my/the spear/pike/shield/axe/staff/sword and wait/brace/hold | my/the spear/pike/shield/axe/staff/sword "
            "and wait/brace/hold WORDS | my/the spear/pike/shield/axe/staff/sword against/for its/the/his/her charge/"
            "rush/lunge/leap/attack | my/the spear/pike/shield/staff for the charge/rush/leap/attack | my/the shield/"
            "guard/arm/arms up | my/the shield/guard up in WORDS | my/the shield/guard up between WORDS | my/the "
            "spear/pike/axe/staff/sword/blade low/high/ready and wait/brace/hold/dare WORDS | my/the spear/pike/axe/"
            "staff/sword/blade low/high/ready for it | an arm/elbow/hand to protect/shield/guard WORDS"
        ),
        example="plant my spear for the charge",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words=(
            "stay light on my feet, stay on my toes, stay on my feet, give it no opening, leave it no opening, give "
            "nothing away, fight it off, hold my ground and wait, let it come on, let it tire itself, let it make "
            "the first move, make it come to me, put my shield between, keep my shield between, keep my blade "
            "between, keep my spear between, keep the fire between, keep the table between, put the table between, "
            "put the tree between, get the table between, keep it in front of me, keep facing it, keep my face to "
            "it, turn to face it, turn to meet it, face it, set myself against, set myself for, dig my heels in, "
            "make a wall of, hide behind my shield, crouch behind my shield, get behind my shield, cover up, curl up "
            "and cover my head, stand ready, wait for the charge, wait for its charge, wait for its rush, wait for "
            "its leap, wait for it to charge, wait for it to spring, wait for it to leap, wait for it to strike, "
            "wait for it to make a move, wait for the blow, take the blow, hold it at arm's length, hold it off, "
            "hold it at spear's length, stand over, shelter with my body, cover with my body, shield with my body, "
            "put myself in front of, throw myself in front of, step between, place myself between, get in front of, "
            "push behind me, pull behind me, thrust behind me, shove behind me, draw behind me"
        ),
        forms=". | BEAST | WORDS",
        example="stay light on my feet",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="push, pull, thrust, shove, draw, get, drag, put, keep",
        forms="PERSON behind me | PERSON behind me and WORDS | PERSON out of its/the/harm's way",
        example="push Maren behind me",
        help="Stand before somebody.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "break and run, turn and bolt, turn and sprint, turn and race, turn and dash, turn and scramble, turn "
            "and leg it, turns and bolt, turns and run, turns and flee, turn and hurtle, wheel and run, wheel and "
            "flee, spin and run, whirl and run, drop everything and run, drop it all and run, run till, run until, "
            "run and do not look back, run without looking back, do not wait to see more and run, fly for my life, "
            "fly before, flee headlong, run headlong, bolt headlong, run blindly, run from here, run hell for "
            "leather, run flat out, run for all i am worth, run as though the devil, run as if the devil, take off "
            "at a run, take off at a sprint, take to my feet, let my legs carry me, let my feet carry me, quit this "
            "place, put my back to it and run, leave it to its meal, abandon the hunt, abandon this place, get out "
            "while there is time, get out with my skin, get well clear, get away with my life, get out in one piece, "
            "choose life, live to hunt another day, lose my nerve and run, decamp, abscond, turn my horse and flee, "
            "scamper off, make for safety, sprint for safety, sprint for my life, scurry away, hare off, hare away, "
            "hurtle away, flee the field, yield the field, yield the ground, cede the ground, leg it out of, shoot "
            "out of, fly out of, tear out of, bolt out of, back out of, sprint away, sprint off, race away"
        ),
        forms=". | WORDS",
        example="break and run",
        help="Break off; you keep what you learned, and it remembers you.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "melt, merge, slip, sink, shrink, draw back, slide, fade, blend, step back, withdraw, fold myself, press "
            "myself, squeeze myself, wedge myself, tuck myself, crush myself, flatten myself, press, burrow, worm, "
            "wriggle, crawl, creep, dive, roll, drop, duck, steal, bury myself, ease myself, lower myself, hunker "
            "down, stretch out flat, get down, slink, vanish, disappear, crouch, crouch down, crouch low, squat, "
            "squat down"
        ),
        forms=(
            "into/in/among/amongst/within/under/beneath/behind/between/inside OTHER | back into/among/behind OTHER | "
            "flat into/in/under/behind/against/among OTHER | low/down in/among/behind/under/into OTHER"
        ),
        example="melt into the shadows",
        help="Get out of sight.",
        heads=_HIDING,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="melt, merge, slip, sink, shrink, slide, fade, blend, draw back, step back, fold myself, become, be",
        forms=(
            "into/in/among/with/within the/a/some shadow/shadows/darkness/dark/gloom/fog/mist/murk/crowd | into/in/"
            "among/with/within the/a/some shadow/shadows/darkness/dark/gloom/fog/mist/crowd WORDS | back into the "
            "shadow/shadows/darkness/dark/gloom/fog/mist | back into the shadow/shadows/darkness/dark/gloom WORDS | "
            "one with the WORDS | part of the shadows/wall/dark/darkness"
        ),
        example="melt into the shadows of the porch",
        help="Get out of sight.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "make myself as small as i can, make myself small, make myself invisible, make myself unseen, keep low "
            "and out of sight, keep well out of sight, keep well hidden, keep well back, stay well back, keep my "
            "head low, keep to cover, stay in cover, stay under cover, get under cover, get myself out of sight, get "
            "out of its sight, get out of view, keep out of view, stay out of view, keep from being seen, keep "
            "myself hidden, go into hiding, go to earth, lie doggo, lie flat and still, tuck myself away, tuck "
            "myself out of sight, conceal self, hide self, hide me, secrete myself, shelter out of sight, wait out "
            "of sight, crouch out of sight, duck out of sight, drop out of sight, slip out of sight, step out of "
            "sight, draw back out of sight, move out of sight, play dead, douse the light and hide, snuff the light "
            "and hide, become a shadow, get down among, get down in, get down behind, get down under, lie down "
            "among, take cover among, pull the blanket over my head, pull the covers over my head, draw the blanket "
            "over my head, pull the straw over me, pull the hay over me, pull the sacking over me, cover myself in, "
            "crouch where"
        ),
        forms=". | OTHER | WORDS",
        example="keep well out of sight",
        help="Get out of sight.",
    ),
    Row(
        Meaning.THROW,
        Maneuver.THROW,
        words=(
            "send, let fly with, let go with, hurl down, cast, heave, sling, flick, pitch, lob, dash, shy, loft, skim"
        ),
        forms=(
            "TOOL spinning/flying/sailing/whirling/crashing/arcing/hurtling at/into/through/across/over/after/"
            "towards/toward WORDS | TOOL at/after BEAST | a/some handful/fistful/pinch of TOOL at/in/into/over WORDS "
            "| TOOL high/hard/far at/into/over/across WORDS"
        ),
        example="send the hatchet spinning at its head",
        help="Throw a thing; it is used up or lies where it fell.",
    ),
)
