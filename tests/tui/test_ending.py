"""However it ends, the terminal is given back."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from hunter_game.tui.app import HunterApp
from tests.tui.fake import FakeOffice

def on_key(self, event):
    api_key = "sk-canary-in-a-local"
    if event.key == "x":
        raise ValueError("canary in the message")

HunterApp.on_key = on_key
app = HunterApp(FakeOffice(), after_crash="Hunts are in saves.")
line = app.run()
if line:
    print(line)
sys.exit(app.return_code or 0)
"""


class Terminal:
    """The program in a pseudo-terminal."""

    def __init__(self) -> None:
        master, slave = pty.openpty()
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM], stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=ROOT
        )
        os.close(slave)
        self._master = master
        self.output = ""

    def read_until(self, words: str, seconds: float = 30) -> None:
        end = time.monotonic() + seconds
        while words not in self.output and time.monotonic() < end:
            if not self._read(0.2):
                break
        assert words in self.output

    def write(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def finish(self) -> int:
        """Read to the end and return the exit code."""
        end = time.monotonic() + 30
        while time.monotonic() < end and self._read(0.2):
            if self.process.poll() is not None and not select.select([self._master], [], [], 0)[0]:
                break
        code = self.process.wait(10)
        os.close(self._master)
        return code

    def _read(self, seconds: float) -> bool:
        if select.select([self._master], [], [], seconds)[0]:
            try:
                data = os.read(self._master, 65536)
            except OSError:
                return False
            self.output += data.decode(errors="replace")
            return bool(data)
        return True

    @property
    def modes_left_on(self) -> set[str]:
        """Private modes that were switched on, and not off again."""
        on: set[str] = set()
        for modes, what in re.findall(r"\x1b\[\?([0-9;]+)([hl])", self.output):
            for mode in modes.split(";"):
                (on.add if what == "h" else on.discard)(mode)
        return on - {"25", "7", "12"}  # a shown cursor and line wrap are the normal state


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_closes_the_game_and_restores_the_terminal(number: signal.Signals) -> None:
    terminal = Terminal()
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.process.send_signal(number)
    assert terminal.finish() == 128 + number
    assert terminal.modes_left_on == set()
    assert "Saved. Turn 13. Continue with hunter-game" in terminal.output


def test_a_crash_says_one_sentence_without_locals_and_exits_with_a_code() -> None:
    terminal = Terminal()
    terminal.read_until("Play now")
    terminal.write("x")
    assert terminal.finish() == 1
    assert terminal.modes_left_on == set()
    assert "The game broke down (ValueError)." in terminal.output
    assert "Hunts are in saves." in " ".join(terminal.output.split())
    assert "canary" not in terminal.output
    assert "Traceback" not in terminal.output


def test_quitting_leaves_the_line_that_says_how_to_go_on() -> None:
    terminal = Terminal()
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("\x11")
    assert terminal.finish() == 0
    assert terminal.modes_left_on == set()
    assert "Saved. Turn 13. Continue with hunter-game" in terminal.output
