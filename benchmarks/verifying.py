"""`verify` of one long session against the bare work in it, and two processes against one.

The bare work is what no verification can do without: read the log, hash every state.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.result import Result
from hunter_game.devtools.jobs import verify_many
from hunter_game.devtools.verify import verify
from hunter_game.session.recording import read_session, write_recording
from hunter_game.session.replay import walk
from tests.director.hunts import yard
from tests.replay.untold import bot_session

RUNS = 5
FILES = 24
TURNS = 60


def bare(path: Path) -> None:
    """Read a recording and hash every state in it; step nothing and compare nothing but what was recorded."""
    for _ in walk(read_session(path)):
        pass


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def measure() -> list[Result]:
    """Measure in a folder of recordings made for it."""
    session = bot_session(yard(), "reader", 0, "bench", None, TURNS)
    turns = session.timeline().turn
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.jsonl" for number in range(FILES)]
        for path in paths:
            write_recording(path, session)
        ratios, rates, alone, together = [], [], [], []
        for _ in range(RUNS):
            base, whole = seconds(lambda: bare(paths[0])), seconds(lambda: verify(paths[0]))
            ratios.append(whole / base)
            rates.append(turns / whole)
            alone.append(seconds(lambda: list(verify_many(paths, 1))))
            together.append(seconds(lambda: list(verify_many(paths, 2))))
    note = f"median of {RUNS}; {turns} turns, {statistics.median(rates):,.0f} turns/s"
    in_processes = f"best of {RUNS}; {FILES} files, {FILES * turns / min(together):,.0f} turns/s"
    return [
        Result("verify: over reading the log and hashing every state", statistics.median(ratios), 3.0, True, note),
        Result("verify: two processes over one", min(alone) / min(together), 1.7, False, in_processes),
    ]
