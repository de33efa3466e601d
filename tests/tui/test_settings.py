"""The settings: with the keyboard alone, at once, and for the next time."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from hunter_game.tui.app import HunterApp
from hunter_game.tui.messages import ChangeSettings
from hunter_game.tui.preferences import Preferences
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.setting_rows import ROWS, row_of
from hunter_game.tui.screens.settings import SettingsScreen
from hunter_game.tui.screens.storyteller import StorytellerScreen
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.menu import Menu
from tests.tui.fake import FakeGame, FakeOffice
from tests.tui.screen import NARROW, settle, shown, title


async def test_every_setting_changes_at_once_with_the_arrow_keys_and_is_kept() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("e")
        await settle(pilot)
        for row in ROWS:
            before = getattr(office.preferences, row.name)
            await pilot.press("right")
            await settle(pilot)
            assert getattr(office.preferences, row.name) == row.values[1] != before
            assert row.in_words(office.preferences) in shown(pilot)
            await pilot.press("left")
            await settle(pilot)
            assert office.preferences == Preferences()
            await pilot.press("down")
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)


async def test_a_letter_goes_to_a_setting_and_changes_it_and_the_colours_follow() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("e", "c")
        await settle(pilot)
        assert office.preferences.theme == "fen-day"
        assert pilot.app.theme == "fen-day"
        assert "Kept in hunter-game/config.toml" in shown(pilot)
        assert "budget: $1 a day" in shown(pilot)


async def test_from_a_hunt_the_settings_are_over_it_and_one_key_goes_back() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        hunt = pilot.app.screen
        assert isinstance(hunt, PlayScreen)
        hunt.post_message(ChangeSettings())
        hunt.post_message(ChangeSettings())  # twice in a row opens one
        await settle(pilot)
        assert isinstance(pilot.app.screen, SettingsScreen)
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.screen is hunt


async def test_the_last_row_leads_to_the_storyteller_and_knows_afterwards_who_was_chosen() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await pilot.press("e", "s")
        await settle(pilot)
        assert isinstance(pilot.app.screen, StorytellerScreen)
        await pilot.press("down", "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, SettingsScreen)
        assert "openai/gpt-5-mini" in shown(pilot)


async def test_what_cannot_be_kept_is_said_and_counts_all_the_same() -> None:
    office = FakeOffice()
    office.trouble = "Until the game ends: config.toml is not TOML [/]."
    async with title(office) as pilot:
        await pilot.press("e", "right")
        await settle(pilot)
        assert "not TOML [/]." in shown(pilot)
        assert pilot.app.theme == "fen-day"


class SlowOffice(FakeOffice):
    """Keeps preferences when it is told to, and remembers each time."""

    def __init__(self) -> None:
        super().__init__()
        self.disk = asyncio.Event()
        self.kept: list[str] = []
        self.loop = asyncio.get_running_loop()

    def prefer(self, preferences: Preferences) -> str:
        asyncio.run_coroutine_threadsafe(self.disk.wait(), self.loop).result(20)
        self.kept.append(preferences.theme)
        return ""


async def test_many_changes_while_the_file_is_written_end_with_the_last_one() -> None:
    office = SlowOffice()
    async with HunterApp(office).run_test(size=NARROW) as pilot:
        await pilot.press("e", "right", "right", "right")
        await pilot.pause()
        office.disk.set()
        await settle(pilot)
    assert office.kept == ["fen-day", "chalk"]


async def test_without_motion_nothing_glides_and_no_cursor_blinks() -> None:
    office = FakeOffice(FakeGame())
    office.preferences = Preferences(motion=False)
    async with title(office) as pilot:
        assert pilot.app.animation_level == "none"
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        assert pilot.app.screen.query_one(CommandLine).cursor_blink is False
        assert isinstance(pilot.app, HunterApp)
        pilot.app.preferences = replace(office.preferences, motion=True)
        await settle(pilot)
        assert pilot.app.animation_level == "full"
        assert pilot.app.screen.query_one(CommandLine).cursor_blink is True


@pytest.mark.parametrize(
    ("width", "by", "then"), [(72, 1, 74), (72, -1, 66), (130, 1, 0), (130, -1, 120), (0, -1, 120)]
)
def test_a_width_from_the_file_gives_way_to_the_nearest_of_the_list(width: int, by: int, then: int) -> None:
    row = row_of("width")
    assert row is not None
    assert row.step(Preferences(width=width), by).width == then


@pytest.mark.parametrize("size", [(40, 10), (80, 24), (120, 40)])
async def test_at_every_size_the_row_under_the_bar_is_in_view(size: tuple[int, int]) -> None:
    async with title(FakeOffice(), size) as pilot:
        await pilot.press("e")
        await settle(pilot)
        for _ in range(len(ROWS) + 1):
            current = pilot.app.screen.query_one(Menu).current
            assert current is not None
            assert f"▸  {current.label}" in shown(pilot)
            await pilot.press("down")
            await pilot.pause()
