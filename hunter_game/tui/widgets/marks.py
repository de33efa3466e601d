"""What is marked in the log: what was looked for and found, and what is selected. Knows no screen and no colours."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from hunter_game.tui.widgets.places import Place, Span

FOUND, FOUND_HERE, SELECTED = "log--found", "log--found-here", "screen--selection"
"""Names of the component classes with which it is drawn."""


class Marks:
    """Spans of the log that are drawn otherwise."""

    def __init__(self) -> None:
        self.found: list[Span] = []
        """What was looked for, in order."""
        self.here: Span | None = None
        """The one of them that the reader has gone to."""
        self.selected: Span | None = None

    def of(self, number: int, length: int) -> Iterator[tuple[int, int, str]]:
        """Yield what is marked of a paragraph, and the component class; later ones are drawn over earlier ones.

        Args:
            number: The paragraph's number.
            length: Characters of its text.
        """
        begin = bisect_left(self.found, Place(number, 0), key=lambda span: span.first)
        for span in self.found[begin : begin + length]:
            if span.first.number != number:
                break
            yield span.first.offset, span.last.offset, FOUND_HERE if span == self.here else FOUND
        if self.selected is not None and (part := self.selected.within(number, length)) is not None:
            yield *part, SELECTED
