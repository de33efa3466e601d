"""Talk: every way to speak to somebody, and manners."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "talk to, talk with, talk, speak to, speak with, speak, chat with, chat to, chat, converse with, "
            "greet, hello, hi, hail, say hello to, say hi to, good morning, good evening, good day, good "
            "afternoon, evening, morning, farewell, goodbye, bye, say goodbye to, approach, meet, call, wave to, "
            "wave at, introduce myself to, talk again to, have a word with, chat up, turn to, thank, thanks, "
            "thank you, apologise to, apologize to, say sorry to, interview, wake, wake up, visit, hey, "
            "greetings, have a chat with, have a talk with, gossip with, strike up a conversation with, sorry, "
            "chatter with, make conversation with, make small talk with, small talk, exchange a few words with, "
            "exchange words with, have words with, have a few words with, pass the time of day with, bid good day "
            "to, wish good evening to, wish good day to, say good evening to, say good morning to, say good day "
            "to, say goodbye, say goodnight to, say thanks to, say thank you to, say thank you, say farewell to, "
            "take my leave of, a word with, like a word with, want a word with, introduce, introduce myself, present myself to, make myself known to, strike up a "
            "talk with, start a conversation with, begin a conversation with, engage in conversation with, enter "
            "into conversation with, speak again to, hi there, hello there, good night, goodnight, good eve, good "
            "evening to you, good day to you, good morning to you, well met, well met stranger, howdy, hiya, yo, "
            "heya, hullo, hallo, excuse me, pardon me, pardon, beg pardon, i beg your pardon, i am sorry, sorry "
            "for, apologise, apologize, apologise for, apologize for, thank you very much, many thanks, much "
            "obliged, god be with you, god bless you, bless you, peace be with you, god keep you, cheers, "
            "welcome, welcome back, see you later, nice to meet you, pleased to meet you, how do you do, how are "
            "you, how are you doing, how goes it, commiserate with, offer my condolences to, offer condolences "
            "to, give my condolences to, pay my respects to, make friends with, befriend, get to know, whisper "
            "to, mumble to, murmur to, gesture to, nod to and greet, speak softly to, speak calmly to, speak "
            "gently to, speak kindly to, call upon, drop in on, confer with, confide in, reason with, discuss"
        ),
        forms=(
            "PERSON | PERSON about/of/regarding/concerning TOPIC | about TOPIC | . | to PERSON | to/with PERSON "
            "about/of TOPIC | about TOPIC with/to PERSON | there PERSON | PERSON for WORDS | over to PERSON | "
            "PERSON again | PERSON gently/calmly/softly/quietly/politely/warmly/kindly/nicely/now/first | PERSON "
            "by/in/at/near/on WORDS | PERSON a/good WORDS | all/everyone/everybody | to/with PERSON "
            "gently/calmly/softly/again | PERSON and WORDS | gently/calmly/softly/quietly/kindly to/with PERSON | "
            "for WORDS | TOPIC with PERSON | to myself/me | everyone WORDS | my name"
        ),
        example="talk to Maren",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words=(
            "ask after, inquire of, ask around, ask again, ask if, ask whether, ask why, ask what, ask who, ask "
            "where, ask when, ask how, ask for, inquire about, enquire about, inquire after, enquire after, ask "
            "to see, ask to hear, ask to know, seek advice from, seek information from, get information out of, "
            "get the story from, get the truth from, get an answer from, get answers from, get some answers from, "
            "get some answers, get answers, interview about, sound out, pick the brain of, learn about, learn "
            "more about, find out about, find out more about, hear more about, hear about, bring up, raise the "
            "matter of, raise the subject of, bring up the subject of, bring up the matter of, turn the "
            "conversation to, want to know, wish to know, would like to know, need to know, want to hear, want to "
            "ask, want to ask about, beg to know, ask the meaning of, could you tell me, tell me, tell us, ask "
            "permission to, ask leave to"
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
            "again, ask if, ask whether, ask why, ask what, ask who, ask where, ask when, ask how, ask for, "
            "inquire about, enquire about, inquire after, enquire after, ask to see, ask to hear, ask to know, "
            "seek advice from, seek information from, get information out of, get the story from, get the truth "
            "from, get an answer from, get answers from, get some answers from, get some answers, get answers, "
            "interview about, sound out, pick the brain of, learn about, learn more about, find out about, find "
            "out more about, hear more about, hear about, bring up, raise the matter of, raise the subject of, "
            "bring up the subject of, bring up the matter of, turn the conversation to, want to know, wish to "
            "know, would like to know, need to know, want to hear, want to ask, want to ask about, beg to know, "
            "ask the meaning of, beseech, implore, entreat, could you tell me, tell me, tell us, ask permission "
            "to, ask leave to"
        ),
        forms=(
            "PERSON about/regarding/concerning/on/of TOPIC | about/regarding/concerning TOPIC | PERSON for WORDS "
            "| PERSON WORDS | PERSON | PERSON what about TOPIC | about TOPIC to PERSON | after TOPIC | PERSON to "
            "tell me/us about TOPIC | PERSON what PERSON knows about/of TOPIC | PERSON what he/she/they "
            "know/knows about/of TOPIC | for WORDS | around about TOPIC | around | PERSON again about TOPIC | "
            "again about TOPIC | everyone/everybody/anyone about TOPIC | everyone/everybody WORDS | to PERSON | "
            "with PERSON | if/whether WORDS | why/what/who/where/when/how WORDS | WORDS | PERSON to WORDS | a few "
            "questions/question | a question | questions about TOPIC | some questions/more questions | PERSON a "
            "question about TOPIC | PERSON a question | PERSON questions about TOPIC | PERSON some questions "
            "about TOPIC | TOPIC with PERSON | from PERSON WORDS | PERSON politely/nicely about TOPIC | of PERSON "
            "WORDS | . | WORDS about it"
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
            "press, threaten, demand, interrogate, accuse, intimidate, confront, challenge, bully, force, grill, "
            "pressure, menace, corner, insist, blackmail, call out, insult, blame, scold, provoke, pressurise, "
            "coerce, browbeat, extort, force an answer from, force the truth from, force the truth out of, beat "
            "the truth out of, shake the truth out of, squeeze the truth out of, wring the truth from, wring the "
            "truth out of, demand to know, demand to hear, demand the truth, demand the truth from, demand an "
            "answer, demand an answer from, demand answers, demand answers from, demand an explanation, demand an "
            "explanation from, demand that, insist that, insist on, insist on an answer, push for, put pressure "
            "on, apply pressure to, get tough with, get rough with, rough up, shout at and ask, cross-examine, "
            "cross examine, cross-question, give the third degree to, intimidate into, threaten to, threaten "
            "with, harangue, badger, harass, pester, nag, reproach, rebuke, reprimand, chide, berate, upbraid, "
            "ridicule, make talk, make him talk, make her talk, make them talk, make fun of, confront with, "
            "hector, tell off, denounce, charge with, hold responsible, jog the memory of, catch in the lie"
        ),
        forms=(
            "PERSON about/regarding/on/over/for/of/with TOPIC | PERSON | PERSON to tell me/us/WORDS about TOPIC | "
            "PERSON to WORDS | PERSON WORDS | about/on TOPIC | to know/hear about TOPIC | answers from PERSON | "
            "answers from PERSON about TOPIC | answers about TOPIC | harder | TOPIC from PERSON | for TOPIC | "
            "PERSON talk/speak/answer | PERSON tell me about TOPIC | PERSON tell me/us WORDS | PERSON "
            "until/unless WORDS | PERSON of WORDS | to WORDS unless WORDS | to WORDS | "
            "who/what/why/where/when/how/if/whether WORDS | the truth | PERSON with WORDS | PERSON harder | WORDS "
            "from PERSON | PERSON hard about TOPIC | harder about TOPIC | for an answer/answers | a liar"
        ),
        example="press Maren about the mill",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.KIND,
        words=(
            "comfort, persuade, soothe, console, reassure, coax, charm, encourage, calm, plead with, beg, ask "
            "kindly, ask gently, ask softly, ask nicely, flatter, sympathise with, sympathize with, calm down, "
            "appeal to, be kind to, be gentle with, be nice to, ask politely, gently ask, kindly ask, convince, "
            "sweet-talk, compliment, speak kindly to, speak gently to, win over, win round, cajole, wheedle, "
            "sweet talk, butter up, be friendly to, be friendly with, be polite to, put at ease, cheer up, "
            "pacify, placate, humour, humor, take pity on, show sympathy to, show kindness to, show compassion "
            "to, give comfort to, lend an ear to, listen kindly to, hold the hand of, talk kindly to, talk gently "
            "to, talk softly to, ask tenderly, ask warmly, ask in a kind voice, ask with kindness, appeal to the "
            "better nature of, plead, urge, invite, coax out of, get to open up, gain the trust of, earn the "
            "trust of, try to comfort, try to console, try to persuade, try to convince, try to calm, express "
            "sympathy to, express my sympathy to, hush"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding/for TOPIC | about TOPIC | PERSON WORDS | PERSON to tell me/us "
            "about TOPIC | PERSON into WORDS about TOPIC | PERSON to WORDS | with PERSON | with PERSON about "
            "TOPIC | with PERSON to WORDS | to PERSON | PERSON who WORDS | PERSON with WORDS | into WORDS | "
            "PERSON that WORDS | for WORDS | her/him/them out of WORDS"
        ),
        example="comfort Maren about the mill",
        help="Ask gently: slow, and it builds trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words=(
            "bribe, bargain with, pay, haggle with, make a deal with, strike a deal with, deal with, trade with, "
            "negotiate with, buy off, offer money to, offer coin to, bargain, negotiate, tip, grease the palm of, "
            "offer a bribe to, offer a coin to, offer a drink to, offer some coin to, offer some money to, offer "
            "coins to, slip a coin to, pay off, buy information from, buy an answer from, buy the silence of, "
            "propose a trade to, propose a deal to, propose a bargain to, offer a deal to, offer a trade to, "
            "offer a bargain to, cut a deal with, strike a bargain with, come to terms with, come to an agreement "
            "with, haggle for information with, trade information with, make an offer to, promise money to, "
            "promise coin to, promise payment to"
        ),
        forms=(
            "PERSON | PERSON about/over/regarding TOPIC | PERSON for TOPIC | PERSON to tell me/us about TOPIC | "
            "PERSON with WORDS | PERSON to WORDS | for TOPIC | PERSON WORDS about/for TOPIC | a deal/bargain with "
            "PERSON | a deal/bargain with PERSON about/for/over TOPIC | PERSON for WORDS | PERSON a WORDS "
            "if/to/for WORDS | to PERSON about TOPIC"
        ),
        example="bribe Maren about the mill",
        help="Ask for money.",
    ),
    Row(
        Meaning.ASK,
        Approach.DECEIVE,
        words=(
            "lie to, deceive, trick, bluff, mislead, fool, con, lie, pretend to, cheat, dupe, hoodwink, "
            "manipulate, fib to, fib, tell a lie to, tell lies to, feed a lie to, feed lies to, spin a tale to, "
            "spin a story to, spin a yarn to, swindle, hustle, delude, kid, string along, pull the wool over the "
            "eyes of, bamboozle, bluff to, pretend to know, pretend i know, pretend that i know, pretend that i "
            "already know, pretend to be, pose as, claim to be, claim that, claim to know, act as if i know, make "
            "up a story for, make up a story about, tell a false story to, catch out, set a verbal trap for, "
            "beguile, outwit"
        ),
        forms=(
            "PERSON about/regarding/over TOPIC | PERSON | PERSON into WORDS about TOPIC | about TOPIC | PERSON "
            "WORDS | about TOPIC to PERSON | to PERSON about TOPIC | to PERSON | PERSON and "
            "say/tell/claim/pretend WORDS | to PERSON and say/tell/claim/pretend WORDS | to PERSON that WORDS | "
            "PERSON that WORDS | that WORDS | PERSON into WORDS | to PERSON about TOPIC and WORDS | WORDS"
        ),
        example="lie to Maren about the mill",
        help="Ask under false colours.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "tell, inform, warn, remind, advise, answer, let know, explain to, confess to, promise, assure, admit "
            "to, notify, mention to, reply to, reply, respond to, let everyone know, let hear, fill in, break the "
            "news to, break it to, give the news to, bring news to, give word to, report to, relate to, relate, "
            "recount to, recount, narrate to, disclose to, reveal to, divulge to, pass on to, pass the word to, "
            "own up to, own up, confess, confess that, admit that, admit, explain that, explain, reassure that, "
            "swear to, vow to, assert to, insist to, inform of, alert, alert to, caution, counsel, advise "
            "against, tip off, instruct, vow, promise to, promise that, assure that, point out to, make known to, "
            "announce to, declare to, state to, say to, teach, lecture, brief, enlighten"
        ),
        forms=(
            "PERSON about/of/regarding TOPIC | PERSON to WORDS | PERSON WORDS | PERSON | about TOPIC to PERSON | "
            "WORDS to PERSON | PERSON WORDS to WORDS | to PERSON that WORDS | to PERSON WORDS | that WORDS | to "
            "PERSON | WORDS | PERSON to WORDS | PERSON that WORDS | everyone/everybody/them WORDS | PERSON the "
            "WORDS"
        ),
        example="tell Maren about the lamp",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SAY,
        Approach.PLAIN,
        words=(
            "say, speak, whisper, mutter, murmur, utter, recite, announce, declare, respond, mumble, speak up, "
            "remark, comment, state, exclaim, call it by, say aloud, say out loud, pronounce, speak aloud, speak "
            "out, speak the words, speak the name of, say the name of, say the words, whisper to, croak, drawl, "
            "growl, hiss, snarl, stammer, stutter, intone, chant, quip, tell a joke, concede, assent, confirm, "
            "greet with, tell myself, gossip, ooc, osay, blurt, blurt out, exhort, read aloud, invoke the name "
            "of, call by name, call its name, call her name, call his name, speak its name, speak her name, speak "
            "his name, say its name, say her name, say his name, reply with, answer with, answer that, respond "
            "with, respond that, reply that, say that, say yes, say no, yes, no, nope, yeah, aye, nay, yep"
        ),
        forms=(
            "WORDS to PERSON | to PERSON WORDS | WORDS | to PERSON that WORDS | . | in WORDS | "
            "softly/quietly/loudly/aloud/calmly/gently to PERSON | WORDS softly/quietly/aloud to PERSON | "
            "calmly/softly/quietly/gently/aloud WORDS | gently/softly/calmly/kindly to PERSON | that WORDS"
        ),
        example='say "I know your name"',
        help="Say something; in a meeting, words can lay a beast to rest.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "shout, yell, scream, call out, holler, bellow, call, cry out, shriek, call to, call out to, shout "
            "to, yell to, roar, shout out, yell out, scream out, call for, call for help, cry for help, shout "
            "for, yell for, scream for, scream at, shout at, yell at, roar at, bellow at, howl at, holler at, "
            "holler for, call after, shout after, yell after, raise the alarm, sound the alarm, raise my voice, "
            "call over, howl, hoot, hallo, halloo, hollo, cry havoc, scream my head off, shout my head off"
        ),
        forms=(
            "WORDS to/at PERSON | at/to PERSON WORDS | to/at PERSON | WORDS | . | for help | for WORDS | WORDS "
            "loudly | at the top of my lungs/voice | as loud/loudly as WORDS | to see if WORDS | to WORDS | out "
            "WORDS | out to PERSON | in WORDS | a warning/name | until WORDS | at PERSON to WORDS | to/at/for "
            "PERSON | PERSON | for PERSON | loudly/again/now"
        ),
        example='shout "who is there"',
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words=(
            "show, present, display, hold out, flash, reveal, point out, let see, hold up, put before, lay "
            "before, set before, place before, exhibit, expose, wave before, thrust before, confront with, draw "
            "attention to, call attention to, point at, point to, point, let have a look at"
        ),
        forms=(
            "CLUE to PERSON | PERSON CLUE | CLUE before PERSON | CLUE | PERSON WORDS | CLUE to PERSON and WORDS | "
            "CLUE up to PERSON | CLUE in front of PERSON | CLUE out so/for/to WORDS | CLUE out | CLUE so WORDS | "
            "up CLUE to PERSON | up CLUE | PERSON with CLUE | PERSON see CLUE | CLUE around | CLUE across the "
            "table to PERSON | PERSON my CLUE | out CLUE to PERSON | at CLUE"
        ),
        example="show the old knife to Maren",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "nod, hug, embrace, pet, stroke, kiss, bow, smile, grin, wink, curtsey, curtsy, shrug, frown, sigh, "
            "laugh, chuckle, cry, weep, tip my hat, tip hat, doff my hat, take off my hat, raise my hat, salute, "
            "spit, scowl, glare, shake my head, shake hands, shake hands with, shake my fist, shake the hand of, "
            "clear my throat, cross myself, pray, whistle, hum, yawn, stretch, shiver, shudder, blush, stare, "
            "cough, clap, wave, lean back, fold my arms, cross my arms, scratch my head, scratch my chin, stroke "
            "my beard, tap my foot, snort, sneer, giggle, grimace, wince, raise an eyebrow, raise an eyebrow at, "
            "beam, pace, gulp, kneel, lower my eyes, look away, drum my fingers, sing, dance, grumble, groan, rub "
            "my chin, wipe my brow, pat, touch my cap, tip my cap, touch my hat, incline my head, hang my head, "
            "ponder, wonder, remain calm, stay calm, give a nod, narrow my eyes, close my eyes, hold my head "
            "high, curse, look grim, feign, toast, raise my glass, raise a glass, keep my hand on, smirk, cackle, "
            "poke, nudge, tickle, tremble, quake, quiver, shake, brood, sob, moan, whimper, gasp, pant, wheeze, "
            "sniffle, sneeze, hiccup, burp, belch, fart, snore, pout, sulk, fume, seethe, gloat, preen, strut, "
            "swagger, slouch, fidget, squirm, twitch, flinch, recoil, cringe, swoon, faint, applaud, cheer, "
            "prance, twirl, pirouette, genuflect, daydream, reminisce, grieve, mourn, despair, rejoice, listen to "
            "my heart, stand up straight, straighten up, square my shoulders, stand tall, stand there, stand in "
            "silence, stand silent, stand silently, stand quietly, rise to my feet, get to my feet, warm my "
            "hands, warm myself, rub my hands, rub my eyes, blow on my hands, brush myself off, dust myself off, "
            "straighten my coat, pull my coat tighter, pull my hat down, pull my hood up, pull up my hood, tug my "
            "forelock, doff my cap, hold my hat, take my hat in my hands, whistle to, whistle at, snap my "
            "fingers, click my tongue, click my fingers, roll my eyes, make a face, make a rude gesture, make a "
            "rude gesture at, stick out my tongue, stick out my tongue at, make the sign of the cross, make the "
            "sign, make a sign, say a prayer, say a prayer for, say grace, mutter a prayer, mutter a prayer for, "
            "offer a prayer, offer up a prayer, whisper a prayer, bow my head, lower my head, bow low, bow "
            "deeply, pray for, feel sorry, feel sorry for, feel sad, feel scared, feel afraid, feel sick, give a "
            "smile, give a bow, give a shrug, give a nod to, give a friendly nod, give a wink, give a wave, give "
            "a sigh, give a laugh, let out a sigh, let out a breath, let out a long breath, heave a sigh, breathe "
            "in, breathe out, breathe deeply, take a deep breath, take a breath, hold my head in my hands, shed a "
            "tear, burst into tears, burst out laughing, break into a smile, wring my hands, wave goodbye, wave "
            "goodbye to, wave hello, wave hello to, blow a kiss, blow a kiss to, flirt, flirt with, wink at, "
            "ruffle the hair of, hold the hand of, play with the dog, play with, scritch, cuddle, snuggle, "
            "comfort the dog, pat the head of, wag my finger, shake my fist at, lament, admire the view, stare "
            "into the distance, stare into space, gaze into the distance, look at the ground, look at my feet, "
            "look thoughtful, look sad, look worried, look confused, pretend not to notice, pretend not to see, "
            "pretend not to hear, play dumb, miss my, fret, worry, smoke my pipe, fill my pipe, puff on my pipe, "
            "chew my lip, bite my lip, bite my tongue, lick my lips, grit my teeth, clench my teeth, clench my "
            "fists, clench my jaw, swallow hard, swallow nervously, hold back my tears, blink, peer about, leer, "
            "gawk, gape, marvel, stammer, whoop, do a dance, do a little dance, jig, stamp my feet, shuffle my "
            "feet, stamp my foot, lean on the wall, lean against the wall, lean against"
        ),
        forms=(
            ". | to/at/with/toward/towards/before/over PERSON | "
            "to/at/with/toward/towards/before/for/over/about/in/on/like/from WORDS | PERSON on WORDS | PERSON | "
            "WORDS to/at/with/toward/towards/before PERSON | WORDS | around/back/forth/up | WORDS around/up and "
            "down | "
            "slowly/sadly/gravely/softly/quietly/deeply/thoughtfully/nervously/darkly/evilly/politely/curtly/wear "
            "ily/grimly/thinly/knowingly to/at/with PERSON | "
            "slowly/sadly/gravely/softly/quietly/deeply/thoughtfully/nervously/darkly/evilly/politely/curtly/wear "
            "ily/grimly/thinly/knowingly"
        ),
        example="tip my hat to Maren",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="wish, bid",
        forms=(
            "PERSON good/a/well/farewell/goodbye WORDS | PERSON good/well/farewell/goodbye | good "
            "day/evening/morning/night to PERSON"
        ),
        example="wish Maren good evening",
        help="Greet somebody, or take your leave.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="make, get, force, have",
        forms=(
            "PERSON talk/speak/confess/answer/explain | PERSON to talk/speak/confess/answer/explain | PERSON to "
            "tell/say me/us/WORDS about TOPIC | PERSON tell me/us about TOPIC | PERSON to tell me/us WORDS | "
            "PERSON to talk/speak about TOPIC | the truth out of PERSON | an answer out of PERSON"
        ),
        example="make Tibb talk",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words="offer, promise, give, pay, slip",
        forms=(
            "PERSON WORDS if he/she/they/you/it WORDS | PERSON WORDS for information/answers/news | PERSON WORDS "
            "to talk/tell/speak | PERSON WORDS for the truth"
        ),
        example="offer Tibb a penny if he talks",
        help="Ask for money.",
    ),
    Row(
        Meaning.ASK,
        Approach.PLAIN,
        words="find out, learn, work out, hear, know",
        forms=(
            "what/who/why/where/when/how PERSON knows/saw/heard/did/was/thinks about/of TOPIC | "
            "what/who/why/where/when/how PERSON knows/saw/heard/did/was/thinks WORDS | "
            "what/who/why/where/when/how PERSON knows/saw/heard/did/was/thinks | WORDS from PERSON | from PERSON WORDS | about TOPIC "
            "from PERSON | about TOPIC | what/who/why/where/when/how WORDS | if/whether WORDS"
        ),
        example="find out what Maren knows about the mill",
        help="Ask somebody about something: one candle.",
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="let",
        forms="PERSON know/hear WORDS | PERSON know/hear about TOPIC",
        example="let Maren know about the lamp",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="let",
        forms="PERSON see CLUE | PERSON look at CLUE | PERSON have a look at CLUE",
        example="let Maren see the ring",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.SAY,
        Approach.PLAIN,
        words=(
            "shut up, go to hell, damn you, curse you, screw you, to hell with you, be quiet, be silent, hush, "
            "get lost, get out of my sight, piss off, sod off, fuck off, bugger off, leave me alone, leave me be, "
            "back off me"
        ),
        forms=". | PERSON | you PERSON | you | now | WORDS",
        example="be quiet",
        help="Say something, and hope that it helps.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "say nothing, stay silent, keep silent, remain silent, hold my tongue, keep quiet, stay quiet, pace "
            "up and down, pace back and forth, stand in silence"
        ),
        forms=". | WORDS",
        example="keep silent",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words="call, shout, scream, yell, cry",
        forms="her/his/their/its name | WORDS name | out her/his/their/its name | out WORDS name",
        example="call her name",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "wave to the children, stand tall, stand proud, look proud, look sad, look grim, hold my head high, "
            "roll up my sleeves, lower my voice, drink to the memory of, drink to the health of, drink to"
        ),
        forms=". | WORDS",
        example="drink to the memory of the miller",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "answer me, speak up, spit it out, out with it, out with the truth, stop lying, stop lying to me, do "
            "not lie to me"
        ),
        forms=". | PERSON | WORDS",
        example="answer me",
        help="Ask hard: it frightens, and it costs trust.",
    ),
)
