"""The two bots that know more than a player begins with: the veteran and the oracle.

The veteran knows the bestiary by heart: what each act does, so that it guards when it counts.
It still has to find out which beast it is, and what made it.
The oracle is handed the answer and signs it at once: what it loses, dice and time alone have lost.
"""

from __future__ import annotations

from collections.abc import Iterable

from hunter_game.devtools.bots.fighting import FRIGHT_COUNTS, Bites
from hunter_game.devtools.bots.hunter import SigningBot
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.reader import Reader
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line
from hunter_game.engine.world import Answers, Beast


def bites_of(beasts: Iterable[Beast]) -> Bites:
    """Return what each act of some beasts does in full, in points of health."""
    return {act.id: act.damage + FRIGHT_COUNTS * act.fright for beast in beasts for act in beast.acts}


class Veteran(Reader):
    """Reads as the reader does, and has met them all."""

    def __init__(self, beasts: Iterable[Beast]) -> None:
        super().__init__(bites_of(beasts))


class Oracle(SigningBot):
    """Knows."""

    def __init__(self, answer: Answers, beasts: Iterable[Beast]) -> None:
        super().__init__(bites_of(beasts))
        self._answer = {Line.KIND: str(answer.kind), Line.CAUSE: str(answer.cause), Line.NEXT: str(answer.next)}

    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return the account."""
        kind, cause, next_ = (each for each in view.candidates if each.id == self._answer[each.line])
        return kind, cause, next_
