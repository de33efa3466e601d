"""Turns of phrase: what is meant by them is read, and never the act that their words name elsewhere."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("hit the road", ["move"]),
        ("take a seat by the fire", ["rest"]),
        ("take its head off with the axe", ["attack"]),
        ("put the spear through its ribs", ["attack"]),
        ("put the spear in the rack", ["put"]),
        ("let him have it", ["attack"]),
        ("beat a hasty retreat", ["flee"]),
        ("make a run for it", ["flee"]),
        ("keep an eye on the door", ["look"]),
        ("turn the cottage upside down", ["search"]),
        ("let an hour go by", ["wait"]),
        ("hit the hay", ["sleep"]),
        ("help myself to the bread", ["take"]),
        ("wet my whistle", ["drink"]),
        ("lend an ear", ["listen"]),
        ("make sure the door is shut", ["close"]),
        ("give Tibb the benefit of the doubt", ["lean"]),
        ("put my name to it", ["sign"]),
        ("raise the alarm", ["shout"]),
        ("hold her gaze", ["roleplay"]),
        ("throw back my head and laugh", ["roleplay"]),
        ("take his boots", ["take"]),
        ("draw his sword", ["equip"]),
        ("ring for the servant", ["push"]),
        ("wolf attack", ["attack"]),
        ("up the stairs", ["move"]),
        ("under the bed", ["hide"]),
        ("go back to the green and on to the chapel", ["move", "move"]),
        ("set down my pack and rest", ["drop", "rest"]),
        ("asl the priest about the grave", ["ask"]),
        ("got o the mill", ["move"]),
        ("Tibb, go home", ["tell"]),
        ('"Tell me about the bell, Tibb."', ["ask"]),
        ('*smiles* "good day"', ["roleplay", "talk"]),
        ("*lights the lantern with shaking fingers*", ["light"]),
        ("I shrug and drew my knife", ["roleplay", "equip"]),
    ],
)
def test_a_turn_of_phrase_is_read_as_it_is_meant(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "slist",
        "levels",
        "lasso and the",
        "the ghost forgives me",
        "Osric bursts into tears and confesses.",
        "my brother died in a place like this",
    ],
)
def test_words_that_no_form_takes_are_not_acted_upon_in_part(line: str) -> None:
    assert understand(line, None)["outcome"] != "command"


@pytest.mark.parametrize(
    ("line", "slot", "value"),
    [
        ("give sword maren", "person", "maren"),
        ("give maren the sword", "person", "maren"),
        ("throw the silver pins", "means", "silver pins"),
        ("take the spade that is leaning on the wall", "target", "spade"),
        ("look at the man standing by the fire", "target", "man"),
        ("look at the man under the sheet", "target", "man under the sheet"),
    ],
)
def test_a_slot_holds_the_noun_and_no_more(line: str, slot: str, value: str) -> None:
    assert understand(line, None)["actions"][0]["slots"][slot] == value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("who is here?", "look"),
        ("who is Moll?", "ask"),
        ("what is up those stairs?", "look"),
        ("what is she holding?", "look"),
        ("is the door locked?", "look"),
        ("can the window be opened?", "open"),
        ("what was that noise?", "listen"),
        ("any tracks here?", "track"),
        ("what did you see?", "ask"),
        ("how much money do I have?", "table"),
        ("what am I supposed to do?", "table"),
    ],
)
def test_a_question_is_answered_by_what_would_answer_it(line: str, expected: str) -> None:
    assert intents(line) == [expected]
