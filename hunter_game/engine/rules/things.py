"""Things: taking, dropping, giving, using, wearing.

- A thing has one holder. What the hunter carries takes slots, and the pack has only so many.
- Arms are taken in hand, one at a time; clothing and charms are put on. Both still take their slots.
- Food and remedies are used up, and only when they would help; an oil goes on the arm in hand and lasts until a meeting
  is over. It stays on that arm: taking up another washes it off.
- A gift worth 2 pennies or more moves whoever gets it by 1 trust, once for each person.
- A trap or bait is laid where one stands, all there is of it, for one candle, and lies there armed until it is taken up
  again or something comes.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Dropped, Equipped, Given, Rejected, Removed, Taken, TrapSet, Used
from hunter_game.engine.rules import conditions, presence, time, trades
from hunter_game.engine.rules.trust import change_trust
from hunter_game.engine.state import HUNTER, Facts, at_place, with_person
from hunter_game.engine.vocabulary import ItemId, ItemKind, PersonId, Refusal
from hunter_game.engine.world import Item, World

GIFT_PENNIES = 2
"""Least worth of a gift that moves anybody."""

_WORN = (ItemKind.CLOTHING, ItemKind.CHARM)


def slots_used(world: World, facts: Facts) -> int:
    """Return how many slots of the pack are taken."""
    return sum(world.item[item].slots for item, thing in facts.things.items() if thing.holder == HUNTER)


def take(draft: Draft, item: ItemId) -> Rejected | None:
    """Pick something up."""
    made = draft.world.item.get(item)
    if made is None or not (presence.lies_here(draft.facts, item) or presence.carried(draft.facts, item)):
        return Rejected(reason=Refusal.NOT_HERE, message="There is no such thing here.")
    if presence.carried(draft.facts, item):
        return Rejected(reason=Refusal.ALREADY, message=f"You have the {made.name} already.")
    dark = None if made.lit else presence.in_the_dark(draft, f"take the {made.name}")
    if dark is not None:
        return dark
    if made.fixed:
        return Rejected(reason=Refusal.FIXED, message=f"You can't take the {made.name}: it is fixed where it stands.")
    full = no_room(draft, made, f"take the {made.name}")
    if full is not None:
        return full
    draft.move_thing(item, HUNTER)
    draft.say(Taken(item=item))
    return None


def drop(draft: Draft, item: ItemId) -> Rejected | None:
    """Put something down."""
    if not presence.carried(draft.facts, item):
        return not_carried(draft, item)
    draft.move_thing(item, at_place(draft.facts.place))
    draft.say(Dropped(item=item))
    return None


def give(draft: Draft, item: ItemId, person: PersonId) -> Rejected | None:
    """Give something to somebody."""
    absent = presence.absent(draft, person)
    if absent is not None:
        return absent
    if not presence.carried(draft.facts, item):
        return not_carried(draft, item)
    made, thing = draft.world.item[item], draft.facts.things[item]
    if thing.count > 1:
        draft.spend(item)
    else:
        draft.move_thing(item, with_person(person))
    draft.say(Given(item=item, person=person))
    if made.price >= GIFT_PENNIES and draft.facts.people[person].gifts == 0:
        draft.put_person(person, gifts=1)
        change_trust(draft, person, 1)
    return None


def use(draft: Draft, item: ItemId) -> Rejected | None:
    """Use something outside a meeting."""
    if not presence.carried(draft.facts, item):
        return not_carried(draft, item)
    made = draft.world.item[item]
    if made.kind is not ItemKind.OIL and not (made.heals or made.steadies or made.cures):
        return Rejected(reason=Refusal.NO_USE, message=f"Using the {made.name} would do nothing here.")
    refusal = conditions.no_need(draft.world, draft.facts, item)
    if refusal is not None:
        return refusal
    draft.say(Used(item=item))
    if made.kind is ItemKind.OIL:
        draft.put_hunter(blade=made.bane)
    conditions.cure(draft, item)
    if made.kind in (ItemKind.OIL, ItemKind.FOOD, ItemKind.REMEDY):
        draft.spend(item)
    return None


def equip(draft: Draft, item: ItemId) -> Rejected | None:
    """Take in hand or put on."""
    if not presence.carried(draft.facts, item):
        return not_carried(draft, item)
    made, hunter = draft.world.item[item], draft.facts.hunter
    if hunter.wields == item or item in hunter.wears:
        where = "in hand" if hunter.wields == item else "on"
        return Rejected(reason=Refusal.ALREADY, message=f"You have the {made.name} {where} already.")
    if made.kind in _WORN:
        draft.put_hunter(wears=(*hunter.wears, item))
        draft.say(Equipped(item=item))
    elif _is_weapon(made):
        draft.put_hunter(wields=item, blade=None)
        draft.say(Equipped(item=item, instead_of=hunter.wields))
    else:
        return Rejected(reason=Refusal.UNFIT, message=f"The {made.name} is neither to be worn nor to fight with.")
    return None


def remove(draft: Draft, item: ItemId) -> Rejected | None:
    """Put away or take off."""
    hunter, made = draft.facts.hunter, draft.world.item.get(item)
    if hunter.wields != item and item not in hunter.wears:
        name = made.name if made is not None else "thing"
        return Rejected(reason=Refusal.ALREADY, message=f"You have the {name} neither on nor in hand.")
    draft.unhand(item)
    draft.say(Removed(item=item))
    return None


def lay(draft: Draft, item: ItemId) -> Rejected | None:
    """Lay a trap or bait where one stands."""
    if not presence.carried(draft.facts, item):
        return not_carried(draft, item)
    made, thing = draft.world.item[item], draft.facts.things[item]
    if not (made.holds or made.lures):
        return Rejected(reason=Refusal.UNFIT, message=f"The {made.name} is neither trap nor bait.")
    draft.put_thing(item, thing.model_copy(update={"holder": at_place(draft.facts.place), "set": True}))
    draft.say(TrapSet(item=item, place=draft.facts.place))
    time.burn(draft, trades.candles_to_lay(draft.facts.hunter))
    return None


def no_room(draft: Draft, made: Item, doing: str, *, freed: int = 0) -> Rejected | None:
    """Return the refusal when the pack has no room for a thing.

    Args:
        draft: What is under way.
        made: What is to go into the pack.
        doing: What the hunter would do with it: `take the spade`.
        freed: Slots that doing it frees.
    """
    used, most = slots_used(draft.world, draft.facts) - freed, draft.facts.hunter.slots
    if used + made.slots <= most:
        return None
    return Rejected(
        reason=Refusal.PACK_FULL,
        message=f"You can't {doing}: the pack is full. (slots: {used} of {most}, it takes {made.slots})",
    )


def not_carried(draft: Draft, item: ItemId) -> Rejected:
    """Return the refusal for a thing that the hunter does not have."""
    made = draft.world.item.get(item)
    what = f"the {made.name}" if made is not None and presence.lies_here(draft.facts, item) else "that"
    return Rejected(reason=Refusal.NOT_CARRIED, message=f"You don't carry {what}.")


def does(made: Item) -> tuple[str, ...]:
    """Return what the rules have a thing do, in words."""
    reach = f", reach {made.reach.value}" if made.reach is not None else ""
    numbers = (
        (made.damage, f"damage {made.damage}{reach}"),
        (made.heals, f"heals {made.heals}"),
        (made.steadies, f"gives back {made.steadies} nerve"),
        (made.guards, f"keeps off {made.guards} when worn"),
    )
    words = [text for number, text in numbers if number]
    words += [f"cures {condition.value}" for condition in made.cures]
    words += [f"has {made.bane} in it"] if made.bane is not None else []
    words += ["holds what steps into it"] * made.holds + ["draws a beast"] * made.lures + ["gives light"] * made.lit
    return tuple(words)


def _is_weapon(made: Item) -> bool:
    return made.kind is ItemKind.ARM or (made.kind is ItemKind.TOOL and made.damage > 0)
