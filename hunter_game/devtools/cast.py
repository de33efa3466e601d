"""A session as a terminal recording: asciicast version 2 (asciinema, *asciicast v2*, `docs/asciicast-v2.md`)."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hunter_game.devtools.playback import BEFORE_A_LINE_MS, Frame, playback
from hunter_game.devtools.wrapping import Page
from hunter_game.session.contents import SessionContents, parse_world

COLUMNS = 80
ROWS = 24
MS_A_CHARACTER = 45
"""The pace at which a line is typed."""

_MARKS = {"strip": "  · ", "slip": "  ! "}
_STYLES = {"line": "1", "strip": "36", "slip": "33", "system": "2"}
"""SGR parameters: bold, cyan, yellow, faint. Prose has none."""


def cast_lines(contents: SessionContents, *, rolls: bool = True) -> Iterator[str]:
    """Yield the lines of a terminal recording, at the recorded pace.

    Args:
        contents: The session.
        rolls: Whether the strip of each turn goes along.

    Raises:
        SaveDamaged: The world in it is damaged, or a telling is missing.
    """
    world = parse_world(contents.world, contents.header)
    title = world.hunt[contents.header.hunt].title if contents.header.hunt in world.hunt else contents.header.hunt
    yield json.dumps({"version": 2, "width": COLUMNS, "height": ROWS, "title": title})
    page = Page(COLUMNS - 2)
    now = 0
    for frame in playback(contents):
        if not rolls and frame.kind in {"strip", "slip"}:
            continue
        now += frame.wait_ms
        if frame.kind == "line":
            # Typed after the pause that stands for it, letter by letter.
            yield _event(now - BEFORE_A_LINE_MS // 2, page.beside(frame.kind, "> "))
            for letter in frame.text:
                yield _event(now, _styled("1", page.add(letter)))
                now += MS_A_CHARACTER
        elif frame.kind == "prose":
            yield _event(now, page.flow(frame.text))
        else:
            yield _event(now, _block(page, frame))
    yield _event(now, "\r\n")


def _block(page: Page, frame: Frame) -> str:
    text = page.beside(frame.kind, f"{_MARKS.get(frame.kind, '')}{frame.text}")
    lead = text[: len(text) - len(text.lstrip("\n"))]
    return _styled(_STYLES[frame.kind], text[len(lead) :], lead)
