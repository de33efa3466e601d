"""Fights: from a `CombatEvent` to an exchange, or to a trap laid before one."""

from __future__ import annotations

from typing import assert_never

from hunter_game.engine import intents as go
from hunter_game.engine.binding.improvising import improvised, improvised_means
from hunter_game.engine.binding.naming import HUNTER_NAMES, Bound, carried, find, which_one
from hunter_game.engine.events import CombatEvent
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import ItemSeen, View
from hunter_game.engine.vocabulary import (
    ItemId,
    ItemKind,
    Maneuver,
    Refusal,
)


def combat(view: View, event: CombatEvent) -> Bound:
    """Return what a combat event comes to."""
    if event.attacker.strip().lower() not in HUNTER_NAMES:
        return Rejected(
            reason=Refusal.UNFIT, message=f"Only you act for yourself; {event.attacker} does as the rules say."
        )
    if view.fight is None:
        return _before_a_meeting(view, event)
    if event.target is not None and event.action not in (Maneuver.USE, Maneuver.RETREAT, Maneuver.GUARD):
        beast = find(view, event.target, ("beast",), event.action.value)
        if isinstance(beast, Rejected):
            return beast
    match event.action:
        case Maneuver.THROW | Maneuver.USE | Maneuver.TRAP | Maneuver.BAIT:
            item = _fight_item(view, event)
            if isinstance(item, Rejected):
                return item
            return go.Fray(maneuver=event.action, item=item)
        case Maneuver.STRIKE | Maneuver.SHOOT:
            return _with_weapon(view, event)
        case Maneuver.SPEAK:
            return go.Fray(maneuver=event.action, words=event.means or "")
        case Maneuver.IMPROVISE:
            return improvised(view, improvised_means(event.means or ""), event.means or "", None)
        case Maneuver.AIM | Maneuver.GUARD | Maneuver.ADVANCE | Maneuver.RETREAT:
            return go.Fray(maneuver=event.action)
        case _:
            assert_never(event.action)


def _before_a_meeting(view: View, event: CombatEvent) -> Bound:
    """Traps and bait can be laid at any time; for the rest there must be something to fight."""
    if event.action in (Maneuver.TRAP, Maneuver.BAIT):
        item = _fight_item(view, event)
        return item if isinstance(item, Rejected) else go.SetTrap(item=item)
    if event.action is Maneuver.USE:
        noun = find(view, event.means, ("item",), "use")
        return noun if isinstance(noun, Rejected) else go.Use(item=ItemId(noun.id))
    if event.target is not None:
        target = find(view, event.target, ("beast", "person", "item", "detail"), event.action.value)
        if isinstance(target, Rejected):
            return target
        if target.kind == "person":
            return Rejected(reason=Refusal.UNFIT, message=f"{target.name} is not what you hunt.")
    return Rejected(reason=Refusal.NO_FIGHT, message="There is nothing here to fight.")


def _fight_item(view: View, event: CombatEvent) -> ItemId | Rejected:
    """Return the carried thing that is thrown, used or laid; the only fitting one, if none was named."""
    if event.means is None:
        fits = [each for each in view.pack if _fits(each, event.action)]
        if len(fits) == 1:
            return fits[0].id
        if fits:
            options = tuple(each.name for each in fits)
            return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(options), options=options)
        if event.action in (Maneuver.TRAP, Maneuver.BAIT):
            return Rejected(reason=Refusal.NOT_CARRIED, message=f"You carry no {event.action.value}.")
    return carried(view, event.means, event.action.value)


def _fits(item: ItemSeen, action: Maneuver) -> bool:
    match action:
        case Maneuver.TRAP:
            return item.item is ItemKind.TRAP
        case Maneuver.BAIT:
            return item.item is ItemKind.BAIT
        case Maneuver.USE:
            return item.item in (ItemKind.REMEDY, ItemKind.OIL)
        case _:
            return False


def _with_weapon(view: View, event: CombatEvent) -> Bound:
    """A blow with something that is not in hand is a throw of it, or a refusal."""
    if event.means is None:
        return go.Fray(maneuver=event.action)
    item = carried(view, event.means, f"{event.action.value} with")
    if isinstance(item, Rejected):
        return item
    seen = next(each for each in view.pack if each.id == item)
    if event.action is Maneuver.STRIKE and not seen.wielded:
        return Rejected(
            reason=Refusal.UNFIT, message=f"The {seen.name} is not in your hand. (wield {seen.name}, or throw it)"
        )
    return go.Fray(maneuver=event.action, item=item)
