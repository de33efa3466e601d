"""Verifying many sessions at once, on several processes."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from multiprocessing.context import BaseContext
from pathlib import Path

from hunter_game.devtools.verdict import Verdict
from hunter_game.devtools.verify import verify
from hunter_game.engine.world import World
from hunter_game.errors import HunterError, SaveError
from hunter_game.session.recording import FindWorld

WorldFor = Callable[[Path], World]
"""Picks the world that a session is compared with; raises `HunterError` where there is none."""


def verify_many(
    paths: Sequence[Path], jobs: int = 1, find: FindWorld | None = None, world_for: WorldFor | None = None
) -> Iterator[Verdict]:
    """Return the verdict of each file, in the order given.

    The processes are started at once and not when the first verdict is asked for, so that a caller may start threads
    (a progress bar has one) in between.

    Args:
        paths: Session files of either form.
        jobs: Processes to use.
        find: Finds the world of a recording that does not carry it; can be pickled.
        world_for: Picks the world to compare with; can be pickled. None for the one that each session carries.

    Raises:
        SaveError: A process was ended from outside.
    """
    check = partial(_checked, find, world_for)
    if jobs <= 1 or len(paths) <= 1:
        return map(check, paths)
    pool = ProcessPoolExecutor(min(jobs, len(paths)), _context(), initializer=_leave_interrupts_to_the_parent)
    futures = {path: pool.submit(check, path) for path in sorted(set(paths), key=_size, reverse=True)}
    return _in_order(pool, [futures[path] for path in paths])


def _checked(find: FindWorld | None, world_for: WorldFor | None, path: Path) -> Verdict:
    try:
        world = world_for(path) if world_for is not None else None
    except HunterError as error:
        return Verdict(path.name, "unreadable", 0, reason=error.message)
    return verify(path, world=world, find=find)


def _context() -> BaseContext | None:
    """Return how processes are started: as copies of this one where that is safe, since they import nothing again."""
    return get_context("fork") if sys.platform == "linux" else None


def _leave_interrupts_to_the_parent() -> None:
    """Let Ctrl+C end the one process that can say so in a sentence; it takes the others with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _size(path: Path) -> int:
    """Return how much work a file is, roughly: the longest go first, so that no process waits for a last long one."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _in_order(pool: ProcessPoolExecutor, futures: Sequence[Future[Verdict]]) -> Iterator[Verdict]:
    try:
        for future in futures:
            yield future.result()
    except BrokenProcessPool as error:
        raise SaveError("A process that verified hunts was ended from outside; verify with fewer --jobs.") from error
    finally:
        pool.shutdown(cancel_futures=True)
