"""A page of the table: a screen over the hunt that shows what the hunter knows, and may ask for lines to be played.

One key opens it, one closes it. It reads the view and nothing else, and is shown every new one while it is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from hunter_game.director.updates import Ledger, Notice, Refused, Scene, Unclear
from hunter_game.tui.keys import LEADER, PAGES
from hunter_game.tui.messages import TakeLine
from hunter_game.tui.screens.leaving import LeftOnce

if TYPE_CHECKING:
    from hunter_game.director.updates import Opened, TurnUpdate
    from hunter_game.engine.view import View
    from hunter_game.tui.office import Game

CLOSING_KEYS = ",".join(("escape", LEADER, *(page.key for page in PAGES if page.key)))
"""What closes a page: the keys that open one from the hunt, and the usual one."""


class TablePage(LeftOnce[None]):
    """A page of the table.

    Args:
        game: The hunt under way; read when the page opens and again after every turn.
        opened: The page as a front end without screens would show it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(f"{CLOSING_KEYS},q", "dismiss", "Back", show=False),
    ]

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__()
        self.game = game
        self.opened = opened

    def show(self, view: View) -> None:
        """Show the hunt as it stands after a turn that was taken while the page is open."""

    def say(self, sentence: str) -> None:
        """Show what came of a line that was taken from this page: what happened, or why it did not."""

    def hear(self, update: TurnUpdate) -> None:
        """Take what the game says while the page is open."""
        match update:
            case Scene():
                self.show(update.view)
            case Refused() | Unclear():
                self.say(update.message)
            case Notice():
                self.say(update.text)
            case Ledger() if update.lines:
                self.say(" · ".join(line.text for line in update.lines))
            case _:
                pass

    def take(self, line: str) -> None:
        """Have a line played; the page stays, and is told what comes of it."""
        self.post_message(TakeLine(line))
