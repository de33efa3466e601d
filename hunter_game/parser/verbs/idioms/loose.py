"""Loose verbs with what makes talk or trade of them: *keep him talking*, *make her an offer*, *let him see the ring*.

*Have*, *get*, *put*, *make*, *keep*, *let* and *show* say nothing by themselves; each of these turns is one act.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import PLACES

_WRITTEN = frozenset(
    word_list(
        "notice board paper letter note sign inscription writing page book ledger writ label stone gravestone"
        " headstone plaque plate scroll bill poster list register diary map it carving lettering"
    )
)
_SHOWN_AT = frozenset(
    word_list("tavern inn mill market church chapel smithy forge green hall abbey house bar wake court")
)

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="make, do, offer, propose to",
        forms=(
            "PERSON an offer | PERSON an offer for/on WORDS | PERSON a swap/deal/trade/price | PERSON a "
            "swap/deal/trade/price for/on WORDS"
        ),
        example="make the smith an offer for the axe",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="hold out for, stick out for, push for, ask for, press for, angle for",
        forms="a better/lower/higher/fairer price | a better/fairer/good deal | more/less money",
        example="hold out for a better price",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "go halves with, go shares with, split the cost with, split the fare with, talk terms with, talk "
            "money with, talk business with, talk price with, talk prices with"
        ),
        forms="PERSON | PERSON on/over/for WORDS",
        example="go halves with the boatman on the fare",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="see if, see whether, find out if, find out whether, ask if, ask whether",
        forms=(
            "PERSON would/will/might/could "
            "take/accept/swap/trade/exchange/give/let/sell/part/knock/come/consider/buy/want WORDS for WORDS | "
            "PERSON would/will/might/could take/accept/swap/trade/exchange/give/sell WORDS in exchange/return "
            "WORDS | PERSON would/will/might/could knock/take/come WORDS off/down WORDS | PERSON "
            "would/will/might/could buy/sell WORDS"
        ),
        example="see if the smith would take my buckle for a snare",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="get, ask, fetch, seek, want",
        forms=(
            "a good/fair/decent/better price for/on WORDS | a good/fair/decent/better price from/off/out PERSON |"
            " the best price for/on WORDS | a/some price for/on WORDS"
        ),
        example="get a good price for the pelt",
        help="Bargain with somebody for something.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="see about buying, see about getting, see about, look into buying",
        forms="a/some/another WARE | WARE | a/some/another WARE from/off/for WORDS",
        example="see about buying a rope",
        help="Buy something that is for sale here.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="stand, treat",
        forms=(
            "PERSON a/another/some drink/pint/round/ale/beer/meal/supper/cup/jug/tot/gin/brandy | PERSON to "
            "a/another/some WORDS"
        ),
        example="stand the boatman a pint",
        help="Buy something that is for sale here.",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="let",
        forms=(
            "PERSON have/take/get a look/squint/glance/peek/gander/sniff/dekko at CLUE | PERSON have/take/get a "
            "good/proper/close/closer/quick/long look/squint/peek/glance at CLUE | PERSON look at CLUE | PERSON "
            "see CLUE | PERSON inspect/examine/study CLUE | PERSON cast/run WORDS over CLUE"
        ),
        example="let the priest have a look at the medal",
        help="Show something to somebody.",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="show my face, put in an appearance, make an appearance, put my head round the door, present myself",
        forms="at/in/down at/over at/up at WAY",
        example="show my face at the inn",
        help="Go to a place you know.",
        heads=_SHOWN_AT,
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words=(
            "cut along, toddle along, toddle off, pop over, pop round, pop down, pop up, nip over, nip round, nip"
            " down, nip up, nip along, drop by, drop in at, call in at, stop in at, look in at, wend my way, cut "
            "along home, trot along, trot over, trot down"
        ),
        forms="home | WAY | to/towards/toward/into WAY",
        example="nip over to the inn",
        help="Go to a place you know.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="take, draw, call, lead, pull, get, have",
        forms=(
            "PERSON aside | PERSON aside for WORDS | PERSON to/on one/a side | PERSON to one side for WORDS | "
            "PERSON aside and WORDS"
        ),
        example="take Maren aside",
        help="Speak to somebody.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "make my peace with, make peace with, make it up with, patch things up with, get a word in with, get "
            "a word with, grab a word with, snatch a word with, beg a word with, beg a word of, have a quick word"
            " with, have a quiet word with, pass a few words with, look in on, drop in on, call in on, pay a call"
            " on, pay a visit to, make small talk with, get talking to, get talking with, fall into talk with, "
            "strike up a conversation with, get chatting to, get chatting with"
        ),
        forms="PERSON | PERSON before/about/over/while/first WORDS",
        example="drop in on Maren",
        help="Speak to somebody.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="keep",
        forms=(
            "PERSON talking | PERSON busy/occupied with talk/chatter/questions | PERSON chatting | PERSON talking"
            " while/until/till/about WORDS"
        ),
        example="keep the ferryman talking",
        help="Speak to somebody.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="give",
        forms=(
            "PERSON a piece of my mind | PERSON a talking-to/dressing-down/telling-off/ticking-off/earful/tongue-"
            "lashing | PERSON my opinion | PERSON my honest/considered/frank/own opinion | PERSON my opinion of "
            "WORDS | PERSON the rough/sharp side of my tongue | PERSON a good/sound/stern talking-to/telling-"
            "off/dressing-down | PERSON a piece of my mind about/over/for WORDS"
        ),
        example="give the reeve a piece of my mind",
        help="Speak to somebody.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="let, keep",
        forms=(
            "PERSON know | PERSON know about/of TOPIC | PERSON know that/what/how/where/who/why WORDS | PERSON "
            "have the news/truth | PERSON have my honest/frank opinion | PERSON in on WORDS | PERSON in on the "
            "secret | PERSON informed | PERSON posted"
        ),
        example="let the widow know about the well",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "put my case to, plead my case to, make my case to, state my case to, break it to, come clean to, "
            "come clean with, level with, open up to, unburden myself to, own up to, make a clean breast of it "
            "to, put in the picture, bring up to date, bring up to speed, fill in, lay it on the line for, lay it"
            " on the line to, spell it out for, spell it out to, make it plain to, make it clear to, make it "
            "known to"
        ),
        forms="PERSON | PERSON about/on/over TOPIC | PERSON that WORDS",
        example="come clean to Maren about the letter",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="put, bring, fill",
        forms=(
            "PERSON in the picture | PERSON in the picture about/over TOPIC | PERSON up to date/speed | PERSON up"
            " to date/speed on/about TOPIC | it to PERSON that WORDS"
        ),
        example="put the reeve in the picture about the well",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="take, bring, call, have",
        forms=(
            "PERSON to task | PERSON to task over/about/for TOPIC | PERSON to account | PERSON to account "
            "for/over/about TOPIC | it out with PERSON | it out with PERSON over/about/once WORDS"
        ),
        example="take the priest to task over the bell",
        help="Ask somebody harshly.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="draw, sound, pump",
        forms=(
            "PERSON out | PERSON out on/about/over TOPIC | PERSON for news/information/gossip/answers | PERSON "
            "on/about TOPIC"
        ),
        example="draw the priest out about the girl",
        help="Ask somebody about something.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="bring, take, raise, broach, put",
        forms=(
            "the matter/subject/question/business of TOPIC up with PERSON | TOPIC up with PERSON | the "
            "matter/subject/question/business of TOPIC to/with PERSON | the matter/subject/question/business up "
            "with PERSON"
        ),
        example="bring the matter of the toll up with the reeve",
        help="Ask somebody about something.",
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words="put the wind up",
        forms="PERSON | BEAST with WORDS | BEAST",
        example="put the wind up it",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="put, lay, pin",
        forms=(
            "the blame on CLAIM | the blame for WORDS on CLAIM | the blame squarely on CLAIM | my "
            "trust/faith/belief/money/confidence in/on CLAIM | all this down to CLAIM | it all down to CLAIM | "
            "the killings/deaths/death down to CLAIM"
        ),
        example="lay the blame on the drowned man",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="hold, deem, judge, consider",
        forms=(
            "CLAIM responsible | CLAIM to blame | CLAIM responsible for WORDS | CLAIM to blame for WORDS | CLAIM "
            "guilty | CLAIM answerable"
        ),
        example="hold the reeve responsible",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words="pick holes in, poke holes in, find fault with, find the hole in, find the holes in",
        forms="CLAIM | CLAIM with TRACE",
        example="pick holes in the reeve's story",
        help="Hold a trace against a claim.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="sink, slip, duck, slide, dip, drop, go, dive, submerge, lower myself, let myself sink, stay, lie",
        forms=(
            "under the water/surface | beneath the water/surface | below the water/surface | under water | "
            "underwater | under/beneath/below the water till/until/while/and WORDS | down among/in/between the "
            "reeds/rushes/sedge/bracken/heather/corn"
        ),
        example="sink under the water",
        help="Hide from what hunts you.",
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words="cock, tilt, turn, bend, incline, lean, crane",
        forms=(
            "my head to catch/hear/make/listen/pick WORDS | my head and listen | my/an/one ear "
            "to/towards/toward/at WORDS | an/one ear"
        ),
        example="cock my head to catch the sound",
        help="Listen for what is near.",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "set my name to, set my name down to, set my name down under, set my hand to, put my hand to, put my "
            "name down under, put my mark to, put my mark on, set my mark to, set my mark on, affix my name to, "
            "add my name to, put my signature to, put my signature on, set my seal to"
        ),
        forms=(
            "the account/paper/finding/findings/report/page/line/bottom/board/statement/it | it | this | WORDS "
            "account | what WORDS"
        ),
        example="set my name to the account",
        help="Sign your account of the beast at the board.",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "would say it was, would say it is, would say that it was, would say it must be, say it was, would "
            "call it, would put it down to, would have it that it was, should say it was, make it to be, would "
            "plump for, plump for, come down on the side of, come down for, side with, vote for"
        ),
        forms="CLAIM | CLAIM and/for/because/since WORDS",
        example="would say it was the lynx",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.MOVE,
        Verb.MOVE,
        words="get out of, clear out of, be out of",
        forms="WAY",
        example="get out of the churchyard",
        help="Go to a place you know.",
        heads=PLACES,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words=(
            "squeeze in, squeeze, squeeze down, crawl in, wriggle in, tuck myself in, slip in, creep in, get in, "
            "get down, duck down, drop down, crouch down, curl up, flatten myself, make myself small, scrunch "
            "down, squash in, cram myself in"
        ),
        forms="behind/beneath/underneath THING",
        example="squeeze in behind the altar",
        help="Hide from what hunts you.",
        fight=Maneuver.RETREAT,
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="hold, bring, lift, take, carry, turn",
        forms=(
            "THING up to the window/candle/lamp/lantern/fire/sun/moon/sky/day/torch | THING up to the "
            "window/candle/lamp/lantern/fire/sun/moon/torch to/for WORDS | THING to the "
            "window/candle/lamp/lantern/sun/moon to see/read/examine/make/get/have WORDS | THING up to the "
            "window/candle/lamp/lantern/fire and WORDS"
        ),
        example="hold the feather up to the window",
        help="Look closely at anything you can name; free.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="see what, find out what, check what, look at what, read what, learn what",
        forms="THING says/reads/say/read | it/this/that says | THING has/have to say",
        example="see what the notice says",
        help="Look closely at anything you can name; free.",
        heads=_WRITTEN,
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "lean on, put the screws on, put the squeeze on, put pressure on, turn the screw on, work on, sweat, "
            "grill, squeeze"
        ),
        forms=(
            "PERSON about/over/for/on TOPIC | PERSON to tell/say/explain/admit/confess/talk WORDS | PERSON "
            "until/till WORDS"
        ),
        example="lean on the reeve about the tithe",
        help="Ask somebody harshly.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="return, hand, give, pass, restore, present, hand back, give back, deliver",
        forms="to PERSON THINGS",
        example="return to the widow her ring",
        help="Give a thing you carry to somebody.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="take, have, get",
        forms=(
            "a/an/some/two/three/four/five/six/half/another WARE off/from the/that/this/our "
            "fletcher/smith/pedlar/peddler/chandler/merchant/baker/butcher/trader/shopkeeper/tinker/hawker/brewer/cooper/tanner/stallholder"
            " | a/an/some/two/three/six/half/another WARE off/from the/that/this "
            "fletcher/smith/pedlar/chandler/merchant/trader/tinker if/for/at WORDS"
        ),
        example="take some arrows off the fletcher",
        help="Buy something that is for sale here.",
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "make a note of, make a mental note of, make a mental note, make note of, take note of, keep mum, "
            "keep schtum, keep shtum, stay mum, keep my counsel, keep my own counsel, keep my mouth shut, keep my"
            " trap shut, hold my peace, bite my tongue"
        ),
        forms=". | about/for/while WORDS | THING | to/that WORDS",
        example="keep mum",
        help="Act something out; nothing comes of it.",
    ),
    Row(
        Meaning.EXAMINE,
        Verb.EXAMINE,
        words="take, feel, feel for, check, check for, find",
        forms="his/her/its/my/the/a pulse | PERSON pulse | his/her/its/my/the temperature | the pulse in/at WORDS",
        example="take her pulse",
        help="Look closely at anything you can name; free.",
    ),
)
