"""Recordings: a session as JSON Lines, for git, diffs and sharing.

The same records with the same hashes as in a `.hunt` file, the world, the state at the beginning, every narration
with its timing, every call. The format is specified in `docs/session-format.md`.
A recording may come from anybody: nothing in it is believed before the chain, the types and the digests agree.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hunter_game.engine.digest import canonical, tagged
from hunter_game.engine.model import plain
from hunter_game.engine.world import World
from hunter_game.errors import SaveError, SaveUnreadable, SaveVersion
from hunter_game.session import strict_json
from hunter_game.session.chain import Chain, ChainBroken
from hunter_game.session.contents import CallLine, SessionContents, check_versions, world_text
from hunter_game.session.hunt_file import is_hunt, read_hunt, sync_folder
from hunter_game.session.records import FORMAT_VERSION, Header, Narration, SealRecord
from hunter_game.session.text import is_sanitised, sanitised
from hunter_game.session.timeline import BEGINNING, PlainState

SUFFIX = ".jsonl"
MOST_FILE_BYTES = 256 * 1024 * 1024
MOST_LINE_BYTES = 16 * 1024 * 1024
MOST_LINES = 1_000_000
WORLDS = "worlds"
"""Folder beside recordings in which worlds lie that several of them share, each a file named by its digest."""

FindWorld = Callable[[Header], World | None]
"""Finds the world that a header names, where a recording does not carry it; None when it is not there."""


def read_session(path: Path, world: World | None = None, find: FindWorld | None = None) -> SessionContents:
    """Return the whole of a session from either form of file.

    Args:
        path: A `.hunt` file or a recording; told apart by content, not by name.
        world: The world to use for a recording that only names its world by digest.
        find: Where else to look for such a world; what it finds is believed by its digest alone.

    Raises:
        SaveError: It is missing, busy, damaged, of another version, or not a session.
    """
    if not path.is_file():
        raise SaveUnreadable(f"There is no saved hunt {path.name}.")
    contents = read_hunt(path) if is_hunt(path) else read_recording(path, world, find)
    check_versions(contents.header)
    return contents


def recording_lines(contents: SessionContents, *, embed_world: bool = True) -> Iterator[str]:
    """Yield the lines of a recording, without line feeds.

    Args:
        contents: The session.
        embed_world: Whether the world goes along; without it the reader must have it.
    """
    beside = _beside(contents)
    for record, body, hashed in zip(contents.records, contents.bodies, contents.hashes, strict=True):
        yield _line({"line": "record", "hash": hashed, "record": json.loads(body)})
        if isinstance(record, Header):
            if embed_world:
                yield _line({"line": "world", "content": json.loads(contents.world)})
            yield _line({"line": "state", "turn_seq": BEGINNING, "state": contents.snapshots[BEGINNING]})
            yield from beside.pop(BEGINNING, ())
        if isinstance(record, SealRecord):
            yield from beside.pop(record.turn_seq, ())
    for lines in beside.values():
        yield from lines
    yield _line({"line": "end", "seq": contents.records[-1].seq, "hash": contents.head})


def _beside(contents: SessionContents) -> dict[int, list[str]]:
    """Return the lines of narrations and calls by their turn."""
    lines: dict[int, list[str]] = {}
    for narration in contents.narrations:
        lines.setdefault(narration.turn_seq, []).append(_line({"line": "narration", "narration": plain(narration)}))
    for call in contents.calls:
        value = {"line": "call", "turn_seq": call.turn_seq, "call": json.loads(call.body)}
        lines.setdefault(call.turn_seq, []).append(_line(value))
    return lines


def _line(value: dict[str, Any]) -> str:
    return canonical(value).decode("ascii")


def write_recording(path: Path, contents: SessionContents, *, embed_world: bool = True) -> None:
    """Write a recording: under another name first, synced, then renamed.

    Raises:
        SaveError: It cannot be written.
    """
    write_whole(path, (line + "\n" for line in recording_lines(contents, embed_world=embed_world)))


def write_whole(path: Path, pieces: Iterator[str]) -> None:
    """Write a text file so that it is there whole or not at all.

    Raises:
        SaveError: It cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise SaveError(f"{path.name} could not be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)


def read_recording(path: Path, world: World | None = None, find: FindWorld | None = None) -> SessionContents:
    """Return the whole of a recording; see `read_session`.

    A world that it does not carry is looked for in a file of its digest beside it, too.

    Raises:
        SaveUnreadable: It is not a recording, or holds what no recording holds.
        SaveDamaged: The chain breaks or the end is missing; names the last whole turn.
        SaveVersion: It has a format that this game does not know.
    """
    reader = RecordingReader()
    try:
        for line in lines_of(path):
            reader.take(line)
        if reader.ended and not reader.world:
            reader.take_text(_shared_world(path, reader.header))
        if reader.ended and not reader.world and world is None and find is not None:
            world = find(reader.header)
        return reader.finish(world)
    except ChainBroken as broken:
        if not reader.chain.records:
            raise SaveUnreadable(f"{path.name} is not a recording ({broken}).") from broken
        raise broken.named(path.name) from broken


def world_file(path: Path, header: Header) -> Path:
    """Return where the world of a recording lies if it is shared: named by its digest, so by nothing in it."""
    return path.parent / WORLDS / f"{header.world_digest.removeprefix('sha256:')}.json"


def _shared_world(path: Path, header: Header) -> str:
    """Return the text of a world beside a recording; empty when there is none."""
    file = world_file(path, header)
    try:
        if not file.is_file() or file.stat().st_size > MOST_LINE_BYTES:
            return ""
        return file.read_text(encoding="ascii").removesuffix("\n")
    except (OSError, ValueError):
        return ""


def share_world(path: Path, contents: SessionContents) -> None:
    """Write the world of a session to where a recording of it, that does not carry it, will look for it.

    Raises:
        SaveError: It cannot be written.
    """
    file = world_file(path, contents.header)
    if file.is_file():
        return
    try:
        file.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise SaveError(f"The folder {file.parent.name} cannot be made: {error.strerror}.") from error
    write_whole(file, iter([contents.world, "\n"]))


def lines_of(path: Path) -> Iterator[bytes]:
    """Yield the lines of a recording as they are in the file, within our limits.

    Raises:
        SaveUnreadable: It cannot be read, or is larger than a recording can be.
    """
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise SaveUnreadable(f"{path.name} is larger than a recording can be.")
        with path.open("rb") as file:
            for _ in range(MOST_LINES):
                line = file.readline(MOST_LINE_BYTES + 1)
                if not line:
                    return
                yield line
    except OSError as error:
        raise SaveUnreadable(f"{path.name} cannot be read: {error.strerror}.") from error
    raise SaveUnreadable(f"{path.name} has more lines than a recording can have.")


class RecordingReader:
    """Takes the lines of a recording one by one and believes none before it is checked.

    What it has taken stays readable when a later line is damaged; `salvage` makes use of that.
    """

    def __init__(self) -> None:
        self.chain = Chain()
        self.world = ""
        self.snapshots: dict[int, PlainState] = {}
        self.narrations: list[Narration] = []
        self.calls: list[CallLine] = []
        self.ended = False

    def take(self, line: bytes) -> None:
        """Take one line.

        Raises:
            ChainBroken: It is torn, not a line of a recording, or does not follow from those before it.
        """
        try:
            self._take(line)
        except (ValueError, KeyError, TypeError) as error:
            why = str(error).splitlines()[0] if type(error) is ValueError else "a line is not one of a recording"
            raise ChainBroken(why, self.chain) from error

    def _take(self, line: bytes) -> None:
        if self.ended:
            raise ValueError("lines follow its end")
        if not line.endswith(b"\n"):
            raise ValueError("its last line is torn" if len(line) <= MOST_LINE_BYTES else "a line is too long")
        value = strict_json.loads(line.decode("ascii"))
        if not isinstance(value, dict):
            raise ValueError("a line is not an object")
        kind = value.pop("line", None)
        if kind != "record" and not self.chain.records:
            raise ValueError("it does not begin with a header")
        match kind:
            case "record":
                self._take_record(**value)
            case "world":
                self._take_world(**value)
            case "state":
                self._take_state(**value)
            case "narration":
                self._take_narration(**value)
            case "call":
                self._take_call(**value)
            case "end":
                self._take_end(**value)
            case _:
                raise ValueError("a line is of no known kind")

    def _take_record(self, *, hash: str, record: dict[str, Any]) -> None:  # noqa: A002  # the key in the file
        number = len(self.chain.records)
        if not is_sanitised(record):
            raise ValueError(f"record {number} holds control characters")
        if number == 0:
            check_format(record.get("format"))
        self.chain.take(_line(record), hash)

    def take_text(self, text: str) -> None:
        """Take a world from elsewhere as canonical JSON; another one than the header names is passed over.

        Raises:
            ChainBroken: It is the one, and holds what no world may.
        """
        if tagged(text.encode("ascii")) != self.header.world_digest:
            return
        try:
            self._take_world(content=strict_json.loads(text))
        except (ValueError, TypeError) as error:
            raise ChainBroken(str(error), self.chain) from error

    def _take_world(self, *, content: dict[str, Any]) -> None:
        text = _line(content)
        if self.world or tagged(text.encode("ascii")) != self.header.world_digest:
            raise ValueError("the world in it is damaged")
        if not is_sanitised(content):
            raise ValueError("the world in it holds control characters")
        self.world = text

    @property
    def header(self) -> Header:
        """The first record."""
        first = self.chain.records[0]
        if not isinstance(first, Header):
            raise ValueError("it does not begin with a header")
        return first

    def _take_state(self, *, turn_seq: int, state: dict[str, Any]) -> None:
        if turn_seq != BEGINNING or self.snapshots or state.keys() != {"facts", "told"}:
            raise ValueError("a state stands where none belongs")
        self.snapshots[turn_seq] = state

    def _take_narration(self, *, narration: dict[str, Any]) -> None:
        self.narrations.append(Narration.model_validate_json(_line(sanitised(narration))))

    def _take_call(self, *, turn_seq: int, call: dict[str, Any]) -> None:
        if not isinstance(turn_seq, int) or not isinstance(call, dict):
            raise ValueError("a call is not one")
        self.calls.append(CallLine(turn_seq, _line(sanitised(call))))

    def _take_end(self, *, seq: int, hash: str) -> None:  # noqa: A002  # the key in the file
        if seq != len(self.chain.records) - 1 or hash != self.chain.head:
            raise ValueError("records before its end are missing")
        self.ended = True

    def finish(self, world: World | None) -> SessionContents:
        """Return the session.

        Raises:
            ChainBroken: The end is missing.
            SaveUnreadable: It names its world by digest only, and that world was not given.
        """
        if not self.ended:
            raise ChainBroken("its end is missing", self.chain)
        return self.contents(world)

    def contents(self, world: World | None) -> SessionContents:
        """Return what was taken so far as a session."""
        header = self.header
        text = self.world
        if not text and world is not None and tagged(world_text(world).encode("ascii")) == header.world_digest:
            text = world_text(world)
        if not text:
            raise SaveUnreadable(
                f"The recording does not carry its world {header.world!r}, and the one here is another version of it."
            )
        return SessionContents(
            records=tuple(self.chain.records),
            bodies=tuple(self.chain.bodies),
            hashes=tuple(self.chain.hashes),
            world=text,
            snapshots=self.snapshots,
            narrations=tuple(self.narrations),
            calls=tuple(self.calls),
        )


def check_format(version: object) -> None:
    """Refuse a recording of another format, with both versions named.

    Raises:
        SaveVersion: It is another version; its records could not be read.
        ValueError: It is no version at all.
    """
    if not isinstance(version, int):
        raise ValueError("it does not begin with a header")
    if version != FORMAT_VERSION:
        raise SaveVersion(f"The recording has format {version}; this game reads {FORMAT_VERSION}.")
