"""Any text at all: no exception, no action from an unclear line, the same reading every time, in time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hunter_game.parser import Context, Reading, complete, help_for, parse, understand
from hunter_game.parser.verbs import TABLE
from tests.parser.scene import FIGHT, RECKONING, YARD

VIEWS = (YARD, FIGHT, RECKONING, None)
NOUNS = "the a knife lantern maren tibb wolf it them all but and , . ; ? ! / 1 2 north mill about with to on"
ODD = "wizard lime light drowner said what \" ' \x1b[31m \ud800 \u200b \u201c \u201d \u00ff \u72fc [b] {x} %s"
WORDS = [*(word for row in TABLE for word in row.words.split(", ")[:3]), *NOUNS.split(" "), *ODD.split(" ")]

anything = st.text(max_size=80) | st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(st.lists(anything, min_size=1, max_size=4), st.sampled_from(VIEWS))
def test_any_lines_in_a_row_are_read_without_an_exception_and_alike_each_time(lines: list[str], view: object) -> None:
    context = Context()
    for line in lines:
        reading: Reading = parse(line, view, context)  # type: ignore[arg-type]
        assert reading == parse(line, view, context)  # type: ignore[arg-type]
        if reading.kind == "unclear":
            assert reading.message
            assert len(reading.readings) <= 3
            assert reading.context.last == context.last
        assert type(reading).model_validate_json(reading.model_dump_json()) == reading
        context = reading.context


@settings(max_examples=100, deadline=None)
@given(anything, st.sampled_from(VIEWS))
def test_understanding_helping_and_completing_never_fail(line: str, view: object) -> None:
    assert set(understand(line, view)) == {"text", "outcome", "actions", "readings"}  # type: ignore[arg-type]
    assert help_for(line, view)  # type: ignore[arg-type]
    assert all(isinstance(each, str) for each in complete(line, view))  # type: ignore[arg-type]


HUGE = [
    "a " * 50_000,
    "Z" * 100_000,
    "take " + "knife and " * 10_000,
    "take all but " + "knife, " * 300,
    '"' * 2_000,
    " 'a" * 700,
    "I want to " * 400,
    "\x1b[" * 50_000,
    "\x1b]0;title" * 9_000,
    "give maren to tibb " * 5,
    "use it on it with it at it over it in it " * 2,
    "hold up to against to against " * 4,
    "and " * 99,
    ", " * 2_000,
    "?" * 100_000,
]


@pytest.mark.parametrize("line", HUGE, ids=lambda line: line[:12].encode("unicode_escape").decode())
@pytest.mark.parametrize("view", [YARD, FIGHT, None], ids=["yard", "fight", "none"])
def test_a_huge_or_twisted_line_is_read_in_time(line: str, view: object) -> None:
    parse("look", view, Context())  # type: ignore[arg-type]
    best = min(_milliseconds(line, view) for _ in range(3))
    assert best < 50


def _milliseconds(line: str, view: object) -> float:
    before = time.process_time()
    parse(line, view, Context())  # type: ignore[arg-type]
    return (time.process_time() - before) * 1_000
