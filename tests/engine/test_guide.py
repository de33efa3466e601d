"""The guide to the engine is true where it lists what the code knows."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from hunter_game.engine import vocabulary
from hunter_game.engine.checks import grade_of
from hunter_game.engine.rules import talk
from hunter_game.engine.vocabulary import Approach

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "engine.md").read_text("utf-8")
LISTS = [each for each in vars(vocabulary).values() if isinstance(each, type) and issubclass(each, StrEnum)]


@pytest.mark.parametrize("words", [each for each in LISTS if each is not StrEnum], ids=lambda each: each.__name__)
def test_every_closed_list_stands_in_the_guide_word_for_word(words: type[StrEnum]) -> None:
    assert f"| `{words.__name__}` | {', '.join(each.value for each in words)} |" in GUIDE


def test_the_guide_lists_no_closed_list_that_is_not_there() -> None:
    listed = re.findall(r"^\| `([A-Z]\w+)` \| [a-z_]+(?:, [a-z_]+)* \|$", GUIDE, re.MULTILINE)
    assert listed == [each.__name__ for each in LISTS if each is not StrEnum]


def test_every_family_of_rules_is_in_the_guide_and_no_other() -> None:
    families = sorted(path.name for path in (ROOT / "hunter_game/engine/rules").glob("[!_]*.py"))
    assert sorted(re.findall(r"`rules/(\w+\.py)`", GUIDE)) == families


def test_every_module_that_the_guide_names_is_there() -> None:
    for name in re.findall(r"`(\w+\.py)`", GUIDE):
        assert (ROOT / "hunter_game" / "engine" / name).is_file(), name


@pytest.mark.parametrize(
    ("total", "row"),
    [(2, "2 or less"), (3, "3–5"), (5, "3–5"), (6, "6–7"), (7, "6–7"), (8, "8–11"), (11, "8–11"), (12, "12 or more")],
)
def test_the_table_of_grades_is_the_one_that_is_rolled_by(total: int, row: str) -> None:
    assert f"| {row} | {grade_of(total).value} |" in GUIDE


@pytest.mark.parametrize("approach", list(Approach))
def test_the_table_of_approaches_has_the_attribute_and_the_candles(approach: Approach) -> None:
    candles = "1 candle" if talk.CANDLES[approach] == 1 else f"{talk.CANDLES[approach]} candles"
    assert f"| {approach.value} | {talk.ATTRIBUTES[approach].value} | {candles}" in GUIDE
