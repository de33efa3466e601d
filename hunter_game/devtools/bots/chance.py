"""The random player: types one of the offers, any of them, and leaves reading it to the parser."""

from __future__ import annotations

from hunter_game.devtools.bots import walking
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import View


class Chance:
    """Has no plan."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        """Return a line that the game offers."""
        offered = offers()
        if not offered:
            return walking.roam(view, memory)
        return offered[memory.chance("offer", len(offered))].line
