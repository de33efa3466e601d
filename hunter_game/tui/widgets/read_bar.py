"""The line at the foot of the log while it is read with the keyboard: paragraphs are gone through, marked and copied.

It has the keyboard in the log's place, so that the line in which the player writes keeps its own keys.
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.places import Place, Span, all_of, words_of


class ReadBar(Static, can_focus=True):
    """Which keys there are; not there until it is asked for.

    Args:
        log: What is read.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Paragraph before", show=False),
        Binding("down,j", "move(1)", "Paragraph after", show=False),
        Binding("pageup", "move(-5)", "Read back", show=False),
        Binding("pagedown", "move(5)", "Read on", show=False),
        Binding("shift+up,K", "mark(-1)", "Mark back", show=False),
        Binding("shift+down,J", "mark(1)", "Mark on", show=False),
        Binding("space", "hold", "Mark from here", show=False),
        Binding("home", "end(True)", "Beginning", show=False),
        Binding("end", "end(False)", "End", show=False),
        Binding("c,enter,y,ctrl+c,super+c", "copy", "Copy", show=False),
        Binding("escape,q", "close", "Close", show=False),
    ]

    class Closed(Message):
        """The reader goes back to writing."""

    class Copied(Message):
        """Words went to the clipboard."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self, log: StoryLog, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(Content("READ  ↑ ↓ paragraph  Shift or Space marks more  C copy  Esc back"), id=id)
        self._log = log
        self._at = 0
        """Number of the paragraph that the reader is at."""
        self._from: int | None = None
        """Number of the paragraph from which on is marked; None for just the one."""

    @property
    def open(self) -> bool:
        """Whether the log is read with the keyboard."""
        return self.has_class("-open")

    def begin(self) -> None:
        """Take the keyboard, at the last paragraph in view."""
        if not len(self._log.transcript):
            return
        self.add_class("-open")
        self.focus()
        self._from = None
        self._go_to(self._log.end_of_page().number)

    def close(self) -> None:
        """Go away; nothing is marked any more, and the log stays where it is."""
        self.remove_class("-open")
        self.screen.clear_selection()

    def action_move(self, by: int) -> None:
        """Go some paragraphs back or on."""
        self._go_to(self._at + by)

    def action_mark(self, by: int) -> None:
        """Go some paragraphs back or on, and mark all that lies between."""
        if self._from is None:
            self._from = self._at
        self._go_to(self._at + by)

    def action_hold(self) -> None:
        """Mark from this paragraph on, or just the one again."""
        self._from = self._at if self._from is None else None
        self._go_to(self._at)

    def action_end(self, first: bool) -> None:
        """Go to the first or the last paragraph that is here."""
        transcript = self._log.transcript
        self._go_to(transcript.base if first else transcript.base + len(transcript) - 1)

    def action_copy(self) -> None:
        """Copy what is marked, and give the keyboard back."""
        words = words_of(self._span(), self._log.transcript)
        self.app.copy_to_clipboard(words)
        self.post_message(self.Copied(words))
        self.action_close()

    def action_close(self) -> None:
        """Give the keyboard back."""
        self.close()
        self.post_message(self.Closed())

    def _go_to(self, number: int) -> None:
        transcript = self._log.transcript
        self._at = max(transcript.base, min(number, transcript.base + len(transcript) - 1))
        self._log.to_place(Place(self._at, 0))
        self._log.select(self._span())

    def _span(self) -> Span:
        transcript = self._log.transcript
        first, last = sorted((self._at, self._at if self._from is None else self._from))
        return all_of(transcript, max(0, first - transcript.base), last - transcript.base)
