"""Talk: whom, about what, in which manner, in whose words."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, FreeWords, Unclear, Understood, parse
from hunter_game.parser.understanding import understand as understanding
from tests.parser.reading_of import Short, events
from tests.parser.scene import EMPTY, FIGHT, YARD, with_


def talk(person: str, topic: str | None = None, approach: str = "plain", words: str = "") -> Short:
    return ("talk", person, topic, approach, words)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("talk to maren", talk("Maren")),
        ("greet the ferryman", talk("Tibb")),
        ("hello Maren", talk("Maren")),
        ("ask maren about the mill", talk("Maren", "the mill")),
        ("talk to Tibb about the body", talk("Tibb", "the drowned miller")),
        ("could you ask her about the lights?", talk("Maren", "the light")),
        ("Maren, what about the mill?", talk("Maren", "the mill")),
        ("maren, tell me about the miller", talk("Maren", "the drowned miller")),
        ("tell maren about the lantern", talk("Maren", "lantern")),
        ("ask maren kindly about the mill", talk("Maren", "the mill", "kind")),
        ("gently ask Maren about the mill", talk("Maren", "the mill", "kind")),
        ("press Tibb about the light", talk("Tibb", "the light", "press")),
        ("bribe maren about the mill", talk("Maren", "the mill", "bargain")),
        ("lie to maren about the mill", talk("Maren", "the mill", "deceive")),
        ("ask Maren about the wizard", talk("Maren", "the wizard")),
        ("ask osk about the mill", talk("Osk", "the mill")),
        ("ask Tibb what he saw at the mill", talk("Tibb", "the mill", words="what he saw at the mill")),
        ("Maren, how are you?", talk("Maren", words="how are you?")),
        ('say "good evening" to Maren', talk("Maren", words="good evening")),
        ("tell Maren I saw a light", talk("Maren", words="I saw a light")),
        ('"Evening, Maren," I say to Maren', talk("Maren", words="Evening, Maren,")),
        ("tip my hat to Tibb", talk("Tibb")),
        ("bow to maren", talk("Maren")),
    ],
)
def test_a_line_comes_to_its_talk(line: str, expected: Short) -> None:
    assert events(line, YARD) == (expected,)


def test_the_players_words_are_kept_exactly_and_apart() -> None:
    reading = parse('I tip my hat to Maren and say "Evening, Mother."', YARD, Context())
    assert isinstance(reading, Understood)
    assert reading.quoted == "Evening, Mother."
    assert events('I tip my hat to Maren and say "Evening, Mother."', YARD) == (
        talk("Maren"),
        talk("Maren", words="Evening, Mother."),
    )


def test_who_is_spoken_to_goes_on_being_spoken_to() -> None:
    first = parse("talk to Tibb", YARD, Context())
    assert isinstance(first, Understood)
    assert events("ask about the mill", YARD, first.context) == (talk("Tibb", "the mill"),)
    assert events("what about the light?", YARD, first.context) == (talk("Tibb", "the light"),)


def test_with_one_person_here_nobody_has_to_be_named() -> None:
    alone = with_(YARD, people=YARD.people[:1])
    assert events("ask about the mill", alone) == (talk("Maren", "the mill"),)
    assert events("say hello", alone) == (talk("Maren", words="hello"),)


def test_with_several_the_player_is_asked_whom() -> None:
    reading = parse("ask about the mill", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "Which one? 1 Maren  2 Tibb"
    assert events("2", YARD, reading.context) == (talk("Tibb", "the mill"),)


def test_with_nobody_here_speech_is_refused_in_words() -> None:
    reading = parse("say hello", EMPTY, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "There is nobody here to speak to."


@pytest.mark.parametrize("line", ["tell Maren to run", "ask Maren about the mill", "Maren, run!"])
def test_in_a_meeting_whoever_is_not_there_is_not_spoken_to(line: str) -> None:
    reading = parse(line, FIGHT, Context())
    assert isinstance(reading, Unclear)
    assert reading.message.startswith('There is no "Maren" here. Here: an old wolf, ')


def test_several_topics_of_one_question_are_asked_one_after_another() -> None:
    assert events("ask Maren about the mill and the light", YARD) == (
        ("talk", "Maren", "the mill", "plain", ""),
        ("talk", "Maren", "the light", "plain", ""),
    )


def test_a_shout_is_for_whoever_hears_it() -> None:
    assert events("shout for help", YARD) == (("talk", "Maren", None, "plain", ""),)


@pytest.mark.parametrize("line", ["think about the drowned miller", "x the miller"])
def test_what_is_only_a_topic_cannot_be_looked_at(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "You can only ask people about the drowned miller. No time passed."


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ('"Wake up, Maren!" I shout', "Maren"),
        ('"Tibb, you look tired." I smile.', "Tibb"),
        ("(whispering) Maren. Maren! Wake up.", "Maren"),
        ('"Drink with me, Tibb, and tell me about the light."', "Tibb"),
        ('"Did you see the light, Tibb?" I ask, not looking up.', "Tibb"),
        ('I sit down beside Maren. "Who saw the light?"', "Maren"),
        ("I walk over to Maren and ask about the mill", "Maren"),
        ("turn to Tibb and ask about the mill", "Tibb"),
        ('"Good evening to you, my dear Maren," I say.', "Maren"),
    ],
)
def test_of_several_whoever_is_called_by_name_in_the_words_is_spoken_to(line: str, who: str) -> None:
    assert {event[1] for event in events(line, YARD) if event[0] == "talk"} == {who}


def test_of_several_nobody_is_chosen_where_no_name_is_called() -> None:
    reading = parse('"Did you see the light?" I ask', YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "Which one? 1 Maren  2 Tibb"


@pytest.mark.parametrize("line", ["say hi", 'say "good evening"', "yes", "thanks", '"Maren and Tibb are liars," I say'])
def test_what_asks_nothing_is_said_to_all_who_are_here(line: str) -> None:
    assert [event[1] for event in events(line, YARD)] == ["Maren", "Tibb"]


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("threaten Tibb", "Press Tibb about what?"),
        ("threaten Tibb with the knife", "Press Tibb about what?"),
        ("intimidate Tibb with my old knife", "Press Tibb about what?"),
        ("threaten Tibb with the gallows", "Press Tibb about what?"),
        ("bribe Maren", "Bribe Maren about what?"),
        ("lie to Maren", "Lie to Maren about what?"),
    ],
)
def test_a_way_to_ask_without_a_question_is_asked_back_about_what(line: str, question: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, FreeWords), reading
    assert reading.guess is None
    assert reading.message == f"{question} Topics: the mill, the drowned miller, the light. No time passed."
    again = parse(reading.readings[0], YARD, Context())
    assert isinstance(again, Understood)
    assert understanding(line, YARD)["actions"][0]["resolved"] is False
