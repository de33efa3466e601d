"""Improvising outside a meeting: free words as an approach, a means and a wish.

- Force is checked with might, craft with wits, nerve with nerve; one candle burns.
- It never gives a clue, a thing or a person's trust: those have rules of their own.
- Success or better grants the wish to be *hidden*, or else steadies the hunter by 1. *Cost* does so for one candle
  more.
  *Failure* takes 1 nerve, *disaster* 1 health and 1 nerve.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Check, Improvised
from hunter_game.engine.rules import conditions, time
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import Attribute, Condition, Grade, Means

ATTRIBUTES = {Means.FORCE: Attribute.MIGHT, Means.CRAFT: Attribute.WITS, Means.NERVE: Attribute.NERVE}


def check_for(facts: Facts, means: Means) -> Check:
    """Return the check that improvising here by this means would roll now."""
    return make_check(facts, f"improvise by {means.value}", facts.place, ATTRIBUTES[means], conditions.hinders(facts))


def improvise(draft: Draft, means: Means, words: str, wish: Condition | None) -> None:
    """Try something that no rule has a name for."""
    grade = draft.roll(check_for(draft.facts, means)).grade
    draft.say(Improvised(means=means, words=words, grade=grade))
    if grade in (Grade.COST, Grade.SUCCESS, Grade.TRIUMPH):
        if wish is Condition.HIDDEN:
            conditions.gain(draft, Condition.HIDDEN, "improvise")
        else:
            conditions.steady(draft, 1)
    else:
        conditions.frighten(draft, 1, "improvise")
    if grade is Grade.DISASTER:
        conditions.hurt(draft, 1, "improvise")
    time.burn(draft, 2 if grade is Grade.COST else 1)
