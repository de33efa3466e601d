"""Keyed dice: the same on every machine, fair, and moved by nothing but their own question."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.checks import grade_of, make_check, odds_of, roll
from hunter_game.engine.dice import cosmetic, key_of, two_dice
from hunter_game.engine.rules.places import search_check
from hunter_game.engine.vocabulary import Approach, Attribute, Grade, PersonId, TopicId
from hunter_game.engine.world import World
from tests.engine.table import Table

SEEDS = ("yard", "winter", "", "ÿ☃", "0")
QUESTIONS = (
    ("search", "mill_yard"),
    ("strike", "drowner"),
    ("plain", "maren"),
    ("kind", "corm"),
    ("improvise by force", "chapel"),
)
GOLDEN = (
    "42 36 11 16 35 44 42 56 14 61 62 14 14 56 56 62 14 63 34 61 16 34 65 21 26 "
    "23 34 41 42 56 41 61 36 33 56 43 24 25 54 42 43 21 31 63 12 53 56 42 54 52"
)
"""Faces of the first two attempts at each question with each seed. If these change, every recording does."""


def test_the_dice_are_those_of_every_other_machine() -> None:
    rolled = [
        two_dice(seed, purpose, "hunter", target, attempt)
        for seed in SEEDS
        for purpose, target in QUESTIONS
        for attempt in (0, 1)
    ]
    assert " ".join(f"{first}{second}" for first, second in rolled) == GOLDEN


def test_cosmetic_choices_are_those_of_every_other_machine() -> None:
    assert [cosmetic("yard", f"q{number}", 7) for number in range(12)] == [3, 0, 3, 0, 4, 3, 5, 6, 0, 4, 4, 4]


def test_each_face_and_each_sum_comes_as_often_as_it_should() -> None:
    rolls = [two_dice("fair", "search", "hunter", "place", attempt) for attempt in range(36_000)]
    pairs = Counter(rolls)
    assert len(pairs) == 36
    # Chi square with 35 degrees of freedom, in thousandths: beyond 66.6 once in a thousand tables.
    assert sum((count - 1000) ** 2 for count in pairs.values()) < 66_600


def test_faces_are_from_one_to_six_whatever_the_words() -> None:
    for seed, words in product(("", "\ud800", "x" * 10_000), ("", "|", "\x00")):
        assert all(1 <= face <= 6 for face in two_dice(seed, words, words, words, 0))


def test_cosmetic_needs_a_choice_and_stays_below_it() -> None:
    with pytest.raises(ValueError, match="no choices"):
        cosmetic("seed", "phrase", 0)
    assert {cosmetic("seed", f"phrase {number}", 3) for number in range(100)} == {0, 1, 2}


def test_waiting_rerolls_nothing(table: Table) -> None:
    before = search_check(table.world, table.state.facts)
    table.do(go.Wait())
    after = search_check(table.world, table.state.facts)
    assert roll("seed", before) == roll("seed", after)


def test_a_roll_elsewhere_moves_no_other(yard: World) -> None:
    plain, busy = Table(yard), Table(yard)
    busy.do(go.Ask(person=PersonId("maren"), topic=TopicId("wat"), approach=Approach.PLAIN))
    for table in (plain, busy):
        table.hunter(conditions=()).do(go.Search())
    assert plain.the(it.Rolled) == busy.the(it.Rolled)


def test_asking_the_same_again_is_another_roll_and_is_counted(table: Table) -> None:
    table.do(go.Search())
    table.do(go.Search())
    assert table.the(it.Rolled).check.attempt == 1
    assert table.state.facts.attempts == {key_of("search", "hunter", "mill_yard"): 2}


def test_rolling_again_from_the_same_state_rolls_the_same(yard: World) -> None:
    first, again = Table(yard), Table(yard)
    assert first.do(go.Search()).outcomes == again.do(go.Search()).outcomes


def test_grades_of_all_totals() -> None:
    assert [grade_of(total).value for total in range(-1, 16)] == (
        ["disaster"] * 4 + ["failure"] * 3 + ["cost"] * 2 + ["success"] * 4 + ["triumph"] * 4
    )


@pytest.mark.parametrize("modifier", range(-3, 4))
def test_odds_are_the_exact_count_of_all_thirty_six_rolls(modifier: int) -> None:
    counted = Counter(grade_of(first + second + modifier) for first, second in product(range(1, 7), range(1, 7)))
    odds = odds_of(modifier)
    assert [odds.disaster, odds.failure, odds.cost, odds.success, odds.triumph] == [counted[each] for each in Grade]
    assert sum(counted.values()) == 36


def test_odds_of_an_even_check_are_those_of_the_guide() -> None:
    odds = odds_of(0)
    assert (odds.disaster, odds.failure, odds.cost, odds.success, odds.triumph) == (1, 9, 11, 14, 1)


@pytest.mark.parametrize(("wits", "nerve", "total"), [(3, 1, 3), (-1, -3, -3), (1, 1, 2)])
def test_attribute_and_modifiers_together_stay_within_three(table: Table, wits: int, nerve: int, total: int) -> None:
    table.hunter(wits=wits)
    check = make_check(table.state.facts, "test", "test", Attribute.WITS, [("help", nerve), ("nothing", 0)])
    assert (check.total, [each.name for each in check.modifiers]) == (total, ["help"])
