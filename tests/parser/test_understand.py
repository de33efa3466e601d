"""What the `understand` command prints, with and without a scene."""

from __future__ import annotations

import json

import pytest

from hunter_game.parser import understand
from tests.parser.scene import YARD


@pytest.mark.parametrize(
    ("line", "outcome", "intents"),
    [
        ("x lamp", "command", ["look"]),
        ("n", "command", ["move"]),
        ("get all but knife", "command", ["take"]),
        ("put salt in bag", "command", ["put"]),
        ("unlock gate with key", "command", ["open"]),
        ("ask maren about the mill", "command", ["ask"]),
        ("maren, what did you see?", "command", ["ask"]),
        ("I want to look under the bed", "command", ["look"]),
        ("can I throw my dagger at it?", "command", ["throw"]),
        ("kill wolf", "command", ["attack"]),
        ("sip tonic", "command", ["drink"]),
        ("wield axe", "command", ["equip"]),
        ('I tip my hat and say "evening, father"', "roleplay", ["roleplay", "talk"]),
        ("bow to the widow", "roleplay", ["roleplay"]),
        ("get knife and salt, n. x door", "command", ["take", "move", "look"]),
        ("buy rope from the smith", "command", ["trade"]),
        ("craft a torch", "command", ["craft"]),
        ("swim across the river", "improvise", ["improvise"]),
        ("The hunter draws his sword and charges.", "command", ["equip", "attack"]),
        ("undo", "table", ["table"]),
        ("asdf qwer", "unclear", []),
        ("don't touch it", "unclear", []),
        ("sleep until dawn", "command", ["sleep"]),
        ("run away", "command", ["flee"]),
        ("shout at the guard", "command", ["shout"]),
    ],
)
def test_a_line_without_a_scene_has_its_intents(line: str, outcome: str, intents: list[str]) -> None:
    answer = understand(line, None)
    assert answer["text"] == line
    assert (answer["outcome"], [action["intent"] for action in answer["actions"]]) == (outcome, intents)
    json.dumps(answer)


def test_nouns_stay_words_without_a_scene_and_are_named_within_one() -> None:
    assert understand("ask maren kindly about the mill", None)["actions"] == [
        {"intent": "ask", "slots": {"person": "maren", "topic": "mill", "approach": "kind"}, "resolved": False}
    ]
    assert understand("take lamp", YARD)["actions"] == [
        {"intent": "take", "slots": {"target": "lantern"}, "resolved": True}
    ]


def test_an_unclear_line_comes_with_readings_that_work_here() -> None:
    assert understand("asdf", YARD)["readings"] == ["talk to Maren", "take lantern", "go north"]
