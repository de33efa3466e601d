"""What happened: past facts, in order, made only by `step`.

Never an input of anything that is replayed; `verify` derives them again.
Each carries ids and numbers; `ledger` puts them in words.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import (
    ActId,
    Approach,
    Attribute,
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    Ending,
    Grade,
    ItemId,
    Line,
    Maneuver,
    Means,
    NextId,
    PersonId,
    PlaceId,
    Range,
    Refusal,
    Telling,
    TopicId,
    TraceId,
    Watch,
)


class Modifier(Frozen):
    """One thing that helps or hinders a check."""

    name: str
    value: int


class Odds(Frozen):
    """Chances of the five grades, in 36ths; they add up to 36."""

    disaster: int
    failure: int
    cost: int
    success: int
    triumph: int


class Check(Frozen):
    """A check as it would be rolled: what `/odds` shows is exactly this."""

    purpose: str
    """Short verb phrase, `search the mill race`; part of the key of the dice."""
    actor: str
    target: str
    attempt: int
    """How often this question was asked before."""
    attribute: Attribute
    modifiers: tuple[Modifier, ...]
    total: int
    """Sum of attribute and modifiers, cut to ±3."""
    odds: Odds


class Rolled(Frozen):
    """A check was rolled."""

    kind: Literal["rolled"] = "rolled"
    check: Check
    dice: tuple[int, int]
    total: int
    """Dice plus the check's total."""
    grade: Grade


class Looked(Frozen):
    """The hunter looked around."""

    kind: Literal["looked"] = "looked"
    place: PlaceId


class Examined(Frozen):
    """The hunter looked closely. Exactly one of the ids is set."""

    kind: Literal["examined"] = "examined"
    detail: DetailId | None = None
    item: ItemId | None = None
    person: PersonId | None = None
    beast: BeastId | None = None


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


class Searched(Frozen):
    """The hunter searched. What was found, if anything, follows."""

    kind: Literal["searched"] = "searched"
    place: PlaceId
    grade: Grade | None
    """None when nothing was left to find, so that nothing was rolled."""


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


class Taken(Frozen):
    """Something was picked up."""

    kind: Literal["taken"] = "taken"
    item: ItemId


class Dropped(Frozen):
    """Something was put down."""

    kind: Literal["dropped"] = "dropped"
    item: ItemId


class Given(Frozen):
    """Something changed hands."""

    kind: Literal["given"] = "given"
    item: ItemId
    person: PersonId


class Used(Frozen):
    """Something was used; what it did follows."""

    kind: Literal["used"] = "used"
    item: ItemId


class Equipped(Frozen):
    """Something was taken in hand or put on."""

    kind: Literal["equipped"] = "equipped"
    item: ItemId
    instead_of: ItemId | None = None


class Removed(Frozen):
    """Something was put away or taken off."""

    kind: Literal["removed"] = "removed"
    item: ItemId


class TrapSet(Frozen):
    """A trap or bait lies armed here."""

    kind: Literal["trap_set"] = "trap_set"
    item: ItemId
    place: PlaceId


class CoinChanged(Frozen):
    """Pennies came or went."""

    kind: Literal["coin_changed"] = "coin_changed"
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


class MeetingBegan(Frozen):
    """The hunter and the beast have met."""

    kind: Literal["meeting_began"] = "meeting_began"
    beast: BeastId
    place: PlaceId
    range: Range
    foreseen: bool
    known_bane: bool
    ground: bool
    signed: bool


class IntentShown(Frozen):
    """What it will do next can be seen."""

    kind: Literal["intent_shown"] = "intent_shown"
    beast: BeastId
    act: ActId


class Maneuvered(Frozen):
    """The hunter did something in the fight."""

    kind: Literal["maneuvered"] = "maneuvered"
    maneuver: Maneuver
    beast: BeastId
    item: ItemId | None
    grade: Grade | None
    words: str = ""


class BeastActed(Frozen):
    """The beast did what it had shown."""

    kind: Literal["beast_acted"] = "beast_acted"
    beast: BeastId
    act: ActId
    effect: Literal["foiled", "halved", "full", "out_of_reach"]


class DamageDealt(Frozen):
    """Somebody was hurt."""

    kind: Literal["damage_dealt"] = "damage_dealt"
    target: Literal["hunter"] | BeastId
    by: str
    """What did it: an item's id, an act's id or a condition."""
    amount: int
    left: int
    most: int


class Healed(Frozen):
    """The hunter got health back."""

    kind: Literal["healed"] = "healed"
    amount: int
    left: int
    most: int


class NerveChanged(Frozen):
    """The hunter lost or got back nerve."""

    kind: Literal["nerve_changed"] = "nerve_changed"
    by: int
    left: int
    most: int


class WillChanged(Frozen):
    """Something in it gave way."""

    kind: Literal["will_changed"] = "will_changed"
    beast: BeastId
    by: int
    left: int


class ConditionGained(Frozen):
    """Somebody came under a condition."""

    kind: Literal["condition_gained"] = "condition_gained"
    target: Literal["hunter"] | BeastId
    condition: Condition
    by: str


class ConditionCleared(Frozen):
    """Somebody is free of a condition."""

    kind: Literal["condition_cleared"] = "condition_cleared"
    target: Literal["hunter"] | BeastId
    condition: Condition


class RangeChanged(Frozen):
    """It is nearer, or farther."""

    kind: Literal["range_changed"] = "range_changed"
    range: Range


class BeastFell(Frozen):
    """It is dead."""

    kind: Literal["beast_fell"] = "beast_fell"
    beast: BeastId


class BeastLaid(Frozen):
    """It is at rest."""

    kind: Literal["beast_laid"] = "beast_laid"
    beast: BeastId


class HunterFled(Frozen):
    """The hunter broke off; it remembers."""

    kind: Literal["hunter_fled"] = "hunter_fled"
    place: PlaceId


class HunterFell(Frozen):
    """The hunter is dead."""

    kind: Literal["hunter_fell"] = "hunter_fell"
    by: str


class HuntEnded(Frozen):
    """The hunt is over."""

    kind: Literal["hunt_ended"] = "hunt_ended"
    ending: Ending
    lines: int
    alive: int
    told: Telling | None
    score: int


class Rejected(Frozen):
    """A rule says no. Nothing changed, nothing was rolled, no time went by."""

    kind: Literal["rejected"] = "rejected"
    reason: Refusal
    message: str
    """One sentence with the reason and its numbers, in the system's own style."""
    options: tuple[str, ...] = ()
    """For an ambiguous name: the names it could be, in order."""


Outcome = Annotated[
    Rolled
    | Looked
    | Examined
    | Recalled
    | Moved
    | Searched
    | TraceFound
    | ClaimHeard
    | Answered
    | Greeted
    | CandidateStruck
    | CandidateRestored
    | TopicOpened
    | Leaned
    | Paired
    | TrustChanged
    | Taken
    | Dropped
    | Given
    | Used
    | Equipped
    | Removed
    | TrapSet
    | CoinChanged
    | Signed
    | CandlesBurnt
    | WatchChanged
    | DayBroke
    | Fed
    | Improvised
    | MeetingBegan
    | IntentShown
    | Maneuvered
    | BeastActed
    | DamageDealt
    | Healed
    | NerveChanged
    | WillChanged
    | ConditionGained
    | ConditionCleared
    | RangeChanged
    | BeastFell
    | BeastLaid
    | HunterFled
    | HunterFell
    | HuntEnded
    | Rejected,
    Field(discriminator="kind"),
]
