"""The line in which the player writes: what it remembers and what it takes."""

from __future__ import annotations

from textual import events
from textual.pilot import Pilot

from hunter_game.tui.widgets.command import LONGEST, CommandLine
from tests.tui.fake import FakeGame, FakeOffice
from tests.tui.screen import WIDE, enter, hunt, settle, shown


def line_of(pilot: Pilot[str]) -> CommandLine:
    return pilot.app.screen.query_one(CommandLine)


async def test_lines_of_earlier_sessions_come_back_with_the_up_key_and_new_ones_are_kept() -> None:
    office = FakeOffice()
    office.lines = ["look", "ask Maren about the light"]
    async with hunt(FakeGame(), WIDE, office) as pilot:
        await pilot.press("up")
        assert line_of(pilot).value == "ask Maren about the light"
        await pilot.press("up")
        assert line_of(pilot).value == "look"
        await pilot.press("down", "down")
        await enter(pilot, "search")
        await enter(pilot, "")
    assert office.lines == ["look", "ask Maren about the light", "search"]


async def test_a_paste_of_several_lines_becomes_one_and_none_of_it_is_played() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        line_of(pilot).post_message(events.Paste("go north\r\nsearch\n\n  take it\n"))
        await settle(pilot)
        assert line_of(pilot).value == "go north search take it"
        assert "Those were 3 lines" in shown(pilot)
        assert game.played == []


async def test_a_short_paste_of_one_line_needs_no_words() -> None:
    async with hunt(FakeGame()) as pilot:
        line_of(pilot).post_message(events.Paste("go north\n"))
        await settle(pilot)
        assert line_of(pilot).value == "go north"
        assert "Those were" not in shown(pilot)


async def test_what_does_not_fit_behind_what_is_written_is_cut_and_said_to_be() -> None:
    async with hunt(FakeGame()) as pilot:
        line_of(pilot).put("x" * (LONGEST - 3))
        line_of(pilot).post_message(events.Paste("wolf"))
        await settle(pilot)
        assert line_of(pilot).value.endswith("xwol")
        assert "only the first 2,000 fit" in shown(pilot)


async def test_the_right_key_takes_what_is_shown_behind_the_cursor() -> None:
    async with hunt(FakeGame()) as pilot:
        await pilot.press(*"search t")
        await settle(pilot)
        await pilot.press("right")
        assert line_of(pilot).value == "search the race"
