"""Watching a saved hunt on the screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache

from textual.pilot import Pilot

from hunter_game.devtools.film import Film, Mark, film_of
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from hunter_game.storyteller import guard
from hunter_game.tui.screens.playhead import SPEEDS, Playhead
from hunter_game.tui.screens.replay import ReplayScreen
from hunter_game.tui.screens.shelf import ShelfScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.fake import SAMPLE, SAVED, FakeOffice
from tests.tui.screen import NARROW, WIDE, settle, shown, texts, title


@cache
def sample() -> SessionContents:
    return read_session(SAMPLE)


@cache
def film() -> Film:
    return film_of(sample())


def at_once(watched: Film) -> Film:
    """The same film without a pause."""
    passages = tuple(
        replace(passage, frames=tuple(replace(frame, wait_ms=0) for frame in passage.frames))
        for passage in watched.passages
    )
    return replace(watched, passages=passages)


@asynccontextmanager
async def replay(
    watched: Film, size: tuple[int, int] = WIDE, *, index: int = 0, playing: bool = False
) -> AsyncIterator[Pilot[str]]:
    async with title(FakeOffice(), size) as pilot:
        await pilot.app.push_screen(ReplayScreen(watched, index=index, playing=playing))
        await settle(pilot)
        yield pilot


def where(pilot: Pilot[str]) -> int:
    screen = pilot.app.screen
    assert isinstance(screen, ReplayScreen)
    return screen.head.passage.turn


async def pressed(pilot: Pilot[str], *keys: str) -> None:
    await pilot.press(*keys)
    await settle(pilot)


async def test_a_turn_stands_there_with_its_story_its_state_its_rolls_and_its_calls() -> None:
    watched = film()
    index = watched.next_with(Mark.TALK, 0)
    assert index is not None
    async with replay(watched, index=index) as pilot:
        screen = shown(pilot)
        passage = watched.passages[index]
        assert f"> {passage.line}" in screen
        assert "health" in screen
        assert "candles" in screen
        assert "dice " in screen
        assert "odds" in screen
        assert "read by parser" in screen


async def test_stepping_goes_a_turn_on_and_back() -> None:
    async with replay(film()) as pilot:
        await pressed(pilot, "right", "right", "right")
        assert where(pilot) == 3
        await pressed(pilot, "left")
        assert where(pilot) == 2
        await pressed(pilot, "home", "left")
        assert where(pilot) == 0
        await pressed(pilot, "end", "right")
        assert where(pilot) == film().passages[-1].turn


async def test_the_next_turn_of_a_kind_is_one_key_away_and_the_one_before_its_capital() -> None:
    watched = film()
    first = watched.next_with(Mark.FIGHT, 0)
    assert first is not None
    async with replay(watched) as pilot:
        await pressed(pilot, "f")
        assert where(pilot) == watched.passages[first].turn
        await pressed(pilot, "d")
        assert Mark.DEATH in watched.passages[where(pilot)].marks
        await pressed(pilot, "D")
        assert "no death before this turn" in shown(pilot)


async def test_a_number_goes_to_its_turn_and_one_that_is_not_there_is_said() -> None:
    async with replay(film(), NARROW) as pilot:
        await pressed(pilot, "g", "1", "1", "enter")
        assert where(pilot) == 11
        await pressed(pilot, "g", "9", "9", "9", "enter")
        assert where(pilot) == 11
        assert "there is no turn 999" in shown(pilot)
        await pressed(pilot, "g", "4", "escape")
        assert where(pilot) == 11


async def test_played_to_its_end_it_has_written_every_telling() -> None:
    watched = at_once(film())
    async with replay(watched, playing=True) as pilot:
        while pilot.app.screen.head.playing:  # type: ignore[attr-defined]
            await pilot.pause()
        await settle(pilot)
        assert "■ the end" in shown(pilot)
        story = " ".join(texts(pilot)).split()
        told = " ".join(frame.text for frame in watched.passages[-1].frames if frame.kind == "line").split()
        assert all(word in story for word in told)
        for narration in sample().narrations:
            assert narration.text.split()[-1] in story


async def test_a_pause_stops_it_and_playing_goes_on_from_there() -> None:
    async with replay(film(), playing=True) as pilot:
        assert "▶ playing 1×" in shown(pilot)
        await pressed(pilot, "space")
        assert "‖ paused" in shown(pilot)
        before = len(texts(pilot))
        await settle(pilot)
        assert len(texts(pilot)) == before
        await pressed(pilot, "space")
        assert "▶ playing" in shown(pilot)


async def test_speed_goes_from_half_to_sixteen_times() -> None:
    async with replay(film()) as pilot:
        await pressed(pilot, "minus", "minus", "minus")
        assert "0.5×" in shown(pilot)
        await pressed(pilot, *["plus"] * 9)
        assert "16×" in shown(pilot)


async def test_a_narrow_screen_shows_story_state_and_record_one_at_a_time() -> None:
    async with replay(film(), NARROW, index=3) as pilot:
        assert "read by" not in shown(pilot)
        await pressed(pilot, "tab")
        assert "candles" in shown(pilot)
        await pressed(pilot, "tab")
        assert "read by" in shown(pilot)
        await pressed(pilot, "tab")
        assert "read by" not in shown(pilot)


async def test_the_state_is_the_one_before_the_turn_until_its_outcome_is_shown() -> None:
    watched = film()
    index = next(at for at, passage in enumerate(watched.passages) if "candles" in passage.after["facts"] and
                 passage.after["facts"]["candles"] < passage.before["facts"]["candles"])  # fmt: skip
    head = Playhead(watched, index)
    head.play()
    head.advance()
    assert not head.decided
    before, after = watched.view(index, after=False), watched.view(index, after=True)
    assert before is not None
    assert after is not None
    assert (before.candles, after.candles) == (
        watched.passages[index].before["facts"]["candles"],
        watched.passages[index].after["facts"]["candles"],
    )
    head.advance()
    assert head.decided


async def test_a_telling_that_is_missing_ends_the_replay_by_its_name() -> None:
    contents = sample()
    gone = contents.narrations[4]
    broken = film_of(replace(contents, narrations=tuple(each for each in contents.narrations if each is not gone)))
    assert broken.turns == 5
    assert "no telling of turn 5" in broken.breaks_off
    async with replay(broken) as pilot:
        await pressed(pilot, "end")
        assert "The record has no telling of turn 5" in " ".join(texts(pilot))


async def test_nobody_can_be_asked_while_a_replay_is_open() -> None:
    with guard.live_calls(allowed=True):
        async with replay(film()) as pilot:
            assert not guard._allowed
            await pressed(pilot, "q")
            assert guard._allowed


async def test_text_of_a_recording_is_never_markup() -> None:
    watched = film()
    frame = replace(watched.passages[1].frames[0], text="[bold red]x[/] \x1b[31m")
    first = replace(watched.passages[1], frames=(frame,), line="[bold]x[/]")
    hostile = replace(watched, title="[reverse]t[/]", passages=(watched.passages[0], first))
    async with replay(hostile, index=1) as pilot:
        screen = shown(pilot)
        assert "[bold red]x[/]" in screen
        assert "[reverse]t[/]" in screen
        assert "\x1b" not in screen


async def test_a_saved_hunt_is_watched_from_the_title_and_left_to_it() -> None:
    office = FakeOffice(sessions=(SAVED,))
    async with title(office) as pilot:
        await pressed(pilot, "w")
        assert isinstance(pilot.app.screen, ShelfScreen)
        assert "hunt-1" in shown(pilot)
        await pressed(pilot, "enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ReplayScreen)
        await pressed(pilot, "escape")
        assert isinstance(pilot.app.screen, TitleScreen)
    assert office.asked == [("film", "hunt-1")]


def test_a_turn_that_was_gone_to_is_played_from_its_beginning() -> None:
    head = Playhead(film())
    head.go_to(5)
    assert head.shown == len(head.passage.frames)
    assert head.play()
    assert (head.index, head.shown) == (5, 0)
    assert not Playhead(film(), speed=99).speed > SPEEDS[-1]


def test_at_double_speed_the_wait_is_half_as_long() -> None:
    head, fast = Playhead(film(), 1), Playhead(film(), 1, speed=2)
    assert head.wait_seconds == 2 * fast.wait_seconds > 0
