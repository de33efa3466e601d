"""Improvised acts in a scene: on what is here, for something that can be won, or not at all."""

from __future__ import annotations

import pytest

from hunter_game.engine.view import View
from hunter_game.parser import Context, FreeWords, Unclear, parse
from tests.parser.reading_of import guess
from tests.parser.scene import FIGHT, YARD

HERE = "Here: Maren, Tibb, the gate, the mill race, the straw bed, a lantern."


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("dig up the grave with a spade", "grave"),
        ("jump in the grave", "grave"),
        ("knock on the chapel door", "chapel door"),
        ("pick the lock with the knife", "lock"),
        ("fill my flask", "flask"),
        ("light a candle", "candle"),
        ("pick up a dead bird", "dead bird"),
    ],
)
def test_what_is_neither_here_nor_carried_is_refused_by_its_name(line: str, named: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message == f'There is no "{named}" here. {HERE}'


def test_who_is_away_is_said_to_be_away() -> None:
    reading = parse("startle Osk", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "Osk is not here."


@pytest.mark.parametrize(
    "line",
    ["break the old iron gate", "kick the millstone hard", "dig a hole in the ground"],
)
def test_what_is_here_or_at_hand_anywhere_can_be_tried(line: str) -> None:
    made = guess(line, YARD)
    assert made is not None
    assert made[0][0] == "improvise"


@pytest.mark.parametrize("line", ["wash my hands", "sharpen my knife", "sit by the gate", "warm my hands", "pray"])
def test_a_small_act_is_acted_out_and_burns_no_candle(line: str) -> None:
    reading = parse(line, YARD, Context())
    acts = getattr(reading, "guess", None) or getattr(reading, "events", ())
    assert all(getattr(event, "verb", None) is None for event in acts)


@pytest.mark.parametrize(
    ("line", "message"),
    [("dig", "Dig what? No time passed."), ("swim", "Swim where? Ways out: north, east, down. No time passed.")],
)
def test_a_bare_verb_asks_for_its_object(line: str, message: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == message


@pytest.mark.parametrize(
    "line", ["make a silver bolt", "cover my ears", "wash my hands", "close the gate", "charge the mill door"]
)
def test_in_a_meeting_what_wins_nothing_is_no_exchange(line: str) -> None:
    reading = parse(line, FIGHT, Context())
    assert isinstance(reading, FreeWords), reading
    assert reading.guess is None
    assert reading.message.startswith("You can't win anything by that in a meeting.")
    assert reading.readings


@pytest.mark.parametrize(
    "line",
    [
        "grab its leg",
        "throw dust in its eyes",
        "block the gate with the millstone",
        "set fire to the straw bed",
        "restrain it",
        "capture the wolf",
    ],
)
def test_in_a_meeting_what_wins_something_is_tried(line: str) -> None:
    made = guess(line, FIGHT)
    assert made is not None
    assert made[0][:2] == ("fight", "improvise")


@pytest.mark.parametrize("view", [YARD, FIGHT], ids=["yard", "fight"])
def test_what_a_model_would_be_asked_about_is_still_refused_in_words_without_one(view: View) -> None:
    reading = parse("dig up the grave", view, Context())
    assert isinstance(reading, Unclear)
    assert reading.message.startswith('There is no "grave" here. Here: ')
