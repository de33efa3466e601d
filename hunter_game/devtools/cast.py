"""A session as a terminal recording, for asciinema and its players.

The format is asciicast, version 2 (asciinema, *asciicast v2*): a header, then one event a line, times in seconds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from hunter_game.devtools.playback import Kind, playback
from hunter_game.devtools.screenplay import Shown, screenplay
from hunter_game.engine.text import one_line
from hunter_game.session.contents import SessionContents, parse_world

COLUMNS = 80
ROWS = 24
MS_A_LETTER = 45
"""The pace at which a line is typed."""

_STYLES: dict[Kind, str] = {"line": "1", "strip": "36", "slip": "33", "system": "2"}
"""SGR parameters: bold, cyan, yellow, faint. Prose has none."""

_LONGEST_TITLE = 80


def cast_lines(contents: SessionContents, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of a terminal recording, at the recorded pace.

    Args:
        contents: The session.
        rolls: Whether the strip of each turn goes along.

    Raises:
        SaveDamaged: The world in it is damaged, or a telling is missing.
    """
    world = parse_world(contents.world, contents.header)
    hunt = world.hunt.get(contents.header.hunt)
    title = one_line(hunt.title if hunt is not None else contents.header.hunt, _LONGEST_TITLE)
    yield json.dumps({"version": 2, "width": COLUMNS, "height": ROWS, "title": title})
    now = 0
    for shown in screenplay(playback(contents), COLUMNS - 1, rolls=rolls):
        now += shown.frame.wait_ms
        for piece in _pieces(shown):
            yield _event(now, piece)
            now += MS_A_LETTER if shown.frame.kind == "line" else 0
    yield _event(now, "\n")


def _pieces(shown: Shown) -> Iterator[str]:
    """Yield what is written at once: a line letter by letter, everything else whole."""
    style = _STYLES.get(shown.frame.kind)
    parts = list(shown.text) if shown.frame.kind == "line" else [shown.text]
    for index, part in enumerate(parts):
        lead = shown.lead if index == 0 else ""
        yield lead + (f"\x1b[{style}m{part}\x1b[0m" if style else part)


def _event(at_ms: int, text: str) -> str:
    return json.dumps([at_ms / 1000, "o", text.replace("\n", "\r\n")])
