"""Words in the hunter's mouth that the player did not type."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.hearing import QUOTED, SAYING
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.passage import slip

_HUNTER = r"(?:you|the (?:hunter|player))"
_SAY = rf"(?:\w+ly )?(?:{SAYING}|typed|types)"
_TO_WHOM = r"[^.“\"]{0,40}[,:]?\s*$"
_HUNTER_SAYS = re.compile(
    rf"\b(?:{_HUNTER} {_SAY}|(?:your|the (?:hunter|player)['’]s) own words)\b{_TO_WHOM}", re.IGNORECASE
)
_AND_SAYS = re.compile(
    rf"\b{_HUNTER} (?P<first>[^.!?;:“\"]{{0,120}}?)\band (?:then )?{_SAY}\b{_TO_WHOM}", re.IGNORECASE
)
_SOMEBODY_ELSE = re.compile(r"\b(?:he|she|they|it|who|hear|see|watch|make|let|[A-Z]\w+)\b")
"""What stands between *you* and *and says* when it may be another who says it."""
_SAYS_HUNTER = re.compile(rf"^[\s,]*(?:{_HUNTER} {_SAY}|{SAYING} {_HUNTER})\b", re.IGNORECASE)


def invented_speech(brief: Brief, passage: str) -> Iterator[Slip]:
    """Yield quotes in the hunter's mouth that the player did not type."""
    typed = _letters(f"{brief.quoted} {brief.line}")
    for paragraph in passage.split("\n\n"):
        spans = list(QUOTED.finditer(paragraph))
        for index, span in enumerate(spans):
            before = paragraph[spans[index - 1].end() if index else 0 : span.start()]
            after = paragraph[span.end() : spans[index + 1].start() if index + 1 < len(spans) else len(paragraph)]
            if not (_is_the_hunter(before) or _SAYS_HUNTER.search(after)):
                continue
            words = _letters(span.group())
            if words and f" {words} " not in f" {typed} ":
                yield slip(span.group(), "You did not say that.")


def _is_the_hunter(before: str) -> bool:
    """Whether what stands before a quote makes the hunter its speaker."""
    if _HUNTER_SAYS.search(before):
        return True
    both = _AND_SAYS.search(before)
    return both is not None and not _SOMEBODY_ELSE.search(both["first"])


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.casefold()).strip()
