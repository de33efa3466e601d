"""The text of the log: paragraphs, where they break at one width, and which line is what.

Knows nothing of Textual. What it costs to add to the end, or to show a page, does not depend on how much
lies before it: paragraphs are wrapped when they come into reach, and until then their heights are estimates.

Paragraphs come in *passages*: a turn and all that came on screen until the next one. Whole passages can be let go at
the front and put back there, so a paragraph has two numbers: its index among those that are here, which changes then,
and its `number`, which never does.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from hunter_game.engine.text import ChunkSanitiser, sanitise
from hunter_game.tui.widgets.heights import Heights
from hunter_game.tui.widgets.paragraphs import Kind, Paragraph, lead_between
from hunter_game.tui.widgets.wrapping import breaks, cells

REMEMBERED = 1024
"""Paragraphs whose line breaks are kept."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the log."""

    index: int
    """Which paragraph."""
    first: bool
    """Whether the mark stands on this line."""
    start: int
    """Offset in the paragraph's text."""
    text: str
    """What is on the line; empty on the lines before a paragraph."""
    blank: bool = False
    """Whether it is an empty line before the paragraph."""


class Transcript:
    """Paragraphs at one width."""

    def __init__(self, width: int) -> None:
        self.width = width
        """Cells of a line, marks and indents included."""
        self.paragraphs: list[Paragraph] = []
        self.base = 0
        """Number of the first paragraph that is here."""
        self.first = 0
        """Which passage of the hunt is the first one here; 0 is what came before the first turn."""
        self._begins = [0]
        """Index of the first paragraph of each passage."""
        self._sizes = array("I")
        """Cells of each paragraph's text, for estimates."""
        self._heights = Heights()
        self._breaks: dict[int, list[int]] = {}
        """Where lines begin, by the paragraph's number."""
        self._undone: list[list[Paragraph]] = []
        self._broken = False
        """Whether the growing paragraph ended with a line feed."""
        self._chunks = ChunkSanitiser()

    def __len__(self) -> int:
        return len(self.paragraphs)

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._heights.total

    # ------------------------------------------------------------ growing

    def add(self, kind: Kind, text: str, turn: int) -> None:
        """Add text: a paragraph for each line of it that is not empty."""
        for part in sanitise(text).expandtabs(4).split("\n"):
            if part.strip():
                self._append(kind, part.rstrip(), turn)

    def open(self, kind: Kind, turn: int) -> None:
        """Begin an empty paragraph, to be extended."""
        self._broken = False
        self._chunks = ChunkSanitiser()
        self._append(kind, "", turn)

    def extend(self, text: str) -> None:
        """Add to the last paragraph; words after a line feed begin another one like it."""
        for number, part in enumerate(self._chunks.feed(text).expandtabs(4).split("\n")):
            last = self.paragraphs[-1]
            self._broken = self._broken or (number > 0 and bool(last.text))
            if not last.text or self._broken:
                part = part.lstrip()
            if not part:
                continue
            if self._broken:
                self._broken = False
                self._append(last.kind, "", last.turn)
            self._grow(part)

    def _append(self, kind: Kind, text: str, turn: int) -> None:
        before = self.paragraphs[-1].kind if self.paragraphs else None
        paragraph = Paragraph(kind, text, turn, lead_between(before, kind))
        self.paragraphs.append(paragraph)
        self._sizes.append(cells(text))
        self._heights.append(self._estimate(len(self.paragraphs) - 1), exact=False)

    def _grow(self, part: str) -> None:
        index = len(self.paragraphs) - 1
        paragraph = self.paragraphs[index]
        paragraph.text += part
        self._sizes[index] += cells(part)
        known = self._breaks.get(self.base + index)
        if known is None:
            self.measure(index)
            return
        last = known.pop()
        known.extend(breaks(paragraph.text, self._room(paragraph), last))
        self._heights.put(index, paragraph.lead + len(known))

    # ------------------------------------------------------------ passages

    def next_passage(self) -> None:
        """Begin a passage with what comes next."""
        self._begins.append(len(self.paragraphs))

    def begin_passage(self) -> None:
        """Begin a passage with the line that was echoed last, if that is not the beginning of one already."""
        begin, earliest = len(self.paragraphs), self._begins[-1]
        for index in range(begin - 1, earliest, -1):
            if self.paragraphs[index].kind is Kind.ECHO:
                begin = index
                break
        self._begins.append(begin)

    def let_go(self, most: int) -> int:
        """Let go of the oldest passages, until no more than so many paragraphs are here or one passage is left.

        Returns:
            How many paragraphs went.
        """
        at = 0
        while at < len(self._begins) - 1 and len(self.paragraphs) - self._begins[at] > most:
            at += 1
        gone = self._begins[at]
        if gone:
            del self.paragraphs[:gone], self._sizes[:gone]
            self._heights.drop(gone)
            self._begins = [begin - gone for begin in self._begins[at:]]
            self.base += gone
            self.first += at
            self._breaks = {number: starts for number, starts in self._breaks.items() if number >= self.base}
        return gone

    def put_before(self, earlier: Transcript) -> int:
        """Put the passages that come right before the first one here in front of it.

        Returns:
            How many paragraphs came.
        """
        came = len(earlier)
        if came and self.paragraphs:
            self._lead_anew(0, lead_between(earlier.paragraphs[-1].kind, self.paragraphs[0].kind))
        self._begins = earlier._begins + ([begin + came for begin in self._begins] if self.paragraphs else [])
        self.paragraphs[:0] = earlier.paragraphs
        self._sizes = earlier._sizes + self._sizes
        self.base -= came
        self.first = earlier.first
        self._heights.put_before(self._estimate(index) for index in range(came))
        return came

    def _lead_anew(self, index: int, lead: int) -> None:
        self.paragraphs[index].lead = lead
        self._breaks.pop(self.base + index, None)
        self.measure(index)

    # ------------------------------------------------------------ measuring

    def _room(self, paragraph: Paragraph) -> int:
        look = paragraph.kind.look
        return max(1, self.width - look.indent - cells(look.mark))

    def _estimate(self, index: int) -> int:
        paragraph = self.paragraphs[index]
        return paragraph.lead + 1 + self._sizes[index] // self._room(paragraph)

    def measure(self, index: int) -> list[int]:
        """Return where a paragraph's lines begin; its height is exact from now on."""
        known = self._breaks.get(self.base + index)
        if known is None:
            paragraph = self.paragraphs[index]
            known = breaks(paragraph.text, self._room(paragraph))
            if len(self._breaks) >= REMEMBERED:
                del self._breaks[next(iter(self._breaks))]
            self._breaks[self.base + index] = known
            self._heights.put(index, paragraph.lead + len(known))
        return known

    def reflow(self, width: int) -> None:
        """Take another width; heights are estimates until their paragraphs come into reach."""
        self.width = width
        self._breaks.clear()
        self._heights.estimate(self._estimate(index) for index in range(len(self.paragraphs)))

    def settle(self, line: int, page: int) -> int:
        """Make a page exact, and one page before and after it.

        Args:
            line: First line of the page.
            page: Lines of a page.

        Returns:
            The line on which the text that was at `line` now stands.
        """
        if not self.paragraphs:
            return 0
        anchor, offset = self._heights.locate(min(max(line, 0), self.lines - 1))
        self.measure(anchor)
        self._settle_down(anchor, page * 2 + offset)
        self._settle_up(anchor, page)
        rows = self.paragraphs[anchor].lead + len(self.measure(anchor))
        return self._heights.start(anchor) + min(offset, rows - 1)

    def settle_end(self, page: int) -> None:
        """Make the last two pages exact."""
        self._settle_up(len(self.paragraphs), page * 2)

    def _settle_down(self, index: int, lines: int) -> None:
        while lines > 0 and index < len(self.paragraphs):
            lines -= self._settled_rows(index)
            index += 1

    def _settle_up(self, index: int, lines: int) -> None:
        while lines > 0 and index > 0:
            index -= 1
            lines -= self._settled_rows(index)

    def _settled_rows(self, index: int) -> int:
        return self.paragraphs[index].lead + len(self.measure(index))

    # ------------------------------------------------------------ reading

    def line_of(self, index: int) -> int:
        """Return the line on which a paragraph begins, empty lines before it included."""
        return self._heights.start(index)

    def line_at(self, index: int, offset: int) -> int:
        """Return the line on which a place in a paragraph's text stands."""
        starts = self.measure(index)
        return self.line_of(index) + self.paragraphs[index].lead + bisect_right(starts, offset) - 1

    def row(self, line: int) -> Row:
        """Return what is on a line, from 0 to `lines` − 1."""
        index, offset = self._heights.locate(line)
        paragraph = self.paragraphs[index]
        if offset < paragraph.lead:
            return Row(index, first=False, start=0, text="", blank=True)
        starts = self.measure(index)
        at = min(offset - paragraph.lead, len(starts) - 1)
        end = starts[at + 1] if at + 1 < len(starts) else len(paragraph.text)
        return Row(index, first=at == 0, start=starts[at], text=paragraph.text[starts[at] : end].rstrip())

    def rows(self, first: int, last: int) -> Iterator[Row]:
        """Yield the rows from one line to another, both included."""
        for line in range(max(first, 0), min(last, self.lines - 1) + 1):
            yield self.row(line)

    # ------------------------------------------------------------ later knowledge

    def quote(self, words: str, turn: int) -> bool:
        """Mark words of a turn's prose as speech; return whether they are in it."""
        for index in range(len(self.paragraphs) - 1, -1, -1):
            paragraph = self.paragraphs[index]
            if paragraph.turn != turn and paragraph.kind is Kind.PROSE:
                return False
            at = paragraph.text.find(words) if paragraph.kind is Kind.PROSE else -1
            if at >= 0:
                paragraph.quotes = (*paragraph.quotes, (at, at + len(words)))
                return True
        return False

    def undo(self, to_turn: int) -> None:
        """Dim what came after a turn."""
        dimmed: list[Paragraph] = []
        for paragraph in reversed(self.paragraphs):
            if paragraph.turn <= to_turn and not paragraph.dim:
                break
            if not paragraph.dim:
                paragraph.dim = True
                dimmed.append(paragraph)
        self._undone.append(dimmed)

    def redo(self) -> None:
        """Take back the last `undo`."""
        for paragraph in self._undone.pop() if self._undone else ():
            paragraph.dim = False

    def forget_undone(self) -> None:
        """A new line was taken: what was undone stays so."""
        self._undone.clear()
