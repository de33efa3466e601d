"""Three things that could be done now, with price and odds, each on a key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from hunter_game.engine.text import one_line

SHOWN = 3
"""How many are shown."""
GAP = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do."""

    line: str
    """What is played."""
    label: str
    price: str
    """Price and odds, in words."""


class Offers(Widget):
    """Suggestions side by side: two lines each."""

    suggestions: reactive[tuple[Suggestion, ...]] = reactive(())

    @dataclass
    class Taken(Message):
        """A suggestion was taken by mouse."""

        number: int

    def put(self, suggestions: Sequence[Suggestion]) -> None:
        """Show other suggestions, the first three of them."""
        self.suggestions = tuple(
            Suggestion(each.line, one_line(each.label, 120), one_line(each.price, 60)) for each in suggestions[:SHOWN]
        )

    def render(self) -> Content:
        room = self._room
        if not self.suggestions:
            return Content("")
        first = Content(" " * GAP).join(
            [
                Content.assemble((f"{number} ", "bold $accent"), suggestion.label)
                .truncate(room, ellipsis=True)
                .pad_right(0)
                .extend_right(max(0, room - 2 - len(suggestion.label)))
                for number, suggestion in enumerate(self.suggestions, 1)
            ]
        )
        second = Content(" " * GAP).join(
            [
                Content.styled(f"  {suggestion.price}".ljust(room), "$text-muted").truncate(room, ellipsis=True)
                for suggestion in self.suggestions
            ]
        )
        return Content("\n").join([first, second])

    @property
    def _room(self) -> int:
        return max(8, (self.size.width - GAP * (SHOWN - 1)) // SHOWN)

    def on_click(self, event: events.Click) -> None:
        """Take the suggestion under the mouse."""
        number = int(event.x) // (self._room + GAP)
        if number < len(self.suggestions):
            self.post_message(self.Taken(number))
