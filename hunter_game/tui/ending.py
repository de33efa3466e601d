"""How the program ends in order: by signals that would leave the terminal in disorder, without a terminal, in time."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from hunter_game.errors import HunterError

if TYPE_CHECKING:
    from hunter_game.tui.office import Game

CLOSING = 1.0
"""Seconds that opening or closing a game may still take before the program ends all the same; its turns are on disk."""
TERMINAL_CHECK = 1.0
"""Seconds between looks whether the terminal is still there."""
SIGNALS = ("SIGTERM", "SIGHUP", "SIGQUIT")
"""Signals that end the program in order, with exit code 128 + number."""


def take_over_signals(end: Callable[[int], None]) -> None:
    """Have the program ended in order by a signal, and in any case soon.

    Args:
        end: Called once with the exit code; has `2 * CLOSING + 1` seconds.
    """
    loop = asyncio.get_running_loop()
    ended = False

    def end_by(number: int) -> None:
        nonlocal ended
        if ended:
            return
        ended = True
        # A terminal that is gone can hold up the last bytes for ever; the turns are on disk, so the program may go.
        watchdog = threading.Timer(2 * CLOSING + 1, os._exit, (128 + number,))
        watchdog.daemon = True
        watchdog.start()
        end(128 + number)

    def look() -> None:
        # Who was started by `make` in a window of its own is sent no signal when the window is closed.
        if _has_hung_up():
            end_by(1)
        elif not ended:
            loop.call_later(TERMINAL_CHECK, look)

    loop.call_later(TERMINAL_CHECK, look)
    for name in SIGNALS:
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, end_by, int(number))
        except (NotImplementedError, RuntimeError, ValueError):
            return  # Windows, or not the main thread: nothing to take over


def _has_hung_up() -> bool:
    """Return whether the terminal that keys come from is gone; not known on Windows, which ends the program itself."""
    if not hasattr(select, "poll") or sys.__stdin__ is None:
        return False
    try:
        waiting = select.poll()
        waiting.register(sys.__stdin__.fileno(), 0)
        return any(event & (select.POLLHUP | select.POLLNVAL) for _, event in waiting.poll(0))
    except (OSError, ValueError):
        return True


async def close_in_time(game: Game) -> tuple[str, str]:
    """Close a hunt within `CLOSING`; return what to say if it went well, and if it did not."""
    saved = f"Saved. Turn {game.turn}. Continue with hunter-game"
    try:
        await asyncio.wait_for(game.close(), CLOSING)
    except TimeoutError:
        return f"Turn {game.turn} is saved; its telling may be cut off. Continue with hunter-game", ""
    except HunterError as error:
        return "", error.message
    except Exception as error:  # noqa: BLE001  (the terminal has to be given back)
        return "", f"The hunt could not be closed in order ({type(error).__name__})."
    return saved, ""
