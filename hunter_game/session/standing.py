"""Where an open session stands: its turns, its state, what was told; read from memory, moved only by what was written.

Knows nothing of files: whoever writes says here what has been written.
"""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.state import State
from hunter_game.errors import SaveDamaged
from hunter_game.session.contents import SessionContents, parse_state
from hunter_game.session.records import BookmarkRecord, Header, Narration, Record, SealRecord, TurnRecord
from hunter_game.session.shown import shown_of
from hunter_game.session.states import PlainState
from hunter_game.session.timeline import Target


class Standing:
    """The turns, states and tellings of a session.

    Args:
        name: What the session is called in the sentences of errors.
        contents: Whole contents, the state at the beginning among them.

    Raises:
        SaveDamaged: The last state cannot be made whole.
    """

    def __init__(self, name: str, contents: SessionContents) -> None:
        self._name = name
        self._timeline = contents.timeline()
        self._records = list(contents.records)
        self._snapshots = dict(contents.snapshots)
        self._narrations = list(contents.narrations)
        self._plain = self._state_at(self._timeline.position)
        self._state = parse_state(self._plain)

    @property
    def header(self) -> Header:
        """The first record."""
        return self._timeline.header

    @property
    def state(self) -> State:
        """The state now."""
        return self._state

    @property
    def turn(self) -> int:
        """Number of the turn at whose end the hunt stands; 0 at the beginning."""
        return self._timeline.turn

    @property
    def turn_seq(self) -> int:
        """`seq` of that turn; 0 at the beginning."""
        return self._timeline.position

    @property
    def unsealed(self) -> bool:
        """Whether the last turn waits for its seal."""
        return self._timeline.unsealed is not None

    @property
    def unsworn(self) -> bool:
        """Whether a roll or a reveal was ever undone."""
        return self._timeline.unsworn

    @property
    def live_turns(self) -> tuple[TurnRecord, ...]:
        """The turns that count, in order."""
        return tuple(self._timeline.nodes[seq].turn for seq in self._timeline.live)

    def seal_of(self, turn_seq: int) -> SealRecord | None:
        """Return the seal of a turn."""
        node = self._timeline.nodes.get(turn_seq)
        return None if node is None else node.seal

    def records(self) -> tuple[Record, ...]:
        """Return every record, undone turns included."""
        return tuple(self._records)

    def bookmarks(self) -> tuple[BookmarkRecord, ...]:
        """Return the bookmarks in the order they were set."""
        return tuple(record for record in self._records if isinstance(record, BookmarkRecord))

    def narrations(self) -> tuple[Narration, ...]:
        """Return every whole narration, in the order they were told."""
        return tuple(self._narrations)

    def shown(self) -> dict[int, Narration]:
        """Return the telling of each turn that is shown, by the turn's `seq`."""
        return shown_of(self._records, self._narrations)

    def live_states(self) -> Iterator[State]:
        """Yield the state at the beginning, and then the one at the end of each turn that counts.

        Raises:
            SaveDamaged: A state cannot be made again from the record.
        """
        try:
            yield from map(parse_state, self._timeline.live_states(self._snapshots))
        except ValueError as error:
            raise SaveDamaged(f"{self._name}: the turns of this hunt cannot be read again ({error}).") from error

    def undo_target(self) -> Target | None:
        """Return where undo would lead, or None when nothing can be undone."""
        return None if self.header.modes.iron else self._timeline.undo_target()

    def redo_target(self) -> Target | None:
        """Return where redo would lead, or None when nothing was undone since the last turn."""
        return self._timeline.redo_target()

    # ------------------------------------------------------------ moving

    def _state_at(self, seq: int) -> PlainState:
        try:
            return self._timeline.state_at(seq, self._snapshots)
        except ValueError as error:
            turn = self._timeline.turn_number(seq)
            raise SaveDamaged(f"{self._name}: the state of turn {turn} is damaged ({error}).", turn) from error

    def _took(self, record: Record) -> None:
        self._timeline.add(record)
        self._records.append(record)

    def _moved(self, after: PlainState, state: State) -> None:
        self._plain, self._state = after, state
