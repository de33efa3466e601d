"""What a bot is: something that plays by choosing, from what a player would see.

A bot is handed a `View`, the offers of the moment and its own memory, and returns what a player would: an event,
or a line to be read by the parser.
It never sees world or state; only the oracle is told the answer, and only the veteran knows the bestiary by heart.
A bot is deterministic: what it leaves to chance is asked of its memory, which draws from the cosmetic domain of the
hunt's seed, so that no whim of a bot can move a roll of the rules.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import Offer, View

Offers = Callable[[], tuple[Offer, ...]]
"""The offers of the moment, made when they are asked for: most choices do not need them."""


class Bot(Protocol):
    """One way of playing."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        """Return what to do next.

        Args:
            view: What the hunter perceives.
            offers: What the game suggests, with exact odds.
            memory: What this bot has seen of this hunt so far.
        """
