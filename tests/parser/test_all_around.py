"""The ground, the sky, the walls, the fog: nobody is told that there is none here."""

from __future__ import annotations

import pytest

from hunter_game.engine.events import Deed
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import Context, FreeWords, Understood, parse
from hunter_game.parser.parse import NOTHING_COMES
from tests.parser.scene import YARD


def verb_of(line: str) -> Verb:
    read = parse(line, YARD, Context())
    assert isinstance(read, Understood), (line, read)
    (event,) = read.events
    assert isinstance(event, Deed)
    return event.verb


@pytest.mark.parametrize(
    "line",
    [
        "x ground",
        "examine the floor",
        "look at the grey sky",
        "look at the walls",
        "look through the fog",
        "look in the corner",
        "what's on the floor?",
        "is there something on the ground",
        "examine everything",
        "have a look round",
        "how's the weather",
        "what's that smell",
        "anything strange here?",
    ],
)
def test_a_look_at_what_is_everywhere_is_a_look_around(line: str) -> None:
    assert verb_of(line) is Verb.LOOK


@pytest.mark.parametrize("line", ["search the floor", "search the walls", "search everything"])
def test_what_is_everywhere_is_searched_like_the_place(line: str) -> None:
    assert verb_of(line) is Verb.SEARCH


def test_one_s_own_hands_are_looked_at_and_no_time_passes() -> None:
    read = parse("look at my hands", YARD, Context())
    assert isinstance(read, FreeWords)
    assert read.message == NOTHING_COMES


def test_a_thing_that_is_here_comes_before_what_is_everywhere() -> None:
    assert verb_of("look at the mill race") is Verb.EXAMINE
    assert verb_of("anything under the bed?") is Verb.EXAMINE


def test_what_is_in_what_is_everywhere_is_still_missing() -> None:
    read = parse("look at the wizard on the floor", YARD, Context())
    assert not isinstance(read, Understood)
