"""One loaded model, from the game's side: starts the process that holds it, asks, stops and ends it.

Never blocks the event loop: everything goes through pipes. Knows lines of JSON, not what they are for.
"""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncGenerator, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from hunter_game.errors import StorytellerDown
from hunter_game.storyteller.local.weights import check_runnable
from hunter_game.storyteller.routing import Weights

_CHILD = Path(__file__).with_name("child.py")

_LONGEST_LINE = 1 << 22
"""Bytes; a line holds one token, or the words of one error."""

_PATIENCE_SECONDS = 1.0
"""How long a process may take to end by itself."""

Line = Mapping[str, Any]


class ModelProcess:
    """A process that holds one model. Belongs to the event loop that `start` ran in.

    Args:
        weights: Which file, and how it is run.
    """

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._waiting: dict[int, asyncio.Queue[Line | None]] = {}
        self._numbers = count(1)

    @property
    def pid(self) -> int | None:
        """Number of the process, or None before it is started."""
        return None if self._process is None else self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._reading is not None and not self._reading.done()

    async def start(self) -> None:
        """Load the model.

        Raises:
            StorytellerDown: It cannot be run, or is damaged, or too large for the memory.
        """
        await asyncio.to_thread(check_runnable, self.weights.file)
        # A session of its own keeps the terminal's Ctrl+C away from it; `-P` keeps our modules out of its imports.
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", str(_CHILD)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=DEVNULL,
            limit=_LONGEST_LINE,
            start_new_session=True,
        )
        try:
            await self._tell(file=str(self.weights.file), threads=self.weights.threads, context=self.weights.context)
            first = await self._line()
        except BaseException:
            await self.close()
            raise
        if first is None or not first.get("ready"):
            await self.close()
            raise StorytellerDown(f"{self.weights.file.name} could not be loaded: it is damaged, or too large.")
        self._reading = asyncio.create_task(self._read())

    async def ask(self, ask: Mapping[str, Any], schema: Mapping[str, Any] | None) -> AsyncGenerator[Line, None]:
        """Stream the chunks of a reply, as llama.cpp's server words them. Closing the generator stops the model.

        Args:
            ask: Body of a chat completion in OpenAI's form.
            schema: JSON Schema that the reply must keep to, or None.

        Raises:
            StorytellerDown: The process ended.
        """
        number = next(self._numbers)
        lines: asyncio.Queue[Line | None] = asyncio.Queue()
        self._waiting[number] = lines
        ended = False
        try:
            await self._tell(id=number, ask=ask, schema=schema)
            while True:
                line = await lines.get() if self.alive or not lines.empty() else None
                if line is None:
                    ended = True
                    raise StorytellerDown(f"{self.weights.file.name} stopped in the middle: its process ended.")
                if "end" in line:
                    ended = True
                    return
                yield line["chunk"]
        finally:
            del self._waiting[number]
            if not ended:
                self._stop(number)

    async def close(self) -> None:
        """End the process, which gives back all its memory. May be called twice."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                await process.wait()
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)

    def _stop(self, number: int) -> None:
        if self._process is not None and self._process.stdin is not None and not self._process.stdin.is_closing():
            self._process.stdin.write(_line(stop=number))

    async def _tell(self, **order: Any) -> None:
        if self._process is None or self._process.stdin is None:
            raise StorytellerDown(f"{self.weights.file.name} was put away.")
        try:
            self._process.stdin.write(_line(**order))
            await self._process.stdin.drain()
        except ConnectionError:
            raise StorytellerDown(f"{self.weights.file.name} stopped: its process ended.") from None

    async def _line(self) -> Line | None:
        if self._process is None or self._process.stdout is None:
            return None
        line = await self._process.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    async def _read(self) -> None:
        """Hand every line to whoever waits for it, until the process ends; what nobody waits for is dropped."""
        try:
            while (line := await self._line()) is not None:
                lines = self._waiting.get(line["id"])
                if lines is not None:
                    lines.put_nowait(line)
        finally:
            for lines in self._waiting.values():
                lines.put_nowait(None)


def _line(**order: Any) -> bytes:
    return json.dumps(order).encode("ascii") + b"\n"
