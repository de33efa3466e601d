"""A line of several acts is parted, and each part is weighed by itself."""

from __future__ import annotations

import pytest

from hunter_game.engine.events import Deed
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import Context, FreeWords, Unclear, Understood, parse, understand
from hunter_game.parser.weighing.choosing import Part, places_of
from hunter_game.parser.weighing.parts import MOST_JOINTS, parts
from tests.parser.scene import YARD


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("take the bread and the knife, then go", ("take the bread , the knife", "go")),
        ("I slip past the dog; search the loft", ("I slip past the dog", "search the loft")),
        ("get lamp, n, w", ("get lamp", "n", "w")),
        ("eat the pear after washing it", ("washing it", "eat the pear")),
        ("Before opening the door, listen at it", ("listen at it", "opening the door")),
        ('"Evening," I say, and sit', ('"Evening', "I say", "sit")),
        ("op chest;clo chest", ("op chest", "clo chest")),
        ("take the rope", ("take the rope",)),
        ("", ()),
        ("...", ()),
    ],
)
def test_a_line_is_parted_where_another_act_begins(line: str, told: tuple[str, ...]) -> None:
    assert tuple(" ".join(part.replace(",", " ,").split()) for part in parts(line)) == told


def test_what_is_beyond_the_last_part_is_not_lost() -> None:
    told = parts("; ".join(f"take stone {at}" for at in range(40)))
    assert len(told) <= MOST_JOINTS + 1
    assert told[-1].endswith("39")


def test_an_act_told_twice_has_two_parts() -> None:
    known = [
        Part({"move": 5, "take": 1}, "move"),
        Part({"move": 9, "take": 0}, "move"),
        Part({"move": 0, "take": 3}, ""),
    ]
    assert list(places_of(("move", "take", "move"), known)) == [1, 2, 0]
    assert list(places_of(("move",) * 4, known[:2])) == [1, 0, 1, 1]


@pytest.mark.parametrize(
    ("line", "intents"),
    [
        ("I slip past the dog and, having found the ladder, climb to the loft", ["move", "move"]),
        ("op chest;get all chest;clo chest", ["open", "take", "close"]),
        ("lay snare by stile; bait with liver", ["trap", "bait"]),
        ("*flings the chair at it and dives under the table*", ["throw", "hide"]),
    ],
)
def test_several_acts_are_read_in_their_order(line: str, intents: list[str]) -> None:
    assert [action["intent"] for action in understand(line, None)["actions"]] == intents


@pytest.mark.parametrize(
    ("line", "verbs"),
    [
        ("I'd like to open the gate, but first I listen for a moment.", [Verb.LISTEN, Verb.OPEN]),
        ("head east then north then search", [Verb.MOVE, Verb.MOVE, Verb.SEARCH]),
        ("search yard. listen.", [Verb.SEARCH, Verb.LISTEN]),
    ],
)
def test_several_acts_are_done_in_their_order(line: str, verbs: list[Verb]) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Understood)
    assert [event.verb for event in reading.events if isinstance(event, Deed)] == verbs


@pytest.mark.parametrize(
    "line", ["sit next to Maren and ask her about the mill", "crouch right beside Maren, ask about the mill"]
)
def test_next_to_somebody_is_beside_them(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, Understood)
    assert [event.kind for event in reading.events] == ["dialogue"]


@pytest.mark.parametrize(
    "line",
    ["rummage about the place", "I walk over to the gate, try the latch and peer through"],
)
def test_half_of_a_sentence_is_never_told_to_be_missing(line: str) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, FreeWords | Unclear | Understood)
    assert '"' not in getattr(reading, "message", "")


def test_a_name_that_is_not_here_is_told_to_be_missing() -> None:
    for line, name in (("take the golden harp", "golden harp"), ("go to the old lighthouse", "old lighthouse")):
        reading = parse(line, YARD, Context())
        assert isinstance(reading, Unclear)
        assert f'"{name}"' in reading.message


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("sig", "sign"),
        ("lis n", "listen"),
        ("fol smith", "move"),
        ("thr net", "throw"),
        ("rep axe", "craft"),
        ("sear bush", "search"),
    ],
)
def test_a_verb_is_rather_cut_short_than_mistyped(line: str, intent: str) -> None:
    (action,) = understand(line, None)["actions"]
    assert action["intent"] == intent
