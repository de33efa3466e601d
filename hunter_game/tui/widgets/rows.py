"""A list to read in: one line a row, a pointer, headings between; as fast with ten thousand rows as with ten.

Draws only the lines that are seen. Knows nothing of what the rows are about.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from hunter_game.engine.text import sanitise
from hunter_game.tui.widgets.glyphs import BOX

_LONGEST = 400
"""Characters of a row that are kept; more never fit on a line."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    key: str
    """Names what it is about; empty for a heading, over which the pointer goes."""
    text: str
    aside: str = ""
    """Said after it, quieter."""


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """Rows under each other, one of them pointed at."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--here", "rows--heading", "rows--aside"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Up", show=False),
        Binding("down", "move(1)", "Down", show=False),
        Binding("pageup", "leaf(-1)", "Page up", show=False),
        Binding("pagedown", "leaf(1)", "Page down", show=False),
        Binding("home", "move(-999999)", "First", show=False),
        Binding("end", "move(999999)", "Last", show=False),
    ]

    class Moved(Message):
        """The pointer is on another row."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._rows: tuple[Row, ...] = ()
        self._stops: tuple[int, ...] = ()
        """Where the pointer can stand."""
        self._at = 0
        """Which of the stops it stands on."""

    @property
    def current(self) -> Row | None:
        """The row that is pointed at."""
        return self._rows[self._stops[self._at]] if self._stops else None

    def put(self, rows: Sequence[Row], hold: str = "") -> None:
        """Show other rows; the pointer stays on the row it was on, if that is still there.

        Args:
            rows: What is to be shown.
            hold: Key of the row to point at instead.
        """
        held = hold or (self.current.key if self.current is not None else "")
        self._rows = tuple(Row(row.key, _flat(row.text), _flat(row.aside)) for row in rows)
        self._stops = tuple(number for number, row in enumerate(self._rows) if row.key)
        keys = [self._rows[number].key for number in self._stops]
        self._at = keys.index(held) if held in keys else 0
        self.virtual_size = Size(0, len(self._rows))
        self._show_pointer()

    def action_move(self, by: int) -> None:
        """Move the pointer, up to the ends."""
        self._point_at(self._at + by)

    def action_leaf(self, pages: int) -> None:
        """Move the pointer by what fits on the screen."""
        self._point_at(self._at + pages * max(1, self.size.height - 1))

    def on_click(self, event: events.Click) -> None:
        """Point at the row under the mouse."""
        line = event.y + self.scroll_offset.y
        if line in self._stops:
            self._point_at(self._stops.index(line))

    def on_resize(self) -> None:
        """Keep the pointer in sight."""
        self._show_pointer()

    def _point_at(self, at: int) -> None:
        self._at = min(max(0, at), max(0, len(self._stops) - 1))
        self._show_pointer()
        self.post_message(self.Moved())

    def _show_pointer(self) -> None:
        self.refresh()
        if self._stops:
            line = self._stops[self._at]
            above = line - 1 if line and not self._rows[line - 1].key else line  # a heading stays with its first row
            self.scroll_to_region(Region(0, above, 1, line - above + 1), animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        number, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if number >= len(self._rows):
            return Strip.blank(width, self.rich_style)
        row = self._rows[number]
        here = bool(self._stops) and number == self._stops[self._at]
        if not row.key:
            return _line([Segment(row.text, self.get_component_rich_style("rows--heading"))], width)
        look = self.get_component_rich_style("rows--here") if here else self.rich_style
        aside = look if here else self.get_component_rich_style("rows--aside")
        parts = [Segment(f"{BOX.pointer if here else ' '} ", look), Segment(row.text, look)]
        return _line([*parts, Segment(f"  {row.aside}" if row.aside else "", aside)], width)


def _flat(text: str) -> str:
    """Return a text on one line; spaces stay, since columns are set with them."""
    return sanitise(text).replace("\n", " ").replace("\t", " ")[:_LONGEST]


def _line(segments: list[Segment], width: int) -> Strip:
    """Return segments as a line of exactly so many cells, with an ellipsis where it is cut."""
    strip = Strip(segments)
    if strip.cell_length <= width:
        return strip.adjust_cell_length(width, segments[0].style)
    cut = strip.crop(0, max(0, width - 1)).adjust_cell_length(max(0, width - 1))
    return Strip([*cut, Segment(BOX.ellipsis, segments[-1].style)]).adjust_cell_length(width)
