"""What a map has to show: from a `View` to sites, the links between them, and ways that nobody has walked yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hunter_game.engine.view import View, WaySeen
from hunter_game.engine.vocabulary import Direction, PlaceId

COMPASS: dict[Direction, tuple[int, int]] = {
    Direction.NORTH: (0, -1),
    Direction.NORTHEAST: (1, -1),
    Direction.EAST: (1, 0),
    Direction.SOUTHEAST: (1, 1),
    Direction.SOUTH: (0, 1),
    Direction.SOUTHWEST: (-1, 1),
    Direction.WEST: (-1, 0),
    Direction.NORTHWEST: (-1, -1),
}
"""Steps to the east and to the south; up, down, in and out are nowhere on a sheet of paper."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way between two sites, walked or at least seen from one that was visited."""

    start: PlaceId
    end: PlaceId
    leaves: Direction
    """Which way it goes out of `start`."""
    returns: Direction | None = None
    """Which way it goes out of `end`, if it comes back."""

    @property
    def straight(self) -> bool:
        """Whether one comes back the way one went."""
        if self.leaves not in COMPASS or self.returns not in COMPASS:
            return False
        (x, y), (back_x, back_y) = COMPASS[self.leaves], COMPASS[self.returns]
        return (x, y) == (-back_x, -back_y)


@dataclass(frozen=True, slots=True)
class Inner:
    """A place that is drawn inside another one: a room of a house, a cellar."""

    id: PlaceId
    direction: Direction
    """How one gets there from the place around it."""


@dataclass(frozen=True, slots=True)
class Site:
    """A place with a box of its own."""

    id: PlaceId
    inner: tuple[Inner, ...] = ()
    doors: tuple[Direction, ...] = ()
    """Ways that are not on the compass, and that nobody has walked."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Everything that a map shows, before any of it has a position."""

    sites: tuple[Site, ...]
    links: tuple[Link, ...]
    """Ways between two sites; those into an inner place are drawn by its line in the box."""
    unwalked: tuple[WaySeen, ...]
    """Ways that lead nobody knows where."""


def survey(view: View) -> Survey:
    """Return what a map of the hunter's has to show; places in the order in which they were visited."""
    places = tuple(PlaceId(each.id) for each in view.visited)
    links = _links(view.ways)
    inner = _inner(places, links, view.ways)
    sites = tuple(
        Site(
            place,
            inner=tuple(Inner(each, way) for each, (around, way) in inner.items() if around == place),
            doors=tuple(
                way.direction
                for way in view.ways
                if way.place == place and way.to is None and way.direction not in COMPASS
            ),
        )
        for place in places
        if place not in inner
    )
    return Survey(
        sites=sites,
        links=tuple(each for each in links if each.start not in inner and each.end not in inner),
        unwalked=tuple(way for way in view.ways if way.to is None),
    )


def _links(ways: Sequence[WaySeen]) -> list[Link]:
    """Join each way with the one that comes back, the straight one first."""
    links: list[Link] = []
    left = [(way.place, way.to, way.direction) for way in ways if way.to is not None and way.to != way.place]
    while left:
        start, end, leaves = left.pop(0)
        backs = [each for each in left if each[0] == end and each[1] == start]
        back = next((each for each in backs if Link(start, end, leaves, each[2]).straight), None) or next(
            iter(backs), None
        )
        if back is not None:
            left.remove(back)
        links.append(Link(start, end, leaves, back[2] if back is not None else None))
    return links


def _inner(
    places: Sequence[PlaceId], links: Sequence[Link], ways: Sequence[WaySeen]
) -> dict[PlaceId, tuple[PlaceId, Direction]]:
    """Return the places with a single link and no direction on the compass, each with what is around it."""
    inner: dict[PlaceId, tuple[PlaceId, Direction]] = {}
    around: set[PlaceId] = set()
    outward = [link for link in links if Direction.OUT in (link.leaves, link.returns)]
    for place in sorted(places, key=lambda each: not any(_leads_out(each, link) for link in outward)):
        mine = [link for link in links if place in (link.start, link.end)]
        level = not any(way.place == place and way.direction in COMPASS for way in ways)
        if len(mine) != 1 or not level or place in around:
            continue
        (link,) = mine
        host, entry = (link.end, link.returns) if link.start == place else (link.start, link.leaves)
        if host not in inner and (entry is None or entry not in COMPASS):
            inner[place] = host, entry or Direction.IN
            around.add(host)
    return inner


def _leads_out(place: PlaceId, link: Link) -> bool:
    return (link.leaves if link.start == place else link.returns) is Direction.OUT and place in (link.start, link.end)
