"""What terminals of different kinds get: few colours, no colours, no box characters, and tmux between."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.terminal import ROOT, Terminal

FAKE = """
from hunter_game.tui.app import HunterApp
from tests.tui.fake import SAVED, FakeOffice
HunterApp(FakeOffice(sessions=(SAVED,))).run()
"""
REAL = "import sys\nfrom hunter_game.cli import run\nsys.exit(run([]))\n"


def a_hunt(program: str, **variables: str) -> str:
    """Play one line in a hunt, leave, and return what the terminal got."""
    terminal = Terminal(program, **variables)
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("search\r")
    terminal.read_until("9 success")
    terminal.write("\x11")
    assert terminal.finish() == 0
    assert terminal.modes_left_on == set()
    return terminal.output


def colours(output: str) -> set[str]:
    """Return the parameters of every sequence that sets colours or weight."""
    return {part for found in re.findall(r"\x1b\[([0-9;]*)m", output) for part in [found]}


def test_a_terminal_with_sixteen_colours_gets_its_own_and_no_others() -> None:
    output = a_hunt(FAKE, TERM="xterm", COLORTERM="")
    assert not re.search(r"\x1b\[[0-9;]*[34]8;[25];", output)
    assert re.search(r"\x1b\[[0-9;]*\b9[0-7]\b[0-9;]*m", output)  # a bright colour
    fronts = {front for found in colours(output) for front in re.findall(r"\b(?:3|9)[0-7]\b", found)}
    assert len(fronts) >= 5  # hues that stay apart


def test_a_terminal_without_colour_gets_greys_and_the_words() -> None:
    output = a_hunt(FAKE, NO_COLOR="1", COLORTERM="truecolor")
    for red, green, blue in re.findall(r"[34]8;2;(\d+);(\d+);(\d+)", output):
        assert red == green == blue
    assert "9 success" in output


def test_the_console_of_linux_gets_nothing_but_ascii_from_the_first_frame_on(tmp_path: Path) -> None:
    terminal = Terminal(REAL, TERM="linux", HUNTER_GAME_HOME=str(tmp_path))
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("\x11")
    assert terminal.finish() == 0
    assert "Continue with hunter-game" in terminal.output
    assert terminal.output.isascii()


# ---------------------------------------------------------------- tmux


class Tmux:
    """The game in a window of tmux, on a server of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "tmux")
        environment = f"PYTHONPATH={ROOT} HUNTER_GAME_HOME={folder / 'home'}"
        command = (
            f"env -u COLUMNS -u LINES {environment} {sys.executable} -m hunter_game; printf 'left %s' $?; read wait"
        )
        self._run("-f", os.devnull, "new-session", "-d", "-x", "80", "-y", "24", command)

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *arguments], capture_output=True, text=True, check=True, timeout=20, cwd=ROOT
        )
        return done.stdout

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def resize(self, columns: int, rows: int) -> None:
        self._run("resize-window", "-x", str(columns), "-y", str(rows))

    def wait_for(self, words: str, seconds: float = 60) -> str:
        """Return the screen once it has some words."""
        end = time.monotonic() + seconds
        while words not in (shown := self._run("capture-pane", "-p")) and time.monotonic() < end:
            time.sleep(0.05)
        assert words in shown, shown
        return shown

    def close(self) -> None:
        self._run("kill-server")


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Tmux]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    session = Tmux(tmp_path)
    yield session
    session.close()


@pytest.mark.timeout(240)
def test_in_tmux_keys_pages_sizes_and_the_way_out_are_as_anywhere(tmux: Tmux) -> None:
    tmux.wait_for("Play now")
    tmux.press("p")
    tmux.wait_for("what do you do?")
    tmux.press("Enter")
    tmux.press("F7")
    tmux.wait_for("KIND")
    tmux.press("Escape")  # tmux holds a lone Esc back for half a second, and nothing hangs on that
    tmux.wait_for("what do you do?")
    tmux.press("C-g")
    tmux.wait_for("Go to")
    tmux.press("o")
    tmux.wait_for("↑ ↓ choose")
    tmux.press("Escape")
    tmux.wait_for("what do you do?")
    tmux.resize(120, 40)
    tmux.wait_for("Goal")
    tmux.resize(30, 8)
    tmux.wait_for("Too small")
    tmux.resize(80, 24)
    tmux.wait_for("what do you do?")
    tmux.press("C-q")
    screen = tmux.wait_for("left 0")
    assert re.search(r"Saved\. Turn \d+\. Continue with hunter-game", screen)
