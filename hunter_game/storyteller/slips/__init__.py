"""A cheap check of prose against the facts: what it finds is marked in the margin, never applied.

It would rather miss a slip than accuse good prose. It reads narration only; what people say in quotation marks may
be wrong, as people are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.claims import slips_of_claims
from hunter_game.storyteller.slips.inquiry import false_answers, false_findings
from hunter_game.storyteller.slips.meeting import false_blows, false_conditions, false_deaths
from hunter_game.storyteller.slips.numbers import wrong_numbers
from hunter_game.storyteller.slips.passage import narration
from hunter_game.storyteller.slips.people import absent_people
from hunter_game.storyteller.slips.speech import invented_speech
from hunter_game.storyteller.slips.things import strange_things

__all__ = ["find_slips", "slips_of_claims"]

_MOST = 6

_CHECKS: tuple[Callable[[Brief, str], Iterator[Slip]], ...] = (
    wrong_numbers,
    strange_things,
    false_deaths,
    false_blows,
    false_conditions,
    false_findings,
    false_answers,
)
"""What each sentence of narration is asked, in the order in which a sentence is blamed."""


def find_slips(passage: str, brief: Brief) -> tuple[Slip, ...]:
    """Return where a passage disagrees with the facts, in the order of the text, at most a handful.

    A sentence is marked once, however much in it is wrong.

    Args:
        passage: Prose as shown.
        brief: The turn that it tells.
    """
    given = _letters(" ".join(text for beat in brief.beats for text in (beat.meaning, *beat.slots.values())))
    # What stands in the brief itself is told as it was given, whoever is in it: the dead are found sitting.
    sentences = tuple(each for each in narration(passage) if _letters(each) not in given)
    found = [*invented_speech(brief, passage), *absent_people(brief, passage, sentences)]
    for sentence in dict.fromkeys(sentences):
        found.extend(slip for check in _CHECKS for slip in check(brief, sentence))
    unique: dict[str, Slip] = {}
    for slip in found:
        unique.setdefault(slip.quote, slip)
    plain = " ".join(passage.split())
    return tuple(sorted(unique.values(), key=lambda slip: plain.find(slip.quote[:20]))[:_MOST])


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
