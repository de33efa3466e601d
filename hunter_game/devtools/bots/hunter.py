"""The frame of every bot that signs an account: inquire, prepare, meet, reckon."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import assert_never

from hunter_game.devtools.bots import acts, fighting, preparing
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase


class SigningBot(ABC):
    """Comes by an account in its own way, and does the rest as they all do."""

    def __init__(self, bites: fighting.Bites | None = None) -> None:
        self._bites = bites or {}
        """What the beasts' acts do, for a bot that knows."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        """Return what to do next."""
        match view.phase:
            case Phase.MEETING:
                return fighting.fight(view, offers, memory, self._bites)
            case Phase.RECKONING | Phase.OVER:
                return preparing.tell(view, memory)
            case Phase.INQUIRY if view.account is None:
                chosen = self.inquire(view, memory)
                return acts.sign(*chosen) if isinstance(chosen, tuple) else chosen
            case Phase.INQUIRY:
                return preparing.prepare(view, memory)
            case _:
                assert_never(view.phase)

    @abstractmethod
    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return the next step of the inquiry, or the account to sign."""
