"""Traps, bait, trade and craft, and turns of phrase in which a common verb is about a thing of one sort."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "trap, set trap, set a trap, set, lay, lay trap, lay a trap, arm, rig, deploy, plant, set up, place "
            "trap, place a trap, put a trap, put trap, put the trap, put my trap, set the trap, set my trap, set "
            "up a trap, set up trap, lay the trap, lay my trap, place the trap, build a trap, plant a trap, rig a "
            "trap, rig up, make a trap, arm the trap, arm trap, prime, prime the trap, string up, dig a pit, dig "
            "a trap"
        ),
        forms=(
            ". | THING | with TOOL | THING here/down/up | for BEAST | BEAST with/in TOOL | using TOOL | THING "
            "in/on/at/by/under/near/across/for OTHER | here | up | THING "
            "across/around/between/along/beside/behind/before/under/inside/over/beneath/outside OTHER | "
            "in/on/at/by/under/near/across/for/beside/along/between/around/behind/outside/inside OTHER | THING "
            "there | for it/him/her | for BEAST in/on/at/by/near/under OTHER | THING between/across/around WORDS "
            "| THING to catch WORDS | THING n/north/south/east/west | to catch WORDS | there | now | THING for "
            "BEAST in/on/at/by/near OTHER | BEAST | THING in/on/at/by/near OTHER for BEAST"
        ),
        example="set the snare",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "bait, lay bait, set bait, lay out, put out bait, lure, leave bait, use bait, throw bait, put bait, "
            "lay out bait, set out bait, set bait out, put bait out, put the bait, scatter bait, set the bait, "
            "lay the bait, leave the bait, drop bait, place bait, place the bait, offer bait, bait up, entice, "
            "tempt, attract, draw out, lure out, draw in, lure in, coax out"
        ),
        forms=(
            ". | with TOOL | BEAST with TOOL | THING with TOOL | TOOL | here | BEAST | TOOL as bait | BEAST "
            "to/into/toward/towards/onto/out OTHER | the trap/snare/hook with TOOL | trap/snare/hook with TOOL | "
            "trap/snare/hook TOOL | the trap/snare/hook | trap/snare | TOOL out for BEAST | TOOL for BEAST | TOOL "
            "out | in/on/at/by/near/under/for WORDS | TOOL to lure/attract/tempt/draw WORDS | out WORDS | BEAST "
            "out | BEAST out with TOOL | BEAST out of WORDS | the trap/snare with WORDS"
        ),
        example="bait with the tallow",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "buy, purchase, sell, trade, barter, haggle, exchange, swap, order, rent, hire, trade for, haggle "
            "for, barter for, bargain for, haggle over, haggle about, bargain over, how much is, how much for, "
            "how much does, get a price on, get a price for, ask the price of, ask what it costs, ask how much, "
            "bid for, bid, make an offer for, make an offer on, list, browse wares, see wares, view wares, check "
            "prices, price, value, see what is for sale, see what you have for sale, look at the wares, look at "
            "your wares, show me your wares, what do you sell, what do you have for sale, what have you got for "
            "sale, what is for sale, what are you selling, do you sell, how much do you want for, how much would "
            "you want for, how much will you give me for, what will you give me for, what would you pay for, what "
            "do you want for, what do you charge for, order me, invest in, flog, hawk, pawn, part exchange, shop, "
            "shop for, offer to buy, offer to sell, offer to trade, sell me, have you any, do you have any, have "
            "you got any, pay"
        ),
        forms=(
            "WORDS from PERSON | WORDS to PERSON | WORDS off PERSON | from PERSON | with PERSON | PERSON WORDS | "
            "WORDS with PERSON | with PERSON for/over/about WORDS | WORDS | . | for WORDS | over/about WORDS | "
            "PERSON for WORDS | WORDS for WORDS | it/this/that | WORDS cost | THINGS for sale | WORDS for sale | "
            "THINGS for sale here | PERSON to sharpen/mend/fix/make/repair WORDS"
        ),
        example="haggle with Maren",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.IMPROVISE,
        words=(
            "craft, make, build, brew, mix, combine, assemble, fashion, repair, mend, cook, sharpen, carve, "
            "whittle, forge, whet, grind, fix, boil, concoct, tie, smith, weave, knit, sew, stitch together, tie "
            "together, lash together, bind together, nail together, put together, bundle, cobble together, rig "
            "up, construct, create, manufacture, produce, design, hone, oil up, restring, roast, bake, stew, fry, "
            "distil, distill, melt, melt down, splice, braid, plait, knot, chip, whip up, throw together, cook "
            "up, blend, infuse, steep, weld, reforge, rework, hammer out, skin, patch"
        ),
        forms="WORDS",
        example="make a torch from the rag",
        help="Make something out of what you have; told in your own words.",
    ),
    Row(
        Meaning.REMOVE,
        Verb.REMOVE,
        words="slide, pull, slip, ease, tug, yank, twist, take, get, work, wriggle",
        forms="THING off my/his/her WORDS | THING off",
        example="slide the ring off",
        help="Take off what you wear.",
    ),
    Row(
        Meaning.OPEN,
        Verb.OPEN,
        words=(
            "force, pick, lift, prise, part, ease, pull back, draw back, draw, pull aside, lever, pull, pry off, "
            "try, break down, kick in, kick down, batter down"
        ),
        forms=(
            "THING | THING with/using TOOL | THING open with/using/by TOOL | THING open | THING off/up/aside/back "
            "| THING to look WORDS"
        ),
        example="force the door",
        help="Open what is shut.",
        heads=(
            "door lock window lid gate shutters shutter box cover coffin hatch trapdoor latch bolt drawer "
            "cupboard handle strongbox cellar casket locks"
        ),
    ),
    Row(
        Meaning.CLOSE,
        Verb.CLOSE,
        words="pull, draw",
        forms="THING",
        example="draw the curtains",
        help="Close what hangs.",
        heads="curtains curtain blinds drapes",
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="put, try, turn, fit, insert",
        forms="THING in/on/into/over/to OTHER",
        example="put salve on the bite",
        help="Put a thing to its use.",
        fight=Maneuver.USE,
        heads="salve ointment balm oil liniment poultice lotion bandage tonic",
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words="leave, hang, put, set, lay, place, drop, scatter, stake out, tie up, use",
        forms=(
            "TOOL out for BEAST | TOOL as/for bait | TOOL out as bait | TOOL to lure/draw/attract/tempt/bring "
            "WORDS | TOOL from/on/at/by/in OTHER to lure/attract/draw/tempt WORDS | TOOL out to "
            "lure/attract/draw/tempt WORDS"
        ),
        example="leave the meat out for it",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="let",
        forms="PERSON have THINGS | PERSON keep THINGS",
        example="let Maren have the bread",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="give",
        forms=(
            "THING a kick/push/shove/pull/knock/shake/tug | THING a good/hard/little "
            "kick/push/shove/pull/knock/shake/tug"
        ),
        example="give the door a push",
        help="Push, pull or knock on a thing.",
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="get, have, make",
        forms="THING ready | THING out | THING in hand | out THING",
        example="get the knife ready",
        help="Take a thing in hand.",
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="put",
        forms="THINGS OTHER",
        example="put the knife bag",
        help="Lay a thing somewhere.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="have",
        forms="THINGS",
        example="have the lantern",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.EAT,
        Verb.EAT,
        words="try, sample, taste",
        forms="THING | some of THING | one of THING | a bit of THING",
        example="try the berries",
        help="Eat something.",
        heads=(
            "berry berries bread cheese stew soup meat apple mushroom mushrooms cake pie root food porridge fish "
            "ham sausage"
        ),
    ),
    Row(
        Meaning.USE,
        Verb.USE,
        words="spread, fold out",
        forms="THING on OTHER",
        example="spread the map on the table",
        help="Put a thing to its use.",
        heads="map cloth chart",
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
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="kick",
        forms="THING | THING open/over/down/shut/aside",
        example="kick the door",
        help="Push, pull, turn or knock on a thing.",
        heads="door gate wall table barrel stone chair bucket box crate bench lid rock log cart",
    ),
    Row(
        Meaning.PUSH,
        Verb.PUSH,
        words="lean, put, throw, set",
        forms=(
            "all my weight/strength against/on/into/behind THING | my weight/shoulder/back against/to/into/on THING"
        ),
        example="put my shoulder to the door",
        help="Push a thing with all your weight.",
    ),
    Row(
        Meaning.TAKE,
        Verb.TAKE,
        words="pull, draw, yank, tug, pry, dig, prise",
        forms="THINGS out of OTHER | THINGS from OTHER | THINGS out from OTHER",
        example="pull the arrow out of the door",
        help="Pick up a thing.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="press, put, push, slip, drop, slide, place, lay",
        forms=(
            "THINGS into/in/on his/her/their/your hand/hands/palm/palms/bowl | THINGS into/in the hand/hands/palm "
            "of PERSON"
        ),
        example="press the coin into her palm",
        help="Hand a thing to somebody.",
    ),
    Row(
        Meaning.EQUIP,
        Verb.EQUIP,
        words="slip, put, slide, push, pull, hang, tie, fasten, strap, buckle, set, sling, wrap, drape",
        forms="THING on/onto/over/around/round/about my WORDS | THING up",
        example="put the ring on my finger",
        help="Take a thing in hand, or put it on.",
        heads=(
            "finger fingers head hand hands neck shoulder shoulders back arm arms foot feet waist wrist face eyes "
            "body ears leg legs hood collar mask scarf"
        ),
    ),
    Row(
        Meaning.PUT,
        Verb.DROP,
        words="return",
        forms="THINGS to OTHER",
        example="return the book to the shelf",
        help="Lay a thing somewhere.",
        heads="shelf table box hook place chest altar drawer bag pocket wall peg rack desk grave",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="offer",
        forms="PERSON WORDS for WORDS | WORDS for WORDS",
        example="offer Maren a penny for the rope",
        help="Bargain with somebody for something.",
    ),
)
