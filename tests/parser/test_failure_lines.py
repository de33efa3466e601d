"""The parser's own failure lines, word for word as they are promised, in a scene like the one they were written for."""

from __future__ import annotations

from hunter_game.engine.view import DetailSeen
from hunter_game.engine.vocabulary import DetailId, Phase
from hunter_game.parser import Context, Understood, parse
from hunter_game.parser.suggest import not_understood
from tests.failure_lines import AMBIGUOUS, NOT_UNDERSTOOD, UNKNOWN_NOUN
from tests.parser.reading_of import events
from tests.parser.scene import EMPTY, FIGHT, YARD, item, person, with_


def detail(name: str, *aliases: str) -> DetailSeen:
    return DetailSeen(id=DetailId(name.replace(" ", "_")), name=name, aliases=aliases, text="", examined=False)


GATE = with_(EMPTY, people=(person("Maren", "she", "the reeve"),), details=(detail("gate"),), things=(item("lantern"),))
WOLVES = with_(EMPTY, details=(detail("old wolf", "wolf"), detail("young wolf", "wolf")))


def test_an_unknown_noun_is_refused_with_what_is_here() -> None:
    reading = parse("take wizard", GATE, Context())
    assert reading.kind == "unclear"
    assert reading.message == UNKNOWN_NOUN


def test_an_ambiguous_noun_is_asked_about_with_numbers_and_the_next_line_answers() -> None:
    asked = parse("examine wolf", WOLVES, Context())
    assert asked.kind == "unclear"
    assert asked.message == AMBIGUOUS
    for answer in ("2", "the second", "young", "the young wolf"):
        reading = parse(answer, WOLVES, asked.context)
        assert isinstance(reading, Understood)
        assert [getattr(event, "target", None) for event in reading.events] == ["young wolf"]


def test_what_is_not_understood_comes_with_three_lines_to_try() -> None:
    assert not_understood(("attack wolf", "talk to Maren", "go north")) == NOT_UNDERSTOOD


def test_the_lines_to_try_are_understood_here() -> None:
    for view in (YARD, FIGHT, GATE, WOLVES, EMPTY, with_(YARD, phase=Phase.RECKONING)):
        reading = parse("zorble the frobnitz", view, Context())
        assert reading.kind in {"unclear", "free"}
        assert reading.message == not_understood(reading.readings)
        assert 1 <= len(reading.readings) <= 3
        for line in reading.readings:
            assert events(line, view)
