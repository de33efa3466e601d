"""What happened to things and to the purse."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import (
    Grade,
    ItemId,
    PersonId,
    PlaceId,
    RecipeId,
)


class Taken(Frozen):
    """Something was picked up."""

    kind: Literal["taken"] = "taken"
    item: ItemId


class Dropped(Frozen):
    """Something was put down."""

    kind: Literal["dropped"] = "dropped"
    item: ItemId


class Given(Frozen):
    """Something changed hands."""

    kind: Literal["given"] = "given"
    item: ItemId
    person: PersonId


class Used(Frozen):
    """Something was used; what it did follows."""

    kind: Literal["used"] = "used"
    item: ItemId


class Equipped(Frozen):
    """Something was taken in hand or put on."""

    kind: Literal["equipped"] = "equipped"
    item: ItemId
    instead_of: ItemId | None = None


class Removed(Frozen):
    """Something was put away or taken off."""

    kind: Literal["removed"] = "removed"
    item: ItemId


class TrapSet(Frozen):
    """A trap or bait lies armed here."""

    kind: Literal["trap_set"] = "trap_set"
    item: ItemId
    place: PlaceId


class CoinChanged(Frozen):
    """Pennies came or went."""

    kind: Literal["coin_changed"] = "coin_changed"
    by: int
    now: int


class Bought(Frozen):
    """A lot of somebody's wares was bought."""

    kind: Literal["bought"] = "bought"
    item: ItemId
    person: PersonId
    price: int


class Sold(Frozen):
    """Something was sold."""

    kind: Literal["sold"] = "sold"
    item: ItemId
    person: PersonId
    price: int


class RecipeLearned(Frozen):
    """The hunter now knows how to make something."""

    kind: Literal["recipe_learned"] = "recipe_learned"
    recipe: RecipeId


class Crafted(Frozen):
    """Something was made, or was not."""

    kind: Literal["crafted"] = "crafted"
    recipe: RecipeId
    item: ItemId
    grade: Grade
    count: int
    """How many came of it; 0 when it failed."""
