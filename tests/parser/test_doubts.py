"""What is typed by somebody who doubts what he was told: nothing is done, and what settles it is said."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, FreeWords, TableCommand, Unclear, Understood, parse
from hunter_game.parser.reading import Reading
from tests.parser.scene import EMPTY, YARD


def read(line: str) -> Reading:
    return parse(line, YARD, Context())


@pytest.mark.parametrize(
    "line",
    [
        "is Maren lying?",
        "is she telling the truth",
        "do I trust Maren",
        "should I believe Tibb?",
        "who is lying",
        "who can I trust?",
        "I think Maren is hiding something",
        "Maren is lying.",
        "I suspect Tibb",
    ],
)
def test_who_lies_is_settled_by_a_trace_alone(line: str) -> None:
    reading = read(line)
    assert isinstance(reading, Unclear)
    assert reading.message.startswith("A lie is caught by a trace that breaks the claim:")
    assert reading.message.endswith("No time passed.")


@pytest.mark.parametrize("line", ["liar!", "you're lying", "That's a lie.", "I don't believe you"])
def test_nobody_is_caught_by_being_called_a_liar(line: str) -> None:
    reading = read(line)
    assert isinstance(reading, FreeWords)
    assert reading.guess is None
    assert reading.message.startswith("To call anybody here a liar proves nothing.")
    alone = parse(line, EMPTY, Context())
    assert not isinstance(alone, Understood)


@pytest.mark.parametrize("line", ["trust Maren", "believe Tibb about the light"])
def test_to_believe_somebody_leans_on_what_was_said(line: str) -> None:
    reading = read(line)
    assert isinstance(reading, Understood)


@pytest.mark.parametrize("line", ["the dog is lying down", "Maren is lying on the bed"])
def test_whoever_lies_down_is_no_liar(line: str) -> None:
    reading = read(line)
    assert not isinstance(reading, Understood)
    assert not (isinstance(reading, Unclear) and reading.message.startswith("A lie is caught"))


@pytest.mark.parametrize(
    ("line", "page", "args"),
    [
        ("what kills a drowner?", "bestiary", "drowner"),
        ("how do I kill the drowner", "bestiary", "drowner"),
        ("what is the drowner afraid of?", "bestiary", "drowner"),
        ("how do I fight it", "bestiary", ""),
        ("what should I ask Maren?", "journal", ""),
        ("what should I ask", "journal", ""),
        ("what can I talk about with Tibb", "journal", ""),
    ],
)
def test_what_one_wonders_stands_on_a_page(line: str, page: str, args: str) -> None:
    reading = read(line)
    assert isinstance(reading, TableCommand), (line, reading)
    assert (reading.name, reading.args) == (page, args)
