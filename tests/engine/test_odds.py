"""The odds promise: what is offered is what is rolled, and nothing hidden moves it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest

from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import ExamineDetail, Intent, Sign
from hunter_game.engine.outcomes import CandlesBurnt, Rejected, Rolled
from hunter_game.engine.perception import view
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.view import Offer
from hunter_game.engine.vocabulary import Condition, DetailId, Phase, Range, Truth, Watch
from hunter_game.engine.world import Answers, World
from hunter_game.parser import Context, Understood, parse
from tests.engine.table import RIGHT, Table
from tests.strategies import intent, start
from tests.yard import changed

Change = Callable[[World], World]


def meant(world: World, state: State, offer: Offer) -> Intent:
    """Return what typing an offer comes to."""
    seen = view(world, state)
    reading = parse(offer.line, seen, Context())
    assert isinstance(reading, Understood), offer.line
    bound = bind(world, seen, reading.events[0])
    assert not isinstance(bound, Rejected), (offer.line, bound)
    return bound


def check_offers(world: World, state: State) -> int:
    """Check every offer of a state against what trying it rolls; return how many were rolled."""
    rolled = 0
    for offer in affordances(world, state):
        taken = step(world, state, meant(world, state, offer))
        assert taken.refused is None, (offer.line, taken.refused)
        rolls = [each for each in taken.outcomes if isinstance(each, Rolled)]
        assert [each.check.odds for each in rolls] == ([] if offer.odds is None else [offer.odds]), offer.line
        burnt = sum(each.count for each in taken.outcomes if isinstance(each, CandlesBurnt))
        if not rolls and taken.state.facts.phase is state.facts.phase:
            assert burnt == offer.candles, offer.line
        rolled += len(rolls)
    return rolled


def test_every_offer_rolls_exactly_the_odds_that_it_showed(yard: World) -> None:
    rng, rolled = Random("offers"), 0
    for _ in range(12):
        state = start(yard, rng)
        for _ in range(6):
            rolled += check_offers(yard, state)
            offers = affordances(yard, state)
            if not offers:
                break
            state = step(yard, state, meant(yard, state, rng.choice(offers))).state
    assert rolled > 250


@pytest.mark.parametrize("range_", list(Range))
@pytest.mark.parametrize("condition", [None, *Condition])
def test_every_offer_in_a_meeting_rolls_its_odds(table: Table, range_: Range, condition: Condition | None) -> None:
    table.meeting(range_, known_bane=True, foreseen=True, aimed=True).carry("salt", "torch")
    if condition is not None:
        table.hurting(condition).beast(conditions=(condition,))
    assert check_offers(table.world, table.state) >= 2


def no_lies(world: World) -> World:
    """Return the world with every claim true and told for another reason."""
    claims = tuple(each.model_copy(update={"truth": Truth.TRUE, "reason": "?"}) for each in world.claims)
    return changed(world, claims=claims)


def no_secrets(world: World) -> World:
    """Return the world with other secrets."""
    return changed(world, people=tuple(each.model_copy(update={"secret": "?"}) for each in world.people))


def no_depths(world: World) -> World:
    """Return the world without the answers that ask for trust."""
    people = tuple(
        each.model_copy(update={"answers": tuple(answer for answer in each.answers if answer.trust <= -3)})
        for each in world.people
    )
    return changed(world, people=people)


def another_answer(world: World) -> World:
    """Return the world with another culprit, cause, next and victims."""
    (hunt,) = world.hunts
    answer = Answers(kind=hunt.kinds[1], cause=hunt.causes[2], next=hunt.nexts[2].id)
    return changed(world, hunts=(hunt.model_copy(update={"answer": answer, "feedings": ()}),))


def no_traces(world: World) -> World:
    """Return the world with nothing to find."""
    places = tuple(
        each.model_copy(
            update={
                "search": (),
                "details": tuple(detail.model_copy(update={"trace": None}) for detail in each.details),
            }
        )
        for each in world.places
    )
    items = tuple(each.model_copy(update={"trace": None}) for each in world.items)
    return changed(world, places=places, items=items)


@pytest.mark.parametrize("change", [no_lies, no_secrets, no_depths, another_answer, no_traces])
def test_worlds_that_differ_in_what_is_hidden_look_offer_and_refuse_the_same(yard: World, change: Change) -> None:
    other = change(yard)
    assert other != yard
    for place in yard.places:
        for candles in (12, 9, 6, 2):
            states = []
            for world in (yard, other):
                table = Table(world)
                table.put(place=place.id, visited=(place.id,), candles=candles)
                states.append(table.state)
            one, two = states
            assert view(yard, one) == view(other, two)
            assert affordances(yard, one) == affordances(other, two)


@pytest.mark.parametrize("change", [no_lies, no_secrets, no_depths, another_answer])
def test_free_looks_tell_the_same_in_worlds_that_differ_in_what_is_hidden(yard: World, change: Change) -> None:
    other = change(yard)
    for place in yard.places:
        one, two = Table(yard), Table(other)
        for table in (one, two):
            table.put(place=place.id, visited=(place.id,))
        for detail in place.details:
            looks = [examine(table, detail.id) for table in (one, two)]
            assert looks[0] == looks[1]
        assert view(one.world, one.state) == view(two.world, two.state)
        assert affordances(one.world, one.state) == affordances(two.world, two.state)


def examine(table: Table, detail: DetailId) -> object:
    """Look closely at something; return what happened."""
    return table.do(ExamineDetail(detail=detail)).outcomes


def test_before_the_meeting_the_same_account_is_signed_alike_whatever_is_true(yard: World) -> None:
    tables = [Table(yard), Table(another_answer(yard))]
    assert tables[0].do(Sign(**RIGHT)).outcomes == tables[1].do(Sign(**RIGHT)).outcomes
    assert view(yard, tables[0].state) == view(tables[1].world, tables[1].state)


def test_a_hunt_that_is_over_offers_nothing(yard: World) -> None:
    state = begin(yard, yard.hunts[0].id, "trapper", "x")
    over = state.model_copy(update={"facts": state.facts.model_copy(update={"phase": Phase.OVER})})
    assert affordances(yard, over) == ()


@pytest.mark.parametrize("change", [no_lies, no_secrets, no_depths, another_answer, no_traces])
def test_refusals_are_the_same_in_worlds_that_differ_in_what_is_hidden(yard: World, change: Change) -> None:
    other, rng = change(yard), Random("refusals")
    refused = 0
    for _ in range(40):
        place, candles = rng.choice(yard.places).id, rng.randint(1, 12)
        one, two = (Table(world).put(place=place, visited=(place,), candles=candles).state for world in (yard, other))
        for _ in range(10):
            proposed = intent(rng, yard)
            refusal = step(yard, one, proposed).refused
            assert refusal == step(other, two, proposed).refused
            refused += refusal is not None
    assert refused > 100


@pytest.mark.parametrize(
    ("hours", "watch", "line", "burns"),
    [
        ((Watch.NIGHT,), Watch.MORNING, "wait until night", 9),
        ((Watch.DUSK, Watch.NIGHT), Watch.MORNING, "wait until dusk", 6),
        ((Watch.DUSK, Watch.NIGHT), Watch.DUSK, "wait until night", 3),
        ((Watch.NOON,), Watch.NIGHT, None, 0),
    ],
)
def test_whoever_has_signed_can_wait_until_that_kind_is_abroad(
    yard: World, hours: tuple[Watch, ...], watch: Watch, line: str | None, burns: int
) -> None:
    beasts = tuple(each.model_copy(update={"hours": hours}) for each in yard.beasts)
    table = Table(changed(yard, beasts=beasts))
    table.do(Sign(**RIGHT))
    table.at("kitchen", watch)
    account = view(table.world, table.state).account
    assert account is not None
    assert account.hours == hours
    offers = [each for each in affordances(table.world, table.state) if each.line.startswith("wait until")]
    assert [(each.line, each.candles) for each in offers] == ([] if line is None else [(line, burns)])
