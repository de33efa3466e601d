"""How the program ends in order: the signals that would leave the terminal in disorder, and closing a hunt in time."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from hunter_game.errors import HunterError

if TYPE_CHECKING:
    from hunter_game.tui.office import Game

CLOSING = 1.0
"""Seconds that opening or closing a game may still take before the program ends all the same; its turns are on disk."""
SIGNALS = ("SIGTERM", "SIGHUP", "SIGQUIT")
"""Signals that end the program in order, with exit code 128 + number."""


def take_over_signals(end: Callable[[int], None]) -> None:
    """Have the program ended in order by a signal, and in any case soon.

    Args:
        end: Called once with the exit code; has `2 * CLOSING + 1` seconds.
    """
    loop = asyncio.get_running_loop()

    def end_by(number: int) -> None:
        # A terminal that is gone can hold up the last bytes for ever; the turns are on disk, so the program may go.
        watchdog = threading.Timer(2 * CLOSING + 1, os._exit, (128 + number,))
        watchdog.daemon = True
        watchdog.start()
        end(128 + number)

    for name in SIGNALS:
        number = getattr(signal, name, None)
        if number is None:
            continue
        try:
            loop.add_signal_handler(number, end_by, int(number))
        except (NotImplementedError, RuntimeError, ValueError):
            return  # Windows, or not the main thread: nothing to take over


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
