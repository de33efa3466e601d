"""What lines like this one mostly mean: log-odds of every intent, from weights learnt by `tests.corpus.teach`.

The weights stand in `weights.tsv` beside this file, as whole numbers, so that every machine comes to the same sum.
They are part of the program: read once, when the first line is weighed.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from hunter_game.parser.weighing.features import features

SCALE = 32
"""Units of one in log-odds."""

NOTHING = "-"
"""The name under which a line stands that must not be acted upon."""

SEVERAL = "+"
"""The name under which it stands whether a line tells more than one act."""

CODES = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""Letters that stand for the intents in the file, in their order."""

FILE = "weights.tsv"
_WEIGHT = re.compile(r"([a-zA-Z])(-?\d+)")


class Weights(NamedTuple):
    """What was learnt."""

    intents: tuple[str, ...]
    starts: tuple[int, ...]
    """Log-odds of each intent before anything of a line is known, in units of `SCALE`."""
    trust: Mapping[str, int]
    """What `trust` makes of its measures."""
    features: Mapping[str, str]
    """What each feature speaks for and against: letters of intents with numbers."""


@cache
def weights() -> Weights:
    """Return the weights of the file beside this one."""
    text = files(__package__).joinpath(FILE).read_text(encoding="utf-8")
    intents, starts, trust, *rest = text.rstrip("\n").split("\n")
    named = (pair.split("=") for pair in trust.split("\t"))
    return Weights(
        tuple(intents.split("\t")),
        tuple(map(int, starts.split("\t"))),
        {name: int(value) for name, value in named},
        dict(line.split("\t") for line in rest),
    )


@lru_cache(maxsize=256)
def evidence(line: str) -> Mapping[str, int]:
    """Return the log-odds of each intent, of `NOTHING` and of `SEVERAL`, in units of `SCALE`.

    Several intents of one line have each their own odds; they need not sum up to anything.

    Args:
        line: As typed.
    """
    total = sum(map(_said_by, features(line)), _start())
    places = _PLACES.unpack(total.to_bytes(_PLACES.size, "little"))
    return {intent: place - _HALF for intent, place in zip(weights().intents, places, strict=False)}


@lru_cache(maxsize=1 << 15)
def _said_by(feature: str) -> int:
    """Return the weights of a feature, packed; nothing if nothing was learnt of it."""
    said = weights().features.get(feature)
    return 0 if said is None else _parsed(said)


@cache
def _parsed(said: str) -> int:
    """Return the weights of a row, packed; there are no more of these than rows in the file."""
    return _packed((CODES.index(code), int(weight)) for code, weight in _WEIGHT.findall(said))


@cache
def _start() -> int:
    return _BIAS + _packed(enumerate(weights().starts))


def _packed(weighed: Iterable[tuple[int, int]]) -> int:
    """Return one number that holds a weight for each place, so that one addition adds them all."""
    return sum(weight << _BITS * place for place, weight in weighed)


_BITS = 32
"""Bits of one place: sums of some thousand weights fit in."""
_PLACES = struct.Struct(f"<{len(CODES)}I")
_HALF = 1 << _BITS - 1
_BIAS = _packed((place, _HALF) for place in range(len(CODES)))
"""Keeps every place positive, so that none borrows from the next."""
