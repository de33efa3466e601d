"""Turns of phrase, written as they are said, and compiled to what recognises them.

`a/b` is either word, `[a b]` may be left out, `...` is any words, and a word in capitals names the words in its place.
"""

from __future__ import annotations

import re

_PIECE = re.compile(r"\[[^\]]*\]|\S+")


def phrases(text: str) -> re.Pattern[str]:
    """Return what recognises any of the phrases in a list, one a line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return re.compile("|".join(f"(?:{_phrase(line, at)})" for at, line in enumerate(lines)))


def said(pattern: re.Pattern[str], text: str) -> dict[str, str] | None:
    """Return the named words of a phrase if the text is one, or None."""
    found = pattern.fullmatch(f" {text}")
    if found is None:
        return None
    return {name.partition("_")[0]: words for name, words in found.groupdict().items() if words}


def _phrase(line: str, at: int) -> str:
    """Return a phrase as an expression; each word brings the gap before it, so that the first has one too."""
    return "".join(_piece(piece, at) for piece in _PIECE.findall(line))


def _piece(piece: str, at: int) -> str:
    """Return a piece of the phrase with this number: a name stands once in an expression, so the number is in it."""
    if piece.startswith("["):
        return f"(?:{_phrase(piece[1:-1], at)})?"
    if piece == "...":
        return " .+"
    if piece.isupper():
        return f" (?P<{piece}_{at}>.+?)"
    return f" (?:{'|'.join(map(re.escape, piece.split('/')))})"
