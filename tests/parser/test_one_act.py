"""Two verbs that tell one act, and sayings that are no act at all."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("good evening, could you tell me about the ferry?", ["ask"]),
        ("I dip the quill and sign my name to the account", ["sign"]),
        ("I pour a cup of cider and drink it", ["drink"]),
        ("I slap a coin on the bar and order an ale", ["trade"]),
        ("wait and see what happens", ["wait"]),
        ("I scramble out of the window and run for it", ["flee"]),
        ("I climb into the wardrobe and pull the door shut behind me", ["hide"]),
        ("I hold the muddy boot against what Tibb told me", ["pair"]),
        ("talk to maren and ask her about the mill", ["talk", "ask"]),
        ("take the lantern and light it", ["take", "light"]),
        ("go north and flee", ["flee"]),
        ("z z l", ["wait", "wait", "look"]),
        ("n n e", ["move", "move", "move"]),
        ("go outside and look for anyone to talk to", ["move", "look"]),
    ],
)
def test_what_leads_up_to_an_act_is_part_of_it(line: str, meant: list[str]) -> None:
    assert [action["intent"] for action in understand(line, None)["actions"]] == meant


@pytest.mark.parametrize(
    "line",
    [
        "what the hell",
        "would you believe it",
        "I don't trust myself with a knife",
        "I trust nobody",
        "I've had enough of your lies",
        "nobody saw anything",
        "we need a plan",
        "I look like a fool",
    ],
)
def test_a_saying_or_an_opinion_does_nothing(line: str) -> None:
    assert understand(line, None)["actions"] == []


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("lokk at the bed", "look"),
        ("sabt the wolf", "attack"),
        ("tkea the rope", "take"),
        ("og north", "move"),
        ("quti", "table"),
        ("g all", "take"),
        ("who", "look"),
        ("dig", "improvise"),
        ("get up", "roleplay"),
        ("smith, hello", "talk"),
    ],
)
def test_slips_and_short_forms_are_read(line: str, meant: str) -> None:
    assert [action["intent"] for action in understand(line, None)["actions"]] == [meant]
