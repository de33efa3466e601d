"""However it ends, the terminal is given back."""

from __future__ import annotations

import signal

import pytest

from tests.tui.terminal import Terminal

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
if line and sys.stdout.isatty():
    print(line)
sys.exit(app.return_code or 0)
"""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_closes_the_game_and_restores_the_terminal(number: signal.Signals) -> None:
    terminal = Terminal(PROGRAM)
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.process.send_signal(number)
    assert terminal.finish() == 128 + number
    assert terminal.modes_left_on == set()
    assert "Saved. Turn 13. Continue with hunter-game" in terminal.output


def test_a_terminal_that_goes_away_without_a_signal_ends_the_game() -> None:
    terminal = Terminal(PROGRAM)
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    assert terminal.hang_up() == 128 + signal.SIGHUP


def test_a_crash_says_one_sentence_without_locals_and_exits_with_a_code() -> None:
    terminal = Terminal(PROGRAM)
    terminal.read_until("Play now")
    terminal.write("x")
    assert terminal.finish() == 1
    assert terminal.modes_left_on == set()
    assert "The game broke down (ValueError)." in terminal.output
    assert "Hunts are in saves." in " ".join(terminal.output.split())
    assert "canary" not in terminal.output
    assert "Traceback" not in terminal.output


def test_quitting_leaves_the_line_that_says_how_to_go_on() -> None:
    terminal = Terminal(PROGRAM)
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("\x11")
    assert terminal.finish() == 0
    assert terminal.modes_left_on == set()
    assert "Saved. Turn 13. Continue with hunter-game" in terminal.output
