"""The check: 2d6 + attribute + what helps − what hinders, all together within ±3, graded in five.

| total | grade |
|---|---|
| 2 or less | disaster |
| 3–5 | failure |
| 6–7 | cost: you get it and pay |
| 8–11 | success |
| 12 or more | triumph |

The `Check` that is shown before is the one that is rolled.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import product

from hunter_game.engine.dice import FACES, key_of, two_dice
from hunter_game.engine.outcomes import Check, Modifier, Odds, Rolled
from hunter_game.engine.state import Facts, Hunter
from hunter_game.engine.vocabulary import Attribute, Grade

MOST = 3
"""How far attribute and modifiers together can move the dice."""


def grade_of(total: int) -> Grade:
    """Return the grade of a total."""
    if total <= 2:
        return Grade.DISASTER
    if total <= 5:
        return Grade.FAILURE
    if total <= 7:
        return Grade.COST
    if total <= 11:
        return Grade.SUCCESS
    return Grade.TRIUMPH


@cache
def odds_of(modifier: int) -> Odds:
    """Return the exact chances of the five grades with a modifier, in 36ths."""
    faces = range(1, FACES + 1)
    grades = [grade_of(first + second + modifier) for first, second in product(faces, faces)]
    return Odds(
        disaster=grades.count(Grade.DISASTER),
        failure=grades.count(Grade.FAILURE),
        cost=grades.count(Grade.COST),
        success=grades.count(Grade.SUCCESS),
        triumph=grades.count(Grade.TRIUMPH),
    )


def attribute_of(hunter: Hunter, attribute: Attribute) -> int:
    """Return a hunter's value of an attribute."""
    match attribute:
        case Attribute.MIGHT:
            return hunter.might
        case Attribute.WITS:
            return hunter.wits
        case Attribute.NERVE:
            return hunter.nerve


def make_check(
    facts: Facts, purpose: str, target: str, attribute: Attribute, modifiers: Iterable[tuple[str, int]]
) -> Check:
    """Return the check as it would be rolled now.

    Args:
        facts: The state of things.
        purpose: Short verb phrase.
        target: Id of what it is tried on.
        attribute: What it is checked with.
        modifiers: Names and values; those of 0 are left out.
    """
    counted = tuple(Modifier(name=name, value=value) for name, value in modifiers if value)
    total = attribute_of(facts.hunter, attribute) + sum(modifier.value for modifier in counted)
    total = max(-MOST, min(MOST, total))
    return Check(
        purpose=purpose,
        actor="hunter",
        target=target,
        attempt=facts.attempts.get(key_of(purpose, "hunter", target), 0),
        attribute=attribute,
        modifiers=counted,
        total=total,
        odds=odds_of(total),
    )


def roll(seed: str, check: Check) -> Rolled:
    """Roll a check."""
    dice = two_dice(seed, check.purpose, check.actor, check.target, check.attempt)
    total = sum(dice) + check.total
    return Rolled(check=check, dice=dice, total=total, grade=grade_of(total))
