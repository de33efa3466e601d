"""What is marked in the log: what the reader looks for, and what is selected to be copied, by mouse or keys."""

from __future__ import annotations

from typing import ClassVar

from rich.style import Style
from textual import events
from textual.selection import Selection

from hunter_game.tui.widgets.log_view import LogView
from hunter_game.tui.widgets.marks import FOUND, FOUND_HERE, SELECTED, Marks
from hunter_game.tui.widgets.places import Span, all_of, selection_of, span_of, words_of
from hunter_game.tui.widgets.setting import Marked
from hunter_game.tui.widgets.transcript import Row


class MarkedLog(LogView, can_focus=False):
    """A log in which spans of text are drawn otherwise, and can be copied."""

    ALLOW_SELECT = True
    COMPONENT_CLASSES: ClassVar[set[str]] = {FOUND, FOUND_HERE}

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  (Textual's own name)
        super().__init__(id=id)
        self.marks = Marks()

    def marked(self, row: Row) -> list[Marked]:
        length = len(self.transcript.paragraphs[row.index].text)
        marks = self.marks.of(self.transcript.base + row.index, length)
        return [Marked(start, end, self._style_of(name)) for start, end, name in marks]

    def _style_of(self, name: str) -> Style:
        return (self.screen if name == SELECTED else self).get_component_rich_style(name)

    # ------------------------------------------------------------ finding

    def mark_found(self, spans: list[Span], here: Span | None = None) -> None:
        """Mark what was found, in order, and the one that the reader has gone to."""
        self.marks.found, self.marks.here = spans, here
        self.redraw()

    # ------------------------------------------------------------ selecting

    def select(self, span: Span) -> None:
        """Select what stands in a span."""
        if self.setting is not None:
            self.screen.selections = {self: selection_of(span, self.transcript, self.setting)}

    def selection_updated(self, selection: Selection | None) -> None:
        self.marks.selected = self._span_of(selection) if selection is not None else None
        self.redraw()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        span = self._span_of(selection)
        return (words_of(span, self.transcript), "\n") if span is not None else None

    def _span_of(self, selection: Selection) -> Span | None:
        return span_of(selection, self.transcript, self.setting) if self.setting is not None else None

    def on_click(self, event: events.Click) -> None:
        """Select the paragraph that is clicked twice."""
        offset = event.get_content_offset(self)
        if event.chain != 2 or offset is None:
            return
        event.stop()
        event.prevent_default()  # Textual would select the whole log
        line = round(self.scroll_y) + offset.y
        if line < self.lines:
            index = self.transcript.row(line).index
            self.select(all_of(self.transcript, index, index))
