"""How the ways of a map run: over a grid with a lane between any two rows and columns of places.

A place at column x and row y has the square 2x+1, 2y+1, so that there are eight squares around it for its ways, and
every other square is open ground. Ways may cross, and never share a square otherwise.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hunter_game.director.cartography.survey import COMPASS, Link
from hunter_game.engine.vocabulary import Direction, PlaceId

Square = tuple[int, int]
"""To the east and to the south, in squares of the lanes' grid."""

SIDES: tuple[Square, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))
"""Where one leaves a place by a way that is not on the compass."""
BEND, CROSSING = 3, 1
"""What a corner and a crossing cost, in squares."""


@dataclass(frozen=True, slots=True)
class Route:
    """A way as it is drawn."""

    link: Link
    squares: tuple[Square, ...]
    """From the square of its start to that of its end, both included."""


class Ground:
    """The squares of a map, and what runs over them.

    Args:
        cells: Column and row of each place.
    """

    def __init__(self, cells: Mapping[PlaceId, tuple[int, int]]) -> None:
        self.squares: dict[PlaceId, Square] = {place: (2 * x + 1, 2 * y + 1) for place, (x, y) in cells.items()}
        self.width = max(x for x, _ in self.squares.values()) + 2
        self.height = max(y for _, y in self.squares.values()) + 2
        self._places = frozenset(self.squares.values())
        self._runs: dict[Square, set[Square]] = {}
        """Directions in which ways leave a square; a place's square has none."""

    def free(self, square: Square) -> bool:
        """Return whether nothing stands or runs there."""
        return self._open(square) and square not in self._runs

    def draw(self, links: Sequence[Link]) -> tuple[Route, ...]:
        """Return the ways that could be drawn; the shortest ones are drawn first, so that they run straight."""
        routes: dict[Link, Route] = {}
        for link in sorted(links, key=lambda each: (not each.straight, self._distance(each))):
            squares = self._search(link)
            if squares is not None:
                self._take(squares)
                routes[link] = Route(link, squares)
        return tuple(routes[link] for link in links if link in routes)

    def _distance(self, link: Link) -> int:
        (x, y), (to_x, to_y) = self.squares[link.start], self.squares[link.end]
        return max(abs(x - to_x), abs(y - to_y))

    def _open(self, square: Square) -> bool:
        return square not in self._places and 0 <= square[0] < self.width and 0 <= square[1] < self.height

    def _search(self, link: Link) -> tuple[Square, ...] | None:
        """Return the cheapest way between two places, or None if there is no room for one."""
        start, end = self.squares[link.start], self.squares[link.end]
        goals = {_on(end, step): (-step[0], -step[1]) for step in _steps(link.returns, link.leaves)}
        queue: list[tuple[int, int, Square, Square, tuple[Square, ...]]] = []
        pushed = 0
        for step in _steps(link.leaves, None):
            if self._open(_on(start, step)):
                heapq.heappush(queue, (1, pushed, _on(start, step), step, (start,)))
                pushed += 1
        seen: set[tuple[Square, Square]] = set()
        while queue:
            cost, _, here, heading, before = heapq.heappop(queue)
            if (here, heading) in seen:
                continue
            seen.add((here, heading))
            last = goals.get(here)
            if last is not None and (extra := self._cost(here, heading, last)) is not None:
                return (*before, here, end)
            for step in SIDES:
                there = _on(here, step)
                extra = self._cost(here, heading, step)
                if extra is not None and self._open(there) and there not in before:
                    heapq.heappush(queue, (cost + 1 + extra, pushed, there, step, (*before, here)))
                    pushed += 1
        return None

    def _cost(self, square: Square, come: Square, go: Square) -> int | None:
        """Return what it costs to pass a square, beyond a step; None where it cannot be passed so."""
        runs = self._runs.get(square)
        if (-come[0], -come[1]) == go:
            return None
        if come != go:
            return BEND if runs is None else None
        if runs is None:
            return 0
        back = (-go[0], -go[1])
        crossing = len(runs) == 2 and {(x == 0, y == 0) for x, y in runs} != {(go[0] == 0, go[1] == 0)}
        opposite = sum(x for x, _ in runs) == sum(y for _, y in runs) == 0
        slanting = 0 not in go and all(0 not in run for run in runs) and len(runs) == 2
        across = (crossing and 0 in go and all(0 in run for run in runs)) or slanting
        return CROSSING if across and opposite and go not in runs and back not in runs else None

    def _take(self, squares: Sequence[Square]) -> None:
        for before, here, after in zip(squares, squares[1:], squares[2:], strict=False):
            runs = self._runs.setdefault(here, set())
            runs |= {(before[0] - here[0], before[1] - here[1]), (after[0] - here[0], after[1] - here[1])}

    def runs(self) -> Iterator[tuple[Square, frozenset[Square]]]:
        """Yield the squares that ways run over, each with the sides by which they leave it."""
        return ((square, frozenset(sides)) for square, sides in self._runs.items())


def _steps(direction: Direction | None, other: Direction | None) -> Iterable[Square]:
    """Return by which sides a way may leave a place."""
    if direction in COMPASS:
        return (COMPASS[direction],)
    if direction is None and other in COMPASS:  # nobody knows how it comes back: as it went, if it can
        x, y = COMPASS[other]
        return ((-x, -y), *SIDES)
    return SIDES


def _on(square: Square, step: Square) -> Square:
    return square[0] + step[0], square[1] + step[1]
