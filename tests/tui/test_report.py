"""Reporting a fault from a running hunt: one key, one file."""

from __future__ import annotations

from hunter_game.tui.screens.play import PlayScreen
from tests.tui.fake import FakeGame, FakeOffice
from tests.tui.screen import NARROW, enter, settle, shown, title


async def test_one_key_writes_a_report_with_the_screen_and_the_hunt_goes_on() -> None:
    office = FakeOffice(FakeGame())
    async with title(office, NARROW) as pilot:
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        await pilot.press("f12")
        await settle(pilot)
        assert "hunt-1-report.zip" in shown(pilot)
        assert "<svg" in office.screen
        assert isinstance(pilot.app.screen, PlayScreen)
        await enter(pilot, "/bundle --no-prose")
    assert office.asked[-2:] == [("bundle", "prose"), ("bundle", "no prose")]
    assert office.game.played == []
