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

from hunter_game.engine.model import plain
from hunter_game.engine.world import World
from hunter_game.errors import SaveError, SaveUnreadable
from hunter_game.session.chain import ChainBroken
from hunter_game.session.contents import SessionContents, check_versions
from hunter_game.session.hunt_file import is_hunt, read_hunt, sync_folder
from hunter_game.session.recording_reader import MOST_LINE_BYTES, RecordingReader, line_of, lines_of
from hunter_game.session.records import Header, SealRecord
from hunter_game.session.timeline import BEGINNING

SUFFIX = ".jsonl"
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
    check_versions(contents.header, path.name)
    return contents


def recording_lines(contents: SessionContents, *, embed_world: bool = True) -> Iterator[str]:
    """Yield the lines of a recording, without line feeds.

    Args:
        contents: The session.
        embed_world: Whether the world goes along; without it the reader must have it.
    """
    beside = _beside(contents)
    for record, body, hashed in zip(contents.records, contents.bodies, contents.hashes, strict=True):
        yield line_of({"line": "record", "hash": hashed, "record": json.loads(body)})
        if isinstance(record, Header):
            if embed_world:
                yield line_of({"line": "world", "content": json.loads(contents.world)})
            yield line_of({"line": "state", "turn_seq": BEGINNING, "state": contents.snapshots[BEGINNING]})
            yield from beside.pop(BEGINNING, ())
        if isinstance(record, SealRecord):
            yield from beside.pop(record.turn_seq, ())
    for lines in beside.values():
        yield from lines
    yield line_of({"line": "end", "seq": contents.records[-1].seq, "hash": contents.head})


def _beside(contents: SessionContents) -> dict[int, list[str]]:
    """Return the lines of narrations and calls by their turn."""
    lines: dict[int, list[str]] = {}
    for narration in contents.narrations:
        lines.setdefault(narration.turn_seq, []).append(line_of({"line": "narration", "narration": plain(narration)}))
    for call in contents.calls:
        value = {"line": "call", "turn_seq": call.turn_seq, "call": json.loads(call.body)}
        lines.setdefault(call.turn_seq, []).append(line_of(value))
    return lines


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
    reader = RecordingReader(path.name)
    try:
        for line in lines_of(path):
            reader.take(line)
        if reader.ended and not reader.world:
            world = look_for_world(reader, path, find if world is None else lambda _: world)
        return reader.finish(world)
    except ChainBroken as broken:
        if not reader.chain.records:
            raise SaveUnreadable(broken.named(path.name).message) from broken
        raise broken.named(path.name) from broken


def look_for_world(reader: RecordingReader, path: Path, find: FindWorld | None) -> World | None:
    """Look for the world that a recording does not carry: in the file of its digest beside it, then elsewhere.

    Returns:
        What was found elsewhere; None where the reader has taken the file beside it, or there is neither.

    Raises:
        ChainBroken: The file beside it is the one, and holds what no world may.
    """
    reader.take_text(_shared_world(path, reader.header))
    return find(reader.header) if find is not None and not reader.world else None


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
