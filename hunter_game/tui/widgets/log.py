"""The scrolling log of a hunt.

It shows a `Transcript` line by line and knows nothing of turns, games or updates.
What streams in is gathered and shown about twenty times a second, so that a token costs no more than being
put on a list. The log stays at its end until the reader scrolls up, and then says how much is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.timer import Timer

from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.setting import MEASURE, Setting
from hunter_game.tui.widgets.transcript import Row, Transcript

FRAME = 1 / 20
"""Seconds in which what streams in is gathered."""

KEPT = 400
"""Drawn rows that are kept: some screens full."""


class StoryLog(ScrollView, can_focus=False):
    """Paragraphs, virtual: cost of a frame and of a token does not depend on how many there are."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = {kind.look.style for kind in Kind} | {"log--quote", "log--undone"}

    @dataclass
    class Unread(Message):
        """How many paragraphs are below what the reader looks at."""

        count: int

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's own name)
        super().__init__(id=id)
        self.transcript = Transcript(MEASURE)
        self.pinned = True
        """Whether the log follows its end."""
        self._pending: list[str] = []
        self._streaming: tuple[Kind, int] | None = None
        self._started = False
        """Whether anything of the paragraph that streams has been shown."""
        self._frame: Timer | None = None
        self._unread = 0
        self._setting: Setting | None = None
        self._strips: dict[tuple[int, int], Strip] = {}
        """Rows as they were drawn, by paragraph and first character; the paragraph that grows is drawn anew."""
        self._base: Style | None = None

    # ------------------------------------------------------------ writing

    def write(self, kind: Kind, text: str, turn: int) -> None:
        """Add paragraphs, one for each line of `text`."""
        self.finish()
        self.transcript.add(kind, text, turn)
        self._grown()

    def stream(self, kind: Kind, text: str, turn: int) -> None:
        """Add to the paragraph that streams, or begin it."""
        if self._streaming != (kind, turn):
            self.finish()
            self._streaming = (kind, turn)
        self._pending.append(text)
        if self._frame is None:
            self._frame = self.set_timer(FRAME, self._show_pending)

    def finish(self) -> None:
        """End the paragraph that streams."""
        self._show_pending()
        self._streaming = None
        self._started = False

    def clear(self) -> None:
        """Take everything out of the log."""
        self.finish()
        self.transcript = Transcript(self.transcript.width)
        self._redraw()
        self.to_end()

    def quote(self, words: str, turn: int) -> bool:
        """Mark words of this turn's prose as speech; return whether they are in it."""
        self._show_pending()
        found = self.transcript.quote(words, turn) is not None
        self._redraw()
        return found

    def undo(self, to_turn: int) -> None:
        """Dim what came after a turn."""
        self.finish()
        self.transcript.undo(to_turn)
        self._redraw()

    def redo(self) -> None:
        """Take back the last `undo`."""
        self.transcript.redo()
        self._redraw()

    def _redraw(self) -> None:
        """Draw every row anew: something about old ones has changed."""
        self._strips.clear()
        self._base = None
        self.refresh()

    def notify_style_update(self) -> None:
        """The theme or a style has changed."""
        super().notify_style_update()
        self._redraw()

    def forget_undone(self) -> None:
        """A new line was taken: what was undone stays so."""
        self.transcript.forget_undone()

    def _show_pending(self) -> None:
        if self._frame is not None:
            self._frame.stop()
            self._frame = None
        if not self._pending or self._streaming is None:
            return
        text = "".join(self._pending)
        self._pending.clear()
        if not self._started:
            if not text.strip():
                return
            self._started = True
            self.transcript.open(*self._streaming)
        self.transcript.extend(text)
        self._grown()

    def _grown(self) -> None:
        if self.pinned:
            self.to_end()
        else:
            self._fit()
            self._tell_unread()
        self.refresh()

    def _tell_unread(self) -> None:
        """Tell how much is below, if that has changed."""
        below = round(self.scroll_y) + self._page
        count = 0
        if not self.pinned and below < self.transcript.lines:
            count = max(1, len(self.transcript) - 1 - self.transcript.row(below - 1).index)
        if count != self._unread:
            self._unread = count
            self.post_message(self.Unread(count))

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
        self.scroll_to(y=self.max_scroll_y, animate=False, force=True, immediate=True)
        self._tell_unread()

    @property
    def _page(self) -> int:
        return max(1, self.size.height)

    def _fit(self) -> None:
        self.virtual_size = Size(self.size.width, self.transcript.lines)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        line = round(new_value)
        self.pinned = line >= self.max_scroll_y
        if not self.pinned:
            self._move_to(self.transcript.settle(line, self._page), line)
        self._tell_unread()

    def _move_to(self, line: int, shown: int) -> None:
        """Keep the same text in view after heights above it became exact."""
        self._fit()
        if line != shown:
            self.scroll_to(y=line, animate=False, force=True, immediate=True)
            self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Set the text anew, with the same words at the top, or at the end."""
        setting = Setting.of(self.scrollable_content_region.width)
        if setting != self._setting:
            self._redraw()
        if self._setting is None or setting.width != self._setting.width:
            self._reflow(setting)
        elif self.pinned:
            self.to_end()
        self._setting = setting
        self._tell_unread()

    def _reflow(self, setting: Setting) -> None:
        pinned, top = self.pinned, None
        if not pinned and len(self.transcript):
            row = self.transcript.row(min(round(self.scroll_y), self.transcript.lines - 1))
            top = row.index, row.start
        self._strips.clear()
        self.transcript.reflow(setting.width)
        if pinned:
            self.to_end()
        if top is None:
            return
        line = self.transcript.settle(self.transcript.line_at(*top), self._page)
        self._fit()
        self.scroll_to(y=line, animate=False, force=True, immediate=True)
        self.refresh()

    # ------------------------------------------------------------ drawing

    def render_line(self, y: int) -> Strip:
        line = self.scroll_offset.y + y
        width = self.size.width
        base = self._base = self._base or self.rich_style
        if line >= self.transcript.lines or self._setting is None:
            return Strip.blank(width, base)
        row = self.transcript.row(line)
        if row.blank:
            return Strip.blank(width, base).apply_offsets(0, line)
        strip = self._drawn(row, self._setting, width, base)
        if (selection := self.text_selection) is not None:
            strip = self._selected(strip, selection.get_span(line))
        return strip.apply_offsets(0, line)

    def _drawn(self, row: Row, setting: Setting, width: int, base: Style) -> Strip:
        key = (row.index, row.start)
        strip = self._strips.get(key)
        if strip is None or strip.cell_length != width:
            segments = setting.segments(self.transcript.paragraphs[row.index], row, self._look_up)
            strip = Strip(segments).extend_cell_length(width, base).crop(0, width)
            if row.index < len(self.transcript) - 1:
                if len(self._strips) >= KEPT:
                    self._strips.clear()
                self._strips[key] = strip
        return strip

    def _look_up(self, name: str) -> Style:
        return self.get_component_rich_style(name) if name else self.rich_style

    def _selected(self, strip: Strip, span: tuple[int, int] | None) -> Strip:
        if span is None:
            return strip
        style = self.screen.get_component_rich_style("screen--selection")
        start, end = span
        parts: list[Segment] = []
        at = 0
        for text, own, _ in strip:
            last = len(text) if end < 0 else min(max(end - at, 0), len(text))
            first = min(max(start - at, 0), last)
            at += len(text)
            parts += [
                Segment(text[:first], own),
                Segment(text[first:last], own + style if own else style),
                Segment(text[last:], own),
            ]
        return Strip([part for part in parts if part.text], strip.cell_length)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        first = selection.start.y if selection.start else 0
        last = selection.end.y if selection.end else self.transcript.lines - 1
        if self._setting is None:
            return None
        lines: list[str] = []
        for number, row in enumerate(self.transcript.rows(first, last), first):
            shown = "" if row.blank else self._setting.plain(self.transcript.paragraphs[row.index], row)
            start, end = selection.get_span(number) or (0, 0)
            lines.append(shown[start : None if end < 0 else end].strip())
        return "\n".join(lines), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()
