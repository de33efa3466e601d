"""How well the frozen part of the labelled corpus is read; `make corpus` prints the whole table."""

from __future__ import annotations

import pytest

from tests.corpus.scoring import Verdict, corpus, judge, score

REGISTERS = ("parser", "mud", "sentence", "roleplay", "question", "multi", "typo", "polite", "rude", "punctuation")


@pytest.fixture(scope="module")
def frozen() -> tuple[Verdict, ...]:
    return judge(corpus("frozen"))


def test_the_corpus_is_large_and_holds_every_register() -> None:
    lines = corpus()
    assert len(lines) >= 1_200
    assert len({line.text for line in lines}) == len(lines)
    assert {line.register for line in lines} == set(REGISTERS)
    assert 0.15 < len(corpus("frozen")) / len(lines) < 0.5


@pytest.mark.parametrize(
    ("register", "least"), [("parser", 0.90), ("mud", 0.90), ("sentence", 0.72), ("roleplay", 0.72)]
)
def test_the_frozen_part_is_read_as_labelled(frozen: tuple[Verdict, ...], register: str, least: float) -> None:
    assert score([each for each in frozen if each.line.register == register]).right >= least


def test_few_lines_are_acted_upon_wrongly(frozen: tuple[Verdict, ...]) -> None:
    assert score(frozen).wrong_and_acted_upon <= 0.09
