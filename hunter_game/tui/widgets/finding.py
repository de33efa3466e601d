"""Where words stand in the log. Knows no screen."""

from __future__ import annotations

import re

from hunter_game.tui.widgets.places import Place, Span
from hunter_game.tui.widgets.transcript import Transcript

_LIKE = {"'": "['‘’]", '"': '["“”]', "-": "[-–—−]"}


def pattern_of(query: str) -> re.Pattern[str] | None:
    """Return what is looked for, capital or not, or None when there is nothing to look for."""
    words = query.split()
    if not words:
        return None
    return re.compile(r"\s+".join("".join(_LIKE.get(sign, re.escape(sign)) for sign in word) for word in words), re.I)


def find(transcript: Transcript, pattern: re.Pattern[str], first: int = 0, last: int | None = None) -> list[Span]:
    """Return where something stands, in order.

    Args:
        transcript: The log.
        pattern: What is looked for.
        first: Index of the first paragraph to be searched.
        last: Index after the last one; None for all that follow.
    """
    found: list[Span] = []
    for number, paragraph in enumerate(transcript.paragraphs[first:last], transcript.base + first):
        found += [
            Span(Place(number, match.start()), Place(number, match.end())) for match in pattern.finditer(paragraph.text)
        ]
    return found
