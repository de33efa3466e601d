"""Adding to an open `.hunt` file: one transaction at a time, head and all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hunter_game.engine.digest import canonical
from hunter_game.session import recall, schema
from hunter_game.session.chain import encode, link
from hunter_game.session.hunt_file import call_row, narration_row, record_row
from hunter_game.session.records import Narration, Record
from hunter_game.session.states import PlainState


class RecordLog:
    """The writing end of an open session file.

    Args:
        connection: The only connection; the log owns it from here on.
        path: For the sentences of errors.
        head: Hash of the last record in the file.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, head: str) -> None:
        self.connection = connection
        self._path = path
        self._head = head

    def append(
        self,
        record: Record,
        *,
        turn_seq: int = 0,
        narration: Narration | None = None,
        calls: Sequence[Mapping[str, Any]] = (),
        heard: Sequence[recall.Row] = (),
        snapshots: Mapping[int, PlainState] | None = None,
        meta: Mapping[str, str] | None = None,
    ) -> None:
        """Write a record, the new head, and what lies beside the record.

        Raises:
            SaveError: Nothing of it was written; it can be tried again.
        """
        body = encode(record)
        hashed = link(self._head, body)
        changes = {**(meta or {}), "head": f"{record.seq} {hashed}"}
        with self._transaction() as connection:
            connection.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?)", record_row(record, body, hashed))
            self._beside(turn_seq, narration, calls, heard)
            for seq, state in (snapshots or {}).items():
                row = (seq, canonical(state).decode("ascii"))
                connection.execute("INSERT OR REPLACE INTO snapshot VALUES (?, ?)", row)
            connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", sorted(changes.items()))
        self._head = hashed

    def append_beside(
        self,
        turn_seq: int,
        *,
        narration: Narration | None = None,
        calls: Sequence[Mapping[str, Any]] = (),
        heard: Sequence[recall.Row] = (),
    ) -> None:
        """Write what lies beside the chain, without a record.

        Raises:
            SaveError: Nothing of it was written; it can be tried again.
        """
        with self._transaction():
            self._beside(turn_seq, narration, calls, heard)

    def _beside(
        self,
        turn_seq: int,
        narration: Narration | None,
        calls: Sequence[Mapping[str, Any]],
        heard: Sequence[recall.Row],
    ) -> None:
        if narration is not None:
            self.connection.execute("INSERT INTO narration VALUES (?, ?, ?, ?)", narration_row(narration))
        for call in calls:
            body = canonical(dict(call)).decode("ascii")
            self.connection.execute(
                "INSERT INTO call (turn_seq, body, hash) VALUES (?, ?, ?)", call_row(turn_seq, body)
            )
        if heard:
            self._index(heard)

    def _index(self, rows: Sequence[recall.Row]) -> None:
        self.connection.execute("SAVEPOINT heard")
        try:
            self.connection.executemany(recall.INSERT, rows)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            # A damaged index finds less; it must not cost a turn.
            self.connection.execute("ROLLBACK TO heard")
        self.connection.execute("RELEASE heard")

    def next_narration_id(self) -> int:
        """Return the id of the next narration; ids of damaged ones are not given again."""
        with schema.errors_named(self._path):
            row = self.connection.execute("SELECT coalesce(max(id), 0) + 1 FROM narration").fetchone()
        return int(row[0])

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with schema.errors_named(self._path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
