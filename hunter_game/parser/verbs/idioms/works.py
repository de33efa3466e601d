"""Making, trapping and baiting, as a sentence says them."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, CHARGES, CORDAGE, FLOCK, HERBS, LURES, TRAPS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words="put, set, work, get, grind, give, hone, bring, whet, file, take",
        forms=(
            "a/an/the edge/point on/onto/to WORDS | a/an WORDS edge/point on/onto/to WORDS | an edge back on/onto "
            "WORDS | a/an/the edge/point back on/to WORDS | WORDS to a/an edge/point | WORDS to a/an WORDS edge/"
            "point | a whetstone/file/stone/strop to WORDS | the whetstone/file/stone/strop to WORDS | the edge/"
            "point of WORDS"
        ),
        example="put a keen edge on the axe",
        help="Make something out of what you have; told in your own words.",
        heads=ARMS | frozenset(word_list("edge point stake stick it blades knives tools blades razor")),
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words="run, draw, pass, drag, slide, work, rub, scrape, use, take, put, stroke",
        forms=(
            "a/the/my whetstone/file/stone/strop/oilstone/rasp along/over/down/across/to/on WORDS | a/the/my knife/"
            "blade/axe/sword/dagger/edge/hatchet along/over/down/across/on the/a/my whetstone/strop/oilstone/"
            "grindstone | a/the/my knife/blade/axe/sword/dagger/edge/hatchet along/over/down/across/on the/a/my "
            "whetstone/strop/oilstone/grindstone WORDS"
        ),
        example="run the whetstone along the edge",
        help="Make something out of what you have; told in your own words.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "mash, mash up, pound, pound up, crush, crush up, grind, grind up, grind down, pulp, shred, chop, chop "
            "up, bruise, pestle, mince, powder, steep, soak, infuse, boil, boil up, boil down, simmer, simmer down, "
            "stew, stew down, render, render down, reduce, cook down, brew, brew up, decoct, mix, mix up, stir, stir "
            "up, knead, blend, combine, melt"
        ),
        forms=(
            "WORDS | WORDS into/to/in/with/down/together/and/for/until/over/on WORDS | WORDS up/down/together | up "
            "WORDS"
        ),
        example="mash the garlic into a paste",
        help="Make something out of what you have; told in your own words.",
        heads=HERBS,
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "turn, twist, plait, cut, shape, beat, fold, boil, mash, grind, pound, melt, mix, hammer, forge, braid, "
            "weave, whittle, carve, sharpen, sew, stitch, bend, roll, work, make, fashion, render, bind, tie, lash, "
            "boil down, melt down, reduce, cook, stew, brew, knock, join, chip, chisel, split, tear, rip, rig, "
            "convert, form, mould, mold, stew down, grind up, mash up, cut up, tear up, rip up, chop up, twist up"
        ),
        forms=(
            "WORDS into a/an WORDS | WORDS into some/two/three/several WORDS | WORDS into strips/bandages/stakes/"
            "paste/powder/rope/cord/syrup/soup/tea/poultice/dressing/dressings/splints/arrows/bolts/bullets | WORDS "
            "into strips/bandages/stakes/bolts/bullets for/to/and/with WORDS | WORDS up into WORDS | WORDS down into/"
            "to WORDS | WORDS to a/an paste/powder/pulp/point/syrup/mush | WORDS to a/an WORDS paste/powder/pulp/"
            "point/syrup/mush | some/a strips/bandage/bandages of/from/out/for WORDS | strips of/from/off WORDS for "
            "bandages/dressings/rope | bandages from/out/of WORDS"
        ),
        example="turn the rag and the stick into a torch",
        help="Make something out of what you have; told in your own words.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "stitch, sew, knock, hammer, nail, weave, cobble, throw, rig, hew, hack, cut, tie, twist, plait, braid, "
            "knot, bind, lash, carve, whittle, chip, beat, put, knock up, lash up, rig up, run up, make up, rustle "
            "up, whip up, brew up, boil up, mix up, fit out, make, build, fashion, improvise, contrive, construct, "
            "craft, form, shape, mould, mold, cast, pour, turn out"
        ),
        forms=(
            "a/an/some/myself WORDS out of WORDS | a/an/some/myself WORDS from WORDS | a/an/some WORDS together | "
            "together a/an/some WORDS | together a/an/some WORDS from/out/of/with WORDS | me/myself a/an/some WORDS "
            "| me/myself a/an/some WORDS from/out/of/with WORDS"
        ),
        example="stitch a bag out of the cloth",
        help="Make something out of what you have; told in your own words.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "fletch, cast, mould, mold, pour, roll, make, tip, feather, forge, run, chip, knap, file, whittle, "
            "carve, cut, sharpen, load up"
        ),
        forms="WORDS | WORDS from/out/of/with/for/over/in/to WORDS",
        example="fletch some arrows",
        help="Make something out of what you have; told in your own words.",
        heads=CHARGES,
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "bind, tie, lash, nail, sew, stitch, glue, hammer, fasten, knot, rope, strap, join, splice, peg, screw, "
            "weld, twist, wire, pin"
        ),
        forms="WORDS together | WORDS together with/to/into/for/and/at/by/in/so WORDS | WORDS and WORDS together",
        example="bind the sticks together",
        help="Make something out of what you have; told in your own words.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words="lash, tie, bind, fix, fasten, fit, strap, nail, wire, mount, set",
        forms=(
            "WORDS to/onto/on a/the/my pole/staff/stick/shaft/handle/haft | WORDS to/onto/on a/the WORDS pole/staff/"
            "stick/shaft/handle/haft | WORDS to/onto a/the pole/staff/stick/shaft/handle to/for/so/as WORDS"
        ),
        example="lash the knife to a pole",
        help="Make something out of what you have; told in your own words.",
        heads=ARMS | frozenset(word_list("pole staff stick shaft handle haft spearhead spike")),
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "string, stretch, run, tie, sling, fix, rig, pull, draw, set, hang, lay, put, fasten, knot, loop, "
            "tighten, stake, thread, wind, tauten, peg, rig up, string up, tie off"
        ),
        forms=(
            "THING across/between/over OTHER | THING across/between OTHER and/at/to/so/for/where/with/as WORDS | "
            "THING from OTHER to OTHER | THING at ankle/knee/neck/shin WORDS | THING taut/tight across/between WORDS "
            "| THING across/between WORDS"
        ),
        example="string a cord across the path",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
        heads=CORDAGE | TRAPS,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "booby-trap, boobytrap, booby trap, make, build, rig, rig up, fashion, twist, tie, knot, loop, weave, "
            "plait, contrive, improvise, hang, sling, suspend, drape, hoist, run, spread, sink, dig, dig out, "
            "dangle, stretch, throw up, set, lay, place, fix, arm, prime, cock, wind, open, wedge open, lever open, "
            "spring open, put, string, string up, conceal, hide, cover, cover over, camouflage, disguise, bury, "
            "scatter leaves over, brush leaves over, lay branches over, strew leaves over, pull leaves over, set up, "
            "put up, leave, position, peg down, peg out, stake down, stake out"
        ),
        forms=(
            "THING | THING out of/from OTHER | THING from OTHER | THING over/in/at/by/across/near/on/beneath/under/"
            "outside/inside/along/among/around/between/before/behind/below/beside/where/for/with/to/from/so/and/just "
            "WORDS | THING out of WORDS | a/the/its jaws of THING | a/the/its jaws of THING and/in/under/among/with/"
            "so WORDS | THING up/out/down | up THING | THING open | THING open and/in/among/on/under WORDS | the/its "
            "jaws | THING ready"
        ),
        example="make a snare out of the cord",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
        heads=(TRAPS | frozenset(word_list("mantrap gintrap gin jaws tripline trip-wire booby-trap spikes caltrops"))),
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "booby-trap, boobytrap, lay an ambush for, set a trap with, lay a trap with, make a trap of, make a trap "
            "out of, turn into a trap"
        ),
        forms="WORDS",
        example="booby-trap the door",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words="plant, set, drive, sink, fix, stick, put",
        forms=(
            "sharpened/pointed stakes/sticks/spikes in/into/at/along/around/across WORDS | a row/line/ring of stakes/"
            "spikes/sticks in/into/at/along/across/around WORDS | stakes/spikes in/into/at/along/around/across a/the "
            "pit/path/ditch/track/gap/trench"
        ),
        example="plant stakes in the pit",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "smear, rub, spread, daub, scatter, drip, dribble, pour, sprinkle, spill, strew, lay, leave, drop, put, "
            "set, hang, place, toss, throw, dangle, tie, tether, stake, stake out, tie up, peg, tie out, suspend, "
            "string up, drag, trail, fix, fasten, stick, tuck, lay out, set out, put out, hang up, impale, skewer, "
            "hook, use, offer"
        ),
        forms=(
            "TOOL on/over/in/into/inside/under/beside/by/around/at/near/to/above/across/between/next/within/beneath/"
            "toward/towards the/my/a trap/snare/pit/net/noose/jaws/mantrap/deadfall | TOOL on/over/in/into/inside/"
            "under/beside/by/around/at/near/to/above/across/toward/towards the/my/a trap/snare/pit/net/noose/jaws/"
            "mantrap/deadfall and/so/to/of/for/with/as/seeing/because WORDS | TOOL in the jaws of WORDS | TOOL in a "
            "line/trail to/toward/towards/into WORDS | TOOL along/down the path/lane/track/way to/toward/towards/"
            "into WORDS | TOOL along/down the path/lane/track/way to/and lead/draw/lure/bring WORDS | a/the trail/"
            "line of WORDS to/toward/towards/into/leading/up WORDS | TOOL where WORDS will/would/can/may/might smell/"
            "find/see/catch/scent/take WORDS | TOOL where WORDS is/are sure/bound/likely/certain to WORDS | TOOL for "
            "it/him/her/them to find/smell/eat/take/catch/scent | TOOL for BEAST to find/smell/eat/take/catch/scent "
            "| TOOL out for it/them/BEAST | TOOL where it/they will/can/may/might WORDS | TOOL on/in/by/at OTHER and "
            "see/wait/watch/hide/lie WORDS | TOOL on/in/by/at OTHER and wait/hide/watch"
        ),
        example="smear honey on the trap",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
        heads=LURES | TRAPS | FLOCK | frozenset(("trail", "lane", "find", "smell", "scent", "take")),
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "smear, daub, drip, dribble, hang, hang out, stake out, stake, tether, tie out, tie up, peg out, dangle, "
            "string up, lay out, set out, put out, leave out, scatter, strew, put down, lay down, throw down, toss "
            "out, throw out"
        ),
        forms=(
            "TOOL | TOOL out | TOOL over/on/from/in/near/by/beside/at/to/around/along/under/across/outside OTHER | "
            "TOOL over/on/from/in/near/by/beside/at/to/around/along/under/across OTHER and/so/to/for/as/where WORDS "
            "| TOOL out for/as/in/on/to/where WORDS | TOOL for/as/to/so/where WORDS | some/a TOOL"
        ),
        example="stake out the goat",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
        heads=LURES | FLOCK | frozenset(("bait",)),
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "set, leave, put, lay, use, hang, place, stake, tie, tether, offer, drop, prop, stand, throw, toss, "
            "scatter, drag, float, sling"
        ),
        forms=(
            "TOOL out as a/the/my/its lure/decoy/bait | TOOL as a/the/my/its lure/decoy/bait | TOOL out as bait | "
            "TOOL to OTHER as a/the lure/decoy/bait | TOOL by/near/at/on/in OTHER as a/the lure/decoy/bait | TOOL "
            "down/out/around/about/there to lure/draw/tempt/attract/bring WORDS | TOOL out to tempt WORDS | TOOL to "
            "tempt WORDS"
        ),
        example="set the carcass out as a lure",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="drop, leave, put, set, lay, place, throw, toss, hang, pour, drip, spill, tip, scatter, rub, smear",
        forms=(
            "TOOL in front of its/the/my den/lair/hole/burrow/cave/nest | TOOL outside/near/at/by/before its/the den/"
            "lair/hole/burrow/cave/nest | TOOL into/across/through/under/outside/before OTHER to draw/lure/attract/"
            "tempt/bring WORDS | TOOL in front of OTHER to draw/lure/attract/tempt/bring WORDS | TOOL where it/they "
            "will/can/may/might/feeds/drinks/sleeps/hunts/walks/passes/comes WORDS"
        ),
        example="drop the meat in front of its den",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="lay, leave, make, set, drip, drop, pour, scatter, put down",
        forms=(
            "a/the trail/line of meat/blood/crumbs/bait/offal/guts/entrails/honey/liver/scraps/fish/bread/berries | "
            "a/the trail/line of meat/blood/crumbs/bait/offal/guts/entrails/honey/liver/scraps/fish/bread WORDS | a "
            "trail of WORDS | a trail of WORDS to/into/towards/toward/for/leading/up WORDS | a blood/scent trail | a "
            "blood/scent trail to/into/towards/toward/for/leading WORDS"
        ),
        example="lay a trail of meat to the pit",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
)
