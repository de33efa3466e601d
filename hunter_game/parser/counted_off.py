"""Lines that count off what is done: *first, I bar the door; second, I wait*, *a) look b) listen*, *step one: …*.

The numbers say only in what order; where they stand in the middle of a line, a new command begins.
"""

from __future__ import annotations

import re

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

Words = tuple[Token, ...]

_LABELS = re.compile(r"(?:^|[;,.]? )\(?(?:[1-9]|[a-e]|i{1,3}|iv)[)\]] ?(?=[A-Za-z])")
_LABELLED = re.compile(r"^\(?(?:[1-9]|a|i)[)\]] ?[A-Za-z]")
"""How a line of lettered or numbered points begins."""

_CALLED = re.compile(r"^@([A-Za-z]+)[,:]? (?=\S)")
"""How somebody is called in a chat: *@maren hello*."""

_ORDINALS = frozenset(
    word_list(
        "first second third fourth fifth sixth firstly secondly thirdly fourthly lastly last finally next one two"
        " three four five a b c"
    )
)
_STEPS = frozenset(("step", "point", "item", "number", "part", "task", "stage"))
_NUMBERS = frozenset(word_list("one two three four five 1 2 3 4 5 i ii iii"))
_ALONE = frozenset(word_list("second third fourth fifth sixth secondly thirdly fourthly firstly lastly"))
"""Ordinals that need no comma behind them before *I*."""
_PARTING = frozenset((".", ";", ",", "!", ":"))
_SUBJECTS = frozenset(("i", "we"))


def without_labels(text: str) -> str:
    """Return a line without the labels of its points: *a) look b) listen* is *look; listen*."""
    if text.startswith("@"):
        return _CALLED.sub(r"\1, ", text)
    if ")" not in text and "]" not in text:
        return text
    return _LABELS.sub("; ", text).lstrip("; ") if _LABELLED.match(text) else text


def without_numbers(tokens: Words) -> Words:
    """Return a line without the ordinals before its commands: *second, I …*, *step two: …*."""
    if len(tokens) < 4 or all(token.word not in _ORDINALS and token.word not in _STEPS for token in tokens):
        return tokens
    kept: list[Token] = []
    at = 0
    counted = False
    while at < len(tokens):
        begins = at == 0 or (tokens[at - 1].kind == "mark" and tokens[at - 1].word in _PARTING)
        if not begins and tokens[at - 1].word in {"and", "then"} and (at < 2 or tokens[at - 2].kind == "mark"):
            begins = True
        size = _size(tokens, at) if begins else 0
        if size and kept and kept[-1].kind == "mark":
            kept[-1] = Token(";", ";", "mark")
        if not size:
            kept.append(tokens[at])
        counted = counted or size > 0
        at += size or 1
    return tuple(kept) if counted and kept else tokens


def _size(tokens: Words, at: int) -> int:
    """Return how many tokens here only count: *second ,*, *step two :*."""
    word = tokens[at].word
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None:
        return 0
    if word in _STEPS and after.word in _NUMBERS:
        marked = at + 2 < len(tokens) and tokens[at + 2].kind == "mark"
        return 3 if marked else 0
    if word not in _ORDINALS:
        return 0
    if after.kind == "mark" and after.word in {",", ":"}:
        return 2 if word in _ALONE or word in {"first", "next", "last", "finally"} or after.word == ":" else 0
    return 1 if word in _ALONE and after.word in _SUBJECTS else 0
