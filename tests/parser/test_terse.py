"""Terse lines, as MUDs and older adventures take them: what they come to, and what they never come to."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, FreeWords, TableCommand, Unclear, Understood, parse, understand
from hunter_game.parser.reading import Table
from tests.parser.scene import YARD

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("wie axe", "equip"),
        ("qua tonic", "drink"),
        ("gi bread to maren", "give"),
        ("lookat altar", "look"),
        ("talkto maren", "talk"),
        ("gonorth", "move"),
        ("drp lamp", "drop"),
        ("tale lamp", "take"),
        ("sreach the body", "search"),
    ],
)
def test_a_verb_cut_short_run_together_or_mistyped_is_read_as_it_was_meant(line: str, expected: str) -> None:
    assert intents(line) == [expected]


@pytest.mark.parametrize(
    "line",
    ["wimpy 20", "cast fireball wolf", "cast 'magic missile' wolf", "group all", "title the brave", "split 20", "level",
     "toggle brief", "alias k kill", "follow none", "turn undead", "kill count"],
)  # fmt: skip
def test_what_only_other_games_have_is_never_taken_for_an_act(line: str) -> None:
    assert intents(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [("turn the wheel", "push"), ("cast the net over the wolf", "throw"), ("follow the tracks", "track")],
)
def test_the_same_words_mean_an_act_where_this_game_has_it(line: str, expected: str) -> None:
    assert intents(line) == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("shut and bar the gate", ["close", "close"]),
        ("knife. get it", ["take"]),
        ("lantern, take", ["take"]),
        ("attack. wolf.", ["attack"]),
        ("Run. Away. Now.", ["flee"]),
        ("hide. now.", ["hide"]),
        ("aaah! run", ["flee"]),
        ("pull/lift the ring", ["push"]),
        ("n -> e", ["move", "move"]),
        ("give bread -> boy", ["give"]),
        ("take lamp but don't light it", ["take"]),
        ("drop axe get bow", ["drop", "take"]),
        ("get ring. put it in bag", ["take", "put"]),
        ("order dog kill hound", ["tell"]),
    ],
)
def test_commands_of_one_line_share_what_is_said_once(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize("line", ["get all, i, s", "n. save", "i. l"])
def test_a_line_that_holds_a_command_of_the_table_does_nothing(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear) or (isinstance(reading, FreeWords) and reading.guess is None)


@pytest.mark.parametrize("line", ["...", "!", ", , ,", ";;;"])
def test_marks_alone_do_nothing(line: str) -> None:
    assert intents(line) == []


def test_a_verb_of_the_story_is_read_behind_a_slash() -> None:
    assert intents("/look") == ["look"]
    assert intents("/go north") == ["move"]


@pytest.mark.parametrize(
    ("line", "name", "args"),
    [("undo twice", Table.UNDO, ""), ("save as mill", Table.SAVE, "mill"), ("restore slot 2", Table.LOAD, "2")],
)
def test_the_table_takes_what_is_said_behind_its_commands(line: str, name: Table, args: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand)
    assert (reading.name, reading.args) == (name, args)


def test_the_girl_is_no_bookmark() -> None:
    assert not isinstance(parse("save the girl", YARD, Context()), TableCommand)


def test_stars_that_stress_a_word_act_nothing_out() -> None:
    assert intents("take *everything*") == ["take"]
    assert intents("*nods*") == ["roleplay"]


@pytest.mark.parametrize("line", ["spare it", "haunt him", "praise the miller", "borrow the lantern"])
def test_a_verb_that_is_spelt_as_it_is_meant_is_no_slip(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert not isinstance(reading, Understood), reading
    assert isinstance(reading, FreeWords) or " what?" not in reading.message
