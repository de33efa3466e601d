"""What a common verb means in one turn of phrase: tracks, traps, bait, blows and cover."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import ARMS, BAITS, BODIES, HEAVY, SEARCHED, SPOOR, TRAPS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.THROW,
        Maneuver.THROW,
        words="cast",
        forms="TOOL | TOOL over/at/on/into BEAST",
        example="cast the net over the wolf",
        help="Throw a thing; it is used up or lies where it fell.",
        heads=TRAPS | HEAVY,
    ),
    Row(
        Meaning.IMPROVISE,
        Verb.IMPROVISE,
        words="disarm, dismantle, spring, trigger, unset",
        forms="THING | THING with TOOL",
        example="disarm the trap",
        help="Anything else: by strength, by skill or by boldness.",
        heads=TRAPS,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "set, lay, place, put, plant, hang, rig, string, stretch, leave, build, dig, prepare, position, fix, "
            "arm, prime, ready, spread"
        ),
        forms=(
            "THING | THING in/on/at/by/near/under/across/along/beside/before/behind/between OTHER | THING across/"
            "between/where/for/in/at/by/so/to/over/along/under WORDS | THING up | up THING | THING here/there/down"
        ),
        example="set the snare",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
        heads=TRAPS,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="leave, hang, put, set, lay, place, drop, scatter, stake, tie",
        forms=(
            "TOOL out for BEAST | TOOL out | TOOL for BEAST | TOOL from/on/at/by/in OTHER for BEAST | some/a/the "
            "TOOL out for BEAST | TOOL in/on/inside the trap/snare/pit"
        ),
        example="leave the meat out for it",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
        heads=BAITS | TRAPS,
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="follow, track, trail, pursue, chase, go after",
        forms="THING | THING to/into/through/along/across/down/up/over/from/in/out/past/as/until WORDS | WORDS",
        example="follow the drag marks",
        help="Look for what went by here; the same as searching.",
        heads=SPOOR,
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="follow whatever, follow whoever, follow wherever, track whatever, go after whatever, pursue whatever",
        forms="WORDS",
        example="follow whatever it was into the reeds",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.TRACK,
        Verb.SEARCH,
        words="tell, see, find out, work out, figure out, make out, know, learn, discover",
        forms=(
            "which way/direction WORDS went/go/goes/lead/leads/fled/ran | where WORDS went/go/goes/lead/leads/fled/"
            "ran | what/who went/passed WORDS"
        ),
        example="see which way it went",
        help="Look for what went by here; the same as searching.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="get ready, prepare, make ready, be ready, stand ready, get set",
        forms=(
            ". | to dodge/parry/block/defend/fight/face/meet/receive/duck/jump | to dodge/parry/block/defend/fight/"
            "face/meet/receive/duck/jump WORDS | for BEAST | for WORDS"
        ),
        example="get ready to dodge",
        help="Meet what it is about to do.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="check, look through, feel in, feel through, empty, turn out, check through",
        forms="PLACE | PLACE for WORDS | PLACE of WORDS | PLACE one by one",
        example="check his pockets",
        help="Go over things one by one; the same as searching.",
        heads=SEARCHED - BODIES,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="smear, rub, pour, spread, sprinkle, splash, spill, tie, hang, leave, use, drip",
        forms=(
            "TOOL on/over/around/in/from/at/along/by/near/to OTHER to lure/draw/attract/tempt/bring WORDS | TOOL to "
            "lure/draw/attract/tempt WORDS | OTHER with TOOL to lure/draw/attract/tempt WORDS"
        ),
        example="smear blood on the post to draw it in",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.SHOOT,
        words="empty, unload, discharge, fire",
        forms="TOOL into/at BEAST | TOOL",
        example="empty the pistol into the wolf",
        help="Shoot with what you hold, as far as it carries.",
        heads=ARMS,
    ),
    Row(
        Meaning.ATTACK,
        Maneuver.STRIKE,
        words="drive, thrust, push, sink, ram, plunge",
        forms="TOOL home | home TOOL | TOOL in | TOOL in to WORDS",
        example="drive the blade home",
        help="Strike with what you hold.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="keep, hold, put, get, raise",
        forms="THING between us | THING up between us",
        example="keep the shield between us",
        help="Put something between it and you.",
    ),
    Row(
        Meaning.GUARD,
        Maneuver.GUARD,
        words="hold, wave, thrust, swing, raise, use",
        forms="THING out to keep/hold/drive/fend/ward WORDS | THING to keep/hold/drive/fend/ward WORDS",
        example="hold the torch out to keep it back",
        help="Keep it off.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words="feel along, feel around, feel over, grope along, grope around, tap along, knock along, look along",
        forms="PLACE for WORDS | for WORDS",
        example="feel along the wall for a catch",
        help="Go over the place for traces: one candle, and a check sets what else it costs.",
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="leave, hang, put, set, lay, place, drop, scatter, stake out, tie up, tie, tether, stake, use",
        forms=(
            "TOOL out for BEAST | TOOL as/for bait | TOOL as a lure/decoy/bait | TOOL to OTHER as a lure/decoy/bait "
            "| TOOL to OTHER as/for bait | TOOL out as bait | TOOL to lure/draw/attract/tempt/bring WORDS | TOOL "
            "from/on/at/by/in OTHER to lure/attract/draw/tempt WORDS | TOOL out to lure/attract/draw/tempt WORDS"
        ),
        example="leave the meat out for it",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="smear, rub, put, use, pour",
        forms="TOOL on OTHER as bait | TOOL as bait on/for OTHER | TOOL for bait",
        example="put blood on the trap as bait",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
)
