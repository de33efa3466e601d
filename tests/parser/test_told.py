"""Stories in the first person: what eyes, hands and the order of words say is done, and what only comes of it."""

from __future__ import annotations

import pytest

from hunter_game.parser import understand

pytestmark = pytest.mark.usefixtures("by_the_table_alone")


def _meant(line: str) -> list[str]:
    return [action["intent"] for action in understand(line, None)["actions"] if action["intent"] != "roleplay"]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("I fling myself behind the upturned cart", ["hide"]),
        ("I fling myself flat as the tail scythes over.", ["guard"]),
        ("I let myself in by the scullery window", ["move"]),
        ("I haul myself over the wall", ["move"]),
        ("I throw myself against the door", ["push"]),
        ("*sticks fingers in ears*", []),
        ("*puts a finger to her lips*", []),
        ("*presses an ear to the planks*", ["listen"]),
        ("I put an eye to the knothole", ["look"]),
        ("I run two fingers through the slime on its rim", ["look"]),
        ("I hook my leg over the sill", []),
    ],
)
def test_a_body_is_the_means_of_an_act(line: str, meant: list[str]) -> None:
    assert _meant(line) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("On goes the old breastplate, dents and all.", ["equip"]),
        ("Up the ladder I go, hand over hand, cursing every rung.", ["move"]),
        ("Two quick steps and I'm behind the buttress, flat as paint.", ["hide"]),
        ("Off with my wet boots, on with the dead man's.", ["remove", "equip"]),
        ("Into the sack go the candles", ["put"]),
        ("Out comes the moon", []),
        ("Down comes the rain", []),
        ("In comes the reeve", []),
    ],
)
def test_a_sentence_may_begin_with_where_it_ends(line: str, meant: list[str]) -> None:
    assert _meant(line) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("I hurl the lantern and see the oil bloom on its back.", ["throw"]),
        ("I drive the spear home beneath its ribs and lean on the shaft.", ["attack"]),
        ("I sight along the bolt and wait for the pale patch on its chest to show.", ["aim"]),
        ("My courage flees, then slinks home like a whipped dog.", []),
        ("I draw a long breath and let it out through my teeth.", []),
        ("I ease the door open a finger's breadth", ["open"]),
        ("I follow the drag marks, bent double, my nose all but in the mud.", ["track"]),
        ("I open the gate and watch the road", ["open", "look"]),
    ],
)
def test_what_comes_of_an_act_is_no_second_act(line: str, meant: list[str]) -> None:
    assert _meant(line) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("I let my gaze travel along the rafters", ["look"]),
        ("My eyes travel along the shelf, jar by jar.", ["look"]),
        ("I let sleep have me", ["sleep"]),
        ("I let the coat fall from my shoulders", ["remove"]),
        ("I let that sink in", []),
        ("I turn the reeve's words over in my mind.", []),
        ("I bark a laugh.", []),
    ],
)
def test_what_is_let_happen_is_read_by_what_happens(line: str, meant: list[str]) -> None:
    assert _meant(line) == meant


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("I elbow through the crowd", ["move"]),
        ("I strike out across the bog", ["move"]),
        ("I turn on my heel and pelt for the bridge.", ["flee"]),
        ("I plunge the knife into its neck", ["attack"]),
        ("I push at the lid", ["push"]),
        ("I return the ring to Maren", ["give"]),
        ("I draw back the sacking", ["search"]),
        ("I draw back from the edge", ["flee"]),
    ],
)
def test_a_way_stands_right_behind_its_verb(line: str, meant: list[str]) -> None:
    assert _meant(line) == meant


@pytest.mark.parametrize(
    "line",
    [
        "I pick up my feet",
        "I bring the lantern up sharply",
        "I feed the letter to the candle",
        "I loosen the knife in its sheath",
        "I give the door my shoulder",
        "I give the fog all the time it needs",
    ],
)
def test_a_verb_is_not_taken_at_its_word_with_what_it_cannot_have(line: str) -> None:
    assert not {"take", "ask", "give", "open"} & set(_meant(line))
