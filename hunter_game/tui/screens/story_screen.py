"""A screen with the log of a hunt: how it is read back, searched, marked and copied, and at which pace it appears.

The log keeps the last turns only; what came before is read back from the hunt when the reader comes near it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import events, on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import Screen

from hunter_game.tui.looks import LooksApp
from hunter_game.tui.screens.scribe import draft_of
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.find_bar import FindBar
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.log_view import LogView
from hunter_game.tui.widgets.read_bar import ReadBar

if TYPE_CHECKING:
    from hunter_game.tui.office import Game
    from hunter_game.tui.preferences import Preferences

TURNS = 40
"""Turns that are read back at a time."""
MOST_READ_BACK = 100_000
"""Paragraphs after which nothing more is read back: the hunt's own log has the rest."""


class StoryScreen(Screen[None]):
    """A screen with the log of a hunt.

    Args:
        game: The hunt.
    """

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self.log_view = StoryLog(id="log")

    def story(self) -> ComposeResult:
        """The log, and what stands at its foot when it is asked for."""
        with Vertical(id="story"):
            yield self.log_view
            yield FindBar(self.log_view, id="find")
            yield ReadBar(self.log_view, id="read")

    def on_mount(self) -> None:
        """Go by what the player prefers, now and whenever it changes."""
        if isinstance(self.app, LooksApp):
            self.watch(self.app, "preferences", self.apply)

    def apply(self, preferences: Preferences) -> None:
        """Show the log as the player wants it, from now on."""
        self.log_view.set_column(preferences.width, centred=preferences.column == "centred")
        self.log_view.set_pace(preferences.pace if preferences.motion else "instant")

    # ------------------------------------------------------------ what was played before

    def begin_with_the_past(self) -> None:
        """Put the last turns of a hunt that goes on into the log, before anything is written."""
        turns = self.game.earlier(None, TURNS)
        if turns and turns[-1].number:
            self.log_view.put_before(draft_of(turns))

    def _read_back(self) -> bool:
        """Put the turns before the first in the log in front of it; return whether there may be more."""
        log, bar = self.log_view, self.query_one(FindBar)
        if not log.transcript.first or len(log.transcript) >= MOST_READ_BACK:
            return False
        draft = draft_of(self.game.earlier(log.transcript.first, TURNS))
        log.put_before(draft)
        more = log.transcript.first > 0 and len(log.transcript) < MOST_READ_BACK
        bar.came_before(len(draft), more_to_come=more and bar.open)
        return more

    @on(LogView.AtBeginning)
    def _wanted(self) -> None:
        self._read_back()

    @work(group="past", exclusive=True, exit_on_error=False)
    async def _read_all_back(self, *, go_there: bool) -> None:
        while self._read_back():  # noqa: ASYNC110  (nobody is waited for; keys and frames have their turn)
            await asyncio.sleep(0)
        if go_there:
            self.log_view.scroll_home(animate=False)

    # ------------------------------------------------------------ keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys for reading to the log's own line while that has the keyboard."""
        return not (action == "page" and self.query_one(ReadBar).has_focus)

    def action_page(self, pages: int) -> None:
        """Read back or on."""
        if pages < 0:
            self.log_view.scroll_page_up(animate=False)
        else:
            self.log_view.scroll_page_down(animate=False)

    def action_ends(self, first: bool) -> None:
        """Go to the beginning of the hunt, or to the latest."""
        if first:
            self._read_all_back(go_there=True)
        else:
            self.log_view.show_all()
            self.log_view.to_end()

    def action_find(self) -> None:
        """Look for words in the whole hunt."""
        self.query_one(ReadBar).close()
        bar = self.query_one(FindBar)
        bar.begin(more_to_come=self.log_view.transcript.first > 0)
        self._read_all_back(go_there=False)

    def action_read(self) -> None:
        """Read with the keyboard, to mark and to copy."""
        self.query_one(FindBar).close()
        self.query_one(ReadBar).begin()

    @on(FindBar.Closed)
    @on(ReadBar.Closed)
    def _back_to_the_line(self) -> None:
        self.set_focus(self.query_one(CommandLine))

    @on(ReadBar.Copied)
    def _copied(self, message: ReadBar.Copied) -> None:
        self.notify(f"Copied: {len(message.words):,} characters.", markup=False)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Put the bars away when the player writes again."""
        if isinstance(event.widget, CommandLine):
            for bar in (self.query_one(FindBar), self.query_one(ReadBar)):
                if bar.open:
                    bar.close()
