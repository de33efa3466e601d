"""Buying, selling and making: what is for sale here, and what the hunter knows how to make."""

from __future__ import annotations

import pytest

from hunter_game.parser import Context, TableCommand, Unclear, parse
from hunter_game.parser.reading import Table
from tests.parser.reading_of import Short, events, guess
from tests.parser.scene import EMPTY, YARD, with_


def deed(verb: str, target: str | None = None, means: str | None = None) -> tuple[Short, ...]:
    return ((verb, target, means, None),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("buy rope", deed("buy", "rope")),
        ("buy the cord from Tibb", deed("buy", "rope", "Tibb")),
        ("I would like to buy two loaves, please", deed("buy", "loaf")),
        ("purchase some rope for four pence", deed("buy", "rope")),
        ("sell the coat", deed("sell", "coat")),
        ("sell my coat to Tibb", deed("sell", "coat", "Tibb")),
        ("list", deed("buy")),
        ("x rope", deed("examine", "rope")),
        ("make a torch", deed("craft", "tarred torch")),
        ("craft a tarred torch out of pitch", deed("craft", "tarred torch")),
    ],
)
def test_a_line_of_trade_or_craft_comes_to_its_deed(line: str, expected: tuple[Short, ...]) -> None:
    assert events(line, YARD) == expected


def test_what_nobody_sells_is_left_to_the_rules_to_refuse() -> None:
    assert events("buy a crown", YARD) == deed("buy", "a crown")


def test_a_word_that_only_says_of_which_sort_a_ware_is_buys_nothing() -> None:
    mutton = YARD.wares[0].model_copy(update={"name": "salt mutton", "aliases": ()})
    reading = parse("buy salt", with_(YARD, wares=(mutton,)), Context())
    assert isinstance(reading, Unclear)
    assert reading.message == 'Nobody here sells "salt". Did you mean salt mutton? No time passed.'
    assert events("buy mutton", with_(YARD, wares=(mutton,))) == deed("buy", "salt mutton")


def test_what_is_for_sale_can_be_reached_for_so_that_the_rules_can_say_whose_it_is() -> None:
    assert events("take the rope", YARD) == deed("take", "rope")


def test_what_no_recipe_makes_is_improvised() -> None:
    assert guess("make a boat from the coat", YARD) == (("improvise", "coat", "craft", "make a boat from the coat"),)


def test_haggling_is_talk() -> None:
    assert guess("haggle with Tibb over the rope", YARD) == (("talk", "Tibb", "the rope", "bargain", ""),)


def test_making_without_saying_what_asks_with_the_recipes_that_are_known() -> None:
    reading = parse("craft", YARD, Context())
    assert isinstance(reading, Unclear)
    assert reading.message == "Craft what? No time passed."
    assert reading.readings == ("craft tarred torch",)


def test_a_recipe_that_is_not_known_cannot_be_named() -> None:
    assert guess("make a tarred torch", with_(EMPTY, recipes=())) == (
        ("improvise", None, "craft", "make a tarred torch"),
    )


@pytest.mark.parametrize(
    ("line", "name"), [("/wares", Table.WARES), ("wares", Table.WARES), ("what can I make?", Table.RECIPES)]
)
def test_wares_and_recipes_are_pages_of_the_table(line: str, name: Table) -> None:
    reading = parse(line, YARD, Context())
    assert isinstance(reading, TableCommand)
    assert reading.name is name
