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
    ActId,
    Attribute,
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    Direction,
    HuntId,
    ItemId,
    ItemKind,
    Line,
    NextId,
    PersonId,
    PlaceId,
    Range,
    Temperament,
    TopicId,
    TraceId,
    Truth,
    Watch,
)

Small = Annotated[int, Field(ge=0, le=999)]
Bonus = Annotated[int, Field(ge=-3, le=3)]


class Strike(Authored):
    """One candidate that a clue rules out."""

    line: Line
    candidate: str
    """Id of a beast, a cause or a next, by `line`."""


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
    exits: tuple[Exit, ...]
    details: tuple[Detail, ...] = ()
    search: tuple[TraceId, ...] = ()
    """Traces that searching gives, one a search, in this order."""
    hazard: Attribute = Attribute.WITS
    """What a search here is checked with."""
    hinder: Annotated[int, Field(ge=0, le=3)] = 0
    """What makes searching here hard: mud, dark water, a watching eye."""


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


class Trace(Authored):
    """Something found. Always true; strikes candidates by itself."""

    id: TraceId
    name: str
    """Short, with article: `the lime in the footprints`."""
    aliases: tuple[str, ...] = ()
    text: str
    """What it is and what it shows, one or two sentences."""
    strikes: tuple[Strike, ...]
    opens: tuple[TopicId, ...] = ()
    """Topics that one can ask about after finding it."""


class Claim(Authored):
    """Something said. True, partial or false; strikes only while leaned on."""

    id: ClaimId
    name: str
    """Short: `no light at the mill that night`."""
    aliases: tuple[str, ...] = ()
    teller: PersonId
    truth: Truth
    reason: str
    """Why they say it. Never in a view."""
    strikes: tuple[Strike, ...] = ()
    """Candidates out if it is true."""
    broken_by: TraceId | None = None
    """The trace that shows it false."""
    confession: str = ""
    """What the teller says when caught, as spoken."""
    confesses: ClaimId | None = None
    """The true claim that comes with the confession."""
    opens: tuple[TopicId, ...] = ()


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


class Supply(Authored):
    """So many of an item."""

    item: ItemId
    count: Annotated[int, Field(ge=1, le=99)] = 1


class HunterSheet(Authored):
    """A ready hunter."""

    id: str
    name: str
    trade: str
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
    def hunt(self) -> dict[HuntId, Hunt]:
        """Hunts by id."""
        return {each.id: each for each in self.hunts}
