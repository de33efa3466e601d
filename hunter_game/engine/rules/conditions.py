"""Harm, healing, nerve and the eight conditions.

- Health 0 is death. Nerve 0 breaks the hunter: *frightened* until a rest or a remedy.
- *bleeding* and *burning* cost 1 health after every exchange of a meeting, and every candle outside one.
- *poisoned* takes 1 off every check; *frightened* takes 1 off every check but flight; *blinded* takes 2 off strikes,
  shots and searches; *held* forbids flight and advance; *exposed* lets the next blow in for 1 more;
  *hidden* adds 1 to the next strike, shot or throw, and ends with it.
- Conditions are kept in the order of the closed list, each at most once.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import (
    ConditionCleared,
    ConditionGained,
    DamageDealt,
    Healed,
    HunterFell,
    NerveChanged,
    Rejected,
)
from hunter_game.engine.rules import reckoning, trades
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import BeastId, Condition, Ending, ItemId, ItemKind, Phase, Refusal
from hunter_game.engine.world import World

_ORDER = tuple(Condition)
_WOUNDS = (Condition.BLEEDING, Condition.BURNING)


def ordered(conditions: frozenset[Condition]) -> tuple[Condition, ...]:
    """Return conditions in the order of the closed list."""
    return tuple(condition for condition in _ORDER if condition in conditions)


def hinders(facts: Facts) -> list[tuple[str, int]]:
    """Return what the hunter's conditions take off any check."""
    conditions = facts.hunter.conditions
    return [
        ("poisoned", -1 if Condition.POISONED in conditions else 0),
        ("frightened", -1 if Condition.FRIGHTENED in conditions else 0),
    ]


def gain(draft: Draft, condition: Condition, by: str) -> None:
    """Give the hunter a condition they do not have yet."""
    have = draft.facts.hunter.conditions
    if condition not in have and draft.facts.phase is not Phase.OVER:
        draft.put_hunter(conditions=ordered(frozenset((*have, condition))))
        draft.say(ConditionGained(target="hunter", condition=condition, by=by))


def clear(draft: Draft, condition: Condition) -> None:
    """Free the hunter of a condition, if they have it."""
    have = draft.facts.hunter.conditions
    if condition in have:
        draft.put_hunter(conditions=tuple(each for each in have if each is not condition))
        draft.say(ConditionCleared(target="hunter", condition=condition))


def gain_beast(draft: Draft, beast: BeastId, condition: Condition, by: str) -> None:
    """Give the beast a condition it does not have yet."""
    have = draft.facts.beasts[beast].conditions
    if condition not in have:
        draft.put_beast(beast, conditions=ordered(frozenset((*have, condition))))
        draft.say(ConditionGained(target=beast, condition=condition, by=by))


def clear_beast(draft: Draft, beast: BeastId, condition: Condition) -> None:
    """Free the beast of a condition, if it has it."""
    have = draft.facts.beasts[beast].conditions
    if condition in have:
        draft.put_beast(beast, conditions=tuple(each for each in have if each is not condition))
        draft.say(ConditionCleared(target=beast, condition=condition))


def kept_off(draft: Draft) -> int:
    """Return how much of a blow the hunter's clothing keeps off: only the best piece of it."""
    return max((draft.world.item[item].guards for item in draft.facts.hunter.wears), default=0)


def hurt(draft: Draft, amount: int, by: str) -> None:
    """Take health from the hunter; at 0 they die and the hunt is over."""
    hunter = draft.facts.hunter
    amount = min(amount, hunter.health)
    if amount <= 0 or draft.facts.phase is Phase.OVER:
        return
    left = hunter.health - amount
    draft.put_hunter(health=left)
    draft.say(DamageDealt(target="hunter", by=by, amount=amount, left=left, most=hunter.health_most))
    if left == 0:
        draft.say(HunterFell(by=by))
        close(draft, Ending.DIED)


def heal(draft: Draft, amount: int) -> None:
    """Give the hunter health back, up to what they began with."""
    hunter = draft.facts.hunter
    amount = min(amount, hunter.health_most - hunter.health)
    if amount > 0:
        draft.put_hunter(health=hunter.health + amount)
        draft.say(Healed(amount=amount, left=hunter.health + amount, most=hunter.health_most))


def frighten(draft: Draft, amount: int, by: str) -> None:
    """Take nerve from the hunter, less what their trade makes of it; at 0 they are frightened."""
    hunter = draft.facts.hunter
    amount = min(amount - trades.fears_less(hunter, amount), hunter.courage)
    if amount <= 0 or draft.facts.phase is Phase.OVER:
        return
    left = hunter.courage - amount
    draft.put_hunter(courage=left)
    draft.say(NerveChanged(by=-amount, left=left, most=hunter.courage_most))
    if left == 0:
        gain(draft, Condition.FRIGHTENED, by)


def steady(draft: Draft, amount: int) -> None:
    """Give the hunter nerve back; any nerve at all ends a fright."""
    hunter = draft.facts.hunter
    amount = min(amount, hunter.courage_most - hunter.courage)
    if amount > 0:
        draft.put_hunter(courage=hunter.courage + amount)
        draft.say(NerveChanged(by=amount, left=hunter.courage + amount, most=hunter.courage_most))
    if draft.facts.hunter.courage > 0:
        clear(draft, Condition.FRIGHTENED)


def ache(draft: Draft) -> None:
    """Let open wounds take their health: once an exchange, once a candle."""
    for wound in _WOUNDS:
        if wound in draft.facts.hunter.conditions:
            hurt(draft, 1, wound.value)


def no_need(world: World, facts: Facts, item: ItemId) -> Rejected | None:
    """Return the refusal of a use that would change nothing, so that nothing is wasted."""
    made, hunter = world.item[item], facts.hunter
    if made.kind is ItemKind.OIL:
        if hunter.wields is not None:
            return None
        return Rejected(reason=Refusal.NO_USE, message=f"You have nothing in hand to put the {made.name} on.")
    helps = (
        (made.heals and hunter.health < hunter.health_most)
        or (made.steadies and hunter.courage < hunter.courage_most)
        or (made.steadies and Condition.FRIGHTENED in hunter.conditions)
        or any(condition in hunter.conditions for condition in made.cures)
    )
    if helps:
        return None
    return Rejected(
        reason=Refusal.NO_USE,
        message=f"You have no need of the {made.name} now. "
        f"(health {hunter.health}/{hunter.health_most}, nerve {hunter.courage}/{hunter.courage_most})",
    )


def cure(draft: Draft, item: ItemId) -> None:
    """Let an item do what it does for the body and the nerve."""
    made = draft.world.item[item]
    heal(draft, made.heals + trades.heals_more(draft.facts.hunter, made))
    steady(draft, made.steadies)
    for condition in made.cures:
        clear(draft, condition)


def close(draft: Draft, ending: Ending) -> None:
    """End a hunt that could not be finished: by death, or by the last night."""
    made = reckoning.reckon(draft.world, draft.facts, ending, None)
    draft.put(phase=Phase.OVER, fight=None, ending=ending, reckoning=made)
    draft.say(reckoning.ended(made))
