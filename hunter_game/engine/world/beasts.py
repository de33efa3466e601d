"""Beasts, what made them, and whom they take next: the candidates of the three lines."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    CauseId,
    Condition,
    ItemId,
    NextId,
    PersonId,
    PlaceId,
    Range,
    Watch,
)


class BeastAct(Authored):
    """One thing a beast does in a fight, shown one turn ahead."""

    id: ActId
    name: str
    """Third person singular: `lunges`."""
    tell: str
    """What one sees before it comes, one sentence."""
    damage: Annotated[int, Field(ge=0, le=9)] = 0
    """Health lost when it lands in full."""
    fright: Annotated[int, Field(ge=0, le=9)] = 0
    """Nerve lost when it lands in full."""
    reach: Range = Range.ENGAGED
    """Farthest range at which it lands."""
    sets: Condition | None = None
    moves: Range | None = None
    """Range after it."""


class Beast(Authored):
    """A kind of beast. What made it, and so what it fears, is a cause."""

    id: BeastId
    name: str
    """Without article: `drowner`."""
    aliases: tuple[str, ...] = ()
    text: str
    """Bestiary page."""
    look: str
    """What one sees when it comes, one sentence."""
    habit: str
    """What it always does first, one sentence; the reward for a right *kind* is to have seen it coming."""
    opening: ActId
    acts: tuple[BeastAct, ...]
    """Its acts, in the order in which it comes round to them."""
    health: Annotated[int, Field(ge=1, le=30)]
    will: Annotated[int, Field(ge=1, le=9)]
    """How much grief must be answered before it can be laid to rest."""
    ferocity: Annotated[int, Field(ge=0, le=3)]
    """What it takes off every check against it."""
    trophy: ItemId | None = None
    hours: tuple[Watch, ...] = (Watch.NIGHT,)
    """Watches in which it is abroad, where it wants to feed; in the others it lies in its lair."""


class Cause(Authored):
    """What made the beast: gives its bane and its mercy."""

    id: CauseId
    name: str
    """As a line of an account: `a body put in the water unblessed`."""
    aliases: tuple[str, ...] = ()
    text: str
    bane: str
    """Property of the items that hurt it double."""
    mercy: str
    """What lays it to rest, one sentence; shown once the cause is signed or known."""
    token: ItemId | None = None
    """Thing that must be shown for the mercy to be heard."""


class Next(Authored):
    """Where and whom it takes next."""

    id: NextId
    name: str
    """As a line of an account: `Tibb, at the ferry steps`."""
    aliases: tuple[str, ...] = ()
    place: PlaceId
    victim: PersonId
    text: str
