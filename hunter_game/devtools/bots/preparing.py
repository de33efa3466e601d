"""What every bot that signs an account does between the signature and the night: the same for all of them.

So what is compared between the bots is how they come by their account, and not how they pack.
They fetch what the signed cause fears and what its mercy asks for, as far as there is time, buy and make what they
can, arm themselves, and are at the signed place in its hours.
"""

from __future__ import annotations

from hunter_game.devtools.bots import acts, fetching, packing
from hunter_game.devtools.bots.arms import bane_of, in_hand
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.walking import roam, walk
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import ItemKind, Phase, PlaceId, Telling, Watch

WEAK = 0.6
"""Share of one's health below which one would rather sleep another night over it."""


def prepare(view: View, memory: Memory) -> Event:
    """Return the next step from the signed account to the meeting."""
    assert view.account is not None
    ground = _ground(view, memory)
    return (
        packing.gather(view, memory)
        or packing.trade(view, memory)
        or _ready(view, memory)
        or fetching.fetch(view, memory, ground)
        or fetching.look_for(view, memory, ground)
        or _recover(view, memory)
        or _go_there(view, memory, ground)
    )


def tell(view: View, memory: Memory) -> Event:
    """Return the next step to whoever must hear how it ended: the truth is told."""
    assert view.phase is Phase.RECKONING
    payer = next(person for person in view.people if person.id == view.payer)
    if payer.here or not payer.alive:
        return acts.reckon(Telling.TRUTH)
    home = memory.lore.hours.get(payer.id, {}).get(view.watch)
    known = memory.met_at.get((payer.id, view.watch)) or home
    if known is not None and known != view.place:
        step = walk(view, memory, (known,))
        if step is not None:
            return step
    return acts.wait() if known == view.place else roam(view, memory)


def _ground(view: View, memory: Memory) -> PlaceId:
    """Return where it is awaited: where the account says, or, when it did not come there, somewhere else it might."""
    assert view.account is not None
    signed = view.account.place
    if signed not in memory.empty:
        if view.place == signed and view.candles <= 1:
            memory.empty.add(signed)
        return signed
    far = memory.distances(view.place)
    others = [
        place
        for place, name in memory.lore.names.items()
        if place not in memory.empty and any(name in each.name for each in view.candidates if not each.struck_by)
    ]
    ground = min(others, key=lambda place: far.get(place, len(far)), default=signed)
    if view.place == ground and view.candles <= 1:
        memory.empty.add(ground)
    return ground


def _ready(view: View, memory: Memory) -> Event | None:
    """Bind wounds and oil the blade."""
    hunter = view.hunter
    for thing in view.pack:
        heals = thing.item in (ItemKind.REMEDY, ItemKind.FOOD) and hunter.health <= hunter.health_most - 2
        good = not memory.lore.heals or thing.id in memory.lore.heals
        if heals and good and memory.once("mend", thing.id, str(thing.count), str(hunter.health)):
            return acts.use(thing.name)
        oil = thing.item is ItemKind.OIL and thing.bane == bane_of(view)
        wanted = oil and in_hand(view) and packing.held_bane(view) is None
        if wanted and memory.once("oil", thing.id, in_hand(view), str(view.day)):
            return acts.use(thing.name)
    return None


def _recover(view: View, memory: Memory) -> Event | None:
    """Sleep over it while one is too weak and there is another night."""
    weak = view.hunter.health < WEAK * view.hunter.health_most
    return acts.rest() if weak and view.nights_left > 1 else None


def _go_there(view: View, memory: Memory, ground: PlaceId) -> Event:
    step = walk(view, memory, (ground,))
    if step is not None:
        return step
    if view.place != ground:
        return roam(view, memory)
    assert view.account is not None
    abroad = view.watch in view.account.hours
    trap = next((thing for thing in view.pack if thing.item is ItemKind.TRAP), None)
    if trap is not None and not abroad and memory.once("lay", trap.id, str(view.day)):
        return acts.lay(trap.name)
    later = [watch for watch in view.account.hours if list(Watch).index(watch) > list(Watch).index(view.watch)]
    return acts.wait(later[0].value) if later and not abroad else acts.wait()
