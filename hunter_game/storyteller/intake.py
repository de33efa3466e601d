"""What a stream has sent since it was last looked at, so that a fast one is not followed token by token.

On its way to the screen a piece of prose passes through many hands, and what a whole frame brings costs them no more
than a single token. A slow stream is not held up: what comes after a pause is handed on at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable
from math import inf
from typing import Any

FRAME = 1 / 30
"""Seconds for which chunks are gathered while they come fast."""

BREATHER = 1 / 120
"""Longest time, in seconds, for which a stream that never waits may keep the event loop to itself."""

MOST = 1_000
"""Chunks that may lie here; then the stream waits for whoever reads it."""


class Intake:
    """Reads a stream of its own accord from the moment it is made, in a task of its own, until it is closed.

    Args:
        stream: LiteLLM's; it is left to the caller to close.
    """

    def __init__(self, stream: AsyncIterable[Any]) -> None:
        self._stream = stream
        self._now = asyncio.get_running_loop().time
        self._here: list[Any] = []
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._taken_at = -inf
        self._reading = asyncio.create_task(self._read())

    async def take(self) -> list[Any]:
        """Return the chunks that have come, as soon as there is one; none when the stream is over.

        Raises whatever the stream has raised, after all that came before it was taken.
        """
        await self._news.wait()
        pause = self._taken_at + FRAME - self._now()
        if pause > 0:
            await asyncio.wait((self._reading,), timeout=pause)
        self._taken_at = self._now()
        taken, self._here = self._here, []
        if not self._reading.done():
            self._news.clear()
            self._room.set()
        elif not taken:
            self._reading.result()
        return taken

    async def close(self) -> None:
        """Read no further."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)

    async def _read(self) -> None:
        breathed = self._now()
        try:
            async for chunk in self._stream:
                self._here.append(chunk)
                self._news.set()
                if len(self._here) >= MOST:
                    self._room.clear()
                    await self._room.wait()
                if (now := self._now()) - breathed >= BREATHER:
                    breathed = now
                    await asyncio.sleep(0)
        finally:
            self._news.set()
