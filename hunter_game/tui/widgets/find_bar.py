"""The line at the foot of the log in which the reader looks for words. Knows the log, and nothing of hunts."""

from __future__ import annotations

from bisect import bisect_left
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from hunter_game.engine.text import one_line
from hunter_game.tui.widgets.finding import find, pattern_of
from hunter_game.tui.widgets.log import StoryLog

LONGEST = 200
"""Most characters that are looked for."""


class FindBar(Horizontal):
    """What is looked for, and which of how many places the reader is at; not there until it is asked for.

    Args:
        log: What is searched.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", "Earlier", show=False),
        Binding("down,shift+enter", "step(1)", "Later", show=False),
        Binding("escape", "close", "Close", show=False),
    ]

    class Closed(Message):
        """The reader has found it, or given up."""

    def __init__(self, log: StoryLog, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._log = log
        self._more_to_come = False

    def compose(self) -> ComposeResult:
        yield Static(Content("find"), id="find-label")
        yield Input(id="find-words", max_length=LONGEST, compact=True, select_on_focus=True)
        yield Static(id="find-count")

    @property
    def open(self) -> bool:
        """Whether the reader is looking for something."""
        return self.has_class("-open")

    def begin(self, *, more_to_come: bool) -> None:
        """Take the keyboard.

        Args:
            more_to_come: Whether earlier passages are on their way into the log.
        """
        self.add_class("-open")
        self._more_to_come = more_to_come
        self.query_one(Input).focus()
        self._search()

    def close(self) -> None:
        """Go away, and unmark what was found; the log stays where it is."""
        self.remove_class("-open")
        self._log.mark_found([])

    def came_before(self, paragraphs: int, *, more_to_come: bool) -> None:
        """Look into paragraphs that were put at the beginning of the log."""
        self._more_to_come = more_to_come
        pattern = pattern_of(self.query_one(Input).value)
        if self.open and pattern is not None:
            marks = self._log.marks
            earlier = find(self._log.transcript, pattern, last=paragraphs)
            self._log.mark_found([*earlier, *marks.found], marks.here)
            if marks.here is None and earlier:
                self._go_to(len(earlier) - 1)
        self._show_count()

    @on(Input.Changed)
    def _search(self) -> None:
        """Look for what is written now: the last place that is in view or above it comes first."""
        pattern = pattern_of(self.query_one(Input).value)
        found = find(self._log.transcript, pattern) if pattern is not None else []
        self._log.mark_found(found)
        if found:
            above = bisect_left(found, self._log.end_of_page(), key=lambda span: span.first)
            self._go_to(max(0, above - 1))
        self._show_count()

    def _go_to(self, index: int) -> None:
        found = self._log.marks.found
        self._log.mark_found(found, found[index])
        self._log.to_place(found[index].first)
        self._show_count()

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_step(-1)

    def action_step(self, by: int) -> None:
        """Go to the place before or after this one, and round at the ends."""
        marks = self._log.marks
        if marks.found and marks.here is not None:
            self._go_to((bisect_left(marks.found, marks.here) + by) % len(marks.found))

    def action_close(self) -> None:
        """Give the keyboard back."""
        self.close()
        self.post_message(self.Closed())

    def _show_count(self) -> None:
        marks = self._log.marks
        words = one_line(self.query_one(Input).value, LONGEST)
        text = ""
        if marks.here is not None:
            text = f"{bisect_left(marks.found, marks.here) + 1} of {len(marks.found)}"
        elif words and not self._more_to_come:
            text = "nowhere"
        if self._more_to_come:
            text += " …"
        keys = "↑ ↓ Esc" if marks.found else "Esc"
        self.query_one("#find-count", Static).update(Content(f"{text}   {keys}".strip()))
