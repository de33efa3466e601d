"""Running the app in a test: a fake game, a pilot, and no waiting by the clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from hunter_game.tui.app import HunterApp
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.widgets.command import CommandLine
from hunter_game.tui.widgets.log import StoryLog
from tests.tui.fake import FakeGame, FakeOffice

WIDE = (120, 40)
NARROW = (80, 24)


async def settle(pilot: Pilot[str]) -> None:
    """Wait until nothing runs and everything is drawn."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


@asynccontextmanager
async def title(office: FakeOffice, size: tuple[int, int] = NARROW) -> AsyncIterator[Pilot[str]]:
    async with HunterApp(office).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield pilot


@asynccontextmanager
async def hunt(
    game: FakeGame, size: tuple[int, int] = WIDE, office: FakeOffice | None = None
) -> AsyncIterator[Pilot[str]]:
    office = office or FakeOffice()
    office.game = game
    async with title(office, size) as pilot:
        await pilot.press("p")
        await settle(pilot)
        await settle(pilot)
        assert isinstance(pilot.app.screen, PlayScreen)
        yield pilot


async def enter(pilot: Pilot[str], line: str) -> None:
    """Enter a line and wait for the end of its turn."""
    pilot.app.screen.query_one(CommandLine).value = line
    await pilot.press("enter")
    await settle(pilot)


def log_of(pilot: Pilot[str]) -> StoryLog:
    return pilot.app.screen.query_one(StoryLog)


def texts(pilot: Pilot[str]) -> list[str]:
    """Every paragraph of the log."""
    return [paragraph.text for paragraph in log_of(pilot).transcript.paragraphs]


def shown(pilot: Pilot[str]) -> str:
    """What the screen shows, as text."""
    size = pilot.app.size
    rows = pilot.app.screen._compositor.render_strips(size)
    return "\n".join(strip.text.rstrip() for strip in rows)
