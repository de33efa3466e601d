"""The scrolling log of a hunt: what is written into it, and at which pace it appears.

Knows nothing of turns, games or updates. What streams in is gathered and shown about twenty times a second, so that
a token costs no more than being put on a list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from textual.timer import Timer

from hunter_game.tui.widgets.curtain import PACES, Curtain
from hunter_game.tui.widgets.marked_log import MarkedLog
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.places import Place
from hunter_game.tui.widgets.transcript import Row, Transcript

FRAME = 1 / 20
"""Seconds in which what streams in is gathered, and after which a curtain moves."""
SLOWEST_FRAME = 1 / 4
LINES_A_SECOND = 40
"""What comes faster than this is shown in fewer frames: nobody can read it, and each would hold the stream up."""

MOST = 20_000
"""Paragraphs that are kept while the log follows its end; older passages are read back when they are wanted."""
SLACK = 1_000
"""Paragraphs by which there may be more of them, so that they are not let go one by one."""


class StoryLog(MarkedLog, can_focus=False):
    """What is written, what streams in, and the curtain over it."""

    def __init__(self, *, id: str | None = None, clock: Callable[[], float] = monotonic) -> None:  # noqa: A002
        super().__init__(id=id)
        self._pace = "instant"
        self._clock = clock
        self._pending: list[str] = []
        self._streaming: tuple[Kind, int] | None = None
        self._started = False
        """Whether anything of the paragraph that streams has been shown."""
        self._frame: Timer | None = None
        self._gather = FRAME
        """Seconds until what streams in is shown: longer, the more came the last time."""
        self._curtain: Curtain | None = None
        self._moved_at = 0.0
        self._moving: Timer | None = None

    # ------------------------------------------------------------ writing

    def write(self, kind: Kind, text: str, turn: int) -> None:
        """Add paragraphs, one for each line of `text`."""
        self.finish()
        if kind is Kind.ECHO:
            self.show_all()
        self.transcript.add(kind, text, turn)
        self._grown()

    def stream(self, kind: Kind, text: str, turn: int) -> None:
        """Add to the paragraph that streams, or begin it."""
        if self._streaming != (kind, turn):
            self.finish()
            self._streaming = (kind, turn)
        self._pending.append(text)
        if self._frame is None:
            self._frame = self.set_timer(self._gather, self._show_pending)

    def finish(self) -> None:
        """End the paragraph that streams."""
        self._show_pending()
        self._streaming = None
        self._started = False

    def clear(self) -> None:
        """Take everything out of the log."""
        self.finish()
        self.show_all()
        self.transcript = Transcript(self.transcript.width)
        self.redraw()
        self.to_end()

    def quote(self, words: str, turn: int) -> bool:
        """Mark words of this turn's prose as speech; return whether they are in it."""
        self._show_pending()
        found = self.transcript.quote(words, turn)
        self.redraw()
        return found

    def undo(self, to_turn: int) -> None:
        """Dim what came after a turn."""
        self.finish()
        self.transcript.undo(to_turn)
        self.redraw()

    def redo(self) -> None:
        """Take back the last `undo`."""
        self.transcript.redo()
        self.redraw()

    def forget_undone(self) -> None:
        """A new line was taken: what was undone stays so."""
        self.transcript.forget_undone()

    def _show_pending(self) -> None:
        if self._frame is not None:
            self._frame.stop()
            self._frame = None
        if not self._pending or self._streaming is None:
            return
        text, since = "".join(self._pending), max(0, self.transcript.lines - 1)
        self._pending.clear()
        lines = len(text) / self.transcript.width
        self._gather = min(max(FRAME, lines / LINES_A_SECOND), SLOWEST_FRAME)
        if not self._started:
            if not text.strip():
                return
            self._started = True
            self.transcript.open(*self._streaming)
            self._draw_curtain()
        self.transcript.extend(text)
        self._grown(since)

    # ------------------------------------------------------------ passages

    def begin_passage(self) -> None:
        """Begin a passage with the line that was echoed last; the oldest ones may be let go."""
        self.transcript.begin_passage()
        if self.pinned and not self.marks.found and len(self.transcript) > MOST + SLACK:
            self.transcript.let_go(MOST)
            self.redraw()
            self.to_end()

    def put_before(self, earlier: Transcript) -> None:
        """Put passages before the first that is here; what is in view stays in view."""
        top = self._top()
        self.transcript.put_before(earlier)
        self.redraw()
        self._back_to(top)

    # ------------------------------------------------------------ pace

    def set_pace(self, pace: str) -> None:
        """Take another pace: a key of `PACES`; anything else shows what comes at once."""
        if pace != self._pace:
            self._pace = pace
            self.show_all()

    @property
    def lines(self) -> int:
        if self._curtain is None or not len(self.transcript):
            return self.transcript.lines
        return self.transcript.line_at(self._curtain.index, self._curtain.place.offset) + 1

    def seen_of(self, row: Row) -> Row:
        curtain = self._curtain
        if curtain is None or row.index < curtain.index:
            return row
        return replace(row, text=row.text[: max(0, curtain.place.offset - row.start)])

    def show_all(self) -> bool:
        """Show what the pace still hides, at once; return whether there was any."""
        if self._curtain is None:
            return False
        hid = not self._curtain.at_end
        self._curtain = None
        if self._moving is not None:
            self._moving.stop()
            self._moving = None
        self.redraw()
        self._grown()
        return hid

    def _draw_curtain(self) -> None:
        """Hide what is about to come, to be shown at the reader's pace."""
        if self._pace not in PACES or self._curtain is not None:
            return
        place = Place(self.transcript.base + len(self.transcript) - 1, 0)
        self._curtain = Curtain(self.transcript, self._pace, place)
        self._moved_at = self._clock()
        self._moving = self.set_interval(FRAME, self._move_curtain)

    def _move_curtain(self) -> None:
        if self._curtain is None:
            return
        now, place = self._clock(), self._curtain.place
        self._curtain.advance(now - self._moved_at)
        self._moved_at = now
        if self._curtain.at_end and self._streaming is None:
            self.show_all()
        elif self._curtain.place != place:
            self._grown()
