"""The questions before a hunt, by keyboard alone."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from hunter_game.tui.choices import MadeHunter, NewHunt
from hunter_game.tui.screens.new_hunt import NewHuntScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import FakeOffice
from tests.tui.screen import NARROW, WIDE, settle, shown, title


async def press(pilot: Pilot[str], *keys: str) -> None:
    """Press keys, each once what the one before did is on the screen."""
    for key in keys:
        await pilot.press(key)
        await pilot.app.workers.wait_for_complete()
    await settle(pilot)


async def test_four_times_enter_begins_a_drawn_hunt_in_the_country_that_remembers() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await press(pilot, "n", "down")
        assert "remembers 2 hunts" in shown(pilot)
        await press(pilot, "enter", "enter", "enter", "enter")
    assert office.asked == [("new", NewHunt(world="vale", after="hunt-9", hunter="karr"))]


async def test_a_small_world_asks_for_no_hunt_and_takes_seed_and_terms() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await press(pilot, "n", "enter")
        assert "Who hunts?" in shown(pilot)
        assert "might +1   wits +2" in shown(pilot)
        await press(pilot, "3", "s", *"fog7", "enter", "i", "f")
        assert "fog7" in shown(pilot)
        await press(pilot, "b")
    assert office.asked == [("new", NewHunt(world="mill", hunter="ode", seed="fog7", iron=True, fair=True))]


@pytest.mark.parametrize("size", [NARROW, WIDE])
async def test_four_questions_make_a_hunter_and_show_every_number(size: tuple[int, int]) -> None:
    office = FakeOffice()
    async with title(office, size) as pilot:
        await press(pilot, "n", "2", "2", "4")
        assert isinstance(pilot.app.screen, NewHuntScreen)
        await press(pilot, "enter")
        assert "A hunter needs a name." in shown(pilot)
        await press(pilot, *"Ann", "enter", "down")
        assert "every fright of 2 nerve or more costs 1 less" in shown(pilot)
        assert "shooting and throwing −1" in shown(pilot)
        await press(pilot, "enter")
        assert "might +2   wits +0   nerve +1" in shown(pilot)
        await press(pilot, "enter")
        assert "spade, lantern, 2 candles" in shown(pilot)
        await press(pilot, "enter")
        assert "The Vale · Nine Strokes · Ann · sexton · a strong arm" in shown(pilot)
        await press(pilot, "enter")
    made = MadeHunter("Ann", "sexton", "arm", "karr")
    assert office.asked == [("new", NewHunt(world="vale", after="hunt-9", hunt="nine", made=made))]


async def test_the_hunt_of_the_day_begins_at_once_and_remembers_nothing() -> None:
    office = FakeOffice()
    async with title(office) as pilot:
        await press(pilot, "n", "2", "3")
    assert office.asked == [("new", NewHunt(world="vale", daily=True))]


async def test_escape_goes_back_a_question_at_a_time_with_what_was_answered() -> None:
    async with title(FakeOffice()) as pilot:
        await press(pilot, "n", "2", "1", "4", *"Ann", "enter", "escape")
        assert "Ann" in shown(pilot)
        for heading in ("Who hunts?", "Which hunt?", "Where?"):
            await press(pilot, "escape")
            assert heading in shown(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, TitleScreen)
