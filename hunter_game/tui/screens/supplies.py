"""Pack, wares and recipes: one page with three lists, since what is carried decides what to buy and what to make."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from hunter_game.engine.view import View
from hunter_game.tui.screens.entries_page import EntriesPage
from hunter_game.tui.widgets.entries import Entry
from hunter_game.tui.widgets.supplies_text import pack_entries, recipe_entries, ware_entries

if TYPE_CHECKING:
    from hunter_game.director.updates import Opened
    from hunter_game.tui.office import Game

SECTIONS: dict[str, Callable[[View], list[Entry]]] = {
    "pack": pack_entries,
    "wares": ware_entries,
    "recipes": recipe_entries,
}


class SuppliesScreen(EntriesPage):
    """What one has, what one could have, what one could make."""

    NOTHING = "There is nothing of that kind here."
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "section(-1)", "List before", show=False),
        Binding("right", "section(1)", "Next list", show=False),
    ]

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__(game, opened)
        self._section = list(SECTIONS).index(opened.screen)

    def heading(self) -> Content:
        """The names of the lists, the open one in brackets."""
        here = list(SECTIONS)[self._section]
        return Content("").join(
            Content.styled(f"[{name.capitalize()}]", "bold $accent")
            if name == here
            else Content.styled(f" {name.capitalize()} ", "$text-muted")
            for name in SECTIONS
        )

    def entries(self, view: View) -> Sequence[Entry]:
        """The list that is open."""
        return list(SECTIONS.values())[self._section](view)

    def keys(self) -> Sequence[str]:
        """How to turn to the other lists."""
        return ("← → lists",)

    def action_section(self, by: int) -> None:
        """Turn to another list."""
        self._section = (self._section + by) % len(SECTIONS)
        self.show(self.game.view)
