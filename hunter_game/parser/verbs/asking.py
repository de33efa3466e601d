"""Asking, in every manner: plain, kind, hard, for money, under false colours."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import FOLK

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words=(
            "ask after, inquire of, ask around, ask again, ask if, ask whether, ask why, ask what, ask who, ask "
            "where, ask when, ask how, ask for, inquire about, enquire about, inquire after, enquire after, ask to "
            "see, ask to hear, ask to know, seek advice from, seek information from, get information out of, get the "
            "story from, get the truth from, get an answer from, get answers from, get some answers from, get some "
            "answers, get answers, interview about, sound out, pick the brain of, learn about, learn more about, "
            "find out about, find out more about, hear more about, hear about, bring up, raise the matter of, raise "
            "the subject of, bring up the subject of, bring up the matter of, turn the conversation to, want to "
            "know, wish to know, would like to know, need to know, want to hear, want to ask, want to ask about, beg "
            "to know, ask the meaning of, could you tell me, tell me, tell us, ask permission to, ask leave to"
        ),
        forms="TOPIC",
        example="find out about the mill",
        help="Ask whoever you are talking to: one candle.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words=(
            "ask, question, inquire, enquire, query, quiz, a, ask after, inquire of, interview, ask around, ask "
            "again, ask if, ask whether, ask why, ask what, ask who, ask where, ask when, ask how, ask for, inquire "
            "about, enquire about, inquire after, enquire after, ask to see, ask to hear, ask to know, seek advice "
            "from, seek information from, get information out of, get the story from, get the truth from, get an "
            "answer from, get answers from, get some answers from, get some answers, get answers, interview about, "
            "sound out, pick the brain of, learn about, learn more about, find out about, find out more about, hear "
            "more about, hear about, bring up, raise the matter of, raise the subject of, bring up the subject of, "
            "bring up the matter of, turn the conversation to, want to know, wish to know, would like to know, need "
            "to know, want to hear, want to ask, want to ask about, beg to know, ask the meaning of, beseech, "
            "implore, entreat, could you tell me, tell me, tell us, ask permission to, ask leave to, trouble you "
            "for, bother you for, anything else"
        ),
        forms=(
            "PERSON about/regarding/concerning/on/of TOPIC | about/regarding/concerning TOPIC | PERSON for WORDS | "
            "PERSON WORDS | PERSON | PERSON what about TOPIC | about TOPIC to PERSON | after TOPIC | PERSON to tell "
            "me/us about TOPIC | PERSON what PERSON knows about/of TOPIC | PERSON what he/she/they know/knows about/"
            "of TOPIC | for WORDS | around about TOPIC | around | PERSON again about TOPIC | again about TOPIC | "
            "everyone/everybody/anyone about TOPIC | everyone/everybody WORDS | to PERSON | with PERSON | if/whether "
            "WORDS | why/what/who/where/when/how WORDS | WORDS | PERSON to WORDS | a few questions/question | a "
            "question | questions about TOPIC | some questions/more questions | PERSON a question about TOPIC | "
            "PERSON a question | PERSON questions about TOPIC | PERSON some questions about TOPIC | TOPIC with "
            "PERSON | from PERSON WORDS | PERSON politely/nicely about TOPIC | of PERSON WORDS | . | WORDS about it"
        ),
        example="ask Maren about the mill",
        help="Ask somebody about something: one candle. `kindly`, `press`, `bribe` and `lie to` are other ways to ask.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words=(
            "what about, how about, about, and what about, what can you tell me about, what do you know about, tell "
            "me about, tell me of, tell me more about, what happened to, what have you heard about, do you know "
            "about, do you know anything about, what do you know of, what of, have you heard of, have you heard "
            "about, what do you think about, what do you think of, what do you say about"
        ),
        forms="TOPIC",
        example="what about the mill?",
        help="Ask whoever you are talking to.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "press, threaten, demand, interrogate, accuse, intimidate, confront, challenge, bully, force, grill, "
            "pressure, menace, corner, insist, blackmail, call out, insult, blame, scold, provoke, pressurise, "
            "coerce, browbeat, extort, force an answer from, force the truth from, force the truth out of, beat the "
            "truth out of, shake the truth out of, squeeze the truth out of, wring the truth from, wring the truth "
            "out of, demand to know, demand to hear, demand the truth, demand the truth from, demand an answer, "
            "demand an answer from, demand answers, demand answers from, demand an explanation, demand an "
            "explanation from, demand that, insist that, insist on, insist on an answer, push for, put pressure on, "
            "apply pressure to, get tough with, get rough with, rough up, shout at and ask, cross-examine, cross "
            "examine, cross-question, give the third degree to, intimidate into, threaten to, threaten with, "
            "harangue, badger, harass, pester, nag, reproach, rebuke, reprimand, chide, berate, upbraid, ridicule, "
            "make talk, make him talk, make her talk, make them talk, make fun of, confront with, hector, tell off, "
            "denounce, charge with, hold responsible, jog the memory of, catch in the lie"
        ),
        forms=(
            "PERSON about/regarding/on/over/for/of/with TOPIC | PERSON | PERSON to tell me/us/WORDS about TOPIC | "
            "PERSON to WORDS | PERSON WORDS | about/on TOPIC | to know/hear about TOPIC | answers from PERSON | "
            "answers from PERSON about TOPIC | answers about TOPIC | harder | TOPIC from PERSON | for TOPIC | PERSON "
            "talk/speak/answer | PERSON tell me about TOPIC | PERSON tell me/us WORDS | PERSON until/unless WORDS | "
            "PERSON of WORDS | to WORDS unless WORDS | to WORDS | who/what/why/where/when/how/if/whether WORDS | the "
            "truth | PERSON with WORDS | PERSON harder | WORDS from PERSON | PERSON hard about TOPIC | harder about "
            "TOPIC | for an answer/answers | a liar"
        ),
        example="press Maren about the mill",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="press",
        forms="PERSON",
        example="press the ferryman",
        help="Ask hard: it frightens, and it costs trust.",
        heads=FOLK,
    ),
    Row(
        Meaning.ASK,
        Approach.KIND,
        words=(
            "comfort, persuade, soothe, console, reassure, coax, charm, encourage, calm, plead with, beg, ask "
            "kindly, ask gently, ask softly, ask nicely, flatter, sympathise with, sympathize with, calm down, "
            "appeal to, be kind to, be gentle with, be nice to, ask politely, gently ask, kindly ask, convince, "
            "sweet-talk, compliment, speak kindly to, speak gently to, win over, win round, cajole, wheedle, sweet "
            "talk, butter up, be friendly to, be friendly with, be polite to, put at ease, cheer up, pacify, "
            "placate, humour, humor, take pity on, show sympathy to, show kindness to, show compassion to, give "
            "comfort to, lend an ear to, listen kindly to, hold the hand of, talk kindly to, talk gently to, talk "
            "softly to, ask tenderly, ask warmly, ask in a kind voice, ask with kindness, appeal to the better "
            "nature of, plead, urge, invite, coax out of, get to open up, gain the trust of, earn the trust of, try "
            "to comfort, try to console, try to persuade, try to convince, try to calm, express sympathy to, express "
            "my sympathy to, hush"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding/for TOPIC | about TOPIC | PERSON WORDS | PERSON to tell me/us "
            "about TOPIC | PERSON into WORDS about TOPIC | PERSON to WORDS | with PERSON | with PERSON about TOPIC | "
            "with PERSON to WORDS | to PERSON | PERSON who WORDS | PERSON with WORDS | into WORDS | PERSON that "
            "WORDS | for WORDS | her/him/them out of WORDS"
        ),
        example="comfort Maren about the mill",
        help="Ask gently: slow, and it builds trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words=(
            "bribe, bargain with, make a deal with, strike a deal with, deal with, negotiate with, buy off, offer "
            "money to, offer coin to, bargain, negotiate, tip, grease the palm of, offer a bribe to, offer a coin "
            "to, offer a drink to, offer some coin to, offer some money to, offer coins to, slip a coin to, pay off, "
            "buy information from, buy an answer from, buy the silence of, propose a trade to, propose a deal to, "
            "propose a bargain to, offer a deal to, offer a trade to, offer a bargain to, cut a deal with, strike a "
            "bargain with, come to terms with, come to an agreement with, haggle for information with, trade "
            "information with, make an offer to, promise money to, promise coin to, promise payment to"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding TOPIC | PERSON for TOPIC | PERSON to tell me/us about TOPIC | "
            "PERSON with WORDS | PERSON to WORDS | for TOPIC | PERSON WORDS about/for TOPIC | a deal/bargain with "
            "PERSON | a deal/bargain with PERSON about/for/over TOPIC | PERSON for WORDS | PERSON a WORDS if/to/for "
            "WORDS | to PERSON about TOPIC"
        ),
        example="bribe Maren about the mill",
        help="Ask for money.",
    ),
    Row(
        Meaning.ASK,
        Approach.DECEIVE,
        words=(
            "lie to, deceive, trick, bluff, mislead, fool, con, lie, cheat, dupe, hoodwink, manipulate, fib to, fib, "
            "tell a lie to, tell lies to, feed a lie to, feed lies to, spin a tale to, spin a story to, spin a yarn "
            "to, swindle, hustle, delude, kid, string along, pull the wool over the eyes of, bamboozle, bluff to, "
            "pretend to know, pretend i know, pretend that i know, pretend that i already know, pretend to be, pose "
            "as, claim to be, claim that, claim to know, act as if i know, make up a story for, make up a story "
            "about, tell a false story to, catch out, set a verbal trap for, beguile, outwit"
        ),
        forms=(
            "PERSON about/regarding/over TOPIC | PERSON | PERSON into WORDS about TOPIC | about TOPIC | PERSON WORDS "
            "| about TOPIC to PERSON | to PERSON about TOPIC | to PERSON | PERSON and say/tell/claim/pretend WORDS | "
            "to PERSON and say/tell/claim/pretend WORDS | to PERSON that WORDS | PERSON that WORDS | that WORDS | "
            "PERSON into WORDS | to PERSON about TOPIC and WORDS | WORDS"
        ),
        example="lie to Maren about the mill",
        help="Ask under false colours.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="force, get, have, make",
        forms=(
            "PERSON talk/speak/confess/answer/explain | PERSON to talk/speak/confess/answer/explain | PERSON to tell/"
            "say me/us/WORDS about TOPIC | PERSON tell me/us about TOPIC | PERSON to tell me/us/you WORDS | PERSON "
            "to talk/speak about TOPIC | the truth out of PERSON | an answer out of PERSON"
        ),
        example="make Tibb talk",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words="offer, promise, give, pay, slip",
        forms=(
            "PERSON WORDS if he/she/they/you/it WORDS | PERSON WORDS for information/answers/news | PERSON WORDS to "
            "talk/tell/speak | PERSON WORDS for the truth"
        ),
        example="offer Tibb a penny if he talks",
        help="Ask for money.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="find out, learn, work out, hear, know",
        forms=(
            "what/who/why/where/when/how PERSON knows/saw/heard/did/was/thinks about/of TOPIC | what/who/why/where/"
            "when/how PERSON knows/saw/heard/did/was/thinks WORDS | what/who/why/where/when/how PERSON knows/saw/"
            "heard/did/was/thinks | WORDS from PERSON | from PERSON WORDS | about TOPIC from PERSON | about TOPIC | "
            "what/who/why/where/when/how WORDS | if/whether WORDS"
        ),
        example="find out what Maren knows about the mill",
        help="Ask somebody about something: one candle.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "answer me, speak up, spit it out, out with it, out with the truth, stop lying, stop lying to me, do not "
            "lie to me"
        ),
        forms=". | PERSON | WORDS",
        example="answer me",
        help="Ask hard: it frightens, and it costs trust.",
    ),
)
