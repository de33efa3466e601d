"""A page of plain text, set so that an indented line stays indented when it is broken."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from hunter_game.engine.text import sanitise
from hunter_game.tui.widgets.wrapping import breaks

HANG = 2
"""Cells by which the rest of a broken line stands deeper than its beginning."""
LEAST_ROOM = 10
"""Cells that are left for words, however deep a line is indented."""


class Page(Widget):
    """Headings in capitals, lists by indent, what is struck out by `[x]`: colours only add to that."""

    def __init__(self, text: str, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._lines: list[str] = []
        self.put(text)

    def put(self, text: str) -> None:
        """Show another text."""
        self._lines = sanitise(text).expandtabs(4).rstrip().split("\n")
        self.refresh(layout=True)

    def render(self) -> Content:
        lines = [part for line in self._lines for part in set_line(line, self.size.width)]
        return Content("\n").join(lines)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As many lines as it takes at this width."""
        return sum(len(set_line(line, width)) for line in self._lines)


def set_line(line: str, width: int) -> list[Content]:
    """Return a line of a page, broken to a width."""
    words = line.lstrip(" ")
    indent = min(len(line) - len(words), max(0, width - LEAST_ROOM))
    hang = HANG if indent else 0
    starts = breaks(words, max(1, width - indent - hang))
    style = _style(line, words)
    return [
        Content.styled(" " * (indent + (hang if number else 0)) + words[start:end].rstrip(), style)
        for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(words)], strict=True))
    ]


def _style(line: str, words: str) -> str:
    if words.startswith("[x]"):
        return "$text-muted"
    heading = line[:1] not in {"", " "} and line.split(" (")[0].isupper()
    return "bold $accent" if heading else ""
