"""How well slips are found in labelled passages, by kind of slip.

The passages stand in `*.jsonl`, one object each: `scene`, the turn that they tell (see `scenes`); `slip`, the kind of
the one slip that was planted, null in a telling that may be right; `text`.
A hash of the text decides on which side a passage stands: the tuning part may be looked at while the check is mended,
the frozen part only judges.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips import find_slips
from tests.storyteller.slips.scenes import brief_of

FOLDER = Path(__file__).parent
FROZEN_OF_TEN = 3

KINDS = {
    "absent": "somebody acts or speaks who is not here",
    "condition": "a condition that is not",
    "dead": "the dead act",
    "early": "a result told before its roll",
    "fallen": "the hunter dies, and lives",
    "item": "a thing that is not here",
    "kill": "a beast is killed that lives",
    "mouth": "speech put in the player's mouth",
    "number": "a number that is not so",
    "wrong": "an outcome turned round",
}

Part = Literal["tuning", "frozen"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A telling of a turn."""

    scene: str
    slip: str | None
    text: str

    @property
    def part(self) -> Part:
        """On which side the passage stands."""
        digit = hashlib.blake2b(self.text.encode(), digest_size=8).digest()[0] % 10
        return "frozen" if digit < FROZEN_OF_TEN else "tuning"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found in a passage."""

    passage: Passage
    found: tuple[Slip, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of a set of passages."""

    true: int
    slipped: int
    found: int
    accused: int

    @property
    def precision(self) -> float:
        """Share of slips among the marked passages."""
        return self.found / max(1, self.found + self.accused)

    @property
    def recall(self) -> float:
        """Share of marked passages among those with a slip."""
        return self.found / max(1, self.slipped)


@cache
def passages() -> tuple[Passage, ...]:
    """Return every labelled passage."""
    return tuple(
        Passage(**json.loads(line))
        for file in sorted(FOLDER.glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    )


def judge(among: Iterable[Passage]) -> tuple[Verdict, ...]:
    """Return what is found in each passage."""
    return tuple(Verdict(each, find_slips(each.text, brief_of(each.scene))) for each in among)


def score(verdicts: Sequence[Verdict]) -> Score:
    """Return the shares over these passages."""
    return Score(
        true=sum(each.passage.slip is None for each in verdicts),
        slipped=sum(each.passage.slip is not None for each in verdicts),
        found=sum(each.passage.slip is not None and bool(each.found) for each in verdicts),
        accused=sum(each.passage.slip is None and bool(each.found) for each in verdicts),
    )
