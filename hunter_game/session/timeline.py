"""Which turns count: the line of turns that undo and redo leave, and the state at the end of each.

Records are only ever appended, so the turns form a tree: a turn's parent is where the hunt stood when the turn
was taken. The *live line* leads from the beginning to where the hunt stands now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from hunter_game.session.records import (
    BookmarkRecord,
    Header,
    NoteRecord,
    Record,
    RewindRecord,
    RulesRecord,
    SealRecord,
    TurnRecord,
)
from hunter_game.session.states import PlainState, after_rules, after_seal, after_turn, plain_digests

BEGINNING = 0
"""Stands for the turn before the first, in `to_seq` and `turn_seq`: the header's `seq`."""

REVEALS = frozenset(
    {"rolled", "trace_found", "claim_heard", "answered", "paired", "fed", "meeting_began", "intent_shown", "hunt_ended"}
)
"""Kinds of outcome after which undoing gives an advantage: the hunt is unsworn from then on."""


def reveals(turn: TurnRecord) -> bool:
    """Whether a turn showed what the player could not know before it: a roll, a clue, an answer."""
    return any(outcome.kind in REVEALS for act in turn.acts for outcome in act.outcomes)


@dataclass(slots=True)
class Node:
    """One turn of the tree."""

    turn: TurnRecord
    parent: int
    seal: SealRecord | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """Where undo or redo would lead."""

    turn_seq: int
    """Turn at whose end the hunt would stand."""
    turn: int
    line: str
    """The line that would be undone, or done again."""
    unsworn: bool
    """Whether the hunt would be unsworn after it."""


@dataclass(slots=True)
class Timeline:
    """The tree of turns of one session, fed with its records in order."""

    header: Header
    nodes: dict[int, Node] = field(default_factory=dict)
    live: list[int] = field(default_factory=list)
    """`seq` of the turns that count, in order."""
    undone: list[int] = field(default_factory=list)
    """`seq` of the turns that redo would bring back, next one last."""
    unsworn: bool = False
    rules: int = 0
    """Rules of the last records."""
    rules_changes: dict[int, RulesRecord] = field(default_factory=dict)
    """By the turn at whose end they are."""
    next_seq: int = 1

    def __post_init__(self) -> None:
        self.rules = self.header.rules

    @classmethod
    def of(cls, records: Iterable[Record]) -> Timeline:
        """Return the timeline of whole records.

        Raises:
            ValueError: The records contradict each other.
        """
        rest = iter(records)
        header = next(rest, None)
        if not isinstance(header, Header):
            raise ValueError("the first record is not a header")
        timeline = cls(header)
        for record in rest:
            timeline.add(record)
        return timeline

    @property
    def position(self) -> int:
        """`seq` of the turn at whose end the hunt stands."""
        return self.live[-1] if self.live else BEGINNING

    @property
    def turn(self) -> int:
        """Number of the turn at whose end the hunt stands."""
        return self.turn_number(self.position)

    @property
    def unsealed(self) -> TurnRecord | None:
        """The turn that waits for its seal."""
        node = self.nodes.get(self.position)
        return node.turn if node is not None and node.seal is None else None

    def turn_number(self, seq: int) -> int:
        """Return the number of a turn by its `seq`; 0 for the beginning."""
        return 0 if seq == BEGINNING else self.nodes[seq].turn.turn

    def digests_at(self, seq: int) -> tuple[str, str]:
        """Return the recorded digests of facts and told state at the end of a turn."""
        last: Header | TurnRecord | SealRecord | RulesRecord = self.header
        if seq != BEGINNING:
            node = self.nodes[seq]
            last = node.seal or node.turn
        last = self.rules_changes.get(seq, last)
        return last.digest, last.told_digest

    def undo_target(self) -> Target | None:
        """Return where undo would lead, or None when nothing can be undone."""
        if not self.live or self.position in self.rules_changes:
            return None
        node = self.nodes[self.position]
        unsworn = self.unsworn or reveals(node.turn)
        return Target(node.parent, self.turn_number(node.parent), node.turn.line, unsworn)

    def redo_target(self) -> Target | None:
        """Return where redo would lead, or None when nothing was undone since the last turn."""
        if not self.undone:
            return None
        node = self.nodes[self.undone[-1]]
        return Target(node.turn.seq, node.turn.turn, node.turn.line, self.unsworn)

    def add(self, record: Record) -> None:
        """Take the next record.

        Raises:
            ValueError: It does not follow from the records before it.
        """
        if record.seq != self.next_seq:
            raise ValueError(f"record {record.seq} stands where {self.next_seq} should")
        match record:
            case TurnRecord():
                self._add_turn(record)
            case SealRecord():
                self._add_seal(record)
            case RewindRecord():
                self._add_rewind(record)
            case RulesRecord():
                self._add_rules(record)
            case BookmarkRecord():
                if record.turn_seq != BEGINNING and record.turn_seq not in self.nodes:
                    raise ValueError("a bookmark is set in a turn that is not there")
            case NoteRecord():
                pass
            case Header():
                raise ValueError("a second header")
        self.next_seq += 1

    def _add_turn(self, record: TurnRecord) -> None:
        if self.unsealed is not None:
            raise ValueError("a turn follows one that is not sealed")
        if record.turn != self.turn + 1:
            raise ValueError(f"turn {record.turn} follows turn {self.turn}")
        self.nodes[record.seq] = Node(record, self.position)
        self.live.append(record.seq)
        self.undone.clear()

    def _add_seal(self, record: SealRecord) -> None:
        waiting = self.unsealed
        if waiting is None or waiting.seq != record.turn_seq or waiting.turn != record.turn:
            raise ValueError("a seal has no turn to close")
        self.nodes[record.turn_seq].seal = record

    def _add_rewind(self, record: RewindRecord) -> None:
        if self.unsealed is not None:
            raise ValueError("a turn is undone before it is sealed")
        gone = False
        if record.to_seq in self.undone:
            while self.position != record.to_seq:
                self.live.append(self.undone.pop())
        elif record.to_seq == BEGINNING or record.to_seq in self.live:
            while self.position != record.to_seq:
                if self.position in self.rules_changes:
                    raise ValueError("turns are undone past a change of rules")
                gone = gone or reveals(self.nodes[self.position].turn)
                self.undone.append(self.live.pop())
        else:
            raise ValueError("it goes back to a turn that is not there")
        if record.turn != self.turn or (record.digest, record.told_digest) != self.digests_at(self.position):
            raise ValueError("it goes back to another state than the one recorded")
        if record.unsworn != (self.unsworn or gone):
            raise ValueError("the oath of the hunt is recorded wrongly")
        self.unsworn = record.unsworn

    def _add_rules(self, record: RulesRecord) -> None:
        if self.unsealed is not None or record.turn_seq != self.position or record.rules <= self.rules:
            raise ValueError("the rules change where they cannot")
        if record.turn_seq in self.rules_changes:
            raise ValueError("the rules change twice at the end of one turn")
        self.rules = record.rules
        self.rules_changes[record.turn_seq] = record
        self.undone.clear()

    def state_at(self, seq: int, snapshots: Mapping[int, PlainState]) -> PlainState:
        """Return the state at the end of a turn, made from the nearest whole snapshot and the deltas after it.

        Every step is compared with the digests of its record, so a wrong state is never returned.

        Raises:
            ValueError: No snapshot that leads there is whole, or a delta does not give what was recorded.
        """
        waiting: list[int] = []
        while not self._is_whole(seq, snapshots):
            if seq == BEGINNING:
                raise ValueError("the state at the beginning is not whole")
            waiting.append(seq)
            seq = self.nodes[seq].parent
        state = after_rules(self.rules_changes.get(seq), snapshots[seq])
        for each in reversed(waiting):
            state = self._after(each, state)
        return state

    def live_states(self, snapshots: Mapping[int, PlainState]) -> Iterator[PlainState]:
        """Yield the state at the beginning, and then the one at the end of each turn that counts.

        Raises:
            ValueError: The state at the beginning is not whole, or a delta does not give what was recorded.
        """
        state = self.state_at(BEGINNING, snapshots)
        yield state
        for seq in tuple(self.live):
            state = self._after(seq, state)
            yield state

    def _after(self, seq: int, before: PlainState) -> PlainState:
        """Return the state at the end of a turn, from the one at the end of the turn before it."""
        node = self.nodes[seq]
        return after_rules(self.rules_changes.get(seq), after_seal(node.seal, after_turn(node.turn, before)))

    def _is_whole(self, seq: int, snapshots: Mapping[int, PlainState]) -> bool:
        state = snapshots.get(seq)
        if state is None:
            return False
        last: Header | TurnRecord | SealRecord = self.header
        if seq != BEGINNING:
            last = self.nodes[seq].seal or self.nodes[seq].turn
        return plain_digests(state) == (last.digest, last.told_digest)
