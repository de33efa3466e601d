"""The terminal app: which screen is shown, and how the program ends.

It knows no director, no session and no model; games come from a `GameOffice`.
However it ends, the game that is open is closed first, the terminal is given back as it was, and what is
printed is one sentence.
"""

from __future__ import annotations

import asyncio
import signal
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual import work
from textual.app import App

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.messages import BeginHunt, ContinueHunt, LeaveGame
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.sizes import COLUMNS, LINES
from hunter_game.tui.themes.fen import THEMES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual._path import CSSPathType

    from hunter_game.tui.office import Game, GameOffice

CLOSING = 1.0
"""Seconds that closing a game may take before the program ends all the same; its turns are on disk already."""
ENDING_SIGNALS = ("SIGTERM", "SIGHUP", "SIGQUIT")
"""Signals that end the program in order, with exit code 128 + number."""


class HunterApp(App[str]):
    """The game in a terminal.

    `run()` returns the line to print after the screen is given back, or None; `return_code` is the exit code.

    Args:
        games: Where games come from.
        after_crash: A sentence for the player if the app itself breaks: where the saved hunts are.
        first: Opens the hunt to go to at once, over the title; None to stay at the title.
    """

    TITLE = "hunter-game"
    # The default screen is never pushed, so Textual would not read its style sheet.
    CSS_PATH: ClassVar[CSSPathType | None] = ["app.tcss", "screens/title.tcss"]
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS = COLUMNS
    VERTICAL_BREAKPOINTS = LINES

    def __init__(
        self, games: GameOffice, *, after_crash: str = "", first: Callable[[], Awaitable[Game]] | None = None
    ) -> None:
        super().__init__()
        self.games = games
        self.game: Game | None = None
        """The hunt under way."""
        self._after_crash = after_crash
        self._first = first
        self._entering = False
        """Whether a hunt is being opened, or is under way."""
        self._leaving = False
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def get_default_screen(self) -> TitleScreen:
        """The title is the first frame."""
        return TitleScreen(self.games)

    def on_mount(self) -> None:
        """Take over the signals that would leave the terminal in disorder, and enter the first hunt."""
        if not self.is_headless:
            self._watch_signals()
        if self._first is not None:
            self._enter(self._first)

    # ------------------------------------------------------------ games

    def on_begin_hunt(self, message: BeginHunt) -> None:
        """A new hunt was asked for."""
        self._enter(partial(self.games.new, message.hunter, message.seed, message.iron))

    def on_continue_hunt(self, message: ContinueHunt) -> None:
        """A saved hunt was asked for."""
        self._enter(partial(self.games.open, message.name))

    def _enter(self, opening: Callable[[], Awaitable[Game]]) -> None:
        # One at a time and never cancelled: a game that is half open would keep its file.
        if not self._entering:
            self._entering = True
            self._open(opening)

    @work(group="enter", exit_on_error=False)
    async def _open(self, opening: Callable[[], Awaitable[Game]]) -> None:
        from hunter_game.tui.screens.play import PlayScreen

        try:
            self.game = await opening()
        except HunterError as error:
            self.say(error.message)
        except Exception as error:  # noqa: BLE001  (whatever breaks there, the title stays usable)
            self.say(f"The hunt could not be opened ({type(error).__name__}).")
        else:
            await self.push_screen(PlayScreen(self.game))
        self._entering = self.game is not None

    def say(self, sentence: str) -> None:
        """Show one sentence for a few seconds, over whatever is there."""
        self.notify(one_line(sentence, 300), markup=False, severity="warning", timeout=20)

    # ------------------------------------------------------------ ending

    async def action_quit(self) -> None:
        """Leave: close the game, give the terminal back, say how to go on."""
        await self._leave(0)

    async def on_leave_game(self, message: LeaveGame) -> None:
        """A screen wants the program to end."""
        await self._leave(0, message.sentence)

    async def _leave(self, code: int, sentence: str = "") -> None:
        if self._leaving:
            return
        self._leaving = True
        closed, failure = await self._close_game()
        line = failure or sentence or closed
        self.exit(one_line(line, 300) or None, return_code=code or int(bool(failure)))

    async def _close_game(self) -> tuple[str, str]:
        """Close the game within `CLOSING`; return what to say if it went well, and if it did not."""
        game = self.game
        if game is None:
            return "", ""
        saved = f"Saved. Turn {game.turn}. Continue with hunter-game"
        try:
            await asyncio.wait_for(game.close(), CLOSING)
        except TimeoutError:
            return saved, ""
        except HunterError as error:
            return "", error.message
        except Exception as error:  # noqa: BLE001  (the terminal has to be given back)
            return "", f"The hunt could not be closed in order ({type(error).__name__})."
        return saved, ""

    def _watch_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for name in ENDING_SIGNALS:
            number = getattr(signal, name, None)
            if number is None:
                continue
            try:
                loop.add_signal_handler(number, self._end_by, int(number))
            except (NotImplementedError, RuntimeError, ValueError):
                return  # Windows, or not the main thread: nothing to take over

    def _end_by(self, number: int) -> None:
        self.run_worker(self._leave(128 + number), group="leave", exit_on_error=False)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would render the exception by itself if it can, and with all local variables if it cannot.
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._fatal_error()

    def _fatal_error(self) -> None:
        """End with one sentence: no traceback and no local variables, which may hold a key."""
        kind = type(self._exception).__name__ if self._exception is not None else "unknown"
        sentence = f"The game broke down ({kind}). Every turn that was on screen is saved. {self._after_crash}"
        self._exit_renderables[:] = [Text(sentence.strip())]
        self._close_messages_no_wait()
