"""Every key that the help names, pressed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import get_args

import pytest
from textual import events
from textual.command import CommandPalette
from textual.pilot import Pilot

from hunter_game.director.updates import Opened, Page
from hunter_game.tui.keys import ANEW, BUNDLE, KEYS, LEADER, LINE_KEYS, PAGES, TITLE, Key
from hunter_game.tui.screens.go_to import GoToScreen
from hunter_game.tui.screens.help_text import HELP
from hunter_game.tui.screens.map_page import MapScreen
from hunter_game.tui.screens.new_hunt import NewHuntScreen
from hunter_game.tui.screens.people import PeopleScreen
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.replay import ReplayScreen
from hunter_game.tui.screens.settings import SettingsScreen
from hunter_game.tui.screens.storyteller import StorytellerScreen
from hunter_game.tui.screens.supplies import SuppliesScreen
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.find_bar import FindBar
from hunter_game.tui.widgets.read_bar import ReadBar
from tests.tui.fake import FakeGame
from tests.tui.screen import NARROW, enter, hunt, log_of, settle, shown

OVER_THE_HUNT = [page for page in PAGES if page.line != TITLE]
SCREENS = {
    "/map": MapScreen,
    "/people": PeopleScreen,
    "/pack": SuppliesScreen,
    "/wares": SuppliesScreen,
    "/recipes": SuppliesScreen,
    "/settings": SettingsScreen,
    "/storyteller": StorytellerScreen,
    "/replay": ReplayScreen,
    "/help": ReadingScreen,
    "/here": ReadingScreen,
}
"""What some pages open; of the others only that they do."""


def a_game() -> FakeGame:
    """A hunt in which every command of the table opens its page."""
    return FakeGame({f"/{page}": [Opened(turn=13, screen=page, text=f"the {page}")] for page in get_args(Page)})


async def press(pilot: Pilot[str], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)
    await settle(pilot)


async def test_every_page_is_two_keys_from_the_hunt_and_one_back() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        for page in OVER_THE_HUNT:
            await press(pilot, LEADER, page.letter)
            opened = pilot.app.screen
            assert isinstance(opened, SCREENS.get(page.line, object)), page
            assert not isinstance(opened, PlayScreen | GoToScreen), page
            await press(pilot, "escape")
            assert isinstance(pilot.app.screen, PlayScreen), page


async def test_a_page_with_a_key_of_its_own_is_opened_and_closed_by_it() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        for page in [page for page in OVER_THE_HUNT if page.key]:
            await press(pilot, page.key)
            assert not isinstance(pilot.app.screen, PlayScreen), page
            await press(pilot, page.key)
            assert isinstance(pilot.app.screen, PlayScreen), page
            await press(pilot, LEADER, page.key)
            assert not isinstance(pilot.app.screen, PlayScreen | GoToScreen), page
            await press(pilot, "escape")


async def test_a_letter_that_comes_with_the_leader_in_one_go_is_not_lost() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        for key, character in ((LEADER, "\x07"), ("i", "i")):
            pilot.app.post_message(events.Key(key, character))
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, SuppliesScreen)


async def test_a_page_that_is_left_twice_takes_nothing_along_that_lies_under_it() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        for page in (["?"], ["m"], []):
            await press(pilot, LEADER, *page)
            opened = pilot.app.screen
            opened.dismiss(None)
            opened.dismiss(None)  # two keys were on their way before the first had done anything
            await settle(pilot)
            assert isinstance(pilot.app.screen, PlayScreen)


async def test_the_leader_shows_every_page_and_closes_its_menu_again() -> None:
    async with hunt(a_game(), NARROW) as pilot:
        await press(pilot, LEADER)
        screen = shown(pilot)
        assert all(f"{page.letter} {page.name}" in screen for page in PAGES)
        for key in ("escape", LEADER):
            await press(pilot, key)
            assert isinstance(pilot.app.screen, PlayScreen)
            await press(pilot, LEADER)
            assert isinstance(pilot.app.screen, GoToScreen)


async def test_the_last_page_of_the_menu_is_the_title_and_the_hunt_is_closed() -> None:
    game = a_game()
    async with hunt(game) as pilot:
        await press(pilot, LEADER, "t")
        assert isinstance(pilot.app.screen, TitleScreen)
        assert game.closed
        await press(pilot, "p")
        await enter(pilot, ANEW)
        assert isinstance(pilot.app.screen, NewHuntScreen)


# ---------------------------------------------------------------- keys that open no page


async def goes_to(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, LEADER)
    assert isinstance(pilot.app.screen, GoToScreen)


def takes(number: int) -> Callable[[Pilot[str], FakeGame], Awaitable[None]]:
    async def check(pilot: Pilot[str], game: FakeGame) -> None:
        await press(pilot, f"f{number}")
        await press(pilot, str(number))
        assert game.played == [game.offers[number - 1].line] * 2

    return check


def scrolls(key: str, other: str) -> Callable[[Pilot[str], FakeGame], Awaitable[None]]:
    async def check(pilot: Pilot[str], game: FakeGame) -> None:
        for _ in range(4):
            await enter(pilot, "search")
        await press(pilot, other)
        before = log_of(pilot).scroll_y
        await press(pilot, key)
        after = log_of(pilot).scroll_y
        assert after < before if key in ("pageup", "ctrl+home") else after > before

    return check


async def stops(pilot: Pilot[str], game: FakeGame) -> None:
    await pilot.press(*"endless", "enter")
    await asyncio.wait_for(game.telling.wait(), 5)
    await press(pilot, "escape")
    assert game.stopped == 1


async def reports(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, "f12")
    assert pilot.app.games.asked[-1] == ("bundle", "prose")  # type: ignore[attr-defined]
    await enter(pilot, f"{BUNDLE} --no-prose")
    assert pilot.app.games.asked[-1] == ("bundle", "no prose")  # type: ignore[attr-defined]


async def opens_the_palette(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, "ctrl+p")
    assert isinstance(pilot.app.screen, CommandPalette)


async def quits(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, "ctrl+q")
    assert game.closed


async def finds(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, "ctrl+f")
    assert pilot.app.screen.query_one(FindBar).display


async def reads(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, "ctrl+r")
    assert pilot.app.screen.query_one(ReadBar).display


async def completes(pilot: Pilot[str], game: FakeGame) -> None:
    await press(pilot, *"se", "tab")
    assert pilot.app.screen.query_one(CommandLine).value == "search"


async def remembers(pilot: Pilot[str], game: FakeGame) -> None:
    await enter(pilot, "search")
    await press(pilot, "up")
    assert pilot.app.screen.query_one(CommandLine).value == "search"
    await press(pilot, "down")
    assert pilot.app.screen.query_one(CommandLine).value == ""


DO = {
    "Ctrl+G": goes_to,
    "F1": takes(1),
    "F2": takes(2),
    "F3": takes(3),
    "PgUp": scrolls("pageup", "ctrl+end"),
    "PgDn": scrolls("pagedown", "ctrl+home"),
    "Ctrl+Home": scrolls("ctrl+home", "ctrl+end"),
    "Ctrl+End": scrolls("ctrl+end", "ctrl+home"),
    "Esc": stops,
    "F12": reports,
    "Ctrl+P": opens_the_palette,
    "Ctrl+Q": quits,
    "Ctrl+F": finds,
    "Ctrl+R": reads,
    "Tab": completes,
    "↑": remembers,
    "↓": remembers,
}


@pytest.mark.parametrize("key", [*KEYS, *LINE_KEYS], ids=lambda key: key.shown)
async def test_every_key_in_the_help_does_what_it_says(key: Key) -> None:
    game = a_game()
    async with hunt(game, NARROW) as pilot:
        await DO[key.shown](pilot, game)


def test_the_help_names_every_key_and_every_page() -> None:
    assert all(f"{key.shown:<10} {key.words}" in HELP for key in (*KEYS, *LINE_KEYS))
    assert all(page.name in HELP and f"Ctrl+G {page.letter}" in HELP for page in PAGES)


def test_whatever_the_screen_of_a_hunt_binds_is_in_the_help() -> None:
    named = {name for key in KEYS for name in key.keys.split(",")} | {page.key for page in PAGES}
    assert {binding.key for binding in PlayScreen.BINDINGS} == {  # type: ignore[union-attr]
        *(key.keys for key in KEYS), *(page.key for page in PAGES if page.key)
    }  # fmt: skip
    bound = {name for names in PlayScreen._merged_bindings.key_to_bindings for name in [names]}  # type: ignore[union-attr]
    assert bound - named <= {"tab", "shift+tab", "ctrl+c", "super+c", "ctrl+i", "escape"}


def test_no_letter_of_the_menu_stands_for_two_pages() -> None:
    letters = [page.letter for page in PAGES]
    assert len(set(letters)) == len(letters)
