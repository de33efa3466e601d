"""How a line of the log is set: margin, mark, words, speech, strip, and what is marked in it.

Makes segments from plain text and styles; no text is ever read as markup.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

from hunter_game.tui.widgets.paragraphs import Paragraph
from hunter_game.tui.widgets.transcript import Row
from hunter_game.tui.widgets.wrapping import cells

MEASURE = 74
"""Cells of a line where nobody asked for more or fewer: longer ones are hard to read."""
LEAST_MARGIN = 2
"""Cells left and right of the text, where there is room for them."""

StyleOf = Callable[[str], Style]
"""From the name of a component class to its style; the empty name is the log itself."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A part of a paragraph's text that is drawn in another style."""

    start: int
    end: int
    style: Style
    """Goes over the paragraph's own."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where text stands on a screen of one width."""

    width: int
    """Cells of a line."""
    margin: int
    """Cells before it."""

    @classmethod
    def of(cls, columns: int, most: int = MEASURE, *, centred: bool = True) -> Setting:
        """Set text in a log of so many columns.

        Args:
            columns: Cells of the log.
            most: Cells of its longest line; 0 for the measure.
            centred: Whether lines that are shorter than the log stand in its middle.
        """
        roomy = columns > 20
        room = columns - 2 * LEAST_MARGIN if roomy else columns
        width = max(1, min(most or MEASURE, room))
        return cls(width, max(0, (columns - width) // 2) if centred or not roomy else LEAST_MARGIN)

    def segments(
        self, paragraph: Paragraph, row: Row, style_of: StyleOf, marked: Sequence[Marked] = ()
    ) -> list[Segment]:
        """Return a line that is not blank, in segments.

        Args:
            paragraph: Whose line it is.
            row: The line.
            style_of: The styles.
            marked: What is drawn otherwise, later ones over earlier ones.
        """
        look = paragraph.kind.look
        base = style_of("")
        style = style_of("log--undone" if paragraph.dim else look.style)
        mark = look.mark if row.first else " " * cells(look.mark)
        parts = [Segment(" " * (self.margin + look.indent), base), Segment(mark, style)]
        if paragraph.quotes and not paragraph.dim:
            quote = style_of("log--quote")
            marked = [*(Marked(start, end, quote) for start, end in paragraph.quotes), *marked]
        parts += _cut(paragraph.text, row, style, marked)
        if look.strip:
            used = look.indent + cells(mark) + cells(row.text)
            parts.append(Segment(" " * max(0, self.width - used), style))
        return [part for part in parts if part.text]

    def before(self, paragraph: Paragraph) -> int:
        """Return how many characters stand on a line before the paragraph's text."""
        return self.margin + paragraph.kind.look.indent + cells(paragraph.kind.look.mark)


def _cut(text: str, row: Row, style: Style, marked: Sequence[Marked]) -> list[Segment]:
    """Return the words of a line, cut where something that is marked begins or ends."""
    if not marked:
        return [Segment(row.text, style)]
    end = row.start + len(row.text)
    cuts = {row.start, end}
    for each in marked:
        cuts.update(min(max(cut, row.start), end) for cut in (each.start, each.end))
    return [Segment(text[first:last], _over(style, marked, first, last)) for first, last in pairwise(sorted(cuts))]


def _over(style: Style, marked: Sequence[Marked], first: int, last: int) -> Style:
    for each in marked:
        if each.start <= first and last <= each.end:
            style = style + each.style
    return style
