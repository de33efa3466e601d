"""The journal: what was said and by whom, what is known, what to ask about, and why one came; with a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input

from hunter_game.engine.view import View
from hunter_game.tui.screens.entries_page import EntriesPage
from hunter_game.tui.widgets import journal_entries as pages
from hunter_game.tui.widgets.entries import Entry
from hunter_game.tui.widgets.rows import Rows

NEVER = 10_000
"""Columns from which on list and words stand side by side: the rows are sentences, and want the whole width."""
SECTIONS = ("Said", "Known", "To ask", "The call")


class JournalScreen(EntriesPage):
    """The journal."""

    CSS_PATH: ClassVar = [*EntriesPage.CSS_PATH, "journal.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", "Section before", show=False),
        Binding("right", "turn(1)", "Next section", show=False),
        *(Binding(str(number), f"open({number - 1})", name, show=False) for number, name in enumerate(SECTIONS, 1)),
        Binding("o", "order", "Order", show=False),
        Binding("slash", "search", "Search", show=False),
        Binding("escape", "back", "Back", show=False),
    ]
    NOTHING = "Nothing is written here, or nothing like that."

    BESIDE = NEVER
    section = 0
    """Which section is open."""
    by_person = False
    """Whether what was said stands by person, not by turn."""

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield Input(placeholder="words to look for", id="search", max_length=80)

    def on_mount(self) -> None:
        """Open at what was said last."""
        if self.opened.words:
            self.add_class("-searching")
            self._search.value = self.opened.words
        self.call_after_refresh(self._open, 0)

    @property
    def _search(self) -> Input:
        return self.query_one("#search", Input)

    # ------------------------------------------------------------ what it shows

    def heading(self) -> Content:
        """The sections, the open one in brackets."""
        tabs = [
            Content.styled(f"[{name}]", "bold $accent")
            if number == self.section
            else Content.styled(f" {name} ", "$text-muted")
            for number, name in enumerate(SECTIONS)
        ]
        found = " found" if self._search.value else ""
        return Content("").join([*tabs, Content.styled(f"  {len(self._entries)}{found}", "$text-muted")])

    def entries(self, view: View) -> Sequence[Entry]:
        """What is in the open section, as far as it has the words that are looked for."""
        return pages.found(self._written(view), self._search.value)

    def _written(self, view: View) -> list[Entry]:
        match self.section:
            case 0:
                return (pages.said_by_person if self.by_person else pages.said_by_turn)(view, self.game.told)
            case 1:
                return pages.known(view)
            case 2:
                return pages.leads(view)
            case _:
                return pages.call(view, self.game.summons)

    def keys(self) -> Sequence[str]:
        """Sections and search."""
        return ("← → section", "/ search", *(["O order"] if self.section == 0 else []), "Tab read")

    # ------------------------------------------------------------ keys

    def _open(self, section: int) -> None:
        self.section = section
        self.show(self.game.view)
        if section == 0 and not self.by_person:
            self.query_one(Rows).action_move(len(self._entries))

    def action_turn(self, by: int) -> None:
        """Turn to the section before or after."""
        self._open((self.section + by) % len(SECTIONS))

    def action_open(self, section: int) -> None:
        """Turn to a section."""
        self._open(section)

    def action_order(self) -> None:
        """Order what was said by turn or by person."""
        self.by_person = not self.by_person
        self._open(0)

    def action_search(self) -> None:
        """Look for words in this section."""
        self.add_class("-searching")
        self._search.focus()

    def action_back(self) -> None:
        """End the search, or go back to the hunt."""
        if not self.has_class("-searching"):
            self.dismiss()
            return
        self._search.value = ""
        self.query_one(Rows).focus()
        self.remove_class("-searching")

    @on(Input.Changed, "#search")
    def _looked_for(self) -> None:
        self.show(self.game.view)

    @on(Input.Submitted, "#search")
    def _searched(self) -> None:
        self.query_one(Rows).focus()
