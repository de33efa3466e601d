"""What every bot that signs an account does between the signature and the night: the same for all of them.

So what is compared between the bots is how they come by their account, and not how they pack.
They fetch what the signed cause fears and what its mercy asks for, as far as there is time, arm themselves,
and are at the signed place by night.
"""

from __future__ import annotations

from hunter_game.devtools.bots import acts
from hunter_game.devtools.bots.fighting import bane_of, in_hand, token_of
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import ItemKind, Phase, PlaceId, Telling, Watch

USEFUL = (ItemKind.CLOTHING, ItemKind.REMEDY, ItemKind.TRAP, ItemKind.CHARM)
"""Kinds of things that are picked up when they lie in the way."""


def gather(view: View, memory: Memory) -> Event | None:
    """Return the taking up, or the taking in hand, of something that lies here; it is free."""
    for thing in view.here:
        if thing.fixed or memory.tried("take", thing.id, view.place) or not _worth(view, memory, thing):
            continue
        if view.hunter.slots_used + thing.slots <= view.hunter.slots:
            memory.once("take", thing.id, view.place)
            return acts.take(thing.name)
        useless = _useless(view, memory) if _wanted(view, memory, thing) else None
        if useless is not None and memory.once("take", useless.id, view.place):
            return acts.drop(useless.name)
    arm = max((thing for thing in view.pack if thing.item is ItemKind.ARM), key=_strength, default=None)
    if arm is not None and not arm.wielded and memory.once("equip", arm.id, in_hand(view)):
        return acts.equip(arm.name)
    coat = next((thing for thing in view.pack if thing.item is ItemKind.CLOTHING and not thing.worn), None)
    if coat is not None and memory.once("wear", coat.id):
        return acts.equip(coat.name)
    return None


def prepare(view: View, memory: Memory) -> Event:
    """Return the next step from the signed account to the meeting."""
    assert view.account is not None
    return (
        gather(view, memory)
        or _ready(view, memory)
        or _fetch(view, memory, view.account.place)
        or _look_for(view, memory, view.account.place)
        or _go_there(view, memory, view.account.place)
    )


def tell(view: View, memory: Memory) -> Event:
    """Return the next step to whoever must hear how it ended: the truth is told."""
    assert view.phase is Phase.RECKONING
    payer = next(person for person in view.people if person.id == view.payer)
    if payer.here or not payer.alive:
        return acts.reckon(Telling.TRUTH)
    known = memory.met_at.get((payer.id, view.watch))
    if known is not None and known != view.place:
        step = walk(view, memory, (known,))
        if step is not None:
            return step
    return roam(view, memory)


def walk(view: View, memory: Memory, goals: tuple[PlaceId, ...]) -> Event | None:
    """Return the first step of the shortest known way to the nearest goal; None when one is there, or none is known."""
    if view.place in goals:
        return None
    path = memory.path(view.place, goals)
    return acts.go(memory.ways[view.place][path[0]].value) if path else None


def roam(view: View, memory: Memory) -> Event:
    """Return a step toward the place where one has not been for longest."""
    ends = [place for place in (*memory.unvisited(), *memory.ways) if place != view.place]
    longest = min(ends, key=lambda place: memory.seen_at.get(place, 0), default=None)
    step = walk(view, memory, (longest,)) if longest is not None else None
    return step or acts.wait()


def _strength(thing: ItemSeen) -> int:
    """Return what an arm does in the hand; what shoots is no better than a fist there."""
    return 1 if thing.reach is not None and thing.reach.value == "far" else thing.damage


def _worth(view: View, memory: Memory, thing: ItemSeen) -> bool:
    """Return whether a thing is worth its slots: before the account is signed, no room is given to one bane of many."""
    if thing.item is ItemKind.LIGHT or _wanted(view, memory, thing):
        return True
    if thing.item is ItemKind.ARM:
        return thing.damage > max((_strength(each) for each in view.pack), default=0)
    return thing.item in USEFUL and thing.bane is None


def _wanted(view: View, memory: Memory, thing: ItemSeen) -> bool:
    """Return whether the signed cause asks for a thing, as bane or as token."""
    token = token_of(view, memory)
    return (token is not None and thing.id == token.id) or (thing.bane is not None and thing.bane == bane_of(view))


def _useless(view: View, memory: Memory) -> ItemSeen | None:
    """Return what can be left behind for something that is wanted."""
    spare = (ItemKind.FOOD, ItemKind.OIL, ItemKind.CHARM, ItemKind.TRAP, ItemKind.CLOTHING, ItemKind.REMEDY)
    fit = [thing for thing in view.pack if thing.slots and not _wanted(view, memory, thing)]
    return next((thing for kind in spare for thing in fit if thing.item is kind and not thing.worn), None)


def _ready(view: View, memory: Memory) -> Event | None:
    """Bind wounds and oil the blade."""
    hunter = view.hunter
    for thing in view.pack:
        heals = thing.item in (ItemKind.REMEDY, ItemKind.FOOD) and hunter.health <= hunter.health_most - 2
        if heals and memory.once("mend", thing.id, str(thing.count), str(hunter.health)):
            return acts.use(thing.name)
        oil = thing.item is ItemKind.OIL and thing.bane == bane_of(view)
        if oil and in_hand(view) and memory.once("oil", thing.id, in_hand(view)):
            return acts.use(thing.name)
    return None


def _fetch(view: View, memory: Memory, ground: PlaceId) -> Event | None:
    """Return a step toward a thing that is wanted, if there is time for it and for the way to the ground."""
    bane, token = bane_of(view), token_of(view, memory)
    wanted = [
        place
        for item, place in memory.lying.items()
        if (token is not None and item == token.id)
        or (memory.things[item].bane == bane and not memory.things[item].fixed)
        if not memory.tried("take", item, place)
    ]
    for place in dict.fromkeys(wanted):
        there = memory.path(view.place, (place,))
        back = 0 if place == ground else len(memory.path(place, (ground,))) or len(memory.ways)
        if there and len(there) + back < view.candles:
            return walk(view, memory, (place,))
    return None


def _look_for(view: View, memory: Memory, ground: PlaceId) -> Event | None:
    """Return a step toward a place that was never seen, while no bane is in the pack and time allows."""
    if any(thing.bane == bane_of(view) for thing in view.pack):
        return None
    path = memory.path(view.place, memory.unvisited())
    back = len(memory.path(view.place, (ground,))) if view.place != ground else 0
    if not path or 2 * len(path) + back >= view.candles:
        return None
    return walk(view, memory, (path[-1],))


def _go_there(view: View, memory: Memory, ground: PlaceId) -> Event:
    wounded = view.hunter.health * 2 < view.hunter.health_most
    if wounded and view.nights_left > 1:
        return acts.rest()
    step = walk(view, memory, (ground,))
    if step is not None:
        return step
    if view.place != ground:
        return roam(view, memory)
    trap = next((thing for thing in view.pack if thing.item is ItemKind.TRAP), None)
    if trap is not None and view.watch is not Watch.NIGHT and memory.once("lay", trap.id):
        return acts.lay(trap.name)
    return acts.wait() if view.watch is Watch.NIGHT else acts.wait(Watch.NIGHT.value)
