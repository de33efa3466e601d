"""What the hunter believes, holds against a story, and puts on record, in whole sentences.

*The surer I am it's the drowned bride* leans on the bride, *the mud doesn't match his story* pairs the two, *I wish to
enter my finding on the board* signs. Only without a scene: with one, such words are a remark until they name what is on
the board.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import plain
from hunter_game.parser.sorts import BEASTS, FOLK, TESTIMONY
from hunter_game.parser.turned import phrases, said

Words = tuple[Token, ...]

LONGEST = 26
"""Words of a sentence that is weighed here."""

_LEANT = """
it/this [just] has/had to be/been SUSPECT
it/this must be SUSPECT
it/this must have been SUSPECT
it/this can only be SUSPECT
it/this can only have been SUSPECT
it/that is/was SUSPECT i am [quite/as] sure/certain/convinced/positive [of] [it/that] [now]
it/that is/was SUSPECT i would swear/bet/wager/stake [to/on] ...
it/that is/was SUSPECT i would swear/bet/wager
it/that is/was SUSPECT mark my words
it/that is/was SUSPECT no doubt about it
it/that is/was SUSPECT depend upon/on it
SUSPECT did it i am sure/certain/convinced [of] [it/that]
SUSPECT did it mark my words
SUSPECT did it if you ask me
if you ask me [it] [is/was] SUSPECT [did] [it]
i am [more] [and] [more/now] [quite/almost] SURE [that] it is/was SUSPECT
i am [more] [and] [more/now] [quite/almost] SURE [that] SUSPECT is/was lying/guilty/behind/innocent/honest ...
i am [more] [and] [more/now] [quite/almost] SURE [that] SUSPECT is/was lying/guilty/innocent/honest/mad
i am [more] [and] [more/now] [quite/almost] SURE [that] SUSPECT did it
... the surer/more i am [sure/certain/convinced] [that] it is/was SUSPECT
... the surer/more i am [sure/certain/convinced] [that] it is/was SUSPECT god help me/us/him/her
i [now/still] RECKON [that] it is/was SUSPECT
i [now/still] RECKON [that] it must/has to/have be/been SUSPECT
i [now/still] RECKON [that] SUSPECT did it
i [now/still] RECKON [that] SUSPECT lied [...]
i am BEGINNING to think/believe/suspect [that] it is/was/may/might/could [be/have] [been] SUSPECT
i am BEGINNING to think/believe/suspect [that] SUSPECT lied/did/is/was ...
i am BEGINNING to think/believe/suspect [that] SUSPECT lied
[i] [would] bet/wager/stake my STAKE [that] it is/was SUSPECT
[i] [would] bet/wager/stake my STAKE on it being SUSPECT
[i] [would] bet/wager/stake my STAKE on SUSPECT
my vote goes to/on/with SUSPECT
my vote is for/on/with SUSPECT
my [own] suspicion/suspicions fall/falls/rests/rest/lies/lie/lights on/upon/with SUSPECT
suspicion falls/rests on/upon SUSPECT
i have [got] SUSPECT pegged/marked/down/fingered as/for ...
everything/all [the] [signs/evidence/clues/trails/roads] [all] [now] points/point/leads/lead to/at/towards SUSPECT
it all points/leads/comes to/at/back [down] [to] SUSPECT
the evidence/trail points/leads to/at SUSPECT
i like/fancy SUSPECT for it/this/that
i like/fancy SUSPECT for the murder/murders/killing/killings/deed/crime/culprit/killer
i favour/prefer/buy/back/accept/endorse SUSPECT version/story/account/explanation/theory/word [of] [it/things/events]
i am with SUSPECT on this/that [one]
put me down for SUSPECT
i pin/put/lay [all] it/this/that/the [blame] on SUSPECT
i lay/put [all] it/this/that/the [blame] at SUSPECT door
i [would] [inclined] [to] blame SUSPECT [for] [it/this/that/all]
i am inclined to blame SUSPECT
i trust/believe SUSPECT so i will go/stick/side with her/his/their/its version/word/story/account
SUSPECT TALE rings/sounds/seems true/sound/right/honest [to] [me]
SUSPECT TALE holds water/up/together
"""
_DOUBTED = """
SUSPECT TALE/alibi does not hold/ring/add/stand/wash [water/true/up] [to/for] [me]
SUSPECT TALE/alibi is a lie/sham/fiction/nonsense
SUSPECT TALE/alibi stinks/smells/leaks [...]
SUSPECT TALE/alibi is full of holes
i have [got] my/serious/grave/some doubts/reservations about/regarding/as [to] SUSPECT
i strike/cross/take/knock/scratch SUSPECT off my/the list [of] [suspects]
i rule out SUSPECT
i rule SUSPECT out
i no longer think/believe/suspect [that] it is/was SUSPECT
i no longer suspect SUSPECT
i have gone off the idea/notion/theory of/about SUSPECT
it was not/never SUSPECT i am sure/certain/convinced [of] [it/that]
i am sure/certain/convinced it was/is not/never SUSPECT
"""
_PAIRED = """
TRACE and STORY belong/go/fit/hang together
TRACE and STORY do not belong/go/fit/hang/sit/square/match/agree/add/tally [together/up/at] [all]
TRACE and STORY contradict each other
TRACE and STORY are at odds
TRACE and STORY can not both be true/right
TRACE does/do not match/fit/suit STORY
TRACE does/do not square/agree/tally/sit/go/fit with STORY
TRACE can not be squared/reconciled with STORY
TRACE contradicts/contradict/disproves/disprove/proves/prove/confirms/confirm/refutes/refute/belies/belie STORY
TRACE supports/support/undermines/undermine/bears/bear/backs/back [out/up] STORY
TRACE gives/give/puts/put the lie to STORY
TRACE fits/fit/matches/match STORY
TRACE squares/square/agrees/agree/tallies/tally/fits/fit/goes/go with STORY
put/set/lay/place TRACE together with STORY
put/set/lay/place TRACE alongside STORY
"""
_PAIRED_ALREADY = """
these/those/the two [things/of] [them] do/can not sit/belong/go/fit/match/square/agree/add [together/up/at] [all]
these/those/the two [things] [do] belong/go/fit/contradict together/each [other]
these/those/the two [things] contradict each other
"""
_SIGNED = """
[i] [hereby/now/do] FILE my [final/own/full/considered] FINDING
[i] [hereby/now/do] FILE my [final/own/full/considered] FINDING on/in/at/to/with/before/upon/into ...
[i] [hereby/now/do] FILE my [final/own/full/considered] FINDING it/that ...
my [final/own/considered] SETTLED is/stands [that] [it] [is/was] ...
my [final/own/considered] SETTLED [a/an/the/it] SUSPECT
[i] [hereby/now] lodge/file/submit/register/enter/deliver my [final/own/full] account/report
[i] [hereby/now] lodge/file/submit/register/enter/deliver my [final/own/full] account/report on/in/at/to/with/before ...
[i] [hereby/do] declare/pronounce/proclaim/name it/this [to] [be] SUSPECT
let the record/account/book/ledger show/state/say [that] ...
[i] say/name/declare what it is/was [the/a/an/it] ...
[i] say/name/declare what it is/was
chalk/write/put it up/down as SUSPECT [on/in] [the] [board/book/account/ledger]
chalk/write/scrawl SUSPECT on/in/up [on] the board/book/account/ledger [and] [sign] [it]
[i] commit myself/it in/to writing/paper/ink [it/to/that] ...
[i] commit myself/it in/to writing/paper/ink
"""
_FILES = (
    "enter/record/lodge/file/submit/register/deliver/post/pin/render/present/declare/announce/give/make/hand/put/set/nail"
    " [in/down/up/over/forward]"
)
_FINDINGS = "finding/findings/verdict/conclusion/conclusions/judgement/judgment/decision/deposition/determination"
_ALTERNATIVES = (
    ("FILE", _FILES),
    ("FINDING", _FINDINGS),
    ("SETTLED", "finding/findings/verdict/judgement/judgment"),
    ("SURE", "sure/certain/convinced/positive/persuaded"),
    ("RECKON", "reckon/think/say/guess/believe/suspect/fancy/conclude/hold/maintain"),
    ("BEGINNING", "beginning/starting/coming/inclined/minded"),
    ("TALE", "story/account/word/statement/tale/version/testimony"),
)
"""What a word in capitals stands for, where it names nothing."""


def _spelt(text: str) -> str:
    for name, words in _ALTERNATIVES:
        text = text.replace(name, words)
    return text


_COMMANDS = tuple(
    (phrases(_spelt(text)), command)
    for text, command in (
        (_SIGNED, "sign"), (_PAIRED_ALREADY, "pair them"), (_PAIRED, "pair"), (_DOUBTED, "doubt"), (_LEANT, "believe"),
    )
)  # fmt: skip
_HINTS = frozenset(
    word_list(
        "has must only sure surer certain convinced positive persuaded reckon think say guess believe suspect fancy"
        " conclude hold maintain bet wager stake vote suspicion suspicions pegged marked fingered points point"
        " leads lead"
        " like favour prefer back accept version story account statement tale alibi testimony blame pin lay door doubts"
        " strike cross list rule idea belong together square match fit agree tally contradict contradicts disproves"
        " proves"
        " confirms refutes belies supports undermines bears backs lie finding findings verdict conclusion conclusions"
        " judgement decision record chalk writing name declare told said says claim fits matches swear if did down"
    )
)
_OPENERS = (
    ("in", "my", "submission"), ("in", "my", "opinion"), ("in", "my", "view"), ("in", "my", "judgement"), ("to", "my",
    "mind"),
    ("to", "my", "eye"), ("by", "my", "reckoning"), ("for", "now"), ("i", "notice"), ("i", "notice", "that"), ("i",
    "see"),
    ("i", "see", "that"), ("i", "observe", "that"), ("i", "note", "that"), ("i", "observe"), ("i", "point", "out",
    "that"),
    ("i", "say", "that"), ("i", "submit", "that"), ("i", "put", "it", "that"), ("i", "contend", "that"), ("clearly",),
    ("plainly",), ("obviously",), ("i", "wish", "to"), ("i", "want", "to"), ("i", "would", "like", "to"), ("i",
    "should", "like", "to"),
    ("i", "am", "ready", "to"), ("i", "am", "prepared", "to"), ("it", "is", "time", "to"), ("time", "to"), ("i",
    "will",),
    ("so",), ("well",), ("now",), ("right",), ("look",), ("listen",), ("the", "hunter"), ("my", "hunter"),
)  # fmt: skip
"""What is said before a finding, and adds nothing to it."""
_NO_SUSPECT = frozenset(
    word_list("here there time late midnight morning night noon dawn dusk nothing weather wind rain fog dream")
)
_WE = frozenset(word_list("i we you will would should must"))
_STORIES = (TESTIMONY - {"me", "us"}) | frozenset(
    word_list("says claims swore swears tells claimed statements stories")
)


def found_out(tokens: Words) -> Words:
    """Return a line that says what the hunter believes, pairs or puts on record as the plain command; else as it is."""
    if not 3 < len(tokens) <= LONGEST + 6 or any(token.kind == "quote" for token in tokens):
        return tokens
    words = tuple(token for token in tokens if token.kind == "word")
    if len(words) > LONGEST or words[-1:] == () or tokens[-1].word == "?":
        return tokens
    if _HINTS.isdisjoint(token.word for token in words):
        return tokens
    for piece in _bare(words):
        command = _as_command(piece)
        if command is not None:
            return command
    return tokens


def _bare(words: Words) -> tuple[Words, ...]:
    """Return a sentence as it stands, and without what is said before a finding."""
    spelt = tuple(token.word for token in words)
    if spelt[:3] == ("i", "point", "out") and spelt[3:4] == ("to",) and "that" in spelt[4:8]:
        return (words, words[spelt.index("that", 4) + 1 :])
    opener = max((each for each in _OPENERS if spelt[: len(each)] == each), key=len, default=())
    return (words, words[len(opener) :]) if opener and len(words) > len(opener) + 2 else (words,)


def _as_command(words: Words) -> Words | None:
    text = " ".join(token.word for token in words)
    for pattern, command in _COMMANDS:
        named = said(pattern, text)
        if named is None:
            continue
        if command in {"sign", "pair them"}:
            return plain(command) if "SUSPECT" not in named or _is_suspect(named["SUSPECT"], words) else None
        if command == "pair" and not _WE.isdisjoint(named["TRACE"].split()):
            continue
        if command == "pair":
            if _STORIES.isdisjoint(named["STORY"].replace("'s", " ").split()):
                continue
            return plain(f"pair {named['TRACE']} with {named['STORY']}")
        suspect = named["SUSPECT"]
        if _is_suspect(suspect, words):
            return plain(f"{command} {_named(suspect)}")
    return None


def _named(suspect: str) -> str:
    """Return a suspect without what is said of him besides: *the bride and no wolf*."""
    spelt = suspect.split()
    end = next((at for at, word in enumerate(spelt) if at and word in _BESIDES), len(spelt))
    return " ".join(spelt[:end])


_BESIDES = frozenset(word_list("and but not rather more for because who that which whatever having after with no or"))


def _is_suspect(suspect: str, words: Words) -> bool:
    """Return whether words name somebody or some beast that may be behind it: *the drowned bride*, *no wolf*."""
    spelt = suspect.replace("'s", " ").split()
    if not spelt or len(spelt) > 9 or not (_NO_SUSPECT | _WE).isdisjoint(spelt):
        return False
    if not _SUSPECTED.isdisjoint(spelt):
        return True
    return any(
        token.text[:1].isupper() and token.word in spelt and token.word not in {"i", "god"} for token in words[1:]
    )


_SUSPECTED = (
    FOLK
    | BEASTS
    | frozenset(
        word_list(
            "lynx barghest boggart kelpie bride corpse murderer killer them him her nobody drowned beast animal animals"
            " dogs hounds wolves bears lunatic madman someone somebody villagers monks thing revenant selkie nix"
        )
    )
)
