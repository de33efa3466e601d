"""What a bot carries: what is worth its slots, what it takes in hand, what it buys and makes where it stands."""

from __future__ import annotations

from hunter_game.devtools.bots import acts
from hunter_game.devtools.bots.arms import bane_of, bite, in_hand, token_of
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import ItemKind

USEFUL = (ItemKind.CLOTHING, ItemKind.REMEDY, ItemKind.TRAP)
"""Kinds of things that are picked up when they lie in the way."""
REMEDIES = 3
"""Doses of what heals that are enough."""
GOOD_BLOW = 6
"""Damage of a blow with which one need not look for a better."""
GOOD_THROWS = 3
"""Things to throw that are enough."""
TIME_TO_MAKE = 4
"""Candles below which nothing is made any more."""
MOST_MADE = 2
"""How often one recipe is tried."""


def gather(view: View, memory: Memory) -> Event | None:
    """Return the taking up, or the taking in hand, of something that lies here; it is free."""
    for thing in view.here:
        if thing.fixed or memory.tried("take", thing.id, view.place) or not _worth(view, memory, thing):
            continue
        if view.hunter.slots_used + thing.slots <= view.hunter.slots:
            memory.once("take", thing.id, view.place)
            return acts.take(thing.name)
        useless = _useless(view, memory) if wanted(view, memory, thing) else None
        if useless is not None and memory.once("drop", useless.id, view.place, str(view.day)):
            memory.once("take", useless.id, view.place)
            return acts.drop(useless.name)
    return _take_in_hand(view, memory)


def trade(view: View, memory: Memory) -> Event | None:
    """Return the purchase of something here that is wanted and can be paid for, or the making of it."""
    return _buy(view, memory) or _make(view, memory)


def _buy(view: View, memory: Memory) -> Event | None:
    for ware in view.wares:
        known = memory.lore.things.get(ware.id)
        if known is None or ware.price > view.hunter.coin or not _worth_buying(view, memory, known):
            continue
        if view.hunter.slots_used + known.slots <= view.hunter.slots:
            if memory.once("buy", ware.id, str(view.day)):
                return acts.buy(ware.name, ware.seller_name)
            continue
        useless = _useless(view, memory)
        if useless is not None and memory.once("drop", useless.id, view.place, str(view.day)):
            memory.once("take", useless.id, view.place)
            return acts.drop(useless.name)
    return None


def _make(view: View, memory: Memory) -> Event | None:
    if view.dark or view.candles <= TIME_TO_MAKE:
        return None
    for seen in view.recipes:
        recipe = memory.lore.recipes.get(seen.id)
        if recipe is None or seen.lacks or not _worth_buying(view, memory, memory.lore.things[recipe.makes]):
            continue
        if memory.at_most(MOST_MADE, "make", seen.id):
            return acts.make(seen.name)
    return None


def wanted(view: View, memory: Memory, thing: ItemSeen) -> bool:
    """Return whether the signed cause asks for a thing, as bane or as token."""
    token = token_of(view, memory)
    return (token is not None and thing.id == token.id) or _better_bane(view, memory, thing)


def held_bane(view: View) -> ItemSeen | None:
    """Return the arm in the pack that is made of what it fears."""
    feared = bane_of(view)
    arms = (thing for thing in view.pack if thing.item is ItemKind.ARM and thing.bane == feared)
    return next(arms, None) if feared is not None else None


def throws(view: View) -> int:
    """Return how many things that it fears there are to throw."""
    feared = bane_of(view)
    return sum(thing.count for thing in view.pack if thing.bane is not None and thing.bane == feared and thing.damage)


def armed(view: View, memory: Memory) -> bool:
    """Return whether what is carried bites hard enough."""
    return _best_blow(view, memory) >= GOOD_BLOW or throws(view) >= GOOD_THROWS


def doses(view: View, memory: Memory) -> int:
    """Return how many doses of what heals are in the pack."""
    return sum(thing.count for thing in view.pack if thing.id in memory.lore.heals)


def clad(view: View) -> bool:
    """Return whether something is worn that keeps blows off."""
    return any(thing.item is ItemKind.CLOTHING for thing in view.pack)


def _take_in_hand(view: View, memory: Memory) -> Event | None:
    arms = (thing for thing in view.pack if thing.item is ItemKind.ARM)
    arm = max(arms, key=lambda thing: bite(view, memory, thing), default=None)
    if arm is not None and not arm.wielded and memory.once("equip", arm.id, in_hand(view)):
        return acts.equip(arm.name)
    coat = next((thing for thing in view.pack if thing.item is ItemKind.CLOTHING and not thing.worn), None)
    if coat is not None and memory.once("wear", coat.id):
        return acts.equip(coat.name)
    return None


def _best_blow(view: View, memory: Memory) -> int:
    return max((bite(view, memory, thing) for thing in view.pack if thing.item is ItemKind.ARM), default=1)


def _worth(view: View, memory: Memory, thing: ItemSeen) -> bool:
    """Return whether a thing is worth its slots: before the account is signed, no room is given to one bane of many."""
    if thing.item is ItemKind.LIGHT:
        return not any(each.item is ItemKind.LIGHT for each in view.pack)
    if wanted(view, memory, thing):
        return True
    if thing.item is ItemKind.ARM:
        return bite(view, memory, thing) > _best_blow(view, memory)
    if thing.item is ItemKind.CLOTHING:
        return not clad(view)
    if thing.item is ItemKind.REMEDY:
        return not memory.lore.heals or thing.id in memory.lore.heals
    unknown = thing.item is ItemKind.CHARM and not memory.lore.things
    return (thing.item in USEFUL or unknown) and thing.bane is None


def _worth_buying(view: View, memory: Memory, thing: ItemSeen) -> bool:
    if wanted(view, memory, thing):
        return True
    if thing.item is ItemKind.CLOTHING:
        return not clad(view)
    if thing.item is ItemKind.REMEDY:
        return memory.lore.heals.get(thing.id, 0) > 1 and doses(view, memory) < REMEDIES
    return (
        thing.item is ItemKind.ARM and view.account is not None and bite(view, memory, thing) > _best_blow(view, memory)
    )


def _better_bane(view: View, memory: Memory, thing: ItemSeen) -> bool:
    if view.account is None or thing.bane is None or thing.bane != bane_of(view) or not thing.damage:
        return False
    if thing.item is ItemKind.ARM:
        return bite(view, memory, thing) > _best_blow(view, memory)
    if thing.item is ItemKind.OIL:
        return held_bane(view) is None and thing.id not in {each.id for each in view.pack}
    return not armed(view, memory)


def _useless(view: View, memory: Memory) -> ItemSeen | None:
    """Return what can be left behind for something that is wanted."""
    spare = (ItemKind.BOOK, ItemKind.INGREDIENT, ItemKind.FOOD, ItemKind.CHARM, ItemKind.ARM, ItemKind.TRAP)
    fit = [thing for thing in view.pack if thing.slots and not _needed(view, memory, thing)]
    return next((thing for kind in spare for thing in fit if thing.item is kind and not thing.worn), None)


def _needed(view: View, memory: Memory, thing: ItemSeen) -> bool:
    token = token_of(view, memory)
    feared = thing.bane is not None and thing.bane == bane_of(view)
    return feared or thing.wielded or (token is not None and thing.id == token.id) or thing.id in memory.lore.shoots
