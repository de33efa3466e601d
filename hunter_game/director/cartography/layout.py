"""Where places stand on the grid of a map: columns to the east, rows to the south.

A way to the north means *same column, higher row*; a way to the northeast *a later column, a higher row*.
All such bounds are kept in one table of longest distances for each axis, and one that contradicts those before it is
left out: its way is then drawn round corners. Countries need not be flat, so no more than that is promised:
every place has a cell of its own, and the same country always lies the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from hunter_game.director.cartography.survey import COMPASS, Link
from hunter_game.engine.vocabulary import PlaceId

Cell = tuple[int, int]
"""Column and row."""
Bound = tuple[int, PlaceId, PlaceId, int]
"""Axis (0 column, 1 row), two places, and by how much the second is at least beyond the first."""

LONGEST = 4
"""Cells up to which a way is drawn as short as it goes."""
ROUNDS = 60
"""How many times something in the way is moved aside."""


@lru_cache(maxsize=8)
def lay_out(places: tuple[PlaceId, ...], links: tuple[Link, ...]) -> Mapping[PlaceId, Cell]:
    """Return a cell for each place; parts of the country between which no way is known stand side by side.

    A country is laid out once: it takes a tenth of a second when all of it is known, and is drawn again every turn.
    """
    cells: dict[PlaceId, Cell] = {}
    column = 0
    for part in _parts(places, links):
        ours = [link for link in links if link.start in part and link.end in part and link.leaves in COMPASS]
        laid = _apart(_part(part, ours))
        cells.update({place: (column + x, y) for place, (x, y) in laid.items()})
        column += 1 + max(x for x, _ in laid.values())
    return cells


def _parts(places: Sequence[PlaceId], links: Sequence[Link]) -> list[list[PlaceId]]:
    """Return the places that hang together by the compass, in their order."""
    part = {place: number for number, place in enumerate(places)}
    for link in links:
        if link.leaves in COMPASS:
            joined, gone = sorted((part[link.start], part[link.end]))
            part = {place: joined if number == gone else number for place, number in part.items()}
    return [[place for place in places if part[place] == number] for number in dict.fromkeys(part.values())]


def _part(places: Sequence[PlaceId], links: Sequence[Link]) -> dict[PlaceId, Cell]:
    bounds = _Bounds(places)
    drawn = [link for link in sorted(links, key=lambda each: not each.straight) if _directed(bounds, link)]
    for _ in range(ROUNDS):
        offence = next(_offences(bounds.cells(), drawn), None)
        if offence is None or not _clear(bounds, offence, drawn):
            break
    slanting = [link for link in drawn if 0 not in COMPASS[link.leaves]]
    for first in (slanting, drawn):
        for length in range(1, LONGEST + 1):
            for link in first:
                _shorten(bounds, link, length, drawn)
    return bounds.cells()


class _Bounds:
    """How far each place is at least beyond each other one, to the east and to the south."""

    def __init__(self, places: Sequence[PlaceId]) -> None:
        self._places = tuple(places)
        self._number = {place: number for number, place in enumerate(places)}
        size = range(len(places))
        self._least: tuple[list[list[int | None]], ...] = tuple(
            [[0 if i == j else None for j in size] for i in size] for _ in range(2)
        )

    def require(
        self, bounds: Sequence[Bound], allowed: Callable[[dict[PlaceId, Cell]], bool] = lambda _cells: True
    ) -> bool:
        """Take some bounds together, or none of them.

        Args:
            bounds: Bounds; none is taken if they contradict others, or leave two places only one cell.
            allowed: Whether what follows from them may be.
        """
        kept = self._least
        self._least = tuple([row[:] for row in axis] for axis in kept)
        if all(self._take(*bound) for bound in bounds) and not self._crowded() and allowed(self.cells()):
            return True
        self._least = kept
        return False

    def copy(self) -> _Bounds:
        """Return bounds that can be tried out."""
        other = _Bounds(self._places)
        other._least = self._least
        return other

    def _take(self, axis: int, first: PlaceId, second: PlaceId, by: int) -> bool:
        least, one, other = self._least[axis], self._number[first], self._number[second]
        back, known = least[other][one], least[one][other]
        if back is not None and back + by > 0:
            return False
        if known is not None and known >= by:
            return True
        beyond = [(number, far) for number, far in enumerate(least[other]) if far is not None]
        for row in least:
            before = row[one]
            if before is None:
                continue
            for number, far in beyond:
                now = row[number]
                if now is None or before + by + far > now:
                    row[number] = before + by + far
        return True

    def _crowded(self) -> bool:
        """Whether two places could only stand in one cell."""
        columns, rows = self._least
        return any(
            columns[i][j] == columns[j][i] == rows[i][j] == rows[j][i] == 0
            for i, j in combinations(range(len(self._places)), 2)
        )

    def cells(self) -> dict[PlaceId, Cell]:
        """Return the cells that follow: as far to the west and north as the bounds let each place be."""
        columns, rows = (
            [max(far for far in column if far is not None) for column in zip(*axis, strict=True)]
            for axis in self._least
        )
        return dict(zip(self._places, zip(columns, rows, strict=True), strict=True))


def _directed(bounds: _Bounds, link: Link) -> bool:
    """Let a way run as its direction says, as seen from one end or from the other; return whether it can."""
    if bounds.require(_along(link.start, link.end, COMPASS[link.leaves])):
        return True
    if link.returns is None or link.returns not in COMPASS:
        return False
    return bounds.require(_along(link.end, link.start, COMPASS[link.returns]))


def _along(start: PlaceId, end: PlaceId, step: Cell) -> list[Bound]:
    bounds: list[Bound] = []
    for axis, by in enumerate(step):
        if by >= 0:
            bounds.append((axis, start, end, by))
        if by <= 0:
            bounds.append((axis, end, start, -by))
    return bounds


def _shorten(bounds: _Bounds, link: Link, length: int, links: Sequence[Link]) -> None:
    """Draw the ends of a way to within some cells of each other, if that gets nothing into the way."""
    cells = bounds.cells()
    (x, y), (to_x, to_y) = cells[link.start], cells[link.end]
    nearer: list[Bound] = []
    for axis, by in enumerate((to_x - x, to_y - y)):
        if by > 0:
            nearer.append((axis, link.end, link.start, -length))
        if by < 0:
            nearer.append((axis, link.start, link.end, -length))
    before = sum(1 for _ in _offences(cells, links))
    bounds.require(nearer, lambda moved: sum(1 for _ in _offences(moved, links)) <= before)


def _offences(cells: dict[PlaceId, Cell], links: Sequence[Link]) -> Iterator[tuple[int, PlaceId, PlaceId]]:
    """Yield pairs of places of which one has to move: they share a cell, or one stands on a way of the other.

    With each comes the axis along which moving helps; 2 where either does.
    """
    at: dict[Cell, PlaceId] = {}
    for place, cell in cells.items():
        if cell in at:
            yield 2, at[cell], place
        at[cell] = place
    for link in links:
        (x, y), (to_x, to_y) = cells[link.start], cells[link.end]
        if x == to_x:
            between, axis = [(x, row) for row in range(min(y, to_y) + 1, max(y, to_y))], 0
        elif y == to_y:
            between, axis = [(column, y) for column in range(min(x, to_x) + 1, max(x, to_x))], 1
        else:
            continue
        for cell in between:
            if cell in at:
                yield axis, link.start, at[cell]


def _clear(bounds: _Bounds, offence: tuple[int, PlaceId, PlaceId], links: Sequence[Link]) -> bool:
    """Move something out of the way, to where it lengthens the country least; return whether it could be moved."""
    ways: list[tuple[int, int, Bound]] = []
    for number, aside in enumerate(_asides(*offence)):
        with_it = bounds.copy()
        if with_it.require([aside]):
            ways.append((_length(with_it.cells(), links), number, aside))
    return bool(ways) and bounds.require([min(ways)[2]])


def _length(cells: dict[PlaceId, Cell], links: Sequence[Link]) -> int:
    """Return the length of all ways together, with much added for each that something stands on."""
    spans = (zip(cells[link.start], cells[link.end], strict=True) for link in links)
    long = sum(abs(one - other) for span in spans for one, other in span)
    return long + len(links) * sum(1 for _ in _offences(cells, links))


def _asides(axis: int, held: PlaceId, moved: PlaceId) -> Iterator[Bound]:
    """Yield ways to keep two places apart."""
    for each in (0, 1) if axis == 2 else (axis,):
        yield each, held, moved, 1
        yield each, moved, held, 1


def _apart(cells: dict[PlaceId, Cell]) -> dict[PlaceId, Cell]:
    """Move whatever still shares a cell to the nearest free one."""
    taken: dict[Cell, PlaceId] = {}
    for place, (x, y) in cells.items():
        reach = 0
        while (free := _free(taken, x, y, reach)) is None:
            reach += 1
        taken[free] = place
    west, north = min(x for x, _ in taken), min(y for _, y in taken)
    return {place: (x - west, y - north) for (x, y), place in taken.items()}


def _free(taken: dict[Cell, PlaceId], x: int, y: int, reach: int) -> Cell | None:
    ring = (
        (x + over, y + down)
        for down in range(-reach, reach + 1)
        for over in range(-reach, reach + 1)
        if max(abs(over), abs(down)) == reach
    )
    return next((cell for cell in ring if cell not in taken), None)
