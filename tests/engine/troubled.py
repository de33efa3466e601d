"""The practice world in trouble: open ground, families, people who are afraid of questions, and a complicated hunt."""

from __future__ import annotations

from typing import Any

from hunter_game.engine.vocabulary import BeastId, Complication, PersonId, PlaceId, Terrain, TopicId, Weather
from hunter_game.engine.world import Person, Place, World
from tests.engine.fair import fair
from tests.yard import changed

GROUND = {
    "mill": Terrain.INDOORS,
    "kitchen": Terrain.INDOORS,
    "chapel": Terrain.INDOORS,
    "mill_race": Terrain.WATER,
    "ferry_steps": Terrain.FEN,
    "alder_holt": Terrain.WOOD,
}
KIN = {"maren": ("tibb",), "tibb": ("maren", "osric"), "osric": ("corm",), "corm": ("osric", "maren")}
FEARS = {"maren": "toll", "tibb": "that_night", "osric": "wat", "corm": "grave"}


def complicated(world: World, complication: Complication | None, **hunt: Any) -> World:
    """Return a world whose hunt has a complication and four nights."""
    (made,) = world.hunts
    update = {"complication": complication, "complicates": "As the summons says.", "nights": 4, **hunt}
    return changed(world, hunts=(made.model_copy(update=update),))


def troubled(yard: World, complication: Complication | None, *climate: Weather) -> World:
    """Return the fair world with families and fears, and a complicated hunt with everything that it may need."""
    world = fair(yard, *climate)
    world = changed(world, places=tuple(map(_placed, world.places)), people=tuple(map(_close, world.people)))
    return complicated(
        world,
        complication,
        second=BeastId("grave_hound"),
        blamed=PersonId("osric"),
        gathering=PlaceId("chapel"),
    )


def _placed(place: Place) -> Place:
    update = {"terrain": GROUND.get(place.id, Terrain.VILLAGE), "low": place.id in ("ferry_steps", "mill_race")}
    return place.model_copy(update=update)


def _close(person: Person) -> Person:
    update = {
        "kin": tuple(map(PersonId, KIN[person.id])),
        "fears": (TopicId(FEARS[person.id]),),
        "refuge": PlaceId("alder_holt"),
    }
    return person.model_copy(update=update)
