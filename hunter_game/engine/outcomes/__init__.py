"""What happened: past facts, in order, made only by `step`.

Never an input of anything that is replayed; `verify` derives them again.
Each carries ids and numbers; `ledger` puts them in words.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from hunter_game.engine.outcomes.inquiry import (
    Answered,
    CandidateRestored,
    CandidateStruck,
    CandlesBurnt,
    ClaimHeard,
    Complicated,
    DayBroke,
    Examined,
    Fed,
    Greeted,
    Improvised,
    Leaned,
    Looked,
    Met,
    Moved,
    Paired,
    Recalled,
    Searched,
    Signed,
    TopicOpened,
    TraceFound,
    TrustChanged,
    WatchChanged,
    WeatherChanged,
    WordTravelled,
)
from hunter_game.engine.outcomes.meeting import (
    BeastActed,
    BeastFell,
    BeastLaid,
    ConditionCleared,
    ConditionGained,
    DamageDealt,
    Healed,
    HuntEnded,
    HunterFell,
    HunterFled,
    IntentShown,
    Maneuvered,
    MeetingBegan,
    NerveChanged,
    RangeChanged,
    ScarGained,
    WillChanged,
)
from hunter_game.engine.outcomes.refusal import (
    Rejected,
)
from hunter_game.engine.outcomes.rolls import (
    Check,
    Modifier,
    Odds,
    Rolled,
)
from hunter_game.engine.outcomes.things import (
    Bought,
    CoinChanged,
    Crafted,
    Dropped,
    Equipped,
    Given,
    RecipeLearned,
    Removed,
    Sold,
    Taken,
    TrapSet,
    Used,
)

Outcome = Annotated[
    Rolled
    | Looked
    | Examined
    | Recalled
    | Moved
    | Met
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
    | Bought
    | Sold
    | RecipeLearned
    | Crafted
    | CoinChanged
    | Signed
    | CandlesBurnt
    | WatchChanged
    | DayBroke
    | WeatherChanged
    | WordTravelled
    | Complicated
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
    | ScarGained
    | HuntEnded
    | Rejected,
    Field(discriminator="kind"),
]

__all__ = [
    "Answered",
    "BeastActed",
    "BeastFell",
    "BeastLaid",
    "Bought",
    "CandidateRestored",
    "CandidateStruck",
    "CandlesBurnt",
    "Check",
    "ClaimHeard",
    "CoinChanged",
    "Complicated",
    "ConditionCleared",
    "ConditionGained",
    "Crafted",
    "DamageDealt",
    "DayBroke",
    "Dropped",
    "Equipped",
    "Examined",
    "Fed",
    "Given",
    "Greeted",
    "Healed",
    "HuntEnded",
    "HunterFell",
    "HunterFled",
    "Improvised",
    "IntentShown",
    "Leaned",
    "Looked",
    "Maneuvered",
    "MeetingBegan",
    "Met",
    "Modifier",
    "Moved",
    "NerveChanged",
    "Odds",
    "Outcome",
    "Paired",
    "RangeChanged",
    "Recalled",
    "RecipeLearned",
    "Rejected",
    "Removed",
    "Rolled",
    "ScarGained",
    "Searched",
    "Signed",
    "Sold",
    "Taken",
    "TopicOpened",
    "TraceFound",
    "TrapSet",
    "TrustChanged",
    "Used",
    "WatchChanged",
    "WeatherChanged",
    "WillChanged",
    "WordTravelled",
]
