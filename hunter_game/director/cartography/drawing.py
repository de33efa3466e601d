"""A map in characters: boxes with names, lines between them, and a question mark where nobody has gone.

Draws a `Survey`; knows no screen. Every run of characters says what it stands for, so that a front end can colour it,
and none needs a colour to be read.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from hunter_game.director.cartography.layout import lay_out
from hunter_game.director.cartography.routes import SIDES, Ground, Square
from hunter_game.director.cartography.survey import COMPASS, Inner, Link, Site, Survey
from hunter_game.engine.text import one_line
from hunter_game.engine.vocabulary import PlaceId

Role = Literal["", "way", "box", "name", "here", "unknown", "aim"]
"""What characters stand for: nothing, a way, the border of a box, the name of a place, of the one where the hunter
is, a way that nobody has walked, the place where the account says it will come."""

NAME = 16
"""Most cells of a line of a name in a box."""
ARTICLE = "the "
"""What names can be shortened by where there is little room."""
LANE = 3
"""Columns between two boxes."""
HERE, AIM, UNKNOWN = "@", "!", "?"


@dataclass(frozen=True, slots=True)
class Pen:
    """The characters that a map is drawn with."""

    lines: str
    """For the sides north, east, south, west as bits 1, 2, 4, 8."""
    slants: str
    """To the northeast, to the northwest, both."""
    box: str
    """Top left, top right, bottom left, bottom right, across, down."""
    box_here: str


LINES = Pen(" │─└││┌├─┘─┴┐┤┬┼", "╱╲╳", "┌┐└┘─│", "╔╗╚╝═║")
ASCII = Pen(" |-+||++-+-++++++", "/\\X", "++++-|", "####=#")


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of a line that stand for the same."""

    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a place stands on the drawn map, in characters."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn map."""

    rows: tuple[tuple[Run, ...], ...]
    spots: Mapping[PlaceId, Spot]
    """Where each place is to be found; one that is drawn inside another is where that is."""
    missing: tuple[Link, ...]
    """Ways for which there was no room."""

    @property
    def width(self) -> int:
        """Columns of the widest row."""
        return max((sum(len(run.text) for run in row) for row in self.rows), default=0)

    @property
    def text(self) -> str:
        """The map without roles."""
        return "\n".join("".join(run.text for run in row).rstrip() for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Box:
    """A box, or a bare label."""

    lines: tuple[tuple[str, Role], ...]
    here: bool
    bare: bool

    @property
    def width(self) -> int:
        return max(len(text) for text, _ in self.lines) + (0 if self.bare else 4)

    @property
    def height(self) -> int:
        return len(self.lines) + (0 if self.bare else 2)


def draw(
    country: Survey,
    labels: Mapping[PlaceId, str],
    here: PlaceId,
    *,
    aim: PlaceId | None = None,
    pen: Pen = LINES,
    bare: bool = False,
) -> Drawing:
    """Draw a map.

    Args:
        country: What it shows.
        labels: What each place is called on it.
        here: Where the hunter is.
        aim: A place that is marked as the one to be at.
        pen: The characters to draw with.
        bare: Whether labels stand in brackets instead of boxes: for numbers, where there is little room.
    """
    if not country.sites:
        return Drawing((), {}, ())
    ground = Ground(lay_out(tuple(site.id for site in country.sites), country.links))
    routes = ground.draw(country.links)
    boxes = {site.id: _box(site, labels, here, aim, bare=bare) for site in country.sites}
    sheet = _Sheet(ground, boxes, pen)
    for way in country.unwalked:
        if way.place in ground.squares and way.direction in COMPASS:
            sheet.stub(way.place, COMPASS[way.direction])
    drawn = {route.link for route in routes}
    spots = sheet.spots | {room.id: sheet.spots[site.id] for site in country.sites for room in site.inner}
    return Drawing(sheet.rows(), spots, tuple(link for link in country.links if link not in drawn))


def _box(site: Site, labels: Mapping[PlaceId, str], here: PlaceId, aim: PlaceId | None, *, bare: bool) -> _Box:
    def role(place: PlaceId) -> Role:
        return "here" if place == here else "aim" if place == aim else "name"

    def marked(place: PlaceId) -> str:
        return (
            f"{HERE * (place == here)}{AIM * (place == aim)}{' ' * (not bare and place in (here, aim))}{labels[place]}"
        )

    places = (site.id, *(room.id for room in site.inner))
    if bare:
        text = ">".join(marked(place) for place in places)
        foremost = next((place for place in places if place in (here, aim)), site.id)
        return _Box(((f"[{text}]", role(foremost)),), here in places, bare)
    lines = [(text, role(site.id)) for text in _wrapped(marked(site.id))]
    lines += [(text, role(room.id)) for room in site.inner for text in _room(room, marked(room.id))]
    lines += [(f"{way}: {UNKNOWN}", "unknown") for way in site.doors]
    return _Box(tuple(lines), here in places, bare)


def _room(room: Inner, label: str) -> list[str]:
    first, *more = _wrapped(f"{room.direction}: {label}")
    return [first, *(f"  {each}" for each in more)]


def _wrapped(label: str) -> list[str]:
    return textwrap.wrap(one_line(label, 80), NAME) or [UNKNOWN]


class _Sheet:
    """A sheet of paper with a grid of lanes and boxes."""

    def __init__(self, ground: Ground, boxes: Mapping[PlaceId, _Box], pen: Pen) -> None:
        self._ground, self._pen = ground, pen
        widths, heights = [0] * ground.width, [0] * ground.height
        for place, (x, y) in ground.squares.items():
            widths[x] = max(widths[x], boxes[place].width)
            heights[y] = max(heights[y], boxes[place].height)
        widths = [width if number % 2 else LANE for number, width in enumerate(widths)]
        heights = [height if number % 2 else 1 for number, height in enumerate(heights)]
        self._lefts = [sum(widths[:number]) for number in range(ground.width)]
        self._tops = [sum(heights[:number]) for number in range(ground.height)]
        self._widths, self._heights = widths, heights
        self._marks: list[list[tuple[str, Role]]] = [[(" ", "")] * sum(widths) for _ in range(sum(heights))]
        self.spots: dict[PlaceId, Spot] = {}
        runs = dict(ground.runs())
        for square, sides in runs.items():
            self._way(square, sides)
        for place, box in boxes.items():
            square = ground.squares[place]
            used = [side for side in SIDES if _back(side) in runs.get(_on(square, side), ())]
            self._way(square, frozenset(used))
            self._box(place, square, box)

    def _put(self, x: int, y: int, text: str, role: Role) -> None:
        for number, sign in enumerate(text):
            self._marks[y][x + number] = (sign, role)

    def _middle(self, square: Square) -> Square:
        x, y = square
        return self._lefts[x] + self._widths[x] // 2, self._tops[y] + self._heights[y] // 2

    def _way(self, square: Square, sides: frozenset[Square]) -> None:
        """Draw what runs over a square: lines from its middle to its sides, or a slant."""
        x, y = self._middle(square)
        left, top = self._lefts[square[0]], self._tops[square[1]]
        right, bottom = left + self._widths[square[0]], top + self._heights[square[1]]
        level = [side for side in sides if 0 in side]
        if (1, 0) in level:
            self._put(x + 1, y, self._pen.lines[2 | 8] * (right - x - 1), "way")
        if (-1, 0) in level:
            self._put(left, y, self._pen.lines[2 | 8] * (x - left), "way")
        for row in range(top, bottom):
            if (row < y and (0, -1) in level) or (row > y and (0, 1) in level):
                self._put(x, row, self._pen.lines[1 | 4], "way")
        self._put(x, y, self._sign(sides), "way")

    def _sign(self, sides: frozenset[Square]) -> str:
        rising = {(1, -1), (-1, 1)} & sides
        falling = {(-1, -1), (1, 1)} & sides
        if rising or falling:
            return self._pen.slants[2 if rising and falling else 0 if rising else 1]
        bits = {(0, -1): 1, (1, 0): 2, (0, 1): 4, (-1, 0): 8}
        return self._pen.lines[sum(bits[side] for side in sides)]

    def stub(self, place: PlaceId, step: Square) -> None:
        """Mark where an unwalked way leaves a place, if nothing else runs there."""
        square = self._ground.squares[place]
        lane = _on(square, step)
        if not self._ground.free(lane):
            return
        if step[1] == 0:
            self._way(lane, frozenset({_back(step)}))
        x, y = self._middle(lane)
        self._put(x, y, UNKNOWN, "unknown")

    def _box(self, place: PlaceId, square: Square, box: _Box) -> None:
        """Draw a box over the whole of its square, or a bare label in the middle of it."""
        x, y = square
        left, top, width, height = self._lefts[x], self._tops[y], self._widths[x], self._heights[y]
        if box.bare:
            left, width = left + (width - box.width) // 2, box.width
        else:
            self._border(left, top, width, height, bold=box.here)
        first = top + (height - len(box.lines)) // 2
        for number, (text, role) in enumerate(box.lines):
            self._put(left + (width - len(text)) // 2, first + number, text, role)
        self.spots[place] = Spot(left, top, width, height)

    def _border(self, left: int, top: int, width: int, height: int, *, bold: bool) -> None:
        nw, ne, sw, se, across, down = tuple(self._pen.box_here if bold else self._pen.box)
        role: Role = "here" if bold else "box"
        self._put(left, top, nw + across * (width - 2) + ne, role)
        for line in range(top + 1, top + height - 1):
            self._put(left, line, down + " " * (width - 2) + down, role)
        self._put(left, top + height - 1, sw + across * (width - 2) + se, role)

    def rows(self) -> tuple[tuple[Run, ...], ...]:
        """Return what has been drawn, row by row."""
        return tuple(tuple(_runs(row)) for row in self._marks)


def _back(step: Square) -> Square:
    return -step[0], -step[1]


def _on(square: Square, step: Square) -> Square:
    return square[0] + step[0], square[1] + step[1]


def _runs(marks: list[tuple[str, Role]]) -> Iterator[Run]:
    for role, run in groupby(marks, key=lambda each: each[1]):
        yield Run("".join(sign for sign, _ in run), role)
