"""How a player wants the game to look and to read: values that screens and widgets take, and nothing that a rule reads.

Knows no file; the office keeps them between two evenings.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, get_args

Theme = Literal["fen-night", "fen-day", "candle", "chalk", "high-contrast"]
"""Names of the colours, in the order in which they are offered."""

Pace = Literal["instant", "typewriter", "reading"]
"""How fast a telling appears: as it comes, letter by letter, or at the speed of somebody who reads."""

Lines = Literal["box", "ascii"]
"""What borders, bars and maps are drawn with: box characters, or only what every terminal has."""

Column = Literal["centred", "left"]
"""Where a column of prose stands that is narrower than its screen."""

NARROWEST, WIDEST = 40, 200
"""Columns between which a player may have the lines of prose."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the game looks and reads."""

    theme: Theme = "fen-night"
    pace: Pace = "instant"
    width: int = 0
    """Widest line of prose in columns, 40 to 200; 0 for as wide as there is room."""
    column: Column = "centred"
    motion: bool = True
    """Whether anything may move by itself: scrolling that glides, a cursor that blinks, a spinner."""
    lines: Lines = "box"
    hints: bool = True
    """Whether a newcomer is told now and then what could be done; each hint only until it was done once."""


_WORDS: dict[str, tuple[str, ...]] = {
    "theme": get_args(Theme),
    "pace": get_args(Pace),
    "column": get_args(Column),
    "lines": get_args(Lines),
}
NAMES = tuple(field.name for field in fields(Preferences))


def is_one(name: str, value: object) -> bool:
    """Return whether a value can be that of the preference of a name."""
    match name:
        case "width":
            return type(value) is int and (value == 0 or NARROWEST <= value <= WIDEST)
        case "motion" | "hints":
            return type(value) is bool
        case _:
            return isinstance(value, str) and value in _WORDS.get(name, ())


def changed(before: Preferences, after: Preferences) -> dict[str, str | int | bool]:
    """Return what is different in the second, by name."""
    return {name: getattr(after, name) for name in NAMES if getattr(after, name) != getattr(before, name)}
