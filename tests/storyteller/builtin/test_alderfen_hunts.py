"""What only many hunts of Alderfen show: that nothing is said twice, too often, too long, or against the state.

The short form draws, plays and tells forty hunts, `make soak` five hundred.
"""

from __future__ import annotations

import time
from functools import cache
from statistics import median

import pytest

from hunter_game.storyteller.builtin.telling import tell
from tests.storyteller.builtin import valley
from tests.storyteller.builtin.measuring import Measure, measured

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("alderfen")]  # the first to ask plays forty hunts


@cache
def forty() -> Measure:
    return measured(valley.told(number) for number in range(40))


def test_many_different_hunts_are_told() -> None:
    assert forty().hunts == 40
    assert forty().turns > 1500
    assert forty().sentences > 3000


def test_no_sentence_comes_again_within_thirty_turns() -> None:
    assert len(forty().again) <= 0.002 * forty().sentences, forty().again


def test_no_sentence_has_the_shape_of_one_in_the_three_turns_before() -> None:
    assert len(forty().same_shape) <= 0.002 * forty().shapes, forty().same_shape


def test_you_opens_few_sentences_and_never_three_running() -> None:
    assert forty().you <= 0.35 * forty().openings
    assert forty().three_you == []


def test_an_image_is_told_once_a_hunt() -> None:
    assert forty().images
    assert set(forty().images.values()) == {1}


def test_people_are_described_once_unless_looked_at() -> None:
    assert set(forty().looks.values()) == {1}


def test_a_place_is_described_when_one_comes_to_it_or_looks_round_and_only_then() -> None:
    assert forty().place_texts == []


def test_nothing_is_said_of_a_weather_that_there_is_not() -> None:
    assert forty().weather == []


def test_nothing_is_said_against_the_light() -> None:
    assert forty().light == []


def test_nobody_is_said_to_be_alone_in_company() -> None:
    assert forty().crowd == []


def test_nothing_is_named_that_is_neither_in_view_nor_in_the_brief() -> None:
    assert forty().outside == []


def test_nothing_is_told_against_the_outcomes() -> None:
    assert forty().against == []


def test_no_text_has_a_hole_in_it() -> None:
    assert forty().holes == []


def test_articles_agree_with_their_nouns() -> None:
    assert forty().articles == []


def test_at_most_one_turn_in_eight_closes_on_a_dark_line() -> None:
    assert 0 < forty().dark_closings <= forty().turns / 8


def test_facts_are_not_told_one_sentence_each() -> None:
    assert forty().said <= 0.8 * forty().facts


def test_routine_turns_take_15_to_45_words_as_a_rule() -> None:
    assert 15 <= median(forty().routine) <= 45
    assert forty().share(forty().routine, 15, 45) >= 0.75
    assert max(forty().routine) <= 100  # testimony is told whole


def test_reveals_take_60_to_150_words_as_a_rule_and_half_of_them_about_100() -> None:
    assert 80 <= median(forty().reveals) <= 120
    assert forty().share(forty().reveals, 60, 150) >= 0.8


def test_a_turn_is_told_in_two_milliseconds() -> None:
    briefs = [brief for brief, _ in valley.told(0).turns]
    started = time.process_time()
    for brief in briefs:
        tell(brief)
    assert (time.process_time() - started) / len(briefs) < 0.010  # five times the aim: machines differ


def test_the_same_brief_reads_the_same() -> None:
    for brief, text in valley.told(3).turns:
        assert tell(brief) == text


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_five_hundred_hunts_keep_the_same_bounds() -> None:
    found = measured(valley.told(number, "soak") for number in range(500))
    assert len(found.again) <= 0.002 * found.sentences
    assert len(found.same_shape) <= 0.002 * found.shapes
    assert found.you <= 0.35 * found.openings
    assert set(found.images.values()) == {1}
    assert set(found.looks.values()) == {1}
    assert [
        *found.three_you,
        *found.weather,
        *found.light,
        *found.crowd,
        *found.outside,
        *found.against,
        *found.holes,
    ] == []
    assert found.dark_closings <= found.turns / 8
    assert 15 <= median(found.routine) <= 45
    assert 80 <= median(found.reveals) <= 120
