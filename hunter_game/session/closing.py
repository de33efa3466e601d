"""What the end of a telling adds to a session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hunter_game.engine.intents import Hear
from hunter_game.session.records import SealStatus, SlipRecord


@dataclass(frozen=True, slots=True)
class Closing:
    """A telling that is over, whole or not."""

    status: SealStatus
    storyteller: str
    """Spec string of whoever told the text that counts; empty when nobody did."""
    text: str = ""
    """The prose as it was shown, sanitised; empty when there was none."""
    chunks: tuple[tuple[int, int], ...] = ()
    """Milliseconds since the telling began, and characters shown by then."""
    heard: Hear | None = None
    slips: tuple[SlipRecord, ...] = ()
    requests: int = 0
    """Requests that left the program."""
    cost_micros: int | None = None
    """Millionths of a US dollar; None when unknown."""
    tokens_in: int = 0
    tokens_out: int = 0
    calls: tuple[Mapping[str, Any], ...] = ()
    """Call records as plain JSON."""

    @property
    def quotes(self) -> tuple[tuple[str, str], ...]:
        """Speaker and words of each quote that was heard."""
        return () if self.heard is None else tuple((str(each.speaker), each.words) for each in self.heard.quotes)
