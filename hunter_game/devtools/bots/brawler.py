"""The brawler: asks nothing, signs nothing, arms itself, lays a bait, and hits what comes."""

from __future__ import annotations

from hunter_game.devtools.bots import acts, fighting, packing, preparing, walking
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import ItemKind, Phase, Watch

EVENING = 4
"""Candles at which it is time to lay the bait."""


class Brawler:
    """Goes where the night finds it."""

    def choose(self, view: View, offers: Offers, memory: Memory) -> Event | str:
        """Return what to do next."""
        if view.phase is Phase.MEETING:
            return fighting.fight(view, offers, memory, {})
        if view.phase is Phase.RECKONING:
            return preparing.tell(view, memory)
        return (
            packing.gather(view, memory)
            or packing.trade(view, memory)
            or _lure(view, memory)
            or _anywhere(view, memory)
        )


def _lure(view: View, memory: Memory) -> Event | None:
    """Buy bait, lay it as night comes, and stay with it till it is taken."""
    if view.candles > EVENING:
        bait = next((ware for ware in view.wares if _is_bait(memory, ware.id) and ware.price <= view.hunter.coin), None)
        if bait is None or any(thing.item is ItemKind.BAIT for thing in view.pack):
            return None
        return acts.buy(bait.name, bait.seller_name) if memory.once("bait", bait.id, str(view.day)) else None
    carried = next((thing for thing in view.pack if thing.item is ItemKind.BAIT), None)
    if carried is not None:
        return acts.bait(carried.name)
    lies_here = any(thing.item is ItemKind.BAIT and thing.set for thing in view.here)
    if lies_here or (view.watch is Watch.NIGHT and memory.chance("linger", 2)):
        return acts.wait()
    return None


def _is_bait(memory: Memory, item: str) -> bool:
    return any(thing.item is ItemKind.BAIT for each, thing in memory.lore.things.items() if each == item)


def _anywhere(view: View, memory: Memory) -> Event:
    """Walk to whoever may sell bait while there is none, then anywhere."""
    carries = any(thing.item is ItemKind.BAIT for thing in view.pack)
    if not carries and view.candles > EVENING:
        sellers = {memory.lore.sold_by[each] for each in memory.lore.sold_by if _is_bait(memory, each)}
        places = {hours[view.watch] for seller, hours in memory.lore.hours.items() if seller in sellers}
        step = walking.walk(view, memory, places)
        if step is not None and memory.at_most(8, "for bait", str(view.day)):
            return step
    ways = [way for way in view.exits if not way.closed]
    return acts.go(ways[memory.chance("way", len(ways))].direction.value) if ways else acts.wait()
