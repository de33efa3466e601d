"""The brawler: walks about, asks nothing, signs nothing, and hits what it meets with the best that it has picked up."""

from __future__ import annotations

from hunter_game.devtools.bots import acts, fighting, packing, preparing
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase, Watch


class Brawler:
    """Goes where the night finds it."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        """Return what to do next."""
        if view.phase is Phase.MEETING:
            return fighting.blunt(view, offers)
        if view.phase is Phase.RECKONING:
            return preparing.tell(view, memory)
        if view.watch is Watch.NIGHT and memory.chance("linger", 2):
            return acts.wait()
        return packing.gather(view, memory) or _anywhere(view, memory)


def _anywhere(view: View, memory: Memory) -> Event:
    return acts.go(view.exits[memory.chance("way", len(view.exits))].direction.value)
