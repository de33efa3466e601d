"""How every bot but the brawler and the random one fights: by what brings the end nearest, turn by turn.

It reads its chances off the offers, the damage off the things it carries, and bane and mercy off the account.
The intent that is shown one turn ahead decides when there is time for something else: an act that does not reach,
or a beast that is held, gives a free exchange.
"""

from __future__ import annotations

from collections.abc import Mapping

from hunter_game.devtools.bots import acts
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import FightSeen, ItemSeen, Offer, View
from hunter_game.engine.vocabulary import ActId, Condition, ItemKind, Maneuver, Range

_NEARNESS = tuple(Range)
WOUNDED = 3
"""Health at which a hunter thinks of getting away."""
FISTS = 1

Bites = Mapping[ActId, int]
"""What each act does in full, for those who know; empty for everybody else."""


def fight(view: View, offers: Offers, memory: Memory, bites: Bites) -> Event:
    """Return the next maneuver.

    Args:
        view: A view with a meeting in it.
        offers: For the odds.
        memory: For what is on the blade.
        bites: What the beast's acts do, if the bot knows.
    """
    seen = view.fight
    assert seen is not None
    offered = {offer.line: offer for offer in offers()}
    if _harmless(seen):
        mended = _mend(view, memory)
        if mended is not None:
            return mended
    progress, best = max(_blows(view, seen, offered, memory), key=lambda each: each[0], default=(0.0, None))
    worst = bites.get(seen.shown, 0)
    if best is None or (worst >= view.hunter.health and progress < 1.0 and _foils(offered) > 0.5):
        return acts.maneuver(Maneuver.GUARD)
    outmatched = view.hunter.health <= WOUNDED and progress < 0.5
    if outmatched and view.nights_left > 1:
        return acts.maneuver(Maneuver.RETREAT if "retreat" in offered else Maneuver.GUARD)
    return best


def blunt(view: View, offers: Offers) -> Event:
    """Return the maneuver of somebody who only hits."""
    lines = [offer.line.split()[0] for offer in offers()]
    if "shoot" in lines:
        return acts.maneuver(Maneuver.SHOOT)
    if "strike" in lines:
        return acts.maneuver(Maneuver.STRIKE)
    return acts.maneuver(Maneuver.ADVANCE if "advance" in lines else Maneuver.GUARD)


def bane_of(view: View) -> str | None:
    """Return what the signed cause is said to fear."""
    return None if view.account is None else view.account.bane


def token_of(view: View, memory: Memory) -> ItemSeen | None:
    """Return the thing seen so far that the mercy of the signed cause speaks of."""
    if view.account is None:
        return None
    mercy = view.account.mercy.lower()
    named = (each for each in memory.things.values() if any(name in mercy for name in (each.name, *each.aliases)))
    return next(named, None)


def _harmless(seen: FightSeen) -> bool:
    """Return whether what it is about to do cannot reach, or will not be done."""
    beyond = _NEARNESS.index(seen.range) < _NEARNESS.index(seen.shown_reach)
    return beyond or Condition.HELD in seen.conditions


def _mend(view: View, memory: Memory) -> Event | None:
    """Return what there is time for: oil on the blade, a bandage."""
    bane = bane_of(view)
    for thing in view.pack:
        oil = thing.item is ItemKind.OIL and thing.bane == bane and view.fight is not None and view.fight.known_bane
        if oil and not _oiled(view, memory) and memory.once("oil", thing.id, in_hand(view)):
            return acts.use(thing.name)
        remedy = thing.item is ItemKind.REMEDY and view.hunter.health <= view.hunter.health_most - 3
        if remedy and memory.once("remedy", thing.id, str(thing.count)):
            return acts.use(thing.name)
    return None


def in_hand(view: View) -> str:
    """Return the id of what the hunter wields, or nothing."""
    return next((thing.id for thing in view.pack if thing.wielded), "")


def _oiled(view: View, memory: Memory) -> bool:
    return any(memory.tried("oil", thing, in_hand(view)) for thing in memory.things)


def _blows(view: View, seen: FightSeen, offered: Mapping[str, Offer], memory: Memory) -> list[tuple[float, Event]]:
    """Return what would bring the end nearer, each with the share of the way that it may be hoped to go."""
    found: list[tuple[float, Event]] = []
    for line, offer in offered.items():
        odds = offer.odds
        if odds is None:
            continue
        works = (odds.cost + odds.success + odds.triumph) / 36
        word = line.split()[0]
        if word == "speak" and seen.known_bane:
            token = token_of(view, memory)
            if token is None or any(thing.id == token.id for thing in view.pack):
                found.append(((works + odds.triumph / 36) / max(1, seen.will), acts.maneuver(Maneuver.SPEAK)))
        elif word == "strike":
            held = next((thing for thing in view.pack if thing.wielded), None)
            hit = _damage(view, seen, held, oiled=_oiled(view, memory))
            found.append((works * hit / seen.health, acts.maneuver(Maneuver.STRIKE)))
        elif word == "shoot":
            bow = next(thing for thing in view.pack if thing.reach is Range.FAR)
            found.append((works * _damage(view, seen, bow) / seen.health, acts.maneuver(Maneuver.SHOOT)))
        elif word == "throw":
            thrown = next(thing for thing in view.pack if f"throw {thing.name}" == line)
            if not thrown.wielded:
                event = acts.maneuver(Maneuver.THROW, thrown.name)
                found.append((works * _damage(view, seen, thrown) / seen.health, event))
    return [(min(1.0, progress), event) for progress, event in found]


def _damage(view: View, seen: FightSeen, thing: ItemSeen | None, *, oiled: bool = False) -> int:
    amount = FISTS if thing is None else max(FISTS, thing.damage)
    feared = bane_of(view)
    bites = oiled or (thing is not None and thing.bane is not None and thing.bane == feared)
    return amount * 2 if seen.known_bane and bites else amount


def _foils(offered: Mapping[str, Offer]) -> float:
    """Return the chance that guarding turns the act altogether."""
    odds = offered["guard"].odds if "guard" in offered else None
    return 0.0 if odds is None else (odds.success + odds.triumph) / 36
