"""The first ten minutes of somebody who has never played, minute by minute, over the real game, offline.

Nobody sleeps here: the clock is that of a newcomer, who reads everything at 238 words a minute (the mean of adults:
Brysbaert 2019), presses three keys a second and thinks for six seconds before each line.
"""

from __future__ import annotations

import os
import re
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from textual.pilot import Pilot

from hunter_game.cli import hunts
from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.tui.app import HunterApp
from hunter_game.tui.office import Game
from hunter_game.tui.screens.play import PlayScreen
from hunter_game.tui.screens.title import TitleScreen
from hunter_game.tui.widgets.menu import Menu
from hunter_game.tui.widgets.paragraphs import Kind
from tests.tui.screen import WIDE, log_of, settle, shown

pytestmark = pytest.mark.timeout(300)  # ten minutes of a newcomer, on a machine that may have other work

SEED = "deadbeef"
"""What the first hunt is drawn from, so that the same search costs a newcomer the same candles every time."""
WORDS_A_SECOND = 238 / 60
KEYS_A_SECOND = 3
THOUGHT = 6.0
"""Seconds before each line."""


class Newcomer:
    """Somebody at the keyboard, and the clock beside them."""

    def __init__(self, pilot: Pilot[str]) -> None:
        self.pilot = pilot
        self.seconds = 0.0
        self._read: set[str] = set()

    async def press(self, *keys: str) -> None:
        """Press keys, and read what is new on the screen."""
        await self.pilot.press(*keys)
        await settle(self.pilot)
        await self._still()
        self.seconds += len(keys) / KEYS_A_SECOND
        self.read()

    async def _still(self) -> None:
        """Wait until the screen shows the same in two frames: a log that grew scrolls one frame later."""
        before = ""
        while before != self.screen:
            before = self.screen
            await settle(self.pilot)
            await self.pilot.pause(0.05)

    def read(self) -> None:
        """Read what was not read before: of a hunt what stands in its log, of another screen all its lines."""
        screen = self.pilot.app.screen
        if isinstance(screen, PlayScreen):
            now = [f"{at} {each.text}" for at, each in enumerate(log_of(self.pilot).transcript.paragraphs)]
        else:
            now = [" ".join(line.split()) for line in self.screen.split("\n")]
        self.seconds += sum(len(re.findall(r"\w+", text)) for text in now if text not in self._read) / WORDS_A_SECOND
        self._read.update(now)

    async def write(self, line: str) -> None:
        """Think, write a line, and read what comes of it."""
        self.seconds += THOUGHT
        await self.press(*("space" if letter == " " else letter for letter in line), "enter")

    @property
    def screen(self) -> str:
        return shown(self.pilot)

    def by(self, minutes: int, seconds: int = 0) -> None:
        """Hold that a moment of the plan has come in time."""
        assert self.seconds <= 60 * minutes + seconds


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("HUNTER_GAME_") or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))

    def offline(*_: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(hunts, "secrets", SimpleNamespace(token_hex=lambda _: SEED))
    monkeypatch.setattr(socket.socket, "connect", offline)
    monkeypatch.setattr(socket, "getaddrinfo", offline)
    return tmp_path


@pytest.fixture
async def newcomer(home: Path) -> AsyncIterator[Newcomer]:
    async with HunterApp(Office(find(), Choice())).run_test(size=WIDE) as pilot:
        await settle(pilot)
        somebody = Newcomer(pilot)
        somebody.read()
        yield somebody


def hints(newcomer: Newcomer) -> list[str]:
    """What the system hinted at so far."""
    paragraphs = log_of(newcomer.pilot).transcript.paragraphs
    return [each.text for each in paragraphs if each.kind is Kind.NOTICE]


async def test_the_first_ten_minutes_are_as_they_are_meant(newcomer: Newcomer) -> None:
    await title_and_hunter(newcomer)
    await first_scene(newcomer)
    await any_words(newcomer)
    await first_risk(newcomer)
    await first_talk(newcomer)
    await first_beast_off_the_board(newcomer)
    await leave_and_come_back(newcomer)


async def title_and_hunter(newcomer: Newcomer) -> None:
    # 0:00 no key, no question, no dead end: Play now is the first line, and the storyteller is beside it.
    menu = newcomer.pilot.app.screen.query_one(Menu)
    assert [choice.label for choice in menu.choices][:3] == ["Play now", "New hunt", "Choose a storyteller"]
    assert menu.bar == 0
    newcomer.by(0, 30)
    # 0:30 three ready hunters one key away, or four short questions with visible numbers.
    await newcomer.press("n")
    await newcomer.press("1")
    ready = [choice.letter for choice in newcomer.pilot.app.screen.query_one(Menu).choices]
    assert ready == ["1", "2", "3", "4"]
    assert "Somebody else" in newcomer.screen
    for number in ("might +", "wits +", "nerve +", "health", "in the purse", "slots in the pack"):
        assert number in newcomer.screen
    await newcomer.press("2")
    assert "Begin the hunt" in newcomer.screen
    newcomer.by(1, 30)


async def first_scene(newcomer: Newcomer) -> None:
    # 1:30 the engine's lines first, then the prose; three things that could be done, with price and odds.
    await newcomer.pilot.press("enter")
    await settle(newcomer.pilot)
    await settle(newcomer.pilot)
    assert isinstance(newcomer.pilot.app.screen, PlayScreen)
    kinds = [paragraph.kind for paragraph in log_of(newcomer.pilot).transcript.paragraphs]
    assert kinds.index(Kind.PLACE) < kinds.index(Kind.PROSE)
    for words in ("day 1, morning", "Maren, the reeve", "Ways", "the mill door", "Goal", "Find out what took Wat"):
        assert words in newcomer.screen
    for offer in (r"1 .+ free", r"2 .+ 1 candle.+\d+% clean", r"3 .+ 1 candle.+\d+% clean"):
        assert re.search(offer, newcomer.screen)
    newcomer.read()
    newcomer.by(3, 0)  # the summons is read to its end


async def any_words(newcomer: Newcomer) -> None:
    # 2:00 an empty line looks, `?` is help for this moment with the nouns that are here, and any words work.
    assert "An empty line looks around" in hints(newcomer)[-1]
    await newcomer.press("enter")
    assert log_of(newcomer.pilot).transcript.paragraphs[-1].kind is Kind.PROSE
    await newcomer.write("flurgle the bibble")
    assert "? says what makes sense here" in hints(newcomer)[-1]
    await newcomer.press("?")
    assert "ask Maren about" in newcomer.screen
    await newcomer.press("escape")
    candles = game_of(newcomer).view.candles
    await newcomer.write("i would like to take a closer look at those chalk drawings please")
    assert "trace: the chalk woman" in newcomer.screen
    assert game_of(newcomer).view.candles == candles
    newcomer.by(5, 0)


async def first_risk(newcomer: Newcomer) -> None:
    # 3:00 the price before, the roll after, and the story moves whatever falls.
    assert re.search(r"3 search the mill yard +1 candle +\d+% clean · \d+% at a cost · \d+% worse", newcomer.screen)
    turn = game_of(newcomer).turn
    await newcomer.press("3")
    roll = re.search(r"▸ .+2d6.+ = \d+ (success|cost|failure|triumph|disaster)", newcomer.screen)
    assert roll
    # What a search at a cost takes is a second candle.
    assert ("2 candles burnt" if roll[1] == "cost" else "1 candle burnt") in newcomer.screen
    assert game_of(newcomer).turn == turn + 1
    newcomer.by(6, 0)


async def first_talk(newcomer: Newcomer) -> None:
    # 5:00 mood and trust in the panel, the effect in a line.
    await newcomer.write("ask Maren about the river toll")
    assert re.search(r"Maren: claim noted: \"somebody shorted the river toll\"", newcomer.screen)
    assert re.search(r"trust [0+−]\d?, \w+", newcomer.screen)
    newcomer.by(7, 0)


async def first_beast_off_the_board(newcomer: Newcomer) -> None:
    # 7:00 the board has lost its first beast, and the panel says how many are left.
    assert re.search(r"open +kind [12], cause \d, next \d", newcomer.screen)
    await newcomer.press("f7")
    assert "grave hound" in newcomer.screen
    assert "chalk woman" in newcomer.screen
    await newcomer.press("escape")
    assert any("/board shows what it can still be" in hint for hint in hints(newcomer))
    newcomer.by(8, 30)


async def leave_and_come_back(newcomer: Newcomer) -> None:
    # 10:00 one line on leaving; coming back begins with two lines of where one stands.
    turn = game_of(newcomer).turn
    await newcomer.pilot.press("ctrl+q")
    await newcomer.pilot.pause()
    assert newcomer.pilot.app.return_value == f"Saved. Turn {turn}. Continue with hunter-game"
    newcomer.by(10)
    async with HunterApp(Office(find(), Choice())).run_test(size=WIDE) as pilot:
        await settle(pilot)
        assert isinstance(pilot.app.screen, TitleScreen)
        first = pilot.app.screen.query_one(Menu).choices[0]
        assert first.label == "Continue"
        assert re.search(rf"· turn {turn} · today, \d\d:\d\d · ", first.detail)
        await pilot.press("enter")
        await settle(pilot)
        await settle(pilot)
        texts = [each.text for each in log_of(pilot).transcript.paragraphs]
        where = next(at for at, text in enumerate(texts) if ": you stand at " in text)
        assert texts[where + 1].startswith("On your board: ")
        assert not any("An empty line looks" in text for text in texts[where:])


def game_of(newcomer: Newcomer) -> Game:
    app = newcomer.pilot.app
    assert isinstance(app, HunterApp)
    assert app.game is not None
    return app.game
