"""Start to a usable title, against a bare Textual app with header and footer.

Both are started as programs in a pseudo-terminal of 80×24, in turns, and timed until their words are on it and
a key that is pressed then has been answered.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.result import Result

RUNS = 9
ROOT = Path(__file__).parents[1]
BARE = """
from textual.app import App
from textual.widgets import Footer, Header

class Bare(App):
    BINDINGS = [("q", "quit", "Quit now")]
    def compose(self):
        yield Header()
        yield Footer()

Bare().run()
"""


def seconds_until(command: list[str], words: str, environment: dict[str, str]) -> float:
    """Start a program, and return how long it takes until `words` are out and `q` ends it is understood."""
    master, slave = pty.openpty()
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=ROOT, start_new_session=True
    )
    os.close(slave)
    seen = b""
    try:
        while words.encode() not in seen:
            if not select.select([master], [], [], 60)[0]:
                raise TimeoutError(f"{command[-1]} did not show {words!r}")
            seen += os.read(master, 65536)
        shown = time.perf_counter() - began
        os.write(master, b"q")
        while b"\x1b[?1049l" not in seen and select.select([master], [], [], 10)[0]:
            seen += os.read(master, 65536)
        if b"\x1b[?1049l" not in seen:
            raise TimeoutError(f"{command[-1]} showed {words!r} and did not answer a key")
        return shown
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        drain(master, process)
        os.close(master)


def drain(master: int, process: subprocess.Popen[bytes]) -> None:
    """Read what a program still writes, so that it can end."""
    end = time.monotonic() + 10
    while process.poll() is None and time.monotonic() < end:
        if select.select([master], [], [], 0.05)[0]:
            try:
                os.read(master, 65536)
            except OSError:
                break
    if process.poll() is None:
        process.kill()
    process.wait()


def measure() -> list[Result]:
    with tempfile.TemporaryDirectory() as home:
        bare_file = Path(home, "bare.py")
        bare_file.write_text(BARE, encoding="utf-8")
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": home,
            "XDG_DATA_HOME": home,
            "XDG_CONFIG_HOME": home,
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "COLUMNS": "80",
            "LINES": "24",
        }
        bare = [sys.executable, str(bare_file)]
        game = [sys.executable, "-m", "hunter_game"]
        seconds_until(bare, "Quit now", environment)  # compiles what is not compiled yet
        seconds_until(game, "Play now", environment)
        pairs = [
            (seconds_until(bare, "Quit now", environment), seconds_until(game, "Play now", environment))
            for _ in range(RUNS)
        ]
    base = statistics.median(one for one, _ in pairs)
    ours = statistics.median(other for _, other in pairs)
    note = f"{ours * 1000:.0f} ms, bare Textual {base * 1000:.0f} ms, median of {RUNS}"
    return [Result("start: usable title over a bare Textual app", ours / base, 1.75, at_most=True, note=note)]
