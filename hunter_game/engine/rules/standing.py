"""What stands for or against the hunter in a check, whatever is tried: conditions, trade, scars, the weather.

Each has its rule in its own file; this is where a check asks all of them.
"""

from __future__ import annotations

from hunter_game.engine.rules import conditions, scars, trades, weather
from hunter_game.engine.state import Facts
from hunter_game.engine.world import World


def modifiers(world: World, facts: Facts, purpose: str) -> list[tuple[str, int]]:
    """Return names and values, in the order in which they are shown; those of 0 count for nothing."""
    return [
        trades.modifier(facts, purpose),
        *scars.modifiers(facts, purpose),
        weather.modifier(world, facts, purpose),
        *conditions.hinders(facts),
    ]
