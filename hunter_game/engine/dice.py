"""Keyed dice: no generator, no hidden cursor.

A roll is a keyed hash of what is asked: purpose, actor, target, and how often it was asked before.
So waiting rerolls nothing, undoing and repeating rolls the same, and a roll added elsewhere moves no other.
Two dice are read from the hash byte by byte; bytes of 252 and more are thrown away, so that each face is equally
likely (rejection sampling).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

FACES = 6
_FAIR_BYTES = 252  # the largest multiple of six in a byte


def key_of(purpose: str, actor: str, target: str) -> str:
    """Return the question as one text; `state.attempts` counts by it."""
    return f"{purpose}|{actor}|{target}"


def two_dice(seed: str, purpose: str, actor: str, target: str, attempt: int) -> tuple[int, int]:
    """Return two faces from 1 to 6.

    Args:
        seed: The session's seed, any text.
        purpose: What is tried.
        actor: Who tries.
        target: What it is tried on.
        attempt: How often the same was tried before, from 0.
    """
    faces = _faces(seed, f"dice|{key_of(purpose, actor, target)}|{attempt}")
    return next(faces), next(faces)


def cosmetic(seed: str, question: str, choices: int) -> int:
    """Return an index below `choices` for something that no rule reads.

    Its domain is its own: no cosmetic choice can move a roll.

    Raises:
        ValueError: There is nothing to choose from.
    """
    return _below(seed, f"cosmetic|{question}", choices)


def pick(seed: str, purpose: str, target: str, choices: int) -> int:
    """Return an index below `choices` for a fact that nobody tries for: the weather of a day, a scar.

    Its domain is its own too, so no check can be foretold from it.

    Raises:
        ValueError: There is nothing to choose from.
    """
    return _below(seed, f"pick|{purpose}|{target}", choices)


def _below(seed: str, question: str, choices: int) -> int:
    if choices < 1:
        raise ValueError("no choices")
    stream = _bytes(seed, question)
    limit = 65536 - 65536 % choices
    while True:
        number = next(stream) * 256 + next(stream)
        if number < limit:
            return number % choices


def _faces(seed: str, question: str) -> Iterator[int]:
    return (byte % FACES + 1 for byte in _bytes(seed, question) if byte < _FAIR_BYTES)


def _bytes(seed: str, question: str) -> Iterator[int]:
    key = hashlib.blake2b(seed.encode("utf-8", "replace"), digest_size=32).digest()
    block = 0
    while True:
        yield from hashlib.blake2b(f"{block}|{question}".encode("utf-8", "replace"), key=key).digest()
        block += 1
