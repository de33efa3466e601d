"""Which beasts the hunter knows by sight: those that were stood before, and those that are remembered."""

from __future__ import annotations

from hunter_game.engine import intents as go
from hunter_game.engine.perception import view
from hunter_game.engine.vocabulary import BeastId, CauseId, Ending, PersonId, Phase, PlaceId, Telling, Trade
from hunter_game.engine.world import PastHunt
from tests.engine.table import Table
from tests.yard import changed

DROWNER, HOUND = BeastId("drowner"), BeastId("grave_hound")


def seen(table: Table) -> tuple[BeastId, ...]:
    return view(table.world, table.state).met


def test_nobody_knows_a_beast_by_sight_before_it_comes(table: Table) -> None:
    table.at("ferry_steps").put(candles=4)
    assert seen(table) == ()
    table.do(go.Wait())
    assert table.state.facts.phase is Phase.MEETING
    assert seen(table) == (DROWNER,)


def test_whoever_got_away_from_it_knows_it_still(table: Table) -> None:
    table.beast(met=1)
    assert table.state.facts.fight is None
    assert seen(table) == (DROWNER,)


def test_a_beast_that_is_dead_or_at_rest_is_known(table: Table) -> None:
    table.beast(alive=False)
    assert seen(table) == (DROWNER,)
    table.beast(alive=True, laid=True)
    assert seen(table) == (DROWNER,)


def test_a_beast_of_a_hunt_that_is_remembered_is_known(table: Table) -> None:
    past = PastHunt(
        title="Before", hunter="Jude", trade=Trade.TRAPPER, ending=Ending.SLAIN, told=Telling.TRUTH, lines=3, score=90,
        kind=HOUND, cause=CauseId("robbed_grave"), payer=PersonId("maren"), place=PlaceId("mill"),
    )  # fmt: skip
    table.world = changed(table.world, past=(past,))
    assert seen(table) == (HOUND,)
