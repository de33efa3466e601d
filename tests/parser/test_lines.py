"""Whole lines: several commands, what was said before, and the failure lines word for word."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, FreeWords, Reading, Unclear, Understood, parse
from tests.parser.reading_of import events, short
from tests.parser.scene import EMPTY, FIGHT, YARD, item, with_

MAREN_AND_A_GATE = with_(
    YARD,
    people=YARD.people[:1],
    details=YARD.details[:1],
    things=(item("lantern", "lamp"),),
)
TWO_WOLVES = with_(YARD, things=(item("old wolf"), item("young wolf")))


def unclear(line: str, view: object = YARD, context: Context | None = None) -> Unclear:
    reading = parse(line, view, context or Context())  # type: ignore[arg-type]
    assert isinstance(reading, Unclear), reading
    return reading


def test_an_unknown_noun_is_refused_with_what_is_here() -> None:
    view = with_(MAREN_AND_A_GATE, things=(), details=YARD.details[:1])
    assert unclear("examine the wizard", view).message == 'There is no "wizard" here. Here: Maren, the gate.'
    here = unclear("take wizard", MAREN_AND_A_GATE).message
    assert here == 'There is no "wizard" here. Here: Maren, the gate, a lantern.'


def test_an_ambiguous_noun_is_asked_about_with_numbers() -> None:
    assert unclear("examine wolf", TWO_WOLVES).message == "Which one? 1 the old wolf  2 the young wolf"


def test_a_line_that_is_no_action_says_so_with_what_would_work() -> None:
    assert (
        unclear("asdf qwer", FIGHT).message
        == "I could not turn that into an action. Try: attack old wolf · guard · retreat. No time passed."
    )
    assert (
        unclear("asdf qwer").message
        == "I could not turn that into an action. Try: talk to Maren · take lantern · go north. No time passed."
    )


def test_a_mistyped_table_command_is_corrected() -> None:
    reading = unclear("/mpa")
    assert reading.message == "There is no /mpa. Did you mean /map?"
    assert reading.readings == ("/map",)


@pytest.mark.parametrize("line", ["x wizard", "asdf", "take", "go", "examine knife", "climb the gate", "hmm"])
@pytest.mark.parametrize("view", [YARD, FIGHT, EMPTY])
def test_every_line_that_is_suggested_would_be_understood(line: str, view: object) -> None:
    reading: Reading = parse(line, view, Context())  # type: ignore[arg-type]
    readings = reading.readings if isinstance(reading, Unclear | FreeWords) else ()
    assert len(readings) <= 3
    for suggested in readings:
        assert isinstance(parse(suggested, view, Context()), Understood), suggested  # type: ignore[arg-type]


@pytest.mark.parametrize("answer", ["1", "the old one", "old", "first", "old knife", "#1", "the first one"])
def test_the_next_line_may_answer_by_number_or_word(answer: str) -> None:
    asked = unclear("take knife")
    assert events(answer, YARD, asked.context) == (("take", "old knife", None, None),)


def test_a_line_that_is_no_answer_is_read_by_itself_and_the_question_is_dropped() -> None:
    asked = unclear("take knife")
    reading = parse("go north", YARD, asked.context)
    assert isinstance(reading, Understood)
    assert reading.context.pending is None
    assert short(reading.events[0]) == ("move", "north", None, None)


def test_an_answer_completes_the_whole_line() -> None:
    asked = unclear("get knife and salt, n. x door")
    assert asked.message == "Which one? 1 the old knife  2 the bone knife"
    assert events("2", YARD, asked.context) == (
        ("take", "bone knife", None, None),
        ("take", "salt", None, None),
        ("move", "north", None, None),
        ("examine", "door", None, None),
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("take the lantern then go north", ["take", "move"]),
        ("take lantern. n", ["take", "move"]),
        ("take lantern; drop salt; wait", ["take", "drop", "wait"]),
        ("take the lantern and go north", ["take", "move"]),
        ("take the lantern, light it and go north", ["take", "light", "move"]),
        ("take lantern and old knife and wait", ["take", "take", "wait"]),
        ("n, n, e", ["move", "move", "move"]),
        ("open the gate, and then listen", ["open", "listen"]),
        ("First I take the lantern, then I look around.", ["take", "look"]),
    ],
)
def test_a_line_may_hold_several_commands(line: str, expected: list[str]) -> None:
    assert [each[0] for each in events(line, YARD)] == expected


def test_what_comes_after_a_move_is_left_as_words_for_the_next_place() -> None:
    assert events("go north and take the wizard", YARD)[1] == ("take", "wizard", None, None)


def test_one_command_that_is_not_understood_stops_the_whole_line() -> None:
    assert unclear("take lantern and examine the wizard").message.startswith('There is no "wizard" here.')


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("examine lantern", "take it"), ("take", "lantern", None, None)),
        (("examine old knife", "take the other one"), ("take", "bone knife", None, None)),
        (("examine old knife", "take the other"), ("take", "bone knife", None, None)),
        (("talk to Maren", "give her the salt"), ("give", "salt", "Maren", None)),
        (("talk to Tibb", "examine him"), ("examine", "Tibb", None, None)),
        (("take lantern", "g"), ("take", "lantern", None, None)),
        (("take lantern", "again"), ("take", "lantern", None, None)),
        (("examine the second knife",), ("examine", "bone knife", None, None)),
        (("wear the boots", "take them off"), ("remove", "boots", None, None)),
    ],
)
def test_a_line_may_lean_on_the_lines_before(lines: tuple[str, ...], expected: tuple[str | None, ...]) -> None:
    context = Context()
    for line in lines:
        reading = parse(line, YARD, context)
        assert isinstance(reading, Understood), reading
        context = reading.context
    assert short(reading.events[0]) == expected


def test_them_are_all_the_things_of_the_last_command() -> None:
    first = parse("take lantern and old knife", YARD, Context())
    assert [each[1] for each in events("drop them", YARD, first.context)] == ["lantern", "old knife"]


def test_it_means_nothing_when_nothing_was_mentioned() -> None:
    assert unclear("take it").message == 'I do not know what "it" is. Say its name.'


def test_what_is_no_longer_here_is_no_longer_meant() -> None:
    first = parse("examine lantern", YARD, Context())
    gone = unclear("take it", with_(YARD, things=YARD.things[1:]), first.context)
    assert gone.message == "The lantern is not here. No time passed."


def test_the_refusal_names_the_whole_thing_that_is_not_carried() -> None:
    assert unclear("throw the silver pins").message.startswith('There is no "silver pins" here.')


@pytest.mark.parametrize("form", ["examine the {}", "take {}", "use {} on the gate", "give {} to maren", "open {}"])
def test_the_unseen_gets_the_same_answer_as_the_nonexistent(form: str) -> None:
    unseen = with_(YARD, things=YARD.things[1:])
    for_lamp = unclear(form.format("lantern"), unseen).message
    for_nonsense = unclear(form.format("zzyzx"), unseen).message
    assert for_lamp == for_nonsense.replace("zzyzx", "lantern")
