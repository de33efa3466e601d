"""Looking, examining, moving and searching."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import TOO_DARK, view
from hunter_game.engine.vocabulary import (
    Attribute,
    Condition,
    DetailId,
    Direction,
    Grade,
    ItemId,
    PlaceId,
    Refusal,
    TraceId,
    Watch,
)
from hunter_game.engine.world import World
from tests.engine.table import Table
from tests.yard import changed

TO_THE_STEPS = go.Move(direction=Direction.SOUTH, to=PlaceId("ferry_steps"))


def test_looking_and_examining_are_free(table: Table) -> None:
    candles = table.state.facts.candles
    table.do(go.Look())
    table.do(go.ExamineDetail(detail=DetailId("cart")))
    table.do(go.ExamineItem(item=ItemId("lantern")))
    assert table.state.facts.candles == candles


def test_a_detail_gives_its_trace_without_a_roll_and_only_once(table: Table) -> None:
    table.do(go.ExamineDetail(detail=DetailId("chalk")))
    assert table.the(it.TraceFound).trace == "chalk_woman"
    assert not table.said(it.Rolled)
    table.do(go.ExamineDetail(detail=DetailId("chalk")))
    assert not table.said(it.TraceFound)


def test_a_thing_gives_its_trace_to_whoever_looks_closely(table: Table) -> None:
    table.at("mill_race").do(go.ExamineItem(item=ItemId("wooden_horse")))
    assert table.the(it.TraceFound).trace == "horse_wool"


def test_moving_burns_one_candle_and_says_whether_it_is_the_first_time(table: Table) -> None:
    table.do(TO_THE_STEPS)
    assert table.the(it.Moved) == it.Moved(origin=PlaceId("mill_yard"), place=PlaceId("ferry_steps"), first=True)
    assert table.the(it.CandlesBurnt).count == 1
    table.do(go.Move(direction=Direction.NORTH, to=PlaceId("mill_yard")))
    assert not table.the(it.Moved).first


def test_a_way_that_is_not_there_is_refused_with_the_ways_out(table: Table) -> None:
    refused = table.refusal(go.Move(direction=Direction.UP, to=PlaceId("mill")))
    assert refused.reason is Refusal.NO_EXIT
    assert refused.message == "You can't go up from here. Ways out: in, east, south, west, north."


@pytest.mark.parametrize(
    ("grade", "candles", "nerve"),
    [
        (Grade.DISASTER, 1, -2),
        (Grade.FAILURE, 1, -1),
        (Grade.COST, 2, 0),
        (Grade.SUCCESS, 1, 0),
        (Grade.TRIUMPH, 1, 1),
    ],
)
def test_searching_always_finds_and_the_dice_set_the_price(
    table: Table, grade: Grade, candles: int, nerve: int
) -> None:
    # Wits 0, so that every grade can fall; nerve 5 of 7, so that it can go either way.
    table.hunter(wits=0, courage=5).at("mill_yard").falling(grade, go.Search())
    assert table.the(it.TraceFound).trace == "bare_prints"
    assert table.the(it.CandlesBurnt).count == candles
    assert table.state.facts.hunter.courage == 5 + nerve
    assert (Condition.FRIGHTENED in table.state.facts.hunter.conditions) == (grade is Grade.DISASTER)


@pytest.mark.parametrize(("grade", "health"), [(Grade.DISASTER, -2), (Grade.FAILURE, -1), (Grade.COST, 0)])
def test_ground_that_is_hard_on_the_body_costs_health(yard: World, grade: Grade, health: int) -> None:
    hard = tuple(
        each.model_copy(update={"hazard": Attribute.MIGHT}) if each.id == "mill_yard" else each for each in yard.places
    )
    table = Table(changed(yard, places=hard))
    table.hunter(might=0).falling(grade, go.Search())
    hurt = [each.amount for each in table.said(it.DamageDealt) if each.by == "search"]
    assert -sum(hurt) == health
    assert (Condition.BLEEDING in table.state.facts.hunter.conditions) == (grade is Grade.DISASTER)


def test_whoever_dies_of_a_search_gets_no_condition_after_death(yard: World) -> None:
    hard = tuple(
        each.model_copy(update={"hazard": Attribute.MIGHT}) if each.id == "mill_yard" else each for each in yard.places
    )
    table = Table(changed(yard, places=hard))
    table.hunter(might=0, health=1).falling(Grade.DISASTER, go.Search())
    assert isinstance(table.outcomes[-1], it.HuntEnded)
    assert table.state.facts.hunter.conditions == ()


def test_traces_come_in_their_order_one_a_search(table: Table) -> None:
    table.at("ferry_steps", Watch.MORNING)
    found = []
    for _ in range(2):
        table.do(go.Search())
        found += [each.trace for each in table.said(it.TraceFound)]
    assert found == ["silt_heels", "toll_loaves"]


def test_a_last_search_says_that_nothing_is_left_and_then_none_is_taken(table: Table) -> None:
    table.do(go.Search())
    assert not view(table.world, table.state).searched_out
    table.do(go.Search())
    assert not table.said(it.TraceFound)
    assert view(table.world, table.state).searched_out
    assert table.refusal(go.Search()).reason is Refusal.NOTHING_MORE


def test_by_night_nothing_can_be_seen_without_a_light(table: Table) -> None:
    table.at("mill_yard", Watch.NIGHT).without("lantern")
    seen = view(table.world, table.state)
    assert (seen.dark, seen.place_text, seen.details) == (True, TOO_DARK, ())
    assert table.refusal(go.Search()).reason is Refusal.TOO_DARK
    assert table.refusal(go.ExamineDetail(detail=DetailId("cart"))).reason is Refusal.TOO_DARK


def test_a_carried_light_shows_the_place_by_night(table: Table) -> None:
    table.at("mill_yard", Watch.NIGHT)
    seen = view(table.world, table.state)
    assert not seen.dark
    assert seen.place_text == table.world.place[PlaceId("mill_yard")].night


def test_a_lantern_dropped_in_the_dark_can_be_found_again_and_nothing_else_can(table: Table) -> None:
    table.at("mill_yard", Watch.NIGHT).do(go.Drop(item=ItemId("snare")))
    table.do(go.Drop(item=ItemId("lantern")))
    assert [each.id for each in view(table.world, table.state).here] == ["lantern"]
    assert table.refusal(go.Take(item=ItemId("snare"))).reason is Refusal.TOO_DARK
    table.do(go.Take(item=ItemId("lantern")))
    table.do(go.Take(item=ItemId("snare")))


def test_thinking_over_an_unknown_clue_is_refused(table: Table) -> None:
    assert table.refusal(go.Recall(clue=TraceId("fox_den"))).reason is Refusal.UNKNOWN_CLUE
    table.knowing(traces=("fox_den",)).do(go.Recall(clue=TraceId("fox_den")))
    assert table.the(it.Recalled).clue == "fox_den"


def test_whoever_is_there_for_the_first_time_is_met_once(table: Table) -> None:
    table.do(TO_THE_STEPS)
    assert table.the(it.Met).person == "tibb"
    table.do(go.Look())
    assert not table.said(it.Met)


@pytest.mark.parametrize(("watch", "dark"), [(Watch.MORNING, False), (Watch.NOON, False), (Watch.DUSK, True)])
def test_a_dim_place_is_dark_in_its_own_watches(yard: World, watch: Watch, dark: bool) -> None:
    places = tuple(
        each.model_copy(update={"dim": (Watch.DUSK,)}) if each.id == "mill" else each for each in yard.places
    )
    table = Table(changed(yard, places=places)).without("lantern").at("mill", watch)
    assert view(table.world, table.state).dark is dark
    assert view(table.world, table.carry("lantern").state).dark is False
