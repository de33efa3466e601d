"""The terminal app: which screen is shown, and how the program ends.

It knows no director, no session and no model; games come from a `GameOffice`.
However it ends, the game that is open is closed first, the terminal is given back as it was, and what is
printed is one sentence.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from rich.text import Text
from textual import work
from textual.app import SystemCommand
from textual.worker import WorkerError

from hunter_game.engine.text import one_line
from hunter_game.errors import HunterError
from hunter_game.tui.ending import CLOSING, close_in_time, take_over_signals
from hunter_game.tui.looks import LooksApp
from hunter_game.tui.messages import (
    BeginHunt,
    BundleHunt,
    ChangeStoryteller,
    ContinueHunt,
    LeaveGame,
    LeaveHunt,
    LineEntered,
    NextHunt,
    PlayNow,
    TakeLine,
    WatchHunt,
)
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.sizes import COLUMNS, LINES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from textual._path import CSSPathType
    from textual.screen import Screen
    from textual.worker import Worker

    from hunter_game.devtools.film import Film
    from hunter_game.tui.office import Game, GameOffice
    from hunter_game.tui.screens.replay import ReplayScreen


@runtime_checkable
class Says(Protocol):
    """A screen with a place for one sentence."""

    def say(self, sentence: str) -> None:
        """Show it until another takes its place."""


class HunterApp(LooksApp):
    """The game in a terminal.

    `run()` returns the line to print after the screen is given back, or None; `return_code` is the exit code.

    Args:
        games: Where games come from.
        after_crash: A sentence for the player if the app itself breaks: where the saved hunts are.
        first: Opens the hunt to go to at once, over the title; None to stay at the title.
        watching: Makes the replay to show at once; the program ends with it.
    """

    TITLE = "hunter-game"
    # The default screen is never pushed, so Textual would not read its style sheet.
    CSS_PATH: ClassVar[CSSPathType | None] = ["app.tcss", "screens/title.tcss"]
    HORIZONTAL_BREAKPOINTS = COLUMNS
    VERTICAL_BREAKPOINTS = LINES

    def __init__(
        self,
        games: GameOffice,
        *,
        after_crash: str = "",
        first: Callable[[], Awaitable[Game]] | None = None,
        watching: Callable[[], ReplayScreen] | None = None,
    ) -> None:
        super().__init__(games)
        self.game: Game | None = None
        """The hunt under way."""
        self._after_crash = after_crash
        self._first = first
        self._watching = watching
        self._opening: Worker[None] | None = None
        """Opens a hunt."""
        self._leaving = False

    def get_default_screen(self) -> TitleScreen:
        """The title is the first frame."""
        return TitleScreen(self.games)

    def on_mount(self) -> None:
        """Take over the signals that would leave the terminal in disorder, and enter the first hunt."""
        if not self.is_headless:
            take_over_signals(self._end_by)
        if self._first is not None:
            self.call_after_refresh(self._enter, self._first)
        if self._watching is not None:
            self.push_screen(self._watching(), lambda _: self.exit())

    def watch_app_focus(self, focus: bool) -> None:
        """Give the keys to somebody: behind a page, a screen opens while nobody looks, and nothing has the focus."""
        screen = self.screen
        if focus and screen.focused is None:
            screen.focus_next(screen.AUTO_FOCUS or "*")

    # ------------------------------------------------------------ games

    def on_play_now(self, message: PlayNow) -> None:
        """A hunt was asked for, at once."""
        self._enter(self.games.play_now)

    def on_begin_hunt(self, message: BeginHunt) -> None:
        """A new hunt was chosen."""
        self._enter(partial(self.games.new, message.hunt))

    def on_continue_hunt(self, message: ContinueHunt) -> None:
        """A saved hunt was asked for."""
        self._enter(partial(self.games.open, message.name))

    def on_watch_hunt(self, message: WatchHunt) -> None:
        """A saved hunt is to be watched, or the one under way from its beginning."""
        if self.game is None or self.game.name == message.name:
            self._watch(partial(self.games.film, message.name))

    @work(group="watch", exclusive=True, exit_on_error=False)
    async def _watch(self, reading: Callable[[], Awaitable[Film]]) -> None:
        from hunter_game.tui.screens.replay import ReplayScreen

        try:
            film = await reading()
        except HunterError as error:
            self.say(error.message)
        except Exception as error:  # noqa: BLE001  (whatever breaks there, the title stays usable)
            self.say(f"The hunt could not be read ({type(error).__name__}).")
        else:
            await self.push_screen(ReplayScreen(film))

    def on_line_entered(self, message: LineEntered) -> None:
        """A line was entered."""
        self.games.remember(message.line)

    def on_take_line(self, message: TakeLine) -> None:
        """A page over the hunt wants a line to be played."""
        from hunter_game.tui.screens.play import PlayScreen

        for screen in self.screen_stack:
            if isinstance(screen, PlayScreen):
                screen.play(message.line)

    def on_change_storyteller(self, message: ChangeStoryteller) -> None:
        """Somebody else is to tell: from the next line on in a hunt, else from the next hunt on."""
        from hunter_game.tui.screens.play import PlayScreen
        from hunter_game.tui.screens.storyteller import StorytellerScreen

        hunt = next((screen for screen in self.screen_stack if isinstance(screen, PlayScreen)), None)

        def take_on(spec: str | None) -> None:
            if spec and hunt is not None:
                hunt.play(f"/model {spec}", interrupting=False)

        now, spent = (hunt.game.storyteller, hunt.game.spent()) if hunt is not None else ("", "")
        self.push_screen(StorytellerScreen(self.games.hiring, now=now, spent=spent), take_on)

    def on_bundle_hunt(self, message: BundleHunt) -> None:
        """A fault is to be reported: everything that this needs goes into one file, the screen included."""
        if self.game is not None:
            self._bundle(self.export_screenshot(title=self.TITLE), message.prose)

    @work(group="bundle", exit_on_error=False)
    async def _bundle(self, screen: str, prose: bool) -> None:
        try:
            name = await self.games.bundle(screen, prose)
        except HunterError as error:
            self.say(error.message)
        except Exception as error:  # noqa: BLE001  (a report that fails must not end the hunt)
            self.say(f"The report could not be written ({type(error).__name__}).")
        else:
            told = "/bundle --no-prose leaves out what was told." if prose else "What was told is not in it."
            self.say(f"Written beside the saved hunt: {name}. No key and no folder of yours is in it. {told}")

    async def on_next_hunt(self, message: NextHunt) -> None:
        """The hunt after one that is over was asked for, from within that one or from the title."""
        await self._back_to_title()
        self._enter(partial(self.games.next_hunt, message.name))

    async def on_leave_hunt(self, message: LeaveHunt) -> None:
        """Back to the title, and from there perhaps to a new hunt."""
        if self.game is None:
            return
        await self._back_to_title()
        if message.anew:
            from hunter_game.tui.screens.new_hunt import NewHuntScreen

            await self.push_screen(NewHuntScreen(self.games))

    async def _back_to_title(self) -> None:
        if self.game is None or self._leaving:
            return
        closed, failure = await self._close_game()
        self.game = None
        while len(self.screen_stack) > 1:
            await self.pop_screen()
        self.say(failure or closed)

    def _enter(self, opening: Callable[[], Awaitable[Game]]) -> None:
        # One at a time and never cancelled: a game that is half open would keep its file.
        if self.game is None and (self._opening is None or self._opening.is_finished):
            self.say("Opening the hunt …")
            self._opening = self._open(opening)

    @work(group="enter", exit_on_error=False)
    async def _open(self, opening: Callable[[], Awaitable[Game]]) -> None:
        from hunter_game.tui.screens.play import PlayScreen

        try:
            game = await opening()
            lines = await asyncio.to_thread(self.games.history)
        except HunterError as error:
            self.say(error.message)
        except Exception as error:  # noqa: BLE001  (whatever breaks there, the title stays usable)
            self.say(f"The hunt could not be opened ({type(error).__name__}).")
        else:
            self.game = game
            if not self._leaving:  # else it is closed at once, by whoever waits for it
                self.say("")
                await self.push_screen(PlayScreen(game, lines))

    def say(self, sentence: str) -> None:
        """Show one sentence where the screen has a place for it."""
        if isinstance(self.screen, Says):
            self.screen.say(sentence)
        elif sentence:
            self.notify(one_line(sentence, 300), markup=False, severity="warning")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the command palette offers: everything that has a key, and the colours."""
        from hunter_game.tui.palette import commands

        return commands(self, screen)

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
        if self._opening is not None:
            with suppress(TimeoutError, WorkerError):
                await asyncio.wait_for(self._opening.wait(), CLOSING)
        closed, failure = await self._close_game()
        line = failure or sentence or closed
        self.exit(one_line(line, 300) or None, return_code=code or int(bool(failure)))

    async def _close_game(self) -> tuple[str, str]:
        return await close_in_time(self.game) if self.game is not None else ("", "")

    def _end_by(self, code: int) -> None:
        self.run_worker(self._leave(code), group="leave", exit_on_error=False)

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
