"""Hunts that nobody wrote, drawn from a country's evidence.

lots      what is drawn, by keyed dice
case      what the hunt is about: the answer, the suspects, the complication
clues     what can be found and what people say
nights    what it does while it is not met
calling   the summons, in words
drawing   all of it, as the pages of a hunt
"""

from hunter_game.content.generating.drawing import DRAWN, draw
from hunter_game.content.generating.lots import Unfit

__all__ = ["DRAWN", "Unfit", "draw"]
