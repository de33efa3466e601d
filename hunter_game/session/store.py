"""One open session: the current state, and the only way to add to the file.

Every method that adds is one transaction: record, head, and what lies beside it are all on disk when it
returns, or none of it is. Nothing in memory moves before that, so a failed commit can be tried again.
Knows nothing of storytellers, screens or clocks; the time of day is handed in.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import RULES_VERSION, State
from hunter_game.engine.world import World
from hunter_game.errors import SaveError
from hunter_game.session import schema
from hunter_game.session.append import RecordLog
from hunter_game.session.chain import GENESIS, encode, link
from hunter_game.session.closing import Closing
from hunter_game.session.contents import (
    CallLine,
    SessionContents,
    check_versions,
    first_state,
    parse_state,
    parse_world,
    plain_state,
    world_text,
)
from hunter_game.session.drafting import draft_rewind, draft_rules, draft_seal, draft_turn, under_our_rules
from hunter_game.session.forking import write_fork
from hunter_game.session.hunt_file import read_calls, read_connection, write_hunt
from hunter_game.session.listing import meta_of
from hunter_game.session.recall import Remembered, rows_of, search
from hunter_game.session.records import (
    Act,
    BookmarkRecord,
    Header,
    Narration,
    NoteRecord,
    RewindRecord,
    SealRecord,
    TurnRecord,
)
from hunter_game.session.standing import Standing
from hunter_game.session.timeline import BEGINNING, Target

TURNS_A_SNAPSHOT = 10


class Session(Standing):
    """An open session file.

    Made by `create` or `open`; holds the only connection and the file's lock until `close`.
    Not for two threads at once; `SessionWriter` sees to that.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        contents: SessionContents,
        world: World,
        clock: Callable[[], str],
    ) -> None:
        super().__init__(path.name, contents)
        self.path = path
        self.world = world
        """The world as this session carries it."""
        self.damaged = contents.damaged
        """Narrations and calls that were damaged and are left out."""
        self._log = RecordLog(connection, path, contents.head)
        self._clock = clock

    # ------------------------------------------------------------ making and opening

    @classmethod
    def create(cls, path: Path, header: Header, state: State, world: World, clock: Callable[[], str]) -> Session:
        """Make a new session file, with turn 0 durable, and open it.

        Args:
            path: The new `.hunt` file; must not exist.
            header: See `contents.make_header`.
            state: The state at turn 0.
            world: The world; it goes into the file.
            clock: When it is, as it will be listed; called at each commit.

        Raises:
            SaveError: The file exists or cannot be written.
        """
        body = encode(header)
        contents = SessionContents(
            records=(header,),
            bodies=(body,),
            hashes=(link(GENESIS, body),),
            world=world_text(world),
            snapshots={BEGINNING: plain_state(state)},
        )
        write_hunt(path, contents, meta_of(state, world, 0, clock()))
        return cls.open(path, clock)

    @classmethod
    def open(cls, path: Path, clock: Callable[[], str]) -> Session:
        """Open a session file, check it whole, and close a turn that was cut off.

        Raises:
            SaveUnreadable: Not a session.
            SaveVersion: Newer than this game.
            SaveDamaged: The chain breaks, or the last state cannot be made whole.
            SaveBusy: Another game has it open.
            SaveError: It cannot be written.
        """
        connection = schema.connect(path, "play")
        try:
            contents = read_connection(connection, path)
            check_versions(contents.header)
            world = parse_world(contents.world, contents.header)
            start = first_state(contents.header, world, contents.snapshots)
            session = cls(path, connection, contents.beginning_with(start), world, clock)
            session._close_cut_off()
            session._take_up_rules()
        except BaseException:
            connection.close()
            raise
        return session

    def open_beside(self, path: Path) -> Session:
        """Open another session with the same clock; see `open`."""
        return Session.open(path, self._clock)

    def close(self) -> None:
        """Let go of the file; nothing is left to write. May be called twice."""
        self._log.connection.close()

    def _close_cut_off(self) -> None:
        if self._timeline.unsealed is not None:
            self.commit_seal(self._state, Closing(status="cut off", storyteller=""))

    def _take_up_rules(self) -> None:
        if self._timeline.rules < RULES_VERSION:
            state = under_our_rules(self._state)
            after = plain_state(state)
            record = draft_rules(self._timeline, self._plain, after)
            self._log.append(record)
            self._took(record)
            self._moved(after, state)

    # ------------------------------------------------------------ reading from the file

    def recall(self, words: Sequence[str], limit: int = 5) -> tuple[Remembered, ...]:
        """Return what was told or heard earlier about some words, best first, undone turns left out."""
        return search(self._log.connection, words, limit, frozenset(self._timeline.live))

    def calls(self, turn_seq: int | None = None) -> tuple[CallLine, ...]:
        """Return every whole call to a model, or those of one turn, in the order they were made."""
        with schema.errors_named(self.path):
            return read_calls(self._log.connection, turn_seq)

    def contents(self) -> SessionContents:
        """Return the whole of the file, as it is on disk."""
        return read_connection(self._log.connection, self.path)

    # ------------------------------------------------------------ adding

    def commit_turn(
        self,
        line: str,
        reading: str,
        acts: Sequence[Act],
        state: State,
        refused: Rejected | None = None,
    ) -> TurnRecord:
        """Write a turn at RESOLVE, before a word of it is told.

        Args:
            line: As typed, sanitised.
            reading: Who understood it: `parser`, `model` or `rules`.
            acts: What was proposed, what it became, what happened.
            state: The state after the last act; `told` is as it was.
            refused: Where the line stopped, if it did.

        Raises:
            SaveError: It could not be written; nothing has changed and it can be tried again.
            ValueError: The turn before it is not sealed, or `told` has changed.
        """
        after = plain_state(state)
        record = draft_turn(self._timeline, self._plain, after, line=line, reading=reading, acts=acts, refused=refused)
        self._log.append(record, meta=meta_of(state, self.world, record.turn, self._clock()))
        self._took(record)
        self._moved(after, state)
        return record

    def commit_seal(self, state: State, closing: Closing) -> SealRecord:
        """Write a turn's end at SEAL, with its narration and its calls.

        Args:
            state: The state after `Hear`; the facts are as they were.
            closing: What the telling came to.

        Raises:
            SaveError: It could not be written; nothing has changed and it can be tried again.
            ValueError: No turn waits for a seal, or the facts have changed.
        """
        after = plain_state(state)
        waiting = self._timeline.unsealed
        narration = self._new_narration(waiting.seq, closing) if waiting is not None and closing.text else None
        record = draft_seal(self._timeline, self._plain, after, closing, narration)
        seq = record.turn_seq
        whole = {seq: after} if record.turn % TURNS_A_SNAPSHOT == 0 else {}
        self._log.append(
            record,
            turn_seq=seq,
            narration=narration,
            calls=closing.calls,
            heard=rows_of(seq, closing.text, closing.quotes),
            snapshots=whole,
        )
        self._took(record)
        self._snapshots.update(whole)
        if narration is not None:
            self._narrations.append(narration)
        self._moved(after, state)
        return record

    def rewind(self, target: Target) -> RewindRecord:
        """Go to what `undo_target` or `redo_target` gave.

        Raises:
            SaveError: It could not be written; nothing has changed and it can be tried again.
            ValueError: The last turn is not sealed, or the target is not one.
        """
        if self.header.modes.iron:
            raise ValueError("an iron hunt has no undo")
        record = draft_rewind(self._timeline, target)
        after = self._state_at(target.turn_seq)
        state = parse_state(after)
        self._log.append(record, meta=meta_of(state, self.world, target.turn, self._clock()))
        self._took(record)
        self._moved(after, state)
        return record

    def bookmark(self, name: str) -> BookmarkRecord:
        """Set a bookmark at the end of the current turn.

        Raises:
            SaveError: An iron hunt has none, or it could not be written.
        """
        self._refuse_iron("bookmarks")
        record = BookmarkRecord(
            record="bookmark",
            seq=self._timeline.next_seq,
            turn=self.turn,
            turn_seq=self.turn_seq,
            name=name,
        )
        self._log.append(record)
        self._took(record)
        return record

    def note(self, what: str, line: str, text: str) -> NoteRecord:
        """Write down a line that was not a turn, or something the game said.

        Args:
            what: `refused`, `unclear`, `table` or `notice`.
            line: As typed, sanitised; empty for a notice.
            text: What the game answered.

        Raises:
            SaveError: It could not be written.
        """
        record = NoteRecord.model_validate(
            {
                "record": "note",
                "seq": self._timeline.next_seq,
                "turn": self.turn,
                "what": what,
                "line": line,
                "text": text,
            }
        )
        self._log.append(record)
        self._took(record)
        return record

    def add_narration(self, turn_seq: int, closing: Closing) -> Narration:
        """Add another telling of a sealed turn; changes no state and no record.

        Raises:
            SaveError: It could not be written.
            ValueError: There is no such sealed turn.
        """
        if self.seal_of(turn_seq) is None:
            raise ValueError("only a sealed turn is told again")
        narration = self._new_narration(turn_seq, closing)
        heard = rows_of(turn_seq, closing.text, ())
        self._log.append_beside(turn_seq, narration=narration, calls=closing.calls, heard=heard)
        self._narrations.append(narration)
        return narration

    def remember(self, narration: Narration) -> None:
        """Have `recall` find this telling of its turn, in place of another; the index is a cache, and no record.

        Raises:
            SaveError: It could not be written.
        """
        self._log.append_beside(narration.turn_seq, heard=rows_of(narration.turn_seq, narration.text, ()))

    def add_calls(self, turn_seq: int, calls: Sequence[Mapping[str, Any]]) -> None:
        """Add calls that belong to no telling: a question that was not understood, a summary.

        Raises:
            SaveError: They could not be written.
        """
        self._log.append_beside(turn_seq, calls=calls)

    def fork(self, path: Path, turn_seq: int) -> None:
        """Write a new session that stands at the end of an earlier turn.

        Raises:
            SaveError: An iron hunt is not forked, or the file cannot be written.
        """
        self._refuse_iron("forks")
        write_fork(path, self.contents(), turn_seq, self._clock())

    # ------------------------------------------------------------ inside

    def _refuse_iron(self, what: str) -> None:
        if self.header.modes.iron:
            raise SaveError(f"An iron hunt has no {what}.")

    def _new_narration(self, turn_seq: int, closing: Closing) -> Narration:
        versions = [each.version for each in self._narrations if each.turn_seq == turn_seq]
        return Narration(
            id=self._log.next_narration_id(),
            turn_seq=turn_seq,
            version=max(versions, default=0) + 1,
            storyteller=closing.storyteller,
            status=closing.status,
            text=closing.text,
            chunks=closing.chunks,
        )
