"""The line at the foot: who tells, what it cost, and what is being waited for, with seconds."""

from __future__ import annotations

from time import monotonic

from textual.content import Content
from textual.timer import Timer
from textual.widget import Widget

from hunter_game.engine.text import one_line

TICK = 0.5
"""Seconds between two looks at the clock while something is awaited."""


class StatusLine(Widget):
    """Storyteller · cost · stage."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._storyteller = ""
        self._spent = ""
        self._stage = ""
        self._since = 0.0
        self._below = 0
        self._new = 0
        self._tick: Timer | None = None

    def on_mount(self) -> None:
        """Prepare the clock; it stands still until something is awaited."""
        self._tick = self.set_interval(TICK, self.refresh, pause=True)

    def told_by(self, storyteller: str, spent: str) -> None:
        """Say who tells and what it has cost."""
        self._storyteller, self._spent = one_line(storyteller, 120), one_line(spent, 120)
        self.refresh()

    def unread(self, below: int, new: int) -> None:
        """Say how much is below what is being read, and how much of it is new."""
        self._below, self._new = below, new
        self.refresh()

    def wait(self, stage: str) -> None:
        """Say what is awaited, and count seconds from now."""
        if not self._stage:
            self._since = monotonic()
        self._stage = one_line(stage, 120)
        if self._tick is not None:
            self._tick.resume()
        self.refresh()

    def ready(self) -> None:
        """Nothing is awaited."""
        self._stage = ""
        if self._tick is not None:
            self._tick.pause()
        self.refresh()

    def render(self) -> Content:
        parts: list[Content] = []
        if self._below:
            how_much = f"{self._new} new" if self._new else f"{self._below} more"
            parts.append(Content.styled(f"↓ {how_much} below · PgDn", "bold $accent"))
        if self._stage:
            parts.append(Content.styled(f"{self._stage} {int(monotonic() - self._since)} s", "$warning"))
        parts += [Content.styled(text, "$text-muted") for text in (self._storyteller, self._spent) if text]
        return Content.styled("  ·  ", "$text-disabled").join(parts).truncate(max(1, self.size.width), ellipsis=True)
