"""Three things that could be done now, a line for each, with price and odds and on a key of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import set_cell_size
from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from hunter_game.engine.text import one_line
from hunter_game.tui.widgets.wrapping import cells

SHOWN = 3
"""How many are shown."""
GAP = 2
"""Cells between what it is, its price and its odds."""
LEAST_LABEL = 30
"""Cells that what it is gets, whatever is beside it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do."""

    line: str
    """What is played."""
    label: str
    price: str = ""
    odds: str = ""


class Offers(Widget):
    """Suggestions under each other, their prices and odds in columns."""

    suggestions: reactive[tuple[Suggestion, ...]] = reactive(())

    @dataclass
    class Taken(Message):
        """A suggestion was taken by mouse."""

        number: int

    def put(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other suggestions, the first three of them."""
        self.suggestions = tuple(
            Suggestion(each.line, one_line(each.label, 120), one_line(each.price, 60), one_line(each.odds, 60))
            for each in suggestions[:SHOWN]
        )

    def render(self) -> Content:
        if not self.suggestions:
            return Content("")
        wanted = max(cells(each.label) for each in self.suggestions)
        price = max(cells(each.price) for each in self.suggestions)
        for parts in (3, 2, 1):
            odds = [" · ".join(each.odds.split(" · ")[:parts]) for each in self.suggestions]
            beside = price + GAP + max((GAP + cells(each) for each in odds if each), default=0)
            room = self.size.width - len("1 ") - beside
            if room >= wanted:
                break
        label = min(wanted, max(room, LEAST_LABEL))
        lines = [
            Content.assemble((f"{number} ", "bold $accent"), _column(each.label, label))
            .append(Content.styled(" " * GAP + _column(each.price, price), "$text-muted"))
            .append(Content.styled(" " * GAP + chance, "$text-muted"))
            .truncate(max(1, self.size.width), ellipsis=True)
            for number, (each, chance) in enumerate(zip(self.suggestions, odds, strict=True), 1)
        ]
        return Content("\n").join(lines)

    def on_click(self, event: events.Click) -> None:
        """Take the suggestion under the mouse."""
        if 0 <= event.y < len(self.suggestions):
            self.post_message(self.Taken(int(event.y)))


def _column(text: str, width: int) -> str:
    """Return `text` in exactly so many cells."""
    if cells(text) > width:
        return set_cell_size(text, width - 1) + "…"
    return text + " " * (width - cells(text))
