"""The reckoning: what it was and what was signed, what that was worth, and how the hunt went, in charts."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from hunter_game.director.charts import charts, in_words
from hunter_game.engine.view import Candidate, View
from hunter_game.engine.vocabulary import BeastId, Line
from hunter_game.errors import HunterError
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.reckoning_text import accounts, drawn, how_it_ended, worth
from hunter_game.tui.widgets.too_small import TooSmall
from hunter_game.tui.widgets.woodcut import Woodcut

if TYPE_CHECKING:
    from hunter_game.director.course import Mark
    from hunter_game.director.updates import Opened
    from hunter_game.tui.office import Game

KEYS = "Esc back  N next hunt  T title  ↑ ↓ PgUp PgDn read"
NOT_YET = "The hunt is not over yet; there is nothing to reckon."
MARGIN = 6
"""Cells beside the charts: margins and the scrollbar."""
PORTRAIT = 40
"""Cells of the portrait and of the gap beside it."""


class ReckoningScreen(TablePage):
    """The reckoning."""

    CSS_PATH = "reckoning.tcss"
    AUTO_FOCUS = "#page"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "leave('/next')", "Next hunt", show=False),
        Binding("t", "leave('/title')", "Title", show=False),
    ]

    def __init__(self, game: Game, opened: Opened) -> None:
        super().__init__(game, opened)
        self._marks: tuple[Mark, ...] = ()
        self._fault = ""

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Static(Content("The reckoning"), id="heading")
        with VerticalScroll(id="page"):
            with Horizontal(id="top"):
                with Vertical(id="words"):
                    yield Panel(id="ending")
                    yield Panel(id="accounts")
                    yield Panel(id="worth")
                with Vertical(id="beast"):
                    yield Woodcut(id="portrait")
                    yield Panel(id="caption")
            yield Panel(id="charts")
        yield Static(Content(KEYS), id="keys")

    def on_mount(self) -> None:
        """Reckon, and read back how it went."""
        self._draw()
        if self.game.view.reckoning is not None:
            self._look_back()

    def on_resize(self) -> None:
        """Set it for another width."""
        self._draw()

    def show(self, view: View) -> None:
        """Show the reckoning as it stands."""
        self._draw()

    @work(group="course", exit_on_error=False)
    async def _look_back(self) -> None:
        try:
            self._marks = await asyncio.to_thread(self.game.course)
        except HunterError as error:
            self._fault = error.message
        self._draw()

    def _draw(self) -> None:
        view, room = self.game.view, self.size.width - MARGIN
        end = view.reckoning
        beast = self._beast(view)
        portrait = self.game.portraits.get(BeastId(beast.id)) if beast is not None else None
        beside = portrait is not None and self.size.width >= PORTRAIT + 60
        self.set_class(beside, "-beside")
        self.query_one("#beast").display = portrait is not None
        if portrait is not None:
            self.query_one("#portrait", Woodcut).put(portrait.lines)
            self.query_one("#caption", Panel).show(Content(portrait.caption))
        if end is None:
            self.query_one("#ending", Panel).show(Content(NOT_YET))
            return
        words = room - PORTRAIT if beside else room
        self.query_one("#ending", Panel).show(how_it_ended(view, end, unsworn=self.game.unsworn))
        self.query_one("#accounts", Panel).show(accounts(view, end, words))
        self.query_one("#worth", Panel).show(worth(view, end, words))
        lines = charts(self._marks, room)
        self.query_one("#charts", Panel).show(
            Content(self._fault) if self._fault else drawn(lines, in_words(self._marks))
        )

    def _beast(self, view: View) -> Candidate | None:
        """What it was, once that is known."""
        end = view.reckoning
        return next(
            (each for each in view.candidates if end is not None and each.line is Line.KIND and each.name == end.kind),
            None,
        )

    def action_leave(self, line: str) -> None:
        """Go on from here, once the hunt is over."""
        if self.game.view.reckoning is not None:
            self.take(line)
