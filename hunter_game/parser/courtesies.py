"""Courtesies round a name: *forgive me, widow, but may I ask …*, *might I trouble you for a bed, good sir?*.

The name comes first, so that what stands behind it is put to somebody; what it is then says `asked_for`.
Only without a scene: with one, `vocatives` knows who is here.
"""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import DRINKS, FOLK, FOODS, WARES

Words = tuple[Token, ...]
Wanted = Literal["ask", "talk", "trade"]

_CALLED = FOLK | frozenset(word_list("sir madam mistress mister goodman goodwife dame reverend master ma'am milord"))
TITLES = frozenset(word_list("sir madam mister ma'am milord"))
"""Names that are politeness alone, unless something is wanted."""
_BEFORE_A_NAME = frozenset(word_list("good dear kind my old gentle young the worthy honest fair"))
_OPENINGS = tuple(
    tuple(each.split())
    for each in (
        "excuse me", "pardon me", "forgive me", "do forgive me", "do excuse me", "i beg your pardon", "beg your pardon",
        "begging your pardon", "beg pardon", "i am sorry", "sorry", "i am sorry to trouble you", "sorry to trouble you",
        "sorry to bother you", "forgive the intrusion", "do forgive the intrusion", "pardon the intrusion",
        "if you please", "by your leave", "with respect", "with all respect", "with all due respect",
        "with great respect",
        "if i may", "if it please you", "forgive my asking", "forgive my boldness", "look", "listen", "see here",
        "look here", "now then", "come now", "i say", "tell me", "pray tell me", "pray tell", "pray", "prithee",
        "good day", "good evening", "good morning", "good morrow", "i pray you", "my apologies", "a thousand pardons",
        "excuse my asking", "if you would", "hear me", "hark", "mark me", "oh", "ah", "well", "ho", "hey", "oi", "here",
    )
)  # fmt: skip
"""What is said before a name or behind it, and changes nothing of what is wanted."""
_TRAILING = frozenset(_OPENINGS) | {("please",), ("but",), ("and",)}

_ASKS = tuple(
    tuple(each.split())
    for each in (
        "may i ask", "might i ask", "can i ask", "could i ask", "may i enquire", "might i enquire", "may i inquire",
        "might i inquire", "could i enquire", "could i inquire", "i would ask", "i must ask", "i have to ask",
        "i want to ask", "i would like to ask", "i should like to ask", "i wanted to ask", "let me ask",
        "allow me to ask",
        "might you say", "might you tell me", "could you say", "could you tell me", "can you tell me", "would you say",
        "would you tell me", "will you tell me", "do you know", "might you know", "would you know", "tell me",
        "i would like to know", "i should like to know", "i would know", "i want to know", "i need to know",
        "i would be glad to know", "i would be grateful to know", "i wonder if you", "i wonder whether you",
        "i wonder what", "i wonder who", "i wonder where", "i wonder when", "i wonder why", "i wonder how",
        "i was wondering if you", "i was wondering whether you", "i was wondering what", "may i know", "might i know",
        "can you remember", "can you recall", "would you recall", "might i put a question", "may i put a question",
        "i have a question", "i have some questions", "a question", "one question", "a few questions",
    )
)  # fmt: skip
_TALKS = tuple(
    tuple(each.split())
    for each in (
        "may i have a word", "might i have a word", "could i have a word", "can i have a word", "a word",
        "a quick word",
        "could you spare a moment", "can you spare a moment", "have you a moment", "do you have a moment", "a moment",
        "could we talk", "can we talk", "may we talk", "might we talk", "we must talk", "we need to talk",
        "i would have a word", "i would like a word", "have a word", "like a word", "want a word", "i want a word",
        "i need a word", "could you spare me a moment",
        "might i speak with you", "may i speak with you", "could i speak with you", "may i speak to you",
        "might i speak to you", "could i speak to you", "i would speak with you", "i am sorry for your loss",
        "my condolences", "i am sorry", "well met", "how are you", "how do you do", "how do you fare",
    )
)  # fmt: skip
_TRADES = tuple(
    tuple(each.split())
    for each in (
        "how much", "what do you charge", "what do you want for", "what would you want for", "what will you take for",
        "what would you take for", "i would like to buy", "i would buy", "i want to buy", "i wish to buy", "i will buy",
        "can i buy", "could i buy", "may i buy", "might i buy", "i would like to sell", "i want to sell",
        "i wish to sell",
        "would you sell", "will you sell", "do you sell", "what would you give me for", "what will you give me for",
        "i should like to buy", "i should like to sell", "what does it cost", "what is your price", "name your price",
    )
)  # fmt: skip
_BESEECHED = tuple(
    tuple(each.split())
    for each in (
        "might i trouble you for", "may i trouble you for", "could i trouble you for", "can i trouble you for",
        "might i have", "may i have", "could i have", "can i have", "i will have", "i will take", "i would like",
        "give me", "bring me", "pour me", "let me have", "might i bother you for", "could i bother you for", "i want",
    )
)  # fmt: skip
_SURELY = frozenset(each for each in _BESEECHED if "trouble" in each or "bother" in each)
_AMOUNTS = frozenset(word_list("a an another one two three four five six seven eight nine ten dozen half some"))
_SOLD = WARES | DRINKS | FOODS | frozenset(word_list("pint jug mug tankard bowl plate bed yard pound dozen slice"))
_POLITE = frozenset((("please",), ("thanks",), ("thank", "you"), ("if", "you", "please"), ("if", "you", "would")))
_LONGEST_NAME = 4


def name_first(tokens: Words) -> Words:
    """Return a line with the name that courtesies stand round put first and a comma behind it; else as it is."""
    if any(token.kind == "quote" for token in tokens) or len(tokens) < 3:
        return tokens
    pieces = _pieces(tokens)
    if not pieces:
        return tokens
    if _said(pieces[0]) == ("no",) and len(pieces) > 1 and _said(pieces[1]) in {("thank", "you"), ("thanks",)}:
        return tuple(token for at, token in enumerate(tokens) if at != 1)
    if len(pieces) == 3 and _said(pieces[0]) in _GREETINGS and _is_name(pieces[1]) and _is_remark(_said(pieces[2])):
        return (Token("greet", "greet"), pieces[1][-1])
    given = _handed(pieces)
    if given is not None:
        return given
    at = next((at for at in range(min(3, len(pieces))) if at and _is_name(pieces[at])), 0)
    if at and len(pieces) > at + 1 and all(_said(each) in _TRAILING for each in pieces[:at]):
        return _called(pieces[at], _rest(tokens, pieces, at + 1))
    glued = _glued(pieces[0]) if len(pieces) > 1 else 0
    if glued:
        return _called(pieces[0][glued:], _rest(tokens, pieces, 1))
    last = len(pieces) - 1
    if last == 1 and _is_name(pieces[last], loose=False) and _is_request(_said(pieces[0])):
        ends = tokens[-1:] if tokens[-1].kind == "mark" else ()
        return _called(pieces[last], (*pieces[0], *ends))
    return tokens


_GREETINGS = frozenset(
    (
        ("good", "day"),
        ("good", "evening"),
        ("good", "morning"),
        ("good", "morrow"),
        ("hello",),
        ("evening",),
        ("morning",),
    )
)


def _is_remark(said: tuple[str, ...]) -> bool:
    """Return whether nothing is wanted by words behind a greeting: *I hope I find you well*."""
    return said[0] in {"i", "it", "a", "what", "the"} and wanted(said) is None and said[:2] != ("what", "do")


def _handed(pieces: list[Words]) -> Words | None:
    """Return *reeve, here's your key* and *here, Maren, take this* as a gift; None if nothing is handed over."""
    if len(pieces) == 2 and _is_name(pieces[0]):
        said = _said(pieces[1])
        if said[:2] in {("here", "is"), ("here", "are")} and len(said) > 3 and said[2] in _HANDED and len(said) < 8:
            return _gift(pieces[1][2:], pieces[0])
    if len(pieces) == 3 and _said(pieces[0]) in {("here",), ("here", "you", "are"), ("there", "you", "are")}:
        said = _said(pieces[2])
        if not _is_name(pieces[1]):
            return None
        if said[:1] in {("take",), ("have",)} and 1 < len(said) < 6:
            return _gift(pieces[2][1:], pieces[1])
        if said[0] in _HANDED and 1 < len(said) < 6:
            return _gift(pieces[2], pieces[1])
    return None


def _gift(thing: Words, name: Words) -> Words:
    return (Token("give", "give"), *thing, Token("to", "to"), *name)


_HANDED = frozenset(word_list("your the my a an some this his her their our two three four five six ten"))


def wanted(said: tuple[str, ...], *, alone: bool = False) -> Wanted | None:
    """Return what is wanted of somebody by these words to him, or None if they only say something.

    Args:
        said: The words, without the name.
        alone: Whether no name stands beside them.
    """
    while said and (said[0] in {"but", "and", "so", "then", "please", "now"} or said[:2] == ("if", "you")):
        said = said[3:] if said[0] == "if" else said[1:]
    if not said:
        return None
    if not alone:
        for phrases, kind in ((_TRADES, "trade"), (_TALKS, "talk"), (_ASKS, "ask")):
            if any(said[: len(each)] == each for each in phrases):
                return kind  # type: ignore[return-value]
        if said[0] in {"may", "might"} and said[1:2] in {("i",), ("we",)} and not _is_order(said, alone=False):
            return "ask"
        if said[:2] in {("might", "you"), ("would", "you"), ("will", "you")} and "for" in said and "price" in said:
            return "trade"
        if _is_let_go(said):
            return "trade"
    return "trade" if _is_order(said, alone=alone) else None


def _is_let_go(said: tuple[str, ...]) -> bool:
    """Return whether goods are asked for at another price: *might you let that axe go for a little less*."""
    return (
        said[0] in {"might", "would", "could", "will", "can"} and "let" in said[:4] and "go" in said and "for" in said
    )


def _is_order(said: tuple[str, ...], *, alone: bool) -> bool:
    at = next((len(each) for each in _BESEECHED if said[: len(each)] == each), 0)
    if alone and said[:at] in _SURELY:
        alone = False
    polite = next((len(each) for each in _POLITE if said[-len(each) :] == each), 0)
    goods = said[at : len(said) - polite]
    if len(goods) < 2 or goods[0] not in _AMOUNTS or (alone and not (polite and not at)):
        return False
    return not _SOLD.isdisjoint(goods[1:4]) and len(goods) < 10


def _is_request(said: tuple[str, ...]) -> bool:
    """Return whether words with a name behind them want something of somebody: *might I trouble you for a bed*."""
    return wanted(said) is not None or said[:1] in {("you",), ("your",)}


def _said(piece: Words) -> tuple[str, ...]:
    return tuple(token.word for token in piece)


def _is_name(piece: Words, *, loose: bool = True) -> bool:
    if not 0 < len(piece) <= _LONGEST_NAME or any(token.word not in _BEFORE_A_NAME for token in piece[:-1]):
        return False
    last = piece[-1]
    return last.word in _CALLED or (loose and last.text[:1].isupper() and last.word not in {"i", "god", "lord"})


def _glued(piece: Words) -> int:
    """Return how long the courtesy is that runs into a name: *excuse me Maren*."""
    said = _said(piece)
    for each in _OPENINGS:
        if len(each) > 1 and said[: len(each)] == each and len(said) > len(each) and _is_name(piece[len(each) :]):
            return len(each)
    return 0


def _pieces(tokens: Words) -> list[Words]:
    pieces: list[Words] = []
    piece: list[Token] = []
    for token in tokens:
        if token.kind == "mark":
            if piece:
                pieces.append(tuple(piece))
            piece = []
        else:
            piece.append(token)
    if piece:
        pieces.append(tuple(piece))
    return pieces


def _rest(tokens: Words, pieces: list[Words], behind: int) -> Words:
    """Return the tokens behind so many pieces, without a *but* that leads on from the courtesy."""
    first = pieces[behind][0]
    at = next(at for at, token in enumerate(tokens) if token is first)
    rest = tokens[at:]
    return rest[1:] if rest[0].word in {"but", "and"} and len(rest) > 1 else rest


def _called(name: Words, rest: Words) -> Words:
    return (*(name[-1:] if len(name) > 1 else name), Token(",", ",", "mark"), *rest)
