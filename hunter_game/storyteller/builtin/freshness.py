"""What was told in the turns before, and how much of it a phrase would tell again.

The prose of those turns comes with the brief, so that the same brief still always reads the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from hunter_game.storyteller.builtin.grammar import Phrase

SHAPE_WITHIN = 4
"""Turns within which no sentence is built like another."""

_GIVEN = re.compile(r"\{(?:text|words|quoted)\}")
"""Slots that hold what the world, a person or the player says; that may be told as often as it has to be."""
_GIVEN_SENTENCE = "—."
_SLOT = re.compile(r"\{[a-z_]+\}")
_SENTENCES = re.compile(r"(?<=[.!?…])”?\s+")
_WORD = re.compile(r"[\w’']+")
_LITTLE_WORDS = """
    a an and are as at be but by did do does down for from had has have he her his if in into is it its may no nor not
    of off on one or out over she so than that the them then there they this to under up was what when where which
    who will with would you your
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
_SHAPED = 5
"""Fewest words of a sentence that has a shape."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What was told before."""

    text: str
    """Everything, on one line."""
    near: str
    """What was told within `SHAPE_WITHIN` turns, on one line."""
    shapes: frozenset[str]
    """How the sentences of the last turns are built."""


def lately(recent: Sequence[str]) -> Lately:
    """Return what has to be known of the tellings before, oldest first."""
    near = recent[-(SHAPE_WITHIN - 1) :]
    return Lately(
        text=" ".join(" ".join(recent).split()),
        near=" ".join(" ".join(near).split()),
        shapes=frozenset[str]().union(*map(_shapes, near)),
    )


def staleness(phrase: Phrase, slots: Mapping[str, str], before: Lately, said: str) -> int:
    """Return how much of a phrase was told lately.

    3 is a sentence told again, or one of the last turns told of something else; 2 is one told of something else within
    all that is remembered; 1 is only built like one of the last turns; 0 is none of these.

    Args:
        phrase: The phrase.
        slots: What its slots will hold.
        before: What was told in earlier turns.
        said: What was told in this one.
    """
    worst = 0
    for sentence in _own(phrase.text):
        filled = " ".join(_SLOT.sub(lambda slot: slots.get(slot.group()[1:-1], ""), sentence).split())
        filled = filled[:1].upper() + filled[1:]
        kernel = _kernel(sentence)
        if filled in before.text or kernel in before.near or kernel in said:
            return 3
        if kernel in before.text:
            worst = 2
        elif worst == 0 and shape(filled) in before.shapes:
            worst = 1
    return worst


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, outside of what is quoted."""
    bare = re.sub(r"“[^”]*”", "", text)
    return [sentence for each in _SENTENCES.split(bare) if (sentence := each.strip("“” \n"))]


def shape(sentence: str, names: Iterable[str] = ()) -> str:
    """Return how a sentence is built: its little words in order, with every other word left open.

    Args:
        sentence: The sentence; one that is too short has no shape, and returns an empty text.
        names: Names in it, each of which counts as one word.
    """
    for name in sorted(names, key=len, reverse=True):
        sentence = sentence.replace(name, "X")
    words = [word.lower() for word in _WORD.findall(sentence)]
    return " ".join(word if word in _LITTLE else "*" for word in words) if len(words) >= _SHAPED else ""


@lru_cache(maxsize=64)
def _shapes(text: str) -> frozenset[str]:
    return frozenset(built for each in sentences(text) if (built := shape(each)))


@cache
def _own(text: str) -> tuple[str, ...]:
    """Return the sentences of a phrase that are its own and not given by the world or by somebody who speaks.

    One that is nothing but names (`{cause}.`) is given as well.
    """
    apart = _GIVEN.sub(_GIVEN_SENTENCE, text)
    return tuple(each for each in sentences(apart) if _WORD.search(_SLOT.sub("", each)))


@cache
def _kernel(sentence: str) -> str:
    """Return what a sentence can be known by, whatever its slots hold: its longest part without any."""
    return max(_SLOT.split(sentence), key=len).strip()
