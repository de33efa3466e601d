"""Lines of every register, and the deed that each comes to in the mill yard."""

from __future__ import annotations

import pytest

from tests.parser.reading_of import Short, events
from tests.parser.scene import RECKONING, YARD


def deed(verb: str, target: str | None = None, means: str | None = None, wish: str | None = None) -> Short:
    return (verb, target, means, wish)


LINES: list[tuple[str, Short]] = [
    ("", deed("look")),
    ("l", deed("look")),
    ("look around", deed("look")),
    ("Where am I?", deed("look")),
    ("let's have a look around", deed("look")),
    ("n", deed("move", "north")),
    ("GO NORTH", deed("move", "north")),
    ("walk northwards", deed("move", "north")),
    ("I head north.", deed("move", "north")),
    ("the hunter walks north", deed("move", "north")),
    ("norht", deed("move", "north")),
    ("ne", deed("move", "northeast")),
    ("d", deed("move", "down")),
    ("go through the mill door", deed("move", "east")),
    ("the ferry steps", deed("move", "down")),
    ("steps", deed("move", "down")),
    ("go to the chapel", deed("move", "north")),
    ("chapel", deed("move", "north")),
    ("go to the inn", deed("move", "the inn")),
    ("follow the reed path", deed("move", "north")),
    ("enter the mill", deed("move", "east")),
    ("go back", deed("move", "north")),
    ("leave", deed("move", "out")),
    ("let's get out of here", deed("move", "out")),
    ("x lamp", deed("examine", "lantern")),
    ("examine the gate", deed("examine", "gate")),
    ("look at Maren", deed("examine", "Maren")),
    ("look at the ferryman", deed("examine", "Tibb")),
    ("I want to look under the bed", deed("examine", "straw bed")),
    ("what is the lime?", deed("examine", "the lime in the footprints")),
    ("think about the lime", deed("examine", "the lime in the footprints")),
    ("could you please examine the lantern for me", deed("examine", "lantern")),
    ("examine lantren", deed("examine", "lantern")),
    ("exmaine lantern", deed("examine", "lantern")),
    ("x my coat", deed("examine", "coat")),
    ("search", deed("search")),
    ("search the race", deed("search", "mill race")),
    ("search the yard", deed("search", "the mill yard")),
    ("search here", deed("search")),
    ("look for clues", deed("search")),
    ("follow the tracks", deed("search")),
    ("listen", deed("listen")),
    ("listen to the race", deed("listen", "mill race")),
    ("take lantern", deed("take", "lantern")),
    ("get the old knife", deed("take", "old knife")),
    ("pick the lantern up", deed("take", "lantern")),
    ("pick up the damn lantern", deed("take", "lantern")),
    ("grab lamp", deed("take", "lantern")),
    ("drop salt", deed("drop", "salt")),
    ("put down the salt", deed("drop", "salt")),
    ("put the salt in the bed", deed("drop", "salt", "straw bed")),
    ("give salt to maren", deed("give", "salt", "Maren")),
    ("give maren the salt", deed("give", "salt", "Maren")),
    ("hand the tonic over to Tibb", deed("give", "tonic", "Tibb")),
    ("use tonic", deed("use", "tonic")),
    ("use the salt on the gate", deed("use", "salt", "gate")),
    ("sip tonic", deed("drink", "tonic")),
    ("eat the salt", deed("eat", "salt")),
    ("light the lantern", deed("light", "lantern")),
    ("open the gate", deed("open", "gate")),
    ("unlock gate with bone knife", deed("open", "gate", "bone knife")),
    ("shut the gate", deed("close", "gate")),
    ("push the millstone", deed("push", "millstone")),
    ("wield the crossbow", deed("equip", "crossbow")),
    ("put on coat", deed("equip", "coat")),
    ("put the coat on", deed("equip", "coat")),
    ("take off the boots", deed("remove", "boots")),
    ("set the snare", deed("trap", "snare")),
    ("lay the snare by the gate", deed("trap", "snare", "gate")),
    ("bait with salt", deed("bait", "salt")),
    ("hide", deed("hide")),
    ("hide behind the gate", deed("hide", "gate")),
    ("z", deed("wait")),
    ("wait until dusk", deed("wait", "dusk")),
    ("rest", deed("rest")),
    ("I go to sleep", deed("rest")),
    ("show the lime to Tibb", deed("show", "the lime in the footprints", "Tibb")),
    (
        "pair what Tibb said with the lime",
        deed("pair", "no light at the mill that night", "the lime in the footprints"),
    ),
    (
        "hold the lime against what Tibb said",
        deed("pair", "no light at the mill that night", "the lime in the footprints"),
    ),
    ("lean on no light", deed("lean", "no light at the mill that night", wish="on")),
    ("believe Tibb about the light", deed("lean", "no light at the mill that night", wish="on")),
    ("believe Maren", deed("lean", "the dog did not bark", wish="on")),
    ("doubt what Tibb said about the light", deed("lean", "no light at the mill that night", wish="off")),
    ("sign", deed("sign")),
    (
        "sign drowner, unblessed body, ferry steps",
        deed("sign", wish="drowner; a body put in the water unblessed; Tibb, at the ferry steps"),
    ),
    (
        "sign account: kind: hound; cause: oath; next: maren at the mill",
        deed("sign", wish="marsh hound; a broken oath; Maren, at the mill"),
    ),
    ("sign a drowner and a dragon", deed("sign", wish="drowner; dragon")),
]


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_line_comes_to_its_deed(line: str, expected: Short) -> None:
    assert events(line, YARD) == (expected,)


@pytest.mark.parametrize(
    ("line", "wish"),
    [
        ("tell the truth", "truth"),
        ("tell Maren what it was", "truth"),
        ("tell them everything", "truth"),
        ("bury it", "bury"),
        ("say nothing", "bury"),
        ("keep silent", "bury"),
    ],
)
def test_the_village_is_told_or_not_at_the_reckoning(line: str, wish: str) -> None:
    assert events(line, RECKONING) == (deed("reckon", wish=wish),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("take all", ("lantern", "old knife", "bone knife")),
        ("take everything but the lantern", ("old knife", "bone knife")),
        ("get all but knife", None),
        ("take all knives", ("old knife", "bone knife")),
        ("take both knives", ("old knife", "bone knife")),
        ("take the lantern, the bone knife and the old knife", ("lantern", "bone knife", "old knife")),
    ],
)
def test_several_things_are_several_deeds(line: str, expected: tuple[str, ...] | None) -> None:
    targets = tuple(each[1] for each in events(line, YARD))
    assert targets == (expected or ("lantern",))


def test_drop_all_drops_what_is_carried() -> None:
    assert [each[1] for each in events("drop all but the coat", YARD)] == [
        "salt",
        "crossbow",
        "snare",
        "tonic",
        "boots",
    ]
