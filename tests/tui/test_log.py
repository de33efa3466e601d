"""The log on a screen: scrolling, widths, selection."""

from __future__ import annotations

import random

from textual.geometry import Offset
from textual.selection import Selection

from hunter_game.tui.widgets.paragraphs import Kind
from tests.tui.fake import FakeGame
from tests.tui.screen import WIDE, enter, hunt, log_of, settle, shown, texts


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
        assert log.pinned
        await pilot.press("pageup")
        await settle(pilot)
        top = shown(pilot).splitlines()[:20]
        assert not log.pinned
        log.write(Kind.PROSE, "Something new below.", 18)
        log.write(Kind.PROSE, "And more.", 18)
        await settle(pilot)
        assert [line[:80].rstrip() for line in shown(pilot).splitlines()[:20]] == [line[:80].rstrip() for line in top]
        assert "more below · PgDn" in shown(pilot)
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


async def test_a_selection_gives_the_words_without_margins_and_marks_of_the_screen() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        log = log_of(pilot)
        rows = list(log.transcript.rows(0, log.transcript.lines))
        first = next(line for line, row in enumerate(rows) if row.text.startswith("You kneel"))
        selected = log.get_selection(Selection(Offset(0, first), Offset(200, first + 1)))
        assert selected is not None
        assert selected[0].split()[:2] == ["You", "kneel"]
        assert "Under the lip" in selected[0].replace("\n", " ")


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


async def test_ten_sizes_in_mid_stream_lose_no_word() -> None:
    sizes = random.Random(7)
    words = [f"word{number}" for number in range(400)]
    async with hunt(FakeGame()) as pilot:
        log = log_of(pilot)
        for at in range(0, len(words), 40):
            for word in words[at : at + 40]:
                log.stream(Kind.PROSE, word + " ", 14)
            await pilot.resize_terminal(sizes.randint(20, 140), sizes.randint(5, 50))
        log.finish()
        await pilot.resize_terminal(*WIDE)
        await settle(pilot)
        assert texts(pilot)[-1].split() == words
        assert "word399" in shown(pilot)
        told = len(log.transcript) - 1
        rows = [row.text for row in log.transcript.rows(0, log.transcript.lines) if row.index == told]
        assert " ".join(rows).split() == words
