"""What somebody knows of a country who has hunted there before, whatever is hunted this time.

Its ways, what was always there to be seen, where things lie, who sells what, and who is where in which watch.
Nothing of it belongs to one hunt: it is read off the country as it is without any.
The yard is a country that nobody has hunted in before, so there a bot begins with nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hunter_game.engine.view import ItemSeen
from hunter_game.engine.vocabulary import (
    DetailId,
    Direction,
    ItemId,
    PersonId,
    PlaceId,
    RecipeId,
    Watch,
)
from hunter_game.engine.world import Item, Recipe, World


@dataclass(frozen=True, slots=True)
class Lore:
    """A country by heart."""

    ways: Mapping[PlaceId, Mapping[PlaceId, Direction]] = field(default_factory=dict)
    names: Mapping[PlaceId, str] = field(default_factory=dict)
    familiar: frozenset[tuple[PlaceId, DetailId]] = frozenset()
    """What was always there: looking at it again shows nothing new."""
    lying: Mapping[ItemId, PlaceId] = field(default_factory=dict)
    things: Mapping[ItemId, ItemSeen] = field(default_factory=dict)
    sold_by: Mapping[ItemId, PersonId] = field(default_factory=dict)
    prices: Mapping[ItemId, int] = field(default_factory=dict)
    """Of a lot, in pennies, before anything makes it dearer."""
    hours: Mapping[PersonId, Mapping[Watch, PlaceId]] = field(default_factory=dict)
    heals: Mapping[ItemId, int] = field(default_factory=dict)
    shoots: frozenset[ItemId] = frozenset()
    """Arms that want something to shoot."""
    recipes: Mapping[RecipeId, Recipe] = field(default_factory=dict)


NOTHING = Lore()
"""Of somebody who has never been there."""


def lore_of(ground: World) -> Lore:
    """Return what can be known of a country.

    Args:
        ground: The country without a hunt.
    """
    return Lore(
        ways={place.id: {way.to: way.direction for way in place.exits} for place in ground.places},
        names={place.id: place.name for place in ground.places},
        familiar=frozenset((place.id, detail.id) for place in ground.places for detail in place.details),
        lying={item.id: item.place for item in ground.items if item.place is not None},
        things={item.id: _seen(item) for item in ground.items},
        sold_by={ware.item: person.id for person in ground.people for ware in person.wares},
        prices={item.id: item.price * item.count for item in ground.items},
        hours={person.id: dict(person.hours) for person in ground.people},
        heals={item.id: item.heals for item in ground.items if item.heals},
        shoots=frozenset(item.id for item in ground.items if item.ammunition is not None),
        recipes={recipe.id: recipe for recipe in ground.recipes},
    )


def _seen(item: Item) -> ItemSeen:
    return ItemSeen(
        id=item.id,
        name=item.name,
        aliases=item.aliases,
        plural=item.plural,
        item=item.kind,
        text=item.text,
        count=item.count,
        slots=item.slots,
        damage=item.damage,
        reach=item.reach,
        bane=item.bane,
        fixed=item.fixed,
        wielded=False,
        worn=False,
        set=False,
        carried=False,
        holder="",
    )
