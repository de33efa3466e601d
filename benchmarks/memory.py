"""What the program grows by for a log of 100,000 paragraphs.

Once as they come in play, in turns of five, of which the log lets the oldest go; and once all in one turn, so that it
keeps every one of them. Each is measured in a program of its own, on Linux, by the memory that it has once the log was
read from its end to its beginning.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import subprocess
import sys
from pathlib import Path

from benchmarks.log import OLD, LogApp
from benchmarks.result import Result
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.paragraphs import Kind

PARAGRAPHS = 100_000
MEGABYTE = 1_000_000


def resident_bytes() -> int:
    """Return the memory that this program has."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * resource.getpagesize()


async def grown(turns: bool) -> float:
    """Return the megabytes that writing and showing so many paragraphs takes."""
    app = LogApp()
    async with app.run_test(size=(120, 40)):
        log = app.query_one(StoryLog)
        log.write(Kind.PROSE, OLD, 0)
        gc.collect()
        before = resident_bytes()
        for number in range(0, PARAGRAPHS, 5):
            log.write(Kind.ECHO, f"search the yard {number}", number)
            if turns:
                log.begin_passage()
            log.write(Kind.ROLL, f"search 2d6+2 = 9 success ({number})", number)
            for part in range(3):
                log.write(Kind.PROSE, f"{number} {part} {OLD}", number)
            if number % 1_000 == 0:
                await asyncio.sleep(0)
        log.scroll_home(animate=False, immediate=True)
        await asyncio.sleep(0)
        return (resident_bytes() - before) / MEGABYTE


def in_a_program_of_its_own(how: str) -> float:
    """Return what a new program measures."""
    command = [sys.executable, "-m", "benchmarks.memory", how]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    return float(done.stdout)


def measure() -> list[Result]:
    return [
        Result(f"log: MB for 100,000 paragraphs, {how}", in_a_program_of_its_own(how), 30, True)
        for how in ("in turns", "all kept")
    ]


if __name__ == "__main__":
    print(asyncio.run(grown(sys.argv[1] == "in turns")))
