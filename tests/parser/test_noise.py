"""Noise of every sort: no exception, no line that takes long, nothing done by a line that was not understood."""

from __future__ import annotations

import random
import time

import pytest

from hunter_game.parser import Context, FreeWords, Unclear, parse
from hunter_game.parser.verbs import TABLE
from tests.parser.scene import FIGHT, YARD

SLOWEST = 50.0
"""Milliseconds of one line."""
WORDS = [word for row in TABLE for word in row.words.split(", ")[:4]]
ODD = [
    "\x1b[31m",
    "[bold]",
    "\u202e",
    "\u200b",
    "狼",
    "é" * 9,
    "%s",
    "{0}",
    "\ud800",
    "'",
    '"',
    ",",
    ";",
    "...",
    "/",
    "\t",
]
NOUNS = ["Maren", "the lantern", "knife", "wolf", "it", "them", "all but", "wizard", "mill", "what Tibb said", "north"]
LINKS = ["and", "then", "with", "to", "about", "i want to", "please", "from", "because", "you", "my"]


def noise(chance: random.Random) -> str:
    """Return a line of words, names, marks and letters in any order; one in a hundred is very long."""
    size = chance.randrange(1, 14) if chance.random() < 0.99 else chance.randrange(200, 20_000)
    pools = (WORDS, NOUNS, LINKS, ODD)
    pieces = [chance.choice(chance.choices(pools, (4, 4, 3, 1))[0]) for _ in range(size)]
    if chance.random() < 0.2:
        pieces.append("".join(chr(chance.randrange(32, 0x3000)) for _ in range(chance.randrange(40))))
    return " ".join(pieces)


def badly_read(lines: int) -> list[str]:
    """Read lines of noise; return those that took too long, or that were not understood and yet left a trace."""
    chance = random.Random("noise")
    context = Context()
    bad = []
    for _ in range(lines):
        line, view = noise(chance), chance.choice((YARD, FIGHT, None))
        began = time.process_time()
        reading = parse(line, view, context)
        slow = (time.process_time() - began) * 1_000 > SLOWEST
        unread = isinstance(reading, Unclear) or (isinstance(reading, FreeWords) and reading.guess is None)
        if (slow and min(_milliseconds(line, view, context) for _ in range(3)) > SLOWEST) or (
            unread and not (reading.message and reading.context.last == context.last)
        ):
            bad.append(line[:200])
        context = reading.context
    return bad


def _milliseconds(line: str, view: object, context: Context) -> float:
    began = time.process_time()
    parse(line, view, context)  # type: ignore[arg-type]
    return (time.process_time() - began) * 1_000


def test_five_thousand_lines_of_noise_are_read_in_time_and_do_nothing_unasked() -> None:
    assert badly_read(5_000) == []


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_two_hundred_thousand_lines_of_noise_are_read_in_time_and_do_nothing_unasked() -> None:
    assert badly_read(200_000) == []
