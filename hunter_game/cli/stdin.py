"""Lines from standard input, read beside the event loop.

A thread of its own reads the bare descriptor, and only when a line is asked for: a signal is not held up by a
blocked read, and nothing is waited for when the program ends.
"""

from __future__ import annotations

import asyncio
import os
import threading

KEPT_BYTES = 16_384
"""Of a longer line the rest is read and thrown away: four bytes for each of twice the characters that a game takes."""

_PIECE = 65_536


class StdinLines:
    """The lines of a file descriptor, decoded as UTF-8 with U+FFFD for what is not.

    Args:
        descriptor: An open descriptor; stays open.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._rest = b""
        self._ended = False
        self._wanted = threading.Semaphore(0)
        self._read_lines: asyncio.Queue[str | OSError | None] = asyncio.Queue()
        self._asked = False
        self._thread: threading.Thread | None = None

    async def next(self) -> str | None:
        """Return the next line without its newline, or None at the end of the input.

        Cancelling it loses no line: the next call returns it.

        Raises:
            OSError: The input cannot be read.
        """
        if self._thread is None:
            loop = asyncio.get_running_loop()
            self._thread = threading.Thread(target=self._serve, args=(loop,), name="stdin", daemon=True)
            self._thread.start()
        if not self._asked:
            self._asked = True
            self._wanted.release()
        line = await self._read_lines.get()
        self._asked = False
        if isinstance(line, OSError):
            raise line
        return line

    def _serve(self, loop: asyncio.AbstractEventLoop) -> None:
        while True:
            self._wanted.acquire()
            line: str | OSError | None
            try:
                line = self.read()
            except OSError as error:
                line = error
            try:
                loop.call_soon_threadsafe(self._read_lines.put_nowait, line)
            except RuntimeError:  # the loop has ended; nobody waits any more
                return

    def read(self) -> str | None:
        """Read one line, in this thread; None at the end of the input."""
        kept = b""
        while True:
            piece, newline, rest = self._rest.partition(b"\n")
            kept = (kept + piece)[:KEPT_BYTES]
            self._rest = rest
            if newline:
                return _text(kept)
            more = b"" if self._ended else os.read(self._descriptor, _PIECE)
            if not more:
                self._ended = True
                return _text(kept) if kept else None
            self._rest = more


def _text(line: bytes) -> str:
    return line.removesuffix(b"\r").decode("utf-8", errors="replace")
