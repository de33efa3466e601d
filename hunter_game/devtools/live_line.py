"""The turns of a session that count, with the states around them as they were recorded.

Undone turns are left out. No rule is run and no model asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hunter_game.engine.outcomes import Outcome, Rolled
from hunter_game.errors import SaveDamaged, SaveUnreadable
from hunter_game.session.contents import SessionContents, first_state, parse_world
from hunter_game.session.records import Narration, SealRecord, TurnRecord
from hunter_game.session.replay import walk
from hunter_game.session.states import PlainState
from hunter_game.session.timeline import BEGINNING


@dataclass(frozen=True, slots=True)
class LiveTurn:
    """One turn that counts."""

    record: TurnRecord
    seal: SealRecord | None
    before: PlainState
    resolved: PlainState
    """After the turn, before its seal."""
    after: PlainState
    narration: Narration | None
    """As it is shown: as it was last told, or as the player chose."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that happened in it."""
        return tuple(outcome for act in self.record.acts for outcome in act.outcomes)

    @property
    def rolls(self) -> tuple[Rolled, ...]:
        """What was rolled in it."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Rolled))


def with_beginning(contents: SessionContents) -> SessionContents:
    """Return a session whose state at the beginning is whole.

    Raises:
        SaveDamaged: That state, or the world, is damaged.
        SaveVersion: The world was written for another game.
    """
    world = parse_world(contents.world, contents.header)
    return contents.beginning_with(first_state(contents.header, world, contents.snapshots))


def live_turns(contents: SessionContents) -> Iterator[LiveTurn]:
    """Yield the turns that count, in order.

    Raises:
        SaveError: The session is damaged.
    """
    contents = with_beginning(contents)
    timeline = contents.timeline()
    taken: dict[int, tuple[TurnRecord, PlainState, PlainState]] = {}
    ends: dict[int, PlainState] = {}
    try:
        for moment in walk(contents):
            match moment.record:
                case TurnRecord() as turn:
                    taken[turn.seq] = turn, moment.before, moment.after
                case SealRecord() as seal:
                    ends[seal.turn_seq] = moment.after
                case _:
                    pass
    except ValueError as error:
        raise SaveDamaged(f"What is recorded does not follow from what was before it: {error}.") from error
    shown = contents.shown()
    for seq in timeline.live:
        turn, before, resolved = taken[seq]
        yield LiveTurn(turn, timeline.nodes[seq].seal, before, resolved, ends.get(seq, resolved), shown.get(seq))


def require_telling(turn: LiveTurn) -> None:
    """Refuse to go on past a turn whose telling was shown and is no longer in the record.

    Raises:
        SaveDamaged: It is missing; the sentence has its name.
    """
    if turn.seal is not None and turn.seal.narration is not None and turn.narration is None:
        number = turn.record.turn
        raise SaveDamaged(missing_telling(number, turn.seal.narration), number - 1)


def missing_telling(turn: int, narration: int) -> str:
    """Return the sentence with which a replay stops at a telling that the record does not have."""
    return f"The record has no telling of turn {turn} (narration {narration}); the replay stops here."


def live_seq(contents: SessionContents, turn: int) -> int:
    """Return the `seq` of the turn that counts under a number; `BEGINNING` for 0.

    Raises:
        SaveUnreadable: There is no such turn.
    """
    timeline = contents.timeline()
    if turn == 0:
        return BEGINNING
    for seq in timeline.live:
        if timeline.nodes[seq].turn.turn == turn:
            return seq
    raise SaveUnreadable(f"There is no turn {turn} in this hunt; its last is {timeline.turn}.")
