"""People: where they are, what they say, what they sell, and what they hide."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    ClaimId,
    ItemId,
    PersonId,
    PlaceId,
    RecipeId,
    Temperament,
    TopicId,
    Watch,
)


class Topic(Authored):
    """Something that people can be asked about."""

    id: TopicId
    name: str
    aliases: tuple[str, ...] = ()


class Answer(Authored):
    """What one person says to one topic, in their own words."""

    topic: TopicId
    trust: Annotated[int, Field(ge=-3, le=3)] = -3
    """Least trust at which they say it."""
    claim: ClaimId | None = None
    """The claim it makes; none for talk that only colours."""
    words: str
    """Testimony, as spoken; without quotation marks."""
    teaches: RecipeId | None = None
    """Recipe that comes with it."""


class Ware(Authored):
    """Something that a person sells: one lot, with all that there is of it."""

    item: ItemId
    trust: Annotated[int, Field(ge=-3, le=3)] = -3
    """Least trust at which they offer it."""


class Person(Authored):
    """Somebody who can be talked to."""

    id: PersonId
    name: str
    """Short name, as people call them: `Maren`."""
    aliases: tuple[str, ...] = ()
    pronoun: str
    """`she`, `he` or `they`."""
    role: str
    """With article: `the reeve`."""
    look: str
    """What one sees of them, one sentence."""
    voice: str
    """How they talk; for prompts."""
    temperament: Temperament
    hours: dict[Watch, PlaceId]
    """Where they are in each watch."""
    goal: str
    """What they want, as they would admit it."""
    secret: str
    """What they hide. Never in a view."""
    answers: tuple[Answer, ...]
    evades: str
    """What they say when asked what they know nothing of, or will not say."""
    wares: tuple[Ware, ...] = ()
    kin: tuple[PersonId, ...] = ()
    """To whom they tell by the next watch what the hunter asked them."""
    fears: tuple[TopicId, ...] = ()
    """Topics that they would rather not have asked about: hearing of one, they act. Never in a view."""
    refuge: PlaceId | None = None
    """Where they go to hide; only somebody who has one hides."""
