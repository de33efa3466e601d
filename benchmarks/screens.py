"""Pictures of every screen, made from the running game: `make screens` writes them into `docs/screens/`.

The tour that the tests go on, and one of the country, are taken over a temporary home with the built-in storyteller
and fixed seeds, so that the same game gives the same pictures: each screen at two sizes and in three themes.
`tests/tui/test_pictures.py` holds what is on screen against them.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import chdir, contextmanager
from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.devtools.bundle import without_web_fonts
from hunter_game.paths import find
from hunter_game.tui.app import HunterApp
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.office import SavedGame
from tests.tui.screen import enter, settle
from tests.tui.tour import tour

FOLDER = Path(__file__).parents[1] / "docs" / "screens"
THEMES = ("fen-night", "fen-day", "high-contrast")
SIZES = ((120, 40), (80, 24))
FIRST = NewHunt(world="alderfen", hunter="sexton", seed="reeds")
A_DAY = ". ".join(["wait"] * 12)
NOT_KEPT = frozenset(
    {"Wall", "Wares", "Reckoning", "find", "read", "Here", "how to play", "new hunt: pack", "new hunt: points"}
)
"""Screens of the tour in the yard that show more in the country, or little in a picture, or what another shows."""


class SameTimeOffice(Office):
    """The game's own office, in which every hunt was played at the same time."""

    def sessions(self) -> tuple[SavedGame, ...]:
        """Return the saved hunts, with one time for all."""
        return tuple(replace(saved, when="yesterday, 21:40") for saved in super().sessions())


@contextmanager
def an_office() -> Iterator[Office]:
    """Yield an office over an empty home that no picture can name, where nothing moves."""
    here = find()
    with tempfile.TemporaryDirectory() as home, chdir(home):
        office = SameTimeOffice(replace(here, saves=Path("saves"), config=Path("config.toml")), Choice())
        office.prefer(replace(office.preferences, motion=False, hints=False))
        yield office


async def screens(office: Office, size: tuple[int, int]) -> AsyncIterator[tuple[str, Pilot[str]]]:
    """Yield the name of each screen that is pictured, while it is shown."""
    async for name, pilot in tour(office, size):
        if name not in NOT_KEPT:
            yield re.sub(r"\W+", "-", name.lower()), pilot


async def country(office: Office, size: tuple[int, int]) -> AsyncIterator[tuple[str, Pilot[str]]]:
    """Yield the name of each screen of a hunt in the country, and of the next one, which remembers it."""
    app = HunterApp(office)
    async with app.run_test(size=size) as pilot:
        await _begin(pilot, FIRST)
        game = app.game
        assert game is not None
        for line in ("out", "ask Nan Sarn about the dead"):
            await enter(pilot, line)
        yield "country", pilot
        for page in ("map", "board", "wares"):
            await enter(pilot, f"/{page}")
            yield f"country-{page}", pilot
            await pilot.press("escape")
        while game.view.reckoning is None:
            await enter(pilot, A_DAY)
        await enter(pilot, "/title")
        yield "continue", pilot
        await _begin(pilot, replace(FIRST, after=game.name, hunter=None, seed="frost"))
        yield "next-hunt", pilot
        await enter(pilot, "/wall")
        yield "wall", pilot


async def _begin(pilot: Pilot[str], hunt: NewHunt) -> None:
    pilot.app.post_message(BeginHunt(hunt))
    await settle(pilot)
    await settle(pilot)


def file_name(name: str, size: tuple[int, int], theme: str) -> str:
    """Return the name of a picture."""
    return f"{name}-{size[0]}x{size[1]}-{theme}.svg"


def picture(app: HunterApp) -> str:
    """Return what is on the screen as SVG that loads no font from anywhere."""
    return without_web_fonts(app.export_screenshot(title="hunter-game", simplify=True))


async def save(pilot: Pilot[str], name: str) -> set[str]:
    """Write what is on the screen in each theme, and return the names of the files."""
    app, names = pilot.app, set[str]()
    assert isinstance(app, HunterApp)
    usual = app.preferences
    for theme in THEMES:
        app.preferences = replace(usual, theme=theme)
        await settle(pilot)
        file = FOLDER / file_name(name, (app.size.width, app.size.height), theme)
        file.write_text(picture(app), encoding="utf-8", newline="\n")
        names.add(file.name)
    app.preferences = usual
    await settle(pilot)
    return names


async def pictures(size: tuple[int, int]) -> set[str]:
    """Make every picture of one size, and return the names of the files."""
    made: set[str] = set()
    for journey in (screens, country):
        with an_office() as office:
            async for name, pilot in journey(office, size):
                made |= await save(pilot, name)
    return made


def main() -> None:
    """Make every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made = set[str]().union(*(asyncio.run(pictures(size)) for size in SIZES))
    for old in sorted(file for file in FOLDER.glob("*.svg") if file.name not in made):
        old.unlink()


if __name__ == "__main__":
    main()
