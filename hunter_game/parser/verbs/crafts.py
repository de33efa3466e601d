"""Traps, bait, trade and craft."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import DRINKS, FOODS, MONEY

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.CRAFT,
        Verb.CRAFT,
        words="turn, make, shape, fashion, twist, work, cut, break, stir, add, fold",
        forms="WORDS into a/an RECIPE | a/the/some/my WORDS to a/the/my mixture/brew/potion/tonic/oil/paste",
        example="turn the branch into a spear",
        help="Make something by a recipe that you know: one candle, and a check.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="like, want, would like, take, have",
        forms="a/an/some WARE please | a/an/some WARE for WORDS",
        example="want some bread for a penny",
        help="Buy something that somebody here sells, at their price; free.",
        heads=DRINKS | FOODS | MONEY,
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="like, want, would like",
        forms="a/an/some WARE",
        example="want some bread",
        help="Buy something that somebody here sells, at their price; free.",
        heads=DRINKS | FOODS,
    ),
    Row(
        Meaning.TRAP,
        Verb.TRAP,
        words=(
            "trap, set trap, set a trap, set, lay, lay trap, lay a trap, arm, rig, deploy, plant, set up, place "
            "trap, place a trap, put a trap, put trap, put the trap, put my trap, set the trap, set my trap, set up "
            "a trap, set up trap, lay the trap, lay my trap, place the trap, build a trap, plant a trap, rig a trap, "
            "rig up, make a trap, arm the trap, arm trap, prime, prime the trap, string up, dig a pit, dig a trap"
        ),
        forms=(
            ". | THING | with TOOL | THING here/down/up | for BEAST | BEAST with/in TOOL | using TOOL | THING in/on/"
            "at/by/under/near/across/for OTHER | here | up | THING across/around/between/along/beside/behind/before/"
            "under/inside/over/beneath/outside OTHER | in/on/at/by/under/near/across/for/beside/along/between/around/"
            "behind/outside/inside OTHER | THING there | for it/him/her | for BEAST in/on/at/by/near/under OTHER | "
            "THING between/across/around WORDS | THING to catch WORDS | THING n/north/south/east/west | to catch "
            "WORDS | there | now | THING for BEAST in/on/at/by/near OTHER | BEAST | THING in/on/at/by/near OTHER for "
            "BEAST"
        ),
        example="set the snare",
        help="Lay a trap where you stand.",
        fight=Maneuver.TRAP,
    ),
    Row(
        Meaning.BAIT,
        Verb.BAIT,
        words=(
            "bait, lay bait, set bait, lay out, put out bait, lure, leave bait, use bait, throw bait, put bait, lay "
            "out bait, set out bait, set bait out, put bait out, put the bait, scatter bait, set the bait, lay the "
            "bait, leave the bait, drop bait, place bait, place the bait, offer bait, bait up, entice, tempt, "
            "attract, draw out, lure out, draw in, lure in, coax out"
        ),
        forms=(
            ". | with TOOL | BEAST with TOOL | THING with TOOL | TOOL | here | BEAST | TOOL as bait | BEAST to/into/"
            "toward/towards/onto/out OTHER | the trap/snare/hook with TOOL | trap/snare/hook with TOOL | trap/snare/"
            "hook TOOL | the trap/snare/hook | trap/snare | TOOL out for BEAST | TOOL for BEAST | TOOL out | in/on/"
            "at/by/near/under/for WORDS | TOOL to lure/attract/tempt/draw WORDS | out WORDS | BEAST out | BEAST out "
            "with TOOL | BEAST out of WORDS | the trap/snare with WORDS"
        ),
        example="bait with the tallow",
        help="Lay bait where you stand.",
        fight=Maneuver.BAIT,
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="buy, purchase, order, rent, hire, shop for, invest in, bid for, offer to buy, order me, bid, buy back",
        forms=(
            "WARE | WARE from/off/of PERSON | PERSON WARE | PERSON WARE from/off PERSON | WARE for WORDS | WARE from/"
            "off PERSON for WORDS | . | from PERSON | a few/some WARE from PERSON | WARE here | back WARE | myself/"
            "me WARE"
        ),
        example="buy the rope from Tibb",
        help="Buy something that somebody here sells, at their price; free.",
    ),
    Row(
        Meaning.TRADE,
        Verb.SELL,
        words="sell, hawk, flog, pawn, offer to sell, part exchange",
        forms=(
            "THINGS | THINGS to PERSON | PERSON THINGS | THINGS for WORDS | THINGS to PERSON for WORDS | . | to PERSON"
        ),
        example="sell the pelt to Tibb",
        help="Sell something to somebody who trades; free.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "list, shop, browse, browse wares, see wares, view wares, check prices, prices, see what is for sale, "
            "see what you have for sale, look at the wares, look at your wares, see your wares, show me your wares, "
            "what do you sell, what do you have for sale, what have you got for sale, what have you got to sell, "
            "what is for sale, what are you selling, ask what is for sale, what can i buy, what can i buy here, see "
            "what he sells, see what she sells, see what they sell, browse the wares, look over the wares, show me "
            "what you have for sale"
        ),
        forms=". | here | from PERSON | with PERSON | of PERSON | wares | the/your wares",
        example="list",
        help="Ask what is for sale here; free.",
    ),
    Row(
        Meaning.TRADE,
        Verb.EXAMINE,
        words=(
            "how much is, how much for, how much does, how much are, how much do, get a price on, get a price for, "
            "ask the price of, ask price, ask price of, ask the price, ask cost, ask cost of, ask the cost of, "
            "price, value, how much do you want for, how much would you want for, what do you want for, what do you "
            "charge for, what is the price of, what does, ask about the price of, what would you ask for"
        ),
        forms="WARE | WARE cost/costs | the/a price for WARE | it/this/that",
        example="how much is the rope?",
        help="Ask the price of something that is for sale; free.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "trade, barter, haggle, exchange, swap, trade for, haggle for, barter for, bargain for, haggle over, "
            "haggle about, bargain over, make an offer for, make an offer on, ask what it costs, ask how much, do "
            "you sell, how much will you give me for, what will you give me for, what would you pay for, what would "
            "you give me for, offer to trade, sell me, what can i get for, how much can i get for, how much will you "
            "give for, what will you give for, what would you give for, how much would you pay for, have you any, do "
            "you have any, have you got any, pay, haggle over the price of"
        ),
        forms=(
            "WORDS from PERSON | WORDS to PERSON | WORDS off PERSON | from PERSON | with PERSON | PERSON WORDS | "
            "WORDS with PERSON | with PERSON for/over/about WORDS | WORDS | . | for WORDS | over/about WORDS | "
            "PERSON for WORDS | WORDS for WORDS | it/this/that | WORDS cost | WORDS for sale | WORDS for sale here | "
            "PERSON to sharpen/mend/fix/make/repair WORDS"
        ),
        example="haggle with Maren",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.CRAFT,
        Verb.CRAFT,
        words=(
            "craft, make, build, brew, mix, combine, assemble, fashion, repair, mend, cook, sharpen, carve, whittle, "
            "forge, whet, grind, fix, boil, concoct, tie, smith, weave, knit, sew, stitch together, tie together, "
            "lash together, bind together, nail together, put together, bundle, cobble together, rig up, construct, "
            "create, manufacture, produce, design, hone, oil up, restring, roast, bake, stew, fry, distil, distill, "
            "melt, melt down, splice, braid, plait, knot, prepare, knock up, mix up, make up, chip, whip up, throw "
            "together, cook up, fletch, hew, knap, stitch, mash, crush, render, chisel, tan, ferment, decoct, blend, "
            "infuse, steep, weld, reforge, rework, hammer out, skin, patch"
        ),
        forms=(
            "RECIPE | RECIPE from/out/with/using/by/of WORDS | RECIPE for WORDS | up RECIPE | me/us/myself RECIPE | "
            "WORDS"
        ),
        example="make a torch from the rag",
        help="Make something by a recipe that you know: one candle, and a check. Anything else is improvised.",
    ),
)
