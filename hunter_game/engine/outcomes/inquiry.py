"""What happened while asking, looking, moving and signing."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import (
    Approach,
    BeastId,
    CauseId,
    ClaimId,
    Complication,
    DetailId,
    Grade,
    ItemId,
    Line,
    Means,
    NextId,
    PersonId,
    PlaceId,
    TopicId,
    TraceId,
    Watch,
    Weather,
    WordTaken,
)


class Looked(Frozen):
    """The hunter looked around."""

    kind: Literal["looked"] = "looked"
    place: PlaceId


class Examined(Frozen):
    """The hunter looked closely. Exactly one of the ids is set, and a price beside an item that is for sale here."""

    kind: Literal["examined"] = "examined"
    detail: DetailId | None = None
    item: ItemId | None = None
    person: PersonId | None = None
    beast: BeastId | None = None
    price: int | None = None
    """In pennies, for the lot."""


class Recalled(Frozen):
    """The hunter thought over something known."""

    kind: Literal["recalled"] = "recalled"
    clue: TraceId | ClaimId


class Moved(Frozen):
    """The hunter went somewhere."""

    kind: Literal["moved"] = "moved"
    origin: PlaceId
    place: PlaceId
    first: bool
    """Whether it is the first time there."""


class Met(Frozen):
    """The hunter is where somebody is for the first time."""

    kind: Literal["met"] = "met"
    person: PersonId


class Searched(Frozen):
    """The hunter searched. What was found, if anything, follows."""

    kind: Literal["searched"] = "searched"
    place: PlaceId
    grade: Grade | None
    """How it fell. A search that finds nothing more is rolled as well, so that the roll tells nothing."""


class TraceFound(Frozen):
    """A trace came to the board."""

    kind: Literal["trace_found"] = "trace_found"
    trace: TraceId


class ClaimHeard(Frozen):
    """A claim came to the board."""

    kind: Literal["claim_heard"] = "claim_heard"
    claim: ClaimId
    person: PersonId
    caught: bool = False
    """Whether it is the confession of a caught lie."""


class Answered(Frozen):
    """Somebody answered a question. Whether a claim came with it follows."""

    kind: Literal["answered"] = "answered"
    person: PersonId
    topic: TopicId
    approach: Approach
    grade: Grade | None
    words: str
    """The testimony as the world has it."""
    evaded: bool
    """Whether they had nothing to say, or would not."""


class Greeted(Frozen):
    """Words passed that no rule reads."""

    kind: Literal["greeted"] = "greeted"
    person: PersonId


class CandidateStruck(Frozen):
    """A candidate is out, by a trace or by a claim that is leaned on."""

    kind: Literal["candidate_struck"] = "candidate_struck"
    line: Line
    candidate: str
    by: TraceId | ClaimId


class CandidateRestored(Frozen):
    """A candidate is open again, since a claim is no longer leaned on or was broken."""

    kind: Literal["candidate_restored"] = "candidate_restored"
    line: Line
    candidate: str


class TopicOpened(Frozen):
    """A topic can now be asked about."""

    kind: Literal["topic_opened"] = "topic_opened"
    topic: TopicId


class Leaned(Frozen):
    """A claim is taken for true, or no longer."""

    kind: Literal["leaned"] = "leaned"
    claim: ClaimId
    on: bool


class Paired(Frozen):
    """A trace was held against a claim."""

    kind: Literal["paired"] = "paired"
    claim: ClaimId
    trace: TraceId
    person: PersonId
    broke: bool
    confession: str = ""


class TrustChanged(Frozen):
    """Somebody trusts the hunter more or less."""

    kind: Literal["trust_changed"] = "trust_changed"
    person: PersonId
    by: int
    now: int


class Signed(Frozen):
    """The account was signed."""

    kind: Literal["signed"] = "signed"
    beast: BeastId
    cause: CauseId
    next: NextId


class CandlesBurnt(Frozen):
    """Time went by."""

    kind: Literal["candles_burnt"] = "candles_burnt"
    count: int
    left: int


class WatchChanged(Frozen):
    """The light changed."""

    kind: Literal["watch_changed"] = "watch_changed"
    watch: Watch


class DayBroke(Frozen):
    """A new day."""

    kind: Literal["day_broke"] = "day_broke"
    day: int


class Fed(Frozen):
    """It fed in the night."""

    kind: Literal["fed"] = "fed"
    victim: PersonId | None
    text: str
    """What is found in the morning."""


class Improvised(Frozen):
    """Something was tried that has no rule of its own; what it did follows."""

    kind: Literal["improvised"] = "improvised"
    means: Means
    words: str
    grade: Grade


class WeatherChanged(Frozen):
    """The day is of another kind than the last."""

    kind: Literal["weather_changed"] = "weather_changed"
    weather: Weather


class WordTravelled(Frozen):
    """Somebody has heard what the hunter asks about."""

    kind: Literal["word_travelled"] = "word_travelled"
    teller: PersonId
    listener: PersonId
    topic: TopicId
    taken: WordTaken | None
    """What they do about it that can be noticed; None when they do nothing."""


class Complicated(Frozen):
    """The complication of the hunt made itself felt."""

    kind: Literal["complicated"] = "complicated"
    complication: Complication
    person: PersonId | None = None
    place: PlaceId | None = None
    text: str
    """What comes of it, one sentence of the rules."""
