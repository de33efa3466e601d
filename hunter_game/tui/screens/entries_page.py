"""A page with a list and what is to be read of the thing that is pointed at; keys act upon it, and the page stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content

from hunter_game.engine.text import one_line
from hunter_game.engine.view import View
from hunter_game.tui.screens.table_page import TablePage
from hunter_game.tui.widgets.entries import ENTER, Entry
from hunter_game.tui.widgets.page import Page
from hunter_game.tui.widgets.panel import Panel
from hunter_game.tui.widgets.rows import Rows
from hunter_game.tui.widgets.too_small import TooSmall

_SEPARATOR = "  ·  "


class EntriesPage(TablePage):
    """A list, and beside it what is to be read."""

    CSS_PATH: ClassVar = ["rows.tcss", "entries_page.tcss"]
    AUTO_FOCUS = "#entries"
    BESIDE = 70
    """Columns from which on the list and what is read stand side by side."""
    NOTHING = "There is nothing here."
    """What is said of an empty list."""

    def compose(self) -> ComposeResult:
        yield TooSmall()
        yield Panel(id="heading")
        with Horizontal(id="body"):
            yield Rows(id="entries")
            with VerticalScroll(id="reading"):
                yield Page("", id="about")
        yield Panel(id="said")
        yield Panel(id="keys")

    def on_mount(self) -> None:
        """Open at the first entry."""
        self._entries: dict[str, Entry] = {}
        self.show(self.game.view)

    def on_resize(self, event: events.Resize) -> None:
        """Put the list above what is read, where there is little room."""
        self.set_class(event.size.width < self.BESIDE, "-stacked")

    # ------------------------------------------------------------ what a page of this kind says for itself

    def heading(self) -> Content:
        """Return the line above the list."""
        return Content("")

    def entries(self, view: View) -> Sequence[Entry]:
        """Return what stands in the list."""
        return ()

    def keys(self) -> Sequence[str]:
        """Return what is said of further keys."""
        return ()

    # ------------------------------------------------------------ showing

    def show(self, view: View) -> None:
        """Show the list as it stands now."""
        entries = self.entries(view)
        self._entries = {entry.row.key: entry for entry in entries if entry.row.key}
        self.query_one(Rows).put([entry.row for entry in entries])
        self.query_one("#heading", Panel).show(self.heading())
        self._read()

    def say(self, sentence: str) -> None:
        """Show what came of a line that was taken here."""
        self.query_one("#said", Panel).show(Content(one_line(sentence, 300)))

    @property
    def _current(self) -> Entry | None:
        row = self.query_one(Rows).current
        return self._entries.get(row.key) if row is not None else None

    @on(Rows.Moved)
    def _read(self) -> None:
        entry = self._current
        self.query_one("#about", Page).put(entry.body if entry is not None else self.NOTHING)
        self.query_one("#reading").scroll_home(animate=False)
        deeds = entry.deeds if entry is not None else ()
        done = [f"{'Enter' if deed.key == ENTER else deed.key.upper()} {deed.words}" for deed in deeds]
        self.query_one("#keys", Panel).show(Content(_SEPARATOR.join([*done, *self.keys(), "Esc back"])))

    def on_key(self, event: events.Key) -> None:
        """Act upon the entry that is pointed at."""
        entry = self._current
        deed = next((each for each in entry.deeds if each.key == event.key), None) if entry is not None else None
        if deed is not None:
            event.stop()
            self.take(deed.line)
