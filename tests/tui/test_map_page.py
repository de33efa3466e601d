"""The map on the screen."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from hunter_game.director.updates import Refused
from hunter_game.engine.vocabulary import Direction, Refusal
from hunter_game.tui.screens.map_page import MapScreen
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.widgets.chart import Chart
from tests.director.test_cartography import a_country, whole
from tests.tui.fake import FakeGame
from tests.tui.screen import NARROW, WIDE, hunt, settle, shown


def a_game() -> FakeGame:
    game = FakeGame()
    game.view = a_country(
        ["race", "weir", "mill"],
        [
            ("race", Direction.NORTH, "weir"),
            ("weir", Direction.SOUTH, "race"),
            ("race", Direction.IN, "mill"),
            ("mill", Direction.OUT, "race"),
            ("race", Direction.EAST, None),
        ],
    )
    return game


async def open_map(pilot: Pilot[str]) -> Chart:
    await pilot.press("f5")
    await settle(pilot)
    await settle(pilot)
    assert isinstance(pilot.app.screen, MapScreen)
    return pilot.app.screen.query_one(Chart)


@pytest.mark.parametrize("size", [NARROW, WIDE, (60, 20)])
async def test_the_map_shows_where_one_is_what_is_inside_and_what_nobody_has_walked(size: tuple[int, int]) -> None:
    async with hunt(a_game(), size) as pilot:
        await open_map(pilot)
        screen = shown(pilot)
        for words in ("║  @ race  ║", "│   weir   │", "in: mill", "║─?", "north: the weir", "east: a gate ?"):
            assert words in screen, words


async def test_a_way_is_taken_from_the_map_and_the_map_stays() -> None:
    game = a_game()
    async with hunt(game, NARROW) as pilot:
        await open_map(pilot)
        game.view = game.view.model_copy(update={"place": game.view.visited[1].id, "place_name": "The weir"})
        await pilot.press("tab", "enter")
        await settle(pilot)
        await settle(pilot)
        assert game.played[-1] == "go north"
        assert isinstance(pilot.app.screen, MapScreen)
        assert "║  @ weir  ║" in shown(pilot)


async def test_a_way_that_is_refused_says_why_on_the_map() -> None:
    game = a_game()
    game.script["go north"] = [Refused(turn=13, reason=Refusal.CLOSED, message="The weir stands under water.")]
    async with hunt(game, NARROW) as pilot:
        await open_map(pilot)
        await pilot.press("tab", "enter")
        await settle(pilot)
        assert "The weir stands under water." in shown(pilot)
        assert isinstance(pilot.app.screen, MapScreen)


async def test_a_country_larger_than_the_screen_is_moved_by_keys_and_mouse_and_centred_again() -> None:
    game = FakeGame()
    game.view = whole("alderfen")
    async with hunt(game, NARROW) as pilot:
        chart = await open_map(pilot)
        assert f"@ {game.view.visited[0].name[:5]}" in shown(pilot)
        middle = chart.scroll_offset
        await pilot.press("left", "up", "h", "k")
        await settle(pilot)
        moved = chart.scroll_offset
        assert moved.x < middle.x
        assert moved.y < middle.y
        await pilot.mouse_down(chart, offset=(10, 5))
        await pilot.hover(chart, offset=(2, 3))
        await pilot.mouse_up(chart, offset=(2, 3))
        await settle(pilot)
        assert (chart.scroll_offset.x, chart.scroll_offset.y) == (moved.x + 8, moved.y + 2)
        await pilot.press("c")
        await settle(pilot)
        assert chart.scroll_offset == middle


async def test_ways_from_elsewhere_that_nobody_has_walked_are_listed_beside_a_wide_map() -> None:
    game = a_game()
    game.view = game.view.model_copy(update={"place": game.view.visited[1].id})
    async with hunt(game, WIDE) as pilot:
        await open_map(pilot)
        assert "Not yet walked" in shown(pilot)
        assert "race  east, a gap" in shown(pilot)


async def test_the_map_can_be_read_as_a_list_instead() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        await open_map(pilot)
        await pilot.press("t")
        await settle(pilot)
        assert "PLACES" in shown(pilot)
        assert "1 race: north 2, in 3, east ? (a gap)" in shown(pilot)
        await pilot.press("t")
        await settle(pilot)
        assert "║  @ race  ║" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)


async def test_a_place_with_a_hostile_name_is_drawn_as_words() -> None:
    game = FakeGame()
    name = "[/]\x1b]0;title\x07[@click=app.quit]race"
    game.view = a_country([name, "weir"], [(name, Direction.NORTH, "weir"), ("weir", Direction.SOUTH, name)])
    async with hunt(game, NARROW) as pilot:
        await open_map(pilot)
        assert "0;title" in shown(pilot)
        assert "\x1b" not in shown(pilot)
        await pilot.press("t")
        await settle(pilot)
        assert "\x1b" not in shown(pilot)
