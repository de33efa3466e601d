"""Pictures of every screen, made from the running game: `make screens` writes them into `docs/screens/`.

A whole hunt and the beginnings of two more are played over a temporary home with the built-in storyteller and fixed
seeds, so that the same game gives the same pictures: each screen at both sizes and in three themes.
"""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import chdir
from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.paths import Paths, find
from hunter_game.tui.app import HunterApp
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.keys import LEADER, PAGES
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.office import SavedGame
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.command import CommandLine
from tests.tui.screen import settle

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "screens"
LINES = tuple((ROOT / "tests" / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines())
FIRST = NewHunt(world="yard", hunter="surgeon", seed="abc")
SECOND = NewHunt(world="alderfen", hunter="sexton", seed="reeds")
A_DAY = ". ".join(["wait"] * 12)

THEMES = ("fen-night", "fen-day", "high-contrast")
SIZES = ((120, 40), (80, 24))
MOMENTS = {
    "search the yard": "search",
    "follow the towpath": "title",
    "take the wooden horse and examine it": "pages",
    'say "Nan Sallow, you may put it down."': "meeting",
    LINES[-1]: "reckoning",
}
"""After which line of the hunt what is pictured."""
LATER = {"wares", "wall", "reckoning"}
"""Pages that have more to show elsewhere than in the middle of the first hunt."""
NOT_HERE = {"title"}
"""What the menu of pages leads to besides a page."""


class SameTimeOffice(Office):
    """The game's own office, in which every hunt was played at the same time."""

    def sessions(self) -> tuple[SavedGame, ...]:
        """Return the saved hunts, with one time for all."""
        return tuple(replace(saved, when="yesterday, 21:40") for saved in super().sessions())


def file_name(name: str, size: tuple[int, int], theme: str) -> str:
    """Return the name of a picture."""
    return f"{name}-{size[0]}x{size[1]}-{theme}.svg"


async def save(pilot: Pilot[str], name: str) -> set[str]:
    """Write what is on the screen as SVG in each theme, and return the names of the files."""
    app, names = pilot.app, set[str]()
    assert isinstance(app, HunterApp)
    usual = app.preferences
    for theme in THEMES:
        app.preferences = replace(usual, theme=theme)
        await settle(pilot)
        picture = app.export_screenshot(title="hunter-game", simplify=True)
        file = FOLDER / file_name(name, (app.size.width, app.size.height), theme)
        file.write_text(without_addresses(picture), encoding="utf-8", newline="\n")
        names.add(file.name)
    app.preferences = usual
    await settle(pilot)
    return names


def without_addresses(picture: str) -> str:
    """Return a picture that loads no font from the network; the reader's own monospace takes its place."""
    start, end = picture.find("@font-face"), picture.rfind("@font-face")
    return picture if start < 0 else picture[:start] + picture[picture.index("}", end) + 1 :].lstrip()


class Tour:
    """One round of the screens at one size."""

    def __init__(self, pilot: Pilot[str]) -> None:
        self.pilot = pilot
        self.made: set[str] = set()

    async def picture(self, name: str) -> None:
        """Write what is on the screen."""
        self.made |= await save(self.pilot, name)

    async def play(self) -> None:
        """Play the hunts, and write a picture of each screen where it has something to show."""
        await settle(self.pilot)
        await self.choose()
        await self.begin(FIRST)
        for line in LINES:
            await self.enter(line)
            match MOMENTS.get(line):
                case None:
                    pass
                case "pages":
                    await self.pages()
                case "title":
                    await self.leave_and_come_back()
                case name:
                    await self.picture(name)
        await self.read("/reckoning", "reckoning-page")
        await self.enter("/title")
        await self.play_on()

    async def choose(self) -> None:
        """The questions before a hunt, and back to the title."""
        for keys, name in ((("n", "2", "1", "down"), "new-hunt"), (("7", *"Ann Gray", "enter", "4", "down"), "own")):
            await self.press(*keys)
            await self.picture(name)
        while not isinstance(self.pilot.app.screen, TitleScreen):
            await self.press("escape")

    async def pages(self) -> None:
        """Every page that the menu of pages leads to, and the menu."""
        await self.press(LEADER)
        await self.picture("go-to")
        await self.press("escape")
        for page in PAGES:
            name = page.name.lower()
            if name in LATER | NOT_HERE:
                continue
            await self.press(LEADER, page.letter)
            await settle(self.pilot)
            await self.picture(name)
            while not isinstance(self.pilot.app.screen, PlayScreen):
                await self.press("escape")

    async def play_on(self) -> None:
        """A hunt in the country, and the next one, which remembers it."""
        await self.begin(SECOND)
        app = self.pilot.app
        assert isinstance(app, HunterApp)
        game = app.game
        assert game is not None
        for line in ("out", "ask Nan Sarn about the dead"):
            await self.enter(line)
        await self.picture("country")
        await self.read("/wares", "wares")
        while game.view.reckoning is None:
            await self.enter(A_DAY)
        await self.enter("/title")
        await self.begin(replace(SECOND, after=game.name, hunter=None, seed="frost"))
        await self.picture("next-hunt")
        await self.read("/wall", "wall")

    async def begin(self, hunt: NewHunt) -> None:
        """Begin a hunt, and wait for the end of its summons."""
        self.pilot.app.post_message(BeginHunt(hunt))
        await settle(self.pilot)
        await settle(self.pilot)

    async def read(self, line: str, name: str) -> None:
        """A page of the table."""
        await self.enter(line)
        await self.picture(name)
        await self.press("escape")

    async def leave_and_come_back(self) -> None:
        """The title with a hunt that waits."""
        await self.enter("/title")
        await self.picture("title")
        await self.press("c")
        await settle(self.pilot)

    async def enter(self, line: str) -> None:
        """Enter a line of the hunt, and wait for the end of its turn."""
        command = self.pilot.app.screen.query_one(CommandLine)
        command.value = line
        await self.press("enter")
        await settle(self.pilot)

    async def press(self, *keys: str) -> None:
        """Press keys one after another."""
        for key in keys:
            await self.pilot.press(key)
            await settle(self.pilot)


async def tour(paths: Paths, size: tuple[int, int]) -> set[str]:
    """Make the pictures of one size, and return the names of the files."""
    office = SameTimeOffice(paths, Choice())
    office.prefer(replace(office.preferences, motion=False, hints=False))
    app = HunterApp(office)
    async with app.run_test(size=size) as pilot:
        round_ = Tour(pilot)
        await round_.play()
    return round_.made


def main() -> None:
    """Make every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    made: set[str] = set()
    for size in SIZES:
        with tempfile.TemporaryDirectory() as home:
            made |= asyncio.run(
                tour(replace(find(), saves=Path(home, "saves"), config=Path(home, "config.toml")), size)
            )
    for old in sorted(file for file in FOLDER.glob("*.svg") if file.name not in made):
        old.unlink()


if __name__ == "__main__":
    main()
