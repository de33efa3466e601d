"""The board, the account and the reckoning."""

from __future__ import annotations

from hunter_game.engine.vocabulary import Phase, Verb
from hunter_game.parser.meaning import Meaning, Row
from hunter_game.parser.sorts import TESTIMONY

ROWS: tuple[Row, ...] = (
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words=(
            "pair, compare, match, contradict, refute, disprove, contrast, counter, put together, cross-check, "
            "square, set side by side, juxtapose"
        ),
        forms=(
            ". | them/both/these/those | CLAIM with/to/against/using/by/and TRACE | TRACE with/to/against/and/beside "
            "CLAIM | hold TRACE up/next/over to/against CLAIM | CLAIM and TRACE together | CLAIM side by side with "
            "TRACE"
        ),
        example="pair what Tibb said with the lime",
        help="Hold a trace against a claim that it breaks, before the one who made it: one candle.",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "lean on, lean, believe, trust, accept, rely on, credit, take the word of, bank on, count on, go with, "
            "believe in, take as true, side with, be inclined to believe, choose to believe, decide to believe, put "
            "my faith in, put my trust in, have faith in, take his word, am inclined to believe, inclined to "
            "believe, inclined to trust, conclude, conclude that, decide that, have decided, have decided that, am "
            "convinced, am convinced that, am certain, am certain that, am sure that"
        ),
        forms=(
            "CLAIM | that CLAIM | CLAIM about/on/regarding TOPIC | CLAIM is/as true | towards/toward CLAIM | CLAIM "
            "is/was telling/speaking the truth | CLAIM is/was right/honest/truthful | in CLAIM"
        ),
        example="believe Tibb about the light",
        help="Take a claim for true, and see on the board what follows; free.",
        wish="on",
    ),
    Row(
        Meaning.LEAN,
        Verb.LEAN,
        words=(
            "doubt, disbelieve, distrust, do not believe, stop believing, reject, do not trust, dismiss, stop "
            "leaning on, unlean, lean off, mistrust, discount, stop trusting, no longer believe, lean away from, am "
            "not convinced by, disagree with, do not buy, do not lean on"
        ),
        forms=(
            "CLAIM | that CLAIM | CLAIM about/on/regarding TOPIC | CLAIM is true | a word CLAIM | WORDS CLAIM is/was "
            "telling/speaking the truth | CLAIM is/was lying/wrong | in CLAIM"
        ),
        example="doubt Tibb about the light",
        help="Stop taking a claim for true; free.",
        wish="off",
    ),
    Row(
        Meaning.SIGN,
        Verb.SIGN,
        words=(
            "sign, sign the account, sign account, sign my account, sign my name to, write the account, close the "
            "account, finish my account, my account is, account, file the account, swear the account, give the "
            "account, set my name to, conclude, put my name to, set my hand to, write my account, write down my "
            "account, sign it, finish the account, submit the account, hand in the account, declare the account, "
            "write up the account, make my account, give my account, swear to the account, name the beast, write in "
            "the account, write in my account, write down in the account"
        ),
        forms=(
            ". | the/my account | the/my account as/with/of LINES | LINES | off on LINES | that LINES | to LINES | "
            "it | my name to the/my account | the/my account of LINES | the/my account naming LINES | it as LINES | "
            "the/my account now/please | for LINES | the/my account for LINES | my name | that it was/is LINES"
        ),
        example="sign drowner, unblessed body, ferry steps",
        help="Sign the account: what it is, what made it, whom it wants next. Once a hunt.",
    ),
    Row(
        Meaning.RECKON,
        Verb.RECKON,
        words=(
            "tell, tell the truth, tell them the truth, speak the truth, say the truth, reveal, confess, admit, "
            "reveal the truth, tell everyone, tell the village, tell everybody, tell all, tell it all, come clean, "
            "be honest, give the truth, truth, tell it straight, tell them all, tell them everything, "
            "tell them, say, explain, tell the people, tell the folk, tell the parish, tell the others"
        ),
        forms=(
            ". | PERSON the truth | PERSON what it was | PERSON everything | to PERSON | what it was | what happened "
            "| PERSON what happened | PERSON all | the truth to PERSON | PERSON about it | PERSON what made it | the "
            "truth | everything | about/of it | everyone/them/everybody what it was | everyone/them/everybody the "
            "truth | it | what it was to PERSON | PERSON who it was | who it was | PERSON | PERSON it all"
        ),
        example="tell the truth",
        help="At the end: tell the village what it was.",
        wish="truth",
        only=Phase.RECKONING,
    ),
    Row(
        Meaning.RECKON,
        Verb.RECKON,
        words=(
            "bury, bury the truth, say nothing, keep silent, stay silent, keep quiet, lie, conceal, hide the truth, "
            "keep the secret, keep it secret, tell nothing, hold my tongue, keep my mouth shut, tell no one, tell "
            "nobody, hide, keep it to myself, tell them nothing, hide it, remain silent, be silent, stay quiet, "
            "keep, keep the truth, leave it buried, let it lie, let it rest, do not tell, cover it up, cover "
            "up, silence"
        ),
        forms=(
            ". | it | the truth | PERSON nothing | to PERSON | it/that/this secret/quiet/hidden/buried | nothing | "
            "the truth from PERSON | about/of it | everyone/them/anyone/anybody | PERSON | the secret | what it was "
            "| to everyone/them/everybody | the/my account | it from PERSON | the matter"
        ),
        example="bury it",
        help="At the end: say nothing of what it was. A truth that is buried comes back.",
        wish="bury",
        only=Phase.RECKONING,
    ),
    Row(
        Meaning.PAIR,
        Verb.PAIR,
        words="hold, set, put, lay, weigh, test, measure, check",
        forms="TRACE against/beside/with/to CLAIM | CLAIM against/with TRACE | TRACE up/next/over to/against CLAIM",
        example="hold the lime against what Tibb said",
        help="Hold a trace against a claim.",
        heads=TESTIMONY,
    ),
)
