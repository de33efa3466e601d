"""A drawn map that is larger than its window: scrolled by keys, dragged by mouse. Knows no country."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset, Region, Size, Spacing
from textual.scroll_view import ScrollView
from textual.strip import Strip

from hunter_game.director.cartography.drawing import Drawing, Role, Spot

STEP_X, STEP_Y = 8, 3
"""Cells that an arrow key moves the map."""
AROUND = Spacing(4, 12, 4, 12)
"""What is kept in view around a spot."""
_STYLES: dict[Role, str] = {
    "way": "chart--way",
    "box": "chart--box",
    "name": "chart--name",
    "here": "chart--here",
    "unknown": "chart--unknown",
    "aim": "chart--aim",
}


class Chart(ScrollView, can_focus=True):
    """A map; what is smaller than the window stands in its middle."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(_STYLES.values())
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", f"pan(0, {-STEP_Y})", "North", show=False),
        Binding("down,j", f"pan(0, {STEP_Y})", "South", show=False),
        Binding("left,h", f"pan({-STEP_X}, 0)", "West", show=False),
        Binding("right,l", f"pan({STEP_X}, 0)", "East", show=False),
        Binding("pageup", "scroll_up_page", "Page up", show=False),
        Binding("pagedown", "scroll_down_page", "Page down", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._drawing = Drawing((), {}, ())
        self._held: Offset | None = None
        """Where the mouse holds the map, as a place on it."""

    def put(self, drawing: Drawing) -> None:
        """Show another map; what was in view stays there."""
        self._drawing = drawing
        self.virtual_size = Size(drawing.width, len(drawing.rows))
        self.refresh()

    def centre(self, spot: Spot) -> None:
        """Bring a spot into the middle."""
        region = Region(spot.left, spot.top, spot.width, spot.height)
        self.scroll_to_region(region.grow(AROUND), center=True, animate=False, force=True)

    def action_pan(self, x: int, y: int) -> None:
        """Move the window over the map."""
        self.scroll_relative(x, y, animate=False)

    def render_line(self, y: int) -> Strip:
        """Return one line of the window."""
        width, height = self.size
        margin_x = max(0, (width - self._drawing.width) // 2)
        margin_y = max(0, (height - len(self._drawing.rows)) // 2)
        row = y - margin_y + self.scroll_offset.y
        if not 0 <= row < len(self._drawing.rows):
            return Strip.blank(width, self.rich_style)
        segments = [Segment(" " * margin_x, self.rich_style)]
        for run in self._drawing.rows[row]:
            style = self.get_component_rich_style(_STYLES[run.role]) if run.role else self.rich_style
            segments.append(Segment(run.text, style))
        return Strip(segments).crop_extend(self.scroll_offset.x, self.scroll_offset.x + width, self.rich_style)

    # ------------------------------------------------------------ mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of the map."""
        self._held = event.screen_offset + self.scroll_offset
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag the map along."""
        if self._held is not None:
            target = self._held - event.screen_offset
            self.scroll_to(target.x, target.y, animate=False)

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let go of it."""
        self._held = None
        self.release_mouse()
