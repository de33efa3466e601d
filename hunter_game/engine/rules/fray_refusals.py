"""Why a maneuver cannot be made now.

- Whoever is *held* can neither retreat nor advance.
- A blow must reach: strikes from near on, throws as far as the thing flies, shots anywhere while there is something to
  shoot. What is not carried can be neither thrown, used, laid nor put to anything.
- What would do nothing is not wasted.
"""

from __future__ import annotations

from collections.abc import Callable

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.rules import conditions, presence
from hunter_game.engine.rules.beast_acts import STEPS
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import Condition, ItemId, ItemKind, Maneuver, Range, Refusal
from hunter_game.engine.world import World


def refused(draft: Draft, maneuver: Maneuver, item: ItemId | None) -> Rejected | None:
    """Return why a maneuver cannot be made now."""
    hunter, range_ = draft.facts.hunter, draft.fight.range
    held = Condition.HELD in hunter.conditions
    if held and maneuver in (Maneuver.RETREAT, Maneuver.ADVANCE):
        return Rejected(
            reason=Refusal.HELD,
            message=f"You can't {maneuver.value}: you are held. (guard or improvise to tear loose)",
        )
    rules: dict[Maneuver, Callable[[], Rejected | None]] = {
        Maneuver.STRIKE: lambda: _strike_refusal(range_),
        Maneuver.SHOOT: lambda: _shot_refusal(draft, item),
        Maneuver.THROW: lambda: _thing_refusal(draft, item, "throw") or _reach_refusal(draft, item, "throw"),
        Maneuver.USE: lambda: _use_refusal(draft, item),
        Maneuver.TRAP: lambda: _lay_refusal(draft, item, "a trap", lures=False),
        Maneuver.BAIT: lambda: _lay_refusal(draft, item, "bait", lures=True),
        Maneuver.ADVANCE: lambda: _advance_refusal(range_),
        Maneuver.IMPROVISE: lambda: None if item is None else _thing_refusal(draft, item, "use"),
    }
    rule = rules.get(maneuver)
    return None if rule is None else rule()


def _strike_refusal(range_: Range) -> Rejected | None:
    if range_ is Range.FAR:
        return Rejected(
            reason=Refusal.OUT_OF_RANGE,
            message="You can't strike: it is too far off. (range: far; advance first)",
        )
    return None


def _advance_refusal(range_: Range) -> Rejected | None:
    if range_ is Range.ENGAGED:
        return Rejected(reason=Refusal.ALREADY, message="You can't get closer. (range: engaged)")
    return None


def _shot_refusal(draft: Draft, item: ItemId | None) -> Rejected | None:
    armed = item is not None and presence.carried(draft.facts, item)
    ammunition = draft.world.item[item].ammunition if armed and item is not None else None
    if item is None or ammunition is None:
        return Rejected(reason=Refusal.NOT_CARRIED, message="You can't shoot: you carry nothing that shoots.")
    left = draft.facts.things[ammunition].count if presence.carried(draft.facts, ammunition) else 0
    if left == 0:
        weapon, shots = draft.world.item[item].name, draft.world.item[ammunition].name
        return Rejected(
            reason=Refusal.NO_AMMUNITION,
            message=f"You can't shoot: no {shots} left. (pack: {weapon}, 0 {shots})",
        )
    return None


def _thing_refusal(draft: Draft, item: ItemId | None, doing: str) -> Rejected | None:
    if item is None:
        return Rejected(reason=Refusal.INCOMPLETE, message=f"What do you want to {doing}?")
    if not presence.carried(draft.facts, item):
        return Rejected(reason=Refusal.NOT_CARRIED, message=f"You can't {doing} that: you don't carry it.")
    return None


def _reach_refusal(draft: Draft, item: ItemId | None, doing: str) -> Rejected | None:
    assert item is not None
    reach = throw_reach(draft.world, item)
    if STEPS.index(draft.fight.range) < STEPS.index(reach):
        return Rejected(
            reason=Refusal.OUT_OF_RANGE,
            message=f"You can't {doing} that so far. (range: {draft.fight.range.value}, reach: {reach.value})",
        )
    return None


def throw_reach(world: World, item: ItemId) -> Range:
    """Return the farthest range to which a thing can be thrown."""
    made = world.item[item].reach
    return made if made is Range.FAR else Range.NEAR


def _use_refusal(draft: Draft, item: ItemId | None) -> Rejected | None:
    refusal = _thing_refusal(draft, item, "use")
    if refusal is not None or item is None:
        return refusal
    made = draft.world.item[item]
    if not (made.heals or made.steadies or made.cures or made.kind is ItemKind.OIL):
        return Rejected(
            reason=Refusal.NO_USE,
            message=f"Using the {made.name} would do nothing here. (try: throw it, or strike with it)",
        )
    return conditions.no_need(draft.world, draft.facts, item)


def _lay_refusal(draft: Draft, item: ItemId | None, what: str, *, lures: bool) -> Rejected | None:
    refusal = _thing_refusal(draft, item, "lay")
    if refusal is not None or item is None:
        return refusal
    made = draft.world.item[item]
    if not (made.lures if lures else made.holds):
        return Rejected(reason=Refusal.NO_USE, message=f"The {made.name} will not do as {what}.")
    return None


def to_shoot_with(world: World, facts: Facts) -> ItemId | None:
    """Return the carried thing that shoots, one that has something to shoot before one that has not."""
    carried = [made for made in world.items if made.ammunition is not None and presence.carried(facts, made.id)]
    loaded = [made for made in carried if made.ammunition is not None and presence.carried(facts, made.ammunition)]
    return next((made.id for made in (*loaded, *carried)), None)
