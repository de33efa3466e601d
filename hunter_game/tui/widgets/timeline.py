"""The turns of a hunt in a row, each with the sign of what it was about. Knows no session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

_MARKER = "▲"
EVERY = 10
"""Turns between two numbers of the scale."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One turn of the row."""

    turn: int
    sign: str
    """One cell wide."""
    style: str = ""
    undone: bool = False


class Timeline(Widget):
    """Two lines: the signs, and under them the numbers, with a marker where one stands."""

    @dataclass
    class Picked(Message):
        """A turn was clicked."""

        index: int

    def __init__(self, ticks: Sequence[Tick] = (), *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._ticks = tuple(ticks)
        self._at = 0

    def stand(self, index: int) -> None:
        """Put the marker under a turn."""
        self._at = index
        self.refresh()

    @property
    def first(self) -> int:
        """Which turn is at the left: the row moves when there are more than fit."""
        room = max(1, self.size.width)
        return max(0, min(self._at - room // 2, len(self._ticks) - room))

    def render(self) -> Content:
        shown = self._ticks[self.first : self.first + max(1, self.size.width)]
        signs = [
            Content.styled(
                tick.sign,
                "reverse bold" if self.first + at == self._at else "$text-disabled" if tick.undone else tick.style,
            )
            for at, tick in enumerate(shown)
        ]
        return Content("\n").join([Content("").join(signs), self._scale(shown)])

    def _scale(self, shown: Sequence[Tick]) -> Content:
        cells = [" "] * len(shown)
        for at, tick in enumerate(shown):
            number = str(tick.turn)
            if tick.turn % EVERY == 0 and not tick.undone and at + len(number) <= len(cells):
                cells[at : at + len(number)] = number
        here = self._at - self.first
        if here < len(cells):
            cells[here] = _MARKER
        return Content.styled("".join(cells), "$text-muted")

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """The signs and the scale."""
        return 2

    def on_click(self, event: events.Click) -> None:
        """Go to the turn under the pointer."""
        index = self.first + int(event.x)
        if index < len(self._ticks):
            self.post_message(self.Picked(index))
