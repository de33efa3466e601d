"""Names: from a phrase to what it may name, over the view alone."""

from __future__ import annotations

import pytest

from hunter_game.engine.names import fold, key, match, nouns, said, singular, the, words
from hunter_game.engine.perception import view
from hunter_game.engine.view import Noun, NounKind
from hunter_game.engine.vocabulary import Range
from tests.engine.table import Table


def noun(name: str, *aliases: str, kind: NounKind = "item", plural: bool = False) -> Noun:
    return Noun(kind=kind, id=name.replace(" ", "_"), name=name, aliases=aliases, plural=plural)


THINGS = (noun("old knife"), noun("bone knife", "scalpel"), noun("iron nails", plural=True), noun("hound's tooth"))


def named(phrase: str) -> list[str]:
    return [each.name for each in match(phrase, THINGS)]


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("old knife", ["old knife"]),
        ("The OLD Knife", ["old knife"]),
        ("knife", ["old knife", "bone knife"]),
        ("scalpel", ["bone knife"]),
        ("nail", ["iron nails"]),
        ("my iron nail", ["iron nails"]),
        ("hounds tooth", ["hound's tooth"]),
        ("hound’s tooth", ["hound's tooth"]),
        ("wizard", []),
        ("the", []),
        ("", []),
        ("…", []),
    ],
)
def test_what_a_phrase_names(phrase: str, found: list[str]) -> None:
    assert named(phrase) == found


def test_letters_are_folded_without_unicodes_case_tables() -> None:
    assert fold("ÉTÉ ß Æ’") == "ete ss ae'"
    assert words("Don't TOUCH the gray Knife!") == ("dont", "touch", "the", "grey", "knife")
    assert key("the my old knife") == ("old", "knife")


@pytest.mark.parametrize(
    ("plural", "one"),
    [("knives", "knife"), ("bodies", "body"), ("torches", "torch"), ("bolts", "bolt"), ("moss", "moss"), ("us", "us")],
)
def test_plain_plurals(plural: str, one: str) -> None:
    assert singular(plural) == one


def test_articles_stand_before_things_and_not_before_people() -> None:
    assert [said(each) for each in (noun("knife"), noun("awl"), noun("salt"), noun("bolts", plural=True))] == [
        "a knife",
        "an awl",
        "some salt",
        "some bolts",
    ]
    assert (said(noun("Maren", kind="person")), the(noun("Maren", kind="person"))) == ("Maren", "Maren")
    assert (said(noun("the gate", kind="detail")), the(noun("knife"))) == ("the gate", "the knife")


def test_everything_that_can_be_named_is_found_by_its_own_name(table: Table) -> None:
    for arranged in (table, table.meeting(Range.NEAR)):
        everything = nouns(view(arranged.world, arranged.state))
        for each in everything:
            assert each in match(each.name, everything), each


def test_what_is_not_in_the_view_has_no_name(table: Table) -> None:
    everything = nouns(view(table.world, table.state))
    assert not match("boathook", everything)
    assert not [each for each in everything if each.kind == "beast"]
