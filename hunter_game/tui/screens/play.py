"""The hunt: the log, what stands beside it, and the line that is written.

Hands lines to a `Game` and shows the updates that come back. One line runs at a time; a line entered while the
story is told stops the telling, and is played when the turn is sealed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Footer, Static

from hunter_game.director.updates import (
    Chunk,
    Echo,
    Ledger,
    Notice,
    Onward,
    Opened,
    Quit,
    Rewound,
    Scene,
    Sealed,
    Stage,
    TurnUpdate,
    Unclear,
)
from hunter_game.errors import HunterError
from hunter_game.tui.keys import HERE, bindings
from hunter_game.tui.messages import LeaveGame, LineEntered, NextHunt
from hunter_game.tui.screens import errands
from hunter_game.tui.screens.go_to import GoToScreen
from hunter_game.tui.screens.pages import page_for
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.scribe import Scribe, awaited
from hunter_game.tui.screens.story_screen import StoryScreen
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.sizes import WIDE
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.offers import Offers, Suggestion
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.side_text import head_line, side, suggestions, vitals_line
from hunter_game.tui.widgets.status import StatusLine
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from textual._path import CSSPathType

    from hunter_game.engine.view import View
    from hunter_game.tui.office import Game


class PlayScreen(StoryScreen):
    """One hunt under way.

    Args:
        game: The hunt.
        history: Lines that were entered in earlier sessions, oldest first.
    """

    CSS_PATH: ClassVar[CSSPathType | None] = ["play.tcss", "../widgets/log.tcss"]
    AUTO_FOCUS = "#line"
    BINDINGS: ClassVar[list[BindingType]] = list(bindings())

    def __init__(self, game: Game, history: tuple[str, ...] = ()) -> None:
        super().__init__(game)
        self._history = history
        self._waiting: deque[str] = deque()
        self._running = False
        self._scene: Scene | None = None

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="fold"):
            yield Panel(id="where")
            yield Panel(id="vitals")
        with Horizontal(id="body"):
            yield from self.story()
            with VerticalScroll(id="side", can_focus=False):
                yield Panel(id="side-text")
        with Vertical(id="foot"):
            yield Offers(id="offers")
            with Horizontal(id="entry"):
                yield Static(Content(">"), id="prompt")
                yield CommandLine(placeholder="what do you do?   (? for help)", id="line")
            yield StatusLine(id="status")
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Begin with the summons, or with a recap."""
        self.line = self.query_one(CommandLine)
        self.status = self.query_one(StatusLine)
        self._scribe = Scribe(self.log_view)
        self.line.complete_with(self.game.complete)
        self.line.remember(self._history)
        self.status.told_by(self.game.storyteller, self.game.spent())
        self.begin_with_the_past()
        self._run()

    def on_resize(self) -> None:
        """Give the line its focus back after a screen too small to show it."""
        if self.focused is None:
            self.call_after_refresh(self.set_focus, self.query_one(CommandLine))

    @property
    def folded(self) -> bool:
        """Whether the side is not shown."""
        return self.app.size.width < WIDE

    # ------------------------------------------------------------ turns

    def play(self, line: str, *, interrupting: bool = True) -> None:
        """Play a line now, or when the one that runs is done.

        Args:
            line: The line.
            interrupting: Whether a telling that runs is stopped for it.
        """
        if line == HERE:
            self.action_here()
            return
        if (message := errands.at_once(line)) is not None:
            self.post_message(message)
            return
        if (opened := self.game.glance(line)) is not None:
            self._show(opened)
            return
        self._waiting.append(line)
        if not self._running:
            self._run()
        elif interrupting:
            self._stop_telling()

    @work(group="turn", exit_on_error=False)
    async def _run(self) -> None:
        self._running = True
        try:
            if self._scene is None:
                if not len(self.log_view.transcript):
                    self.log_view.hold()  # a summons longer than the screen is read from its beginning
                await self._follow(self.game.opening())
                self.call_after_refresh(self.log_view.release)
            while self._waiting:
                line = self._waiting.popleft()
                if (message := errands.between_turns(line, self.game)) is not None:
                    self.post_message(message)
                else:
                    await self._follow(self.game.play(line))
        finally:
            self._running = False

    async def _follow(self, updates: AsyncIterator[TurnUpdate]) -> None:
        try:
            async for update in updates:
                self._show(update)
        except HunterError as error:
            self._fault(error.message)
        except Exception as error:  # noqa: BLE001  (the hunt goes on: what was committed stands)
            self._fault(f"Something broke in this turn ({type(error).__name__}). What is in the strip counts.")
        self.log_view.finish()
        self.status.ready()
        self.status.told_by(self.game.storyteller, self.game.spent())

    @work(group="stop", exit_on_error=False)
    async def _stop_telling(self) -> None:
        try:
            await self.game.stop()
        except Exception as error:  # noqa: BLE001  (the telling ends by its own limits)
            self._fault(f"The telling could not be stopped ({type(error).__name__}).")

    def _fault(self, sentence: str) -> None:
        self.log_view.write(Kind.FAULT, sentence, self.game.turn)

    # ------------------------------------------------------------ updates

    def _show(self, update: TurnUpdate) -> None:
        self._scribe.write(update, self.folded)
        for page in self._pages():
            page.hear(update)
        match update:
            case Scene():
                self._scene = update
                self._show_scene(update)
            case Unclear(readings=readings, options=options) if options or readings:
                self._offer(Suggestion(line, line) for line in options or readings)
            case Echo():
                self.line.go_on()
                if self._scene is not None:
                    self._offer_what_could_be_done(self._scene)
            case Rewound():
                self.line.put_back(update.line)
            case Ledger():
                self._show_panels(self.game.view)
            case Opened():
                self.app.push_screen(page_for(update, self.game))
            case Onward() | Quit():
                self.post_message(LeaveGame(update.text) if isinstance(update, Quit) else NextHunt(update.hunt))
            case _:
                self._show_status(update)

    def _show_status(self, update: TurnUpdate) -> None:
        match update:
            case Stage(stage="ready"):
                self.status.ready()
            case Stage():
                self.status.wait(awaited(update, self.game.storyteller))
            case Chunk(part="thought"):
                self.status.wait("thinking")
            case Sealed():
                self.status.told_by(update.storyteller, self.game.spent())
            case Notice(about="storyteller"):
                self.status.told_by(self.game.storyteller, self.game.spent())
            case _:
                pass

    def _pages(self) -> list[TablePage]:
        """Return the pages that lie open over the hunt; one that opens just now reads the hunt by itself."""
        return [screen for screen in self.app.screen_stack if isinstance(screen, TablePage) and screen.is_mounted]

    def _show_scene(self, scene: Scene) -> None:
        self._show_panels(scene.view)
        self._offer_what_could_be_done(scene)

    def _show_panels(self, view: View) -> None:
        self.query_one("#side-text", Panel).show(side(view))
        self.query_one("#where", Panel).show(head_line(view))
        self.query_one("#vitals", Panel).show(vitals_line(view))

    def _offer_what_could_be_done(self, scene: Scene) -> None:
        self._offer(suggestions(scene.view, scene.offers))

    def _offer(self, suggestions: Iterable[Suggestion]) -> None:
        self.query_one(Offers).put(tuple(suggestions))

    # ------------------------------------------------------------ keys

    @on(CommandLine.Taken)
    def _entered(self, message: CommandLine.Taken) -> None:
        if message.line:
            self.post_message(LineEntered(message.line))
        self.log_view.to_end()
        self.play(message.line)

    @on(CommandLine.Shortcut)
    def _shortcut(self, message: CommandLine.Shortcut) -> None:
        if message.key == "?":
            self.action_table("/help")
        else:
            self.action_take(int(message.key) - 1)

    @on(CommandLine.Clipped)
    def _clipped(self, message: CommandLine.Clipped) -> None:
        self.notify(
            f"That was {message.length:,} characters; only the first 2,000 fit.", markup=False, severity="warning"
        )

    @on(CommandLine.Joined)
    def _joined(self, message: CommandLine.Joined) -> None:
        self.notify(f"Those were {message.lines} lines; they stand in one now.", markup=False)

    @on(Offers.Taken)
    def _offer_taken(self, message: Offers.Taken) -> None:
        self.action_take(message.number)

    @on(StoryLog.Unread)
    def _unread(self, message: StoryLog.Unread) -> None:
        self.status.unread(message.below, message.new)

    def action_take(self, number: int) -> None:
        """Take a suggestion."""
        suggestions = self.query_one(Offers).suggestions
        if number < len(suggestions):
            self.log_view.to_end()
            self.play(suggestions[number].line)

    def action_table(self, command: str) -> None:
        """Ask for a page without ending what is told."""
        self.play(command, interrupting=False)

    def action_here(self) -> None:
        """Read who and what is here."""
        if self._scene is not None:
            self.app.push_screen(ReadingScreen("Here", self._scene.text))

    def action_go_to(self) -> None:
        """Show every page with its letter."""
        self.app.push_screen(GoToScreen(), lambda line: self.action_table(line) if line else None)

    def action_stop(self) -> None:
        """Show the rest of what the pace still holds back; or stop the telling."""
        if not self.log_view.show_all() and self._running:
            self._stop_telling()
