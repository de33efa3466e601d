"""What a storyteller is told about a turn: the outcomes in words, and what may be perceived now.

Made from outcomes and two views; the world is asked only for the names of what the outcomes already name.
It has no secret, no truth value of a claim and no answer, so none of them can be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Grade
from hunter_game.engine.world import World

Weight = Literal["must", "may", "strip"]
"""Whether prose must say it, may say it, or leaves it to the ledger strip."""


class Beat(Frozen):
    """One thing that happened, in words that prose may use."""

    kind: str
    """Kind of the outcome."""
    weight: Weight
    meaning: str
    """What it means, one plain sentence: `Your strike goes wide and the drowner is on you.`"""
    grade: Grade | None = None
    slots: dict[str, str] = Field(default_factory=dict)
    """Names and texts by slot, for the grammar: `item`, `person`, `place`, `words`, `text`, `act`, …"""
    speaker: str | None = None
    """Name of the person whose words are in `slots['words']`."""


class Brief(Frozen):
    """One turn, for whoever tells it."""

    turn: Annotated[int, Field(ge=0)]
    line: str
    """What the player typed."""
    quoted: str
    """The player's own speech, if any; the only words that may be put in the hunter's mouth."""
    beats: tuple[Beat, ...]
    before: View
    after: View
    seen_before: int
    """How often this same leading beat was told before; turns the seeded permutations of the built-in storyteller."""
    seed: str
    """Cosmetic domain of the session's seed."""


def make_brief(
    world: World,
    before: View,
    after: View,
    outcomes: Sequence[Outcome],
    *,
    turn: int,
    line: str,
    quoted: str,
    seen_before: int,
    seed: str,
) -> Brief:
    """Put a turn's outcomes into words for a storyteller."""
    raise NotImplementedError
