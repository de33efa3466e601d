"""The odds promise, for every check there is and everything that can move one: exact, and shown before it is rolled."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.affordances import affordances
from hunter_game.engine.checks import MOST, attribute_of, grade_of, roll
from hunter_game.engine.hunt import begin
from hunter_game.engine.rules import craft, fight, improvise, places, scars, talk
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import (
    Approach,
    Complication,
    Condition,
    Grade,
    ItemId,
    Maneuver,
    Means,
    PersonId,
    Scar,
    Trade,
    Watch,
    Weather,
)
from hunter_game.engine.world import World
from tests.engine.fair import fair
from tests.engine.table import Table
from tests.engine.test_grades import CHECKS, Arrange
from tests.engine.test_odds import check_offers, meant
from tests.engine.troubled import troubled
from tests.strategies import start

EVERY_CHECK = [pytest.param(arrange, id=name) for name, arrange in CHECKS.items()]


def shown(table: Table, intent: go.Intent) -> it.Check | None:
    """Return the check as a front end can show it before."""
    world, facts = table.world, table.state.facts
    match intent:
        case go.Ask(person=person, approach=approach):
            return talk.check_for(world, facts, person, approach)
        case go.Search():
            return places.search_check(world, facts)
        case go.Craft(recipe=recipe):
            return craft.check_for(world, facts, recipe)
        case go.Improvise(means=means):
            return improvise.check_for(world, facts, means)
        case go.Fray(maneuver=maneuver, means=means, item=item, wish=wish):
            return fight.check_for(world, facts, maneuver, means, item, wish)
    return None


def rolled(table: Table, intent: go.Intent) -> it.Check:
    """Try it, see that what is rolled is what was shown, and return the check."""
    before = shown(table, intent)
    taken = step(table.world, table.state, intent)
    (fell,) = [each for each in taken.outcomes if isinstance(each, it.Rolled)]
    assert fell.check == before
    assert fell.total == sum(fell.dice) + fell.check.total
    assert fell.grade is grade_of(fell.total)
    check = fell.check
    parts = attribute_of(table.state.facts.hunter, check.attribute) + sum(each.value for each in check.modifiers)
    assert check.total == max(-MOST, min(MOST, parts))
    assert check.odds == enumerated(check.total)
    return check


def enumerated(total: int) -> it.Odds:
    """Return the odds by counting all 36 throws."""
    grades = [grade_of(first + second + total) for first, second in product(range(1, 7), repeat=2)]
    return it.Odds(**{grade.value: grades.count(grade) for grade in Grade})


def table_of(world: World) -> Table:
    """Return a table with a hunter of no trade's gifts that can be told from them."""
    return Table(world).hunter(might=1, wits=0, nerve=-1)


def names(check: it.Check) -> dict[str, int]:
    """Return the modifiers of a check by name."""
    return {each.name: each.value for each in check.modifiers}


@pytest.mark.parametrize("trade", list(Trade))
@pytest.mark.parametrize("arrange", EVERY_CHECK)
def test_every_trade_stands_in_every_check_that_it_moves(yard: World, arrange: Arrange, trade: Trade) -> None:
    table = table_of(fair(yard)).hunter(trade=trade)
    intent = arrange(table)
    check = rolled(table, intent)
    assert set(names(check)) & {each.value for each in Trade} <= {trade.value}


@pytest.mark.parametrize("scar", list(Scar))
@pytest.mark.parametrize("arrange", EVERY_CHECK)
def test_every_scar_stands_in_every_check_that_it_moves(yard: World, arrange: Arrange, scar: Scar) -> None:
    table = table_of(fair(yard)).hunter(scars=(scar,))
    check = rolled(table, arrange(table))
    assert set(names(check)) & set(map(scars.in_words, Scar)) <= {scars.in_words(scar)}


@pytest.mark.parametrize("weather", list(Weather))
@pytest.mark.parametrize("arrange", EVERY_CHECK)
def test_the_weather_stands_in_every_check_that_it_moves(yard: World, arrange: Arrange, weather: Weather) -> None:
    table = table_of(troubled(yard, None, weather))
    check = rolled(table, arrange(table))
    assert set(names(check)) & {each.value for each in Weather} <= {weather.value}


@pytest.mark.parametrize("condition", list(Condition))
@pytest.mark.parametrize("arrange", EVERY_CHECK)
def test_every_condition_stands_in_every_check_that_it_moves(
    yard: World, arrange: Arrange, condition: Condition
) -> None:
    table = table_of(fair(yard))
    intent = arrange(table)
    table.hurting(condition)
    refused = step(table.world, table.state, intent).refused
    if refused is not None:
        assert (condition.value, refused.reason) == ("held", "held")
        return
    check = rolled(table, intent)
    assert set(names(check)) & {each.value for each in Condition} <= {condition.value}


@pytest.mark.parametrize("item", [None, "salt", "lantern"])
@pytest.mark.parametrize("wish", [None, *Condition])
@pytest.mark.parametrize("means", list(Means))
def test_an_improvised_act_rolls_what_its_means_its_wish_and_its_thing_make_of_it(
    yard: World, means: Means, wish: Condition | None, item: str | None
) -> None:
    table = table_of(fair(yard)).carry("salt", "lantern").meeting()
    thing = None if item is None else ItemId(item)
    check = rolled(table, go.Fray(maneuver=Maneuver.IMPROVISE, means=means, wish=wish, item=thing))
    assert (item in names(check)) is (item is not None)


@pytest.mark.parametrize("complication", list(Complication))
@pytest.mark.parametrize("arrange", EVERY_CHECK)
def test_a_complication_stands_in_every_check_that_it_moves(
    yard: World, arrange: Arrange, complication: Complication
) -> None:
    table = table_of(troubled(yard, complication))
    intent = arrange(table)
    table.person("maren", trust=2).person("corm", trust=-2)
    check = rolled(table, intent)
    in_a_meeting = isinstance(intent, go.Fray)
    assert ("what was buried" in names(check)) is (in_a_meeting and complication is Complication.BURIED_TRUTH)


def test_each_thing_that_moves_a_check_moves_some_check_by_its_own_name(yard: World) -> None:
    seen: set[str] = set()
    for arrange in CHECKS.values():
        for trade, scar, weather in zip((*Trade,), (*Scar,), (*Weather, Weather.STILL), strict=True):
            table = table_of(troubled(yard, None, weather)).hunter(trade=trade, scars=(scar,))
            seen |= set(names(rolled(table, arrange(table))))
    moved_by_weather = {each.value for each in Weather} - {"still"}
    assert {*(each.value for each in Trade), *map(scars.in_words, Scar), *moved_by_weather} <= seen


@pytest.mark.parametrize("complication", [None, *Complication])
def test_in_a_complicated_hunt_every_offer_rolls_and_burns_what_it_showed(
    yard: World, complication: Complication | None
) -> None:
    world, rng = troubled(yard, complication, *Weather), Random(f"offers {complication}")
    rolls = 0
    for number in range(2):
        state = start(world, rng) if number else begin(world, world.hunts[0].id, "trapper", "seed")
        for _ in range(4):
            rolls += check_offers(world, state)
            offers = [meant(world, state, each) for each in affordances(world, state)]
            if not offers:
                break
            state = step(world, state, rng.choice(offers)).state
    assert rolls > 20


def test_the_dice_of_one_check_fall_as_often_as_its_odds_say(yard: World) -> None:
    table = table_of(fair(yard)).at("chapel_yard", Watch.MORNING)
    check = talk.check_for(table.world, table.state.facts, PersonId("corm"), Approach.PLAIN)
    counts = dict.fromkeys(Grade, 0)
    for number in range(3600):
        counts[roll(f"seed {number}", check).grade] += 1
    for grade in Grade:
        expected = getattr(check.odds, grade.value) * 100
        assert abs(counts[grade] - expected) < 150, grade
