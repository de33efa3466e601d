"""What happened in a session, turn by turn, as values; whoever prints them decides how they look."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hunter_game.engine.dice import key_of
from hunter_game.engine.ledger import LedgerLine, ledger
from hunter_game.engine.model import plain
from hunter_game.engine.outcomes import Rolled
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World
from hunter_game.errors import SaveDamaged
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.records import Header, Narration, NoteRecord, Record, RewindRecord, SealRecord, TurnRecord


@dataclass(frozen=True, slots=True)
class Roll:
    """One roll: the question that was put to the dice, and what it came to."""

    key: str
    """Purpose, actor and target, as the dice are keyed."""
    attempt: int
    rolled: Rolled

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {"key": self.key, "attempt": self.attempt, **plain(self.rolled)}


@dataclass(frozen=True, slots=True)
class TurnLog:
    """Everything that is recorded of one turn."""

    record: TurnRecord
    seal: SealRecord | None
    undone: bool
    digest_before: str
    told_digest_before: str
    strip: tuple[LedgerLine, ...]
    """The outcomes in the rules' own words."""
    rolls: tuple[Roll, ...]
    notes: tuple[NoteRecord, ...]
    """Lines before it that were no turn."""
    narrations: tuple[Narration, ...]
    calls: tuple[dict[str, Any], ...]

    @property
    def turn(self) -> int:
        """Its number."""
        return self.record.turn

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "turn": plain(self.record),
            "seal": None if self.seal is None else plain(self.seal),
            "undone": self.undone,
            "digest_before": self.digest_before,
            "told_digest_before": self.told_digest_before,
            "strip": [line.text for line in self.strip],
            "rolls": [roll.as_json() for roll in self.rolls],
            "notes": [plain(note) for note in self.notes],
            "narrations": [plain(narration) for narration in self.narrations],
            "calls": list(self.calls),
        }


def session_log(contents: SessionContents, turn: int | None = None) -> Iterator[TurnLog]:
    """Yield the log of every turn in the order they were taken, undone ones included.

    Args:
        contents: The session.
        turn: Only turns with this number; an undone turn and the one that took its place share theirs.

    Raises:
        SaveDamaged: The world in it is damaged, or its records contradict each other.
    """
    world = parse_world(contents.world, contents.header)
    timeline = contents.timeline()
    live = frozenset(timeline.live)
    notes: list[NoteRecord] = []
    for record in contents.records:
        if isinstance(record, NoteRecord):
            notes.append(record)
        if not isinstance(record, TurnRecord):
            continue
        if turn is None or record.turn == turn:
            node = timeline.nodes[record.seq]
            before = timeline.digests_at(node.parent)
            yield _turn_log(contents, world, record, node.seal, record.seq not in live, before, tuple(notes))
        notes = []


def _turn_log(
    contents: SessionContents,
    world: World,
    record: TurnRecord,
    seal: SealRecord | None,
    undone: bool,
    before: tuple[str, str],
    notes: tuple[NoteRecord, ...],
) -> TurnLog:
    outcomes = [outcome for act in record.acts for outcome in act.outcomes]
    return TurnLog(
        record=record,
        seal=seal,
        undone=undone,
        digest_before=before[0],
        told_digest_before=before[1],
        strip=strip_of(world, contents.header.hunt, record),
        rolls=tuple(_roll(outcome) for outcome in outcomes if isinstance(outcome, Rolled)),
        notes=notes,
        narrations=tuple(each for each in contents.narrations if each.turn_seq == record.seq),
        calls=tuple(json.loads(each.body) for each in contents.calls if each.turn_seq == record.seq),
    )


def strip_of(world: World, hunt: HuntId, record: TurnRecord) -> tuple[LedgerLine, ...]:
    """Return what happened in a turn in the rules' own words.

    Raises:
        SaveDamaged: The turn names what its world does not have.
    """
    try:
        return ledger(world, hunt, [outcome for act in record.acts for outcome in act.outcomes])
    except (KeyError, StopIteration) as error:
        raise SaveDamaged(f"Turn {record.turn} names {error}, which its world does not have.", record.turn) from error


def _roll(rolled: Rolled) -> Roll:
    check = rolled.check
    return Roll(key_of(check.purpose, check.actor, check.target), check.attempt, rolled)


def summary(contents: SessionContents) -> dict[str, Any]:
    """Return what a session is, as plain JSON: header, counts, and where it stands."""
    header: Header = contents.header
    timeline = contents.timeline()
    records: tuple[Record, ...] = contents.records
    return {
        "header": plain(header),
        "records": len(records),
        "turn": timeline.turn,
        "rules": timeline.rules,
        "undone": sum(isinstance(record, RewindRecord) for record in records),
        "unsworn": timeline.unsworn,
        "sealed": timeline.unsealed is None,
        "head": contents.head,
        "damaged": contents.damaged,
    }
