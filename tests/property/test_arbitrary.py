"""Whatever is proposed, by a player or by a model, no rule breaks and no state is impossible."""

from __future__ import annotations

import os
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.digest import digest
from hunter_game.engine.ledger import ledger
from hunter_game.engine.outcomes import Answered, Rejected
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Complication, Phase, Weather
from hunter_game.engine.world import World
from tests import strategies
from tests.engine.fair import fair
from tests.engine.troubled import troubled
from tests.property.invariants import check_state, check_step
from tests.yard import load_yard

SOAK_EVENTS = int(os.environ.get("HUNTER_GAME_SOAK_EVENTS", "20000"))
"""How many arbitrary events the soak plays."""

WALK = settings(max_examples=40, deadline=None, derandomize=True, database=None)
SEEDS = st.integers(0, 2**32 - 1)
LENGTHS = st.integers(1, 40)
"""A walk follows from its seed; its length shrinks to the event that breaks something."""


@cache
def fair_world() -> World:
    """Return the practice world with wares, recipes and weather."""
    return fair(load_yard(), *Weather)


def some_world(seed: int) -> World:
    """Return the practice world as it is shipped, or on a fair day."""
    return fair_world() if seed % 2 else load_yard()


def propose(world: World, state: State, seen: View, rng: Random) -> tuple[State, View]:
    """Put one arbitrary event through `bind` and `step`, and check everything."""
    bound = bind(world, seen, strategies.event(rng, seen))
    if isinstance(bound, Rejected):
        assert bound.message.strip() == bound.message != ""
        assert ledger(world, state.facts.hunt, (bound,))
        return state, seen
    before = digest(state.facts)
    taken = step(world, state, bound)
    dead = [person for person, each in state.facts.people.items() if not each.alive]
    assert not [each for each in taken.outcomes if isinstance(each, Answered) and each.person in dead]
    seen = check_step(world, state, taken)
    if taken.refused is not None:
        assert digest(taken.state.facts) == before
    return taken.state, seen


def walk(world: World, rng: Random, events: int) -> None:
    """Play arbitrary events from some state, until the hunt is over or the events are."""
    state = strategies.start(world, rng)
    check_state(world, state)
    seen = view(world, state)
    for turn in range(events):
        state, seen = propose(world, state, seen, rng)
        if rng.random() < 0.1:
            heard = step(world, state, strategies.hear(rng, seen, turn))
            assert digest(heard.state.facts) == digest(state.facts)
            state = heard.state
            seen = view(world, state)
        if state.facts.phase is Phase.OVER:
            return


@WALK
@given(seed=SEEDS, length=LENGTHS)
def test_arbitrary_events_never_break_an_invariant(seed: int, length: int) -> None:
    walk(some_world(seed), Random(seed), length)


@WALK
@given(seed=SEEDS, length=LENGTHS)
def test_arbitrary_intents_never_break_an_invariant(seed: int, length: int) -> None:
    world = some_world(seed)
    rng = Random(seed)
    state = strategies.start(world, rng)
    for _ in range(length):
        taken = step(world, state, strategies.intent(rng, world))
        check_step(world, state, taken)
        state = taken.state


@WALK
@given(seed=SEEDS, length=LENGTHS)
def test_every_state_has_an_offer_until_the_hunt_is_over(seed: int, length: int) -> None:
    world = some_world(seed)
    rng = Random(seed)
    state = strategies.start(world, rng)
    for _ in range(length):
        state = step(world, state, strategies.intent(rng, world)).state
        assert bool(affordances(world, state)) == (state.facts.phase is not Phase.OVER)


@settings(WALK, max_examples=20)
@given(seed=SEEDS, length=LENGTHS, complication=st.sampled_from([None, *Complication]))
def test_nothing_breaks_in_a_complicated_hunt_whoever_is_dead(
    seed: int, length: int, complication: Complication | None
) -> None:
    rng = Random(seed)
    world = troubled(load_yard(), complication, *Weather)
    state = strategies.start(world, rng)
    dead = {person: each for person, each in state.facts.people.items() if rng.random() < 0.4}
    people = {**state.facts.people, **{each: dead[each].model_copy(update={"alive": False}) for each in dead}}
    state = state.model_copy(update={"facts": state.facts.model_copy(update={"people": people})})
    for _ in range(length * 3):
        taken = step(world, state, strategies.intent(rng, world))
        check_step(world, state, taken)
        state = taken.state
        if taken.refused is None:
            assert bool(affordances(world, state)) == (state.facts.phase is not Phase.OVER)


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_a_flood_of_arbitrary_events_breaks_nothing() -> None:
    rng = Random("flood")
    left = SOAK_EVENTS
    while left > 0:
        walk(some_world(left // 200), rng, 200)
        left -= 200
