"""Hunts: the deaths, the suspects and the truth; the hunters who take them on, and what is remembered of them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    Complication,
    Ending,
    HuntId,
    ItemId,
    NextId,
    PersonId,
    PlaceId,
    RecipeId,
    Scar,
    Telling,
    TopicId,
    TraceId,
    Trade,
)
from hunter_game.engine.world.beasts import Next
from hunter_game.engine.world.numbers import Bonus, Small
from hunter_game.engine.world.things import Supply


class Answers(Authored):
    """The truth of a hunt."""

    kind: BeastId
    cause: CauseId
    next: NextId


class Feeding(Authored):
    """What happens at the end of a day on which it was not met."""

    day: Annotated[int, Field(ge=1, le=9)]
    victim: PersonId | None = None
    """None when it takes nobody whom one can talk to."""
    text: str
    """What is found in the morning, one or two sentences."""
    trace: TraceId | None = None
    """Strong trace that it leaves; given to the hunter in the morning."""


class Hunt(Authored):
    """One hunt: the deaths, the suspects, the truth."""

    id: HuntId
    title: str
    summons: str
    """Who died, where, who pays, on which nights it feeds; two or three short paragraphs."""
    goal: str
    """One line for the panel."""
    payer: PersonId
    pay: Small
    start: PlaceId
    kinds: tuple[BeastId, ...]
    causes: tuple[CauseId, ...]
    nexts: tuple[Next, ...]
    topics: tuple[TopicId, ...]
    """Topics known from the summons."""
    answer: Answers
    lair: PlaceId
    """Where it lies by day."""
    feedings: tuple[Feeding, ...]
    nights: Annotated[int, Field(ge=1, le=9)]
    """Nights until there is nobody left to save; the hunt is lost at the dawn after the last."""
    complication: Complication | None = None
    complicates: str = ""
    """The complication as the hunter is told of it with the summons, one sentence."""
    second: BeastId | None = None
    """The other beast, where there are two."""
    blamed: PersonId | None = None
    """Whom a hue and cry would hang; in a feud, the head of the side against the payer's."""
    gathering: PlaceId | None = None
    """Where a saint's day brings everybody together; where the hunt starts, if none is said."""
    motive: str = ""
    """Why its liars lie, one word of the author's own list; two hunts in a row share none. Never in a view."""


class HunterSheet(Authored):
    """A ready hunter."""

    id: str
    name: str
    trade: Trade
    text: str
    might: Bonus
    wits: Bonus
    nerve: Bonus
    health: Annotated[int, Field(ge=1, le=20)]
    courage: Annotated[int, Field(ge=1, le=20)]
    """The most nerve they can lose before they break."""
    coin: Small
    slots: Annotated[int, Field(ge=1, le=20)]
    wields: ItemId
    pack: tuple[Supply, ...]
    """Their own items; each id must be an item with neither place nor person."""
    scars: tuple[Scar, ...] = ()
    recipes: tuple[RecipeId, ...] = ()
    """What they know how to make, beside what everybody knows."""
    renown: Annotated[int, Field(ge=0, le=9999)] = 0
    """What their hunts so far have made of their name; see `rules/reckoning.py`."""


class PastHunt(Authored):
    """A hunt of the same country that is over, as it is remembered."""

    title: str
    hunter: str
    trade: Trade
    ending: Ending
    told: Telling | None
    lines: Annotated[int, Field(ge=0, le=3)]
    score: Annotated[int, Field(ge=0, le=9999)]
    kind: BeastId
    cause: CauseId
    payer: PersonId
    place: PlaceId
    """Where it ended; a dead hunter's lantern lies there."""
    dead: tuple[PersonId, ...] = ()
    """People whom it took."""
    motive: str = ""
    complication: Complication | None = None
    recipes: tuple[RecipeId, ...] = ()
    """What the hunter knew how to make that not everybody knows, in the order it was learned."""
