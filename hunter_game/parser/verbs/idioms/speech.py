"""Talk, trade, the account and gestures, in figures of speech: *have a word with her*, *take his word for it*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import DRINKS, FOLK, FOODS, MONEY

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words="gulp, swallow, snarl, growl, hiss, stammer, stutter, mumble, mutter, grumble",
        forms=".",
        example="growl",
        help="A gesture; whoever is here sees it, no rule reads it.",
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
        Meaning.ASK,
        Approach.BARGAIN,
        words="offer, promise, give, pay, slip",
        forms="PERSON WORDS for the truth/name | PERSON WORDS for information/answers/news/help",
        example="offer Tibb a penny for the truth",
        help="Ask for money.",
        heads=frozenset(("truth", "information", "answers", "news", "name")),
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="want, need, demand, expect, will have",
        forms=(
            "the truth from/out of PERSON | the/an answer from/out of PERSON | answers from/out of PERSON | the "
            "truth | answers"
        ),
        example="want the truth from Tibb",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="hear, listen to, get, know",
        forms=(
            "my/the side/story/version/account/tale | my/the side/story/version/account/tale of/about WORDS | PERSON "
            "side/story/version WORDS"
        ),
        example="hear your side of the story",
        help="Ask somebody about something: one candle.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "shake fist, shake head, cross arms, fold arms, clench fist, clench fists, scratch head, scratch chin, "
            "roll eyes, shrug shoulders, clear throat, grit teeth, bite lip, keep a straight face, act natural, act "
            "casual, pull a face, pull faces, think, think hard, think it over, think things over, think about it"
        ),
        forms=". | at PERSON | for WORDS",
        example="keep a straight face",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words="call, shout, scream, yell, cry, howl, roar",
        forms=(
            "my/its/the WORDS name into/across/at/over WORDS | my/its name into/across/at/over WORDS | at the moon/sky"
        ),
        example="call his name into the fog",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "break the ice with, have a quick word with, have a quiet word with, get a word with, have a natter "
            "with, have a chinwag with, shoot the breeze with, chew the fat with, pass the time with, bend the ear "
            "of, buttonhole, accost, strike up conversation with, get talking to, get talking with, get chatting to, "
            "fall into conversation with, fall to talking with, start talking to, start talking with, start chatting "
            "to, open a conversation with, try talking to, try to talk to, try to speak to, try speaking to, go and "
            "talk to, go talk to, go and speak to, go speak to, go over to talk to, make the acquaintance of, get "
            "the attention of, get acquainted with, reintroduce myself to, bid good evening to, bid farewell to, say "
            "my farewells to, say my goodbyes to, bid goodbye to, exchange pleasantries with, exchange greetings "
            "with, swap stories with, trade stories with, speak in private with, speak privately with, speak "
            "privately to, parley with, draw aside, pull aside"
        ),
        forms=(
            "PERSON | PERSON about/of/regarding TOPIC | PERSON and WORDS | PERSON by/in/at/near/on/for/over WORDS | "
            "PERSON again"
        ),
        example="have a word with Maren",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "put the screws on, put the squeeze on, turn the screws on, turn the screw on, put the fear of god into, "
            "put to the question, put on the spot, hold the feet to the fire of, get to the bottom of it with, get a "
            "straight answer out of, get a straight answer from, get the story out of, get it out of, get something "
            "out of, get the truth out of, drag the truth out of, drag it out of, prise the truth out of, pry the "
            "truth out of, lean hard on, come down hard on, take to task, have it out with, press hard, push hard, "
            "call a liar, call to account, read the riot act to, catch in a lie, get in the face of, give a hard "
            "time, give a grilling"
        ),
        forms="PERSON | PERSON about/over/on/regarding TOPIC | PERSON WORDS",
        example="put the screws on Tibb",
        help="Ask hard: it frightens, and it costs trust.",
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
            "to, pass the news to, pass the news on to, spread the word to, spread the word that, spread the news "
            "to, spread the news that, let it be known that, make it clear to, make it known to, drop a hint to, "
            "give notice to, give warning to, lay it all out for, lay out my findings to, explain myself to, give a "
            "full account to, give an account to, recount my story to, tell my story to, tell my tale to, relay to, "
            "pass a message to, give a message to, send word to"
        ),
        forms=(
            "PERSON | PERSON about/on/of/with TOPIC | PERSON that/what/how/why/who/where WORDS | WORDS | PERSON WORDS"
        ),
        example="break the news to Maren",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="bring, fill, get, tip, put, break, let, give, keep",
        forms=(
            "PERSON up to speed | PERSON up to speed on/about/with TOPIC | PERSON in on TOPIC | PERSON in about "
            "TOPIC | PERSON off about/that WORDS | PERSON off | PERSON in the picture | it to PERSON gently | the "
            "news to PERSON | the news to PERSON gently | PERSON in on WORDS | PERSON the news | PERSON the bad/good/"
            "sad news | PERSON my word | PERSON my word that WORDS | PERSON a piece of my mind | PERSON fair warning "
            "| PERSON a warning | PERSON a full account of WORDS | PERSON know/hear that/what/about WORDS | PERSON "
            "in the loop | PERSON posted/informed"
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
            "wolf, cry murder, cry fire, raise a cry, raise a shout, give a shout, give a yell, give a cry, let out "
            "a yell, let out a shout, let out a cry, let out a scream, let out a bellow, let out a roar, let out a "
            "howl, shout for all i am worth, shout the place down, yell the place down, bellow at the top of my "
            "lungs, scream at the top of my lungs, shout at the top of my lungs, yell at the top of my lungs, shout "
            "my lungs out, call for aid, call for assistance, yell for help, scream for help, bawl out, hail the "
            "house, call to the house, cup my hands and shout, cup my hands and call, rouse the village, wake the "
            "village, wake the whole village, alert the village, alert the whole village"
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
            "down, talk the price down, talk him down, beat him down, ask for a discount, ask for a better price, "
            "ask for a lower price, get a discount, see what it is worth, find out what it is worth, find out what "
            "it costs, see if he will buy, see if she will buy, see if they will buy, see if he will sell me, see if "
            "she will sell me"
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
            "take with a pinch of salt, take with a grain of salt, do not swallow, not believe, not buy, not trust, "
            "put no trust in, put no faith in, put no stock in, set no store by, give no credence to, place no trust "
            "in, have no faith in, throw doubt on, cast doubt on, call into question, write off, refuse to believe, "
            "no longer trust, lose faith in"
        ),
        forms=(
            "CLAIM | a word CLAIM says/said | a word of CLAIM | a word from CLAIM | any of CLAIM | CLAIM story/tale/"
            "account | what CLAIM"
        ),
        example="put no stock in what Tibb said",
        help="Stop taking a claim for true; free.",
        wish="off",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "put my name to it, put my name to the account, put pen to paper, sign on the dotted line, sign off, "
            "close the book, close the books, settle the account, close the case, commit it to writing, give my "
            "verdict, give my final account, make my final account, declare my findings, state my findings, declare "
            "my verdict, deliver my verdict, name the culprit, put it in writing, i have my answer, i am ready to "
            "sign, ready to sign, time to sign, swear my account, enter the account, complete the account, seal the "
            "account, deliver the account, present the account, write down my conclusion, write down my conclusions, "
            "write my conclusion, write my conclusions, record my conclusions"
        ),
        forms=". | LINES | as/with/that/of/on/naming LINES",
        example="put my name to it",
        help="Sign the account: what it is, what made it, whom it wants next. Once a hunt.",
    ),
)
