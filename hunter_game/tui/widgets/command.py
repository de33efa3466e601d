"""Where the player writes: one line, with history and completion. Knows nothing of what a line means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.suggester import Suggester
from textual.widgets import Input

from hunter_game.engine.text import one_line

LONGEST = 2_000
"""Most characters of a line; a longer paste is cut, and said to be."""
REMEMBERED = 1_000
"""Lines of history."""

Complete = Callable[[str], tuple[str, ...]]
"""From the beginning of a line to the whole lines it could become, best first."""


class _BestFirst(Suggester):
    """Shows the best completion behind the cursor."""

    def __init__(self, complete: Complete) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._complete = complete

    async def get_suggestion(self, value: str) -> str | None:
        """Return the first completion that goes on from what is written."""
        return next((line for line in self._complete(value) if line.startswith(value) and line != value), None)


class CommandLine(Input):
    """An input with history, completion, and keys of its own while it is empty."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "earlier", "Earlier line", show=False),
        Binding("down", "later", "Later line", show=False),
        Binding("tab", "complete", "Complete", show=False),
    ]

    virtual_size = Reactive(Size(0, 0))
    """Grows with what is written. Nothing around the line moves for that, and Textual would set out and draw the whole
    screen anew at every key."""

    @dataclass
    class Taken(Message):
        """A line was entered; empty when Enter was pressed on an empty line."""

        line: str

    @dataclass
    class Shortcut(Message):
        """`1` to `3` or `?` was pressed while nothing was written."""

        key: str

    @dataclass
    class Clipped(Message):
        """A paste was too long and was cut."""

        length: int

    @dataclass
    class Joined(Message):
        """A paste of several lines stands in one now; nothing of it was entered."""

        lines: int

    def __init__(self, *, placeholder: str = "", id: str | None = None) -> None:  # noqa: A002
        super().__init__(placeholder=placeholder, id=id, max_length=LONGEST, select_on_focus=False)
        self._history: list[str] = []
        self._at = 0
        self._draft = ""
        self._put_back = ""
        self._completions: tuple[str, ...] = ()
        self._complete: Complete = lambda _text: ()

    def complete_with(self, complete: Complete) -> None:
        """Take completions from here; what is shown behind the cursor is drawn as it is, so it is cleaned first."""

        def clean(text: str) -> tuple[str, ...]:
            return tuple(one_line(line, LONGEST) for line in complete(text))

        self._complete = clean
        self.suggester = _BestFirst(clean)

    def remember(self, lines: tuple[str, ...]) -> None:
        """Take lines that were entered before, oldest first, to be gone through with the up key."""
        self._history = list(lines[-REMEMBERED:])
        self._at = len(self._history)

    def put(self, line: str) -> None:
        """Write a line for the player to change or send."""
        self.value = line[:LONGEST]
        self.cursor_position = len(self.value)

    def put_back(self, line: str) -> None:
        """Write a line that was undone, as long as the hunt does not go on without it."""
        self.put(line)
        self._put_back = self.value

    def go_on(self) -> None:
        """Take such a line away again, unless the player has changed it."""
        if self._put_back and self.value == self._put_back:
            self.value = ""
        self._put_back = ""

    def validate_value(self, value: str) -> str:
        """Keep control characters out, whatever way they came."""
        return one_line(value, LONGEST) if not value.isprintable() else value

    async def action_submit(self) -> None:
        line = self.value.strip()
        if line and (not self._history or self._history[-1] != line):
            self._history = [*self._history, line][-REMEMBERED:]
        self._at = len(self._history)
        self._draft = ""
        self.value = ""
        self.post_message(self.Taken(line))

    def action_earlier(self) -> None:
        """Show the line before."""
        if self._at == len(self._history):
            self._draft = self.value
        if self._at > 0:
            self._at -= 1
            self.put(self._history[self._at])

    def action_later(self) -> None:
        """Show the line after, at last what was being written."""
        if self._at < len(self._history):
            self._at += 1
            self.put(self._history[self._at] if self._at < len(self._history) else self._draft)

    def action_complete(self) -> None:
        """Take the best completion; pressed again, the next one."""
        if self.value in self._completions:
            following = self._completions.index(self.value) + 1
            self.put(self._completions[following % len(self._completions)])
            return
        self._completions = self._complete(self.value)
        if self._completions:
            self.put(self._completions[0])

    async def _on_key(self, event: events.Key) -> None:
        if not self.value and event.character in {"1", "2", "3", "?"}:
            event.stop()
            event.prevent_default()
            self.post_message(self.Shortcut(event.character))
            return
        await super()._on_key(event)

    def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        pasted = event.text[: LONGEST * 4]
        line = one_line(pasted, len(pasted) + 1)
        room = LONGEST - len(self.value)
        if len(line) > room or len(pasted) < len(event.text):
            self.post_message(self.Clipped(len(event.text)))
        elif (lines := sum(not each.isspace() for each in pasted.splitlines() if each)) > 1:
            self.post_message(self.Joined(lines))
        self.insert_text_at_cursor(line[:room])
