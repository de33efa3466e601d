"""The log on a screen: scrolling, widths, selection."""

from __future__ import annotations

import random

import pytest
from textual.pilot import Pilot

from hunter_game.director.earlier import PastTurn
from hunter_game.director.updates import Chunk, Echo, Ledger
from hunter_game.tui.screens.scribe import Scribe
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.paragraphs import Kind
from tests.tui.fake import SUMMONS, TELLING, ZERO, FakeGame
from tests.tui.screen import NARROW, WIDE, enter, hunt, log_of, settle, shown, texts


async def test_what_streams_in_is_gathered_and_shown_whole() -> None:
    async with hunt(FakeGame()) as pilot:
        log = log_of(pilot)
        for number in range(500):
            log.stream(Kind.PROSE, f"word{number} ", 14)
        log.finish()
        await settle(pilot)
        assert texts(pilot)[-1].split() == [f"word{number}" for number in range(500)]
        assert "word499" in shown(pilot)


async def test_the_log_follows_its_end_until_the_reader_scrolls_up() -> None:
    async with hunt(FakeGame(), WIDE) as pilot:
        for _ in range(4):
            await enter(pilot, "search")
        log = log_of(pilot)
        assert log.pinned is True
        await pilot.press("pageup")
        await settle(pilot)
        top = shown(pilot).splitlines()[:20]
        assert log.pinned is False
        log.write(Kind.PROSE, "Something new below.", 18)
        log.write(Kind.PROSE, "And more.", 18)
        await settle(pilot)
        assert [line[:80].rstrip() for line in shown(pilot).splitlines()[:20]] == [line[:80].rstrip() for line in top]
        assert "2 new below" in shown(pilot)
        await pilot.press("ctrl+end")
        await settle(pilot)
        assert log.pinned
        assert "And more." in shown(pilot)
        assert "↓" not in shown(pilot)


async def test_a_line_that_is_entered_brings_the_end_back_into_view() -> None:
    async with hunt(FakeGame()) as pilot:
        for _ in range(4):
            await enter(pilot, "search")
        await pilot.press("ctrl+home")
        await settle(pilot)
        assert "The bailiff's letter" in shown(pilot)
        await enter(pilot, "fight")
        assert "It comes up without a sound" in shown(pilot)


async def test_no_width_loses_a_word_and_the_page_in_view_stays() -> None:
    async with hunt(FakeGame()) as pilot:
        for _ in range(6):
            await enter(pilot, "search")
        before = texts(pilot)
        await pilot.press("pageup", "pageup")
        await settle(pilot)
        log = log_of(pilot)
        top = log.transcript.row(round(log.scroll_y)).index
        for width in (60, 133, 41, 90, 120):
            await pilot.resize_terminal(width, 40)
            await settle(pilot)
            assert texts(pilot) == before
            assert log.transcript.row(round(log.scroll_y)).index == top
            rows = log.transcript.rows(0, log.transcript.lines)
            assert all(len(row.text) <= width for row in rows)


async def test_the_end_stays_in_view_through_changes_of_width() -> None:
    async with hunt(FakeGame()) as pilot:
        for _ in range(3):
            await enter(pilot, "search")
        for width in (60, 41, 133, 80):
            await pilot.resize_terminal(width, 30)
            await settle(pilot)
            assert log_of(pilot).pinned
            assert "≠ “something heavy”" in shown(pilot)


def where(pilot: Pilot[str], words: str) -> tuple[int, int]:
    """Where words stand on the screen."""
    return next((line.index(words), y) for y, line in enumerate(shown(pilot).splitlines()) if words in line)


async def drag(pilot: Pilot[str], first: tuple[int, int], last: tuple[int, int]) -> None:
    await pilot.mouse_down(offset=first)
    await pilot.hover(offset=last)
    await pilot.mouse_up(offset=last)
    await pilot.pause()


async def test_what_the_mouse_goes_over_is_copied_without_margins_and_line_breaks() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        x, y = where(pilot, "through the green wood")
        await drag(pilot, where(pilot, "kneel"), (x + len("through") - 1, y))
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == TELLING[TELLING.index("kneel") : TELLING.index("through") + len("through")]


async def test_what_is_selected_stays_selected_when_the_log_grows_above_and_changes_its_width() -> None:
    game = FakeGame()
    game.past = [a_past_turn(number) for number in range(100)]
    async with hunt(game) as pilot:
        for _ in range(5):
            await enter(pilot, "search")
        await pilot.press("ctrl+home")
        await settle(pilot)
        begin = where(pilot, "past 3 black")
        await drag(pilot, begin, (begin[0] + 11, begin[1]))
        for width in (70, 133, 120):
            await pilot.resize_terminal(width, 40)
            await settle(pilot)
        await pilot.press("pagedown", "pagedown", "ctrl+c")
        assert pilot.app.clipboard == "past 3 black"


async def test_two_clicks_select_a_paragraph() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        x, y = where(pilot, "Under the lip")
        await pilot.click(offset=(x, y), times=2)
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == TELLING.split("\n\n")[0]


async def test_paragraphs_are_marked_and_copied_with_the_keyboard_alone() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await enter(pilot, "search")
        await pilot.press("ctrl+r")
        assert "READ" in shown(pilot)
        await pilot.press("up", "shift+up", "shift+up", "c")
        await settle(pilot)
        assert pilot.app.clipboard == TELLING
        assert "READ" not in shown(pilot)
        await enter(pilot, "search")
    assert game.played == ["search", "search"]


async def test_words_are_found_however_they_are_set_and_gone_through_from_the_last() -> None:
    async with hunt(FakeGame(), NARROW) as pilot:
        for _ in range(3):
            await enter(pilot, "search")
        await pilot.press("ctrl+f", *'"THERE was no LIGHT')
        await settle(pilot)
        assert "3 of 3" in shown(pilot)
        assert "“There was no light" in shown(pilot)
        await pilot.press("up", "enter")
        await settle(pilot)
        assert "1 of 3" in shown(pilot)
        assert not log_of(pilot).pinned
        await pilot.press("up")
        assert "3 of 3" in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert "of 3" not in shown(pilot)
        assert pilot.app.focused is pilot.app.screen.query_one(CommandLine)


async def test_what_is_nowhere_is_said_to_be_nowhere_and_no_word_is_a_pattern() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        await pilot.press("ctrl+f", *".*")
        await settle(pilot)
        assert "nowhere" in shown(pilot)


def a_past_turn(number: int, *, undone: bool = False) -> PastTurn:
    echo, ledger = Echo(turn=number, line=f"line {number}"), Ledger(turn=number, outcomes=(), lines=(), digest=ZERO)
    told = Chunk(turn=number, text=f"past {number} black water\n\nand {number} more")
    return PastTurn(number, undone, (echo, ledger, told) if number else (Chunk(turn=0, text="The summons."),))


async def test_a_hunt_that_goes_on_has_its_past_above_it() -> None:
    game = FakeGame()
    game.past = [a_past_turn(number, undone=number == 95) for number in range(100)]
    async with hunt(game) as pilot:
        log = log_of(pilot)
        assert log.pinned
        assert texts(pilot)[0] == "line 60"
        assert [each.text for each in log.transcript.paragraphs if each.dim] == [
            "line 95", "past 95 black water", "and 95 more"
        ]  # fmt: skip
        await pilot.press(*["pageup"] * 12)
        await settle(pilot)
        top = shown(pilot).splitlines()[1]
        assert "line 20" in texts(pilot)
        await pilot.press("pageup", "pagedown")
        await settle(pilot)
        assert shown(pilot).splitlines()[1] == top
        await pilot.press("ctrl+home")
        await settle(pilot)
        assert texts(pilot)[0] == "The summons."
        assert "The summons." in shown(pilot)
        assert [text for text in texts(pilot) if text.startswith("line")] == [f"line {n}" for n in range(1, 100)]


@pytest.mark.parametrize("size", [(60, 14), NARROW])
async def test_a_hunt_that_goes_on_begins_at_its_end(size: tuple[int, int]) -> None:
    game = FakeGame()
    game.past = [a_past_turn(number) for number in range(100)]
    async with hunt(game, size) as pilot:
        assert log_of(pilot).pinned
        assert SUMMONS.split()[-1] in shown(pilot)  # a real one begins with two lines of where it stands


async def test_what_is_looked_for_is_found_in_turns_that_are_not_in_the_log_any_more() -> None:
    game = FakeGame()
    game.past = [a_past_turn(number) for number in range(300)]
    async with hunt(game) as pilot:
        await pilot.press("ctrl+f", *"past 7 b")
        await settle(pilot)
        assert "1 of 1" in shown(pilot)
        assert "past 7 black water" in shown(pilot)


async def test_old_turns_are_let_go_and_read_back_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hunter_game.tui.widgets.log.MOST", 60)
    monkeypatch.setattr("hunter_game.tui.widgets.log.SLACK", 10)
    game = FakeGame()
    async with hunt(game) as pilot:
        log, scribe = log_of(pilot), Scribe(log_of(pilot))
        begun = len(log.transcript)
        game.past = [PastTurn(0, undone=False, updates=())]
        for number in range(1, 101):
            game.past.append(a_past_turn(number))
            for update in game.past[-1].updates:
                scribe.write(update, folded=False)
        log.finish()
        assert begun < len(log.transcript) <= 75
        assert log.transcript.first > 70
        await pilot.press("ctrl+home")
        await settle(pilot)
        assert log.transcript.first == 0
        assert [text for text in texts(pilot) if text.startswith("line")] == [f"line {n}" for n in range(1, 101)]
        rows = [row.text for row in log.transcript.rows(0, log.transcript.lines) if not row.blank]
        assert rows == texts(pilot)


async def test_a_click_on_the_log_leaves_the_keyboard_with_the_line() -> None:
    game = FakeGame()
    async with hunt(game) as pilot:
        await pilot.click("#log", offset=(10, 5))
        await enter(pilot, "search")
    assert game.played == ["search"]


async def test_many_paragraphs_cost_a_token_nothing() -> None:
    async with hunt(FakeGame()) as pilot:
        log = log_of(pilot)
        for number in range(20_000):
            log.transcript.add(Kind.PROSE, f"{number} " + "black water " * 9, 1)
        log.to_end()
        await settle(pilot)
        measured: list[int] = []
        measure = log.transcript.measure

        def counting(index: int) -> list[int]:
            measured.append(index)
            return measure(index)

        log.transcript.measure = counting  # type: ignore[method-assign]
        for number in range(100):
            log.stream(Kind.PROSE, f"token{number} ", 2)
        log.finish()
        await settle(pilot)
        assert "token99" in shown(pilot)
        assert len(set(measured)) < 150


@pytest.mark.parametrize("sizes", [10, pytest.param(500, marks=pytest.mark.soak)])
@pytest.mark.parametrize("pace", ["instant", "typewriter"])
async def test_sizes_that_change_in_mid_stream_lose_no_word(sizes: int, pace: str) -> None:
    chance = random.Random(sizes)
    words = [f"word{number}" for number in range(sizes * 40)]
    async with hunt(FakeGame()) as pilot:
        log = log_of(pilot)
        log.set_pace(pace)
        for at in range(0, len(words), 40):
            for word in words[at : at + 40]:
                log.stream(Kind.PROSE, word + " ", 14)
            await pilot.resize_terminal(chance.randint(20, 140), chance.randint(5, 50))
        log.finish()
        log.show_all()
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert texts(pilot)[-1].split() == words
        assert words[-1] in shown(pilot)
        told = len(log.transcript) - 1
        rows = [row.text for row in log.transcript.rows(0, log.transcript.lines) if row.index == told]
        assert " ".join(rows).split() == words
