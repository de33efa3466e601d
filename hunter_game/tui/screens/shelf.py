"""Saved hunts to choose one from. Knows names, not files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.office import SavedGame


class ShelfScreen(LeftOnce[str]):
    """A list of saved hunts; dismissed with the name of the one that was chosen.

    Args:
        saved: The hunts, newest first.
    """

    CSS_PATH = "shelf.tcss"
    AUTO_FOCUS = "Menu"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "dismiss", "Back", show=False)]

    def __init__(self, saved: Sequence[SavedGame]) -> None:
        super().__init__()
        self._saved = tuple(saved)

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Static(Content("Watch a hunt"), id="heading")
        with VerticalScroll(id="hunts", can_focus=False):
            yield Menu([_choice(saved) for saved in self._saved])
        yield Static(Content("↑ ↓ Enter choose  ·  Esc back"), id="keys")

    @on(Menu.Moved)
    def _follow(self, message: Menu.Moved) -> None:
        """Keep the bar in view."""
        hunts = self.query_one("#hunts", VerticalScroll)
        bar = message.menu.bar
        if not hunts.scroll_y <= bar < hunts.scroll_y + hunts.size.height:
            hunts.scroll_to(y=max(0, bar - hunts.size.height // 2), animate=False)

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        self.dismiss(message.key)


def _choice(saved: SavedGame) -> Choice:
    end = " · over" if saved.over else ""
    return Choice(saved.name, saved.name, f"{saved.hunter} · {saved.place} · turn {saved.turn}{end} · {saved.when}")
