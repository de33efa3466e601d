"""One running game behind a page: a process of its own, without a shell, that never outlives its page or the server."""

from __future__ import annotations

import asyncio
import json
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

PATIENCE = 3.0
"""Seconds that a game has to save and end by itself, and again to end when it is told to; then it is ended."""


class Child(AppService):  # type: ignore[misc]  # textual-serve has no types
    """The game of one page.

    Args:
        program: Program and arguments; run as they are.
        driver: The Textual driver that speaks with us, as `module:class`.
        write_bytes: Sends what the game draws to the page.
        write_str: Sends a message to the page.
        close: Closes the page's socket.
    """

    _process: Process | None
    _task: asyncio.Task[None] | None

    def __init__(
        self,
        program: Sequence[str],
        driver: str,
        *,
        write_bytes: Callable[[bytes], Awaitable[None]],
        write_str: Callable[[str], Awaitable[None]],
        close: Callable[[], Awaitable[object]],
    ) -> None:
        super().__init__(
            program[0],
            write_bytes=write_bytes,
            write_str=write_str,
            close=close,
            download_manager=DownloadManager(),
        )
        self._program = tuple(program)
        self._driver = driver

    def _build_environment(self, width: int = 80, height: int = 24) -> dict[str, str]:
        environment: dict[str, str] = super()._build_environment(width, height)
        return environment | {"TEXTUAL_DRIVER": self._driver}

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        self._process = await asyncio.create_subprocess_exec(
            *self._program, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=self._build_environment(width, height)
        )
        self._stdin = self._process.stdin
        return self._process

    async def on_meta(self, data: bytes) -> None:
        """Take notice that the game ended; a game opens no pages and sends no files."""
        if json.loads(data).get("type") == "exit":
            await self.remote_close()

    async def on_packed(self, payload: bytes) -> None:
        """Leave what would be a file."""

    async def stop(self) -> None:
        """Have the game save and end, and see to it that it has."""
        process, task = self._process, self._task
        if process is None:
            return
        if process.returncode is None:
            await self.send_meta({"type": "quit"})
        for end in (process.terminate, process.kill):
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), PATIENCE)
                break
            with suppress(ProcessLookupError):
                end()
        await process.wait()
        if task is not None:
            await task
        self._task = None
