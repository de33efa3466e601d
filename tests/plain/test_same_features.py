"""Line mode has what the screens have: every page, every command of the table, and the hints."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from hunter_game.cli import commands
from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.director.director import Director
from hunter_game.parser import Table
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.plain import TextPrinter
from hunter_game.tui.choices import NewHunt
from hunter_game.tui.keys import ANEW, BUNDLE, HERE, PAGES, REPLAY, SETTINGS, STORYTELLER, TITLE

INSTEAD = {
    HERE: "look",
    STORYTELLER: "/model",
    TITLE: "/quit",
    ANEW: "hunter-game play --new",
    REPLAY: "hunter-game log",
    BUNDLE: "hunter-game bundle",
    SETTINGS: "hunter-game doctor",
}
"""What does in line mode what these lines do on screens; `docs/terminal.md` says so."""
LINES = (Path(__file__).parents[1] / "replay" / "hunts" / "won.txt").read_text(encoding="utf-8").splitlines()
DOCUMENT = (Path(__file__).parents[2] / "docs" / "terminal.md").read_text(encoding="utf-8")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    for name in [name for name in os.environ if name.startswith("HUNTER_GAME_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return Office(find(), Choice())


async def said(game: Director, line: str) -> str:
    """Return what is printed after a line."""
    out = io.StringIO()
    printer = TextPrinter(out, tty=True)
    async for update in game.play(line):
        printer.show(update)
    return out.getvalue()


def test_every_page_of_the_screens_has_a_line_in_line_mode() -> None:
    table = {f"/{each.value}" for each in Table}
    assert {page.line for page in PAGES} - table == set(INSTEAD) - {ANEW, BUNDLE}
    for line, instead in INSTEAD.items():
        assert f"`{line}`" in DOCUMENT
        assert f"`{instead}`" in DOCUMENT
        if instead.startswith("hunter-game "):
            assert instead.split()[1] in commands.commands


async def test_every_command_of_the_table_says_something_in_plain_words(office: Office) -> None:
    game = await office.new(NewHunt(world="yard", hunter="surgeon", seed="abc"))
    for line in LINES[:5]:
        await said(game, line)
    for command in Table:
        if command is Table.QUIT:
            continue
        text = await said(game, f"/{command.value}")
        assert text.strip(), command
        assert "There is no /" not in text
        assert "\x1b" not in text
    assert "Saved." in await said(game, "/quit")
    await game.close()


async def test_hints_are_read_out_like_everything_else_and_stop_once_used(office: Office) -> None:
    game = await office.new(NewHunt(world="yard", hunter="surgeon", seed="abc"))
    assert "? says what makes sense here" in await said(game, "xyzzy")
    await said(game, "?")
    assert "? says what makes sense here" not in await said(game, "xyzzy")
    await game.close()
