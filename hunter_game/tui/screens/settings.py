"""Settings: how the game looks and reads, with a sample that changes at once.

There is nothing to save: each change counts from the moment it is made, and is kept.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.messages import ChangeStoryteller, Prefer
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.screens.setting_rows import STORYTELLER, choices, row_of
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.menu import Menu
from hunter_game.tui.widgets.page import Page
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from textual._path import CSSPathType

    from hunter_game.tui.office import GameOffice
    from hunter_game.tui.preferences import Preferences

_STRIP = (
    (Kind.ECHO, "search the reeds"),
    (Kind.ROLL, "search the reeds 2d6+1 = 9 success"),
    (Kind.CLUE, "trace found: a child's shoe, dry"),
    (Kind.LOSS, "you −1 (7/8)"),
    (Kind.GAIN, "struck: the lantern man (kind)"),
)
_TOLD = (
    "Fog stands on the fen like milk in a bowl. You part the reeds with the back of your hand. Somewhere behind "
    "you a bell counts, and stops at six."
)
"""A turn in which every colour has its say."""


class SettingsScreen(LeftOnce[None]):
    """A row for each thing that can be set.

    Args:
        games: Where the storyteller and the settings file are known.
        preferences: How the game looks now.
    """

    CSS_PATH: ClassVar[CSSPathType | None] = ["settings.tcss", "../widgets/log.tcss"]
    AUTO_FOCUS = "Menu"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", "Before", show=False),
        Binding("right,space", "step(1)", "Next", show=False),
        Binding("escape,q", "dismiss", "Back", show=False),
    ]

    def __init__(self, games: GameOffice, preferences: Preferences) -> None:
        super().__init__()
        self._games = games
        self._preferences = preferences

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="form"):
            yield Static(Content("Settings"), id="heading")
            yield Menu(choices(self._preferences, self._games.storyteller), id="rows")
            yield Static(id="about")
            yield StoryLog(id="sample")
            yield Page("", id="kept")
        yield Static(Content("↑ ↓ choose  ·  ← → change  ·  Esc back"), id="keys")

    def on_mount(self) -> None:
        """Show a sample of how it looks."""
        self._show_sample()
        self._explain()

    def on_screen_resume(self) -> None:
        """Read anew who tells: it may have been changed meanwhile."""
        self._put()
        self._read()

    @work(group="read", exclusive=True, exit_on_error=False)
    async def _read(self) -> None:
        try:
            lines = await asyncio.to_thread(self._games.settings)
        except Exception as error:  # noqa: BLE001  (the look can be changed all the same)
            lines = error.message if isinstance(error, HunterError) else type(error).__name__
        self.query_one("#kept", Page).put(lines)

    def _put(self) -> None:
        self.query_one(Menu).put(choices(self._preferences, self._games.storyteller))

    def _explain(self) -> None:
        current = self.query_one(Menu).current
        row = row_of(current.key) if current is not None else None
        about = row.about if row is not None else "Who tells the story: found, tried, chosen, kept. Enter."
        self.query_one("#about", Static).update(Content(one_line(about, 200)))

    def _show_sample(self) -> None:
        """Write a turn anew, at the pace and in the width that it would have."""
        sample, wanted = self.query_one("#sample", StoryLog), self._preferences
        sample.clear()
        sample.set_column(wanted.width, centred=wanted.column == "centred")
        sample.set_pace(wanted.pace if wanted.motion else "instant")
        for kind, text in _STRIP:
            sample.write(kind, text, 1)
        sample.begin_passage()
        sample.stream(Kind.PROSE, _TOLD, 1)
        sample.finish()

    @on(Menu.Moved)
    def _moved(self) -> None:
        self._explain()

    @on(Menu.Chosen)
    def _chosen(self, message: Menu.Chosen) -> None:
        if message.key == STORYTELLER:
            self.post_message(ChangeStoryteller())
        else:
            self.action_step(1)

    def action_step(self, by: int) -> None:
        """Take the next value of the row under the bar, or the one before."""
        current = self.query_one(Menu).current
        row = row_of(current.key) if current is not None else None
        if row is not None:
            self._preferences = row.step(self._preferences, by)
            self._put()
            self._show_sample()
            self.post_message(Prefer(self._preferences))
