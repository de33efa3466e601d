"""What the hunter will do, with ids: the only input of `step`, and the only input of a replay.

`bind` makes these from events; each names only what the view showed.
`Hear` is apart: it carries what finished prose left behind, and touches `told` alone.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.state import Quote
from hunter_game.engine.vocabulary import (
    Approach,
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    DetailId,
    Direction,
    ItemId,
    Maneuver,
    Means,
    NextId,
    PersonId,
    PlaceId,
    RecipeId,
    Telling,
    TopicId,
    TraceId,
    Watch,
)


class Look(Frozen):
    """Look around; free."""

    kind: Literal["look"] = "look"


class ExamineDetail(Frozen):
    """Look closely at a part of the place; free."""

    kind: Literal["examine_detail"] = "examine_detail"
    detail: DetailId


class ExamineItem(Frozen):
    """Look closely at a thing here or carried; free."""

    kind: Literal["examine_item"] = "examine_item"
    item: ItemId


class ExaminePerson(Frozen):
    """Look at somebody; free."""

    kind: Literal["examine_person"] = "examine_person"
    person: PersonId


class ExamineBeast(Frozen):
    """Look at the beast one is facing; free."""

    kind: Literal["examine_beast"] = "examine_beast"
    beast: BeastId


class Recall(Frozen):
    """Think over a trace or a claim; free."""

    kind: Literal["recall"] = "recall"
    clue: TraceId | ClaimId


class Move(Frozen):
    """Go through an exit; one candle."""

    kind: Literal["move"] = "move"
    direction: Direction
    to: PlaceId


class Search(Frozen):
    """Search the place one is in; one candle, and what the check adds."""

    kind: Literal["search"] = "search"


class Take(Frozen):
    """Pick something up."""

    kind: Literal["take"] = "take"
    item: ItemId


class Drop(Frozen):
    """Put something down."""

    kind: Literal["drop"] = "drop"
    item: ItemId


class Give(Frozen):
    """Give something to somebody."""

    kind: Literal["give"] = "give"
    item: ItemId
    person: PersonId


class Use(Frozen):
    """Use something: eat, drink, apply, light."""

    kind: Literal["use"] = "use"
    item: ItemId


class Equip(Frozen):
    """Take in hand or put on."""

    kind: Literal["equip"] = "equip"
    item: ItemId


class Remove(Frozen):
    """Put away or take off."""

    kind: Literal["remove"] = "remove"
    item: ItemId


class SetTrap(Frozen):
    """Lay a trap or bait where one stands; one candle."""

    kind: Literal["set_trap"] = "set_trap"
    item: ItemId


class Wait(Frozen):
    """Let time go by: one candle, or until a watch begins."""

    kind: Literal["wait"] = "wait"
    until: Watch | None = None


class Rest(Frozen):
    """Sit until the watch changes; gives back a little health and nerve."""

    kind: Literal["rest"] = "rest"


class Ask(Frozen):
    """Ask somebody about a topic; one candle, and what the check adds."""

    kind: Literal["ask"] = "ask"
    person: PersonId
    topic: TopicId
    approach: Approach
    words: str = ""
    """The player's own words, if they were given; kept for the prose, read by no rule."""


class Greet(Frozen):
    """Speak to somebody about nothing that has a rule; free."""

    kind: Literal["greet"] = "greet"
    person: PersonId
    words: str = ""


class Pair(Frozen):
    """Hold a trace against a claim, before the one who made it; one candle."""

    kind: Literal["pair"] = "pair"
    claim: ClaimId
    trace: TraceId


class Lean(Frozen):
    """Take a claim for true, or stop doing so; free."""

    kind: Literal["lean"] = "lean"
    claim: ClaimId
    on: bool


class Sign(Frozen):
    """Sign the account; once a hunt."""

    kind: Literal["sign"] = "sign"
    beast: BeastId
    cause: CauseId
    next: NextId


class Fray(Frozen):
    """One maneuver in a meeting; one exchange."""

    kind: Literal["fray"] = "fray"
    maneuver: Maneuver
    item: ItemId | None = None
    means: Means | None = None
    """For `improvise`: how."""
    wish: Condition | None = None
    """For `improvise`: the condition that the hunter hopes for; what the means gives by itself, if none is said."""
    words: str = ""
    """For `speak` and `improvise`: the player's own words; read by no rule."""


class Improvise(Frozen):
    """Something no rule has a name for, outside a fight; one candle."""

    kind: Literal["improvise"] = "improvise"
    means: Means
    words: str
    wish: Condition | None = None
    """A condition that the hunter hopes to be in."""


class Buy(Frozen):
    """Buy one lot of a person's wares; free."""

    kind: Literal["buy"] = "buy"
    item: ItemId
    person: PersonId


class Sell(Frozen):
    """Sell something to somebody who trades; free."""

    kind: Literal["sell"] = "sell"
    item: ItemId
    person: PersonId


class Craft(Frozen):
    """Make something by a recipe; one candle, and what the check adds."""

    kind: Literal["craft"] = "craft"
    recipe: RecipeId


class Reckon(Frozen):
    """Tell the one who pays what it was, or bury it."""

    kind: Literal["reckon"] = "reckon"
    telling: Telling


Intent = Annotated[
    Look
    | ExamineDetail
    | ExamineItem
    | ExaminePerson
    | ExamineBeast
    | Recall
    | Move
    | Search
    | Take
    | Drop
    | Give
    | Use
    | Equip
    | Remove
    | SetTrap
    | Wait
    | Rest
    | Ask
    | Greet
    | Pair
    | Lean
    | Sign
    | Fray
    | Improvise
    | Buy
    | Sell
    | Craft
    | Reckon,
    Field(discriminator="kind"),
]


class Hear(Frozen):
    """What finished prose left behind; applied once, at the seal."""

    kind: Literal["hear"] = "hear"
    quotes: tuple[Quote, ...]
    leads: tuple[TopicId, ...]
