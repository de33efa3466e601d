"""A playback as text on a terminal: blocks one empty line apart, prose broken into lines as it will stand."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hunter_game.devtools.playback import Frame, Kind
from hunter_game.engine.text import sanitise

_MARKS: dict[Kind, str] = {"line": "> ", "strip": "  · ", "slip": "  ! "}
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame as it is written."""

    frame: Frame
    lead: str
    """Line feeds before it."""
    text: str
    """Sanitised; with the mark of its kind, without a line feed at its end."""


def screenplay(frames: Iterable[Frame], columns: int | None, *, rolls: bool = True) -> Iterator[Shown]:
    """Yield frames as they are written one after another; a line feed belongs after the last.

    Args:
        frames: A playback.
        columns: Width to which text is wrapped; None to leave it to the reader.
        rolls: Whether the strip and the slips of each turn go along.
    """
    block: Kind | None = None
    for frame in _wrapped(frames, columns):
        if not rolls and frame.kind in {"strip", "slip"}:
            continue
        same, first = frame.kind == block, block is None
        lead = "" if first or (same and frame.kind == "prose") else "\n" if same and frame.kind != "line" else "\n\n"
        block = frame.kind
        text = f"{_MARKS.get(frame.kind, '')}{sanitise(frame.text)}"
        if columns is not None and frame.kind != "prose":
            text = textwrap.fill(text, columns, subsequent_indent=_INDENT, drop_whitespace=True)
        yield Shown(frame, lead, text)


def _wrapped(frames: Iterable[Frame], columns: int | None) -> Iterator[Frame]:
    """Yield frames; each telling is broken into lines as a whole, so that no word jumps while it comes."""
    if columns is None:
        yield from frames
        return
    telling: list[Frame] = []
    for frame in frames:
        if frame.kind == "prose":
            telling.append(frame)
            continue
        yield from _rebroken(telling, columns)
        telling.clear()
        yield frame
    yield from _rebroken(telling, columns)


def _rebroken(telling: list[Frame], columns: int) -> Iterator[Frame]:
    text = broken("".join(frame.text for frame in telling), columns)
    start = 0
    for frame in telling:
        yield replace(frame, text=text[start : start + len(frame.text)])
        start += len(frame.text)


def broken(text: str, columns: int) -> str:
    """Return text of the same length in which spaces have become line feeds, so that lines fit where words allow."""
    letters = list(text)
    column, space = 0, -1
    for index, letter in enumerate(text):
        if letter == "\n":
            column, space = 0, -1
            continue
        column += 1
        if letter == " ":
            space = index
        if column > columns and space >= 0:
            letters[space] = "\n"
            column, space = index - space, -1
    return "".join(letters)
