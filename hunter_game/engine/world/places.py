"""Places: where a hunter can stand, the ways between them, and what is to be seen there."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    Attribute,
    DetailId,
    Direction,
    PlaceId,
    Terrain,
    TraceId,
    Watch,
)


class Detail(Authored):
    """A noun of a place's description; examining it is free."""

    id: DetailId
    name: str
    aliases: tuple[str, ...] = ()
    text: str
    """What one sees, second person, present tense."""
    trace: TraceId | None = None
    """Trace that looking closely gives, without a roll."""


class Exit(Authored):
    """A way from one place to another."""

    direction: Direction
    to: PlaceId
    name: str
    """What the way looks like from here, with article: `the reed path`."""
    aliases: tuple[str, ...] = ()


class Place(Authored):
    """Somewhere a hunter can stand."""

    id: PlaceId
    name: str
    """With article, as in a sentence: `the mill yard`."""
    aliases: tuple[str, ...] = ()
    text: str
    """By day. Every noun in it is a detail, an exit, an item or a person."""
    night: str
    """By night, seen by lantern."""
    dark: bool = False
    """Whether it is too dark to see by day without a light."""
    dim: tuple[Watch, ...] = ()
    """Watches of the day in which it is too dark to see without a light."""
    terrain: Terrain = Terrain.VILLAGE
    low: bool = False
    """Whether a flood closes it."""
    exits: tuple[Exit, ...]
    details: tuple[Detail, ...] = ()
    search: tuple[TraceId, ...] = ()
    """Traces that searching gives, one a search, in this order."""
    hazard: Attribute = Attribute.WITS
    """What a search here is checked with."""
    hinder: Annotated[int, Field(ge=0, le=3)] = 0
    """What makes searching here hard: mud, dark water, a watching eye."""
