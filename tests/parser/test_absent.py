"""Whoever is spoken to by name and is not here is refused: nobody else is spoken to instead."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, Unclear, parse
from tests.parser.reading_of import events
from tests.parser.scene import YARD, with_

ALONE = with_(YARD, people=YARD.people[:1])
"""The yard with only Maren in it."""


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("ask the priest about the bell", "priest"),
        ("ask the gravedigger what he heard at night", "gravedigger"),
        ("ask wat about the mill", "wat"),
        ("ask the old smith if he heard anything", "old smith"),
        ("tell the priest I saw a light", "priest"),
        ("say hello to the priest", "priest"),
        ("shout at the sexton", "sexton"),
        ("threaten the bailiff", "bailiff"),
        ("bribe the smith", "smith"),
    ],
)
def test_who_is_not_here_is_not_answered_for_by_who_is(line: str, named: str) -> None:
    reading = parse(line, ALONE, Context())
    assert isinstance(reading, Unclear)
    assert reading.message.startswith(f'There is no "{named}" here. Here: Maren,')


def test_a_pronoun_that_fits_nobody_here_is_asked_back() -> None:
    reading = parse("ask him about the mill", ALONE, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == 'I do not know what "him" is. Say its name.'


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("ask about the mill", "the mill"),
        ("ask politely about the mill", "the mill"),
        ("ask the way to the mill", "the mill"),
        ("ask what happened at the mill", "the mill"),
        ("ask her about the mill", "the mill"),
    ],
)
def test_what_names_nobody_is_asked_of_the_one_who_is_here(line: str, topic: str) -> None:
    ((kind, person, about, *_),) = events(line, ALONE)
    assert (kind, person, about) == ("talk", "Maren", topic)
