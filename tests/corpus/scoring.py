"""How well the parser reads the labelled lines, by register and by intent.

The lines of a register stand in `REGISTER.jsonl`, one object each: `text`; `register`; `intent`, what is meant, in
order; `or`, other readings that are as right; `slots`, what some slot must hold; `outcome`.
Those of `unseen/` were written later, by people who had not seen the parser; but for how MUD players cut verbs short,
a dozen of their rarer verbs, and by which words a command of the table is asked for, no rule was made from them.
Those of `held_out/` are by somebody who knew neither the parser nor how the others are labelled; nothing is learnt
from them.
Of all others, a hash of the text decides on which side a line stands: the tuning part may be
learnt from, the frozen part only judges.
Lines are read without a scene, as `hunter-game understand` reads them.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hunter_game.parser import understand

FOLDER = Path(__file__).parent
FROZEN_OF_TEN = 2

UNSEEN = FOLDER / "unseen"
HELD_OUT = FOLDER / "held_out"

Part = Literal["tuning", "frozen", "held out"]


@dataclass(frozen=True, slots=True)
class Line:
    """A line and what it means."""

    text: str
    register: str
    intents: tuple[tuple[str, ...], ...]
    """The readings that are right; the first is the label."""
    slots: tuple[tuple[str, str], ...]
    outcome: str
    folder: Path = FOLDER

    @property
    def part(self) -> Part:
        """On which side the line stands."""
        if self.folder == HELD_OUT:
            return "held out"
        digit = hashlib.blake2b(self.text.encode(), digest_size=8).digest()[0] % 10
        return "frozen" if digit < FROZEN_OF_TEN else "tuning"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the parser made of a line."""

    line: Line
    found: tuple[str, ...]
    outcome: str
    slots_right: bool

    @property
    def right(self) -> bool:
        """Whether the intents are those of the label, or as right; a gesture beside an act says nothing."""
        return self.found in self.line.intents or acts(self.found) in map(acts, self.line.intents)

    @property
    def wrong_and_acted_upon(self) -> bool:
        """Whether something else would be done than was meant: an unclear answer or a gesture does nothing."""
        does = self.outcome == "command" or (self.outcome == "improvise" and not self.line.intents[0])
        return does and bool(self.found) and not self.right


@dataclass(frozen=True, slots=True)
class Score:
    """Shares of a set of lines."""

    lines: int
    right: float
    wrong_and_acted_upon: float


def corpus(part: Part | None = None) -> tuple[Line, ...]:
    """Return the labelled lines, of one part or all."""
    lines = (
        _line(json.loads(text), file.parent)
        for folder in (FOLDER, UNSEEN, HELD_OUT)
        for file in sorted(folder.glob("*.jsonl"))
        for text in file.read_text(encoding="utf-8").splitlines()
    )
    return tuple(line for line in lines if part is None or line.part == part)


def judge(lines: Iterable[Line]) -> tuple[Verdict, ...]:
    """Return what the parser makes of each line."""
    return tuple(_verdict(line) for line in lines)


def score(verdicts: Sequence[Verdict]) -> Score:
    """Return the shares over these lines."""
    count = max(1, len(verdicts))
    return Score(
        len(verdicts),
        sum(each.right for each in verdicts) / count,
        sum(each.wrong_and_acted_upon for each in verdicts) / count,
    )


def acts(intents: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(intent for intent in intents if intent != "roleplay") or intents


def _line(row: dict[str, Any], folder: Path = FOLDER) -> Line:
    return Line(
        row["text"],
        row["register"],
        (tuple(row["intent"]), *map(tuple, row.get("or", ()))),
        tuple(row.get("slots", {}).items()),
        row["outcome"],
        folder,
    )


def _verdict(line: Line) -> Verdict:
    answer = understand(line.text, None)
    slots = [action["slots"] for action in answer["actions"]]
    return Verdict(
        line,
        tuple(action["intent"] for action in answer["actions"]),
        answer["outcome"],
        all(any(_names(each.get(name, ""), value) for each in slots) for name, value in line.slots),
    )


def _names(slot: str, labelled: str) -> bool:
    """Return whether a slot holds the noun of the label, whatever is said of it: *torn collar* for *collar*."""
    noun = next((slot[: at.start()] for at in _SAID_OF_IT.finditer(slot)), slot)
    return noun == labelled or noun.endswith(f" {labelled}")


_SAID_OF_IT = re.compile(r" (?:of|on|in|by|with|from|at|under|behind)\b")
