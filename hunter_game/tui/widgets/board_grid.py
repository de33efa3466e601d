"""The board as it is drawn: candidates in rows, clues in columns, a cursor over both. Knows no game."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from rich.cells import set_cell_size
from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from hunter_game.engine.text import one_line
from hunter_game.engine.view import Candidate
from hunter_game.tui.widgets.board_sheet import Bearing, Clue, Sheet, Standing
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.wrapping import cells

HEADERS = 2
"""Lines above the candidates: labels of the clues, and what each is worth."""
COLUMN = 3
"""Cells of a column."""
_LINE = 6
"""Cells for the name of the line, before the first candidate of it."""
_MARK = 4
"""Cells for pointer and mark of a candidate."""
_NAMES_LEAST = 14
"""Cells that a name gets at least, if it needs them; a third of the board in any case."""
_MUTED = "$text-muted"
_CURSOR = "reverse bold"
_STYLES = {
    Standing.TRUE: "$success",
    Standing.SAID: "$foreground",
    Standing.LEANING: "bold $warning",
    Standing.BROKEN: "$error",
}


class BoardGrid(Widget, can_focus=True):
    """Candidates against clues. What does not fit is reached with the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1, 0)", "Up", show=False),
        Binding("down", "move(1, 0)", "Down", show=False),
        Binding("left", "move(0, -1)", "Left", show=False),
        Binding("right", "move(0, 1)", "Right", show=False),
        Binding("home", "move(0, -999)", "First clue", show=False),
        Binding("end", "move(0, 999)", "Last clue", show=False),
        Binding("pageup", "move(-999, 0)", "Top", show=False),
        Binding("pagedown", "move(999, 0)", "Bottom", show=False),
    ]

    class Moved(Message):
        """The cursor is elsewhere."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._sheet = Sheet((), ())
        self._chosen: frozenset[str] = frozenset()
        self._held = ""
        self._row = self._column = 0
        self.by_row = True
        """Whether the cursor moved last among the candidates, not among the clues."""

    def put(self, sheet: Sheet, chosen: Collection[str], held: str) -> None:
        """Show a board; the cursor stays on what it was on.

        Args:
            sheet: The board.
            chosen: Ids of the candidates that are chosen for the account.
            held: Id of the clue that is held, to be paired with another; may be empty.
        """
        clue = self.clue
        self._sheet, self._chosen, self._held = sheet, frozenset(chosen), held
        ids = [each.seen.id for each in sheet.clues]
        if clue is not None and clue.seen.id in ids:
            self._column = ids.index(clue.seen.id)
        self._row = min(self._row, max(0, len(sheet.candidates) - 1))
        self._column = min(self._column, max(0, len(ids) - 1))
        self.refresh(layout=True)

    @property
    def candidate(self) -> Candidate | None:
        """The candidate under the cursor."""
        return self._sheet.candidates[self._row] if self._sheet.candidates else None

    @property
    def clue(self) -> Clue | None:
        """The clue under the cursor."""
        return self._sheet.clues[self._column] if self._sheet.clues else None

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """The headers and a line a candidate."""
        return HEADERS + len(self._sheet.candidates)

    # ------------------------------------------------------------ moving

    def action_move(self, rows: int, columns: int) -> None:
        """Move the cursor, up to the edge."""
        self._to(self._row + rows, self._column + columns, by_row=bool(rows))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor under the pointer."""
        row = event.y - HEADERS + self._first_row
        column = (event.x - self._edge) // COLUMN + self._first_column
        inside = event.x >= self._edge
        self._to(row if event.y >= HEADERS else self._row, column if inside else self._column, by_row=not inside)

    def _to(self, row: int, column: int, *, by_row: bool) -> None:
        self._row = min(max(0, row), max(0, len(self._sheet.candidates) - 1))
        self._column = min(max(0, column), max(0, len(self._sheet.clues) - 1))
        self.by_row = by_row
        self.refresh()
        self.post_message(self.Moved())

    # ------------------------------------------------------------ drawing

    @property
    def _names(self) -> int:
        """Cells for the names of the candidates."""
        wanted = max((cells(each.name) for each in self._sheet.candidates), default=0)
        room = self.size.width - _LINE - _MARK - COLUMN * len(self._sheet.clues)
        return min(wanted, max(_NAMES_LEAST, self.size.width // 3, room))

    @property
    def _edge(self) -> int:
        """Cells before the first column."""
        return _LINE + _MARK + self._names

    @property
    def _fitting(self) -> tuple[int, int]:
        """How many rows and columns fit."""
        return max(1, self.size.height - HEADERS), max(1, (self.size.width - self._edge) // COLUMN)

    @property
    def _first_row(self) -> int:
        return _first(self._row, self._fitting[0], len(self._sheet.candidates))

    @property
    def _first_column(self) -> int:
        return _first(self._column, self._fitting[1], len(self._sheet.clues))

    def render(self) -> Content:
        rows, columns = self._fitting
        top, left = self._first_row, self._first_column
        clues = self._sheet.clues[left : left + columns]
        lines = [self._labels(clues, left), self._standings(clues)]
        previous = None
        for number, candidate in enumerate(self._sheet.candidates[top : top + rows], top):
            label = candidate.line.value.upper() if candidate.line is not previous else ""
            previous = candidate.line
            lines.append(self._line(number, candidate, label, clues, left))
        return Content("\n").join(lines)

    def _labels(self, clues: tuple[Clue, ...], left: int) -> Content:
        parts = [self._hidden(BOX.left, left, len(self._sheet.clues) - left - len(clues), BOX.right)]
        for number, clue in enumerate(clues, left):
            style = _CURSOR if number == self._column else "bold" if clue.seen.id == self._held else _MUTED
            label = f"[{clue.label}]" if clue.seen.id == self._held else f" {clue.label:<2}"
            parts.append(Content.styled(label[:COLUMN], style))
        return Content("").join(parts)

    def _hidden(self, back: str, before: int, after: int, on: str) -> Content:
        """Return how many are not seen on either side, as wide as what stands before the columns."""
        parts = [f"{back} {before} more"] * (before > 0) + [f"{after} more {on}"] * (after > 0)
        return Content.styled("   ".join(parts).rjust(self._edge - 1) + " ", _MUTED)

    def _standings(self, clues: tuple[Clue, ...]) -> Content:
        top, shown = self._first_row, self._fitting[0]
        parts = [self._hidden(BOX.up, top, len(self._sheet.candidates) - top - shown, BOX.down)]
        parts += [Content.styled(f" {clue.standing.value} ", _STYLES[clue.standing]) for clue in clues]
        return Content("").join(parts)

    def _line(self, number: int, candidate: Candidate, label: str, clues: tuple[Clue, ...], left: int) -> Content:
        here = number == self._row
        chosen = candidate.id in self._chosen
        mark = BOX.known if chosen else BOX.struck if candidate.struck_by else BOX.open
        style = "bold $accent" if chosen else _MUTED if candidate.struck_by else "$foreground"
        name = _fitted(one_line(candidate.name, 200), self._names)
        parts = [
            Content.styled(f"{label:<{_LINE}}", "bold $accent"),
            Content.styled(f"{BOX.pointer if here else ' '} {mark} ", "bold $accent" if here else style),
            Content.styled(name, f"{style} reverse" if here else style),
        ]
        for at, clue in enumerate(clues, left):
            bearing = self._sheet.bearing(candidate, clue)
            look = _MUTED if bearing is Bearing.NONE else _STYLES[clue.standing]
            parts.append(Content.styled(f" {bearing.value} ", _CURSOR if here and at == self._column else look))
        return Content("").join(parts)


def _fitted(name: str, width: int) -> str:
    """Return a name in exactly so many cells."""
    return set_cell_size(name, width - 1) + BOX.ellipsis if cells(name) > width else set_cell_size(name, width)


def _first(at: int, room: int, count: int) -> int:
    """Return the first of so many that are shown, so that one of them is among them."""
    return max(0, min(at - room // 2, count - room))
