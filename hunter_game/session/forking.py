"""New session files from old ones: forks, imports, and what can be saved of a damaged file."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from hunter_game.engine.digest import canonical
from hunter_game.errors import SaveDamaged, SaveError, SaveUnreadable
from hunter_game.session import schema, strict_json
from hunter_game.session.chain import SALVAGE, ChainBroken
from hunter_game.session.contents import (
    CallLine,
    SessionContents,
    check_versions,
    first_state,
    parse_state,
    parse_world,
    world_text,
)
from hunter_game.session.hunt_file import is_hunt, read_beside, read_chain, read_hunt, write_hunt
from hunter_game.session.listing import meta_of
from hunter_game.session.recording import FindWorld, look_for_world, read_recording
from hunter_game.session.recording_reader import RecordingReader, lines_of
from hunter_game.session.records import TurnRecord
from hunter_game.session.replay import walk
from hunter_game.session.text import is_sanitised, sanitised
from hunter_game.session.timeline import BEGINNING

MOST_BROKEN_LINES = 100
"""After so many damaged lines of a recording nothing more is looked for."""


def cut_at(contents: SessionContents, turn_seq: int) -> SessionContents:
    """Return a session up to the end of a turn: a whole prefix of its records, so the chain stays whole.

    Raises:
        SaveError: There is no such sealed turn.
    """
    node = contents.timeline().nodes.get(turn_seq)
    if turn_seq != BEGINNING and (node is None or node.seal is None):
        raise SaveError("There is no such turn in this hunt.")
    last = BEGINNING if node is None or node.seal is None else node.seal.seq
    return _prefix(contents, last + 1)


def _prefix(contents: SessionContents, count: int) -> SessionContents:
    records = contents.records[:count]
    turns = {BEGINNING} | {record.seq for record in records if isinstance(record, TurnRecord)}
    return replace(
        contents,
        records=records,
        bodies=contents.bodies[:count],
        hashes=contents.hashes[:count],
        snapshots={seq: state for seq, state in contents.snapshots.items() if seq in turns},
        narrations=tuple(each for each in contents.narrations if each.turn_seq in turns),
        calls=tuple(each for each in contents.calls if each.turn_seq in turns),
    )


def check_states(contents: SessionContents, name: str) -> None:
    """Check that every delta leads to the state whose digest was recorded.

    Args:
        contents: A session whose state at the beginning is whole.
        name: What it is called in the sentence of an error.

    Raises:
        SaveDamaged: One does not; names the last turn that does.
    """
    whole = _whole_records(contents)
    if whole < len(contents.records):
        turns = [record.turn for record in contents.records[:whole] if isinstance(record, TurnRecord)]
        last = turns[-1] if turns else 0
        why = f"{name}: what is recorded after turn {last} does not follow from what was before it"
        raise SaveDamaged(f"{why}; {SALVAGE}.", last)


def _whole_records(contents: SessionContents) -> int:
    """Return how many records, from the first, follow from each other, states included."""
    count = 0
    with suppress(ValueError):
        for _ in walk(contents):
            count += 1
    return count


def write_session(path: Path, contents: SessionContents, played: str, name: str = "This hunt") -> None:
    """Write contents that were read from elsewhere as a fresh session file.

    Everything is checked before: versions, world, and every state that the records lead to.

    Args:
        path: The new `.hunt` file; must not exist.
        contents: The contents.
        played: When it was last played, as it will be listed.
        name: What they were read from, for the sentence of an error.

    Raises:
        SaveError: The contents are not a whole session, or the file cannot be written.
    """
    check_versions(contents.header, name)
    world = parse_world(contents.world, contents.header)
    start = first_state(contents.header, world, contents.snapshots)
    contents = contents.beginning_with(start)
    check_states(contents, name)
    timeline = contents.timeline()
    try:
        state = parse_state(timeline.state_at(timeline.position, contents.snapshots))
    except ValueError as error:
        raise SaveUnreadable("The state in it is not one of these rules.") from error
    write_hunt(path, contents, meta_of(state, world, timeline.turn, played))


def write_fork(path: Path, contents: SessionContents, turn_seq: int, played: str) -> None:
    """Write a new session that stands at the end of an earlier turn.

    Raises:
        SaveError: There is no such turn, or the file cannot be written.
    """
    write_session(path, cut_at(contents, turn_seq), played)


def import_session(source: Path, path: Path, played: str, find: FindWorld | None = None) -> None:
    """Write a file from anywhere, of either form, as a fresh session file.

    The source is neither locked, mended nor written; nothing in it is run, and none of its names becomes a path.

    Args:
        source: The file.
        path: The new `.hunt` file; must not exist.
        played: When it was last played, as it will be listed.
        find: Finds the world of a recording that does not carry it.

    Raises:
        SaveError: It is refused; the sentence says why.
    """
    if not source.is_file():
        raise SaveUnreadable(f"There is no file {source.name}.")
    contents = _stranger(source) if is_hunt(source) else read_recording(source, find=find)
    # Snapshots are a cache, and a stranger's is not worth checking: all but the first are made again in play.
    start = {seq: state for seq, state in contents.snapshots.items() if seq == BEGINNING}
    write_session(path, replace(contents, snapshots=start), played, source.name)


def _stranger(source: Path) -> SessionContents:
    contents = read_hunt(source, "stranger")
    for number, body in enumerate(contents.bodies):
        problem = _problem_of(body)
        if problem:
            raise SaveUnreadable(f"Record {number} of {source.name} {problem}; it was not imported.")
    return replace(
        contents,
        narrations=tuple(
            each.model_copy(update={"text": sanitised(each.text), "storyteller": sanitised(each.storyteller)})
            for each in contents.narrations
        ),
        calls=tuple(call for each in contents.calls if (call := _sanitised_call(each)) is not None),
    )


def _problem_of(body: str) -> str:
    try:
        value = strict_json.loads(body)
    except ValueError as error:
        return f"is not canonical ({error})"
    if canonical(value).decode("ascii") != body:
        return "is not canonical"
    return "" if is_sanitised(value) else "holds control characters"


def _sanitised_call(call: CallLine) -> CallLine | None:
    try:
        value = strict_json.loads(call.body)
    except ValueError:
        return None
    return CallLine(call.turn_seq, canonical(sanitised(value)).decode("ascii")) if isinstance(value, dict) else None


def salvage(source: Path, path: Path, played: str, find: FindWorld | None = None) -> int:
    """Write the readable part of a damaged session under a new name; the original is left as it is.

    Args:
        source: A `.hunt` file or a recording.
        path: The new `.hunt` file; must not exist.
        played: When it was last played, as it will be listed.
        find: Finds the world where the one inside is damaged or missing; it is used only if it is the same.

    Returns:
        The last turn that could be saved; 0 for the beginning alone.

    Raises:
        SaveError: Nothing of it can be read, or the new file cannot be written.
    """
    contents = _readable_hunt(source) if is_hunt(source) else _readable_recording(source, find)
    try:
        inside = parse_world(contents.world, contents.header)
    except SaveDamaged:
        found = find(contents.header) if find is not None else None
        if found is None:
            raise
        contents = replace(contents, world=world_text(found))
        inside = parse_world(contents.world, contents.header)
    start = first_state(contents.header, inside, contents.snapshots)
    contents = replace(contents, snapshots={BEGINNING: start})
    contents = _prefix(contents, _whole_records(contents))
    write_session(path, contents, played)
    return contents.timeline().turn


def _readable_hunt(source: Path) -> SessionContents:
    connection = schema.connect_damaged(source)
    try:
        with schema.bounded(connection):
            try:
                chain = read_chain(connection)
            except ChainBroken as broken:
                if not broken.chain.records:
                    raise broken.named(source.name) from broken
                chain = broken.chain
            return read_beside(connection, chain, damaged=True)
    finally:
        connection.close()


def _readable_recording(source: Path, find: FindWorld | None) -> SessionContents:
    reader = RecordingReader(source.name)
    broken = [ChainBroken("it has no records", reader.chain)]
    for line in lines_of(source):
        try:
            reader.take(line)
        except ChainBroken as torn:
            # Without a record those after it no longer follow; what lies beside the records can be done without.
            broken.append(torn)
        if len(broken) > MOST_BROKEN_LINES:
            break
    if not reader.chain.records:
        raise broken[-1].named(source.name)
    return reader.contents(look_for_world(reader, source, find) if not reader.world else None)
