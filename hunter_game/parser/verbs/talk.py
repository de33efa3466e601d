"""Talk: every way to speak to somebody, and manners."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "talk to, talk with, talk, speak to, speak with, speak, chat with, chat to, chat, "
            "converse with, greet, hello, hi, hail, say hello to, say hi to, good morning, good evening, "
            "good day, good afternoon, evening, morning, farewell, goodbye, bye, say goodbye to, "
            "address, approach, meet, call, wave to, wave at, introduce myself to, talk again to, "
            "have a word with, chat up, turn to, thank, thanks, thank you, apologise to, apologize to, "
            "say sorry to, interview, wake, wake up, visit, hey, greetings, have a chat with, "
            "have a talk with, gossip with, strike up a conversation with, sorry"
        ),
        forms=(
            "PERSON | PERSON about/of/regarding/concerning TOPIC | about TOPIC | . | to PERSON | "
            "to/with PERSON about/of TOPIC | about TOPIC with/to PERSON | there PERSON | "
            "PERSON for WORDS | over to PERSON | PERSON again"
        ),
        example="talk to Maren",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="ask, question, inquire, enquire, query, quiz, a, ask after, inquire of, interview",
        forms=(
            "PERSON about/regarding/concerning/on/of TOPIC | about/regarding/concerning TOPIC | "
            "PERSON for WORDS | PERSON WORDS | PERSON | PERSON what about TOPIC | "
            "about TOPIC to PERSON | after TOPIC | PERSON to tell me/us about TOPIC | "
            "PERSON what PERSON knows about/of TOPIC | "
            "PERSON what he/she/they know/knows about/of TOPIC | for WORDS"
        ),
        example="ask Maren about the mill",
        help="Ask somebody about something: one candle. `kindly`, `press`, `bribe` and `lie to` are other ways to ask.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words=(
            "what about, how about, about, and what about, what can you tell me about, "
            "what do you know about, tell me about, tell me of, tell me more about, what happened to, "
            "what have you heard about, do you know about, do you know anything about, "
            "what do you know of, what of, have you heard of, have you heard about, "
            "what do you think about, what do you think of, what do you say about"
        ),
        forms="TOPIC",
        example="what about the mill?",
        help="Ask whoever you are talking to.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "press, threaten, demand, interrogate, accuse, intimidate, confront, challenge, bully, "
            "force, grill, pressure, menace, corner, insist, blackmail, "
            "call out, insult, blame, scold, provoke, pressurise, coerce, browbeat"
        ),
        forms=(
            "PERSON about/regarding/on/over/for/of/with TOPIC | PERSON | "
            "PERSON to tell me/us/WORDS about TOPIC | PERSON to WORDS | PERSON WORDS | about/on TOPIC | "
            "to know/hear about TOPIC | answers from PERSON | answers from PERSON about TOPIC | "
            "answers about TOPIC | harder | TOPIC from PERSON | for TOPIC"
        ),
        example="press Maren about the mill",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.KIND,
        words=(
            "comfort, persuade, soothe, console, reassure, coax, charm, encourage, calm, plead with, "
            "beg, ask kindly, ask gently, ask softly, ask nicely, flatter, sympathise with, "
            "sympathize with, calm down, appeal to, be kind to, be gentle with, be nice to, "
            "ask politely, gently ask, kindly ask, convince, sweet-talk, compliment, hug, embrace"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding/for TOPIC | about TOPIC | PERSON WORDS | "
            "PERSON to tell me/us about TOPIC | PERSON into WORDS about TOPIC | PERSON to WORDS"
        ),
        example="comfort Maren about the mill",
        help="Ask gently: slow, and it builds trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words=(
            "bribe, bargain with, pay, haggle with, make a deal with, strike a deal with, deal with, "
            "trade with, negotiate with, buy off, offer money to, offer coin to, bargain, negotiate, "
            "tip, grease the palm of"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding TOPIC | PERSON for TOPIC | "
            "PERSON to tell me/us about TOPIC | PERSON with WORDS | PERSON to WORDS | for TOPIC | "
            "PERSON WORDS about/for TOPIC"
        ),
        example="bribe Maren about the mill",
        help="Ask for money.",
    ),
    Row(
        Meaning.ASK,
        Approach.DECEIVE,
        words=("lie to, deceive, trick, bluff, mislead, fool, con, lie, pretend to, cheat, dupe, hoodwink, manipulate"),
        forms=(
            "PERSON about/regarding/over TOPIC | PERSON | PERSON into WORDS about TOPIC | about TOPIC | "
            "PERSON WORDS | about TOPIC to PERSON | to PERSON about TOPIC | to PERSON"
        ),
        example="lie to Maren about the mill",
        help="Ask under false colours.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "tell, inform, warn, remind, advise, answer, let know, explain to, confess to, promise, "
            "assure, admit to, notify, mention to, reply to, reply, respond to"
        ),
        forms=("PERSON about/of/regarding TOPIC | PERSON WORDS | PERSON | about TOPIC to PERSON | WORDS to PERSON"),
        example="tell Maren about the lamp",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SAY,
        Approach.PLAIN,
        words=(
            "say, speak, whisper, mutter, murmur, utter, recite, announce, declare, answer, reply, "
            "respond, name, mumble, speak up, remark, comment, add, state, exclaim, breathe, call it by, "
            "say aloud, say out loud, pronounce"
        ),
        forms="WORDS to PERSON | to PERSON WORDS | WORDS | to PERSON that WORDS",
        example='say "I know your name"',
        help="Say something; in a meeting, words can lay a beast to rest.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "shout, yell, scream, call out, cry, holler, bellow, call, cry out, shriek, hail, "
            "call to, call out to, shout to, yell to, roar"
        ),
        forms="WORDS to/at PERSON | at/to PERSON WORDS | to/at PERSON | WORDS | .",
        example='shout "who is there"',
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="show, present, display, hold out, flash, reveal, point out, let see",
        forms="CLUE to PERSON | PERSON CLUE | CLUE before PERSON | CLUE",
        example="show the old knife to Maren",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "nod, pet, stroke, kiss, bow, smile, grin, wink, curtsey, curtsy, shrug, frown, sigh, laugh, chuckle, cry, "
            "weep, tip my hat, tip hat, doff my hat, take off my hat, raise my hat, salute, spit, scowl, "
            "glare, shake my head, shake hands, shake hands with, shake my fist, shake the hand of, "
            "clear my throat, cross myself, pray, whistle, hum, yawn, stretch, shiver, shudder, blush, "
            "stare, cough, clap, wave, lean back, fold my arms, cross my arms, scratch my head, "
            "scratch my chin, stroke my beard, tap my foot, snort, sneer, giggle, grimace, wince, "
            "raise an eyebrow, raise an eyebrow at, beam, pace, gulp, kneel, lower my eyes, look away, "
            "drum my fingers, sing, dance, grumble, groan, rub my chin, wipe my brow, pat, touch my cap, "
            "tip my cap, touch my hat, incline my head, hang my head, think, ponder, wonder, "
            "remain calm, stay calm, give a nod, narrow my eyes, close my eyes, hold my head high, "
            "swear, curse, look grim, feign, pretend, act, toast, raise my glass, raise a glass, "
            "keep my hand on"
        ),
        forms=(
            ". | to/at/with/toward/towards/before/over PERSON | "
            "to/at/with/toward/towards/before/for/over/about/in/on/like/from WORDS | PERSON on WORDS | "
            "PERSON | WORDS to/at/with/toward/towards/before PERSON | WORDS"
        ),
        example="tip my hat to Maren",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
)
