"""What words mean after what was said before: parts, the other one, ordinals, here."""

from __future__ import annotations

import pytest

from hunter_game.engine.view import DetailSeen, View
from hunter_game.engine.vocabulary import DetailId
from hunter_game.parser import Context, Unclear, Understood, parse
from tests.parser.reading_of import Short, short
from tests.parser.scene import EMPTY, FIGHT, YARD, with_


def wolf(name: str) -> DetailSeen:
    return DetailSeen(id=DetailId(name.replace(" ", "_")), name=name, aliases=("wolf",), text="", examined=False)


WOLVES = with_(EMPTY, details=(wolf("old wolf"), wolf("young wolf"), wolf("grey wolf")))


def last(view: View, *lines: str) -> tuple[Short, ...] | str:
    """Return what the last of the lines comes to, or what is said instead."""
    context = Context()
    for line in lines:
        reading = parse(line, view, context)
        context = reading.context
    if isinstance(reading, Understood):
        return tuple(map(short, reading.events))
    return reading.message if isinstance(reading, Unclear) else reading.kind


LINES: list[tuple[View, tuple[str, ...], Short]] = [
    (FIGHT, ("aim at its eyes",), ("fight", "aim", "old wolf", None)),
    (FIGHT, ("attack the wolf's jaw",), ("fight", "strike", "old wolf", None)),
    (FIGHT, ("x its paws",), ("examine", "old wolf", None, None)),
    (YARD, ("examine Maren's hand",), ("examine", "Maren", None, None)),
    (YARD, ("look at Tibb's face",), ("examine", "Tibb", None, None)),
    (YARD, ("talk to Maren", "look at her hands"), ("examine", "Maren", None, None)),
    (YARD, ("x knife", "2", "take the other one"), ("take", "old knife", None, None)),
    (YARD, ("x old knife", "take the other knife"), ("take", "bone knife", None, None)),
    (WOLVES, ("x old wolf", "x the second wolf"), ("examine", "young wolf", None, None)),
    (WOLVES, ("x the last wolf",), ("examine", "grey wolf", None, None)),
    (WOLVES, ("x wolf", "third"), ("examine", "grey wolf", None, None)),
    (WOLVES, ("x wolf", "the GREY one"), ("examine", "grey wolf", None, None)),
    (WOLVES, ("x young wolf", "x the other wolf", "2"), ("examine", "grey wolf", None, None)),
    (YARD, ("x here",), ("examine", "the mill yard", None, None)),
    (YARD, ("give knife to ferryman", "2", "give the other one to her"), ("give", "old knife", "Maren", None)),
    (YARD, ("take lantern and examine it", "give it to her"), ("give", "lantern", "Maren", None)),
]


@pytest.mark.parametrize(("view", "lines", "expected"), LINES, ids=[each[1][-1] for each in LINES])
def test_words_mean_what_was_spoken_of(view: View, lines: tuple[str, ...], expected: Short) -> None:
    assert last(view, *lines) == (expected,)


def test_a_blow_at_a_part_is_not_struck_with_the_beast() -> None:
    ((_, _, target, means),) = last(FIGHT, "stab it in the throat")
    assert (target, means) == ("old wolf", None)


@pytest.mark.parametrize("line", ["take knives", "take both knives", "take the knives"])
def test_a_plural_is_all_of_them_and_they_are_meant_next(line: str) -> None:
    taken = last(YARD, line)
    assert [each[1] for each in taken if isinstance(each, tuple)] == ["old knife", "bone knife"]
    dropped = last(YARD, line, "drop them")
    assert [each[1] for each in dropped if isinstance(each, tuple)] == ["old knife", "bone knife"]


def test_the_other_of_three_is_asked_about() -> None:
    assert last(WOLVES, "x young wolf", "x the other wolf") == "Which one? 1 the old wolf  2 the grey wolf"


@pytest.mark.parametrize(
    "line", ["x it", "take them", "x the other one", "x the other knife", "x the third knife", "x its leg"]
)
def test_what_nobody_spoke_of_is_not_guessed(line: str) -> None:
    assert isinstance(last(YARD, line), str)


@pytest.mark.parametrize("answer", ["4", "0", "banana", "12"])
def test_what_answers_no_question_is_no_answer(answer: str) -> None:
    assert str(last(YARD, "take knife", answer)).startswith("I could not turn that into an action.")


def test_a_question_is_asked_once() -> None:
    assert str(last(YARD, "take knife", "banana", "2")).startswith("I could not turn that into an action.")


@pytest.mark.parametrize("line", ["x {}", "take the {}", "give {} to maren", "x the other {}", "x the second {}"])
def test_what_is_elsewhere_is_refused_as_what_is_nowhere(line: str) -> None:
    without = with_(YARD, things=YARD.things[1:])
    for_lamp, for_nothing = (last(without, line.format(noun)) for noun in ("lantern", "zzyzx"))
    assert for_lamp == str(for_nothing).replace("zzyzx", "lantern")


@pytest.mark.parametrize("line", ["look at the bed by the wall", "can I look at the straw bed in the corner?"])
def test_where_a_thing_is_said_to_stand_needs_no_noun_of_the_place(line: str) -> None:
    assert last(YARD, line) == (("examine", "straw bed", None, None),)


@pytest.mark.parametrize("line", ["take anything useful", "pick up anything", "I grab anything that might help"])
def test_anything_useful_is_all_that_lies_here_and_nobody_drops_it(line: str) -> None:
    assert last(YARD, line) == last(YARD, "take everything")
    assert 'no "anything" here' in last(YARD, "drop anything")


HOOKS = with_(
    YARD,
    details=(
        *YARD.details,
        DetailSeen(id=DetailId("hooks"), name="the hooks", aliases=("coat", "coats"), text="", examined=False),
    ),
)


@pytest.mark.parametrize("line", ["look at the boy's coat", "x the third hook", "examine the first of the hooks"])
def test_one_of_several_that_stand_for_all_to_see_is_looked_at_with_the_others(line: str) -> None:
    assert last(HOOKS, line) == (("examine", "the hooks", None, None),)


@pytest.mark.parametrize("line", ["take the reeve's lamp oil", "open the reeve's mill door"])
def test_what_is_called_somebody_elses_is_not_taken_for_ones_own(line: str) -> None:
    assert isinstance(last(HOOKS, line), str)


@pytest.mark.parametrize(
    ("line", "topic"),
    [("and the mill, why did it stop?", "the mill"), ("Maren, and the mill, why did it stop?", "the mill")],
)
def test_a_topic_may_stand_before_its_question(line: str, topic: str) -> None:
    told = last(with_(YARD, people=YARD.people[:1]), line)
    assert isinstance(told, tuple)
    assert told[0][:3] == ("talk", "Maren", topic)
