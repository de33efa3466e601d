"""From a key to its letter on the terminal: while a thousand tokens a second stream, and while LiteLLM is imported.

The program runs in a pseudo-terminal of 80×24. A letter is written and waited for, some hundred times; what counts is
how long 99 of 100 take at most.
"""

from __future__ import annotations

import itertools
import tempfile
import time

from benchmarks.result import Result
from tests.tui.terminal import Terminal

BOUND_MS = 50
KEYS = 300
"""Letters while the story streams."""
OPENINGS = 4
"""Hunts that are opened, LiteLLM being imported each time."""
LOADING_SECONDS = 3.0
"""How long letters are written after a hunt was opened; the import takes about as long."""
PAUSE = 0.02
"""Seconds between a letter and the next: somebody who types as fast as anybody can."""
LETTERS = "qzjxvkwy"
"""Letters that do not stand together in any word."""
TAIL = 5
"""Letters at the end of the line by which a new one is known."""

STREAMING = """
import asyncio
from hunter_game.director.updates import Chunk
from hunter_game.tui.app import HunterApp
from tests.tui.fake import FakeGame, FakeOffice

class Fast(FakeGame):
    async def endless(self):
        loop = asyncio.get_running_loop()
        began, told = loop.time(), 0
        while not self._stop.is_set():
            due = int((loop.time() - began) * 1_000)
            for told in range(told, due):
                yield Chunk(turn=14, text="the water " if told % 60 else "\\n\\nruns ")
            told = max(told, due)
            await asyncio.sleep(0.005)

HunterApp(FakeOffice(Fast())).run()
"""
PLAYING = """
import sys
sys.argv = ["hunter-game", "play"]
from hunter_game.__main__ import main
main()
"""


def echoes(terminal: Terminal, letters: itertools.cycle[str], enough: float, keys: int) -> list[float]:
    """Write letters until there were so many, or for so many seconds; return the milliseconds of each."""
    taken: list[float] = []
    written = ""
    end = time.perf_counter() + enough
    while len(taken) < keys and time.perf_counter() < end:
        if len(written) == 40:
            terminal.write("\x15")  # Ctrl+U: the line is short, so that it does not scroll
            time.sleep(0.2)
            written = ""
        letter = next(letters)
        written += letter
        began = time.perf_counter()
        terminal.write(letter)
        terminal.read_until(written[-TAIL:])
        taken.append((time.perf_counter() - began) * 1_000)
        time.sleep(PAUSE)
    return taken


def letters() -> itertools.cycle[str]:
    """Return letters in an order in which no five follow each other twice soon."""
    return itertools.cycle("".join(a + b for a, b in itertools.permutations(LETTERS, 2)))


def while_streaming() -> list[float]:
    terminal = Terminal(STREAMING, COLORTERM="truecolor")
    terminal.read_until("Play now")
    terminal.write("p")
    terminal.read_until("what do you do?")
    terminal.write("endless\r")
    terminal.read_until("runs")
    taken = echoes(terminal, letters(), 120, KEYS)
    terminal.write("\x11")
    terminal.finish()
    return taken


def while_loading() -> list[float]:
    taken: list[float] = []
    for _ in range(OPENINGS):
        with tempfile.TemporaryDirectory() as home:
            terminal = Terminal(PLAYING, COLORTERM="truecolor", HUNTER_GAME_HOME=home)
            terminal.read_until("Play now")
            terminal.write("p")
            terminal.read_until("what do you do?")
            taken += echoes(terminal, letters(), LOADING_SECONDS, KEYS)
            terminal.write("\x11")
            terminal.finish()
    return taken


def measure() -> list[Result]:
    results = []
    for name, taken in (("a thousand tokens a second", while_streaming()), ("LiteLLM is imported", while_loading())):
        taken.sort()
        p99 = taken[min(len(taken) - 1, len(taken) * 99 // 100)]
        note = f"of {len(taken)}; half within {taken[len(taken) // 2]:.1f} ms, all within {taken[-1]:.1f} ms"
        results.append(Result(f"echo: ms of a key, p99, while {name}", p99, BOUND_MS, True, note))
    return results
