"""Trade: wares that people sell, what they ask, and what they give.

| price of a lot | pennies |
|---|---|
| what it is worth | price of one × how many |
| trust | 10 % less for each point, 10 % more for each point below 0, rounded |
| scarcity | 1 more for each lot already bought of this seller |
| fear | 1 more for each feeding so far on arms, oils, traps, bait, remedies and charms, while it is out there |

- Hard times make the price half as much again; see `complications`. It is never under 1, and is the one that was shown.
- Somebody offers a ware when trust has come to what it asks, while they still have it, and while they are here.
- A lot changes hands whole, and must fit the pack.
- Only somebody with wares of their own buys. They pay half of what a thing is worth, whole pennies, whatever they think
  of the hunter; what brings less than 1 they do not want.
- Trading is free of candles.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Bought, CoinChanged, Rejected, Sold
from hunter_game.engine.rules import complications, presence, things
from hunter_game.engine.state import HUNTER, Facts, with_person
from hunter_game.engine.vocabulary import ItemId, ItemKind, PersonId, Phase, Refusal
from hunter_game.engine.world import Item, World

TENTHS_A_TRUST = 1
"""How many tenths of its worth a lot is cheaper for each point of trust."""

_WANTED_IN_FEAR = (
    ItemKind.ARM,
    ItemKind.OIL,
    ItemKind.TRAP,
    ItemKind.BAIT,
    ItemKind.REMEDY,
    ItemKind.CHARM,
)


def offered(world: World, facts: Facts, person: PersonId) -> tuple[Item, ...]:
    """Return what somebody would sell now, in the order of their wares."""
    if complications.saints_day(world.hunt[facts.hunt], facts):
        return ()
    trust = facts.people[person].trust
    return tuple(
        world.item[ware.item]
        for ware in world.person[person].wares
        if ware.trust <= trust and facts.things[ware.item].holder == with_person(person)
    )


def price_here(world: World, facts: Facts, item: ItemId) -> int | None:
    """Return what somebody here asks for a thing, in pennies; None when nobody here offers it."""
    for person in presence.present(world, facts):
        if item in [made.id for made in offered(world, facts, person)]:
            return price_of(world, facts, person, item)
    return None


def price_of(world: World, facts: Facts, person: PersonId, item: ItemId) -> int:
    """Return what somebody asks for a lot now, in pennies, 1 or more."""
    seller = facts.people[person]
    price = (worth(world, facts, item) * (10 - TENTHS_A_TRUST * seller.trust) + 5) // 10
    price += seller.sold
    if world.item[item].kind in _WANTED_IN_FEAR:
        price += _feedings(world, facts)
    return max(1, complications.price(world.hunt[facts.hunt], price))


def worth(world: World, facts: Facts, item: ItemId) -> int:
    """Return what all there is of a thing is worth, in pennies."""
    return world.item[item].price * facts.things[item].count


def brings(world: World, facts: Facts, item: ItemId) -> int:
    """Return what a carried thing would be sold for, in pennies; 0 when nobody wants it."""
    return worth(world, facts, item) // 2


def in_pennies(count: int) -> str:
    """Return a price in words."""
    return "1 penny" if count == 1 else f"{count} pennies"


def buy(draft: Draft, item: ItemId, person: PersonId) -> Rejected | None:
    """Buy one lot of a person's wares."""
    absent = presence.absent(draft, person)
    if absent is not None:
        return absent
    facts, name = draft.facts, draft.world.person[person].name
    shut = _shut(draft, name)
    if shut is not None:
        return shut
    made = next((each for each in offered(draft.world, facts, person) if each.id == item), None)
    if made is None:
        return Rejected(reason=Refusal.NOT_FOR_SALE, message=f"{name} does not offer you that.")
    price, purse = price_of(draft.world, facts, person, item), facts.hunter.coin
    if price > purse:
        return Rejected(
            reason=Refusal.NO_COIN,
            message=f"You can't buy the {made.name}: {name} asks {in_pennies(price)}. (purse: {purse})",
        )
    full = things.no_room(draft, made, f"buy the {made.name}")
    if full is not None:
        return full
    draft.move_thing(item, HUNTER)
    draft.put_person(person, sold=facts.people[person].sold + 1)
    draft.put_hunter(coin=purse - price)
    draft.say(Bought(item=item, person=person, price=price))
    draft.say(CoinChanged(by=-price, now=purse - price))
    return None


def sell(draft: Draft, item: ItemId, person: PersonId) -> Rejected | None:
    """Sell something to somebody who trades."""
    absent = presence.absent(draft, person)
    if absent is not None:
        return absent
    if not presence.carried(draft.facts, item):
        return things.not_carried(draft, item)
    buyer, made = draft.world.person[person], draft.world.item[item]
    if not buyer.wares:
        return Rejected(reason=Refusal.NOT_FOR_SALE, message=f"{buyer.name} neither buys nor sells.")
    shut = _shut(draft, buyer.name)
    if shut is not None:
        return shut
    price, purse = brings(draft.world, draft.facts, item), draft.facts.hunter.coin
    if price < 1:
        return Rejected(
            reason=Refusal.NOT_FOR_SALE,
            message=f"{buyer.name} gives nothing for the {made.name}. "
            f"(worth {worth(draft.world, draft.facts, item)}, half is paid)",
        )
    draft.move_thing(item, with_person(person))
    draft.put_hunter(coin=purse + price)
    draft.say(Sold(item=item, person=person, price=price))
    draft.say(CoinChanged(by=price, now=purse + price))
    return None


def _shut(draft: Draft, name: str) -> Rejected | None:
    if complications.saints_day(draft.hunt, draft.facts):
        return Rejected(reason=Refusal.CLOSED, message=f"{name} does not trade on the saint's day. (day 1)")
    return None


def _feedings(world: World, facts: Facts) -> int:
    """Return how often it has fed, as everybody knows; once it is ended nobody is afraid any more."""
    if facts.phase is not Phase.INQUIRY:
        return 0
    return sum(feeding.day < facts.day for feeding in world.hunt[facts.hunt].feedings)
