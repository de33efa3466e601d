"""Turns of phrase, written as they are said, and compiled to what recognises them.

`a/b` is either word, `[a b]` may be left out, `...` is any words, and a word in capitals names the words in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Generic, TypeVar

Key = TypeVar("Key")

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


class Turns(Generic[Key]):
    """Turns of phrase that mean one of several things, found by their first word; the first that fits counts."""

    def __init__(self, meant: Iterable[tuple[Key, str]]) -> None:
        self._lines: tuple[tuple[Key, str, frozenset[str] | None], ...] = tuple(
            (key, line.strip(), _first_words(line.strip()))
            for key, text in meant
            for line in text.splitlines()
            if line.strip()
        )
        self._firsts = frozenset(word for _, _, words in self._lines if words is not None for word in words)
        self._compiled: dict[str, tuple[tuple[Key, re.Pattern[str]], ...]] = {}

    def meaning(self, text: str) -> tuple[Key, dict[str, str]] | None:
        """Return what a text means, and the words that its phrase names; None if it is none of these."""
        first = text.partition(" ")[0]
        for key, pattern in self._beginning_with(first if first in self._firsts else ""):
            named = said(pattern, text)
            if named is not None:
                return key, named
        return None

    def _beginning_with(self, first: str) -> tuple[tuple[Key, re.Pattern[str]], ...]:
        if first not in self._compiled:
            lines: dict[Key, list[str]] = {}
            for key, line, words in self._lines:
                if words is None or first in words:
                    lines.setdefault(key, []).append(line)
            self._compiled[first] = tuple((key, phrases("\n".join(each))) for key, each in lines.items())
        return self._compiled[first]


def _first_words(line: str) -> frozenset[str] | None:
    """Return the words that a phrase may begin with; None if it may begin with any."""
    found: set[str] = set()
    for piece in _PIECE.findall(line):
        inner = piece[1:-1].split()[:1] if piece.startswith("[") else [piece]
        for each in inner:
            if each == "..." or each.isupper():
                return None
            found.update(each.split("/"))
        if not piece.startswith("["):
            return frozenset(found)
    return None


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
