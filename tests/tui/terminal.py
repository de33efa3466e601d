"""A program in a pseudo-terminal, for tests of what a real terminal gets."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
import weakref
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Terminal:
    """The program in a pseudo-terminal."""

    def __init__(self, program: str, **variables: str) -> None:
        master, slave = pty.openpty()
        environment = {
            **{name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLORTERM"}},
            "TERM": "xterm-256color",
            "COLUMNS": "80",
            "LINES": "24",
            "PYTHONPATH": str(ROOT),
            **variables,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", program], stdin=slave, stdout=slave, stderr=slave, env=environment, cwd=ROOT
        )
        # A test that fails on the way leaves no program behind.
        weakref.finalize(self, self.process.kill)
        os.close(slave)
        self._master = master
        self.output = ""
        self._seen = 0

    def read_until(self, words: str, seconds: float = 30) -> None:
        """Read until words come that were not there when the last ones came."""
        end = time.monotonic() + seconds
        while words not in self.output[self._seen :] and time.monotonic() < end:
            if not self._read(0.2):
                break
        assert words in self.output[self._seen :]
        self._seen = len(self.output)

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

    def hang_up(self, seconds: float = 10) -> int:
        """Take the terminal away, as a window does that is closed, and return the exit code."""
        os.close(self._master)
        return self.process.wait(seconds)

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
