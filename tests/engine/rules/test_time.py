"""Candles, watches, feeding nights, waiting and resting."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.state import HUNTER
from hunter_game.engine.vocabulary import (
    Approach,
    Condition,
    Direction,
    Ending,
    ItemId,
    PersonId,
    Phase,
    PlaceId,
    Refusal,
    TopicId,
    Watch,
)
from tests.engine.table import Table

SAFE = "chapel"
"""A place where nothing comes and nobody is by night."""


@pytest.mark.parametrize(
    ("candles", "watch"),
    [(12, Watch.MORNING), (10, Watch.MORNING), (9, Watch.NOON), (6, Watch.DUSK), (4, Watch.DUSK), (3, Watch.NIGHT)],
)
def test_a_watch_has_three_candles(table: Table, candles: int, watch: Watch) -> None:
    assert table.put(candles=candles).state.facts.watch is watch


def test_waiting_burns_one_candle_and_says_when_the_light_changes(table: Table) -> None:
    table.at(SAFE, Watch.MORNING)
    table.do(go.Wait())
    assert not table.said(it.WatchChanged)
    table.do(go.Wait())
    table.do(go.Wait())
    assert table.the(it.WatchChanged).watch is Watch.NOON


def test_waiting_until_a_watch_stops_when_it_begins(table: Table) -> None:
    table.at(SAFE, Watch.MORNING).do(go.Wait(until=Watch.NIGHT))
    assert table.state.facts.candles == 3
    assert table.refusal(go.Wait(until=Watch.NIGHT)).reason is Refusal.ALREADY


def test_waiting_until_a_watch_that_has_gone_by_lasts_until_tomorrow(table: Table) -> None:
    table.at(SAFE, Watch.DUSK).do(go.Wait(until=Watch.NOON))
    assert (table.state.facts.day, table.state.facts.watch) == (2, Watch.NOON)


def test_a_run_of_candles_is_said_once_between_other_things(table: Table) -> None:
    table.at(SAFE, Watch.MORNING).do(go.Wait(until=Watch.DUSK))
    assert [each.count for each in table.said(it.CandlesBurnt)] == [3, 3]


def test_people_keep_their_hours(table: Table) -> None:
    table.at("mill_yard", Watch.MORNING)
    assert [each.id for each in view(table.world, table.state).present] == ["maren"]
    table.at("mill_yard", Watch.DUSK)
    assert [each.id for each in view(table.world, table.state).present] == ["osric"]


def test_a_night_that_is_missed_takes_its_victim_and_leaves_its_trace(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).put(candles=1).do(go.Wait())
    assert table.the(it.Fed).victim == "corm"
    assert table.the(it.TraceFound).trace == "corms_page"
    assert not table.state.facts.people[PersonId("corm")].alive
    assert (table.state.facts.day, table.state.facts.candles) == (2, 12)


def test_the_dead_are_nowhere_and_never_answer(table: Table) -> None:
    table.at("chapel_yard", Watch.MORNING).person("corm", alive=False)
    assert view(table.world, table.state).present == ()
    asked = go.Ask(person=PersonId("corm"), topic=TopicId("grave"), approach=Approach.PLAIN)
    assert table.refusal(asked).reason is Refusal.NOT_PRESENT


def test_the_dawn_after_the_last_night_loses_the_hunt(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).put(day=2, candles=1).do(go.Wait())
    ended = table.the(it.HuntEnded)
    assert (ended.ending, ended.told) == (Ending.LOST, None)
    assert not table.said(it.DayBroke)
    assert table.state.facts.phase is Phase.OVER
    assert table.refusal(go.Wait()).reason is Refusal.OVER


def test_after_the_end_one_may_still_look(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).put(day=2, candles=1).do(go.Wait())
    table.do(go.Look())
    assert table.said(it.Looked)


def test_once_the_beast_has_fallen_nothing_feeds_and_nights_go_on(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).put(phase=Phase.RECKONING, ending=Ending.SLAIN, day=2, candles=1)
    table.do(go.Wait())
    assert not table.said(it.Fed)
    assert table.the(it.DayBroke).day == 3


def test_a_wound_costs_health_with_every_candle(table: Table) -> None:
    table.at(SAFE, Watch.MORNING).hurting(Condition.BLEEDING).do(go.Wait(until=Watch.NOON))
    assert table.state.facts.hunter.health == 7


def test_whoever_bleeds_to_death_on_the_way_burns_no_more_candles(table: Table) -> None:
    table.at(SAFE, Watch.MORNING).hunter(health=2).hurting(Condition.BLEEDING).do(go.Wait(until=Watch.NIGHT))
    assert table.the(it.HuntEnded).ending is Ending.DIED
    assert isinstance(table.outcomes[-1], it.HuntEnded)
    assert table.state.facts.candles == 10


def test_a_rest_lasts_until_the_watch_changes_and_mends(table: Table) -> None:
    table.at(SAFE, Watch.MORNING).hunter(health=5, courage=0)
    table.hurting(Condition.BLEEDING, Condition.POISONED, Condition.BURNING, Condition.BLINDED, Condition.FRIGHTENED)
    table.do(go.Rest())
    hunter = table.state.facts.hunter
    assert (hunter.health, hunter.courage, hunter.conditions) == (7, 2, ())
    assert table.state.facts.watch is Watch.NOON


def test_a_rest_by_night_lasts_until_morning(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).do(go.Rest())
    assert (table.state.facts.day, table.state.facts.watch) == (2, Watch.MORNING)


def test_a_rest_is_cut_short_by_what_comes(table: Table) -> None:
    table.at("ferry_steps").put(candles=4).do(go.Rest())
    assert table.state.facts.phase is Phase.MEETING
    assert table.state.facts.candles == 3


def test_moving_at_the_last_candle_ends_the_day_on_the_way(table: Table) -> None:
    table.at("mill_yard").put(candles=1).do(go.Move(direction=Direction.WEST, to=PlaceId("kitchen")))
    assert (table.state.facts.place, table.state.facts.day) == ("kitchen", 2)


def test_things_stay_where_they_are_over_night(table: Table) -> None:
    table.at(SAFE, Watch.NIGHT).do(go.Wait(until=Watch.MORNING))
    assert table.state.facts.things[ItemId("lantern")].holder == HUNTER
