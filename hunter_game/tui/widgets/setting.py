"""How a line of the log is set: margin, mark, words, speech, strip.

Makes segments from plain text and styles; no text is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from hunter_game.tui.widgets.paragraphs import Paragraph
from hunter_game.tui.widgets.transcript import Row
from hunter_game.tui.widgets.wrapping import cells

MEASURE = 74
"""Most cells of a line: longer ones are hard to read."""
LEAST_MARGIN = 2
"""Cells left and right of the text, where there is room for them."""

StyleOf = Callable[[str], Style]
"""From the name of a component class to its style; the empty name is the log itself."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where text stands on a screen of one width."""

    width: int
    """Cells of a line."""
    margin: int
    """Cells before it."""

    @classmethod
    def of(cls, columns: int) -> Setting:
        """Set text in a log of so many columns."""
        width = max(1, min(MEASURE, columns - 2 * LEAST_MARGIN)) if columns > 20 else max(1, columns)
        return cls(width, max(0, (columns - width) // 2))

    def segments(self, paragraph: Paragraph, row: Row, style_of: StyleOf) -> list[Segment]:
        """Return a line that is not blank, in segments."""
        look = paragraph.kind.look
        base = style_of("")
        style = style_of("log--undone" if paragraph.dim else look.style)
        mark = look.mark if row.first else " " * cells(look.mark)
        parts = [Segment(" " * (self.margin + look.indent), base), Segment(mark, style)]
        if paragraph.quotes and not paragraph.dim:
            parts += _with_speech(paragraph, row, style, style_of("log--quote"))
        else:
            parts.append(Segment(row.text, style))
        if look.strip:
            used = look.indent + cells(mark) + cells(row.text)
            parts.append(Segment(" " * max(0, self.width - used), style))
        return [part for part in parts if part.text]

    def plain(self, paragraph: Paragraph, row: Row) -> str:
        """Return a line that is not blank as it stands on the screen."""
        look = paragraph.kind.look
        mark = look.mark if row.first else " " * cells(look.mark)
        return " " * (self.margin + look.indent) + mark + row.text


def _with_speech(paragraph: Paragraph, row: Row, style: Style, speech: Style) -> list[Segment]:
    end = row.start + len(row.text)
    cuts = {row.start, end}
    for first, last in paragraph.quotes:
        cuts.update(min(max(cut, row.start), end) for cut in (first, last))
    edges = sorted(cuts)
    return [
        Segment(
            paragraph.text[first:last],
            speech if any(begin <= first < until for begin, until in paragraph.quotes) else style,
        )
        for first, last in pairwise(edges)
    ]
