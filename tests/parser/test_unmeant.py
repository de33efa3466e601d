"""Acts that a line speaks of without meaning them: nothing is done, with a scene or without."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, FreeWords, Understood, parse, understand
from tests.parser.reading_of import Short, events
from tests.parser.scene import YARD, with_

UNMEANT = (
    "don't open the gate",
    "I don't want to take the lantern",
    "I would never hurt Maren",
    "let's not go north",
    "please don't light the lantern",
    "I refuse to sign",
    "leave it alone",
    "I should have taken the lantern",
    "I almost drop the salt",
    "I already searched the yard",
    "I was going to take the lantern",
    "I wish I had the lantern",
    "if Tibb comes I will shoot",
    "if only I had a bolt",
    "should I take the lantern?",
    "what happens if I open the gate?",
    "would salt hurt it?",
    "is it safe to take the lantern?",
    "how would I open the gate?",
    "I could take the lantern, or I could go north",
    "the wolf bites Maren",
    "Maren's lantern falls and everyone runs",
    "nothing makes sense here",
    "what a lovely lantern",
    "take the lantern if Tibb comes back",
    "as soon as it moves, open the gate",
    "when it gets dark I will open the gate",
    "I might open the gate later",
    "yesterday I took the lantern",
    "they took my lantern",
    "Maren opened the gate",
    "I had already taken the lantern",
    "I could murder a pint",
    "push my luck",
    "he burns his bridges",
    "easy does it",
    "as if I would take the lantern",
    "they say the gate is cursed",
    "no way am I going north",
    "is this game made by a computer?",
)


@pytest.mark.parametrize("line", UNMEANT)
@pytest.mark.parametrize("view", [YARD, None], ids=["yard", "none"])
def test_what_is_only_spoken_of_is_not_done(line: str, view: object) -> None:
    reading = parse(line, view, Context())  # type: ignore[arg-type]
    assert not isinstance(reading, Understood)
    assert not isinstance(reading, FreeWords) or reading.guess is None
    assert understand(line, view)["actions"] == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("if you don't mind, take the lantern", ("take", "lantern", None, None)),
        ("would you please take the lantern", ("take", "lantern", None, None)),
        ("can I take the lantern?", ("take", "lantern", None, None)),
        ("I could take the lantern", ("take", "lantern", None, None)),
        ("I can't help but take the lantern", ("take", "lantern", None, None)),
        ("my hands shake and I take the lantern", ("take", "lantern", None, None)),
        ("as quietly as I can I take the lantern", ("take", "lantern", None, None)),
        ("I don't believe Maren", ("lean", "the dog did not bark", None, "off")),
        ("I take the lantern, humming an old song", ("take", "lantern", None, None)),
        ("I took the lantern", ("take", "lantern", None, None)),
        ("take the lantern if you please", ("take", "lantern", None, None)),
        ("I take the lantern. It is heavy.", ("take", "lantern", None, None)),
        ("might as well take the lantern", ("take", "lantern", None, None)),
        ("take... the lantern", ("take", "lantern", None, None)),
        ("tke the lantern", ("take", "lantern", None, None)),
    ],
)
def test_what_is_meant_is_done_however_it_is_said(line: str, expected: Short) -> None:
    assert events(line, with_(YARD)) == (expected,)
