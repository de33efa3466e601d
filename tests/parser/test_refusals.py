"""Refusals name the noun that was meant, and never deny what is here."""

from __future__ import annotations

import pytest

from hunter_game.engine.view import AccountSeen
from hunter_game.engine.vocabulary import PlaceId, Watch
from hunter_game.parser import Context, FreeWords, Unclear, Understood, help_for, parse
from tests.parser.reading_of import events
from tests.parser.scene import FIGHT, YARD, with_

ACCOUNT = AccountSeen(
    kind="drowner",
    cause="a broken oath",
    next="Tibb, at the ferry steps",
    place=PlaceId("ferry"),
    mercy="",
    bane="",
    hours=(Watch.NIGHT,),
)


def message(line: str) -> str:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear), reading
    return reading.message


@pytest.mark.parametrize("line", ["go to the smithy", "walk to the smithy", "head for the smithy"])
def test_a_place_that_no_known_way_leads_to_is_refused_with_the_ways(line: str) -> None:
    assert message(line) == (
        'You know no way to "smithy" from here. '
        "Ways out: north (the chapel), east (the mill door), down (the ferry steps). (/map) No time passed."
    )


def test_whoever_is_here_need_not_be_gone_to() -> None:
    assert message("go to Maren") == "Maren is here. No time passed."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("get in the bed", "No way leads into the bed. Ways out: north, east, down. No time passed."),
        ("climb the gate", "No way leads up the gate. Ways out: north, east, down. No time passed."),
        ("hop onto the millstone", "No way leads onto the millstone. Ways out: north, east, down. No time passed."),
    ],
)
def test_what_cannot_be_entered_or_climbed_is_neither_taken_nor_improvised_with(line: str, expected: str) -> None:
    assert message(line) == expected


@pytest.mark.parametrize(
    ("line", "way"), [("climb down the steps", "down"), ("go into the mill", "east"), ("get on the path", "north")]
)
def test_a_way_is_taken(line: str, way: str) -> None:
    assert events(line, YARD) == (("move", way, None, None),)


def test_a_thing_is_not_thrown_that_is_not_there() -> None:
    reading = parse("throw plates at it", FIGHT, Context())
    assert isinstance(reading, Unclear)
    assert reading.message.startswith('There is no "plates" here. Here: an old wolf, ')


def test_a_carried_thing_after_a_blow_is_what_it_is_struck_with() -> None:
    assert events("attack with crossbow", FIGHT) == (("fight", "strike", "old wolf", "crossbow"),)


def test_an_account_needs_no_commas_where_each_word_tells() -> None:
    expected = "drowner; a body put in the water unblessed; Tibb, at the ferry steps"
    assert events("sign drowner unblessed tibb", YARD) == (("sign", None, None, expected),)
    assert events("sign the account drowner unblessed tibb", YARD) == (("sign", None, None, expected),)


def test_an_account_of_which_a_word_could_mean_two_lines_is_not_guessed() -> None:
    (signed,) = events("sign drowner at the", YARD)
    assert ";" not in (signed[3] or "")


def test_help_offers_no_second_account() -> None:
    assert "sign " in help_for(None, YARD)
    signed = with_(YARD, account=ACCOUNT)
    assert "sign " not in help_for(None, signed)


@pytest.mark.parametrize("line", ["hey maren", "hello Tibb", "good evening tibb"])
def test_somebody_is_greeted_by_name(line: str) -> None:
    (greeting,) = events(line, YARD)
    assert greeting[0] == "talk"


def test_a_greeting_without_a_name_is_for_everybody_here() -> None:
    assert [each[1] for each in events("hello", YARD)] == ["Maren", "Tibb"]


def test_what_follows_a_greeting_is_read() -> None:
    assert events("hi maren what is your name", YARD) == (("examine", "Maren", None, None),)
    assert events("hello tibb what about the mill", YARD)[0][:3] == ("talk", "Tibb", "the mill")
    reading = parse("hello maren im the hunter you sent for", YARD, Context())
    assert isinstance(reading, Understood)
    assert reading.quoted == "i am the hunter you sent for"


def test_a_plea_is_words_to_whoever_is_here() -> None:
    (said,) = events("forgive me Maren for I have sinned", YARD)
    assert said[:2] == ("talk", "Maren")


def test_saying_what_it_is_tells_how_that_is_signed_and_signs_nothing() -> None:
    for line, signed in (
        ("the monster is a drowner", "sign KIND; CAUSE; NEXT"),
        (
            "it is a drowner and it comes from the unblessed body and it wants tibb",
            "sign drowner; a body put in the water unblessed; Tibb, at the ferry steps",
        ),
    ):
        reading = parse(line, YARD, Context())
        assert isinstance(reading, FreeWords), reading
        assert reading.guess is None
        assert reading.message == (
            f"Nothing is signed yet. When you are sure: {signed}. (/board: what is open) No time passed."
        )


def test_what_the_place_tells_of_and_is_no_noun_is_not_denied() -> None:
    told = with_(YARD, place_text="A ladder goes up to the loft. One small bell lies by it.")
    reading = parse("take the bell", told, Context())
    assert isinstance(reading, Unclear)
    assert reading.message.startswith('You can do nothing with "bell" here. Here: Maren, ')
    reading = parse("climb the ladder", told, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "No way leads up the ladder. Ways out: north, east, down. No time passed."


def test_money_is_not_given_away() -> None:
    assert message("give Maren 5 pennies").startswith("You can't give money away: ")


def test_nobody_goes_with_the_hunter() -> None:
    assert message("follow me") == "Nobody goes with you: people keep their own hours. No time passed."


def test_in_a_meeting_a_carried_thing_is_pulled_out_to_be_used() -> None:
    assert events("pull out my crossbow", FIGHT) == (("equip", "crossbow", None, None),)


def test_several_are_not_asked_at_once() -> None:
    assert message("ask both of them about the mill") == "Which one? 1 Maren  2 Tibb"


def test_what_stands_in_plain_sight_is_not_searched_for() -> None:
    assert events("look for the gate", YARD) == (("examine", "gate", None, None),)
