"""A whole hunt in a real terminal of 80 by 24, with nothing but a keyboard: from the title to the reckoning and back."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pyte

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
        end = time.monotonic() + seconds
        while not all(each in self.shown for each in words) and time.monotonic() < end:
            self._read(0.05)
        assert all(each in self.shown for each in words), f"{words} in\n{self.shown}"

    def choose(self, words: str) -> None:
        """Move the bar to the line of a menu that has some words, and take it."""
        self.wait_for(words)
        while not re.search(rf"▸ +{words}", self.shown):
            self.write("\x1b[B")
            self._read(0.2)
        self.write("\r")

    def enter(self, line: str) -> None:
        """Write a line into a hunt and send it off."""
        self.wait_for("what do you do?")
        self.write(line)
        self.wait_for(f"> {line}")
        self.write("\r")


HUNTER = "Agnes Pell"
"""The surgeon, who won the recorded hunt."""
PAGES = {"m": "not yet walked", "p": "People", "b": "Esc back", "i": "[Pack]"}
"""Letters after the leader, and words of the page that each opens."""


def lines_of(contents: SessionContents) -> list[str]:
    """Return what was typed."""
    return [record.line for record in contents.records if record.record == "turn"]


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
    assert played.timeline.live_turns[-1].digest == recorded.timeline.live_turns[-1].digest
