"""What the hunter may perceive, and nothing else.

Parser, prompts and panels read a `View`; none of them is handed the world or the state.
What is not in a view cannot be named, offered, completed or leaked.
"""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Modifier, Odds
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    ClaimId,
    Complication,
    Condition,
    DetailId,
    Direction,
    Ending,
    ItemId,
    ItemKind,
    Line,
    Mood,
    PersonId,
    Phase,
    PlaceId,
    Range,
    RecipeId,
    Scar,
    Telling,
    Temperament,
    Terrain,
    TopicId,
    TraceId,
    Trade,
    Verdict,
    Watch,
    Weather,
)

NounKind = Literal[
    "detail",
    "item",
    "person",
    "beast",
    "exit",
    "place",
    "topic",
    "trace",
    "claim",
    "candidate",
    "ware",
    "recipe",
]


class Noun(Frozen):
    """Something that can be named now."""

    kind: NounKind
    id: str
    name: str
    """As printed: items and beasts without article, places, details and people as they are called."""
    aliases: tuple[str, ...] = ()
    plural: bool = False


class ExitSeen(Frozen):
    """A way out."""

    direction: Direction
    to: PlaceId
    name: str
    aliases: tuple[str, ...]
    leads: str | None
    """Name of the place, once it was visited."""
    closed: bool = False
    """Whether it stands under water now."""


class WaySeen(Frozen):
    """A way out of a place that was visited, as the hunter remembers it."""

    place: PlaceId
    direction: Direction
    name: str
    to: PlaceId | None
    """Where it leads, once that was visited too."""


class DetailSeen(Frozen):
    """A part of the place."""

    id: DetailId
    name: str
    aliases: tuple[str, ...]
    text: str
    examined: bool
    """Whether it was looked at closely before."""


class PersonSeen(Frozen):
    """Somebody here, or known."""

    id: PersonId
    name: str
    aliases: tuple[str, ...]
    pronoun: str
    role: str
    look: str
    voice: str
    temperament: Temperament
    goal: str
    trust: int
    mood: Mood | None
    alive: bool
    here: bool
    met: bool
    """Whether they have been asked anything."""
    trades: bool = False
    """Whether they buy and sell."""
    heard: tuple[TopicId, ...] = ()
    """Topics of which they have heard that the hunter asks."""


class ItemSeen(Frozen):
    """A thing here or carried."""

    id: ItemId
    name: str
    aliases: tuple[str, ...]
    plural: bool
    item: ItemKind
    text: str
    count: int
    slots: int
    damage: int
    reach: Range | None
    bane: str | None
    fixed: bool
    wielded: bool
    worn: bool
    set: bool
    carried: bool
    holder: str
    """`here`, `hunter`, or the name of the person who has it."""
    does: tuple[str, ...] = ()
    """What the rules have it do, in words: `heals 2`, `keeps off 1`."""


class HunterSeen(Frozen):
    """The hunter, as the panel shows it."""

    name: str
    trade: Trade
    gift: str
    """What the trade helps with, as the rules put it."""
    weakness: str
    """What the trade hinders."""
    scars: tuple[Scar, ...]
    renown: int
    might: int
    wits: int
    nerve: int
    health: int
    health_most: int
    courage: int
    courage_most: int
    coin: int
    slots: int
    slots_used: int
    conditions: tuple[Condition, ...]


class WareSeen(Frozen):
    """One lot that somebody here sells."""

    id: ItemId
    name: str
    aliases: tuple[str, ...]
    plural: bool
    text: str
    seller: PersonId
    seller_name: str
    price: int
    """In pennies, now."""
    count: int
    does: tuple[str, ...] = ()
    """What the rules have it do, in words."""


class RecipeSeen(Frozen):
    """Something that the hunter knows how to make."""

    id: RecipeId
    name: str
    aliases: tuple[str, ...]
    text: str
    makes: str
    """Name of what comes of it."""
    needs: tuple[str, ...]
    """Names of what is used up, with counts: `2 pine pitch`."""
    lacks: tuple[str, ...]
    """Names of what is not carried."""


class Remembered(Frozen):
    """A past hunt, as the wall of the inn and the talk of the country have it."""

    title: str
    hunter: str
    trade: Trade
    ending: Ending
    told: Telling | None
    score: int


class TopicSeen(Frozen):
    """A topic that can be asked about."""

    id: TopicId
    name: str
    aliases: tuple[str, ...]
    asked: tuple[PersonId, ...]
    """Who has answered it already."""
    lead: bool
    """Whether somebody spoke of it."""
    came_up: bool = False
    """Whether it was opened in play; the others are those of the summons."""


class TraceSeen(Frozen):
    """A trace on the board."""

    id: TraceId
    name: str
    aliases: tuple[str, ...]
    text: str
    strikes: tuple[str, ...]
    """Names of what it rules out."""


class ClaimSeen(Frozen):
    """A claim on the board; what it is worth is not here."""

    id: ClaimId
    name: str
    aliases: tuple[str, ...]
    teller: PersonId
    teller_name: str
    words: str
    strikes: tuple[str, ...]
    """Names of what it would rule out."""
    leaning: bool
    broken: bool


class Candidate(Frozen):
    """One possible line of the account."""

    line: Line
    id: str
    name: str
    aliases: tuple[str, ...]
    text: str
    struck_by: tuple[str, ...]
    """Ids of the clues that rule it out: traces, then claims leaned on."""


class AccountSeen(Frozen):
    """The account as signed."""

    kind: str
    cause: str
    next: str
    place: PlaceId
    """Where the account says it will come."""
    mercy: str
    """What the signed cause says will lay it to rest."""
    bane: str
    hours: tuple[Watch, ...]
    """Watches in which the signed kind is abroad."""


class FightSeen(Frozen):
    """A meeting under way."""

    beast: BeastId
    name: str
    aliases: tuple[str, ...]
    look: str
    health: int
    health_most: int
    will: int
    will_most: int
    range: Range
    turn: int
    shown: ActId
    shown_name: str
    shown_tell: str
    shown_reach: Range
    conditions: tuple[Condition, ...]
    known_bane: bool
    aimed: bool


class ReckoningSeen(Frozen):
    """How it ended."""

    ending: Ending
    lines: int
    alive: int
    told: Telling | None
    score: int
    kind: str
    cause: str
    next: str
    """The truth, by name: what it was, what made it, whom it wanted."""
    points: tuple[Modifier, ...] = ()
    """What makes up the score, by name."""
    pay: int = 0
    """In pennies."""
    purse: tuple[Modifier, ...] = ()
    """What makes up the pay, by name."""
    renown: int = 0
    verdict: Verdict | None = None
    village: str = ""
    """What the village does, as the rules put it."""


class View(Frozen):
    """Everything that the hunter perceives and knows."""

    hunt: str
    """Title of the hunt."""
    goal: str
    phase: Phase
    day: int
    nights_left: int
    candles: int
    watch: Watch
    place: PlaceId
    place_name: str
    place_aliases: tuple[str, ...]
    place_text: str
    """What one sees now: by day or by night, or that it is too dark to see."""
    dark: bool
    """Whether it is too dark to see anything but exits."""
    exits: tuple[ExitSeen, ...]
    details: tuple[DetailSeen, ...]
    people: tuple[PersonSeen, ...]
    """Here, and known from elsewhere; see `here`."""
    things: tuple[ItemSeen, ...]
    """Lying here, then carried."""
    hunter: HunterSeen
    topics: tuple[TopicSeen, ...]
    traces: tuple[TraceSeen, ...]
    claims: tuple[ClaimSeen, ...]
    candidates: tuple[Candidate, ...]
    payer: PersonId
    """Who pays, and is told how it ended."""
    account: AccountSeen | None
    fight: FightSeen | None
    ending: Ending | None
    reckoning: ReckoningSeen | None
    wares: tuple[WareSeen, ...]
    """What people here would sell."""
    recipes: tuple[RecipeSeen, ...]
    weather: Weather
    terrain: Terrain
    complication: Complication | None
    complicates: str
    past: tuple[Remembered, ...]
    met: tuple[BeastId, ...] = ()
    """Beasts that the hunter has stood before, or that are remembered here; what they look like is no secret."""
    searched_out: bool
    """Whether the last search here found nothing left."""
    visited: tuple[Noun, ...]
    """Places that were visited."""
    ways: tuple[WaySeen, ...] = ()
    """Ways out of them, place by place; whether one is closed is known only of those from here: see `exits`."""

    @property
    def present(self) -> tuple[PersonSeen, ...]:
        """People who are here and alive."""
        return tuple(person for person in self.people if person.here and person.alive)

    @property
    def here(self) -> tuple[ItemSeen, ...]:
        """Things that lie here."""
        return tuple(thing for thing in self.things if not thing.carried)

    @property
    def pack(self) -> tuple[ItemSeen, ...]:
        """Things that the hunter carries."""
        return tuple(thing for thing in self.things if thing.carried)

    @property
    def promising(self) -> tuple[TopicSeen, ...]:
        """Topics as a hunter would come to them: what came up latest first, then the summons', in its order."""
        came_up = tuple(topic for topic in reversed(self.topics) if topic.came_up)
        return (*came_up, *(topic for topic in self.topics if not topic.came_up))


class Offer(Frozen):
    """Something that could be tried now."""

    line: str
    """What to type, exactly; the parser takes it."""
    label: str
    """What it is, in a few words."""
    candles: int
    coin: int
    odds: Odds | None
    """None when nothing would be rolled."""
    price: str
    """What it costs in words: `1 candle`, `free`, `one exchange`."""
