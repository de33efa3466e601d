"""Things, and how they are made."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    Condition,
    ItemId,
    ItemKind,
    PersonId,
    PlaceId,
    Range,
    RecipeId,
    TraceId,
)
from hunter_game.engine.world.numbers import Small


class Item(Authored):
    """A thing that can be held, or is fixed where it stands."""

    id: ItemId
    name: str
    """Without article: `boathook`."""
    aliases: tuple[str, ...] = ()
    plural: bool = False
    kind: ItemKind
    text: str
    """What one sees when looking at it."""
    slots: Annotated[int, Field(ge=0, le=4)] = 1
    price: Small = 0
    """In pennies."""
    fixed: bool = False
    place: PlaceId | None = None
    """Where it lies when the hunt begins; none for things that come in a hunter's pack or from a beast."""
    person: PersonId | None = None
    """Who has it when the hunt begins."""
    count: Annotated[int, Field(ge=1, le=99)] = 1
    """How many there are; things with a count are used up one at a time."""
    damage: Annotated[int, Field(ge=0, le=9)] = 0
    reach: Range | None = None
    """Farthest range at which it works as a weapon."""
    ammunition: ItemId | None = None
    bane: str | None = None
    """Property that a cause may fear: `salt`, `iron`, `fire`."""
    heals: Annotated[int, Field(ge=0, le=9)] = 0
    steadies: Annotated[int, Field(ge=0, le=9)] = 0
    """Nerve given back."""
    cures: tuple[Condition, ...] = ()
    holds: bool = False
    """A trap that holds what steps into it."""
    lures: bool = False
    """A bait that draws a beast from where it lies."""
    guards: Annotated[int, Field(ge=0, le=3)] = 0
    """Damage kept off when worn."""
    lit: bool = False
    """Whether it gives light."""
    trace: TraceId | None = None
    """Trace that reading or looking closely gives."""
    teaches: RecipeId | None = None
    """Recipe that reading gives."""


class Supply(Authored):
    """So many of an item."""

    item: ItemId
    count: Annotated[int, Field(ge=1, le=99)] = 1


class Recipe(Authored):
    """How something is made."""

    id: RecipeId
    name: str
    """Without article: `grave-salt paste`."""
    aliases: tuple[str, ...] = ()
    makes: ItemId
    count: Annotated[int, Field(ge=1, le=9)] = 1
    needs: tuple[Supply, ...]
    """Used up."""
    tool: ItemId | None = None
    """Carried, and kept."""
    hard: Annotated[int, Field(ge=0, le=3)] = 0
    """What it takes off the check."""
    text: str
    """How it is done, one or two sentences."""
    known: bool = False
    """Whether every hunter knows it."""
