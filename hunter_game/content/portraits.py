"""Portraits of beasts in characters: `assets/portraits/WORLD/BEAST.txt` → what a front end may show.

They stand beside the worlds and not in them: a picture moves no rule, so it is no part of a world's hash, and
a saved hunt shows the one that the installed game has.
A file has a caption on its first line, for whoever cannot see the drawing; an empty line; and the drawing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from hunter_game.content.faults import Mark
from hunter_game.engine.vocabulary import BeastId
from hunter_game.errors import ContentError

COLUMNS, LINES = 34, 14
"""Most that a drawing takes, in characters."""
CAPTION = 90
"""Longest caption, in characters."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """A beast in characters."""

    caption: str
    """What can be seen, in one sentence."""
    lines: tuple[str, ...]
    """Printable ASCII, without spaces at the ends."""


NO_PORTRAITS: Mapping[BeastId, Portrait] = MappingProxyType({})
"""Of a world for which nothing is drawn."""


def load_portraits(folder: Path) -> Mapping[BeastId, Portrait]:
    """Return the portraits of a world by beast.

    A saved hunt may be of an older world, so a portrait of a beast that nobody knows is no fault.

    Args:
        folder: `…/assets/portraits/NAME`.

    Raises:
        ContentError: One cannot be read, is too large, or holds anything but printable ASCII; with file and line.
    """
    return {BeastId(path.stem): _portrait(path) for path in sorted(folder.glob("*.txt"))}


def _portrait(path: Path) -> Portrait:
    shown = "/".join(path.parts[-3:])
    try:
        written = path.read_bytes().decode("latin-1").rstrip("\n").split("\n")
    except OSError as error:
        raise ContentError(f"{shown}: cannot be read ({error.strerror}).") from None
    for number, line in enumerate(written, 1):
        if (message := _fault(number, line)) is not None:
            raise Mark(shown, number).error("", message)
    if len(written) < 3 or not any(written[2:]):
        raise Mark(shown, len(written)).error("", "a caption, an empty line and a drawing are needed")
    if len(written) > LINES + 2:
        raise Mark(shown, LINES + 3).error("", f"a drawing has at most {LINES} lines")
    return Portrait(written[0], tuple(line.rstrip() for line in written[2:]))


def _fault(number: int, line: str) -> str | None:
    """Return what is wrong with a line of a file, if anything is."""
    strange = next((character for character in line if not " " <= character <= "~"), None)
    if strange is not None:
        return f"only printable ASCII is drawn with, not {strange!r}"
    match number:
        case 1 if not 0 < len(line.strip()) <= CAPTION:
            return f"a caption of 1 to {CAPTION} characters is needed here"
        case 2 if line.strip():
            return "an empty line is needed between caption and drawing"
        case _ if number > 2 and len(line.rstrip()) > COLUMNS:
            return f"{len(line.rstrip())} characters; a drawing has at most {COLUMNS} columns"
    return None
