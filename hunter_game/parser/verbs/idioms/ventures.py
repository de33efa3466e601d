"""What is built, blocked, carried or feigned for a purpose: improvised, and read as nothing else."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BODIES, FLOCK, HOLES

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "smash, shatter, break, crack, knock, hack, cut, dig, punch, chop, bore, drill, kick, make, burn, poke, "
            "tear, saw"
        ),
        forms=(
            "a hole in/through WORDS | holes in/through WORDS | a WORDS hole in/through WORDS | the mirror/window/"
            "windowpane/pane/glass/vase/plate/jug/urn | the mirror/window/pane/glass/vase/urn with/to/so/and WORDS"
        ),
        example="break a hole in the ice",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "block, block up, plug, plug up, stop, stop up, stuff, stuff up, dam, dam up, seal, choke, bung up, "
            "cover, fill, fill in, clog, clog up, brick up, wall up, cap, wedge, jam, cork, board over, cover over, "
            "bury"
        ),
        forms=(
            "THING | THING up | THING with OTHER | THING up with OTHER | THING with/so/to/until/and/against/up WORDS "
            "| up THING with OTHER | up THING"
        ),
        example="block the chimney with my coat",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
        heads=HOLES,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "cover, cover up, bury, wrap, wrap up, drape, shroud, lay out, carry, drag, bear, lift, move, haul, cut "
            "down, take down, bring, roll, burn"
        ),
        forms=(
            "THING with my/the/a cloak/coat/sheet/blanket/cloth/shroud/leaves/branches/earth/stones | THING in my/"
            "the/a cloak/coat/sheet/blanket/cloth/shroud/sacking | THING to/into/out/from/down/back/home/away/off/"
            "under/inside WORDS | THING under WORDS"
        ),
        example="cover the body with my cloak",
        help="Anything else: by strength, by skill or by boldness.",
        heads=(BODIES & frozenset(("body", "corpse", "remains"))) | frozenset(("carcass", "dead", "bodies")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "carry, lower, hoist, lift, haul, pull, drag, lead, bundle, help, hide, shove, push, boost, free, cut, "
            "untie, loose, release, coax, drive, herd, chase, milk, saddle, bridle, harness, hitch, unhitch, "
            "unharness, untether, whistle up, round up, catch, drag out, lead out, lead away, pull out, haul out, "
            "haul up, pull up, fish out"
        ),
        forms=(
            "PERSON to safety | PERSON out of/to WORDS | PERSON down/up/out/over/across/through/away/off/home/free/"
            "loose/clear/aside/inside/outside/along/back | PERSON down/up/over/across/through/away/off/home/free/"
            "loose/clear/inside/outside/along/back/into/out/on/onto/to/from/in/with WORDS | PERSON free/loose | "
            "PERSON"
        ),
        example="carry the child to safety",
        help="Anything else: by strength, by skill or by boldness.",
        heads=FLOCK | frozenset(word_list("child boy girl baby lad lass infant children prisoner safety captive")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "stamp, beat, kick, smother, trample, stomp, tread, put, drown, stamp out, beat out, kick out, trample "
            "out, stomp out, smother, tread out"
        ),
        forms=(
            "out THING | THING out | THING | out THING before/with/so/and/as WORDS | THING out before/with/so/and/"
            "under WORDS | THING before/with/under WORDS | on THING"
        ),
        example="stamp out the fire",
        help="Anything else: by strength, by skill or by boldness.",
        heads=frozenset(word_list("fire fires flames embers blaze sparks spark campfire coals ashes")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "put, stick, jam, stuff, shove, clap, press, push, cram, poke, smear, rub, daub, spread, plaster, paint, "
            "tie, wrap, wind, stop, plug, bind"
        ),
        forms=(
            "my/both/a finger/fingers/hand/hands in/into/over/to my ear/ears/mouth/eyes/nose | my/both/a finger/"
            "fingers/hand/hands in/into/over/to my ear/ears/mouth/eyes/nose so/to/and/against/before/until/while "
            "WORDS | WORDS in/into my ear/ears/nose/nostrils | WORDS in/into/on/over my ear/ears/nose/nostrils/face/"
            "skin/clothes/arms so/to/and/against/before/until/as WORDS | mud/soot/ash/clay/dung/blood/grease/moss/"
            "dirt/leaves on/over/across/all/into WORDS"
        ),
        example="put my fingers in my ears",
        help="Anything else: by strength, by skill or by boldness.",
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "pretend, make believe, act as if, act as though, make as though, make out, let on, make a show of, make "
            "a pretence of, make a pretense of, play the, play at being, dress up, dress up as, disguise myself, "
            "disguise myself as, pass myself off as, pose as, act, act the, impersonate, sham, feign, fake, "
            "blindfold myself, hold my nose, tie myself, tie myself to, lash myself, lash myself to, rope myself to, "
            "strap myself to, hang from, dangle from, swing from, swing across on, swing across, swing over, swing "
            "out, swing over on, chase away, chase off, drive away, drive off, scare away, scare off, frighten off, "
            "frighten away, smoke out, flush out, drive out, dig out, burn out, starve out, drown out, flood out, "
            "flood, collapse, bring down the roof of, bring down the roof on, undermine, cave in, make a noise, make "
            "noise, make a racket, make as much noise as i can, make a din, kick up a racket, kick up a din, ring "
            "out an alarm, create a diversion, make a diversion, cause a diversion, cause a distraction, create a "
            "distraction, make a distraction, set up a diversion"
        ),
        forms=". | WORDS",
        example="pretend to be asleep",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "push, shove, tip, roll, topple, kick, heave, drag, pull, slide, swing, drop, put, pour, spill, lower, "
            "raise, open, close, shut, slam, break, smash, cut, hang, throw, scatter, wedge, jam, stuff, hold, wave, "
            "block, tie, lash, knock, turn, stack, pile, spread, smear, rub, ring, beat, bang, hammer, rattle, use, "
            "lay, set, place, plant, prop, lift, haul, empty, flood, fill, drive, thrust, shake, send, blow, flap, "
            "drape, wrap, crack, stretch, bring down, knock over, kick over, tip over, pull down, push over, cut "
            "down, let down, dangle, coax, lead, walk, ride"
        ),
        forms=(
            "WORDS so that it WORDS | WORDS so it will/can/cannot/must/slips/falls/trips/stops WORDS | WORDS so it "
            "will/can/cannot slip/fall/trip/stop | WORDS so that the beast/creature/monster/thing/wolf/hound/brute "
            "WORDS | WORDS to slow/trip/stop/scare/frighten/distract/hold/pin/blind/startle/confuse/delay/bar/cow/"
            "unbalance/spook it/him/her/them | WORDS to slow/trip/stop/scare/frighten/distract/hold/pin/blind/"
            "startle/confuse/delay/cow/unbalance/spook it/him/her/them WORDS | WORDS to slow/trip/stop/scare/"
            "frighten/distract/pin/blind/startle/confuse/delay/spook the beast/creature/monster/thing/wolf/hound/"
            "brute | WORDS to drive it/him/her/them off/out/away/back/into/toward/towards/from WORDS | WORDS to "
            "drive it/him/her/them off/out/away/back"
        ),
        example="tip the cart over to slow it",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "tip, push, shove, roll, topple, heave, drop, kick, send, slide, bring, pull, push over, tip over, "
            "knock, bring down, pull down, cut, cut down, let, pour, spill, collapse, overturn, launch, empty"
        ),
        forms=(
            "THING onto/into/over/at/down on it/him/her/them | THING down on it/him/her/them | THING down onto/on it/"
            "him/her/them/BEAST | THING onto BEAST | THING on top of it/him/her/them/BEAST | THING down onto/on "
            "BEAST | THING onto its WORDS | THING on its head/back | THING over its WORDS"
        ),
        example="tip the barrel onto it",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="hammer, bang, clang, beat, clash, rattle, bash, knock",
        forms=(
            "on/at WORDS to drive/scare/frighten/warn/rouse/startle/draw/lure/distract/wake WORDS | WORDS to drive/"
            "scare/frighten/warn/rouse/startle/draw/lure/distract/wake WORDS | WORDS together | WORDS together to/"
            "and/until/as/so/in WORDS | on/at my/the/a pot/pots/pan/pans/saucepan/kettle/tin/shield/drum | on/at my/"
            "the/a pot/pots/pan/pans/saucepan/kettle/tin/shield/drum WORDS"
        ),
        example="bang two pans together to scare it",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "slam, stamp, drive, kick, knock, cut, saw, hack, chop, break, smash, burn, hew, kick out, knock out, "
            "saw through, hack through, cut through, chop through, kick away, knock away, pull away, break down, "
            "pull down"
        ),
        forms=(
            "my heel/foot/boot/boots/weight on/onto/into/through WORDS | THING so that WORDS | THING so WORDS falls/"
            "fall/collapses/breaks/gives/drops WORDS | THING to bring/drop WORDS | on/through THING so that WORDS | "
            "on/through THING until WORDS gives/breaks/collapses | the bridge/rope/ropes/prop/props/beam/beams/"
            "supports/support/plank/planks/timber/timbers/scaffold | the rope bridge | the/a bridge/prop/props/beam/"
            "supports/support/plank/planks/timber out/from/away/under/behind/beneath/so/before/with WORDS"
        ),
        example="knock out the prop so that the roof falls on it",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "heap, pile, pile up, stack, stack up, heap up, build, make, throw up, put up, raise, knock up, form, drag"
        ),
        forms=(
            "THING against/in front of/across/behind OTHER | THING up against/in/across/behind WORDS | a/the "
            "barricade/barrier/wall/dam/rampart/raft/bridge/ladder/cairn/pyre/breastwork/fence/scaffold | a/the "
            "barricade/barrier/wall/dam/rampart/bridge/ladder/cairn/pyre/breastwork/fence of/out/from/across/to/over/"
            "with/in/at/behind/against/for WORDS"
        ),
        example="heap the pews against the door",
        help="Anything else: by strength, by skill or by boldness.",
        heads=frozenset(
            word_list(
                "door doors gate barricade barrier wall dam rampart bridge cairn breastwork pews benches"
                " furniture doorway entrance stones rocks timber sandbags sacks"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="scatter, throw, toss, strew, fling, drop, spill, tip, pour",
        forms=(
            "THINGS across/over/on/along/behind/in/before/down OTHER so/to/in/and it/that/slow/make/trip/distract/"
            "hinder/delay/cover WORDS | THINGS behind me/us | THINGS behind me/us to/so/and WORDS | THINGS all over "
            "OTHER so/to/and WORDS | THINGS so that it WORDS"
        ),
        example="scatter the pennies so that it stoops to count them",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "climb onto, climb up onto, clamber onto, clamber up onto, scramble onto, shin up, swarm up, haul myself "
            "onto, pull myself onto, pull myself up onto, hoist myself onto, swing up onto, swing myself up onto, "
            "swing onto, get onto, get up onto, jump onto, leap onto, jump up onto, leap up onto, climb on top of, "
            "get on top of, stand on, stand up on, climb up on, get up on, climb on, perch on top of"
        ),
        forms="THING | THING to/so/and/where/for/before/out/from/above WORDS",
        example="climb onto the roof",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
        heads=frozenset(
            word_list(
                "roof beam crossbeam rafter rafters table altar wall rock boulder barrel cart chair bench"
                " tomb shoulders branch thatch chimney post pew tombstone crate box it"
            )
        ),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="brace, hold, lean, put my back, throw myself, set my back, lean my weight, stand, keep, jam, prop",
        forms=(
            "THING against it/them/BEAST | THING shut against it/them/BEAST | THING closed against it/them/BEAST | "
            "THING shut with my back/shoulder/weight | THING closed with my back/shoulder/weight | THING to/while/"
            "until/so/as/with WORDS"
        ),
        example="hold the door against it",
        help="Anything else: by strength, by skill or by boldness.",
        fight=Maneuver.IMPROVISE,
        heads=frozenset(word_list("door gate doors gates hatch lid shutters trapdoor")),
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words=(
            "wash, rinse, scrub, sponge, wipe, clean, brush, sluice, dust, sweep, sweep up, mop, mop up, sweep out, "
            "tidy, tidy up, clean up, clear, clear away, clear up, rake, rake up, muck out, dig over, dig out, chop, "
            "chop up, saw up, split, fell, chop down, cut down, hew down, prune, weed, thatch, plaster, whitewash, "
            "repaint, mow, scythe"
        ),
        forms=(
            "THING off/from/out WORDS | THING clean | THING with/in/at/and/to/before/for WORDS | THING away | the "
            "floor/tree/trees/wood/logs/hedge/weeds/grass/yard/stable/mess/ditch/trench/hole/channel | a ditch/"
            "trench/hole/channel/grave | a ditch/trench/hole/channel/grave in/by/around/across/to/under/for/beside/"
            "at/from/round WORDS"
        ),
        example="wash the blood off the stone",
        help="Anything else: by strength, by skill or by boldness.",
    ),
)
