"""A saved hunt to be watched: as it was told, with the state, the rolls and the calls of each turn beside it.

Shows a `Film` and asks nobody anything: while it is open, calls to a model that would leave this machine are
switched off for the whole program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Footer, Input

from hunter_game.devtools.film import Film, Mark
from hunter_game.devtools.playback import Frame
from hunter_game.storyteller.guard import live_calls
from hunter_game.tui.screens.leaving import LeftOnce
from hunter_game.tui.screens.playhead import Playhead
from hunter_game.tui.screens.replay_text import JUMP_KEYS, legend, record, tick
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.side_text import side
from hunter_game.tui.widgets.timeline import Timeline
from hunter_game.tui.widgets.too_small import TooSmall

if TYPE_CHECKING:
    from textual._path import CSSPathType

KEPT_BEFORE = 30
"""Passages that stand in the log above the one that was gone to."""

SHORTEST = 0.02
"""Seconds below which a wait is not worth a timer; such waits are added up."""

_PANES = ("", "-state", "-record")
"""What a narrow screen shows: the story, the state, the record."""


class ReplayScreen(LeftOnce[None]):
    """A replay.

    Args:
        film: What is watched.
        index: The passage to begin with.
        speed: How many times faster than it was.
        playing: Whether it begins to play at once.
    """

    CSS_PATH: ClassVar[CSSPathType | None] = ["replay.tcss", "../widgets/log.tcss"]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "play", "Play"),
        Binding("left", "step(-1)", "Back"),
        Binding("right", "step(1)", "On"),
        Binding("minus", "speed(-1)", "Slower", key_display="-"),
        Binding("plus,equals_sign", "speed(1)", "Faster", key_display="+"),
        Binding("g", "ask", "Turn"),
        Binding("tab", "pane", "Side"),
        *(
            binding
            for mark, key in JUMP_KEYS.items()
            for binding in (
                Binding(key, f"jump('{mark}', 1)", mark.capitalize(), show=False),
                Binding(key.upper(), f"jump('{mark}', -1)", f"{mark.capitalize()} before", show=False),
            )
        ),
        Binding("home", "go(0)", "Beginning", show=False),
        Binding("end", "go(-1)", "End", show=False),
        Binding("pageup,up", "page(-1)", "Read back", show=False),
        Binding("pagedown,down", "page(1)", "Read on", show=False),
        Binding("escape,q", "leave", "Leave"),
        Binding("ctrl+q", "app.quit", "Quit", show=False, priority=True),
    ]

    def __init__(self, film: Film, *, index: int = 0, speed: float = 1.0, playing: bool = True) -> None:
        super().__init__()
        self.head = Playhead(film, index, speed)
        self._begin = playing
        self._next: Timer | None = None
        self._closed_line = live_calls(allowed=False)
        self._said = ""

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Panel(id="title")
        yield Timeline([tick(passage) for passage in self.head.film.passages], id="timeline")
        yield Panel(legend(), id="legend")
        with Horizontal(id="body"):
            yield StoryLog(id="log")
            with Vertical(id="beside"):
                with VerticalScroll(id="state", can_focus=False):
                    yield Panel(id="state-text")
                with VerticalScroll(id="record", can_focus=False):
                    yield Panel(id="record-text")
        yield Panel(id="standing")
        yield Input(placeholder="turn", id="turn-number", type="integer", max_length=6)
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Let nobody be asked, and begin."""
        self._closed_line.__enter__()
        self._log = self.query_one(StoryLog)
        if self._begin:
            self.head.play()
        else:
            self.head.go_to(self.head.index)
        self._rewrite()
        self._wait()

    def on_unmount(self) -> None:
        """Give the line back as it was."""
        self._closed_line.__exit__(None, None, None)

    # ------------------------------------------------------------ playing

    def _wait(self) -> None:
        """Let the next frame come when it is due."""
        if self._next is not None:
            self._next.stop()
            self._next = None
        if self.head.playing:
            self._next = self.set_timer(max(SHORTEST, self.head.wait_seconds), self._advance)

    def _advance(self) -> None:
        """Show what is due now: the next frame, and those that follow at once."""
        index, decided = self.head.index, self.head.decided
        soon = 0.0
        while soon < SHORTEST and (frame := self.head.advance()) is not None:
            self._write(frame)
            soon += self.head.wait_seconds
        if (self.head.index, self.head.decided) != (index, decided):
            self._show_beside()
        self._show_standing()
        self._wait()

    def _rewrite(self) -> None:
        """Write the log anew: the passages before the one that was gone to, and what is shown of that."""
        self._log.clear()
        first = max(0, self.head.index - KEPT_BEFORE)
        for passage in self.head.film.passages[first : self.head.index]:
            for frame in passage.frames:
                self._write(frame)
        for frame in self.head.passage.frames[: self.head.shown]:
            self._write(frame)
        self._log.finish()
        self._show_beside()
        self._show_standing()

    def _write(self, frame: Frame) -> None:
        match frame.kind:
            case "prose":
                self._log.stream(Kind.PROSE, frame.text, frame.turn)
            case "line":
                self._log.write(Kind.ECHO, frame.text, frame.turn)
            case "strip":
                self._log.write(Kind[(frame.tone or "plain").upper()], frame.text, frame.turn)
            case "slip":
                self._log.write(Kind.SLIP, frame.text, frame.turn)
            case "system":
                self._log.write(Kind.NOTICE, frame.text, frame.turn)

    # ------------------------------------------------------------ what stands around the story

    def _show_beside(self) -> None:
        head = self.head
        seen = head.film.view(head.index, after=head.decided)
        unreadable = Content.styled("These rules cannot read the state of this turn.", "$text-muted")
        self.query_one("#state-text", Panel).show(side(seen) if seen is not None else unreadable)
        self.query_one("#record-text", Panel).show(record(head.passage))
        for pane in ("#state", "#record"):
            self.query_one(pane, VerticalScroll).scroll_home(animate=False)

    def _show_standing(self) -> None:
        head = self.head
        self.query_one(Timeline).stand(head.index)
        self.query_one("#title", Panel).show(self._title())
        doing = "▶ playing" if head.playing else "■ the end" if head.at_end else "‖ paused"
        parts = [f"{doing} {head.speed:g}×", f"turn {head.passage.turn} of {self._last_turn}", self._said]
        self.query_one("#standing", Panel).show(Content("  ·  ".join(part for part in parts if part)))
        self._said = ""

    @property
    def _last_turn(self) -> int:
        return max(passage.turn for passage in self.head.film.passages)

    def _title(self) -> Content:
        film, passage = self.head.film, self.head.passage
        about = ", ".join(passage.marks)
        undone = "undone later" if passage.undone else ""
        line = f"> {passage.line}" if passage.line else film.hunter
        asides = "".join(f"  ·  {aside}" for aside in (about, undone) if aside)
        return Content.assemble((film.title, "bold $accent"), f"  {line}", (asides, "$text-muted"))

    def _moved(self, found: bool, otherwise: str) -> None:
        if not found:
            self._said = otherwise
            self._show_standing()
            return
        self._rewrite()
        self._wait()

    # ------------------------------------------------------------ keys

    def action_play(self) -> None:
        """Play or pause."""
        if self.head.playing:
            self.head.pause()
            self._show_standing()
        elif self.head.play():
            self._rewrite()
        else:
            self._show_standing()
        self._wait()

    def action_step(self, by: int) -> None:
        """Go a turn on or back."""
        self.head.step(by)
        self._moved(found=True, otherwise="")

    def action_go(self, index: int) -> None:
        """Go to a passage; −1 is the last."""
        self.head.go_to(index if index >= 0 else len(self.head.film.passages) - 1)
        self._moved(found=True, otherwise="")

    def action_jump(self, mark: str, by: int) -> None:
        """Go to the nearest turn of a kind."""
        where = "after" if by > 0 else "before"
        self._moved(self.head.jump(Mark(mark), by), f"no {mark} {where} this turn")

    def action_speed(self, by: int) -> None:
        """Go faster or slower."""
        self.head.faster(by)
        self._show_standing()
        self._wait()

    def action_pane(self) -> None:
        """Show the story, the state or the record, where there is room for one."""
        shown = next((pane for pane in _PANES[1:] if self.has_class(pane)), "")
        for pane in _PANES[1:]:
            self.remove_class(pane)
        following = _PANES[(_PANES.index(shown) + 1) % len(_PANES)]
        if following:
            self.add_class(following)

    def action_page(self, pages: int) -> None:
        """Read back or on in what is shown."""
        shown = "#state" if self.has_class("-state") else "#record" if self.has_class("-record") else "#log"
        pane = self.query_one(shown)
        if pages < 0:
            pane.scroll_page_up(animate=False)
        else:
            pane.scroll_page_down(animate=False)

    def action_ask(self) -> None:
        """Ask for the number of a turn."""
        self.add_class("-asking")
        self.query_one(Input).focus()

    def action_leave(self) -> None:
        """Stop asking for a number, or leave the replay."""
        if self.has_class("-asking"):
            self._asked()
        else:
            self.dismiss()

    @on(Input.Submitted)
    def _turn_entered(self, message: Input.Submitted) -> None:
        self._asked()
        if message.value.isdecimal():
            self._moved(self.head.go_to_turn(int(message.value)), f"there is no turn {int(message.value)}")

    @on(Timeline.Picked)
    def _picked(self, message: Timeline.Picked) -> None:
        self.action_go(message.index)

    def _asked(self) -> None:
        number = self.query_one(Input)
        number.value = ""
        self.set_focus(None)
        self.remove_class("-asking")
