"""How well the frozen part of the labelled corpus is read; `make corpus` prints the whole table."""

from __future__ import annotations

import pytest

from hunter_game.parser.meaning import Meaning, intent_of
from tests.corpus.scoring import Verdict, corpus, judge, score

REGISTERS = ("parser", "mud", "sentence", "roleplay", "question", "multi", "typo", "polite", "rude", "punctuation")


@pytest.fixture(scope="module")
def frozen() -> tuple[Verdict, ...]:
    return judge(corpus("frozen"))


def test_the_corpus_is_large_and_holds_every_register() -> None:
    lines = corpus()
    assert len(lines) >= 3_000
    assert len({line.text for line in lines}) == len(lines)
    assert {line.register for line in lines} == set(REGISTERS)
    assert 0.12 < len(corpus("frozen")) / len(lines) < 0.5


def test_every_label_is_a_published_intent() -> None:
    published = {intent_of(meaning) for meaning in Meaning} | {"table"}
    for line in corpus():
        assert {intent for reading in line.intents for intent in reading} <= published, line.text


@pytest.mark.parametrize(
    ("register", "least"), [("parser", 0.94), ("mud", 0.93), ("sentence", 0.77), ("roleplay", 0.69)]
)
def test_the_frozen_part_is_read_as_labelled(frozen: tuple[Verdict, ...], register: str, least: float) -> None:
    # Only the share is compared, so that no line of the frozen part is printed when it falls short.
    right = score([each for each in frozen if each.line.register == register]).right
    assert right >= least


def test_few_lines_are_acted_upon_wrongly(frozen: tuple[Verdict, ...]) -> None:
    wrong = score(frozen).wrong_and_acted_upon
    assert wrong <= 0.08
