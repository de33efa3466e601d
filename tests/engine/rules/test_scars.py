"""What a meeting leaves that nearly killed the hunter."""

from __future__ import annotations

from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.rules import fight, places, talk
from hunter_game.engine.vocabulary import Approach, Condition, Grade, Maneuver, PersonId, Scar, Watch
from hunter_game.engine.world import World
from tests.engine.table import Table
from tests.yard import changed

CORM = PersonId("corm")
RETREAT = go.Fray(maneuver=Maneuver.RETREAT)
MOVES = {
    Scar.LIMP: {"retreat": -1, "guard": 1},
    Scar.CLOUDED_EYE: {"shoot": -1, "deceive": 1},
    Scar.SHAKING_HAND: {"throw": -1, "kind": 1},
    Scar.TORN_FACE: {"kind": -1, "press": 1},
    Scar.DROWNED_LUNG: {"strike": -1, "search": 1},
    Scar.NIGHT_TERRORS: {"guard": -1, "speak": 1},
}
"""What each scar costs and helps, written out once more."""


@pytest.fixture
def close(table: Table) -> Table:
    """Before the drowner, which is about to do nothing that hurts."""
    return table.meeting(shown="wades").hunter(wits=3)


@pytest.mark.parametrize(("health", "scars"), [(1, 1), (2, 1), (3, 0), (10, 0)])
def test_whoever_gets_away_with_1_or_2_health_keeps_a_scar(close: Table, health: int, scars: int) -> None:
    close.hunter(health=health).falling(Grade.TRIUMPH, RETREAT)
    assert len(close.said(it.ScarGained)) == len(close.state.facts.hunter.scars) == scars


def test_whoever_ends_it_nearly_dead_keeps_a_scar_too(close: Table) -> None:
    close.hunter(health=2).beast(health=1).falling(Grade.SUCCESS, go.Fray(maneuver=Maneuver.STRIKE))
    assert close.the(it.BeastFell).beast == "drowner"
    scar = close.the(it.ScarGained).scar
    assert close.state.facts.hunter.scars == (scar,)
    assert view(close.world, close.state).hunter.scars == (scar,)


def test_the_dead_keep_none(close: Table) -> None:
    close.hunter(health=1).hurting(Condition.BLEEDING).falling(Grade.FAILURE, RETREAT)
    assert close.said(it.HunterFell)
    assert not close.said(it.ScarGained)


def test_a_scar_is_never_one_that_they_have(close: Table) -> None:
    for scar in Scar:
        others = tuple(each for each in Scar if each is not scar)
        close.meeting(shown="wades").hunter(health=1, scars=others).falling(Grade.TRIUMPH, RETREAT)
        assert close.the(it.ScarGained).scar is scar
        assert close.state.facts.hunter.scars == (*others, scar)


def test_whoever_has_all_of_them_has_no_more_to_lose(close: Table) -> None:
    close.hunter(health=1, scars=tuple(Scar)).falling(Grade.TRIUMPH, RETREAT)
    assert not close.said(it.ScarGained)


def test_every_scar_can_be_drawn(close: Table) -> None:
    drawn = set()
    for met in range(60):
        close.meeting(shown="wades").hunter(health=1, scars=()).beast(met=met).falling(Grade.TRIUMPH, RETREAT)
        drawn.add(close.the(it.ScarGained).scar)
    assert drawn == set(Scar)


@pytest.mark.parametrize(("scar", "maneuver"), list(product(Scar, Maneuver)))
def test_a_scar_moves_its_maneuvers_under_its_own_name_and_no_others(
    table: Table, scar: Scar, maneuver: Maneuver
) -> None:
    table.meeting().hunter(scars=(scar,))
    check = fight.check_for(table.world, table.state.facts, maneuver, None)
    name = scar.value.replace("_", " ")
    named = [] if check is None else [each.value for each in check.modifiers if each.name == name]
    assert named == ([MOVES[scar][maneuver.value]] if maneuver.value in MOVES[scar] else [])


@pytest.mark.parametrize(("scar", "approach"), list(product(Scar, Approach)))
def test_a_scar_moves_its_approaches_and_no_others(table: Table, scar: Scar, approach: Approach) -> None:
    table.at("chapel_yard", Watch.MORNING).hunter(scars=(scar,))
    check = talk.check_for(table.world, table.state.facts, CORM, approach)
    named = [each.value for each in check.modifiers if each.name == scar.value.replace("_", " ")]
    assert named == ([MOVES[scar][approach.value]] if approach.value in MOVES[scar] else [])


def test_short_breath_searches_slowly_and_sees_more(table: Table) -> None:
    check = places.search_check(table.world, table.hunter(scars=(Scar.DROWNED_LUNG,)).state.facts)
    assert [(each.name, each.value) for each in check.modifiers] == [("drowned lung", 1)]


def test_each_scar_costs_one_thing_and_helps_another() -> None:
    assert set(MOVES) == set(Scar)
    assert all(sorted(each.values()) == [-1, 1] for each in MOVES.values())


def test_a_hunter_brings_scars_and_renown_along(yard: World) -> None:
    hunters = tuple(each.model_copy(update={"scars": (Scar.LIMP,), "renown": 140}) for each in yard.hunters)
    hunter = view((world := changed(yard, hunters=hunters)), Table(world).state).hunter
    assert (hunter.scars, hunter.renown) == ((Scar.LIMP,), 140)
