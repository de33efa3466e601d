"""One thing that happened, in words that prose may use."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import Grade

Weight = Literal["must", "may", "strip"]
"""Whether prose must say it, may say it, or leaves it to the ledger strip."""


class Beat(Frozen):
    """One thing that happened, in words that prose may use."""

    kind: str
    """Kind of the outcome; also `summons` and `arrival` at the beginning, `presence` for who is in sight, `left`."""
    weight: Weight
    meaning: str
    """What it means, one plain sentence: `Your strike goes wide and the drowner is on you.`"""
    grade: Grade | None = None
    slots: dict[str, str] = Field(default_factory=dict)
    """Names and texts by slot, for the grammar: `item`, `person`, `place`, `words`, `text`, `act`, …"""
    speaker: str | None = None
    """Name of the person whose words are in `slots['words']`."""
    typed: str = ""
    """Words of the player's own that stand in the meaning in brackets; prompts put them in the fence."""
    slot: str = ""
    """What has to be told in other words each time: `answered:maren:no`. Counted by `brief.told_in`."""
    tags: dict[str, str] = Field(default_factory=dict)
    """Closed words and ids that the grammar's conditions look at; never printed."""
