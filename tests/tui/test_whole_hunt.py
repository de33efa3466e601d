"""A whole hunt in a terminal of 80 by 24, with nothing but a keyboard: from the title to the reckoning and back."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest

from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from tests.tui.fake import SAMPLE
from tests.tui.terminal import Terminal

COLUMNS, ROWS = 80, 24
PROGRAM = """
import sys
from hunter_game.cli import run
sys.exit(run([]))
"""


class Watched(Terminal):
    """A program in a pseudo-terminal whose screen somebody looks at."""

    def __init__(self, program: str, **variables: str) -> None:
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.Stream(self._screen)
        self._fed = 0
        super().__init__(program, **variables)

    @property
    def shown(self) -> str:
        """What stands on the screen."""
        self._stream.feed(self.output[self._fed :])
        self._fed = len(self.output)
        return "\n".join(self._screen.display)

    def wait_for(self, *words: str, seconds: float = 60) -> None:
        """Read until the screen shows all of some words."""
        self._until(lambda: all(each in self.shown for each in words), seconds)
        assert all(each in self.shown for each in words), f"{words} in\n{self.shown}"

    def _until(self, seen: Callable[[], bool], seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while not seen() and time.monotonic() < end:
            self._read(0.05)

    def choose(self, words: str) -> None:
        """Move the bar to the line of a menu that has some words, and take it."""
        self.wait_for(words)
        while words not in (bar := self._bar):
            self.write("\x1b[B")
            self._until(lambda bar=bar: self._bar != bar)  # type: ignore[misc]
        self.write("\r")

    @property
    def _bar(self) -> str:
        return next(line for line in self.shown.split("\n") if "▸" in line)

    def enter(self, line: str) -> None:
        """Write a line into a hunt and send it off."""
        self._until(lambda: self._prompt.startswith("> what do you do?"))
        self.write(line)
        self._until(lambda: self._prompt == f"> {line}")
        assert self._prompt == f"> {line}", self.shown
        self.write("\r")

    @property
    def _prompt(self) -> str:
        """The line that is written: the lowest one with its mark."""
        return next((line.strip() for line in reversed(self.shown.split("\n")) if line.startswith("  > ")), "")


HUNTER = "Ives Marlow"
"""The surgeon, who won the recorded hunt."""
PAGES = {"m": "not yet walked", "p": "temper:", "b": "Board · open", "i": "[Pack]"}
"""Letters after the leader, and words of the page that each opens."""


def lines_of(contents: SessionContents) -> list[str]:
    """Return what was typed."""
    return [record.line for record in contents.records if record.record == "turn"]


def facts_at_the_end(contents: SessionContents) -> str:
    """Return the digest of the facts after the last turn."""
    return [record.digest for record in contents.records if record.record == "turn"][-1]


@pytest.mark.timeout(300)  # twenty-two turns at the speed of a keyboard, on a machine that may have other work
def test_a_whole_hunt_is_played_from_title_to_title_with_the_keyboard_alone(tmp_path: Path) -> None:
    recorded = read_session(SAMPLE)
    lines, seed = lines_of(recorded), recorded.header.seed
    terminal = Watched(PROGRAM, HUNTER_GAME_HOME=str(tmp_path), HUNTER_GAME_STORYTELLER__NARRATOR="builtin")
    terminal.wait_for("Play now")
    terminal.write("n")
    terminal.choose("The Mill Yard")
    terminal.wait_for("Who hunts?")
    terminal.choose(HUNTER)
    terminal.choose("Seed")
    terminal.wait_for("Which seed?")
    terminal.write(f"{seed}\r")
    terminal.wait_for("On what terms?", seed)
    terminal.choose("Begin the hunt")
    for number, line in enumerate(lines):
        terminal.enter(line)
        if number == len(lines) // 2:
            for letter, words in PAGES.items():
                terminal.wait_for("what do you do?")
                terminal.write(f"\x07{letter}")
                terminal.wait_for(words)
                terminal.write("\x1b")
    terminal.wait_for("the next hunt", "back to the title")
    terminal.write("3")
    terminal.wait_for("Next hunt", "Saved. Turn")
    terminal.write("q")
    assert terminal.finish() == 0
    assert terminal.modes_left_on == set()
    (saved,) = tmp_path.rglob("*.hunt")
    played = read_session(saved)
    assert lines_of(played) == lines
    assert facts_at_the_end(played) == facts_at_the_end(recorded)
