"""The screens before a hunt."""

from __future__ import annotations

import asyncio

from hunter_game.errors import SaveBusy
from hunter_game.tui.app import HunterApp
from hunter_game.tui.office import Game, SavedGame
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.reading import ReadingScreen
from hunter_game.tui.screens.storyteller import StorytellerScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import SAVED, FakeOffice
from tests.tui.screen import WIDE, settle, shown, title


async def test_continue_comes_first_and_says_where_and_when() -> None:
    office = FakeOffice(sessions=(SAVED,))
    async with title(office, WIDE) as pilot:
        assert "the mill race · turn 14 · yesterday, 21:40 · Ysolde Karr" in shown(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)
    assert office.asked == [("open", "hunt-1")]


async def test_the_first_frame_does_not_wait_for_saved_hunts() -> None:
    async with HunterApp(FakeOffice(sessions=(SAVED,))).run_test() as pilot:
        assert "Play now" in shown(pilot)
        await settle(pilot)


async def test_a_hunt_that_cannot_be_continued_says_why_and_cannot_be_chosen() -> None:
    office = FakeOffice(sessions=(SavedGame("x", "A", "b", 3, "today", why_not="Turn 3 is damaged."),))
    async with title(office, WIDE) as pilot:
        assert "Turn 3 is damaged." in shown(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
    assert office.asked == []


async def test_play_now_asks_nothing() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        assert "Continue" not in shown(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)
    assert office.asked == [("play now",)]


async def test_storyteller_and_help_are_one_key_away_and_one_key_back() -> None:
    async with title(FakeOffice()) as pilot:
        for key, kind, words in (
            ("s", StorytellerScreen, "--storyteller gpt-4o-mini"),
            ("h", ReadingScreen, "Traces never lie"),
        ):
            await pilot.press(key)
            await settle(pilot)
            assert isinstance(pilot.app.screen, kind)
            assert words in shown(pilot)
            await pilot.press("escape")
            await settle(pilot)
            assert isinstance(pilot.app.screen, TitleScreen)


async def test_a_hunt_that_does_not_open_leaves_the_title_with_one_sentence() -> None:
    class Busy(FakeOffice):
        async def open(self, name: str) -> Game:
            raise SaveBusy("Another game has [this hunt] open.")

    async with title(Busy(sessions=(SAVED,)), WIDE) as pilot:
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
        assert "Another game has [this hunt] open." in shown(pilot)
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)


class SlowOffice(FakeOffice):
    """Opens a hunt when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = asyncio.Event()

    async def play_now(self) -> Game:
        await self.opened.wait()
        return await super().play_now()


async def test_a_hunt_that_opens_while_the_player_leaves_is_closed_again() -> None:
    office = SlowOffice()
    async with HunterApp(office).run_test() as pilot:
        await pilot.press("p")
        await pilot.pause()
        assert "Opening the hunt" in shown(pilot)
        leaving = asyncio.create_task(pilot.app.action_quit())
        await pilot.pause()
        office.opened.set()
        await leaving
    assert office.game.closed
    assert pilot.app.return_code == 0


async def test_a_hunt_that_never_opens_does_not_keep_the_player() -> None:
    async with HunterApp(SlowOffice()).run_test() as pilot:
        await pilot.press("p")
        await pilot.pause()
        await asyncio.wait_for(pilot.app.action_quit(), 5)
    assert pilot.app.return_code == 0


async def test_a_hunt_that_is_over_is_not_what_one_continues_with() -> None:
    over = SavedGame("old", "A", "b", 30, "today", over=True)
    async with title(FakeOffice(sessions=(over, SAVED)), WIDE) as pilot:
        assert "the mill race · turn 14" in shown(pilot)
    office = FakeOffice(sessions=(over,))
    async with title(office, WIDE) as pilot:
        assert "Continue" not in shown(pilot)
        assert "Next hunt" in shown(pilot)
        await pilot.press("enter")
        await settle(pilot)
    assert office.asked == [("next", "old")]


async def test_quit_ends_with_exit_code_zero() -> None:
    async with title(FakeOffice()) as pilot:
        await pilot.press("q")
        await settle(pilot)
    assert pilot.app.return_code == 0
