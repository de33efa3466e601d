"""Pictures of the screens, made from the running game: `make screens` writes them into `docs/screens/`.

A whole hunt and the beginnings of two more are played over a temporary home with the built-in storyteller and fixed
seeds, so that the same game gives the same pictures.
"""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path

from textual.pilot import Pilot

from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.paths import Paths, find
from hunter_game.tui.app import HunterApp
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.messages import BeginHunt
from hunter_game.tui.office import SavedGame
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.command import CommandLine
from tests.tui.screen import settle

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "screens"
LINES = tuple((ROOT / "tests" / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines())
FIRST = NewHunt(world="yard", hunter="surgeon", seed="abc")
SECOND = NewHunt(world="alderfen", hunter="sexton", seed="reeds")
A_DAY = ". ".join(["wait"] * 12)

NIGHT, DAY = "fen-night", "fen-day"
WIDE, NARROW = (120, 40), (80, 24)
MOMENTS = {
    "search the yard": "search",
    "follow the towpath": "title",
    "take the wooden horse and examine it": "board",
    'say "Nan Sallow, you may put it down."': "meeting",
    LINES[-1]: "reckoning",
}
"""After which line of the hunt which picture is made."""
PICTURES = {
    ("title", WIDE): (NIGHT,),
    ("title", NARROW): (DAY,),
    ("new-hunt", WIDE): (NIGHT,),
    ("new-hunt", NARROW): (NIGHT,),
    ("own-hunter", NARROW): (NIGHT,),
    ("country", WIDE): (NIGHT, DAY),
    ("country", NARROW): (NIGHT,),
    ("wares", NARROW): (NIGHT,),
    ("reckoning-page", NARROW): (NIGHT,),
    ("next-hunt", WIDE): (NIGHT,),
    ("wall", NARROW): (NIGHT,),
    ("search", WIDE): (NIGHT, DAY),
    ("search", NARROW): (NIGHT,),
    ("board", WIDE): (NIGHT,),
    ("board", NARROW): (NIGHT,),
    ("meeting", WIDE): (NIGHT,),
    ("meeting", NARROW): (NIGHT, DAY),
    ("reckoning", WIDE): (NIGHT, DAY),
    ("reckoning", NARROW): (NIGHT,),
}
"""Which screens are kept at which size in which colours."""


class SameTimeOffice(Office):
    """The game's own office, in which every hunt was played at the same time."""

    def sessions(self) -> tuple[SavedGame, ...]:
        """Return the saved hunts, with one time for all."""
        return tuple(replace(saved, when="yesterday, 21:40") for saved in super().sessions())


def file_name(name: str, size: tuple[int, int], theme: str) -> str:
    """Return the name of a picture."""
    return f"{name}-{size[0]}x{size[1]}-{theme}.svg"


async def save(pilot: Pilot[str], name: str) -> None:
    """Write what is on the screen as SVG, in the colours in which it is kept."""
    size = pilot.app.size
    for theme in PICTURES.get((name, (size.width, size.height)), ()):
        pilot.app.theme = theme
        await settle(pilot)
        picture = pilot.app.export_screenshot(title="hunter-game", simplify=True)
        file = FOLDER / file_name(name, (size.width, size.height), theme)
        file.write_text(picture, encoding="utf-8", newline="\n")


async def play(paths: Paths, size: tuple[int, int]) -> None:
    """Play the hunt at one size, and write the pictures of it."""
    app = HunterApp(SameTimeOffice(paths, Choice()))
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        await choose(pilot)
        await begin(pilot, FIRST)
        for line in LINES:
            await enter(pilot, line)
            match MOMENTS.get(line):
                case None:
                    pass
                case "board":
                    await read(pilot, "/board", "board")
                case "title":
                    await leave_and_come_back(pilot)
                case name:
                    await save(pilot, name)
        await read(pilot, "/reckoning", "reckoning-page")
        await enter(pilot, "/title")
        await play_on(pilot)


async def choose(pilot: Pilot[str]) -> None:
    """Write pictures of the questions before a hunt, and go back to the title."""
    for keys, name in ((("n", "2", "1", "down"), "new-hunt"), (("7", *"Ann Gray", "enter", "4", "down"), "own-hunter")):
        for key in keys:
            await pilot.press(key)
            await settle(pilot)
        await save(pilot, name)
    while not isinstance(pilot.app.screen, TitleScreen):
        await pilot.press("escape")
        await settle(pilot)


async def begin(pilot: Pilot[str], hunt: NewHunt) -> None:
    """Begin a hunt, and wait for the end of its summons."""
    pilot.app.post_message(BeginHunt(hunt))
    await settle(pilot)
    await settle(pilot)


async def play_on(pilot: Pilot[str]) -> None:
    """Write pictures of a hunt in the country, and of the next one, which remembers it."""
    await begin(pilot, SECOND)
    assert isinstance(pilot.app, HunterApp)
    game = pilot.app.game
    assert game is not None
    for line in ("out", "ask Nan Sarn about the dead"):
        await enter(pilot, line)
    await save(pilot, "country")
    await read(pilot, "/wares", "wares")
    while game.view.reckoning is None:
        await enter(pilot, A_DAY)
    await enter(pilot, "/title")
    await begin(pilot, replace(SECOND, after=game.name, hunter=None, seed="frost"))
    await save(pilot, "next-hunt")
    await read(pilot, "/wall", "wall")


async def read(pilot: Pilot[str], line: str, name: str) -> None:
    """Write a picture of a page of the table."""
    await enter(pilot, line)
    await save(pilot, name)
    await pilot.press("escape")


async def leave_and_come_back(pilot: Pilot[str]) -> None:
    """Write a picture of the title with a hunt that waits, and go on with it."""
    await enter(pilot, "/title")
    await save(pilot, "title")
    await pilot.press("c")
    await settle(pilot)
    await settle(pilot)


async def enter(pilot: Pilot[str], line: str) -> None:
    """Enter a line of the hunt, and wait for the end of its turn."""
    command = pilot.app.screen.query_one(CommandLine)
    command.cursor_blink = False
    command.value = line
    await pilot.press("enter")
    await settle(pilot)
    await settle(pilot)


def main() -> None:
    """Make every picture anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for size in (WIDE, NARROW):
        with tempfile.TemporaryDirectory() as home:
            asyncio.run(play(replace(find(), saves=Path(home), config=Path(home, "none.toml")), size))
    kept = {file_name(name, size, theme) for (name, size), themes in PICTURES.items() for theme in themes}
    for old in sorted(file for file in FOLDER.glob("*.svg") if file.name not in kept):
        old.unlink()


if __name__ == "__main__":
    main()
