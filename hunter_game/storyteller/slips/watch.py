"""The check of prose while it streams: each stretch is checked once, as soon as it is whole.

What is found does not depend on how the prose came in pieces, and a stretch costs the same wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.inquiry import false_answers, false_findings
from hunter_game.storyteller.slips.meeting import false_blows, false_conditions, false_deaths
from hunter_game.storyteller.slips.numbers import wrong_numbers
from hunter_game.storyteller.slips.passage import narration
from hunter_game.storyteller.slips.people import absent_people
from hunter_game.storyteller.slips.speech import invented_speech
from hunter_game.storyteller.slips.stretches import Stretches
from hunter_game.storyteller.slips.things import strange_things

MOST = 6
"""Most slips of a telling that are marked; whoever reads the seventh has stopped believing long ago."""

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


class SlipWatch:
    """Reads one telling along, and says where it disagrees with the facts.

    Args:
        brief: The turn that is told.
    """

    def __init__(self, brief: Brief) -> None:
        self._brief = brief
        self._given = _letters(" ".join(text for beat in brief.beats for text in (beat.meaning, *beat.slots.values())))
        """What stands in the brief itself is told as it was given, whoever is in it: the dead are found sitting."""
        self._stretches = Stretches()
        self._marked: set[str] = set()

    def feed(self, text: str) -> tuple[Slip, ...]:
        """Return the slips of what is whole with this piece of the telling."""
        return self._new(self._stretches.feed(text))

    def finish(self) -> tuple[Slip, ...]:
        """Return the slips of the rest; the telling is over, and whole."""
        return self._new(self._stretches.finish())

    def _new(self, stretches: Iterable[str]) -> tuple[Slip, ...]:
        """Return what is found for the first time, at most a handful in the whole telling."""
        new: list[Slip] = []
        for stretch in stretches:
            for slip in self._in(stretch):
                if len(self._marked) < MOST and slip.quote not in self._marked:
                    self._marked.add(slip.quote)
                    new.append(slip)
        return tuple(new)

    def _in(self, stretch: str) -> list[Slip]:
        """Return the slips of a stretch, in the order of its text."""
        brief = self._brief
        sentences = tuple(each for each in narration(stretch) if _letters(each) not in self._given)
        found = [*invented_speech(brief, stretch), *absent_people(brief, stretch, sentences)]
        for sentence in dict.fromkeys(sentences):
            found.extend(slip for check in _CHECKS for slip in check(brief, sentence))
        plain = " ".join(stretch.split())
        return sorted(found, key=lambda slip: plain.find(slip.quote[:20]))


def find_slips(passage: str, brief: Brief) -> tuple[Slip, ...]:
    """Return where a whole passage disagrees with the facts, in the order of the text, at most a handful.

    A sentence is marked once, however much in it is wrong.

    Args:
        passage: Prose as shown.
        brief: The turn that it tells.
    """
    watch = SlipWatch(brief)
    return (*watch.feed(passage), *watch.finish())


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
