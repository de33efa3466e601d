"""Questions: what a page or a look answers is not asked of anybody, and nothing is asked about nothing."""

from __future__ import annotations

import pytest

from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import Context, FreeWords, Table, TableCommand, Unclear, parse
from tests.parser.reading_of import events
from tests.parser.scene import EMPTY, FIGHT, YARD, with_

ALONE_WITH_MAREN = with_(YARD, people=YARD.people[:1])
NOTHING = "You have nothing to ask Maren about that. Topics: the mill, the drowned miller, the light. No time passed."


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("how much money do I have?", Table.PACK),
        ("what's in my backpack", Table.PACK),
        ("count my money", Table.PACK),
        ("what is the job", Table.JOURNAL),
        ("how much will you pay me?", Table.JOURNAL),
        ("what do I get paid", Table.JOURNAL),
        ("show my clues", Table.JOURNAL),
        ("write down what I know", Table.JOURNAL),
        ("what could it be?", Table.BOARD),
        ("what does trace mean", Table.BOARD),
        ("whats a drowner", Table.BESTIARY),
        ("what does the monster look like", Table.BESTIARY),
        ("who else lives here", Table.PEOPLE),
        ("where is everyone", Table.PEOPLE),
        ("who should I talk to first", Table.PEOPLE),
        ("where is the graveyard", Table.MAP),
        ("how do I get to the peat cutting", Table.MAP),
        ("draw a map of the village", Table.MAP),
        ("haggle", Table.WARES),
        ("what do you sell?", Table.WARES),
        ("how much is the rope?", Table.WARES),
        ("tell me the odds", Table.ODDS),
    ],
)
def test_a_question_that_a_page_answers_opens_it(line: str, page: Table) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand), reading
    assert reading.name is page


@pytest.mark.parametrize("line", ["what do I know about the light?", "what have I heard about the light"])
def test_what_is_known_of_one_thing_is_looked_up_in_the_journal(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand)
    assert (reading.name, reading.args) == (Table.JOURNAL, "light")


@pytest.mark.parametrize(
    "line",
    [
        "what is this",
        "where am I?",
        "who is here",
        "what time is it",
        "what time does it get dark",
        "how long do I have",
        "how many candles are left?",
        "how many days left",
    ],
)
def test_place_people_and_time_are_answered_by_a_look_around(line: str) -> None:
    assert events(line, YARD) == (("look", None, None, None),)


@pytest.mark.parametrize(
    ("line", "target"),
    [
        ("what's wrong with the gate", "gate"),
        ("what is in the bed", "straw bed"),
        ("what does the millstone look like", "millstone"),
        ("where is the lantern?", "lantern"),
        ("who is Tibb?", "Tibb"),
    ],
)
def test_a_question_about_what_is_here_is_a_look_at_it(line: str, target: str) -> None:
    assert events(line, YARD) == (("examine", target, None, None),)


def test_who_are_you_is_a_look_at_whoever_is_here() -> None:
    assert events("who are you?", ALONE_WITH_MAREN) == (("examine", "Maren", None, None),)


def test_somebody_who_is_asked_for_and_is_away_is_said_to_be_away() -> None:
    reading = parse("where is Osk?", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "Osk is not here. (/people: whom you know)"


@pytest.mark.parametrize(
    "line",
    [
        "who was Ned?",
        "do you think it's a ghost?",
        "are you hiding something",
        "Maren, what did you see?",
        "what did you see, Maren?",
        "ask Maren whose boot that is",
        "why are there light birds",
        "what do you mean",
    ],
)
def test_a_question_about_nothing_known_is_no_greeting(line: str) -> None:
    reading = parse(line, ALONE_WITH_MAREN, Context())
    assert isinstance(reading, FreeWords), reading
    assert reading.guess is None
    assert reading.message == NOTHING


def test_with_several_here_nobody_is_named_who_could_not_answer() -> None:
    reading = parse("who was Ned?", YARD, Context())
    assert isinstance(reading, FreeWords)
    assert reading.message.startswith("You have nothing to ask anybody here about that. Topics: ")


@pytest.mark.parametrize("line", ["how are you?", "how do you do", "are you well?", "Maren, how is your mother?"])
def test_a_courtesy_is_still_a_greeting(line: str) -> None:
    (said,) = events(line, ALONE_WITH_MAREN)
    assert said[:3] == ("talk", "Maren", None)


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("what do you know about the light?", "the light"),
        ("did you see the light that night?", "the light"),
        ("what happened to the miller", "the drowned miller"),
    ],
)
def test_a_question_that_names_a_topic_is_asked(line: str, topic: str) -> None:
    (said,) = events(line, ALONE_WITH_MAREN)
    assert said[:3] == ("talk", "Maren", topic)


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("where is it", Verb.LOOK),
        ("how far away is she", Verb.LOOK),
        ("what is it going to do next", Verb.LOOK),
        ("what is that", Verb.EXAMINE),
        ("who are you", Verb.EXAMINE),
    ],
)
def test_in_a_meeting_a_question_costs_no_exchange(line: str, verb: Verb) -> None:
    (done,) = events(line, FIGHT)
    assert done[0] == verb.value


@pytest.mark.parametrize(("line", "page"), [("can I hit it from here", Table.ODDS), ("why did I miss", Table.WHY)])
def test_in_a_meeting_odds_and_reasons_are_on_their_pages(line: str, page: Table) -> None:
    reading = parse(line, FIGHT, Context())
    assert isinstance(reading, TableCommand)
    assert reading.name is page


@pytest.mark.parametrize("view", [YARD, EMPTY, FIGHT], ids=["yard", "empty", "fight"])
def test_quoted_speech_is_never_a_question_to_the_table(view: View) -> None:
    assert not isinstance(parse('"How much money do I have?"', view, Context()), TableCommand)
