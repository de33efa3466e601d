"""Prose in stretches, each short enough to be checked as soon as it is whole, and the same however it came in pieces.

A stretch ends where a sentence of narration ends outside of quotation marks. So a quote stands in one stretch with
the words before and after it that say who speaks.
"""

from __future__ import annotations

import re

from hunter_game.storyteller.hearing import QUOTED

LONGEST = 1_500
"""Longest stretch, in characters: a quotation mark that nobody closes must not put the check off for ever."""

_END = re.compile(r"\.+(?=\s)|[!?…]+(?=[^\S\n]+[^\s“\"‘'])|\n")
"""Where a stretch may end. After `You shout!` what is shouted may still come, so the mark alone is no end."""

_OPEN = re.compile(r"[“”\"]|(?<![\w’'])[‘']")
"""A quotation mark that has no other."""

_PARAGRAPH = "\n\n"


class Stretches:
    """Cuts a stream of prose into stretches; no text is lost, and none is said twice."""

    def __init__(self) -> None:
        self._held = ""

    def feed(self, text: str) -> list[str]:
        """Return the stretches that are whole now."""
        self._held += text
        whole: list[str] = []
        while (end := _end_of(self._held)) is not None:
            whole.append(self._held[:end])
            self._held = self._held[end:]
        return [each for each in whole if each.strip()]

    def finish(self) -> list[str]:
        """Return the rest; the prose is over."""
        rest, self._held = self._held, ""
        return [rest] if rest.strip() else []


def _end_of(text: str) -> int | None:
    """Return where the first stretch of a text ends; None while it may go on."""
    for match in _END.finditer(text, 0, LONGEST):
        so_far = text[: match.end()]
        if so_far.endswith(_PARAGRAPH) or not _OPEN.search(QUOTED.sub(" ", so_far)):
            return match.end()
    return LONGEST if len(text) > LONGEST else None
