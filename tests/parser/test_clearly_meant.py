"""What burns many candles is done only when it is clearly meant."""

from __future__ import annotations

import pytest

from hunter_game.engine.events import Deed
from hunter_game.engine.vocabulary import Verb, Watch
from hunter_game.parser import Context, Unclear, Understood, parse
from tests.parser.reading_of import events
from tests.parser.scene import FIGHT, RECKONING, YARD, with_

NIGHT = with_(YARD, watch=Watch.NIGHT, candles=2)


@pytest.mark.parametrize("line", ["rest", "sleep", "take a nap", "lie down and sleep", "rest until dusk"])
def test_plain_words_are_done(line: str) -> None:
    assert [each[0] for each in events(line, YARD)] == ["rest"]


@pytest.mark.parametrize(
    "line", ["can I sleep here", "may I rest here?", "sit on the bed and rest", "is it ok if I sleep here?"]
)
def test_a_question_or_a_posture_is_answered_with_the_price(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message == "Rest here until dusk? Resting burns 3 candles. No time passed."
    assert reading.readings == ("rest", "wait")


def test_sleeping_past_the_next_watch_is_asked_about() -> None:
    reading = parse("sleep until morning", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == (
        "You can rest until dusk, or wait until morning. Resting burns 3 candles. No time passed."
    )
    assert [each[0] for each in events("sleep until morning", NIGHT)] == ["rest"]


@pytest.mark.parametrize("line", ["sit", "sit by the gate", "sit down"])
def test_a_posture_is_a_gesture(line: str) -> None:
    reading = parse(line, YARD, Context())
    acts = getattr(reading, "guess", None) or getattr(reading, "events", ())
    assert acts == ()


@pytest.mark.parametrize("line", ["wait until night", "wait for morning", "wait 10 candles"])
def test_nobody_waits_for_another_watch_in_a_meeting(line: str) -> None:
    reading = parse(line, FIGHT, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message == "You can't wait for that in a meeting. (guard, or retreat) No time passed."


def test_a_plain_wait_in_a_meeting_is_left_to_the_rules() -> None:
    assert events("wait", FIGHT) == (("wait", None, None, None),)


@pytest.mark.parametrize(
    "line",
    ["who gets hurt if I tell", "can I bury it?", "tell the truth?", "I could bury it", "maybe I should tell them"],
)
def test_a_hunt_is_not_ended_by_a_question_about_it(line: str) -> None:
    reading = parse(line, RECKONING, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message == "This is decided once: tell the truth, or bury it. No time passed."
    assert reading.readings == ("tell the truth", "bury it")


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        ("tell the village what happened", "truth"),
        ("tell the people the truth", "truth"),
        ("I'd rather bury it", "bury"),
        ("silence", "bury"),
        ("let it rest", "bury"),
    ],
)
def test_an_end_is_chosen_in_plain_words(line: str, wish: str) -> None:
    reading = parse(line, RECKONING, Context())
    assert isinstance(reading, Understood), reading
    (event,) = reading.events
    assert isinstance(event, Deed)
    assert (event.verb, event.wish) == (Verb.RECKON, wish)


@pytest.mark.parametrize("line", ["can I sign drowner; unblessed; Tibb", "maybe I sign drowner; unblessed; Tibb"])
def test_an_account_is_not_signed_by_a_question(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message.startswith("An account is signed once. When you are sure: sign drowner; ")
    assert isinstance(parse(reading.readings[0], YARD, Context()), Understood)


def test_whatever_an_account_is_made_of_it_can_be_signed() -> None:
    promise = YARD.candidates[1].model_copy(update={"name": "a promise that could, or should, have been kept"})
    view = with_(YARD, candidates=(YARD.candidates[0], promise, *YARD.candidates[2:]))
    reading = parse(f"sign {view.candidates[0].name}; {promise.name}; Tibb", view, Context())
    assert isinstance(reading, Understood), reading


def test_a_long_wait_is_not_begun_by_a_question() -> None:
    reading = parse("can I wait until night?", YARD, Context())
    assert isinstance(reading, Unclear), reading
    assert reading.message.startswith("Wait until night? Waiting burns ")
    assert reading.readings == ("wait until night",)
    assert isinstance(parse("wait until night", YARD, Context()), Understood)
