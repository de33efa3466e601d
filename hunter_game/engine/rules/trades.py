"""Trades: what a hunter was before gives each of them one gift and one weakness.

| trade | gift | weakness |
|---|---|---|
| trapper | trap and bait +1; laying them burns no candle | kind −1 |
| surgeon | remedies heal 1 more | strike −1 |
| sexton | every fright of 2 nerve or more costs 1 less | shoot and throw −1 |
| deserter | strike +1, retreat +1 | bargain −1 |
| herbalist | craft +1; what comes out well is 1 more | press −1, guard −1 |
| bailiff | press +1; the first time it takes no trust | kind −1 |

Each plus and minus stands in the check under the trade's own name.
"""

from __future__ import annotations

from hunter_game.engine.state import Facts, Hunter
from hunter_game.engine.vocabulary import ItemKind, Trade
from hunter_game.engine.world import Item

GIFT = {
    Trade.TRAPPER: "traps and bait +1, and laying them burns no candle",
    Trade.SURGEON: "remedies heal 1 more",
    Trade.SEXTON: "every fright of 2 nerve or more costs 1 less",
    Trade.DESERTER: "striking and getting away +1",
    Trade.HERBALIST: "making things +1, and what comes out well is 1 more",
    Trade.BAILIFF: "pressing people +1, and the first time it takes no trust",
}
WEAKNESS = {
    Trade.TRAPPER: "asking kindly −1",
    Trade.SURGEON: "striking −1",
    Trade.SEXTON: "shooting and throwing −1",
    Trade.DESERTER: "bargaining −1",
    Trade.HERBALIST: "pressing people and guarding −1",
    Trade.BAILIFF: "asking kindly −1",
}

_MOVES: dict[Trade, dict[str, int]] = {
    Trade.TRAPPER: {"trap": 1, "bait": 1, "kind": -1},
    Trade.SURGEON: {"strike": -1},
    Trade.SEXTON: {"shoot": -1, "throw": -1},
    Trade.DESERTER: {"strike": 1, "retreat": 1, "bargain": -1},
    Trade.HERBALIST: {"craft": 1, "press": -1, "guard": -1},
    Trade.BAILIFF: {"press": 1, "kind": -1},
}
"""What each trade adds to a check, by purpose."""


def modifier(facts: Facts, purpose: str) -> tuple[str, int]:
    """Return what the hunter's trade adds to a check, by name."""
    trade = facts.hunter.trade
    return trade.value, _MOVES[trade].get(purpose, 0)


def candles_to_lay(hunter: Hunter) -> int:
    """Return how many candles it takes to lay a trap or bait."""
    return 0 if hunter.trade is Trade.TRAPPER else 1


def heals_more(hunter: Hunter, made: Item) -> int:
    """Return how much more a thing heals in these hands."""
    return 1 if hunter.trade is Trade.SURGEON and made.kind is ItemKind.REMEDY and made.heals else 0


def fears_less(hunter: Hunter, fright: int) -> int:
    """Return how much less nerve a fright costs; a small one costs what it costs, so that no failure is free."""
    return 1 if hunter.trade is Trade.SEXTON and fright > 1 else 0


def makes_more(hunter: Hunter) -> int:
    """Return how many more come of a making that goes well."""
    return 1 if hunter.trade is Trade.HERBALIST else 0


def presses_freely(hunter: Hunter, attempt: int) -> bool:
    """Return whether pressing somebody takes no trust, by how often they were pressed before."""
    return hunter.trade is Trade.BAILIFF and attempt == 0
