"""What a log is made of: paragraphs as plain data, and how each kind of them looks.

Knows nothing of widths, widgets or updates.
Every kind has a mark in text, so that no meaning hangs on a colour.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Look:
    """How paragraphs of one kind are set."""

    style: str
    """Name of a component class of the log; its colours live in the style sheet."""
    mark: str = ""
    """Put before the first line; further lines are indented by its width."""
    indent: int = 0
    """Cells before the mark."""
    strip: bool = False
    """Whether the line is filled to the measure, as a strip of its own."""
    close_to: frozenset[str] = frozenset()
    """Names of the kinds that it follows without an empty line."""


_LEDGER = frozenset({"ECHO", "ROLL", "GAIN", "LOSS", "CLUE", "TIME", "TALK", "END", "PLAIN", "PLACE"})


def _ledger(style: str, mark: str) -> Look:
    return Look(f"log--{style}", f" {mark} ", strip=True, close_to=_LEDGER)


class Kind(Enum):
    """The kinds of paragraphs."""

    PROSE = Look("log--prose")
    SPEECH = Look("log--speech", "— ", close_to=frozenset({"SPEECH"}))
    PLACE = Look("log--place")
    ECHO = Look("log--echo", "> ")
    ROLL = _ledger("roll", "▸")
    GAIN = _ledger("gain", "+")
    LOSS = _ledger("loss", "−")
    CLUE = _ledger("clue", "◆")
    TIME = _ledger("time", "·")
    TALK = _ledger("talk", "“")
    END = _ledger("end", "■")
    PLAIN = _ledger("plain", "▸")
    SLIP = Look("log--slip", "≠ ", indent=4, close_to=frozenset({"PROSE", "SLIP", "MARK"}))
    NOTICE = Look("log--notice", "· ", close_to=frozenset({"NOTICE"}))
    HINT = Look("log--hint", "  ", close_to=frozenset({"PLACE", "NOTICE", "REFUSAL", "HINT"}))
    REFUSAL = Look("log--refusal", "× ", close_to=frozenset({"ECHO"}))
    FAULT = Look("log--fault", "! ", close_to=frozenset({"FAULT"}))
    MARK = Look("log--mark", "┄ ", close_to=frozenset({"PROSE"}))

    @property
    def look(self) -> Look:
        """How this kind is set."""
        return self.value


@dataclass(slots=True)
class Paragraph:
    """One paragraph of the log."""

    kind: Kind
    text: str
    turn: int
    lead: int
    """Empty lines before it."""
    dim: bool = False
    """Whether it was undone."""
    quotes: tuple[tuple[int, int], ...] = ()
    """Spans of the text in which somebody speaks."""


def lead_between(before: Kind | None, kind: Kind) -> int:
    """Return how many empty lines separate a paragraph from the one before it."""
    if before is None or before.name in kind.look.close_to:
        return 0
    return 1
