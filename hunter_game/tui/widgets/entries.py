"""Things in a list that can be read and acted upon: what a page of people or of supplies is made of. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.tui.widgets.rows import Row

ENTER = "enter"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that can be done about an entry."""

    key: str
    """The key that does it."""
    words: str
    line: str
    """What is played."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in the list, or a heading when nothing can be read of it."""

    row: Row
    body: str = ""
    deeds: tuple[Deed, ...] = ()


def heading(text: str) -> Entry:
    """Return a heading between entries."""
    return Entry(Row("", text))
