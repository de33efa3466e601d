"""The SQLite side of a `.hunt` file: its tables, its marks, and how it is opened.

A file is looked at before SQLite is: the marks lie in its first hundred bytes.
Whatever else the file brings (triggers, views, other tables) is refused, whoever wrote it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from hunter_game.errors import SaveBusy, SaveDamaged, SaveError, SaveUnreadable, SaveVersion
from hunter_game.session.chain import SALVAGE
from hunter_game.session.records import FORMAT_VERSION

APPLICATION_ID = 0x48554E54
"""`HUNT`; at byte 68 of the file, where file(1) looks for it."""

SQLITE_MAGIC = b"SQLite format 3\x00"
MOST_FILE_BYTES = 512 * 1024 * 1024
MOST_CELL_BYTES = 16 * 1024 * 1024
MOST_STEPS = 200_000_000
"""Most steps of SQLite's virtual machine for one reading; honest files need far less, endless ones are stopped."""

_STEPS_AT_ONCE = 100_000

DDL = (
    "CREATE TABLE record (seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, turn INTEGER NOT NULL, "
    "body TEXT NOT NULL, hash TEXT NOT NULL)",
    "CREATE TABLE narration (id INTEGER PRIMARY KEY, turn_seq INTEGER NOT NULL, "
    "body TEXT NOT NULL, hash TEXT NOT NULL)",
    "CREATE TABLE call (id INTEGER PRIMARY KEY, turn_seq INTEGER NOT NULL, body TEXT NOT NULL, hash TEXT NOT NULL)",
    "CREATE TABLE snapshot (turn_seq INTEGER PRIMARY KEY, state TEXT NOT NULL)",
    "CREATE TABLE world (digest TEXT PRIMARY KEY, content TEXT NOT NULL)",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE heard USING fts5(words, speaker UNINDEXED, turn_seq UNINDEXED)",
)

Access = Literal["play", "read", "stranger"]
"""`play` locks the file for us alone; `read` respects that lock; `stranger` neither locks, mends nor writes."""


def create_tables(connection: sqlite3.Connection) -> None:
    """Make an empty session of a fresh database."""
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
    for statement in DDL:
        connection.execute(statement)


@cache
def _expected_schema() -> tuple[tuple[str, str, str, str | None], ...]:
    connection = sqlite3.connect(":memory:")
    try:
        create_tables(connection)
        return _schema(connection)
    finally:
        connection.close()


def _schema(connection: sqlite3.Connection) -> tuple[tuple[str, str, str, str | None], ...]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name LIMIT 64")
    return tuple(rows.fetchall())


def check_marks(path: Path) -> None:
    """Look at the first hundred bytes of a file.

    Raises:
        SaveUnreadable: It is not there, or is not a session.
        SaveVersion: It has a format that this game does not know.
    """
    try:
        with path.open("rb") as file:
            start = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise SaveUnreadable(f"There is no saved hunt {path.name}.") from None
    except OSError as error:
        raise SaveUnreadable(f"{path.name} cannot be read: {error.strerror}.") from error
    if len(start) < 100 or not start.startswith(SQLITE_MAGIC):
        raise SaveUnreadable(f"{path.name} is not a saved hunt.")
    if int.from_bytes(start[68:72], "big") != APPLICATION_ID or start[18:20] != b"\x01\x01":
        raise SaveUnreadable(f"{path.name} is not a saved hunt of this game.")
    version = int.from_bytes(start[60:64], "big")
    if version != FORMAT_VERSION:
        raise SaveVersion(f"{path.name} has file format {version}; this game reads {FORMAT_VERSION}.")
    if size > MOST_FILE_BYTES:
        raise SaveUnreadable(f"{path.name} is larger than a saved hunt can be.")


def connect(path: Path, access: Access) -> sqlite3.Connection:
    """Open a session file and refuse what is not exactly one.

    The connection may be handed to another thread, but only one may use it at a time.

    Raises:
        SaveUnreadable: Not a session, or one that holds more than a session does.
        SaveVersion: Written in another format.
        SaveBusy: Another game has it open.
        SaveDamaged: SQLite itself finds it damaged.
        SaveError: It cannot be written, for `play`.
    """
    check_marks(path)
    if access == "read" and _has_hot_journal(path):
        connect(path, "play").close()  # a game was killed in the middle of a write; SQLite takes it back
    with errors_named(path):
        connection = sqlite3.connect(
            _address(path, access),
            uri=True,
            timeout=0,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=32,
        )
    try:
        with errors_named(path):
            restrict(connection)
            if access == "play":
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("PRAGMA synchronous = FULL")
                connection.execute("BEGIN EXCLUSIVE")
                connection.execute("COMMIT")
                connection.execute("PRAGMA journal_mode = DELETE")
            if _schema(connection) != _expected_schema():
                raise SaveUnreadable(f"{path.name} holds other tables than a saved hunt has; it was not opened.")
            problem = connection.execute("PRAGMA quick_check(1)").fetchone()
            if problem is None or problem[0] != "ok":
                raise SaveDamaged(f"{path.name} is damaged; {SALVAGE}.", None)
    except BaseException:
        connection.close()
        raise
    return connection


def restrict(connection: sqlite3.Connection) -> None:
    """Take from a connection what a file could misuse: functions in its schema, huge cells, attached files."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_CELL_BYTES)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)


def connect_damaged(path: Path) -> sqlite3.Connection:
    """Open a damaged session file to save what can be read of it, without locking, mending or writing it.

    Raises:
        SaveError: Not even its first bytes are those of a session.
    """
    check_marks(path)
    with errors_named(path):
        connection = sqlite3.connect(_address(path, "stranger"), uri=True, timeout=0, isolation_level=None)
        restrict(connection)
    return connection


def _address(path: Path, access: Access) -> str:
    options = {"play": "mode=rw", "read": "mode=ro", "stranger": "mode=ro&immutable=1"}[access]
    return f"file:{quote(str(path.absolute()))}?{options}"


@contextmanager
def bounded(connection: sqlite3.Connection) -> Iterator[None]:
    """Stop whatever runs inside after `MOST_STEPS`: an honest file never comes near."""
    left = MOST_STEPS // _STEPS_AT_ONCE

    def count() -> int:
        nonlocal left
        left -= 1
        return int(left < 0)

    connection.set_progress_handler(count, _STEPS_AT_ONCE)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def errors_named(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours, each one sentence about the file."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _operational(path, error) from error
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise SaveDamaged(f"{path.name} is damaged ({error}); {SALVAGE}.", None) from error


def _operational(path: Path, error: sqlite3.OperationalError) -> SaveError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return SaveBusy(f"{path.name} is open in another game; leave that one first.")
        case sqlite3.SQLITE_FULL:
            return SaveError(f"{path.name} could not be written: the disk is full.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return SaveError(f"{path.name} cannot be written: the file or its folder is read-only.")
        case sqlite3.SQLITE_CANTOPEN:
            return SaveError(f"{path.name} cannot be opened; look at the rights of the file and its folder.")
        case sqlite3.SQLITE_IOERR:
            return SaveError(f"{path.name} could not be read or written ({error}); is the disk full?")
        case _:
            return SaveDamaged(f"{path.name} is damaged ({error}); {SALVAGE}.", None)


def _has_hot_journal(path: Path) -> bool:
    try:
        with path.with_name(path.name + "-journal").open("rb") as journal:
            return journal.read(1) not in {b"", b"\x00"}
    except OSError:
        return False
