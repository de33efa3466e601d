"""What a terminal that is too small shows in place of everything."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from hunter_game.tui.sizes import LEAST_COLUMNS, LEAST_LINES


class TooSmall(Static):
    """Says how large a terminal has to be; the style sheet of the app decides when."""

    def __init__(self) -> None:
        super().__init__(Content(f"Too small.\n{LEAST_COLUMNS} × {LEAST_LINES} at least."), id="too-small")
