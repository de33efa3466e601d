"""The colours that a player can choose from, and what becomes of them where there are few."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunter_game.tui.themes.contrast import HIGH_CONTRAST
from hunter_game.tui.themes.fen import FEN_DAY, FEN_NIGHT
from hunter_game.tui.themes.rooms import CANDLE, CHALK
from hunter_game.tui.themes.sixteen import SIXTEEN_DARK, SIXTEEN_LIGHT

if TYPE_CHECKING:
    from textual.theme import Theme

THEMES = (FEN_NIGHT, FEN_DAY, CANDLE, CHALK, HIGH_CONTRAST)
"""The first one is what a new player sees."""


def shown_as(name: str, colours: str | None) -> Theme:
    """Return the theme that is shown for the one that was chosen.

    Args:
        name: Name of the chosen theme.
        colours: What the terminal can show, as Rich calls it: `truecolor`, `256`, `standard` (sixteen), …
    """
    chosen = next((theme for theme in THEMES if theme.name == name), THEMES[0])
    if colours not in {"standard", "windows"}:
        return chosen
    return SIXTEEN_DARK if chosen.dark else SIXTEEN_LIGHT
