"""The weather: one for each day, drawn from the climate by keyed dice.

| weather | out of doors |
|---|---|
| still | nothing |
| fog | shots and throws −1; retreat +1 |
| rain | searching −1; fire does not bite double |
| wind | words to the beast −1; bait +1 |
| frost | searching fen and water +1; making things −1 |

- Nobody can change it and nobody is told of tomorrow's. A new day says its weather only when it is not that of the day
  before.
- Indoors and underground there is none.
"""

from __future__ import annotations

from hunter_game.engine.dice import pick
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import WeatherChanged
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import Terrain, Weather
from hunter_game.engine.world import World

_SHELTERED = (Terrain.INDOORS, Terrain.UNDERGROUND)
_SOFT = (Terrain.FEN, Terrain.WATER)
"""Ground that frost makes firm."""

_MOVES: dict[Weather, dict[str, int]] = {
    Weather.STILL: {},
    Weather.FOG: {"shoot": -1, "throw": -1, "retreat": 1},
    Weather.RAIN: {"search": -1},
    Weather.WIND: {"speak": -1, "bait": 1},
    Weather.FROST: {"craft": -1},
}
"""What each weather adds to a check out of doors, by purpose."""


def of_day(world: World, seed: str, day: int) -> Weather:
    """Return the weather of a day of the hunt, from 1."""
    return world.climate[pick(seed, "weather", str(day), len(world.climate))]


def turn(draft: Draft) -> None:
    """Let the weather of a new day come."""
    weather = of_day(draft.world, draft.facts.seed, draft.facts.day)
    if weather is not draft.facts.weather:
        draft.put(weather=weather)
        draft.say(WeatherChanged(weather=weather))


def outdoors(world: World, facts: Facts) -> bool:
    """Return whether the hunter is under the sky."""
    return world.place[facts.place].terrain not in _SHELTERED


def modifier(world: World, facts: Facts, purpose: str) -> tuple[str, int]:
    """Return what the weather adds to a check where the hunter is, by name."""
    if not outdoors(world, facts):
        return facts.weather.value, 0
    firm = facts.weather is Weather.FROST and purpose == "search" and world.place[facts.place].terrain in _SOFT
    return facts.weather.value, 1 if firm else _MOVES[facts.weather].get(purpose, 0)


def quenches(world: World, facts: Facts, bane: str) -> bool:
    """Return whether the weather takes the bite out of a bane: rain does out of fire."""
    return bane == "fire" and facts.weather is Weather.RAIN and outdoors(world, facts)
