"""Loose verbs about what is said, owed and owned: *set his tale against the print*, *give her the whole story*.

*Set*, *give*, *bring*, *put* and *leave* say nothing by themselves; each of these turns is one act.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import BEASTS, FOLK, FOODS, FURNITURE, GARMENTS, MONEY, PLACES, SMALL, WARES

_SAID = frozenset(
    word_list(
        "story stories tale tales account accounts statement claim claims word words alibi testimony version evidence"
        " oath confession says said swore told"
    )
)
_BLAMED = frozenset(word_list("lynx otter eel drowner drowned bride mere-hag beast dead"))
_BACK = frozenset(("back",))
_COINS = MONEY | frozenset(word_list("tuppence threepence fourpence sixpence farthing halfpenny"))

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words=(
            "set, put, lay, weigh, hold, bring, throw, square, check, test, try, tie, match, measure, place, "
            "stand, pit, stack, line, compare, play"
        ),
        forms=(
            "TRACE against/beside/alongside/with/to/by/beneath CLAIM | TRACE next to CLAIM | TRACE side by side "
            "with CLAIM | TRACE up against CLAIM | TRACE up with CLAIM | TRACE to bear on CLAIM | TRACE in the "
            "teeth/face of CLAIM | TRACE off against CLAIM | TRACE together with CLAIM"
        ),
        example="set the print against the reeve's tale",
        help="Hold a trace against a claim.",
        heads=_SAID,
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words="set, put, lay, place, hold, stand",
        forms=(
            "TRACE and CLAIM side by side | TRACE and CLAIM together | TRACE and CLAIM next to each other | TRACE"
            " and CLAIM next to one another | TRACE and CLAIM against each other | the two "
            "stories/accounts/tales/statements/prints/tracks/versions next to each other | the two "
            "stories/accounts/tales/statements/prints/versions side by side | the two "
            "stories/accounts/tales/statements/prints/versions together"
        ),
        example="lay the print and the boot side by side",
        help="Hold a trace against a claim.",
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words=(
            "see whether, see if, check whether, check if, find out whether, find out if, ask myself whether, ask"
            " myself if, work out whether, work out if"
        ),
        forms=(
            "TRACE fits/matches/bears CLAIM | TRACE fit/match/bear CLAIM | TRACE squares/agrees/tallies/goes/sits"
            " with CLAIM | TRACE square/agree/tally/go with CLAIM | TRACE bears/bear out CLAIM"
        ),
        example="see whether the bite fits the priest's tale",
        help="Hold a trace against a claim.",
        heads=_SAID,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "back, side with, go along with, go with, throw in my lot with, am with, would back, would go with, "
            "come down on the side of, have come down on the side of, cast my vote for, vote for, would side "
            "with, hold with, take the part of"
        ),
        forms=(
            "CLAIM | CLAIM over CLAIM | CLAIM on this | CLAIM on this one | CLAIM for now | CLAIM rather than CLAIM"
        ),
        example="throw in my lot with the widow's story",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
        heads=_SAID | FOLK | _BLAMED,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="rule out, strike out, cross off, discount, write off, acquit, exonerate",
        forms="CLAIM | CLAIM for now | CLAIM as WORDS",
        example="rule out the wolf",
        help="Take a claim for false, and see on the board what follows; free.",
        wish="against",
        heads=_SAID | FOLK | BEASTS | _BLAMED,
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words="fancy, like, favour, favor, have, mark down, put down",
        forms="CLAIM for it | CLAIM for this | CLAIM for the killings/killing/deaths/death/murder/murders/culprit",
        example="fancy the lynx for it",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="give, bring, hand, pass, feed, spin, sell, break, carry, take",
        forms=(
            "PERSON the/my whole/full/sad/sorry/same/other/whole WORDS story/tale/news/truth | PERSON the/my "
            "story/tale/news/facts/truth/version/gist | PERSON the/my whole/full/entire/plain "
            "story/tale/news/facts/truth/account | PERSON the story/tale/news/facts of WORDS | PERSON a full "
            "account | PERSON a full account of WORDS | the/my news/story/tidings to PERSON | PERSON word of "
            "TOPIC | PERSON news of TOPIC | PERSON tidings of TOPIC | PERSON warning | PERSON fair warning | "
            "PERSON warning of TOPIC | PERSON to understand WORDS"
        ),
        example="give the smith the whole story",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="share",
        forms=(
            "what WORDS with PERSON | my news/findings/suspicions/thoughts/fears/knowledge/secret with PERSON | "
            "the news/story/tale/secret with PERSON"
        ),
        example="share my news with Maren",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "let on to, hint to, drop a hint to, let slip to, breathe a word to, pass word to, get word to, send "
            "word to, bring word to, carry word to, report back to, put wise, tip off, drop a word in the ear of,"
            " put a flea in the ear of, put a word in the ear of, have a word in the ear of"
        ),
        forms="PERSON | PERSON about/of TOPIC | PERSON that/what/how/who WORDS",
        example="tip off the reeve about the well",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="put, set",
        forms=(
            "PERSON wise | PERSON wise to/about/as TOPIC | PERSON straight | PERSON straight on/about/as TOPIC | "
            "PERSON right | PERSON right about/on TOPIC | PERSON on WORDS guard"
        ),
        example="put the reeve wise about the well",
        help="Tell somebody something.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "get into conversation with, rub shoulders with, rub elbows with, get a yarn going with, swap yarns "
            "with, swap tales with, swap stories with, trade gossip with, have the time of day with, mix with, "
            "mingle with, get acquainted with, make the acquaintance of, make friends with, get friendly with, "
            "get on the right side of, butter up, sweeten up, soften up, pay my respects to, pay my compliments "
            "to, give my regards to"
        ),
        forms="PERSON | PERSON over/by/in/at/for WORDS",
        example="rub shoulders with the drinkers",
        help="Speak to somebody.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="tap, pump, milk, work, sound, try",
        forms=(
            "PERSON for gossip/news/information/answers/details/names/clues/more | PERSON for the "
            "latest/truth/story/details | PERSON for what WORDS"
        ),
        example="tap the smith for gossip",
        help="Ask somebody about something.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="seek, ask, get, want, hear, take, invite, request, canvass, have",
        forms="his/her/their opinion/view/views/advice/counsel/thoughts/word on/about/of TOPIC",
        example="ask her opinion on the bite",
        help="Ask somebody about something.",
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "give the alarm, give the alert, raise a hue and cry, raise the hue and cry, send up a cry, send up a"
            " shout, set up a cry, set up a shout, set up a holler, let out a yell, let out a shout, let out a "
            "bellow, let out a roar, give a shout, give a yell, give a holler, give tongue, sing out, bawl, bawl "
            "out, give it some lung"
        ),
        forms=". | for WORDS | to WORDS | at WORDS | across/over/into WORDS | my/its/his/her/the WORDS name",
        example="sing out for the ferry",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.LISTEN,
        Verb.LISTEN,
        words="strain, strain my ears, try, do my best",
        forms=(
            "to hear/catch/overhear WORDS | to make out what WORDS say/says/saying | to make out the words/voices/talk"
        ),
        example="strain to catch the words",
        help="Listen for what is near.",
    ),
    Row(
        Meaning.WAIT,
        Verb.WAIT,
        words="give it, allow it, leave it",
        forms=(
            "a/an/another minute/moment/hour/while/bit/spell/night/day | ten/five/twenty/thirty/two/three/some/a "
            "few minutes/hours/moments/time | a few more minutes/moments | time | till/until WORDS | half an hour"
            " | a good WORDS"
        ),
        example="give it ten minutes",
        help="Let time pass.",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "hand in, hand over, submit, put in, file, commit myself on, commit to, commit myself in, set it all "
            "down in, set it down in"
        ),
        forms=(
            "my/the account/report/findings/finding/verdict/board/paper | my/the account/report/findings/verdict "
            "to WORDS | the/my board"
        ),
        example="hand in my account",
        help="Sign your account of the beast at the board.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="leave",
        forms="THINGS with/to PERSON | THINGS in the care of PERSON | THINGS in PERSON keeping",
        example="leave the ring with the priest",
        help="Give a thing you carry to somebody.",
        heads=FOLK,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="make",
        forms="PERSON a present/gift of THINGS | a present/gift of THINGS to PERSON",
        example="make the abbot a present of the skull",
        help="Give a thing you carry to somebody.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="treat, stand, let, help",
        forms="PERSON to my/some/the/a THINGS | PERSON have THINGS back | PERSON have my THINGS",
        example="treat the boy to my crust",
        help="Give a thing you carry to somebody.",
        heads=FOODS | GARMENTS | SMALL | _BACK,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="pass over, hand across, slide across, push across, pass across, slip, press, deliver up, turn over",
        forms="THINGS to PERSON | THINGS into PERSON hand/hands/palm",
        example="pass over the letter to the reeve",
        help="Give a thing you carry to somebody.",
        heads=FOLK,
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words=(
            "spend, lay out, put down, lay down, part with, shell out, fork out, cough up, stump up, slap down, "
            "count out, hand over, blow"
        ),
        forms=(
            "a/my/two/three/four/five/six/ten/some/the WORDS on/for WARE | money/good money/coin/silver on/for "
            "WARE | WORDS on/for WARE"
        ),
        example="put down tuppence for the rope",
        help="Buy something that is for sale here.",
        heads=_COINS | WARES,
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words=(
            "shell out for, fork out for, cough up for, stump up for, stand my round, settle what i owe, settle "
            "up for, pay what i owe, pay off my tab, square my account, clear my debt"
        ),
        forms="WARE | .",
        example="shell out for a net",
        help="Buy or sell by bargaining.",
    ),
    Row(
        Meaning.TRADE,
        Approach.BARGAIN,
        words="take, have",
        forms="WARE off his/her/their/your hands | WARE off his/her/their/your hands for/at WORDS",
        example="take the crossbow off his hands",
        help="Buy or sell by bargaining.",
    ),
    Row(
        Meaning.TRADE,
        Verb.BUY,
        words="pick up, get, fetch, get hold of, lay hands on",
        forms=(
            "a/an/some/more WARE at the "
            "chandler's/smithy/smith's/market/stall/shop/baker's/butcher's/chandlery/forge/fletcher's/store | "
            "a/an/some/more WARE from the chandler/smith/pedlar/fletcher/shop/market/stall/baker/merchant/trader"
        ),
        example="pick up some oil at the chandler's",
        help="Buy something that is for sale here.",
    ),
    Row(
        Meaning.SEARCH,
        Verb.SEARCH,
        words=(
            "toss, ransack, turn over, turn out, pull apart, take apart, go over every inch of, go over, comb, "
            "comb through, scour, sweep"
        ),
        forms="THING | THING for WORDS | THING from top to bottom | THING inch by inch | THING for anything WORDS",
        example="toss the room",
        help="Look for what is hidden.",
        heads=FURNITURE | PLACES,
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words="put",
        forms=(
            "miles/distance/yards/space/ground between us | miles/distance/yards/space/ground between me and "
            "WORDS | a/some mile/distance/ground/space between us | a/some mile/distance/ground/space between me "
            "and WORDS"
        ),
        example="put miles between us",
        help="Run.",
    ),
    Row(
        Meaning.FLEE,
        Maneuver.RETREAT,
        words=(
            "cut and run, turn and run, up and run, make a break for, make a run for, make a bolt for, make a "
            "dash for, take to my heels for, quit the field, beat a retreat, disengage, break off, break away, "
            "break contact, fall back to, retire to"
        ),
        forms=". | WORDS",
        example="cut and run",
        help="Run.",
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="lose myself, melt, blend, vanish, disappear, merge, fade, take to",
        forms=(
            "in/into/among the crowd/throng/shadows/reeds/trees/fog/mist/dark/darkness/rushes/bracken/undergrowth"
            " | the reeds/rushes/bracken/undergrowth/shadows"
        ),
        example="lose myself in the crowd",
        help="Hide from what hunts you.",
        fight=Maneuver.RETREAT,
    ),
    Row(
        Meaning.HIDE,
        Verb.HIDE,
        words="put, get, keep",
        forms=(
            "the wall/tree/altar/cart/pillar/pew/table/boat/well/hedge/door/rock/boulder/haystack/fire between it"
            " and me | the wall/tree/altar/cart/pillar/pew/table/boat/well/hedge/rock/boulder/haystack between me"
            " and it/him/them/the WORDS"
        ),
        example="put the wall between it and me",
        help="Hide from what hunts you.",
        fight=Maneuver.RETREAT,
    ),
)
