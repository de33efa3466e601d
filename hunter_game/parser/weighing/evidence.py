"""What lines like this one mostly mean: log-odds of every intent, from weights learnt by `tests.corpus.teach`.

The weights stand in `weights.tsv` beside this file, as whole numbers, so that every machine comes to the same sum.
They are part of the program: read once, when the first line is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
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
    learnt = weights()
    sums = list(learnt.starts)
    for feature in features(line):
        for place, weight in _parsed(feature):
            sums[place] += weight
    return dict(zip(learnt.intents, sums, strict=True))


@lru_cache(maxsize=16384)
def _parsed(feature: str) -> tuple[tuple[int, int], ...]:
    found = weights().features.get(feature, "")
    return tuple((CODES.index(code), int(weight)) for code, weight in _WEIGHT.findall(found))
