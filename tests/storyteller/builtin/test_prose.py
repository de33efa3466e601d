"""The mechanical checks of prose, over whole hunts played by chance. What the checks cannot see, a reader has to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.phrasing import openings
from hunter_game.storyteller.builtin.telling import tell
from tests.storyteller.builtin import scene

HUNTS = ("fog", "reeds", "wheel", "bell", "salt", "silt")

_SENTENCE = re.compile(r"(?<=[.!?…])”?\s+")
_ROUTINE = frozenset({"taken", "dropped", "used", "equipped", "greeted", "leaned", "candles_burnt"})
_WRONG_ARTICLE = re.compile(r"\b(?:a (?=[aeio])|an (?=[bcdfgjklmnpqrstvwxyz]))\w+", re.IGNORECASE)


@cache
def told(seed: str) -> tuple[tuple[Brief, str], ...]:
    return tuple((brief, tell(brief)) for brief in scene.hunt(seed))


def narrated(text: str) -> str:
    return re.sub(r"“[^”]*”", "", text)


def own_sentences(brief: Brief, text: str) -> Iterator[str]:
    """Yield the sentences that are the grammar's, not the world's or a person's."""
    given = " ".join(" ".join(brief_text.split()) for beat in brief.beats for brief_text in beat.slots.values())
    for sentence in _SENTENCE.split(narrated(text)):
        whole = sentence.strip("“” \n")
        if whole and whole.rstrip(".").lower() not in given.lower():
            yield whole


@pytest.mark.parametrize("seed", HUNTS)
def test_sentences_hardly_ever_come_twice_within_thirty_turns(seed: str) -> None:
    last: dict[str, int] = {}
    own = again = 0
    for brief, text in told(seed):
        for sentence in own_sentences(brief, text):
            own += 1
            again += sentence in last and brief.turn - last[sentence] < 30
            last[sentence] = brief.turn
    assert again <= own * 0.06


@pytest.mark.parametrize("seed", HUNTS)
def test_you_opens_few_sentences_and_never_three_running(seed: str) -> None:
    first = [openings(narrated(text)) for _, text in told(seed)]
    words = [word for each in first for word in each]
    assert words.count("you") <= 0.35 * len(words)
    for each in first:
        assert ["you"] * 3 not in [each[at : at + 3] for at in range(len(each))]


@pytest.mark.parametrize("seed", HUNTS)
def test_articles_agree_with_their_nouns(seed: str) -> None:
    for _, text in told(seed):
        wrong = [each for each in _WRONG_ARTICLE.findall(text) if not each.lower().startswith(("a one", "a eu"))]
        assert wrong == []


@pytest.mark.parametrize("seed", HUNTS)
def test_routine_turns_are_short(seed: str) -> None:
    for brief, text in told(seed):
        if {beat.kind for beat in brief.beats} <= _ROUTINE:
            assert len(text.split()) <= 45, text


@pytest.mark.parametrize("seed", HUNTS)
def test_every_sentence_begins_with_a_capital_and_ends(seed: str) -> None:
    for _, text in told(seed):
        for paragraph in text.split("\n\n"):
            assert paragraph.strip("“")[0].isupper(), paragraph
            assert paragraph.rstrip("”")[-1] in ".!?…", paragraph


@pytest.mark.parametrize("seed", HUNTS)
def test_nobody_is_named_whom_the_hunter_does_not_know(seed: str) -> None:
    names = [person.name for person in scene.yard().people]
    beasts = [beast.name for beast in scene.yard().beasts]
    for brief, text in told(seed):
        known = {person.name for view in (brief.before, brief.after) for person in view.people}
        given = " ".join(value for beat in brief.beats for value in beat.slots.values())
        for name in names:
            assert name in known or name in given or not re.search(rf"\b{name}\b", text), name
        for beast in beasts:
            assert beast in given or beast not in text, beast


@pytest.mark.parametrize("seed", HUNTS)
def test_the_dead_do_nothing(seed: str) -> None:
    for brief, text in told(seed):
        dead = [person.name for person in brief.before.people if not person.alive]
        given = " ".join(value for beat in brief.beats for value in beat.slots.values())
        for name in dead:
            assert name in given or name not in text
