"""Buying, selling and bargaining, as a sentence says them."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import MONEY, WARES

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "do a deal with, do business with, strike a deal with, strike a bargain with, make a deal with, make a "
            "bargain with, come to terms with, come to an arrangement with, settle up with, settle my bill with, "
            "settle my account with, settle my debt with, settle my tab with, square up with, pay off, deal with, "
            "drive a bargain with, drive a hard bargain with, negotiate with, negotiate a price with, agree a price "
            "with, fix a price with, haggle a price with, make an offer to, make an offer on, "
            "put in an offer for, put in a bid for, negotiate for, negotiate over, negotiate a price for, agree a "
            "price for, agree on a price for, settle on a price for, settle on a price with, strike a bargain over, "
            "strike a bargain for, trade in, deal for, dicker with, dicker over, chaffer with, chaffer over, "
            "part-exchange, cut a deal with, see if i can get a better price for, get a better price for, get a "
            "better price on, get a good price for, get a fair price for, get the best price for, beat the price "
            "down on, knock the price down on, bring down the price of, beat down the price of, knock down the price "
            "of, knock a penny off, knock something off the price of, get a discount on, ask for a discount on"
        ),
        forms="WORDS | .",
        example="strike a bargain with Maren",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="beat, talk, knock, bring, haggle, argue, bargain, drive, work",
        forms=(
            "PERSON down to/by/a/from WORDS | the/his/her/their price "
            "down | the/his/her/their price down to/by/a/of/on/from WORDS | down the/his/her/their price | down the/"
            "his/her/their price of/to/by/on WORDS | a WORDS off the price | a WORDS off"
        ),
        example="beat him down to a penny",
        help="Bargain with somebody for something.",
        heads=MONEY | frozenset(word_list("price tuppence half penny little bit farthing tuppenny shilling")),
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "get, order, buy, procure, obtain, acquire, secure, stock up on, stock up with, lay in, invest in, pay "
            "for, settle for, part with my money for, hand over the money for, spend my money on, spend a penny on, "
            "spend my last penny on, stand, stand myself, treat myself to, splash out on"
        ),
        forms=(
            "a/an/some/more/two/three WARE from/off/of PERSON | a/an/some/more/two/three WARE from/off PERSON for/"
            "with/and/before WORDS | a/an/some WARE from/at the shop/store/market/stall/chandlery/forge | a/an/some "
            "WARE at the bar/market/shop/stall/inn/smithy"
        ),
        example="get a loaf from the baker",
        help="Buy something that somebody here sells, at their price; free.",
        heads=frozenset(
            word_list(
                "baker smith blacksmith chandler pedlar peddler merchant trader innkeeper landlord"
                " landlady publican barman barmaid shopkeeper apothecary butcher brewer fletcher tailor"
                " cobbler herbalist storekeeper hawker grocer fishmonger ironmonger shop store market"
                " stall chandlery bar vintner saddler tanner"
            )
        ),
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "stock up on, stock up with, lay in, lay in some, pay for, settle for the, settle up for, stand myself, "
            "splash out on, invest in, take a room, get a room, rent a room, hire a room, book a room, order up, "
            "order myself, order me, order some, buy up, buy in, buy me, buy us, pay the price for, pay the asking "
            "price for, hand over the money for, spend my money on, spend my last penny on, get in, fetch in, get "
            "myself"
        ),
        forms="WARE | WARE for/from/with/at/before/and/off/to/in/while WORDS | .",
        example="stock up on candles",
        help="Buy something that somebody here sells, at their price; free.",
        heads=WARES | MONEY,
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "see what, find out what, ask what, look at what, have a look at what, learn what, check what, browse "
            "what, look over what, inspect what"
        ),
        forms=(
            "PERSON has/have/sells/sell/offers/offer/stocks for sale | PERSON has/have to sell/offer | PERSON sells/"
            "sell/stocks/offers | PERSON has/have in stock | PERSON is/are selling | goods/wares PERSON has/have | "
            "PERSON has/have got for sale | PERSON has/have got to sell | is for/on sale | is for/on sale WORDS | "
            "PERSON has/have on WORDS stall/counter/cart/tray | there is to buy | i/we can buy | i/we can buy WORDS "
            "| i/we can afford"
        ),
        example="see what the pedlar has for sale",
        help="Ask what is for sale here; free.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "browse, look over, look at, inspect, examine, view, peruse, see, check out, have a look at, have a look "
            "over, look through, go through, check, survey, cast an eye over"
        ),
        forms=(
            "my/the/WORDS wares | my/the goods/stock/merchandise | WORDS wares/stock/merchandise | the wares/goods/"
            "stock on/in/of WORDS | what is for/on sale | what is for/on sale WORDS"
        ),
        example="browse her wares",
        help="Ask what is for sale here; free.",
    ),
    Row(
        Meaning.TRADE,
        Verb.SELL,
        words=(
            "get rid of, unload, shift, offload, flog, hawk, trade in, turn, cash in, part with, dispose of, pawn, "
            "sell off, sell on, let go"
        ),
        forms=(
            "THINGS for a/some/the/what/as/whatever WORDS | THINGS to PERSON for WORDS | THINGS into money/coin/cash/"
            "silver/pennies | THINGS on PERSON | THINGS to PERSON | THINGS off on/onto/to PERSON"
        ),
        example="get rid of the pelt for a few coins",
        help="Sell something to somebody who trades; free.",
        heads=MONEY
        | frozenset(
            word_list("cash price worth get offer pedlar tanner smith merchant trader innkeeper butcher baker furrier")
        ),
    ),
)
