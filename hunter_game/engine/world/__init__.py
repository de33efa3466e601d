"""The world as its authors wrote it: immutable, the same for every session, hashed into each of them.

Knows nothing of play. What has changed since a hunt began is in `state`, what a hunter may perceive in `view`.
A world holds secrets (`Person.secret`, `Claim.truth`, `Hunt.answer`); nothing outside the engine, the content
loader and the ledger of known facts may read one.
"""

from __future__ import annotations

from functools import cached_property
from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    ClaimId,
    HuntId,
    ItemId,
    PersonId,
    PlaceId,
    RecipeId,
    TopicId,
    TraceId,
    Weather,
)
from hunter_game.engine.world.beasts import Beast, BeastAct, Cause, Next
from hunter_game.engine.world.clues import Claim, Strike, Trace
from hunter_game.engine.world.hunts import Answers, Feeding, Hunt, HunterSheet, PastHunt
from hunter_game.engine.world.numbers import Bonus, Small
from hunter_game.engine.world.people import Answer, Person, Topic, Ware
from hunter_game.engine.world.places import Detail, Exit, Place
from hunter_game.engine.world.things import Item, Recipe, Supply

__all__ = [
    "Answer",
    "Answers",
    "Beast",
    "BeastAct",
    "Bonus",
    "Cause",
    "Claim",
    "Detail",
    "Exit",
    "Feeding",
    "Hunt",
    "HunterSheet",
    "Item",
    "Next",
    "PastHunt",
    "Person",
    "Place",
    "Recipe",
    "Small",
    "Strike",
    "Supply",
    "Topic",
    "Trace",
    "Ware",
    "World",
]


class World(Authored):
    """A whole world, checked by `content` before anybody plays in it."""

    id: str
    title: str
    blurb: str
    """Two sentences for the title screen."""
    version: Annotated[int, Field(ge=1)]
    places: tuple[Place, ...]
    people: tuple[Person, ...]
    beasts: tuple[Beast, ...]
    causes: tuple[Cause, ...]
    items: tuple[Item, ...]
    topics: tuple[Topic, ...]
    traces: tuple[Trace, ...]
    claims: tuple[Claim, ...]
    hunts: tuple[Hunt, ...]
    hunters: tuple[HunterSheet, ...]
    recipes: tuple[Recipe, ...] = ()
    climate: tuple[Weather, ...] = (Weather.STILL,)
    """Days' weather to draw from; one that stands twice is twice as likely."""
    past: tuple[PastHunt, ...] = ()
    """What the country remembers, oldest first."""

    @cached_property
    def place(self) -> dict[PlaceId, Place]:
        """Places by id."""
        return {each.id: each for each in self.places}

    @cached_property
    def person(self) -> dict[PersonId, Person]:
        """People by id."""
        return {each.id: each for each in self.people}

    @cached_property
    def beast(self) -> dict[BeastId, Beast]:
        """Beasts by id."""
        return {each.id: each for each in self.beasts}

    @cached_property
    def cause(self) -> dict[CauseId, Cause]:
        """Causes by id."""
        return {each.id: each for each in self.causes}

    @cached_property
    def item(self) -> dict[ItemId, Item]:
        """Items by id."""
        return {each.id: each for each in self.items}

    @cached_property
    def topic(self) -> dict[TopicId, Topic]:
        """Topics by id."""
        return {each.id: each for each in self.topics}

    @cached_property
    def trace(self) -> dict[TraceId, Trace]:
        """Traces by id."""
        return {each.id: each for each in self.traces}

    @cached_property
    def claim(self) -> dict[ClaimId, Claim]:
        """Claims by id."""
        return {each.id: each for each in self.claims}

    @cached_property
    def recipe(self) -> dict[RecipeId, Recipe]:
        """Recipes by id."""
        return {each.id: each for each in self.recipes}

    @cached_property
    def hunt(self) -> dict[HuntId, Hunt]:
        """Hunts by id."""
        return {each.id: each for each in self.hunts}
