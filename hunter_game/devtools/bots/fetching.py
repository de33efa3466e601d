"""Which errand a bot goes on while there is time for it: for the token, for what it fears, for coat and remedies."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.devtools.bots import packing
from hunter_game.devtools.bots.arms import token_of
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.walking import walk
from hunter_game.engine.events import Event
from hunter_game.engine.state import CANDLES_A_DAY, CANDLES_A_WATCH
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import ItemId, ItemKind, PlaceId, Watch

TOKEN, BANE, COAT, REMEDY = 8, 6, 3, 2
"""What each is worth, held against the steps to it."""
LATEST = 1
"""Candles that must be left when the ground is reached."""

_WATCHES = tuple(Watch)


def fetch(view: View, memory: Memory, ground: PlaceId) -> Event | None:
    """Return a step toward the best thing that is wanted, if there is time for it and for the way to the ground."""
    far = memory.distances(view.place)
    back = memory.distances(ground)
    most = view.candles if not _must_wait(view, memory) else view.candles + CANDLES_A_DAY
    best: tuple[float, PlaceId] | None = None
    for place, worth in _errands(view, memory, far):
        steps, home = far.get(place), back.get(place)
        if not steps or home is None or steps + home + LATEST > most:
            continue
        value = worth / steps
        if best is None or value > best[0]:
            best = (value, place)
    return walk(view, memory, (best[1],)) if best is not None else None


def look_for(view: View, memory: Memory, ground: PlaceId) -> Event | None:
    """Return a step toward a place that was never seen, while nothing in the pack is feared and time allows.

    Only who does not know the country goes to see what there may be.
    """
    if memory.lore.names or packing.held_bane(view) is not None or packing.throws(view):
        return None
    path = memory.path(view.place, memory.unvisited())
    back = len(memory.path(view.place, (ground,))) if view.place != ground else 0
    if not path or 2 * len(path) + back >= view.candles:
        return None
    return walk(view, memory, (path[-1],))


def _must_wait(view: View, memory: Memory) -> bool:
    """Return whether it is better to be late by a night than to come with empty hands."""
    token = token_of(view, memory)
    has_token = token is not None and token.carried
    has_token = has_token or any(token is not None and thing.id == token.id for thing in view.pack)
    return view.nights_left > 1 and not has_token and not packing.armed(view, memory)


def _errands(view: View, memory: Memory, far: dict[PlaceId, int]) -> Iterator[tuple[PlaceId, float]]:
    """Yield where something that is wanted can be had when one gets there, and what it is worth."""
    for item, place in memory.lying.items():
        thing = memory.things[item]
        if thing.fixed or memory.tried("take", item, place):
            continue
        worth = _worth(view, memory, thing)
        if worth:
            yield place, worth
    for item, seller in memory.lore.sold_by.items():
        thing = memory.things[item]
        if thing.carried or memory.tried("buy", item, str(view.day)) or _too_dear(view, memory, item):
            continue
        worth = _worth(view, memory, thing)
        if not worth:
            continue
        for watch, place in memory.lore.hours[seller].items():
            steps = far.get(place)
            if steps and steps < view.candles and _watch_after(view, steps) is watch:
                yield place, worth * 0.8


def _worth(view: View, memory: Memory, thing: ItemSeen) -> float:
    token = token_of(view, memory)
    if token is not None and thing.id == token.id:
        return TOKEN
    if packing.wanted(view, memory, thing):
        return BANE
    if thing.item is ItemKind.CLOTHING and not packing.clad(view):
        return COAT
    heals = memory.lore.heals.get(thing.id, 0)
    if thing.item is ItemKind.REMEDY and heals > 1 and packing.doses(view, memory) < packing.REMEDIES:
        return REMEDY
    return 0


def _too_dear(view: View, memory: Memory, item: ItemId) -> bool:
    return memory.lore.prices.get(item, 0) > view.hunter.coin


def _watch_after(view: View, steps: int) -> Watch:
    left = max(1, view.candles - steps)
    return _WATCHES[min(len(_WATCHES) - 1, (CANDLES_A_DAY - left) // CANDLES_A_WATCH)]
