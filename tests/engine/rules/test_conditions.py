"""Harm, healing, nerve, the eight conditions, and improvising outside a meeting."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.draft import Draft
from hunter_game.engine.rules import conditions, fight, places
from hunter_game.engine.rules.improvise import check_for
from hunter_game.engine.vocabulary import Condition, Ending, Grade, Maneuver, Means, Range
from tests.engine.table import Table


@pytest.fixture
def draft(table: Table) -> Draft:
    return Draft(table.world, table.state.facts)


def test_conditions_keep_the_order_of_the_closed_list_and_come_once(draft: Draft) -> None:
    for condition in reversed(Condition):
        conditions.gain(draft, condition, "test")
        conditions.gain(draft, condition, "test")
    assert draft.facts.hunter.conditions == tuple(Condition)
    assert len(draft.outcomes) == len(Condition)


def test_clearing_what_one_does_not_have_says_nothing(draft: Draft) -> None:
    conditions.clear(draft, Condition.HELD)
    assert draft.outcomes == []


def test_health_nought_is_death_and_never_less(draft: Draft) -> None:
    conditions.hurt(draft, 99, "test")
    assert draft.facts.hunter.health == 0
    assert [type(each) for each in draft.outcomes] == [it.DamageDealt, it.HunterFell, it.HuntEnded]
    assert draft.facts.ending is Ending.DIED
    conditions.hurt(draft, 1, "test")
    conditions.gain(draft, Condition.BLEEDING, "test")
    assert len(draft.outcomes) == 3


def test_healing_never_goes_beyond_what_one_began_with(draft: Draft) -> None:
    conditions.heal(draft, 5)
    assert draft.outcomes == []
    conditions.hurt(draft, 1, "test")
    conditions.heal(draft, 5)
    assert draft.facts.hunter.health == draft.facts.hunter.health_most


def test_nerve_nought_frightens_until_any_nerve_comes_back(draft: Draft) -> None:
    conditions.frighten(draft, 99, "test")
    assert (draft.facts.hunter.courage, draft.facts.hunter.conditions) == (0, (Condition.FRIGHTENED,))
    conditions.steady(draft, 1)
    assert (draft.facts.hunter.courage, draft.facts.hunter.conditions) == (1, ())


def test_a_hunt_that_was_not_finished_scores_half_its_right_lines(table: Table) -> None:
    draft = Draft(table.world, table.state.facts)
    conditions.close(draft, Ending.LOST)
    assert draft.facts.reckoning is not None
    assert draft.facts.reckoning.score == 0


@pytest.mark.parametrize(
    ("condition", "search", "strike", "retreat"),
    [
        (Condition.POISONED, -1, -1, -1),
        (Condition.FRIGHTENED, -1, -1, 0),
        (Condition.BLINDED, -2, -2, 0),
        (Condition.HIDDEN, 0, 1, 0),
        (Condition.BLEEDING, 0, 0, 0),
    ],
)
def test_what_a_condition_does_to_a_check(
    table: Table, condition: Condition, search: int, strike: int, retreat: int
) -> None:
    def modifier(check: it.Check | None) -> int:
        assert check is not None
        return sum(each.value for each in check.modifiers if each.name == condition.value)

    table.hurting(condition).meeting(Range.ENGAGED)
    facts = table.state.facts
    assert modifier(places.search_check(table.world, facts)) == search
    assert modifier(fight.check_for(table.world, facts, Maneuver.STRIKE, None)) == strike
    assert modifier(fight.check_for(table.world, facts, Maneuver.RETREAT, None)) == retreat


def test_hiding_ends_with_the_blow_it_helped(table: Table) -> None:
    table.hurting(Condition.HIDDEN).meeting(Range.ENGAGED).do(go.Fray(maneuver=Maneuver.STRIKE))
    assert Condition.HIDDEN not in table.state.facts.hunter.conditions


def test_exposed_lets_the_next_blow_in_for_one_more_once(table: Table) -> None:
    table.hurting(Condition.EXPOSED).meeting(Range.ENGAGED, shown="presses").do(go.Fray(maneuver=Maneuver.AIM))
    assert table.the(it.DamageDealt).amount == 5
    assert table.state.facts.hunter.conditions == ()


@pytest.mark.parametrize(
    ("grade", "candles", "nerve", "health"),
    [
        (Grade.DISASTER, 1, -1, -1),
        (Grade.FAILURE, 1, -1, 0),
        (Grade.COST, 2, 1, 0),
        (Grade.SUCCESS, 1, 1, 0),
        (Grade.TRIUMPH, 1, 2, 0),
    ],
)
@pytest.mark.parametrize("means", list(Means))
def test_improvising_outside_a_meeting(
    table: Table, means: Means, grade: Grade, candles: int, nerve: int, health: int
) -> None:
    table.at("chapel").hunter(might=0, wits=0, nerve=0, courage=5, health=5)
    table.falling(grade, go.Improvise(means=means, words="climb the bell rope"))
    assert table.the(it.Improvised).grade is grade
    assert table.the(it.CandlesBurnt).count == candles
    hunter = table.state.facts.hunter
    assert (hunter.courage, hunter.health) == (5 + nerve, 5 + health)
    assert not table.said(it.TraceFound)


def test_a_wish_to_be_hidden_is_granted(table: Table) -> None:
    table.at("chapel").falling(Grade.SUCCESS, go.Improvise(means=Means.CRAFT, words="hide", wish=Condition.HIDDEN))
    assert table.state.facts.hunter.conditions == (Condition.HIDDEN,)


def test_the_means_choose_the_attribute(table: Table) -> None:
    assert [check_for(table.world, table.state.facts, means).attribute.value for means in Means] == [
        "might",
        "wits",
        "nerve",
    ]
