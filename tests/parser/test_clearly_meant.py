"""What burns many candles is done only when it is clearly meant."""

from __future__ import annotations

import pytest

from hunter_game.engine.vocabulary import Watch
from hunter_game.parser import Context, Unclear, parse
from tests.parser.reading_of import events
from tests.parser.scene import FIGHT, YARD, with_

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
