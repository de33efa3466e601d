"""What verifying a session came to, as a value: for people one sentence, for programs JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from hunter_game.engine.outcomes import Rolled

Result = Literal["match", "diverged", "unreadable"]

EXIT_CODES: dict[Result, int] = {"match": 0, "diverged": 1, "unreadable": 2}

_IN_ALL: dict[Result, str] = {"match": "match", "diverged": "diverged", "unreadable": "unreadable or refused"}

MOST_SHOWN_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class RollDifference:
    """A roll that fell differently; one of the two may not have been rolled at all."""

    purpose: str
    recorded: str
    """`2 + 5 + 1 = 8, success`, or `not rolled`."""
    now: str


@dataclass(frozen=True, slots=True)
class Divergence:
    """The first place where the rules no longer do what was recorded."""

    turn: int
    seq: int
    """The record."""
    line: str
    """What the player typed; empty for a seal or a rewind."""
    field: str
    """Path of the field: `facts.hunter.health`, `told.quotes`, `outcomes.3.amount`; `error` when a rule raised."""
    recorded: Any
    now: Any
    roll: RollDifference | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """What follows from the recorded decisions of a hunt that is over."""

    ending: str
    score: int
    lines: int
    """Right lines of the account, 0–3."""
    alive: int
    """People who live."""
    unsworn: bool
    """Whether a roll or a reveal was undone; such a score does not count."""
    daily: str | None
    """Date of the daily hunt, `YYYY-MM-DD`."""
    elsewhere: bool = False
    """Whether it is a daily hunt in a world that is not the one of this game on that day: made by another version, or
    made easier."""

    @property
    def sentence(self) -> str:
        """It for a person."""
        daily = f"daily hunt of {self.daily}, " if self.daily else ""
        oath = "; unsworn, it does not count" if self.unsworn else ""
        world = "; in another world than this game has for that day, so it does not compare" if self.elsewhere else ""
        found = f"{self.ending}, {self.lines} of 3 lines right, {self.alive} live"
        return f"score {self.score} ({daily}{found}{oath}{world})"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What verifying one session came to."""

    name: str
    """File name, or what the caller calls it."""
    outcome: Result
    turns: int
    """Turns that were stepped."""
    skipped: int = 0
    """Turns that older rules had played, whose recorded states were checked but not stepped."""
    divergence: Divergence | None = None
    reason: str = ""
    """Why it is unreadable or refused, one sentence."""
    cut_off: bool = False
    """Whether the last turn still waits for its seal."""
    score: Score | None = None
    """Only for a hunt that matches, all of whose turns were stepped, and that is over."""

    @property
    def exit_code(self) -> int:
        """0 match, 1 diverged, 2 unreadable or refused."""
        return EXIT_CODES[self.outcome]

    @property
    def sentence(self) -> str:
        """The verdict for a person."""
        if self.outcome == "unreadable":
            return self.reason if self.name in self.reason else f"{self.name}: {self.reason}"
        if self.divergence is None:
            skipped = f"; {self.skipped} turns of older rules were not stepped" if self.skipped else ""
            return f"{self.name}: {self.turns} turns match{skipped}."
        return f"{self.name}: {_sentence(self.divergence)}"

    def as_json(self) -> dict[str, Any]:
        """Return the verdict as plain JSON."""
        return {**asdict(self), "exit_code": self.exit_code, "sentence": self.sentence}


def in_all(verdicts: Sequence[Verdict]) -> str:
    """Return what verifying several sessions came to, one sentence."""
    outcomes = Counter(verdict.outcome for verdict in verdicts)
    turns = sum(verdict.turns for verdict in verdicts)
    counts = [f"{outcomes[each]} {word}" for each, word in _IN_ALL.items() if outcomes[each] or each == "match"]
    return f"{len(verdicts)} hunts, {turns} turns stepped: {', '.join(counts)}."


def _sentence(divergence: Divergence) -> str:
    line = f" ({divergence.line!r})" if divergence.line else ""
    where = f"turn {divergence.turn}{line} diverged at {divergence.field}"
    values = f"recorded {shown(divergence.recorded)}, now {shown(divergence.now)}"
    roll = divergence.roll
    rolled = f"; roll to {roll.purpose}: recorded {roll.recorded}, now {roll.now}" if roll is not None else ""
    return f"{where}: {values}{rolled}."


def shown(value: Any) -> str:
    """Return a value in words, cut where it grows long."""
    text = "nothing" if value is None else str(value)
    return text if len(text) <= MOST_SHOWN_CHARACTERS else text[: MOST_SHOWN_CHARACTERS - 1] + "…"


def roll_difference(recorded: Sequence[Rolled], now: Sequence[Rolled]) -> RollDifference | None:
    """Return the first roll that two lists of rolls do not share, or None."""
    for index in range(max(len(recorded), len(now))):
        before = recorded[index] if index < len(recorded) else None
        after = now[index] if index < len(now) else None
        if before != after:
            one = before or after
            purpose = one.check.purpose if one is not None else ""
            return RollDifference(purpose, _rolled(before), _rolled(after))
    return None


def _rolled(rolled: Rolled | None) -> str:
    if rolled is None:
        return "not rolled"
    first, second = rolled.dice
    return f"{first} + {second} {rolled.check.total:+d} = {rolled.total}, {rolled.grade.value}"
