"""Role-play: what is acted out, felt or said to nobody does nothing, and the act beside it is done."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def meant(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    "line",
    [
        "*pinches the bridge of my nose*",
        "*hides a smile behind my hand*",
        "*fights down a wave of nausea*",
        "[wipes her brow]",
        "~ a wan smile ~",
        "I put on my bravest face.",
        "I leave my anger at the door.",
        "I tell myself it is only the wind.",
        "I tip the ferryman a wink.",
        "I hum my mother's lullaby.",
        '"Saints keep us," I murmur to nobody.',
        "(under my breath) please don't let it turn round",
    ],
)
def test_a_gesture_or_a_feeling_is_no_act(line: str) -> None:
    assert understand(line, None)["outcome"] == "roleplay"


@pytest.mark.parametrize(
    ("line", "intents"),
    [
        ('*shows him the ring* "Recognise this?"', ["show", "ask"]),
        ("*whispers to maren* where is the key?", ["ask"]),
        ("*cups both hands round my mouth* HALLOO THE FERRY!", ["roleplay", "shout"]),
        ('*sits down beside the widow* "Who was the last to see him?"', ["ask"]),
        ('"Liar!" I slam my hand on the table', ["talk", "roleplay"]),
        ('"And where," I ask, "were you that night?"', ["ask"]),
        ("I loose a bolt into the fog, where the eyes were.", ["attack"]),
    ],
)
def test_speech_and_an_act_beside_each_other_are_both_read(line: str, intents: list[str]) -> None:
    assert meant(line) == intents


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("I put my ear to the door", "listen"),
        ("I put my shoulder to the gate", "push"),
        ("I hold out my hand to take the ring", "take"),
        ("I drop my hat on the floor", "drop"),
        ("I examine the dead man's hands", "look"),
        ("she lets the rope fall from her hands", "drop"),
    ],
)
def test_what_is_done_with_the_body_is_an_act_all_the_same(line: str, intent: str) -> None:
    assert intent in meant(line)


@pytest.mark.parametrize(
    "line", ["*would attack if I had anything sharper than a spoon*", "*does not look into the well*"]
)
def test_what_is_acted_out_as_not_done_is_not_done(line: str) -> None:
    assert meant(line) == []


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("I open its throat with one stroke", "attack"),
        ("I roll clear of the blow", "guard"),
        ("I melt into the shadows of the porch", "hide"),
        ("I put the candle down on the table", "put"),
        ("I connect the claw marks to the reeve's story", "pair"),
        ("my money is on the miller", "lean"),
        ("I put my mark upon the account", "sign"),
        ("I thrust the bloody glove under the miller's nose", "show"),
        ("I worm the truth out of the clerk", "ask"),
        ("I offer the widow my condolences", "talk"),
    ],
)
def test_turns_of_phrase_of_the_hunt_are_read(line: str, intent: str) -> None:
    assert meant(line) == [intent]
