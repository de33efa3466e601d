"""How a line is laid out before it is read: abuse, numbering, the noun before its verb, and nouns that fit no verb."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def intents(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"]]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("unbar the gate, you worthless heap of scrap", ["open"]),
        ("you dim machine, search the cart", ["search"]),
        ("hey numbskull, read the notice", ["look"]),
        ("sod this, go to the weir", ["move"]),
        ("drink the tonic, damn you", ["drink"]),
    ],
)
def test_abuse_of_the_game_leaves_the_command(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "you useless machine",
        "move your great feet, ferryman",
        "eat my spear, hound",
        "take a bite of that, wolf",
        "come here you",
    ],
)
def test_what_is_said_to_a_face_is_no_act(line: str) -> None:
    assert set(intents(line)) <= {"talk", "tell"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("first, take the rope; second, light the lantern", ["take", "light"]),
        ("a) open the chest b) take the ring", ["open", "take"]),
        ("step one: bait the snare. step two: hide.", ["bait", "hide"]),
        ("gloves on, cap off", ["equip", "remove"]),
        ("candle lit, shutters closed", ["light", "close"]),
        ("search under the cart, then behind the trough", ["search", "search"]),
        ("get cheese eat cheese", ["take", "eat"]),
        ("walk n e", ["move", "move"]),
        ("s/s/w", ["move", "move", "move"]),
        ("open the door, wiat", ["open", "wait"]),
        ("meh... sleep", ["sleep"]),
        ("give... the... uh... bread to maren", ["give"]),
    ],
)
def test_a_line_is_read_in_its_order_however_it_is_laid_out(line: str, expected: list[str]) -> None:
    assert intents(line) == expected


@pytest.mark.parametrize(
    ("line", "never"),
    [
        ("set the table", "trap"),
        ("hold the gate", "equip"),
        ("lower the drawbridge", "remove"),
        ("lick the pillar", "eat"),
        ("dig in the midden", "guard"),
        ("get in the punt", "trade"),
        ("get behind me", "hide"),
        ("bite the miller", "eat"),
        ("hate this", "use"),
    ],
)
def test_a_verb_with_a_noun_that_its_meaning_does_not_go_with_is_not_read_so(line: str, never: str) -> None:
    assert never not in intents(line)


def test_asking_for_the_last_line_once_more_is_a_command_of_the_table() -> None:
    assert intents("g") == ["table"]
