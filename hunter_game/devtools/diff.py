"""Where two sessions part: the first turn at which their lines, decisions, rolls, outcomes or states differ.

Compares what was recorded, turn by turn, and only turns that count: undone ones, and prose itself, are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import zip_longest
from typing import Any, Literal

from hunter_game.devtools.live_line import LiveTurn, live_turns, with_beginning
from hunter_game.devtools.verdict import roll_difference, shown
from hunter_game.engine.delta import first_difference
from hunter_game.engine.model import plain
from hunter_game.session.contents import SessionContents
from hunter_game.session.states import PlainState
from hunter_game.session.timeline import BEGINNING

What = Literal["beginning", "line", "decision", "roll", "outcome", "state", "heard"]
"""Where sessions can part: the header, what was typed, what it was taken for, the dice, what happened, the facts,
and what was heard in prose."""

_OF_THE_HEADER = ("rules", "world", "seed")
"""Facts that the header states too; named once, at the beginning, and not again as a difference of every state."""


@dataclass(frozen=True, slots=True)
class Parting:
    """The first place at which two sessions differ in one respect."""

    what: What
    turn: int
    field: str
    """Path of what differs; empty where the whole differs."""
    one: Any
    other: Any

    @property
    def sentence(self) -> str:
        """It for a person."""
        field = f" at {self.field}" if self.field else ""
        what = "what was heard" if self.what == "heard" else f"the {self.what}"
        return f"Turn {self.turn}: {what} differs{field}: {shown(self.one)} | {shown(self.other)}."


@dataclass(frozen=True, slots=True)
class Comparison:
    """What comparing two sessions came to."""

    turns: int
    """Turns that both have and that are the same in every respect, from the first on."""
    partings: tuple[Parting, ...]
    """At most one for each respect, in the order of turns; the first is where the sessions part."""

    @property
    def same(self) -> bool:
        """Whether they are the same in every respect."""
        return not self.partings

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "same": self.same,
            "turns": self.turns,
            "partings": [{**asdict(each), "sentence": each.sentence} for each in self.partings],
        }


def compare(one: SessionContents, other: SessionContents) -> Comparison:
    """Compare two sessions.

    Raises:
        SaveError: One of them is damaged.
    """
    found: dict[What, Parting] = {}
    for parting in _beginnings(one, other):
        found.setdefault(parting.what, parting)
    turns = 0
    for first, second in zip_longest(live_turns(one), live_turns(other)):
        for parting in _turns(first, second):
            found.setdefault(parting.what, parting)
        turns += not found
        if first is None or second is None:
            break
    # Stable, so that at one turn the cause (a line, a decision) stands before what came of it.
    return Comparison(turns, tuple(sorted(found.values(), key=lambda each: each.turn)))


def _beginnings(one: SessionContents, other: SessionContents) -> Iterator[Parting]:
    fields = {"rules", "world", "world_digest", "seed", "hunt", "hunter", "modes"}
    yield from _parting("beginning", 0, *(each.header.model_dump(mode="json", include=fields) for each in (one, other)))
    starts = [with_beginning(each).snapshots[BEGINNING] for each in (one, other)]
    yield from _states(0, starts[0], starts[1])


def _turns(one: LiveTurn | None, other: LiveTurn | None) -> Iterator[Parting]:
    if one is None or other is None:
        last = one or other
        assert last is not None
        yield Parting("line", last.record.turn, "", *(each.record.line if each else None for each in (one, other)))
        return
    turn = one.record.turn
    if one.record.line != other.record.line:
        yield Parting("line", turn, "", one.record.line, other.record.line)
    yield from _parting("decision", turn, *(_numbered(act.intent for act in each.record.acts) for each in (one, other)))
    roll = roll_difference(one.rolls, other.rolls)
    if roll is not None:
        yield Parting("roll", turn, roll.purpose, roll.recorded, roll.now)
    yield from _parting("outcome", turn, _numbered(one.outcomes), _numbered(other.outcomes))
    yield from _states(turn, one.after, other.after)


def _states(turn: int, one: PlainState, other: PlainState) -> Iterator[Parting]:
    yield from _parting("state", turn, _facts(one), _facts(other))
    yield from _parting("heard", turn, one["told"], other["told"])


def _facts(state: PlainState) -> PlainState:
    return {name: value for name, value in state["facts"].items() if name not in _OF_THE_HEADER}


def _numbered(values: Any) -> dict[str, Any]:
    return {str(number): plain(each) for number, each in enumerate(values, start=1)}


def _parting(what: What, turn: int, one: dict[str, Any], other: dict[str, Any]) -> Iterator[Parting]:
    found = first_difference(one, other)
    if found is not None:
        yield Parting(what, turn, *found)
