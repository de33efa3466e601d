"""The map as a page of text: where one is, the map with numbers for names, and the list that the numbers stand in.

The list alone says everything, for those who hear the page read out.
"""

from __future__ import annotations

from hunter_game.director.cartography.drawing import ASCII, HERE, UNKNOWN, draw
from hunter_game.director.cartography.survey import survey
from hunter_game.engine.view import ExitSeen, View, WaySeen
from hunter_game.engine.vocabulary import PlaceId

WIDTH = 78
"""Columns that a map may take; a wider one is left to its list."""


def chart(view: View) -> str:
    """Return the places known and the ways between them."""
    lines = [f"You are at {view.place_name}.", *(f"  {_way_from_here(way)}" for way in view.exits)]
    numbers = {PlaceId(place.id): str(number) for number, place in enumerate(view.visited, 1)}
    aim = view.account.place if view.account is not None else None
    drawing = draw(survey(view), numbers, view.place, aim=aim, pen=ASCII, bare=True)
    if 0 < drawing.width <= WIDTH:
        lines += ["", drawing.text.strip("\n"), ""]
    lines.append(f"PLACES ({HERE} you are here, {UNKNOWN} not yet walked)")
    for place in view.visited:
        ways = [_way(way, numbers) for way in view.ways if way.place == place.id]
        marks = HERE if place.id == view.place else " "
        aimed = "; your account says it comes here" if place.id == aim else ""
        lines.append(f"{marks}{numbers[PlaceId(place.id)]:>2} {place.name}: {', '.join(ways) or 'no way'}{aimed}")
    return "\n".join(lines)


def _way_from_here(way: ExitSeen) -> str:
    marks = ([] if way.leads else ["not yet walked"]) + ["under water"] * way.closed
    return f"{way.direction.value}: {way.leads or way.name}" + (f" ({', '.join(marks)})" if marks else "")


def _way(way: WaySeen, numbers: dict[PlaceId, str]) -> str:
    if way.to is None:
        return f"{way.direction.value} {UNKNOWN} ({way.name})"
    return f"{way.direction.value} {numbers[way.to]}"
