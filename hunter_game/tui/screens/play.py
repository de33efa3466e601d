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
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Static

from hunter_game.director.updates import (
    Chunk,
    Echo,
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
from hunter_game.tui.messages import BundleHunt, LeaveGame, LeaveHunt, NextHunt
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.scribe import Scribe, awaited
from hunter_game.tui.sizes import WIDE
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.offers import Offers, Suggestion
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.side_text import head_line, side, suggestion, vitals_line
from hunter_game.tui.widgets.status import StatusLine
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from hunter_game.tui.office import Game

_LEAVING = {"/title": False, "/new": True}
"""Lines that lead out of the hunt, and whether to begin a new one."""
_BUNDLE = "/bundle"
"""The line that writes a bug bundle; with `--no-prose` what was told stays out of it."""
_AFTER = (
    Suggestion("/next", "the next hunt", "in a country that remembers this one"),
    Suggestion("/reckoning", "the reckoning", "what was known, who lives, what it was worth"),
    Suggestion("/title", "back to the title", "everything is saved"),
)
"""What can be done when a hunt is over."""


class PlayScreen(Screen[None]):
    """One hunt under way."""

    CSS_PATH = "play.tcss"
    AUTO_FOCUS = "#line"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "take(0)", "First suggestion", show=False, priority=True),
        Binding("f2", "take(1)", "Second suggestion", show=False, priority=True),
        Binding("f3", "take(2)", "Third suggestion", show=False, priority=True),
        Binding("f4", "here", "Here", priority=True),
        Binding("f5", "table('/map')", "Map", priority=True),
        Binding("f6", "table('/journal')", "Journal", priority=True),
        Binding("f7", "table('/board')", "Board", priority=True),
        Binding("f8", "table('/pack')", "Pack", priority=True),
        Binding("f9", "table('/bestiary')", "Beasts", priority=True),
        Binding("f10", "help", "Help", priority=True),
        Binding("escape", "stop", "Stop"),
        Binding("f12", f"table('{_BUNDLE}')", "Report", show=False, priority=True),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
        Binding("pageup,shift+up", "page(-1)", "Read back", show=False, priority=True),
        Binding("pagedown,shift+down", "page(1)", "Read on", show=False, priority=True),
        Binding("ctrl+home", "ends(True)", "Beginning", show=False, priority=True),
        Binding("ctrl+end", "ends(False)", "End", show=False, priority=True),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self._waiting: deque[str] = deque()
        self._running = False
        self._scene: Scene | None = None

    def compose(self) -> ComposeResult:
        yield TooSmall()
        with Vertical(id="fold"):
            yield Panel(id="where")
            yield Panel(id="vitals")
        with Horizontal(id="body"):
            yield StoryLog(id="log")
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
        self.log_view = self.query_one(StoryLog)
        self.line = self.query_one(CommandLine)
        self.status = self.query_one(StatusLine)
        self._scribe = Scribe(self.log_view)
        self.line.complete_with(self.game.complete)
        self.status.told_by(self.game.storyteller, self.game.spent())
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
        if line in _LEAVING:
            self.post_message(LeaveHunt(anew=_LEAVING[line]))
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
                self.log_view.hold()  # a summons longer than the screen is read from its beginning
                await self._follow(self.game.opening())
                self.call_after_refresh(self.log_view.release)
            while self._waiting:
                line = self._waiting.popleft()
                if line.split()[:1] == [_BUNDLE]:
                    self.post_message(BundleHunt(prose="--no-prose" not in line))
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
        match update:
            case Scene():
                self._scene = update
                self._show_scene(update)
            case Stage(stage="ready"):
                self.status.ready()
            case Stage():
                self.status.wait(awaited(update, self.game.storyteller))
            case Chunk(part="thought"):
                self.status.wait("thinking")
            case Unclear(readings=readings) if readings:
                self._offer(Suggestion(reading, reading) for reading in readings)
            case Echo() if self._scene is not None:
                self._offer_what_could_be_done(self._scene)
            case Rewound():
                self.line.put(update.line)
            case Opened():
                self.app.push_screen(ReadingScreen(update.screen.capitalize(), update.text))
            case Onward() | Quit():
                self.post_message(LeaveGame(update.text) if isinstance(update, Quit) else NextHunt(update.hunt))
            case Sealed():
                self.status.told_by(update.storyteller, self.game.spent())
            case Notice(about="storyteller"):
                self.status.told_by(self.game.storyteller, self.game.spent())
            case _:
                pass

    def _show_scene(self, scene: Scene) -> None:
        view = scene.view
        self.query_one("#side-text", Panel).show(side(view))
        self.query_one("#where", Panel).show(head_line(view))
        self.query_one("#vitals", Panel).show(vitals_line(view))
        self._offer_what_could_be_done(scene)

    def _offer_what_could_be_done(self, scene: Scene) -> None:
        over = scene.view.reckoning is not None
        self._offer(_AFTER if over else [suggestion(offer) for offer in scene.offers])

    def _offer(self, suggestions: Iterable[Suggestion]) -> None:
        self.query_one(Offers).put(tuple(suggestions))

    # ------------------------------------------------------------ keys

    @on(CommandLine.Taken)
    def _entered(self, message: CommandLine.Taken) -> None:
        self.log_view.to_end()
        self.play(message.line)

    @on(CommandLine.Shortcut)
    def _shortcut(self, message: CommandLine.Shortcut) -> None:
        if message.key == "?":
            self.action_help()
        else:
            self.action_take(int(message.key) - 1)

    @on(CommandLine.Clipped)
    def _clipped(self, message: CommandLine.Clipped) -> None:
        self.notify(
            f"That was {message.length:,} characters; only the first 2,000 fit.", markup=False, severity="warning"
        )

    @on(Offers.Taken)
    def _offer_taken(self, message: Offers.Taken) -> None:
        self.action_take(message.number)

    @on(StoryLog.Unread)
    def _unread(self, message: StoryLog.Unread) -> None:
        self.status.unread(message.count)

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

    def action_help(self) -> None:
        """Ask for help for this moment."""
        self.action_table("/help")

    def action_stop(self) -> None:
        """Stop the telling."""
        if self._running:
            self._stop_telling()

    def action_page(self, pages: int) -> None:
        """Read back or on."""
        if pages < 0:
            self.log_view.scroll_page_up(animate=False)
        else:
            self.log_view.scroll_page_down(animate=False)

    def action_ends(self, first: bool) -> None:
        """Go to the beginning or the end of the log."""
        if first:
            self.log_view.scroll_home(animate=False)
        else:
            self.log_view.to_end()
