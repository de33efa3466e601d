"""Charts in characters: as wide as asked, with labels, and the same in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hunter_game.director.charts import charts, heights, in_words
from hunter_game.director.course import Mark


def marks(count: int) -> tuple[Mark, ...]:
    """A hunt in which a hunter loses one health every two turns, and the board narrows."""
    return tuple(
        Mark(turn=turn, day=1 + turn // 12, health=max(0, 10 - turn // 2), health_most=10, courage=6, courage_most=6,
             open=(max(1, 5 - turn // 3), 4, 12))
        for turn in range(count)
    )  # fmt: skip


def test_a_short_hunt_gets_some_columns_a_turn() -> None:
    drawn = [line.text for line in charts(marks(6), 40)]
    assert drawn[0].startswith("health 10 █████")
    assert drawn[2].startswith("        0 █████")
    assert drawn[6:] == [
        "kinds     5──────────────4──────────────",
        "causes    4─────────────────────────────",
        "next      12────────────────────────────",
        "turn      0",
        "day       1",
    ]


def test_bars_fall_as_what_they_show() -> None:
    assert heights([8, 4, 1, 0], 8, 1) == ["█▄▁ "]
    assert heights([8, 4, 1, 0], 8, 2) == ["█   ", "██▂ "]
    assert heights([3], 0, 1) == [" "]


def test_days_and_tens_of_turns_stand_where_they_begin() -> None:
    lines = {line.text.split()[0]: line.text for line in charts(marks(30), 70)}
    assert lines["turn"][10] == "0"
    assert lines["turn"].index("10") == 10 + 2 * 10
    assert lines["turn"].index("20") == 10 + 2 * 20
    assert lines["day"][10] == "1"
    assert lines["day"].index("2") == 10 + 2 * 12


def test_the_same_is_said_in_words() -> None:
    assert in_words(marks(21)) == [
        "Health: 0 of 10 at the end, 0 at the lowest (turn 20).",
        "Nerve: 6 of 6 at the end, 6 at the lowest (turn 0).",
        "Open at first: kinds 5, causes 4, next 12.",
        "Open at the end: kinds 1, causes 4, next 12.",
    ]


def test_of_nothing_nothing_is_drawn() -> None:
    assert charts((), 80) == []
    assert in_words(()) == []
    assert charts(marks(5), 12) == []


@given(st.integers(1, 400), st.integers(20, 200))
def test_no_line_is_wider_than_asked_and_no_turn_is_left_out(count: int, width: int) -> None:
    drawn = charts(marks(count), width)
    assert all(len(line.text) <= width for line in drawn)
    assert len(drawn) == 3 + 3 + 3 + 2
    assert drawn[-1].text[10] == "1"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_the_lowest_point_is_never_lost_between_columns(width: int) -> None:
    flat = [
        Mark(
            turn=turn, day=1, health=0 if turn == 150 else 10, health_most=10, courage=6, courage_most=6, open=(1, 1, 1)
        )
        for turn in range(300)
    ]
    rows = [line.text[10:] for line in charts(flat, width) if line.of == "health"]
    assert all(" " in row for row in rows)
