"""A page to read: map, journal, board, bestiary, pack, cost, help. One key opens it, one closes it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.engine.text import one_line
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.screens.table_page import CLOSING_KEYS
from hunter_game.tui.widgets.page import Page
from hunter_game.tui.widgets.too_small import TooSmall


class ReadingScreen(LeftOnce[None]):
    """A page under its title."""

    CSS_PATH = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{CLOSING_KEYS},q,enter", "dismiss", "Back", show=False),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._heading = one_line(title, 60)
        self._text = text

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Static(Content(self._heading), id="heading")
        with VerticalScroll(id="page"):
            yield Page(self._text, id="text")
        yield Static(Content("↑ ↓ PgUp PgDn read  ·  Esc back"), id="keys")

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one("#page").focus()
