"""Which turn of a session a change of rules or world changes first, and why.

Plays the recorded decisions side by side through two revisions. What is compared is the two of them, not the
record, so that a session of any age shows what a change does to it.
Revisions of the rules are two ways to begin and two to step. Between two checkouts, it is
`git bisect run hunter-game verify SAVE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from hunter_game.devtools.live_line import live_turns
from hunter_game.devtools.verdict import Divergence, roll_difference, shown
from hunter_game.devtools.verify import Stepper, raised_in_words
from hunter_game.engine.delta import first_difference
from hunter_game.engine.hunt import begin as engine_begin
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.model import plain
from hunter_game.engine.outcomes import Outcome, Rolled
from hunter_game.engine.state import State
from hunter_game.engine.step import step as engine_step
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World
from hunter_game.errors import SaveUnreadable
from hunter_game.session.contents import SessionContents, plain_state
from hunter_game.session.records import Header

Beginner = Callable[[World, HuntId, str, str], State]
"""Makes the state at turn 0, as `engine.hunt.begin` does, of a world, a hunt, a hunter sheet and a seed."""

MOST_EDITS = 8
"""Differences between two worlds that are named."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One of the two: a world, and the rules that it is played by."""

    world: World
    step: Stepper = engine_step
    begin: Beginner = engine_begin


@dataclass(frozen=True, slots=True)
class Bisection:
    """What a change does to a session."""

    turns: int
    """Turns that are the same in both revisions, from the first on."""
    change: Divergence | None
    """The first that is not: `recorded` is the value in the old revision, `now` that in the new one."""
    edits: tuple[str, ...]
    """What differs between the worlds, at most `MOST_EDITS` of it."""

    @property
    def sentence(self) -> str:
        """It for a person."""
        found = self.change
        if found is None:
            return f"Nothing changes in {self.turns} turns."
        line = f" ({found.line!r})" if found.line else ""
        roll = found.roll
        why = f"; roll to {roll.purpose}: {roll.recorded} → {roll.now}" if roll is not None else ""
        return f"Turn {found.turn}{line} changes at {found.field}: {shown(found.recorded)} → {shown(found.now)}{why}."

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {**asdict(self), "sentence": self.sentence}


def bisect(contents: SessionContents, old: Revision, new: Revision) -> Bisection:
    """Return the first turn that a change changes.

    Args:
        contents: The session; only turns that count are played.
        old: The revision before the change.
        new: The revision after it.

    Raises:
        SaveError: The session is damaged, is of another world, or can be played in neither revision.
    """
    header = contents.header
    for revision in (old, new):
        if revision.world.id != header.world:
            raise SaveUnreadable(f"It was played in the world {header.world!r}, not in {revision.world.id!r}.")
    edits = tuple(_edits(plain(old.world), plain(new.world)))[:MOST_EDITS]
    turns = 0
    change = None
    for change in _changes(contents, header, old, new):
        if change is not None:
            break
        turns += 1
    return Bisection(max(0, turns - 1), change, edits)


def _changes(contents: SessionContents, header: Header, old: Revision, new: Revision) -> Iterator[Divergence | None]:
    """Yield for the beginning and for each turn what changes in it."""
    states = [_begun(header, revision) for revision in (old, new)]
    yield _difference(0, 0, "", states[0], states[1], (), ())
    for turn in live_turns(contents):
        record = turn.record
        intents: list[Intent | Hear] = [act.intent for act in record.acts]
        if turn.seal is not None and turn.seal.heard is not None:
            intents.append(turn.seal.heard)
        taken = [_taken(revision, state, intents) for revision, state in zip((old, new), states, strict=True)]
        (one, was), (other, now) = taken
        if isinstance(one, str) and isinstance(other, str):
            raise SaveUnreadable(f"Turn {record.turn} can be played in neither revision: {one}.")
        if isinstance(one, str) or isinstance(other, str):
            whole = "it can be played"
            before, after = (each if isinstance(each, str) else whole for each in (one, other))
            yield Divergence(record.turn, record.seq, record.line, "error", before, after)
            return
        yield _difference(record.turn, record.seq, record.line, one, other, was, now)
        states = [one, other]


def _begun(header: Header, revision: Revision) -> State:
    try:
        return revision.begin(revision.world, header.hunt, header.hunter, header.seed)
    except KeyError as error:
        raise SaveUnreadable(f"One of the worlds has no hunt or hunter {error}.") from error


def _taken(revision: Revision, state: State, intents: list[Intent | Hear]) -> tuple[State | str, tuple[Outcome, ...]]:
    """Return the state after a turn, or what a rule raised in it, and what happened."""
    outcomes: list[Outcome] = []
    for intent in intents:
        try:
            stepped = revision.step(revision.world, state, intent)
        except Exception as error:  # noqa: BLE001  # whatever the rules raise is a change
            return raised_in_words(error), tuple(outcomes)
        state = stepped.state
        outcomes.extend(stepped.outcomes)
    return state, tuple(outcomes)


def _difference(
    turn: int, seq: int, line: str, old: State, new: State, was: tuple[Outcome, ...], now: tuple[Outcome, ...]
) -> Divergence | None:
    roll = roll_difference(*([each for each in outcomes if isinstance(each, Rolled)] for outcomes in (was, now)))
    found = first_difference(_comparable(old), _comparable(new))
    if found is None:
        numbered = [{str(index): plain(each) for index, each in enumerate(outcomes)} for outcomes in (was, now)]
        found = first_difference({"outcomes": numbered[0]}, {"outcomes": numbered[1]})
    return None if found is None else Divergence(turn, seq, line, *found, roll)


def _comparable(state: State) -> dict[str, Any]:
    """Return a state without the digest of its world, which every change of a world changes."""
    whole = plain_state(state)
    return {**whole, "facts": {name: value for name, value in whole["facts"].items() if name != "world"}}


def _edits(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """Yield what differs between two worlds; entries of a list are known by their ids."""
    if old == new:
        return
    if isinstance(old, list) and isinstance(new, list):
        one, other = _by_id(old), _by_id(new)
        if one is not None and other is not None:
            old, new = one, other
    if isinstance(old, dict) and isinstance(new, dict):
        for key in [*old, *(key for key in new if key not in old)]:
            yield from _edits(old.get(key), new.get(key), f"{path}.{key}" if path else str(key))
        return
    yield f"{path}: {shown(old)} → {shown(new)}"


def _by_id(entries: list[Any]) -> dict[str, Any] | None:
    if not all(isinstance(each, dict) and "id" in each for each in entries):
        return None
    return {str(each["id"]): each for each in entries}
