"""The bots that play whole hunts for the simulation, by name."""

from __future__ import annotations

from collections.abc import Callable

from hunter_game.devtools.bots.bot import Bot, Offers
from hunter_game.devtools.bots.brawler import Brawler
from hunter_game.devtools.bots.chance import Chance
from hunter_game.devtools.bots.guesser import Guesser
from hunter_game.devtools.bots.knowing import Oracle, Veteran
from hunter_game.devtools.bots.lore import NOTHING, Lore, lore_of
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.reader import Reader
from hunter_game.devtools.bots.rote import Rote
from hunter_game.engine.world import Hunt, World

_BOTS: dict[str, Callable[[World, Hunt], Bot]] = {
    "reader": lambda world, hunt: Reader(),
    "rote": lambda world, hunt: Rote(),
    "guesser": lambda world, hunt: Guesser(),
    "brawler": lambda world, hunt: Brawler(),
    "random": lambda world, hunt: Chance(),
    "veteran": lambda world, hunt: Veteran(world.beasts),
    "oracle": lambda world, hunt: Oracle(hunt.answer, world.beasts),
}

NAMES = tuple(_BOTS)
"""The bots, those that know least of the truth beforehand first."""


def bot_of(name: str, world: World, hunt: Hunt) -> Bot:
    """Return a bot for one hunt; only the veteran and the oracle are told anything of the world.

    Raises:
        KeyError: There is no such bot.
    """
    return _BOTS[name](world, hunt)


__all__ = ["NAMES", "NOTHING", "Bot", "Lore", "Memory", "Offers", "bot_of", "lore_of"]
