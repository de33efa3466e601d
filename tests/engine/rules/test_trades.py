"""What a hunter was before: one gift, one weakness, both to be seen in the checks."""

from __future__ import annotations

from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.draft import Draft
from hunter_game.engine.perception import view
from hunter_game.engine.rules import conditions, fight, places, talk, trades
from hunter_game.engine.vocabulary import (
    Approach,
    Condition,
    Grade,
    ItemId,
    Maneuver,
    PersonId,
    TopicId,
    Trade,
    Watch,
)
from hunter_game.engine.world import World
from tests.engine.table import Table

CORM = PersonId("corm")
MOVES = {
    Trade.TRAPPER: {"trap": 1, "bait": 1, "kind": -1},
    Trade.SURGEON: {"strike": -1},
    Trade.SEXTON: {"shoot": -1, "throw": -1},
    Trade.DESERTER: {"strike": 1, "retreat": 1, "bargain": -1},
    Trade.HERBALIST: {"press": -1, "guard": -1},
    Trade.BAILIFF: {"press": 1, "kind": -1},
}
"""What each trade does to questions and maneuvers, written out once more."""


@pytest.mark.parametrize(("trade", "maneuver"), list(product(Trade, Maneuver)))
def test_a_trade_moves_its_maneuvers_under_its_own_name_and_no_others(
    table: Table, trade: Trade, maneuver: Maneuver
) -> None:
    table.meeting().hunter(trade=trade)
    check = fight.check_for(table.world, table.state.facts, maneuver, None)
    named = [] if check is None else [each.value for each in check.modifiers if each.name == trade.value]
    assert named == ([MOVES[trade][maneuver.value]] if maneuver.value in MOVES[trade] else [])


@pytest.mark.parametrize(("trade", "approach"), list(product(Trade, Approach)))
def test_a_trade_moves_its_approaches_and_no_others(table: Table, trade: Trade, approach: Approach) -> None:
    table.at("chapel_yard", Watch.MORNING).hunter(trade=trade)
    check = talk.check_for(table.world, table.state.facts, CORM, approach)
    named = [each.value for each in check.modifiers if each.name == trade.value]
    assert named == ([MOVES[trade][approach.value]] if approach.value in MOVES[trade] else [])


@pytest.mark.parametrize("trade", list(Trade))
def test_no_trade_searches_better_than_another(table: Table, trade: Trade) -> None:
    table.hunter(trade=trade)
    assert places.search_check(table.world, table.state.facts).modifiers == ()


@pytest.mark.parametrize("trade", list(Trade))
def test_gift_and_weakness_stand_in_the_view(table: Table, trade: Trade) -> None:
    seen = view(table.world, table.hunter(trade=trade).state).hunter
    assert (seen.trade, seen.gift, seen.weakness) == (trade, trades.GIFT[trade], trades.WEAKNESS[trade])
    assert seen.weakness.endswith("−1")


def test_a_trapper_lays_traps_without_a_candle(table: Table) -> None:
    table.at("chapel", Watch.NOON).do(go.SetTrap(item=ItemId("snare")))
    assert not table.said(it.CandlesBurnt)
    assert table.state.facts.things[ItemId("snare")].set


@pytest.mark.parametrize(("trade", "health"), [(Trade.SURGEON, 7), (Trade.SEXTON, 6)])
def test_remedies_heal_1_more_in_a_surgeons_hands(yard: World, trade: Trade, health: int) -> None:
    table = Table(yard, "surgeon").hunter(health=3, trade=trade)
    table.do(go.Use(item=ItemId("bandages")))
    assert table.state.facts.hunter.health == health


def test_food_heals_no_better_in_a_surgeons_hands(table: Table) -> None:
    table.hunter(health=3, trade=Trade.SURGEON).do(go.Use(item=ItemId("smoked_eel")))
    assert table.the(it.Healed).amount == 2


@pytest.mark.parametrize(("fright", "lost"), [(0, 0), (1, 1), (2, 1), (4, 3)])
def test_every_fright_of_2_or_more_costs_a_sexton_1_nerve_less(table: Table, fright: int, lost: int) -> None:
    draft = Draft(table.world, table.hunter(trade=Trade.SEXTON, courage=7).state.facts)
    conditions.frighten(draft, fright, "search")
    assert draft.facts.hunter.courage == 7 - lost
    assert Condition.FRIGHTENED not in draft.facts.hunter.conditions


def test_a_bailiff_presses_everybody_once_without_losing_their_trust(table: Table) -> None:
    topics = (TopicId("grave"), TopicId("wat"))
    table.at("chapel_yard", Watch.MORNING).hunter(trade=Trade.BAILIFF, might=2).put(topics=topics)
    table.falling(Grade.SUCCESS, go.Ask(person=CORM, topic=topics[0], approach=Approach.PRESS))
    assert not table.said(it.TrustChanged)
    table.at("chapel_yard", Watch.MORNING)
    table.falling(Grade.SUCCESS, go.Ask(person=CORM, topic=topics[1], approach=Approach.PRESS))
    assert table.the(it.TrustChanged).by == -1
