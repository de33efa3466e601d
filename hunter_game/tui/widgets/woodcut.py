"""A beast in characters, in a frame; or the frame alone, of one that nobody has met. Knows no game."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from hunter_game.engine.text import sanitise
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.wrapping import cells

WIDTH, HEIGHT = 38, 16
"""Cells of the frame with the largest drawing in it."""
EMPTY = 3
"""Lines of a frame with nothing in it."""
_UNMET = "not met yet"
_FRAME = "$text-muted"


class Woodcut(Widget):
    """A framed drawing."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._lines: tuple[str, ...] = ()

    def put(self, lines: tuple[str, ...]) -> None:
        """Show another drawing; without lines the frame stays empty."""
        self._lines = tuple(sanitise(line) for line in lines)
        self.refresh(layout=True)

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As high as the largest drawing, so that nothing moves from one to the next."""
        return HEIGHT if self._lines else EMPTY

    def render(self) -> Content:
        inside = WIDTH - 2
        drawing = self._lines or (_UNMET,)
        wide = max(cells(line) for line in drawing)
        left = (inside - wide) // 2
        room = (HEIGHT if self._lines else EMPTY) - 2
        above = (room - len(drawing)) // 2
        rows = [""] * above + [" " * left + line for line in drawing]
        rows += [""] * (room - len(rows))
        style = "$foreground" if self._lines else "$text-muted"
        framed = [
            Content.assemble((BOX.vertical, _FRAME), (row.ljust(inside), style), (BOX.vertical, _FRAME)) for row in rows
        ]
        top = Content.styled(f"{BOX.top_left}{BOX.horizontal * inside}{BOX.top_right}", _FRAME)
        bottom = Content.styled(f"{BOX.bottom_left}{BOX.horizontal * inside}{BOX.bottom_right}", _FRAME)
        return Content("\n").join([top, *framed, bottom])
