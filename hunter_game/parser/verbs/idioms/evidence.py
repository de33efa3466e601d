"""What is believed, held against a claim, shown, signed and asked, in turns of phrase: *my money is on the miller*."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Approach, Maneuver, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import FOLK, TESTIMONY

_HEARERS = FOLK | frozenset(("him", "her", "them", "everyone", "everybody", "company", "room", "maren", "tibb"))
_SIGHT = frozenset(("nose", "eyes", "face", "see", "light", "front")) | _HEARERS

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "wager, wager that, bet, bet that, my money is on, my bet is on, my wager is on, my coin is on, put my "
            "money on, lay my money on, stake my money on, stake my life on, my gut says, my gut tells me, my "
            "instinct says, my instinct tells me, my instincts tell me, my nose tells me, my head says, my heart "
            "says, my belief is, my belief is that, my theory is, my theory is that, my guess is, my guess is that, "
            "my conclusion is, my conclusion is that, would wager, would wager that, would bet, would bet that, "
            "would bet my boots on, would bet money on, would put money on, would stake my life on, would stake my "
            "name on, would swear, would swear that, would lay odds on, would lay money on, am inclined to think, am "
            "inclined to think that, am inclined to take, inclined to take, inclined to think, have made up my mind, "
            "have made up my mind that, have more or less made up my mind, have more or less made up my mind that, "
            "make up my mind that, have come round to, have come around to, come round to, come around to, am coming "
            "round to, have come to believe, have come to think, come to believe, come to the view that, am of the "
            "opinion that, am of the view that, am leaning towards, am leaning toward, lean towards, lean toward, am "
            "minded to believe, am satisfied that, am persuaded that, am persuaded by, am convinced it was, am "
            "convinced it is, am convinced by, am sure it was, am sure it is, am certain it was, am certain it is, "
            "am sold on, am going with, side with, throw in with, throw my weight behind, come down on the side of, "
            "take the side of, take the part of, set store by, set great store by, put stock in, lend credence "
            "to, give weight to, give credit to, have it down as, put it down to, work on the assumption that, work "
            "on the theory that, proceed on the basis that, assume that, suppose it true that, take it on faith "
            "that, take it as read that, take it as given that, maintain that, reckon that, suspect that, suspect, "
            "believe every word of, believe it of"
        ),
        forms=(
            "CLAIM | CLAIM for now | WORDS having WORDS | CLAIM way of thinking | CLAIM at his/her/their word | it "
            "was/is CLAIM | CLAIM is our/the/my man/woman/killer/culprit | CLAIM is/was telling/lying/right/wrong/"
            "honest/behind WORDS | CLAIM is/was lying/right/wrong/honest/guilty/innocent | CLAIM did/killed/lied/"
            "knows/knew WORDS | CLAIM did it | CLAIM lied | WORDS"
        ),
        example="my money is on the miller",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words=(
            "connect, link, tie, match, match up, set, put, lay, hold, weigh, check, test, compare, join, relate, "
            "lay out, measure, pit, stack, stack up, tally, square, reconcile, line up, cross-reference, bring "
            "together, tie up, tie together"
        ),
        forms=(
            "TRACE to/with/against/beside/and CLAIM | CLAIM to/with/against/beside/and TRACE | TRACE up with/to/"
            "against CLAIM | TRACE together with CLAIM | TRACE side by side with CLAIM | TRACE next to CLAIM | TRACE "
            "and what WORDS together | TRACE against CLAIM story/word/tale/account/version"
        ),
        example="connect the ash to what the boy said",
        help="Hold a trace against a claim.",
        heads=TESTIMONY,
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words="use",
        forms=(
            "TRACE to disprove/refute/contradict/break/test/check CLAIM | TRACE against CLAIM story/word/account/claim"
        ),
        example="use the print to disprove what Tibb said",
        help="Hold a trace against a claim.",
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words=(
            "match those two up, put those two together, match the two, pair the two, put the two together, compare "
            "the two, match them up, pair them, pair them up, set them side by side, put them side by side, lay them "
            "side by side, hold the one against the other, hold one against the other"
        ),
        forms=".",
        example="put the two together",
        help="Hold a trace against a claim.",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "scrawl my name, scratch my name, write my name, ink my name, set down my name, put my mark, make my "
            "mark, set my mark, put my seal, set my seal, put my signature, affix my signature, affix my name, set "
            "down my verdict, set down my findings, set down my account, set down my conclusions, write down my "
            "findings, write up my findings, write out my account, write down my verdict, record my verdict, record "
            "my findings, enter my verdict, enter my findings, commit my findings to paper, commit my findings to "
            "writing, commit it to paper, commit it to ink, take up the quill, take up the pen, pick up the quill, "
            "pick up the pen, dip the quill, dip my pen, put quill to paper, put quill to parchment, set pen to "
            "paper, put ink to paper, sign with, sign in, render my account, make my report, file my report, give in "
            "my account, hand over my account, lay down my account, pronounce my verdict, state my verdict, deliver "
            "my findings, close out the account, finish the book, name it for what it is, name the thing"
        ),
        forms=(
            ". | on/to/at/upon/in/under/beneath/below the/my WORDS | and sign/write | and sign/write WORDS | LINES | "
            "and set down WORDS | and sign them/it"
        ),
        example="put my mark upon the account",
        help="Sign the account: what it is, what made it, whom it wants next. Once a hunt.",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words="write, scrawl, set down, put down, note, enter, record",
        forms=(
            "on/in the board/account/book/ledger/page that WORDS | in the account/book/ledger WORDS | as my account/"
            "verdict/answer WORDS | WORDS as my account/verdict/answer/signature"
        ),
        example="write in the account that it was a barghest",
        help="Sign the account: what it is, what made it, whom it wants next. Once a hunt.",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words=(
            "thrust, shove, stick, wave, dangle, brandish, hold, hold up, hold out, flourish, lay, put, set, place, "
            "slide, push, drop, toss, slap, spread, turn, tilt, bring, produce"
        ),
        forms=(
            "CLUE under/in/before/beneath his/her/their/the WORDS nose/eyes/face | CLUE under/in/before/beneath his/"
            "her/their nose/eyes/face | CLUE up under/in/before his/her/their/the WORDS nose/eyes/face | CLUE in "
            "front of PERSON | CLUE before PERSON | CLUE on/upon/across/over WORDS before PERSON | CLUE on/across/"
            "over WORDS so/where PERSON can WORDS | CLUE on the table/bar/counter/desk in front of PERSON | CLUE up/"
            "out for PERSON to WORDS | CLUE for PERSON to see | CLUE for PERSON to look WORDS | CLUE up for the "
            "WORDS to see | CLUE so/where PERSON can/could see WORDS | CLUE so/where PERSON can/could see | CLUE up "
            "where PERSON can/could see WORDS"
        ),
        example="put the ring in front of the priest",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
        heads=_SIGHT,
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="see what, ask what, find out what, hear what",
        forms="PERSON makes/make/thinks/think of CLUE",
        example="see what the priest makes of the tooth",
        help="Show somebody a thing you carry or a trace you found.",
    ),
    Row(
        Meaning.SHOW,
        Verb.SHOW,
        words="want, would like, should like, would have, have, get, ask, make, let",
        forms=(
            "PERSON to see CLUE | PERSON to look at CLUE | PERSON to have a look at CLUE | PERSON to take a look at "
            "CLUE | PERSON see CLUE for himself/herself/themselves | PERSON take/have a look at CLUE | PERSON "
            "inspect/examine CLUE"
        ),
        example="let the reeve have a look at the bone",
        help="Show somebody a thing you carry or a trace you found.",
        fight=Maneuver.USE,
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="want, would like, should like",
        forms="PERSON to have THINGS | PERSON to have THINGS back | PERSON to take THINGS | THINGS to go to PERSON",
        example="want the widow to have the ring",
        help="Give somebody a thing you carry.",
    ),
    Row(
        Meaning.GIVE,
        Verb.GIVE,
        words="hand, pass, give, return, deliver, restore, surrender, entrust, make over, present, turn over, slip",
        forms=(
            "THINGS over to PERSON | THINGS back to PERSON | THINGS to its owner PERSON | THINGS into PERSON hand/"
            "hands/keeping/care | THINGS to PERSON with WORDS | THINGS into the hands/hand/keeping/care of PERSON"
        ),
        example="hand the braid over to Maren",
        help="Give somebody a thing you carry.",
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words=(
            "worm the truth out of, worm it out of, worm the story out of, winkle the truth out of, wring a "
            "confession out of, wring a confession from, force a confession from, force a confession out of, extract "
            "a confession from, extract the truth from, put the question to, put a question to, put my questions to, "
            "put it squarely to, put it straight to, fire questions at, pepper with questions, press for answers, "
            "press for an answer, press for the truth, push for answers, accuse of lying, accuse outright, call out "
            "on his lies, call out on her lies, go at with questions, back into a corner and ask, wear down with "
            "questions, tax with, have words with about, not let off the hook, turn the heat up on, lean on hard"
        ),
        forms=". | PERSON | PERSON about/over/on TOPIC | PERSON directly/bluntly/again | PERSON WORDS",
        example="worm the truth out of the clerk",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.TALK,
        Approach.PRESS,
        words="accuse, denounce, charge",
        forms="PERSON of WORDS | PERSON to WORDS face | PERSON outright/openly",
        example="accuse the reeve of lying",
        help="Say it to their face.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ASK,
        Approach.PRESS,
        words="get, have, make, force, drive, push, bring, try to get, try to make, try to force",
        forms=(
            "PERSON to admit/confess/own/tell/talk/explain/reveal/spill/answer WORDS | PERSON to admit/confess/talk/"
            "explain/answer | PERSON talking | PERSON talking about TOPIC | PERSON chatting WORDS | PERSON admit/"
            "confess/explain/own WORDS"
        ),
        example="get the abbot to admit he knew",
        help="Ask hard: it frightens, and it costs trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.KIND,
        words=(
            "wheedle the story out of, coax the story out of, coax the truth out of, coax it out of, charm it out "
            "of, charm the truth out of, draw the story out of, draw it out of, tease it out of, tease the truth out "
            "of"
        ),
        forms="PERSON | PERSON about TOPIC | PERSON WORDS",
        example="coax the story out of the nurse",
        help="Ask gently: slow, and it builds trust.",
    ),
    Row(
        Meaning.ASK,
        Approach.BARGAIN,
        words="ply, soften up, loosen the tongue of, treat, stand",
        forms="PERSON with drink/ale/beer/brandy/gin/coin/wine | PERSON with drink/ale/beer/brandy/gin/coin/wine WORDS",
        example="ply the sexton with ale",
        help="Ask for money.",
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="offer, give, pay, send, extend, convey, present, express",
        forms=(
            "PERSON my/the condolences/sympathy/sympathies/respects/compliments/thanks/apologies/apology/regards/"
            "greetings | my/the condolences/sympathy/sympathies/respects/compliments/thanks/apologies/apology/"
            "regards/greetings to PERSON | PERSON good day/evening/morning | PERSON a word/few of comfort/thanks/"
            "greeting | PERSON a few kind words"
        ),
        example="offer the widow my condolences",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TELL,
        Approach.PLAIN,
        words="give, break, bring, bear, carry, deliver, take",
        forms=(
            "PERSON the/my/bad/grim/sad news | PERSON the/my/bad/grim/sad news about/of TOPIC | the/my/bad/grim/sad "
            "news to PERSON | the/my/bad/grim/sad news about/of WORDS to PERSON | the news of WORDS to PERSON as/so "
            "WORDS | the news of WORDS to PERSON | the news WORDS to PERSON"
        ),
        example="break the news of his death to the widow",
        help="Say something to somebody in your own words.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.SHOUT,
        Approach.PLAIN,
        words=(
            "call my name into, call my name across, call my name over, call my name through, call my name to, call "
            "its name into, call its name across, call my name down, call my name up, shout my name into, shout my "
            "name across, shout its name into, scream my name into, cry my name into, howl my name into, bellow my "
            "name into"
        ),
        forms="WORDS",
        example="call his name into the fog",
        help="Say something loudly.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.TALK,
        Approach.PLAIN,
        words="address, turn to and address, go up and greet, step up and greet, step forward and greet",
        forms="PERSON | PERSON WORDS | PERSON by/as/with WORDS",
        example="address the priest",
        help="Speak to somebody; with `about`, the same as asking.",
        fight=Maneuver.SPEAK,
    ),
    Row(
        Meaning.ROLEPLAY,
        Approach.PLAIN,
        words=(
            "lean across, lean over, lean out of, lean out, lean in, lean forward, lean closer, lean close, lean "
            "down, lean into, lean round"
        ),
        forms=". | WORDS",
        example="lean across the bar",
        help="A gesture; whoever is here sees it, no rule reads it.",
    ),
)
