"""Sentences: what is remarked beside an act, what a wish is wrapped in, and what is only thought over."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It's getting dark, so I'm going to light my lantern", ["light"]),
        ("Because it's dark in here, I light the candle", ["light"]),
        ("Though I don't like it, I open the coffin", ["open"]),
        ("I take the rope; it could come in handy later", ["take"]),
        ("I don't trust this place, so I draw my sword", ["equip"]),
        ("Before anyone notices, I take the purse", ["take"]),
        ("Not wanting to be seen, I hide behind the wall", ["hide"]),
        ("I open the door in case someone is hiding behind it", ["open"]),
        ("Nobody answers. I open the door.", ["open"]),
        ("The stairs look rotten, but I go up them anyway", ["move"]),
        ("not the mill, go to the chapel", ["move"]),
        ("I'd like to see what's in that box, so I open it", ["open"]),
        ("Let's all go to the chapel, shall we?", ["move"]),
        ("You were there that night, weren't you?", ["ask"]),
    ],
)
def test_a_remark_beside_an_act_does_nothing(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "I suppose I'd better open the chest",
        "I think it's high time I opened the chest",
        "I'm going to try and open the chest",
        "I'd be most grateful if you could let me open the chest",
        "The next thing I do is open the chest",
        "What I want to do now is open the chest",
        "I've decided to open the chest",
        "I can't resist opening the chest",
        "How about opening the chest?",
        "The hunter, tired and wet, opens the chest",
        "Our hero slowly opens the chest",
        "She is opening the chest",
        "I then open the chest",
    ],
)
def test_a_wish_is_read_as_what_is_wished_for(line: str) -> None:
    assert intents(line) == ["open"]


@pytest.mark.parametrize(
    "line",
    [
        "Perhaps opening the chest would have been wiser",
        "Opening that door again would be madness",
        "I'm dying to know who opened the chest",
        "I'd sooner die than open the chest",
        "I usually lock the door",
        "I'll open the chest in the morning",
        "I could open the chest, but I won't",
        "I reach for the latch, then think better of it",
        "Only a fool would open the chest",
        "Am I allowed to take the lantern?",
        "I would help them if I could",
        "If it so much as moves, I'll shoot it",
    ],
)
def test_what_is_thought_over_or_taken_back_is_not_done(line: str) -> None:
    assert intents(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "Could I see the map again?",
        "Let me check my notes for a moment",
        "Remind me what I have found so far",
        "That was a mistake, undo",
        "Can we go back one turn?",
        "I want to go back to before I opened the chest",
        "What am I supposed to type?",
        "I have no idea what to do next, give me a hint",
        "I'm done playing for now",
        "Can I load an earlier save?",
    ],
)
def test_a_request_to_the_program_is_for_the_table(line: str) -> None:
    assert intents(line) == ["table"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("I raise my lantern and peer down the well", ["look"]),
        ("I dig a pit across the path and lay branches over it", ["trap"]),
        ("I crouch down and look at the footprint", ["look"]),
        ("take the lantern and look at it", ["take", "look"]),
        ("I scatter my pennies across the floor so that it stoops to count them", ["improvise"]),
    ],
)
def test_an_act_told_in_stages_is_one(line: str, expected: list[str]) -> None:
    assert intents(line) == expected
