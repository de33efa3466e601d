"""Tokens made of plain words, for modules that say an act in other words."""

from __future__ import annotations

from functools import cache

from hunter_game.parser.normalise import Token

Words = tuple[str, ...]
Act = tuple[Token, ...]


@cache
def plain(text: str) -> Act:
    """Return words as tokens: what an act is called in the table."""
    return tuple(Token(word, word) for word in text.split())


def said(act: Act) -> Words:
    """Return the words of an act, one for each token; marks and speech are empty."""
    return tuple(token.word if token.kind == "word" else "" for token in act)
