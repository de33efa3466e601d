"""The bestiary: what is written of each beast that it could be, and of each cause; with a portrait of those met."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.engine.view import Candidate, View
from hunter_game.engine.vocabulary import BeastId, Line
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.widgets.board_sheet import Sheet
from hunter_game.tui.widgets.board_text import about_candidate
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.rows import Row, Rows
from hunter_game.tui.widgets.too_small import TooSmall
from hunter_game.tui.widgets.woodcut import Woodcut

if TYPE_CHECKING:
    from hunter_game.director.updates import Opened
    from hunter_game.tui.office import Game

KEYS = "Esc back  ↑ ↓ move  Tab read"
BESIDE = 66
"""Columns from which on list and picture stand side by side."""
TALL = 20
"""Lines from which on the picture stands above the words."""
_HEADS = {Line.KIND: "What it could be", Line.CAUSE: "What could have made it"}


class BestiaryScreen(TablePage):
    """The bestiary."""

    CSS_PATH: ClassVar = ["rows.tcss", "bestiary.tcss"]
    AUTO_FOCUS = "#entries"

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__(game, opened)
        self._sheet = Sheet.of(game.view)
        self._met: frozenset[BeastId] = frozenset(game.view.met)

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Static(Content("Bestiary"), id="heading")
        with Horizontal(id="body"):
            yield Rows(id="entries")
            with VerticalScroll(id="reading"):
                yield Woodcut(id="portrait")
                yield Panel(id="caption")
                yield Panel(id="about")
        yield Static(Content(KEYS), id="keys")

    def on_mount(self) -> None:
        """Open at the first beast."""
        self.show(self.game.view)

    def on_resize(self) -> None:
        """Put the list above what is read, and the words before the picture, where there is little room."""
        stacked, low = self.size.width < BESIDE, self.size.height < TALL
        self.set_class(stacked, "-stacked")
        reading, about = self.query_one("#reading"), self.query_one("#about")
        if stacked or low:
            reading.move_child(about, before=self.query_one("#portrait"))
        else:
            reading.move_child(about, after=self.query_one("#caption"))

    def show(self, view: View) -> None:
        """Show the bestiary as it stands."""
        self._sheet, self._met = Sheet.of(view), frozenset(view.met)
        rows = [row for line in _HEADS for row in (Row("", _HEADS[line]), *map(self._row, self._sheet.of_line(line)))]
        self.query_one(Rows).put(rows)
        self._read()

    def _row(self, candidate: Candidate) -> Row:
        mark = BOX.struck if candidate.struck_by else BOX.open
        return Row(_key(candidate), f"{mark} {candidate.name}", "met" if self._has_met(candidate) else "")

    def _has_met(self, candidate: Candidate) -> bool:
        return candidate.line is Line.KIND and candidate.id in self._met

    @on(Rows.Moved)
    def _read(self) -> None:
        row = self.query_one(Rows).current
        entry = next((each for each in self._sheet.candidates if row is not None and _key(each) == row.key), None)
        portrait = self.query_one("#portrait", Woodcut)
        caption = self.query_one("#caption", Panel)
        portrait.display = caption.display = entry is not None and entry.line is Line.KIND
        if entry is None:
            return
        drawn = self.game.portraits.get(BeastId(entry.id)) if self._has_met(entry) else None
        portrait.put(drawn.lines if drawn is not None else ())
        caption.show(Content(drawn.caption if drawn is not None else ""))
        self.query_one("#about", Panel).show(about_candidate(self._sheet, entry))
        self.query_one("#reading", VerticalScroll).scroll_home(animate=False)


def _key(candidate: Candidate) -> str:
    return f"{candidate.line.value} {candidate.id}"
