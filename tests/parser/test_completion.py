"""Completion at each stage of a line: a verb, a noun for it, a word between, a topic; whatever case it is typed in."""

from __future__ import annotations

import pytest

from hunter_game.engine.view import View
from hunter_game.parser import Context, TableCommand, Understood, complete, parse
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.verbs import TABLE
from tests.parser.scene import EMPTY, FIGHT, RECKONING, YARD

STAGES: list[tuple[View, str, tuple[str, ...]]] = [
    (YARD, "TA", ("take", "talk to")),
    (YARD, "talk", ("talk to",)),
    (YARD, "take ", ("take lantern", "take old knife", "take bone knife")),
    (YARD, "TAKE LAN", ("TAKE lantern",)),
    (YARD, "drop s", ("drop salt", "drop snare")),
    (YARD, "talk to ", ("talk to Maren", "talk to Tibb")),
    (YARD, "talk to ma", ("talk to Maren",)),
    (YARD, "ask m", ("ask Maren",)),
    (YARD, "ask Maren a", ("ask Maren about",)),
    (YARD, "ask maren about the d", ("ask maren about the drowned miller",)),
    (YARD, "ASK MAREN ABOUT L", ("ASK MAREN ABOUT the light",)),
    (YARD, "give salt t", ("give salt to",)),
    (YARD, "give salt to ", ("give salt to Maren", "give salt to Tibb")),
    (YARD, "go ", ("go north", "go east", "go down")),
    (YARD, "sign dr", ("sign drowner",)),
    (YARD, "pair ", ("pair no light at the mill that night", "pair the dog did not bark")),
    (YARD, "take lantern. ex", ("take lantern. examine",)),
    (YARD, "take lantern. examine mill", ("take lantern. examine millstone", "take lantern. examine mill race")),
    (FIGHT, "attack ", ("attack old wolf",)),
    (FIGHT, "throw salt at ", ("throw salt at old wolf",)),
    (EMPTY, "take ", ()),
    (EMPTY, "talk to ", ()),
    (YARD, "zorble ", ()),
]


@pytest.mark.parametrize(("view", "typed", "lines"), STAGES, ids=lambda each: each if isinstance(each, str) else "")
def test_a_line_goes_on_with_what_there_is_room_for(view: View, typed: str, lines: tuple[str, ...]) -> None:
    assert complete(typed, view) == lines


USUAL = (
    "take", "drop", "examine", "talk to", "go", "open", "close", "use", "wield", "buy", "craft", "lean on", "search",
    "ask Maren about", "press Maren about", "bribe Tibb about", "lie to Tibb about", "give salt to", "show lime to",
    "pair no light at the mill that night with",
)  # fmt: skip


@pytest.mark.parametrize("verb", USUAL)
def test_a_line_that_is_completed_is_read(verb: str) -> None:
    lines = complete(f"{verb} ", YARD)
    assert lines
    for line in lines:
        assert isinstance(parse(line, YARD, Context()), Understood), line


def test_a_command_of_the_table_that_is_completed_is_taken() -> None:
    assert all(isinstance(parse(line, YARD, Context()), TableCommand) for line in complete("/", YARD))


@pytest.mark.parametrize("view", [YARD, FIGHT, RECKONING, EMPTY], ids=["yard", "fight", "reckoning", "empty"])
def test_nothing_is_offered_that_is_not_perceived(view: View) -> None:
    # An account may name who is away: who may be next stands on the board.
    verbs = sorted({row.words.split(", ")[0] for row in TABLE if row.meaning is not Meaning.SIGN})
    offered = [line for verb in verbs for typed in (verb, f"{verb} ", f"{verb} o") for line in complete(typed, view)]
    assert len(offered) > 20
    away = ("Osk", *(person.name for person in view.people if not person.here))
    assert not [line for line in offered if any(name in line for name in away)]
    assert not [line for line in offered if "wizard" in line]


def test_a_long_line_is_completed_as_soon_as_a_short_one() -> None:
    assert complete("put " + "salt " * 300, YARD) == ()
