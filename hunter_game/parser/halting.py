"""Lines that are typed in gasps: marks within one command, where nothing ends: *take … the … thimble*."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.normalise import Token

Words = tuple[Token, ...]

_HALTS = frozenset((".", "!", ";"))
_NEVER_ALONE = frozenset(word_list("the a an my his her its this that of at to with from into under behind on in"))
"""Words between two marks that belong to what follows."""
_ARTICLES = frozenset(("the", "a", "an", "my"))
_IT = frozenset(("it", "them", "him"))
_PLACING = frozenset(word_list("at to with from into onto behind under beneath against through"))
_FILLERS = frozenset(word_list("um uh er erm umm uhh hmm ehm"))
"""Noises between the words of one who looks for them."""
LONGEST_GASP = 2
"""Words between two marks that are a part of a command."""
LONGEST_PLACE = 4
"""Words of a place that stands behind the mark after its verb."""


def without_halts(tokens: Words) -> Words:
    """Return a line without the marks within its one command; a line of several commands as it is."""
    if not any(token.kind == "mark" and token.word in _HALTS for token in tokens[1:-1]):
        return tokens
    tokens = tuple(token for at, token in enumerate(tokens) if at == 0 or token.word not in _FILLERS)
    if any(token.kind != "word" and token.word not in _HALTS for token in tokens):
        return tokens
    pieces = _pieces(tokens)
    if len(pieces) > 1 and (_gasps(pieces) or _says_where(pieces)):
        return tuple(token for piece in pieces for token in piece)
    return tokens


def _gasps(pieces: list[list[Token]]) -> bool:
    if any(piece[-1].word in _ARTICLES for piece in pieces[:-1]):
        return True
    if any(len(piece) > LONGEST_GASP for piece in pieces):
        return False
    alone = [piece[0].word if len(piece) == 1 else "" for piece in pieces]
    if any(word in _IT for word in alone[1:]):
        return True
    begun = any(piece[0].word in _NEVER_ALONE and piece[0].word not in {"on", "in"} for piece in pieces[1:])
    return begun and any(word in _NEVER_ALONE for word in alone[1:-1])


def _says_where(pieces: list[list[Token]]) -> bool:
    """Return whether a short command is followed by no more than where it is done: *listen; at the door*."""
    first, second = pieces[0], pieces[1]
    short = len(first) <= LONGEST_GASP and len(second) <= LONGEST_PLACE
    return len(pieces) == LONGEST_GASP and short and len(second) > 1 and second[0].word in _PLACING


def _pieces(tokens: Words) -> list[list[Token]]:
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "word":
            pieces[-1].append(token)
        else:
            pieces.append([])
    return [piece for piece in pieces if piece]
