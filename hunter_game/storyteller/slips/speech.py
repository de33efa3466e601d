"""Words in the hunter's mouth that the player did not type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.hearing import QUOTED, SAYING
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import slip

_YOU_SAY = re.compile(rf"\byou (?:\w+ly )?{SAYING}\b[^.“\"]{{0,40}}[,:]?\s*$", re.IGNORECASE)
_SAY_YOU = re.compile(rf"^[\s,]*(?:you (?:\w+ly )?{SAYING}|{SAYING} you)\b", re.IGNORECASE)


def invented_speech(brief: Brief, passage: str) -> Iterator[Slip]:
    """Yield quotes in the hunter's mouth that the player did not type."""
    typed = _letters(f"{brief.quoted} {brief.line}")
    for paragraph in passage.split("\n\n"):
        spans = list(QUOTED.finditer(paragraph))
        for index, span in enumerate(spans):
            before = paragraph[spans[index - 1].end() if index else 0 : span.start()]
            after = paragraph[span.end() : spans[index + 1].start() if index + 1 < len(spans) else len(paragraph)]
            if not (_YOU_SAY.search(before) or _SAY_YOU.search(after)):
                continue
            words = _letters(span.group())
            if words and f" {words} " not in f" {typed} ":
                yield slip(span.group(), "You did not say that.")


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.casefold()).strip()
