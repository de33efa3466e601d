"""Where to go from a hunt: every page with its letter, for terminals that keep the function keys for themselves."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Region
from textual.screen import ModalScreen
from textual.widgets import Static

from hunter_game.tui.keys import LEADER, PAGES, Page
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.widgets.menu import Choice, Menu
from hunter_game.tui.widgets.too_small import TooSmall


class GoToScreen(LeftOnce[str], ModalScreen[str]):
    """A menu over the hunt; dismissed with the line of the page that was chosen."""

    CSS_PATH = "go_to.tcss"
    AUTO_FOCUS = "Menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"escape,{LEADER}", "dismiss", "Back", show=False),
        *(Binding(page.key, f"go('{page.line}')", page.name, show=False) for page in PAGES if page.key),
    ]

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="go-to"):
            yield Static(Content("Go to"), id="heading")
            with VerticalScroll(id="pages", can_focus=False):
                yield Menu([_choice(page) for page in PAGES])
            yield Static(Content("a letter, or ↑ ↓ Enter  ·  Esc back"), id="keys")

    @on(Menu.Moved)
    def _follow(self, message: Menu.Moved) -> None:
        """Keep the bar in view."""
        pages = self.query_one("#pages", VerticalScroll)
        pages.scroll_to_region(Region(0, message.menu.bar, 1, 1), animate=False)

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        self.dismiss(message.key)

    def on_key(self, event: events.Key) -> None:
        """Take a page by its letter; here and not in the menu, which may not be there yet when the letter comes."""
        page = next((page for page in PAGES if page.letter == event.character), None)
        if page is not None:
            event.stop()
            self.dismiss(page.line)

    def action_go(self, line: str) -> None:
        """Take a page by the key that opens it from the hunt."""
        self.dismiss(line)


def _choice(page: Page) -> Choice:
    return Choice(page.line, f"{page.letter} {page.name}", f"{page.key.upper():<4} {page.words}")
