"""The `.hunt` file: reading the whole of one, and writing a new one that is either there whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hunter_game.engine.digest import canonical
from hunter_game.engine.model import plain
from hunter_game.errors import SaveError, SaveUnreadable
from hunter_game.session import recall, schema
from hunter_game.session.chain import Chain, ChainBroken
from hunter_game.session.contents import CallLine, SessionContents
from hunter_game.session.records import Narration, Record, SealRecord
from hunter_game.session.states import PlainState

SUFFIX = ".hunt"
MOST_RECORDS = 1_000_000


def text_hash(body: str) -> str:
    """Return the hash that stands beside a narration or a call."""
    return hashlib.sha256(body.encode("utf-8", errors="replace")).hexdigest()


def read_hunt(path: Path, access: schema.Access = "read") -> SessionContents:
    """Return the whole of a `.hunt` file.

    Raises:
        SaveError: It is missing, busy, damaged, of another version, or not a session.
    """
    connection = schema.connect(path, access)
    try:
        return read_connection(connection, path)
    finally:
        connection.close()


def read_connection(connection: sqlite3.Connection, path: Path) -> SessionContents:
    """Return the whole of an open session file.

    Raises:
        SaveDamaged: The chain breaks; names the last whole turn.
    """
    try:
        with schema.bounded(connection):
            chain = read_chain(connection)
    except ChainBroken as broken:
        raise broken.named(path.name) from broken
    with schema.errors_named(path), schema.bounded(connection):
        return read_beside(connection, chain)


def read_chain(connection: sqlite3.Connection) -> Chain:
    """Return the records.

    Raises:
        ChainBroken: A record is damaged or missing.
    """
    chain = Chain()
    try:
        for seq, kind, turn, body, stored in connection.execute(
            "SELECT seq, kind, turn, body, hash FROM record ORDER BY seq LIMIT ?", (MOST_RECORDS,)
        ):
            number = len(chain.records)
            if seq != number or not isinstance(body, str):
                raise ValueError(f"record {number} is missing or damaged")
            record = chain.take(body, stored)
            if record.record != kind or _turn_of(record) != turn:
                raise ValueError(f"record {number} stands in the wrong row")
        head = connection.execute("SELECT value FROM meta WHERE key = 'head'").fetchone()
        if head is None or head[0] != f"{len(chain.records) - 1} {chain.head}":
            raise ValueError("its last records are missing or its head is damaged")
    except (sqlite3.Error, ValueError, TypeError, OverflowError) as error:
        raise ChainBroken(str(error), chain) from error
    if not chain.records:
        raise ChainBroken("it has no records", chain)
    return chain


def _turn_of(record: Record) -> int:
    return getattr(record, "turn", 0)


def read_beside(connection: sqlite3.Connection, chain: Chain, *, damaged: bool = False) -> SessionContents:
    """Return a session from its records and what lies beside them in the file.

    Args:
        connection: The open file.
        chain: Its whole records.
        damaged: Whether to go on with what can be read where a table is damaged.
    """

    def rows(sql: str) -> Iterator[Any]:
        try:
            yield from connection.execute(sql, (MOST_RECORDS,))
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            if not damaged:
                raise

    narrations = [_narration(row) for row in rows("SELECT id, turn_seq, body, hash FROM narration ORDER BY id LIMIT ?")]
    calls = [_call(row) for row in rows("SELECT turn_seq, body, hash FROM call ORDER BY id LIMIT ?")]
    snapshots = [_snapshot(row) for row in rows("SELECT turn_seq, state FROM snapshot ORDER BY turn_seq LIMIT ?")]
    worlds = [content for (content,) in rows("SELECT content FROM world ORDER BY digest LIMIT ?")]
    played = [value for (value,) in rows("SELECT value FROM meta WHERE key = 'played' LIMIT ?")]
    return SessionContents(
        records=tuple(chain.records),
        bodies=tuple(chain.bodies),
        hashes=tuple(chain.hashes),
        world=worlds[0] if worlds and isinstance(worlds[0], str) else "",
        snapshots=dict(each for each in snapshots if each is not None),
        narrations=tuple(each for each in narrations if each is not None),
        calls=tuple(each for each in calls if each is not None),
        damaged=narrations.count(None) + calls.count(None),
        played=played[0] if played and isinstance(played[0], str) else "",
    )


def read_calls(connection: sqlite3.Connection, turn_seq: int | None) -> tuple[CallLine, ...]:
    """Return the whole calls of a file, or those of one turn, in the order they were made."""
    chosen = "" if turn_seq is None else " WHERE turn_seq = ?"
    values = (MOST_RECORDS,) if turn_seq is None else (turn_seq, MOST_RECORDS)
    rows = connection.execute(f"SELECT turn_seq, body, hash FROM call{chosen} ORDER BY id LIMIT ?", values)
    return tuple(each for row in rows if (each := _call(row)) is not None)


def _narration(row: tuple[Any, Any, Any, Any]) -> Narration | None:
    number, turn_seq, body, stored = row
    if not isinstance(body, str) or text_hash(body) != stored:
        return None
    try:
        narration = Narration.model_validate_json(body)
    except ValueError:
        return None
    return narration if (narration.id, narration.turn_seq) == (number, turn_seq) else None


def _call(row: tuple[Any, Any, Any]) -> CallLine | None:
    turn_seq, body, stored = row
    whole = isinstance(body, str) and isinstance(turn_seq, int) and text_hash(body) == stored
    return CallLine(turn_seq, body) if whole else None


def _snapshot(row: tuple[int, Any]) -> tuple[int, PlainState] | None:
    turn_seq, text = row
    try:
        state = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return None  # a cache: its digest would not be right either
    return (turn_seq, state) if isinstance(state, dict) and state.keys() == {"facts", "told"} else None


def write_hunt(path: Path, contents: SessionContents, meta: dict[str, str]) -> None:
    """Write a new session file: under another name first, synced, then renamed.

    Args:
        path: The new file; must not exist.
        contents: Whole records and what lies beside them.
        meta: What a list of saved hunts shows; see `meta_of`.

    Raises:
        SaveError: It exists already, or cannot be written.
    """
    if path.exists():
        raise SaveError(f"There is a saved hunt {path.name} already; choose another name.")
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        with schema.errors_named(path):
            _fill(part, contents, meta)
        _sync(part)
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        raise SaveError(f"{path.name} could not be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)


def _fill(part: Path, contents: SessionContents, meta: dict[str, str]) -> None:
    connection = sqlite3.connect(part, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")  # the file counts only once it is renamed
        connection.execute("BEGIN")
        schema.create_tables(connection)
        connection.executemany(
            "INSERT INTO record VALUES (?, ?, ?, ?, ?)",
            map(record_row, contents.records, contents.bodies, contents.hashes),
        )
        connection.execute("INSERT INTO world VALUES (?, ?)", (contents.header.world_digest, contents.world))
        connection.executemany(
            "INSERT INTO snapshot VALUES (?, ?)",
            ((seq, canonical(state).decode("ascii")) for seq, state in sorted(contents.snapshots.items())),
        )
        for narration in contents.narrations:
            connection.execute("INSERT INTO narration VALUES (?, ?, ?, ?)", narration_row(narration))
        connection.executemany(
            "INSERT INTO call (turn_seq, body, hash) VALUES (?, ?, ?)",
            (call_row(call.turn_seq, call.body) for call in contents.calls),
        )
        connection.executemany(recall.INSERT, _heard(contents))
        head = f"{len(contents.records) - 1} {contents.head}"
        connection.executemany("INSERT INTO meta VALUES (?, ?)", sorted({**meta, "head": head}.items()))
        connection.execute("COMMIT")
    finally:
        connection.close()


def _heard(contents: SessionContents) -> Iterator[recall.Row]:
    prose = {each.turn_seq: each.text for each in sorted(contents.narrations, key=lambda each: each.version)}
    for record in contents.records:
        if isinstance(record, SealRecord):
            quotes = [(str(quote.speaker), quote.words) for quote in record.heard.quotes] if record.heard else []
            yield from recall.rows_of(record.turn_seq, prose.get(record.turn_seq, ""), quotes)


def record_row(record: Record, body: str, hashed: str) -> tuple[int, str, int, str, str]:
    """Return the row of a record."""
    return record.seq, record.record, _turn_of(record), body, hashed


def narration_row(narration: Narration) -> tuple[int, int, str, str]:
    """Return the row of a narration."""
    body = canonical(plain(narration)).decode("ascii")
    return narration.id, narration.turn_seq, body, text_hash(body)


def call_row(turn_seq: int, body: str) -> tuple[int, str, str]:
    """Return the row of a call, but for its id."""
    return turn_seq, body, text_hash(body)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, where the system can."""
    if os.name == "nt":
        return  # Windows has no handle of a folder to sync; the rename itself is journalled
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_hunt(path: Path) -> bool:
    """Whether a file begins as a `.hunt` file does, whatever its name."""
    try:
        with path.open("rb") as file:
            return file.read(len(schema.SQLITE_MAGIC)) == schema.SQLITE_MAGIC
    except OSError as error:
        raise SaveUnreadable(f"{path.name} cannot be read: {error.strerror}.") from error
