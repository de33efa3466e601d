"""What a check is and how one fell."""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.vocabulary import (
    Attribute,
    Grade,
)


class Modifier(Frozen):
    """One named number of a sum: what helps or hinders a check, what makes up a score."""

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
