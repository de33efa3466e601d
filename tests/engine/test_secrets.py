"""Two worlds that differ only in a secret are played side by side: until it bites, nobody can tell them apart.

Views, offers and refusals are compared after every intent, and so are outcomes of whatever is free to look at.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from hunter_game.engine import outcomes as it
from hunter_game.engine.affordances import affordances
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.step import Step, step
from hunter_game.engine.vocabulary import BeastId, Complication, PersonId, PlaceId, Truth
from hunter_game.engine.world import Answers, Feeding, World
from tests import strategies
from tests.engine.fair import BUYER
from tests.engine.troubled import complicated, troubled
from tests.yard import changed

Change = Callable[[World], World]
Bites = Callable[[State, Step], bool]
"""Whether a step from a state may have let a secret show."""

HUNTS, LENGTH = 6, 80


def people(world: World, **update: Any) -> World:
    """Return the world with something changed about everybody."""
    return changed(world, people=tuple(each.model_copy(update=update) for each in world.people))


def no_lies(world: World) -> World:
    """Every claim is true, and told for another reason."""
    update = {"truth": Truth.TRUE, "reason": "?"}
    return changed(world, claims=tuple(each.model_copy(update=update) for each in world.claims))


def another_answer(world: World) -> World:
    """Another culprit, cause, next, lair and other nights."""
    (hunt,) = world.hunts
    answer = Answers(kind=hunt.kinds[1], cause=hunt.causes[2], next=hunt.nexts[2].id)
    return complicated(
        world,
        hunt.complication,
        answer=answer,
        lair=PlaceId("mill"),
        feedings=tuple(Feeding(day=each.day, text="?") for each in hunt.feedings),
    )


def another_relic(world: World) -> World:
    """What is sold only for trust is another thing."""
    made = tuple(each.model_copy(update={"wares": ()}) if each.id == BUYER else each for each in world.people)
    return changed(world, people=made)


def never(before: State, taken: Step) -> bool:
    """It never shows by itself."""
    return False


def word_arrives(before: State, taken: Step) -> bool:
    """Word was under way, and a watch began."""
    return bool(before.facts.words) and any(isinstance(each, it.WatchChanged | it.DayBroke) for each in taken.outcomes)


def night(before: State, taken: Step) -> bool:
    """It came, or it fed, or the hunt ended."""
    return any(isinstance(each, it.DayBroke | it.MeetingBegan | it.HuntEnded) for each in taken.outcomes)


def trusted(before: State, taken: Step) -> bool:
    """The one who sells it trusts the hunter."""
    return taken.state.facts.people[BUYER].trust > 0


def bitten(before: State, taken: Step) -> bool:
    """The complication has been felt, or trust was gained in a feud."""
    return any(
        isinstance(each, it.Complicated) or (isinstance(each, it.TrustChanged) and each.by > 0)
        for each in taken.outcomes
    )


SECRETS: dict[str, tuple[Change, Bites]] = {
    "secrets": (lambda world: people(world, secret="?"), never),
    "fears": (lambda world: people(world, fears=()), word_arrives),
    "refuges": (lambda world: people(world, refuge=None), word_arrives),
    "families": (lambda world: people(world, kin=()), word_arrives),
    "truth and reasons": (no_lies, never),
    "the answer": (another_answer, night),
    "the motive": (lambda world: complicated(world, world.hunts[0].complication, motive="love"), never),
    "the second beast": (
        lambda world: complicated(world, world.hunts[0].complication, second=BeastId("willow_light")),
        bitten,
    ),
    "the blamed": (lambda world: complicated(world, world.hunts[0].complication, blamed=PersonId("tibb")), bitten),
    "wares behind trust": (another_relic, trusted),
}


def same(one: World, other: World, states: tuple[State, State]) -> None:
    """Check that two states look and offer the same."""
    assert view(one, states[0]) == view(other, states[1])
    assert affordances(one, states[0]) == affordances(other, states[1])


@pytest.mark.parametrize(
    "complication", [None, Complication.FEUD, Complication.HUE_AND_CRY, Complication.SECOND_BEAST, Complication.CURFEW]
)
@pytest.mark.parametrize(("change", "bites"), SECRETS.values(), ids=SECRETS)
def test_worlds_that_differ_in_a_secret_cannot_be_told_apart_in_play_until_it_bites(
    yard: World, complication: Complication | None, change: Change, bites: Bites
) -> None:
    one = troubled(yard, complication)
    other = change(one)
    assert other != one
    compared = 0
    for number in range(HUNTS):
        states = tuple(strategies.start(world, Random(f"secret {number}")) for world in (one, other))
        rng = Random(f"{complication} {number}")
        for _ in range(LENGTH):
            intent = strategies.intent(rng, one)
            taken = step(one, states[0], intent), step(other, states[1], intent)
            if any(bites(*each) for each in zip(states, taken, strict=True)):
                break
            assert taken[0].refused == taken[1].refused, intent
            states = taken[0].state, taken[1].state
            if taken[0].refused is None:
                same(one, other, states)
                compared += 1
    assert compared > 10
