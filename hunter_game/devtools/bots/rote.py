"""The rote: asks everyone everything, in order, and believes what most of them say.

It goes from place to place, puts every topic to whoever is there, and neither looks closely nor searches nor pairs.
As night nears it signs what fewest people speak against.
It arms itself, prepares and fights as the reader does: what it lacks is only the weighing.
"""

from __future__ import annotations

from hunter_game.devtools.bots import acts, packing, walking, weighing
from hunter_game.devtools.bots.hunter import SigningBot
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import View

EVENING = 5
"""Candles left at which it signs."""


class Rote(SigningBot):
    """Believes people."""

    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return the next question, or the account."""
        if view.candles <= EVENING:
            return weighing.likeliest(view, memory)
        return packing.gather(view, memory) or _next_question(view, memory) or walking.roam(view, memory)


def _next_question(view: View, memory: Memory) -> Event | None:
    for person in view.present:
        for topic in view.topics:
            if memory.once("ask", person.id, topic.id):
                return acts.ask(person.name, topic.name)
    return None
