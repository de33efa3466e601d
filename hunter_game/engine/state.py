"""What has changed since the hunt began, split by who may write it.

`Facts` is everything that a rule reads; only `step` writes it, and its digest is in every record.
`Told` is what prose has left behind: quotes, moods, leads; only the `Hear` intent writes it and no rule reads it.
Everything is an integer, a string or a closed word, so that one state has one canonical JSON on every platform.
"""

from __future__ import annotations

from typing import Annotated, NewType

from pydantic import Field

from hunter_game.engine.model import ById, Frozen
from hunter_game.engine.outcomes.rolls import Modifier
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    Ending,
    HuntId,
    ItemId,
    Mood,
    NextId,
    PersonId,
    Phase,
    PlaceId,
    Range,
    RecipeId,
    Scar,
    Telling,
    TopicId,
    TraceId,
    Trade,
    Verdict,
    Watch,
    Weather,
    WordTaken,
)

RULES_VERSION = 2
"""Raised by every change of rules that alters a digest; the changelog says why."""

CANDLES_A_DAY = 12
CANDLES_A_WATCH = 3

_WATCHES = tuple(Watch)

Holder = NewType("Holder", str)
"""Where a thing is: `place:ID`, `person:ID`, `hunter` or `gone`. One thing, one holder."""

HUNTER = Holder("hunter")
GONE = Holder("gone")

Count = Annotated[int, Field(ge=0, le=9999)]


def at_place(place: PlaceId) -> Holder:
    """Return the holder that a place is."""
    return Holder(f"place:{place}")


def with_person(person: PersonId) -> Holder:
    """Return the holder that a person is."""
    return Holder(f"person:{person}")


class Thing(Frozen):
    """An item in play."""

    holder: Holder
    count: Count
    set: bool = False
    """Whether it lies armed where it is, as a trap or bait."""


class Hunter(Frozen):
    """The player's hunter."""

    name: str
    trade: Trade
    might: int
    wits: int
    nerve: int
    health: Count
    health_most: Count
    courage: Count
    """Nerve left; at 0 the hunter breaks and is frightened."""
    courage_most: Count
    coin: Count
    slots: Count
    wields: ItemId | None
    wears: tuple[ItemId, ...] = ()
    blade: str | None = None
    """Bane that an oil has put on the arm in hand; washed off by a meeting's end."""
    conditions: tuple[Condition, ...] = ()
    """In the order of the closed list."""
    scars: tuple[Scar, ...] = ()
    """In the order in which they were got."""
    renown: Count = 0


class Errand(Frozen):
    """Where somebody is instead of where their hours have them."""

    why: WordTaken
    place: PlaceId
    day: Count
    watch: Watch
    """The watch after whose end they keep their hours again."""


class PersonState(Frozen):
    """A person in play."""

    alive: bool = True
    seen: bool = False
    """Whether the hunter has ever been where they were."""
    trust: Annotated[int, Field(ge=-3, le=3)] = 0
    asked: ById[TopicId, int] = Field(default_factory=dict)
    """The farthest reach (trust and approach) with which each topic was put to them."""
    gifts: Count = 0
    """Gifts that moved them."""
    heard: tuple[TopicId, ...] = ()
    """Topics of which they know that the hunter asks, in the order they heard."""
    errand: Errand | None = None
    sold: Count = 0
    """Lots that the hunter bought of them."""


class BeastState(Frozen):
    """The beast of the hunt."""

    health: Count
    will: Count
    alive: bool = True
    laid: bool = False
    met: Count = 0
    """How often the hunter has met it and lived."""
    conditions: tuple[Condition, ...] = ()


class Fight(Frozen):
    """A meeting under way."""

    beast: BeastId
    range: Range
    turn: Count
    shown: Count
    """Index of the act it will do next, among the beast's acts."""
    foreseen: bool
    """Whether *kind* was right: its opening is foiled and guarding is easier."""
    known_bane: bool
    """Whether *cause* was right: the bane bites double, the mercy can be spoken."""
    ground: bool
    """Whether *next* was right: the hunter chose the ground."""
    aimed: bool = False


class Board(Frozen):
    """What is known and what is leaned on, each in the order it came."""

    traces: tuple[TraceId, ...] = ()
    claims: tuple[ClaimId, ...] = ()
    leaning: tuple[ClaimId, ...] = ()
    broken: tuple[ClaimId, ...] = ()
    """Claims caught as lies."""


class Account(Frozen):
    """The three signed lines."""

    kind: BeastId
    cause: CauseId
    next: NextId
    day: Count


class Word(Frozen):
    """A question that is on its way from the one who was asked to those close to them."""

    teller: PersonId
    topic: TopicId


class Reckoning(Frozen):
    """How the hunt ended and what it was worth."""

    ending: Ending
    lines: Count
    """Right lines of the account, 0–3."""
    alive: Count
    """People who live."""
    told: Telling | None
    score: Count
    points: tuple[Modifier, ...] = ()
    """What makes up the score, by name."""
    pay: Count = 0
    """What was paid, in pennies."""
    purse: tuple[Modifier, ...] = ()
    """What makes up the pay, by name."""
    renown: Count = 0
    """What it added to the hunter's name."""
    verdict: Verdict | None = None
    """What the village does; unknown of a hunt that ended under older rules."""


class Facts(Frozen):
    """Everything that a rule reads."""

    rules: Count
    world: str
    """Digest of the world."""
    seed: str
    hunt: HuntId
    phase: Phase
    day: Count
    candles: Annotated[int, Field(ge=0, le=CANDLES_A_DAY)]
    """Candles left today."""
    place: PlaceId
    hunter: Hunter
    things: ById[ItemId, Thing]
    people: ById[PersonId, PersonState]
    beasts: ById[BeastId, BeastState]
    board: Board
    topics: tuple[TopicId, ...]
    """Topics that can be asked about, in the order they came up."""
    recipes: tuple[RecipeId, ...]
    """What the hunter knows how to make, in the order it was learned."""
    weather: Weather
    words: tuple[Word, ...]
    """Questions that travel with the next change of watch."""
    visited: tuple[PlaceId, ...]
    examined: tuple[DetailId, ...]
    """Parts of places that were looked at closely, in the order of the first look."""
    searched: ById[PlaceId, int]
    """How many traces searching has given, by place."""
    attempts: ById[str, int]
    """How often each question was put to the dice; see `dice`."""
    account: Account | None
    fight: Fight | None
    ending: Ending | None
    """How the meeting ended, before the village has been told."""
    reckoning: Reckoning | None

    @property
    def watch(self) -> Watch:
        """The part of the day, from the candles left."""
        return _WATCHES[min(3, (CANDLES_A_DAY - self.candles) // CANDLES_A_WATCH)]


class Quote(Frozen):
    """Something a person was heard to say."""

    turn: Count
    speaker: PersonId
    topic: TopicId | None
    words: str
    mood: Mood


class Told(Frozen):
    """What prose has left behind. No rule reads it."""

    quotes: tuple[Quote, ...] = ()
    moods: ById[PersonId, Mood] = Field(default_factory=dict)
    leads: tuple[TopicId, ...] = ()
    """Topics that were spoken of, in the order they came up."""


class State(Frozen):
    """A session's whole state."""

    facts: Facts
    told: Told
