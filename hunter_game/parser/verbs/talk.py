"""Talk that asks nothing: greetings, speech, shouts, and what is shown."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words=(
            "talk to, talk with, talk, speak to, speak with, speak, chat with, chat to, chat, converse with, greet, "
            "hello, hi, hail, say hello to, say hi to, good morning, good evening, good day, good afternoon, "
            "evening, morning, farewell, goodbye, bye, say goodbye to, approach, meet, call, wave to, wave at, "
            "introduce myself to, talk again to, have a word with, chat up, turn to, thank, thanks, ty, thank you, "
            "apologise to, apologize to, say sorry to, interview, wake, wake up, visit, hey, greetings, have a chat "
            "with, have a talk with, gossip with, strike up a conversation with, sorry, chatter with, make "
            "conversation with, make small talk with, small talk, exchange a few words with, exchange words with, "
            "have words with, have a few words with, pass the time of day with, bid good day to, wish good evening "
            "to, wish good day to, say good evening to, say good morning to, say good day to, say goodbye, say "
            "goodnight to, say thanks to, say thank you to, say thank you, say farewell to, take my leave of, a word "
            "with, like a word with, want a word with, introduce, introduce myself, present myself to, make myself "
            "known to, strike up a talk with, start a conversation with, begin a conversation with, engage in "
            "conversation with, enter into conversation with, speak again to, hi there, hello there, good night, "
            "goodnight, good eve, good evening to you, good day to you, good morning to you, well met, well met "
            "stranger, howdy, hiya, yo, heya, hullo, hallo, excuse me, pardon me, pardon, beg pardon, i beg your "
            "pardon, i am sorry, sorry for, apologise, apologize, apologise for, apologize for, thank you very much, "
            "many thanks, much obliged, god be with you, god bless you, bless you, peace be with you, god keep you, "
            "cheers, welcome, welcome back, see you later, nice to meet you, pleased to meet you, how do you do, how "
            "are you, how are you doing, how goes it, commiserate with, offer my condolences to, offer condolences "
            "to, give my condolences to, pay my respects to, make friends with, befriend, get to know, whisper to, "
            "mumble to, murmur to, gesture to, nod to and greet, speak softly to, speak calmly to, speak gently to, "
            "speak kindly to, call upon, drop in on, confer with, confide in, reason with, discuss"
        ),
        forms=(
            "PERSON | PERSON about/of/regarding/concerning TOPIC | about TOPIC | . | to PERSON | to/with PERSON "
            "about/of TOPIC | about TOPIC with/to PERSON | there PERSON | PERSON for WORDS | over to PERSON | PERSON "
            "again | PERSON gently/calmly/softly/quietly/politely/warmly/kindly/nicely/now/first | PERSON by/in/at/"
            "near/on WORDS | PERSON a/good WORDS | all/everyone/everybody | to/with PERSON gently/calmly/softly/"
            "again | PERSON and WORDS | gently/calmly/softly/quietly/kindly to/with PERSON | for WORDS | TOPIC with "
            "PERSON | to myself/me | everyone WORDS | my name"
        ),
        example="talk to Maren",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words=(
            "tell, t, inform, warn, remind, advise, answer, let know, explain to, confess to, promise, assure, admit "
            "to, notify, mention to, reply to, respond to, let everyone know, let hear, fill in, break the news to, "
            "break it to, give the news to, bring news to, give word to, report to, relate to, relate, recount to, "
            "recount, narrate to, disclose to, reveal to, divulge to, pass on to, pass the word to, own up to, own "
            "up, confess, confess that, admit that, admit, explain that, explain, reassure that, swear to, vow to, "
            "assert to, insist to, inform of, alert, alert to, caution, counsel, advise against, tip off, instruct, "
            "vow, promise to, promise that, assure that, point out to, make known to, announce to, declare to, state "
            "to, teach, lecture, brief, enlighten"
        ),
        forms=(
            "PERSON about/of/regarding TOPIC | PERSON to WORDS | PERSON WORDS | PERSON | about TOPIC to PERSON | "
            "WORDS to PERSON | PERSON WORDS to WORDS | to PERSON that WORDS | to PERSON WORDS | that WORDS | to "
            "PERSON | WORDS | PERSON to WORDS | PERSON that WORDS | everyone/everybody/them WORDS | PERSON the WORDS"
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
            "growl, hiss, snarl, stammer, stutter, intone, chant, quip, tell a joke, concede, assent, confirm, greet "
            "with, tell myself, gossip, ooc, osay, blurt, blurt out, exhort, read aloud, invoke the name of, call by "
            "name, call its name, call her name, call his name, speak its name, speak her name, speak his name, say "
            "its name, say her name, say his name, reply with, answer with, answer that, respond with, respond that, "
            "reply that, say that, say yes, say no, yes, no, nope, yeah, aye, nay, yep"
        ),
        forms=(
            "WORDS to PERSON | to PERSON WORDS | WORDS | to PERSON that WORDS | . | in WORDS | softly/quietly/loudly/"
            "aloud/calmly/gently to PERSON | WORDS softly/quietly/aloud to PERSON | calmly/softly/quietly/gently/"
            "aloud WORDS | gently/softly/calmly/kindly to PERSON | that WORDS"
        ),
        example='say "I know your name"',
        help="Say something; in a meeting, words can lay a beast to rest.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "shout, yell, scream, call out, holler, bellow, call, cry out, shriek, call to, call out to, shout to, "
            "yell to, roar, shout out, yell out, scream out, call for, call for help, cry for help, shout for, yell "
            "for, scream for, scream at, shout at, yell at, roar at, bellow at, howl at, holler at, holler for, call "
            "after, shout after, yell after, raise the alarm, sound the alarm, raise my voice, call over, howl, "
            "hoot, hallo, halloo, hollo, cry havoc, scream my head off, shout my head off, "
            "screech, heckle"
        ),
        forms=(
            "WORDS to/at PERSON | at/to PERSON WORDS | to/at PERSON | WORDS | . | for help | for WORDS | WORDS "
            "loudly | at the top of my lungs/voice | as loud/loudly as WORDS | to see if WORDS | to WORDS | out "
            "WORDS | out to PERSON | in WORDS | a warning/name | until WORDS | at PERSON to WORDS | to/at/for PERSON "
            "| PERSON | for PERSON | loudly/again/now"
        ),
        example='shout "who is there"',
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words=(
            "show, present, display, hold out, flash, reveal, point out, let see, hold up, put before, lay before, "
            "set before, place before, exhibit, expose, wave before, thrust before, confront with, draw attention "
            "to, call attention to, point at, point to, point, let have a look at"
        ),
        forms=(
            "CLUE to PERSON | PERSON CLUE | CLUE before PERSON | CLUE | PERSON WORDS | CLUE to PERSON and WORDS | "
            "CLUE up to PERSON | CLUE up/out in front of WORDS | CLUE in front of PERSON | CLUE out so/for/to WORDS "
            "| CLUE out | CLUE so WORDS | up CLUE to PERSON | up CLUE | PERSON with CLUE | PERSON see CLUE | CLUE "
            "around | CLUE across the table to PERSON | PERSON my CLUE | out CLUE to PERSON | at CLUE"
        ),
        example="show the old knife to Maren",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="wish, bid",
        forms=(
            "PERSON good/a/well/farewell/goodbye WORDS | PERSON good/well/farewell/goodbye | good day/evening/"
            "morning/night to PERSON"
        ),
        example="wish Maren good evening",
        help="Greet somebody, or take your leave.",
        fight=Maneuver.SPEAK,
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
            "shut up, go to hell, damn you, curse you, screw you, to hell with you, be quiet, be silent, hush, get "
            "lost, get out of my sight, piss off, sod off, fuck off, bugger off, leave me alone, leave me be, back "
            "off me"
        ),
        forms=". | PERSON | you PERSON | you | now | WORDS",
        example="be quiet",
        help="Say something, and hope that it helps.",
        fight=Maneuver.SPEAK,
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
)
