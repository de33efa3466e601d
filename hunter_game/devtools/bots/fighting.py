"""How every bot but the brawler and the random one fights: by what brings the end nearer than it brings one's own.

For each maneuver that is offered, the share of the way to the end that it may be hoped to go is held against the share
of one's own health that the act which was shown may be feared to take.
The chances are read off the offers, the damage off the things that are carried, bane and mercy off the account.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hunter_game.devtools.bots import acts
from hunter_game.devtools.bots.arms import bite, in_hand, oiled, token_of
from hunter_game.devtools.bots.bot import Offers
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.outcomes import Odds
from hunter_game.engine.view import FightSeen, ItemSeen, Offer, View
from hunter_game.engine.vocabulary import ActId, Condition, ItemKind, Maneuver, Range

_NEARNESS = tuple(Range)
SUPPOSED = 1.5
"""Harm of an act of which nothing is known."""
FRIGHT_COUNTS = 0.25
"""How much of a point of health a point of nerve is worth."""
EXCHANGES_LOST = 1.2
"""How many times one's health the rest of a meeting may be feared to take, at which it is time to get away."""
REMEDY = 2
"""What a remedy is thought to heal that one knows nothing of."""

Bites = Mapping[ActId, float]
"""What each act does in full, for those who know; empty for everybody else."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A maneuver, and what may be hoped and feared of it, as shares of the beast's end and of one's own."""

    event: Event
    progress: float
    harm: float
    mends: float = 0.0

    @property
    def worth(self) -> float:
        """How good it is."""
        return self.progress + self.mends - self.harm


def fight(view: View, offers: Offers, memory: Memory, bites: Bites) -> Event:
    """Return the next maneuver.

    Args:
        view: A view with a meeting in it.
        offers: For the odds.
        memory: For what is on the blade, and what things are good for.
        bites: What the beast's acts do, if the bot knows.
    """
    seen = view.fight
    assert seen is not None
    arm = _better_in_hand(view, memory)
    if arm is not None:
        return arm
    offered = {offer.line: offer for offer in offers()}
    choices = list(_choices(view, seen, offered, memory, bites))
    best = max((each for each in choices if not _did_nothing(view, memory, each)), key=lambda each: each.worth)
    if best.mends:
        memory.once(*_use_now(view, best))
    hopeless = _hopeless(view, choices, bites)
    if "retreat" in offered and hopeless and view.nights_left > 1:
        return acts.maneuver(Maneuver.RETREAT)
    return best.event


def _use_now(view: View, choice: Choice) -> tuple[str, ...]:
    """Return what marks the using of a thing in this very exchange, so that what is refused is not tried again."""
    assert view.fight is not None
    return ("mends", str(choice.event), str(view.day), str(view.fight.turn), str(view.hunter.health))


def _did_nothing(view: View, memory: Memory, choice: Choice) -> bool:
    return choice.mends > 0 and memory.tried(*_use_now(view, choice))


def _hopeless(view: View, choices: list[Choice], bites: Bites) -> bool:
    """Return whether what is still to come of this meeting takes more than one has."""
    progress = max(each.progress for each in choices)
    usual = (sum(bites.values()) / len(bites) if bites else SUPPOSED) / 2
    if progress <= 0:
        return True
    return usual / progress > EXCHANGES_LOST * view.hunter.health and progress < 0.9


def _better_in_hand(view: View, memory: Memory) -> Event | None:
    """Return the taking in hand of a better arm; it is free."""
    arms = [thing for thing in view.pack if thing.item is ItemKind.ARM]
    best = max(arms, key=lambda thing: bite(view, memory, thing, oiled=_on_it(view, memory, thing)), default=None)
    if best is None or best.wielded or not memory.once("in hand", best.id, in_hand(view)):
        return None
    held = next((thing for thing in view.pack if thing.wielded), None)
    gain = bite(view, memory, best) - bite(view, memory, held, oiled=oiled(view, memory))
    return acts.equip(best.name) if gain > 0 else None


def _on_it(view: View, memory: Memory, thing: ItemSeen) -> bool:
    return thing.wielded and oiled(view, memory)


def _choices(
    view: View, seen: FightSeen, offered: Mapping[str, Offer], memory: Memory, bites: Bites
) -> Iterator[Choice]:
    """Yield all that can be done, blows and words first."""
    full = _fear(view, seen, bites)
    for line, offer in offered.items():
        odds, word = offer.odds, line.split()[0]
        if odds is None:
            continue
        harm = _harm(full, odds, guards=word == "guard")
        match word:
            case "speak":
                if _heard(view, memory):
                    hope = (_works(odds) + odds.triumph / 36) / max(1, seen.will)
                    yield Choice(acts.maneuver(Maneuver.SPEAK), min(1.0, hope), harm)
            case "strike":
                held = next((thing for thing in view.pack if thing.wielded), None)
                hit = bite(view, memory, held, oiled=oiled(view, memory))
                yield Choice(acts.maneuver(Maneuver.STRIKE), _hope(seen, odds, hit), harm)
            case "shoot":
                weapon = next((thing for thing in view.pack if offer.label.endswith(thing.name)), None)
                if weapon is not None:
                    hope = _hope(seen, odds, bite(view, memory, weapon, shot=True))
                    yield Choice(acts.maneuver(Maneuver.SHOOT), hope, harm)
            case "throw":
                thrown = next(thing for thing in view.pack if f"throw {thing.name}" == line)
                if not thrown.wielded:
                    hope = _hope(seen, odds, bite(view, memory, thrown))
                    yield Choice(acts.maneuver(Maneuver.THROW, thrown.name), hope, harm)
            case "guard":
                yield Choice(acts.maneuver(Maneuver.GUARD), 0.0, harm)
            case _:
                pass
    if "advance" in offered:
        yield Choice(acts.maneuver(Maneuver.ADVANCE), 0.05, full)
    yield from _mending(view, memory, full)


def _mending(view: View, memory: Memory, full: float) -> Iterator[Choice]:
    """Yield what mends, and what goes on the blade, while the act comes in full."""
    hunter = view.hunter
    missing = hunter.health_most - hunter.health
    for thing in view.pack:
        if thing.item in (ItemKind.REMEDY, ItemKind.FOOD) and missing:
            heals = memory.lore.heals.get(thing.id, 0) if memory.lore.heals else REMEDY
            if heals:
                gain = min(heals, missing) / max(1, hunter.health)
                yield Choice(acts.use(thing.name), 0.0, full, gain)


def _heard(view: View, memory: Memory) -> bool:
    """Return whether words would be heard as mercy."""
    if view.fight is None or not view.fight.known_bane:
        return False
    token = token_of(view, memory)
    return token is None or any(thing.id == token.id for thing in view.pack)


def _hope(seen: FightSeen, odds: Odds, hit: int) -> float:
    """Return the share of the way to its end that a blow may be hoped to go."""
    left = max(1, seen.health)
    plain = min(hit, left) * (odds.cost + odds.success) / 36
    return (plain + min(hit + 2, left) * odds.triumph / 36) / left


def _works(odds: Odds) -> float:
    return (odds.cost + odds.success + odds.triumph) / 36


def _fear(view: View, seen: FightSeen, bites: Bites) -> float:
    """Return the share of one's own health that the act which was shown would take in full."""
    beyond = _NEARNESS.index(seen.range) < _NEARNESS.index(seen.shown_reach)
    if beyond or Condition.HELD in seen.conditions or Condition.FRIGHTENED in seen.conditions:
        return 0.0
    comes = bites.get(seen.shown, SUPPOSED)
    if Condition.BLINDED in seen.conditions:
        comes /= 2
    health = max(1, view.hunter.health)
    return comes / health * (2.0 if comes >= health else 1.0)


def _harm(full: float, odds: Odds, *, guards: bool) -> float:
    """Return what of an act may be feared through a check."""
    badly = odds.disaster + odds.failure
    if guards:
        return full * (badly + odds.cost / 2) / 36
    return full * (badly + odds.cost + odds.success / 2) / 36
