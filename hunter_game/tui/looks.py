"""An app that looks as the player prefers, at once and the next time.

Screens and widgets that go by a preference watch `LooksApp.preferences`; none of them knows where it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual import events, work
from textual.app import App
from textual.constants import TEXTUAL_ANIMATIONS
from textual.reactive import reactive

from hunter_game.tui.messages import ChangeSettings, Prefer
from hunter_game.tui.preferences import Preferences
from hunter_game.tui.themes import THEMES, shown_as
from hunter_game.tui.themes.sixteen import SIXTEEN_DARK, SIXTEEN_LIGHT
from hunter_game.tui.widgets.glyphs import AsciiLines

if TYPE_CHECKING:
    from textual.filter import LineFilter
    from textual.widget import Widget
    from textual.worker import Worker

    from hunter_game.tui.office import GameOffice


@runtime_checkable
class Blinks(Protocol):
    """A widget with a cursor; met by shape, since the title has none and need not wait for what has one."""

    cursor_blink: bool


class LooksApp(App[str]):
    """Colours, lines and motion of the app.

    Args:
        games: Where preferences come from and are kept.
    """

    preferences: reactive[Preferences] = reactive(Preferences(), init=False)
    """How the player wants the game to look, now."""

    def __init__(self, games: GameOffice) -> None:
        self._ascii = AsciiLines(enabled=False)  # first of all: Textual asks for filters while it begins
        super().__init__()
        self.games = games
        self._keeping: Worker[None] | None = None
        for theme in (*THEMES, SIXTEEN_DARK, SIXTEEN_LIGHT):
            self.register_theme(theme)
        self.set_reactive(LooksApp.preferences, games.preferences)
        self._look(games.preferences)

    def on_mount(self) -> None:
        """Go by the colours of the terminal, now that there is one."""
        self._look(self.preferences)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's own filters, and then the one that leaves nothing but ASCII, where that is preferred."""
        return [*super().get_line_filters(), self._ascii] if self._ascii.enabled else super().get_line_filters()

    def watch_preferences(self, preferences: Preferences) -> None:
        """Look otherwise from now on, and keep it."""
        redraw = self._ascii.enabled != (preferences.lines == "ascii")
        self._look(preferences)
        for screen in self.screen_stack:
            for widget in screen.query("Input"):
                self._still(widget)
        if redraw:
            self.refresh_css(animate=False)
        if self._keeping is None or self._keeping.is_finished:
            self._keeping = self._keep()

    def _look(self, preferences: Preferences) -> None:
        colours = self.console.color_system if self._driver is not None and not self.is_headless else None
        self.theme = shown_as(preferences.theme, colours).name
        self._ascii.enabled = preferences.lines == "ascii"
        self.animation_level = TEXTUAL_ANIMATIONS if preferences.motion else "none"

    @work(group="keep", exit_on_error=False)
    async def _keep(self) -> None:
        kept: Preferences | None = None
        while kept != self.preferences:  # what was changed while the file was written is written next
            kept = self.preferences
            if sentence := await asyncio.to_thread(self.games.prefer, kept):
                self.notify(sentence, markup=False, severity="warning")

    def on_prefer(self, message: Prefer) -> None:
        """The player wants the game to look otherwise."""
        self.preferences = message.preferences

    def on_change_settings(self, message: ChangeSettings) -> None:
        """The player wants to see the settings."""
        from hunter_game.tui.screens.settings import SettingsScreen

        if not isinstance(self.screen, SettingsScreen):
            self.push_screen(SettingsScreen(self.games, self.preferences))

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let a cursor stand still where nothing is to move by itself."""
        self._still(event.widget)

    def _still(self, widget: Widget) -> None:
        if isinstance(widget, Blinks):
            widget.cursor_blink = self.preferences.motion
