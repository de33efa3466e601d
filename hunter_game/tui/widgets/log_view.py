"""How the log is shown: a `Transcript`, scrolled, set to a width, with parts of it marked.

It stays at its end until the reader scrolls up, and then says how much is new. Knows nothing of what it is about.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.places import Place, line_key
from hunter_game.tui.widgets.setting import MEASURE, Marked, Setting
from hunter_game.tui.widgets.transcript import Row, Transcript

KEPT = 400
"""Drawn rows that are kept: some screens full."""


class LogView(ScrollView, can_focus=False):
    """Paragraphs, virtual: what a frame costs does not depend on how many there are."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {kind.look.style for kind in Kind} | {"log--quote", "log--undone"}

    @dataclass
    class Unread(Message):
        """What lies below what the reader looks at."""

        below: int
        """Paragraphs; 0 when the end is in view."""
        new: int
        """How many of them came since the reader scrolled up."""

    @dataclass
    class AtBeginning(Message):
        """The reader is near the first line that is here, and there were passages before it."""

        before: int
        """The first passage that is here."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's own name)
        super().__init__(id=id)
        self.transcript = Transcript(MEASURE)
        self.pinned = True
        """Whether the log follows its end."""
        self._most = MEASURE
        self._centred = True
        self.setting: Setting | None = None
        """Where text stands; None until there is a screen to set it on."""
        self._left_at = 0
        """Number of the paragraph that came first after the end was in view."""
        self._told = (0, 0)
        self._wanted: int | None = None
        self._strips: dict[int, Strip] = {}
        """Lines as they were drawn, by `line_key`; the paragraph that grows is drawn anew."""
        self._base: Style | None = None

    # ------------------------------------------------------------ how much there is

    @property
    def lines(self) -> int:
        """Lines that can be scrolled to."""
        return self.transcript.lines

    def seen_of(self, row: Row) -> Row:
        """Return what is to be seen of a line."""
        return row

    def _fit(self) -> None:
        before, size = self.virtual_size, Size(self.size.width, self.lines)
        if (before.height > self._page) != (size.height > self._page):
            self.virtual_size = size
        elif size != before:  # nothing around the log moves: Textual would set out and draw the whole screen anew
            self.set_reactive(LogView.virtual_size, size)
            self.vertical_scrollbar.window_virtual_size = size.height

    @property
    def _page(self) -> int:
        return max(1, self.size.height)

    def _grown(self, since: int = 0) -> None:
        """Show what has come.

        Args:
            since: The first line that is not as it was.
        """
        top = round(self.scroll_y)
        if self.pinned:
            self.to_end()
        else:
            self._fit()
            self._tell_unread()
        if round(self.scroll_y) == top:
            self.refresh_lines(since, self.lines - since)

    def _tell_unread(self) -> None:
        """Tell how much is below, if that has changed."""
        below = new = 0
        line = round(self.scroll_y) + self._page
        if not self.pinned and line < self.lines:
            seen = self.transcript.row(line - 1).index
            last = self.transcript.row(self.lines - 1).index
            below = max(1, last - seen)
            new = max(0, self.transcript.base + last + 1 - max(self._left_at, self.transcript.base + seen + 1))
        if (below, new) != self._told:
            self._told = (below, new)
            self.post_message(self.Unread(below, new))

    # ------------------------------------------------------------ scrolling

    def hold(self) -> None:
        """Stay where the log is, whatever comes in, until the reader goes on."""
        self.pinned = False

    def release(self) -> None:
        """Follow the end again, if it is in view."""
        if round(self.scroll_y) >= self.max_scroll_y:
            self.to_end()

    def to_end(self) -> None:
        """Show the end and stay there."""
        self.transcript.settle_end(self._page)
        self._fit()
        self.pinned = True
        self._left_at = self.transcript.base + len(self.transcript)
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True, immediate=True)
        self._tell_unread()

    def to_place(self, place: Place) -> None:
        """Bring a place that is here into view, if it is not, with some lines around it."""
        index = place.number - self.transcript.base
        line = self.transcript.line_at(index, place.offset)
        top = round(self.scroll_y)
        if not top <= line < top + self._page:
            top = max(0, line - self._page // 3)
        moved = self.transcript.settle(top, self._page)
        self._fit()
        self.scroll_to(y=moved, animate=False, force=True, immediate=True)
        self.refresh()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        line = round(new_value)
        self.pinned = line >= self.max_scroll_y
        if not self.pinned:
            self._move_to(self.transcript.settle(line, self._page), line)
            self._ask_for_earlier()
        self._tell_unread()

    def end_of_page(self) -> Place:
        """Return the place after the last line in view."""
        if not self.lines:
            return Place(self.transcript.base, 0)
        row = self.transcript.row(max(0, min(round(self.scroll_y) + self._page, self.lines) - 1))
        return Place(self.transcript.base + row.index, row.start + len(row.text) + 1)

    def _ask_for_earlier(self) -> None:
        first = self.transcript.first
        if first and first != self._wanted and round(self.scroll_y) < self._page:
            self._wanted = first
            self.post_message(self.AtBeginning(first))

    def _move_to(self, line: int, shown: int) -> None:
        """Keep the same text in view after heights above it became exact."""
        self._fit()
        if line != shown:
            self.scroll_to(y=line, animate=False, force=True, immediate=True)
            self.refresh()

    def _top(self) -> Place | None:
        """Return the place at the top of the page, or None when the log follows its end."""
        if self.pinned or not len(self.transcript):
            return None
        row = self.transcript.row(min(round(self.scroll_y), self.transcript.lines - 1))
        return Place(self.transcript.base + row.index, row.start)

    def _back_to(self, top: Place | None) -> None:
        """Bring back what was at the top of the page before lines moved."""
        if top is None:
            self.to_end()
            return
        line = self.transcript.line_at(max(0, top.number - self.transcript.base), top.offset)
        self._move_to(self.transcript.settle(line, self._page), round(self.scroll_y))

    # ------------------------------------------------------------ setting

    def set_column(self, most: int, *, centred: bool) -> None:
        """Set the text to another width, at once.

        Args:
            most: Cells of the longest line; 0 for the measure.
            centred: Whether shorter lines stand in the middle.
        """
        self._most, self._centred = most, centred
        if self.setting is not None:
            self._set()

    def on_resize(self, event: events.Resize) -> None:
        """Set the text anew, with the same words at the top, or at the end."""
        self._set()

    def _set(self) -> None:
        setting = Setting.of(self.scrollable_content_region.width, self._most, centred=self._centred)
        if setting != self.setting:
            self.redraw()
        if self.setting is None or setting.width != self.setting.width:
            top = self._top()
            self.transcript.reflow(setting.width)
            self._back_to(top)
        elif self.pinned:
            self.to_end()
        self.setting = setting
        self._tell_unread()

    # ------------------------------------------------------------ drawing

    def redraw(self) -> None:
        """Draw every row anew: something about old ones has changed."""
        self._strips.clear()
        self._base = None
        self.refresh()

    def notify_style_update(self) -> None:
        """The theme or a style has changed."""
        super().notify_style_update()
        self.redraw()

    def render_line(self, y: int) -> Strip:
        line, transcript, width = self.scroll_offset.y + y, self.transcript, self.size.width
        base = self._base = self._base or self.rich_style
        if self.setting is None or not transcript.lines:
            return Strip.blank(width, base)
        row = transcript.row(line) if line < self.lines else _NOWHERE
        key = line_key(transcript.base + (len(transcript) if row is _NOWHERE else row.index), row)
        strip = self._strips.get(key)
        if strip is None or strip.cell_length != width:
            seen = row if row.blank else self.seen_of(row)
            strip = self._drawn(seen, self.setting, width, base).apply_offsets(0, key)
            if seen is row and row.index < len(transcript) - 1 and row is not _NOWHERE:
                if len(self._strips) >= KEPT:
                    self._strips.clear()
                self._strips[key] = strip
        return strip

    def _drawn(self, row: Row, setting: Setting, width: int, base: Style) -> Strip:
        if row.blank:
            return Strip.blank(width, base)
        paragraph = self.transcript.paragraphs[row.index]
        segments = setting.segments(paragraph, row, self._look_up, self.marked(row))
        return Strip(segments).extend_cell_length(width, base).crop(0, width)

    def _look_up(self, name: str) -> Style:
        return self.get_component_rich_style(name) if name else (self._base or self.rich_style)

    def marked(self, row: Row) -> list[Marked]:
        """Return what of a line's paragraph is drawn otherwise."""
        return []


_NOWHERE = Row(0, first=False, start=0, text="", blank=True)
"""Stands for the lines after the last paragraph."""
