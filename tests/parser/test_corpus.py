"""How well the frozen part of the labelled corpus is read; `make corpus` prints the whole table."""

from __future__ import annotations

import pytest

from hunter_game.parser.meaning import Meaning, intent_of
from tests.corpus.scoring import UNSEEN, Score, Verdict, corpus, judge, score

REGISTERS = ("parser", "mud", "sentence", "roleplay", "question", "multi", "typo", "polite", "rude", "punctuation")


@pytest.fixture(scope="module")
def frozen() -> tuple[Verdict, ...]:
    return judge(corpus("frozen"))


@pytest.fixture(scope="module")
def held_out() -> tuple[Verdict, ...]:
    return judge(corpus("held out"))


def of(verdicts: tuple[Verdict, ...], register: str, *, later: bool) -> Score:
    return score(
        [each for each in verdicts if each.line.register == register and (each.line.folder == UNSEEN) is later]
    )


def test_the_corpus_is_large_and_holds_every_register() -> None:
    lines = corpus()
    assert len(lines) >= 40_000
    assert len({line.text for line in lines}) == len(lines)
    assert {line.register for line in lines} == set(REGISTERS)
    assert 0.12 < len(corpus("frozen")) / len(lines) < 0.5
    assert len(corpus("held out")) >= 1_000


def test_every_label_is_a_published_intent() -> None:
    published = {intent_of(meaning) for meaning in Meaning} | {"table"}
    for line in corpus():
        assert {intent for reading in line.intents for intent in reading} <= published, line.text


# Only shares are compared below, so that no line of these parts is printed when one falls short.


@pytest.mark.parametrize(
    ("register", "least"), [("parser", 0.95), ("mud", 0.95), ("sentence", 0.80), ("roleplay", 0.80)]
)
def test_the_frozen_part_is_read_as_labelled(frozen: tuple[Verdict, ...], register: str, least: float) -> None:
    assert of(frozen, register, later=False).right >= least


@pytest.mark.parametrize(
    ("register", "least"), [("parser", 0.88), ("mud", 0.82), ("sentence", 0.76), ("roleplay", 0.68)]
)
def test_harder_lines_are_mostly_read_as_labelled(frozen: tuple[Verdict, ...], register: str, least: float) -> None:
    assert of(frozen, register, later=True).right >= least


@pytest.mark.parametrize(
    ("register", "least"), [("parser", 0.95), ("mud", 0.90), ("sentence", 0.80), ("roleplay", 0.80)]
)
def test_lines_of_other_labellers_are_read(held_out: tuple[Verdict, ...], register: str, least: float) -> None:
    assert of(held_out, register, later=False).right >= least


def test_few_lines_are_acted_upon_wrongly(frozen: tuple[Verdict, ...], held_out: tuple[Verdict, ...]) -> None:
    earlier = score([each for each in frozen if each.line.folder != UNSEEN])
    later = score([each for each in frozen if each.line.folder == UNSEEN])
    assert earlier.wrong_and_acted_upon <= 0.02
    assert later.wrong_and_acted_upon <= 0.055
    assert score(held_out).wrong_and_acted_upon <= 0.02
