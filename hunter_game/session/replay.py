"""Walking a session from its first record to its last, with the state at each step as it was recorded.

Never runs a rule and never asks a model: everything comes from the record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hunter_game.engine.state import State
from hunter_game.session.contents import SessionContents, first_state, parse_state, parse_world
from hunter_game.session.records import (
    BookmarkRecord,
    Header,
    Narration,
    NoteRecord,
    Record,
    RewindRecord,
    RulesRecord,
    SealRecord,
    TurnRecord,
)
from hunter_game.session.states import PlainState, after_seal, after_turn
from hunter_game.session.timeline import BEGINNING, Timeline

TURNS_A_CHECKPOINT = 10


@dataclass(frozen=True, slots=True)
class Moment:
    """One record and the states around it."""

    record: Record
    before: PlainState
    after: PlainState


@dataclass(frozen=True, slots=True)
class Played:
    """One turn as it was played."""

    turn: TurnRecord
    seal: SealRecord | None
    """None when the game ended before it."""
    before: State
    after: State
    """After the seal."""
    narration: Narration | None
    """As it was last told."""
    undone: bool
    """Whether it was undone later and not redone."""


def walk(contents: SessionContents) -> Iterator[Moment]:
    """Yield every record with the states around it, each checked against the recorded digests.

    Args:
        contents: A session whose state at the beginning is whole; see `contents.first_state`.

    Raises:
        ValueError: A record does not follow from those before it.
    """
    timeline = Timeline(contents.header)
    now = contents.snapshots[BEGINNING]
    checkpoints = {BEGINNING: now}
    for record in contents.records:
        before = now
        if not isinstance(record, Header):
            timeline.add(record)
        match record:
            case TurnRecord():
                now = after_turn(record, before)
            case SealRecord():
                now = after_seal(record, before)
                if record.turn % TURNS_A_CHECKPOINT == 0:
                    checkpoints[record.turn_seq] = now
            case RewindRecord() | RulesRecord():
                now = timeline.state_at(timeline.position, checkpoints)
            case Header() | BookmarkRecord() | NoteRecord():
                pass
        yield Moment(record, before, now)


def played(contents: SessionContents) -> Iterator[Played]:
    """Yield the turns of a session in the order they were taken, undone ones included.

    Raises:
        SaveDamaged: The world in it, or the state it began with, is damaged.
        ValueError: A record does not follow from those before it.
    """
    header = contents.header
    start = first_state(header, parse_world(contents.world, header), contents.snapshots)
    timeline = contents.timeline()
    live = frozenset(timeline.live)
    told = contents.shown()

    def ended(turn: TurnRecord, before: PlainState, after: PlainState, seal: SealRecord | None) -> Played:
        undone = turn.seq not in live
        return Played(turn, seal, parse_state(before), parse_state(after), told.get(turn.seq), undone)

    open_turn: tuple[TurnRecord, PlainState, PlainState] | None = None
    for moment in walk(contents.beginning_with(start)):
        match moment.record:
            case TurnRecord() as turn:
                open_turn = turn, moment.before, moment.after
            case SealRecord() as seal if open_turn is not None:
                yield ended(open_turn[0], open_turn[1], moment.after, seal)
                open_turn = None
    if open_turn is not None:
        yield ended(*open_turn, None)
