"""What happened to body and nerve, in a meeting and at the end."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes.rolls import Modifier
from hunter_game.engine.vocabulary import (
    ActId,
    BeastId,
    Condition,
    Ending,
    Grade,
    ItemId,
    Maneuver,
    PlaceId,
    Range,
    Scar,
    Telling,
    Verdict,
)


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
    lair: bool = False
    """Whether it was found where it lies in the watches that are not its own."""


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
    """What did it: an item's id, an act's id, a condition, a complication or the purpose of a check."""
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
    points: tuple[Modifier, ...] = ()
    """What makes up the score, by name."""
    pay: int = 0
    """What was paid, in pennies."""
    purse: tuple[Modifier, ...] = ()
    """What makes up the pay, by name."""
    renown: int = 0
    """What it added to the hunter's name."""
    verdict: Verdict | None = None
    """What the village does; unknown of a hunt that ended under older rules."""


class ScarGained(Frozen):
    """A meeting left its mark for good."""

    kind: Literal["scar_gained"] = "scar_gained"
    scar: Scar
