"""Money and tokens: counted per hunt and per day, warned of once, and never a unit past the limit by our doing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hunter_game.storyteller.daybook import Daybook, Spent
from hunter_game.storyteller.ports import CallRecord
from hunter_game.storyteller.routing import Budget
from hunter_game.storyteller.usage import Spending


def record(
    tokens: int = 100, micros: int | None = 1_000, *, local: bool = False, error: str | None = None
) -> CallRecord:
    return CallRecord(
        role="narrator", phase="tell", model="openai/canary-model", local=local, prompt="canary prompt",
        reply="canary reply", tokens_in=tokens, cost_micros=micros, error=error,
    )  # fmt: skip


class Day:
    def __init__(self) -> None:
        self.now = "2026-03-01"

    def __call__(self) -> str:
        return self.now


def test_failed_and_stopped_calls_count_and_local_ones_do_not() -> None:
    spending = Spending(Budget())
    for error in (None, "Stopped.", "The storyteller did not answer (500)."):
        spending.add(record(error=error))
    spending.add(record(local=True))
    assert spending.session == Spent(requests=3, tokens=300, micros=3_000, unpriced=0)


def test_an_unknown_price_is_counted_as_unknown_and_in_tokens_never_as_nothing() -> None:
    spending = Spending(Budget(tokens=100))
    spending.add(record(micros=None))
    assert (spending.session.micros, spending.session.unpriced) == (0, 1)
    assert spending.spent_out


@pytest.mark.parametrize(
    "budget",
    [Budget(micros=10_000), Budget(tokens=1_000), Budget(day_micros=10_000), Budget(day_tokens=1_000)],
)
def test_each_limit_warns_once_at_eighty_and_stops_at_a_hundred(budget: Budget, tmp_path: Path) -> None:
    spending = Spending(budget, daybook=Daybook(tmp_path, Day()))
    warnings = []
    for _ in range(10):
        assert not spending.spent_out
        spending.add(record())
        warnings.append(spending.warning())
    assert spending.spent_out
    assert [number for number, text in enumerate(warnings, 1) if text] == [8]
    assert "80 %" in str(warnings[7])


def test_without_a_limit_nothing_warns_and_nothing_stops() -> None:
    spending = Spending(Budget())
    for _ in range(1_000):
        spending.add(record(tokens=1_000_000, micros=1_000_000))
    assert (spending.share, spending.spent_out, spending.warning()) == (0, False, None)


def test_what_a_hunt_had_spent_before_counts_when_it_is_opened_again() -> None:
    spending = Spending(Budget(tokens=100), before=Spent(requests=4, tokens=100))
    assert spending.spent_out


def test_the_day_is_remembered_across_games_and_begins_anew_at_midnight(tmp_path: Path) -> None:
    today = Day()
    for _ in range(3):
        Daybook(tmp_path, today).add(100, 5)
    assert Daybook(tmp_path, today).spent == Spent(requests=3, tokens=300, micros=15)
    book = Daybook(tmp_path, today)
    book.add(1, None)
    today.now = "2026-03-02"
    assert book.spent == Spent()
    today.now = "2026-03-01"
    assert book.spent == Spent(requests=4, tokens=301, micros=15, unpriced=1)


def test_two_games_side_by_side_count_into_one_day(tmp_path: Path) -> None:
    one, other = Daybook(tmp_path, Day()), Daybook(tmp_path, Day())
    one.add(10, 1)
    other.add(20, 2)
    one.add(30, 3)
    assert one.spent == other.spent == Spent(requests=3, tokens=60, micros=6)


def test_no_name_no_prompt_and_no_path_is_in_the_file_of_a_day(tmp_path: Path) -> None:
    spending = Spending(Budget(), daybook=Daybook(tmp_path / "spending", Day()))
    spending.add(record())
    (file,) = (tmp_path / "spending").iterdir()
    assert json.loads(file.read_text()) == {"tokens": 100, "micros": 1_000}


@pytest.mark.parametrize(
    "damage",
    ["{", "[]\n", "null\n", '{"tokens": "many", "micros": []}\n', "\x00\xff", '{"tokens": -5, "micros": -1}\n'],
)
def test_a_damaged_line_costs_its_own_count_and_nothing_else(tmp_path: Path, damage: str) -> None:
    book = Daybook(tmp_path, Day())
    book.add(100, 5)
    with (tmp_path / "2026-03-01.jsonl").open("a", encoding="latin-1") as file:
        file.write(damage + "\n")
    book.add(100, 5)
    assert (book.spent.tokens, book.spent.micros) == (200, 10)


def test_a_folder_that_cannot_be_written_costs_no_turn_and_the_game_counts_by_itself(tmp_path: Path) -> None:
    (tmp_path / "spending").write_text("a file stands where the folder should")
    spending = Spending(Budget(day_tokens=100), daybook=Daybook(tmp_path / "spending", Day()))
    spending.add(record())
    assert spending.spent_out


def test_only_a_month_of_days_is_kept(tmp_path: Path) -> None:
    for day in range(1, 61):
        (tmp_path / f"2025-{1 + day // 31:02}-{1 + day % 31:02}.jsonl").write_text("")
    Daybook(tmp_path, Day()).add(1, 1)
    assert len(list(tmp_path.iterdir())) == 32
