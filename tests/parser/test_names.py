"""The matching of names that parser and `bind` share."""

from __future__ import annotations

import pytest

from hunter_game.engine.improvised import means_of
from hunter_game.engine.names import match, nouns, said, singular, words
from hunter_game.engine.view import Noun
from hunter_game.engine.vocabulary import Means
from tests.parser.scene import FIGHT, YARD


def noun(name: str, *aliases: str, kind: str = "item", plural: bool = False) -> Noun:
    return Noun(kind=kind, id=name, name=name, aliases=aliases, plural=plural)  # type: ignore[arg-type]


THINGS = (
    noun("old knife", "blade"),
    noun("bone knife"),
    noun("lantern", "lamp"),
    noun("grey boots", plural=True),
    noun("the lime in the footprints", "lime", kind="trace"),
    noun("Tibb's cap"),
    noun("lamp oil"),
)


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("lantern", ["lantern"]),
        ("the LANTERN", ["lantern"]),
        ("lamp", ["lantern"]),
        ("knife", ["old knife", "bone knife"]),
        ("knives", ["old knife", "bone knife"]),
        ("old knife", ["old knife"]),
        ("old", ["old knife"]),
        ("old blade", ["old knife"]),
        ("gray boot", ["grey boots"]),
        ("oil", ["lamp oil"]),
        ("footprints", ["the lime in the footprints"]),
        ("tibbs cap", ["Tibb's cap"]),
        ("Tibb’s cap", ["Tibb's cap"]),
        ("wizard", []),
        ("the", []),
        ("", []),
        ("old lantern", []),
    ],
)
def test_a_phrase_names_what_agrees_best(phrase: str, found: list[str]) -> None:
    assert [each.name for each in match(phrase, THINGS)] == found


def test_a_whole_name_wins_over_anothers_alias() -> None:
    assert [each.name for each in match("wolf", (noun("old dog", "wolf"), noun("wolf")))] == ["wolf"]


@pytest.mark.parametrize("view", [YARD, FIGHT])
def test_everything_in_a_view_is_found_by_its_own_name(view: object) -> None:
    everything = nouns(view)  # type: ignore[arg-type]
    assert len({(each.kind, each.id) for each in everything}) == len(everything)
    for each in everything:
        assert each in match(each.name, [other for other in everything if other.kind == each.kind])


@pytest.mark.parametrize(
    ("thing", "text"),
    [
        (noun("lantern"), "a lantern"),
        (noun("old knife"), "an old knife"),
        (noun("boots", plural=True), "some boots"),
        (noun("salt"), "some salt"),
        (noun("gate", kind="detail"), "the gate"),
        (noun("the gate", kind="detail"), "the gate"),
        (noun("Maren", kind="person"), "Maren"),
    ],
)
def test_a_noun_is_listed_with_its_article(thing: Noun, text: str) -> None:
    assert said(thing) == text


def test_words_are_folded_by_our_own_table() -> None:
    assert words("The Gråy Æxe’s COLOR") == ("the", "grey", "aexes", "colour")
    assert singular("knives") == "knife"
    assert singular("glass") == "glass"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("kick over the table", Means.FORCE),
        ("I am climbing the wall", Means.FORCE),
        ("tied a rope across the door", Means.CRAFT),
        ("stare it down", Means.NERVE),
        ("hmm", None),
    ],
)
def test_an_act_works_by_what_its_verb_says(text: str, means: Means | None) -> None:
    assert means_of(text) is means


def test_a_way_is_found_by_a_small_word_that_is_its_direction() -> None:
    door = noun("the mill door", "door", "in", kind="exit")
    assert match("in", (noun("the knife in the wall"), door)) == (door,)
