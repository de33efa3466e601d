"""People who were met: whether they trust the hunter, what they said, and what they want."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from hunter_game.director.acquaintance import NOBODY
from hunter_game.engine.view import View
from hunter_game.tui.screens.entries_page import EntriesPage
from hunter_game.tui.widgets.entries import Entry
from hunter_game.tui.widgets.people_text import people_entries


class PeopleScreen(EntriesPage):
    """Everybody who is known."""

    NOTHING = NOBODY

    def heading(self) -> Content:
        """The title, and how many there are."""
        people = self.game.view.people
        dead = sum(1 for person in people if not person.alive)
        count = f"  {len(people)} known" + (f", {dead} dead" if dead else "")
        return Content.assemble(("People", "bold $accent"), (count, "$text-muted"))

    def entries(self, view: View) -> Sequence[Entry]:
        """Who is here first."""
        return people_entries(view, self.game.told, self.game.offers)
