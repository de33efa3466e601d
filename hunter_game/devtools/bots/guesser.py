"""The guesser: looks about where it stands, then signs at random among what is open, and has all day to prepare."""

from __future__ import annotations

from hunter_game.devtools.bots import packing, reader, weighing
from hunter_game.devtools.bots.hunter import SigningBot
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import Candidate, View
from hunter_game.engine.vocabulary import Line


class Guesser(SigningBot):
    """Trusts to luck."""

    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return a look at something, or the account."""
        free = reader.look_closely(view, memory) or packing.gather(view, memory)
        return free or (_any(view, memory, Line.KIND), _any(view, memory, Line.CAUSE), _any(view, memory, Line.NEXT))


def _any(view: View, memory: Memory, line: Line) -> Candidate:
    left = weighing.left(view, line)
    return left[memory.chance(f"sign {line.value}", len(left))]
