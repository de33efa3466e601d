"""Sessions for other readers: a recording for programs, a book of the hunt for people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from hunter_game.devtools.log import TurnLog, session_log
from hunter_game.engine.text import one_line, sanitise
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import World
from hunter_game.session.contents import SessionContents, parse_world
from hunter_game.session.recording import write_recording, write_whole

_INLINE = re.compile(r"([\\`*_\[\]<>&~|$])")
"""What means something anywhere in a line of Markdown."""

_OPENING = re.compile(r"^(\s*)([-+=#]|\d+(?=[.)]))")
"""What means something at the beginning of a line only."""

_ADDRESS = re.compile(r"(?i)(:)(?=//)|(www)(?=\.)")
"""What some readers make a link of by themselves."""

_LONGEST_LINE = 400


def export_recording(path: Path, contents: SessionContents, *, embed_world: bool = True) -> None:
    """Write a session as a recording, with nothing lost that `verify` or `replay` needs.

    Raises:
        SaveError: It cannot be written.
    """
    write_recording(path, contents, embed_world=embed_world)


def export_book(path: Path, contents: SessionContents, *, rolls: bool = True) -> None:
    """Write a session as a book in Markdown.

    Args:
        path: The new file.
        contents: The session; undone turns are left out.
        rolls: Whether the strip of each turn goes along.

    Raises:
        SaveError: The world in it is damaged, or the file cannot be written.
    """
    write_whole(path, (f"{line}\n" for line in list(book(contents, rolls=rolls))))


def book(contents: SessionContents, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of the book.

    Every text in it is escaped: whatever a model, a player or a stranger wrote stays text.

    Raises:
        SaveDamaged: The world in it is damaged.
    """
    header = contents.header
    world = parse_world(contents.world, header)
    yield f"# {_escaped(_title(world, header.hunt))}"
    yield ""
    hunter = contents.snapshots[0]["facts"]["hunter"]["name"] if 0 in contents.snapshots else header.hunter
    yield f"{_escaped(str(hunter))}, in {_escaped(world.title)}. Seed {_escaped(header.seed)}."
    summons = world.hunt[header.hunt].summons if header.hunt in world.hunt else ""
    yield from _paragraphs(summons)
    for turn in session_log(contents):
        if not turn.undone:
            yield from _chapter(turn, rolls)


def _title(world: World, hunt: HuntId) -> str:
    return world.hunt[hunt].title if hunt in world.hunt else hunt


def _chapter(turn: TurnLog, rolls: bool) -> Iterator[str]:
    yield ""
    yield f"## {turn.turn}. {_escaped(one_line(turn.record.line, _LONGEST_LINE))}"
    if rolls and turn.strip:
        yield ""
        yield from (f"> {_escaped(one_line(line.text, _LONGEST_LINE))}  " for line in turn.strip)
    told = max(turn.narrations, key=lambda each: each.version, default=None)
    if told is None:
        return
    yield from _paragraphs(told.text)
    if told.status != "told":
        yield ""
        yield f"*{_escaped(told.status)}*"


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", sanitise(text)):
        if paragraph.strip():
            yield ""
            yield _escaped(" ".join(paragraph.split()))


def _escaped(text: str) -> str:
    """Return text on one line in which nothing is Markdown or HTML."""
    inline = _INLINE.sub(r"\\\1", " ".join(sanitise(text).split()))
    return _OPENING.sub(_escape_opening, _ADDRESS.sub(lambda found: found[0] + "\\", inline))


def _escape_opening(found: re.Match[str]) -> str:
    mark = found[2]
    return found[1] + (f"&#{ord(mark[0])};{mark[1:]}" if mark[0].isdigit() else f"\\{mark}")
