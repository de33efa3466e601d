"""One weather a day, and what it does out of doors."""

from __future__ import annotations

from collections import Counter

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.rules import craft, fight, places, weather
from hunter_game.engine.vocabulary import Grade, ItemId, Maneuver, PlaceId, Range, Terrain, Watch, Weather
from hunter_game.engine.world import World
from tests.engine.fair import PITCH, PITCH_BRAND, POT, RAG, fair
from tests.engine.table import Table
from tests.yard import changed

CHANGEABLE = (Weather.STILL, Weather.FOG, Weather.FOG, Weather.RAIN)


def modifier(check: it.Check | None, name: str) -> int:
    """Return what something of this name adds to a check."""
    assert check is not None
    return sum(each.value for each in check.modifiers if each.name == name)


def grounded(world: World, place: str, terrain: Terrain) -> World:
    """Return a world in which a place has another ground."""
    made = tuple(each.model_copy(update={"terrain": terrain}) if each.id == place else each for each in world.places)
    return changed(world, places=made)


def test_the_practice_world_is_still_every_day(yard: World) -> None:
    assert {weather.of_day(yard, f"seed {number}", day) for number in range(20) for day in range(1, 4)} == {
        Weather.STILL
    }


def test_a_climate_gives_its_weathers_as_often_as_they_stand_in_it(yard: World) -> None:
    world = fair(yard, *CHANGEABLE)
    drawn = Counter(weather.of_day(world, f"seed {number}", day) for number in range(500) for day in range(1, 4))
    assert set(drawn) == set(CHANGEABLE)
    assert 675 <= drawn[Weather.FOG] <= 825
    assert 300 <= drawn[Weather.RAIN] <= 450


def test_the_same_day_of_the_same_seed_has_the_same_weather_whatever_was_rolled_before(yard: World) -> None:
    world = fair(yard, *CHANGEABLE)
    idle, busy = Table(world, seed="a"), Table(world, seed="a")
    for table in (idle, busy):
        assert table.state.facts.weather is weather.of_day(world, "a", 1)
    busy.do(go.Search())
    for table in (idle, busy):
        table.at("kitchen").put(candles=1).do(go.Wait())
        assert table.state.facts.weather is weather.of_day(world, "a", 2)


def test_a_new_day_says_its_weather_only_when_it_is_another(yard: World) -> None:
    world = fair(yard, Weather.RAIN)
    table = Table(world).put(weather=Weather.FOG).at("kitchen").put(candles=1)
    table.do(go.Wait())
    assert table.the(it.WeatherChanged).weather is Weather.RAIN
    table.put(candles=1).do(go.Wait())
    assert not table.said(it.WeatherChanged)
    assert view(world, table.state).weather is Weather.RAIN


@pytest.mark.parametrize(
    ("day", "maneuver", "value"),
    [
        (Weather.FOG, Maneuver.SHOOT, -1),
        (Weather.FOG, Maneuver.THROW, -1),
        (Weather.FOG, Maneuver.RETREAT, 1),
        (Weather.FOG, Maneuver.STRIKE, 0),
        (Weather.WIND, Maneuver.SPEAK, -1),
        (Weather.WIND, Maneuver.BAIT, 1),
        (Weather.RAIN, Maneuver.SHOOT, 0),
        (Weather.STILL, Maneuver.SHOOT, 0),
    ],
)
def test_weather_moves_maneuvers_out_of_doors_and_not_under_a_roof(
    yard: World, day: Weather, maneuver: Maneuver, value: int
) -> None:
    for terrain, expected in ((Terrain.WATER, value), (Terrain.INDOORS, 0), (Terrain.UNDERGROUND, 0)):
        table = Table(grounded(yard, "ferry_steps", terrain)).meeting().put(weather=day)
        assert modifier(fight.check_for(table.world, table.state.facts, maneuver, None), day.value) == expected


@pytest.mark.parametrize(
    ("day", "terrain", "value"),
    [
        (Weather.RAIN, Terrain.VILLAGE, -1),
        (Weather.RAIN, Terrain.FEN, -1),
        (Weather.RAIN, Terrain.INDOORS, 0),
        (Weather.FROST, Terrain.FEN, 1),
        (Weather.FROST, Terrain.WATER, 1),
        (Weather.FROST, Terrain.CHALK, 0),
        (Weather.FOG, Terrain.VILLAGE, 0),
    ],
)
def test_rain_hides_what_frost_lays_bare(yard: World, day: Weather, terrain: Terrain, value: int) -> None:
    table = Table(grounded(yard, "mill_yard", terrain)).at("mill_yard", Watch.MORNING).put(weather=day)
    assert modifier(places.search_check(table.world, table.state.facts), day.value) == value


def test_frost_makes_stiff_fingers_out_of_doors(yard: World) -> None:
    table = Table(fair(yard)).carry(PITCH, RAG, POT).put(weather=Weather.FROST)
    assert modifier(craft.check_for(table.world, table.at("mill_yard").state.facts, PITCH_BRAND), "frost") == -1
    assert modifier(craft.check_for(table.world, table.at("kitchen").state.facts, PITCH_BRAND), "frost") == 0


@pytest.mark.parametrize(("day", "damage"), [(Weather.STILL, 4), (Weather.RAIN, 2)])
def test_fire_does_not_bite_double_in_the_rain(yard: World, day: Weather, damage: int) -> None:
    causes = tuple(each.model_copy(update={"bane": "fire"}) for each in yard.causes)
    table = Table(changed(yard, causes=causes)).meeting(Range.ENGAGED, known_bane=True).carry("torch")
    table.hunter(wields=ItemId("torch")).put(weather=day)
    table.falling(Grade.SUCCESS, go.Fray(maneuver=Maneuver.STRIKE))
    assert next(each.amount for each in table.said(it.DamageDealt) if each.target == "drowner") == damage


def test_only_what_lies_open_has_weather(yard: World) -> None:
    table = Table(yard)
    assert weather.outdoors(yard, table.at("ferry_steps").state.facts)
    assert not weather.outdoors(yard, table.at("chapel").state.facts)
    assert yard.place[PlaceId("chapel")].terrain is Terrain.INDOORS
