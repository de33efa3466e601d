"""Which screen shows which page of the table. A page without a screen of its own is read as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunter_game.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from textual.screen import Screen

    from hunter_game.director.updates import Opened
    from hunter_game.tui.office import Game


def page_for(opened: Opened, game: Game) -> Screen[None]:
    """Return the screen for a page; each is imported when it is first asked for."""
    match opened.screen:
        case "board":
            from hunter_game.tui.screens.board import BoardScreen

            return BoardScreen(game, opened)
        case "journal":
            from hunter_game.tui.screens.journal import JournalScreen

            return JournalScreen(game, opened)
        case "bestiary":
            from hunter_game.tui.screens.bestiary import BestiaryScreen

            return BestiaryScreen(game, opened)
        case "reckoning":
            from hunter_game.tui.screens.reckoning import ReckoningScreen

            return ReckoningScreen(game, opened)
        case "map":
            from hunter_game.tui.screens.map_page import MapScreen

            return MapScreen(game, opened)
        case "people":
            from hunter_game.tui.screens.people import PeopleScreen

            return PeopleScreen(game, opened)
        case "pack" | "wares" | "recipes":
            from hunter_game.tui.screens.supplies import SuppliesScreen

            return SuppliesScreen(game, opened)
        case _:
            return ReadingScreen(opened.screen.capitalize(), opened.text)
