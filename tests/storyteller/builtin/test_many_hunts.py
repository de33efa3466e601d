"""What only many hunts show: how long turns are, and how soon anything is said again.

The short form plays forty hunts by chance, `make soak` five hundred.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from statistics import median

import pytest

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.library import grammar_of
from hunter_game.storyteller.builtin.plan import plan
from hunter_game.storyteller.builtin.telling import tell
from tests.storyteller.builtin import scene
from tests.storyteller.builtin.test_prose import own_sentences

_REVEALS = frozenset({"moved", "met", "trace_found", "paired", "signed", "fed", "meeting_began", "hunter_fled"})
_LONG = _REVEALS | {"summons", "hunt_ended", "beast_laid", "beast_fell", "hunter_fell"}
"""Beats that may take their time."""
_LONGEST = frozenset({"summons", "fed", "meeting_began", "hunt_ended"})

_LITTLE_WORDS = """
    a an and are as at be but by did do does down for from had has have he her his if in into is it its may no nor not
    of off on one or out over she so than that the them then there they this to under up was what when where which
    who will with would you your
"""
_FUNCTION_WORDS = frozenset(_LITTLE_WORDS.split())
_WORD = re.compile(r"[\w’']+")


@dataclass
class Measure:
    """What was counted over some hunts."""

    routine: list[int] = field(default_factory=list)
    """Words of turns in which nothing is revealed."""
    reveals: list[int] = field(default_factory=list)
    """Words of turns in which a trace is found or a new place is entered, and the night did nothing."""
    sentences: int = 0
    again: int = 0
    """Sentences of the grammar's own that stood in the thirty turns before."""
    shapes: int = 0
    same_shape: int = 0
    """Sentences built, word for little word, like one in the three turns before."""
    images: Counter[tuple[int, str]] = field(default_factory=Counter)
    looks: Counter[tuple[int, str]] = field(default_factory=Counter)


def measured(hunts: Iterable[tuple[Brief, ...]]) -> Measure:
    found = Measure()
    for number, briefs in enumerate(hunts):
        last: dict[str, int] = {}
        shapes: list[set[str]] = []
        for brief in briefs:
            text = tell(brief)
            _count_words(found, brief, text)
            for sentence in own_sentences(brief, text):
                found.sentences += 1
                found.again += sentence in last and brief.turn - last[sentence] < 30
                last[sentence] = brief.turn
            now = set(_shapes(brief, text))
            found.shapes += len(now)
            found.same_shape += len(now & set().union(*shapes[-3:]))
            shapes.append(now)
            found.images.update((number, image) for image, words in _images() if words in text)
            _count_looks(found, number, brief, text)
    return found


def _count_words(found: Measure, brief: Brief, text: str) -> None:
    kinds = {part.beat.kind for part in plan(brief)}
    if kinds.isdisjoint(_LONG) or (kinds & _LONG == {"moved"} and not _arrives(brief)):
        found.routine.append(len(text.split()))
    elif kinds.isdisjoint(_LONGEST) and ("trace_found" in kinds or _arrives(brief)):
        found.reveals.append(len(text.split()))


def _arrives(brief: Brief) -> bool:
    return any(beat.kind == "moved" and beat.tags["first"] == "yes" for beat in brief.beats)


def _count_looks(found: Measure, number: int, brief: Brief, text: str) -> None:
    """Count descriptions of people that nobody asked for."""
    if not any(beat.kind == "examined" for beat in brief.beats):
        found.looks.update((number, person.name) for person in brief.after.people if person.look in text)


def _shapes(brief: Brief, text: str) -> Iterator[str]:
    """Yield each sentence of the grammar's own with every word but the little ones left open."""
    names = [value for beat in brief.beats for value in beat.slots.values() if value]
    for sentence in own_sentences(brief, text):
        for name in names:
            sentence = sentence.replace(name, "X")
        words = [word.lower() for word in _WORD.findall(sentence)]
        if len(words) >= 5:
            yield " ".join(word if word in _FUNCTION_WORDS else "*" for word in words)


@cache
def _images() -> tuple[tuple[str, str], ...]:
    """Return every figure of speech with the longest part of it that has no slot."""
    phrases = (phrase for each in grammar_of("yard").phrases.values() for phrase in each if phrase.image)
    return tuple((phrase.image, max(re.split(r"\{[^}]*\}", phrase.text), key=len).strip()) for phrase in phrases)


@cache
def forty() -> Measure:
    return measured(scene.hunt(f"many {number}") for number in range(40))


def test_routine_turns_take_15_to_45_words_as_a_rule() -> None:
    words = sorted(forty().routine)
    assert 15 <= median(words) <= 45
    assert words[int(len(words) * 0.85)] <= 55
    assert words[-1] <= 100  # testimony is told whole


def test_reveals_take_60_to_120_words_as_a_rule() -> None:
    words = sorted(forty().reveals)
    assert 60 <= median(words) <= 120
    assert words[int(len(words) * 0.95)] <= 150


def test_hardly_a_sentence_comes_again_within_thirty_turns() -> None:
    assert forty().again <= 0.02 * forty().sentences
    assert forty().sentences > 2000


def test_hardly_a_sentence_has_the_shape_of_one_in_the_three_turns_before() -> None:
    assert forty().same_shape <= 0.02 * forty().shapes


def test_an_image_is_told_once_a_hunt() -> None:
    assert forty().images
    assert set(forty().images.values()) == {1}


def test_people_are_described_once_unless_looked_at() -> None:
    assert set(forty().looks.values()) == {1}


@pytest.mark.soak
def test_five_hundred_hunts_keep_the_same_bounds() -> None:
    found = measured(scene.hunt.__wrapped__(f"soak {number}") for number in range(500))
    assert found.again <= 0.02 * found.sentences
    assert found.same_shape <= 0.02 * found.shapes
    assert set(found.images.values()) == {1}
    assert set(found.looks.values()) == {1}
    assert 15 <= median(found.routine) <= 45
    assert 60 <= median(found.reveals) <= 120
