"""What can be set, row by row: its values in order, their words, and what each is for. Pure; draws nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from hunter_game.tui.preferences import Column, Lines, Pace, Preferences, Theme
from hunter_game.tui.widgets.menu import Choice

STORYTELLER = "storyteller"
"""The row that leads to the screen of storytellers."""
_YES, _NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that can be set."""

    name: str
    """Of the preference."""
    label: str
    letter: str
    values: tuple[str | int | bool, ...]
    about: str
    words: Mapping[str | int | bool, str]
    """Values that are not said as they are."""

    def in_words(self, preferences: Preferences) -> str:
        """Return the value in words."""
        value = getattr(preferences, self.name)
        return self.words.get(value, str(value))

    def step(self, preferences: Preferences, by: int) -> Preferences:
        """Return the preferences with the next value, or the one before, round the end.

        A value of the file that is none of these (a width, say) gives way to the nearest of them.
        """
        value = getattr(preferences, self.name)
        if value in self.values:
            at = (self.values.index(value) + by) % len(self.values)
        else:
            above = [at for at, each in enumerate(self.values) if each > value]
            at = (above[0] if above else 0) if by > 0 else (above[0] - 1 if above else len(self.values) - 1)
        change: dict[str, Any] = {self.name: self.values[at]}
        return replace(preferences, **change)


ROWS = (
    Row(
        "theme", "Colours", "c", get_args(Theme),
        "Each is legible with 16 colours and with none; high-contrast is at least 7 to 1 everywhere.", {},
    ),
    Row(
        "pace", "Pace", "p", get_args(Pace),
        "How fast a telling appears. Any key that plays on shows the rest at once.",
        {"instant": "instant, as it comes", "typewriter": "typewriter, letter by letter",
         "reading": "reading, line by line"},
    ),
    Row(
        "width", "Width", "w", (0, 50, 60, 66, 74, 80, 90, 100, 120),
        "The longest line of prose. Long lines are hard to come back from.",
        {0: "as the screen suggests"},
    ),
    Row(
        "column", "Column", "o", get_args(Column),
        "Where the prose stands when its lines are shorter than the screen. Magnifiers like it on the left.", {},
    ),
    Row(
        "motion", "Motion", "m", (True, False),
        "Whether anything moves by itself: scrolling that glides, a cursor that blinks.", {True: _YES, False: _NO},
    ),
    Row(
        "lines", "Lines", "l", get_args(Lines),
        "ASCII for terminals and fonts that show box characters wrongly, and for braille.",
        {"box": "box characters", "ascii": "ASCII only"},
    ),
    Row(
        "hints", "Hints", "h", (True, False),
        "A line now and then with what could be done; each stops once you have done it.", {True: _YES, False: _NO},
    ),
)  # fmt: skip


def choices(preferences: Preferences, storyteller: str) -> list[Choice]:
    """Return the rows of the menu."""
    rows = [Choice(row.name, row.label, row.in_words(preferences), row.letter) for row in ROWS]
    return [*rows, Choice(STORYTELLER, "Storyteller", storyteller, "s")]


def row_of(name: str) -> Row | None:
    """Return the row of a preference; None for the one that leads elsewhere."""
    return next((row for row in ROWS if row.name == name), None)
