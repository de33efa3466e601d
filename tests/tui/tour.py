"""Every screen of the game, one after another, over a real hunt in the yard: for tests of what all of them keep to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

from textual.pilot import Pilot

from hunter_game.cli.office import Office
from hunter_game.tui.app import HunterApp
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.keys import PAGES, TITLE
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.title import TitleScreen
from tests.tui.screen import enter, settle

LINES = (Path(__file__).parents[1] / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines()
HUNT = NewHunt(world="yard", hunter="surgeon", seed="abc")
BEFORE_SIGNING = 12
"""Lines of the hunt after which its pages have most to show."""
MEETING = 17
"""Lines after which the beast stands before the hunter."""
NEITHER_PAGES = {TITLE}


async def tour(office: Office, size: tuple[int, int]) -> AsyncIterator[tuple[str, Pilot[str]]]:
    """Yield the name of each screen while it is shown."""
    async with HunterApp(office).run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        yield "title", pilot
        async for name in _before_a_hunt(pilot):
            yield name, pilot
        pilot.app.post_message(BeginHunt(HUNT))
        await settle(pilot)
        await settle(pilot)
        yield "summons", pilot
        for line in LINES[:BEFORE_SIGNING]:
            await enter(pilot, line)
        await enter(pilot, "xyzzy")
        await enter(pilot, "shoot Maren")
        yield "hunt", pilot
        async for name in _pages(pilot):
            yield name, pilot
        for line in LINES[BEFORE_SIGNING:MEETING]:
            await enter(pilot, line)
        yield "meeting", pilot
        for line in LINES[MEETING:]:
            await enter(pilot, line)
        yield "the end", pilot
        await enter(pilot, "/reckoning")
        yield "reckoning", pilot


async def _before_a_hunt(pilot: Pilot[str]) -> AsyncIterator[str]:
    for key, name in (("s", "storyteller"), ("e", "settings"), ("h", "how to play")):
        await pilot.press(key)
        await settle(pilot)
        yield name
        await pilot.press("escape")
        await settle(pilot)
    for keys, question in (("n", "where"), ("1 down", "who"), ("4", "name"), ("A n n enter", "trade"),
                           ("2", "points"), ("enter", "pack"), ("enter", "terms")):  # fmt: skip
        for key in keys.split():
            await pilot.press(key)
            await settle(pilot)
        yield f"new hunt: {question}"
    while not isinstance(pilot.app.screen, TitleScreen):
        await pilot.press("escape")
        await settle(pilot)


async def _pages(pilot: Pilot[str]) -> AsyncIterator[str]:
    hunt = pilot.app.screen
    assert isinstance(hunt, PlayScreen)
    for page in PAGES:
        if page.line in NEITHER_PAGES:
            continue
        hunt.play(page.line)
        await settle(pilot)
        await settle(pilot)
        yield page.name
        while pilot.app.screen is not hunt:
            await pilot.press("escape")
            await settle(pilot)
    for keys, name in (("ctrl+g", "all pages"), ("ctrl+f", "find"), ("ctrl+r", "read"), ("ctrl+p", "palette")):
        await pilot.press(keys)
        await settle(pilot)
        yield name
        await pilot.press("escape")
        await settle(pilot)
