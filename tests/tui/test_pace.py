"""How fast a telling appears, and how wide it is set."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hunter_game.tui.app import HunterApp
from hunter_game.tui.preferences import Column, Pace, Preferences
from hunter_game.tui.widgets.curtain import Curtain
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.places import Place
from hunter_game.tui.widgets.transcript import Transcript
from tests.tui.fake import TELLING, FakeGame, FakeOffice
from tests.tui.screen import NARROW, enter, hunt, log_of, settle, shown, texts, title

LAST = "heavy lets go of the bank"
"""Words at the end of what is told."""


def prefer(pace: Pace = "reading", **others: object) -> FakeOffice:
    office = FakeOffice()
    office.preferences = replace(Preferences(), pace=pace, **others)  # type: ignore[arg-type]
    return office


def told(*paragraphs: str) -> Transcript:
    transcript = Transcript(40)
    for text in paragraphs:
        transcript.add(Kind.PROSE, text, 1)
    return transcript


def seen(transcript: Transcript, curtain: Curtain) -> str:
    whole = [paragraph.text for paragraph in transcript.paragraphs[: curtain.index]]
    return "\n".join([*whole, transcript.paragraphs[curtain.index].text[: curtain.place.offset]])


def test_at_the_pace_of_somebody_who_reads_a_minute_shows_240_words() -> None:
    transcript = told(" ".join(["water"] * 600))
    curtain = Curtain(transcript, "reading", Place(0, 0))
    for _ in range(60 * 20):
        curtain.advance(1 / 20)
    assert len(seen(transcript, curtain).split()) in range(239, 242)


def test_a_typewriter_goes_letter_by_letter_and_on_into_the_next_paragraph() -> None:
    transcript = told("ab c", "de")
    curtain = Curtain(transcript, "typewriter", Place(0, 0))
    views = []
    while not curtain.at_end:
        curtain.advance(1 / 50)
        views.append(seen(transcript, curtain).rstrip())
    assert views[:4] == ["a", "ab", "ab c", "ab c\nd"]
    assert views[-1] == "ab c\nde"


def test_what_is_no_prose_is_there_as_soon_as_the_curtain_reaches_it() -> None:
    transcript = told("one")
    transcript.add(Kind.SLIP, "a slip of many words", 1)
    curtain = Curtain(transcript, "reading", Place(0, 0))
    curtain.advance(0.1)
    assert seen(transcript, curtain) == ""
    curtain.advance(0.2)
    assert curtain.at_end


@pytest.mark.parametrize("pace", ["typewriter", "reading"])
async def test_a_paced_telling_is_hidden_at_first_and_whole_in_the_log(pace: Pace) -> None:
    game = FakeGame()
    async with hunt(game, NARROW, prefer(pace)) as pilot:
        await enter(pilot, "search")
        assert "\n\n".join(texts(pilot)[-4:-1]).rstrip() == TELLING
        assert LAST not in shown(pilot)
        assert "≠" not in shown(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert LAST in shown(pilot)
        assert "≠" in shown(pilot)
    assert game.stopped == 0


async def test_the_next_line_shows_the_rest_at_once() -> None:
    async with hunt(FakeGame(), NARROW, prefer()) as pilot:
        await enter(pilot, "search")
        await enter(pilot, "shoot")
        assert LAST in shown(pilot)
        assert "no bolts left" in shown(pilot)


async def test_the_pace_holds_up_no_turn_and_a_width_that_changes_in_mid_telling_loses_no_word() -> None:
    async with hunt(FakeGame(), NARROW, prefer("typewriter")) as pilot:
        before = len(texts(pilot))
        await enter(pilot, "search")
        assert log_of(pilot).transcript.lines > log_of(pilot).lines
        for size in ((50, 20), (120, 40), (41, 12), NARROW):
            await pilot.resize_terminal(*size)
            await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert "\n\n".join(texts(pilot)[before + 5 : before + 8]).rstrip() == TELLING
        assert LAST in shown(pilot)


async def test_the_curtain_opens_by_itself() -> None:
    time = [0.0]
    async with hunt(FakeGame(), NARROW, prefer()) as pilot:
        log = log_of(pilot)
        log.show_all()
        log._clock = lambda: time[0]
        await enter(pilot, "search")
        assert LAST not in shown(pilot)
        time[0] += 3_600
        log._move_curtain()
        await settle(pilot)
        assert LAST in shown(pilot)
        assert log.show_all() is False


async def test_where_nothing_moves_by_itself_a_telling_is_there_at_once() -> None:
    async with hunt(FakeGame(), NARROW, prefer(motion=False)) as pilot:
        await enter(pilot, "search")
        assert LAST in shown(pilot)


async def test_lines_take_another_width_at_once() -> None:
    async with hunt(FakeGame()) as pilot:
        await enter(pilot, "search")
        assert isinstance(pilot.app, HunterApp)
        cases: tuple[tuple[int, Column], ...] = ((40, "centred"), (60, "left"), (0, "left"))
        for width, column in cases:
            pilot.app.preferences = replace(pilot.app.preferences, width=width, column=column)
            await settle(pilot)
            log = log_of(pilot)
            rows = [row.text for row in log.transcript.rows(0, log.transcript.lines)]
            assert max(map(len, rows)) <= (width or 74)
            line = next(line for line in shown(pilot).splitlines() if "You kneel" in line)
            assert line.index("You") == (2 if column == "left" else (83 - width) // 2)


async def test_the_title_comes_up_whatever_is_preferred() -> None:
    async with title(prefer("typewriter", width=40, column="left")) as pilot:
        assert "Play now" in shown(pilot)
