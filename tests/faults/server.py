"""A local HTTP server that speaks the OpenAI wire format and misbehaves on demand.

The mode of a reply is the next one queued, else the model's name. It counts what real providers never show us:
requests, and connections that are still open.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

PROSE = ("The reeds part. ", "Cold water closes over your boots, ", "and the lantern leans away from the wind.")


@dataclass
class Request:
    """One request as it arrived."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    mode: str

    @property
    def stream(self) -> bool:
        return bool(self.body.get("stream"))

    @property
    def prompt(self) -> str:
        return json.dumps(self.body.get("messages", []), ensure_ascii=False)


class Hangup(Exception):
    """The mode ends the connection by itself."""


@dataclass
class Reply:
    """What a mode writes with."""

    server: FaultServer
    request: Request
    writer: asyncio.StreamWriter

    async def raw(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def head(self, status: int = 200, kind: str = "text/event-stream", length: int | None = None) -> None:
        size = "" if length is None else f"Content-Length: {length}\r\n"
        await self.raw(
            f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\n{size}Connection: close\r\n\r\n".encode("ascii")
        )

    async def body(self, value: Any, status: int = 200) -> None:
        data = value if isinstance(value, bytes) else json.dumps(value).encode("ascii")
        await self.head(status, "application/json", len(data))
        await self.raw(data)

    async def delta(self, text: str | None = None, finish: str | None = None, **more: Any) -> None:
        content = {} if text is None else {"content": text}
        await self.event({"choices": [{"index": 0, "delta": {**content, **more}, "finish_reason": finish}]})

    async def event(self, value: dict[str, Any]) -> None:
        frame = {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "told-1", **value}
        await self.raw(b"data: " + json.dumps(frame).encode("ascii") + b"\n\n")

    async def end(self, finish: str | None = "stop", usage: bool = True) -> None:
        if finish is not None:
            await self.delta(finish=finish)
        if usage:
            await self.event({"choices": [], "usage": USAGE})
        await self.raw(b"data: [DONE]\n\n")

    async def words(self, *texts: str) -> None:
        for text in texts:
            await self.delta(text)

    async def forever(self) -> None:
        self.server.stalled.set()
        await asyncio.Event().wait()

    async def reset(self) -> None:
        """Cut the connection with RST."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()
        raise Hangup

    async def whole(self, content: str, finish: str | None = "stop") -> None:
        """A complete, non-streamed reply: as tool call if tools were asked for, else as content."""
        tools = self.request.body.get("tools")
        message: dict[str, Any] = {"role": "assistant", "content": content}
        if tools:
            name = tools[0]["function"]["name"]
            call = {"id": "t1", "type": "function", "function": {"name": name, "arguments": content}}
            message = {"role": "assistant", "content": None, "tool_calls": [call]}
            finish = "tool_calls" if finish == "stop" else finish
        choice = {"index": 0, "message": message, "finish_reason": finish}
        await self.body(
            {
                "id": "c1",
                "object": "chat.completion",
                "created": 1,
                "model": "told-1",
                "choices": [choice],
                "usage": USAGE,
            }
        )


USAGE = {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 150}

Mode = Callable[[Reply], Awaitable[None]]


@dataclass
class FaultServer:
    """Serves on a free loopback port while it is entered."""

    modes: dict[str, Mode]
    answer: str = '{"events": []}'
    """Content of a well-behaved structured reply."""
    prose: tuple[str, ...] = PROSE
    queue: deque[str] = field(default_factory=deque)
    requests: list[Request] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the first request has come."""
    stalled: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a mode has begun to wait for ever."""
    live: int = 0
    """Connections open now."""
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set whenever a connection ends; cleared by whoever waits."""
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> FaultServer:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def api_base(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}/v1"

    async def emptied(self, seconds: float = 1.0) -> bool:
        """Whether every connection was closed within so many seconds."""
        try:
            async with asyncio.timeout(seconds):
                while self.live:
                    self.changed.clear()
                    await self.changed.wait()
        except TimeoutError:
            return False
        return True

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.live += 1
        try:
            await self._serve(reader, writer)
        except (ConnectionError, Hangup, asyncio.CancelledError, asyncio.IncompleteReadError):
            pass
        finally:
            self.live -= 1
            self._tasks.discard(task)
            writer.close()
            self.changed.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
        body = json.loads(await reader.readexactly(int(headers.get("content-length", "0"))) or b"{}")
        mode = self.queue.popleft() if self.queue else str(body.get("model", ""))
        request = Request(head[0].split(" ")[1], headers, body, mode)
        self.requests.append(request)
        self.arrived.set()
        replying = asyncio.ensure_future(self.modes[mode](Reply(self, request, writer)))
        hung_up = asyncio.ensure_future(reader.read())
        try:
            await asyncio.wait({replying, hung_up}, return_when=asyncio.FIRST_COMPLETED)
            if replying.done():
                replying.result()
        finally:
            replying.cancel()
            hung_up.cancel()
            await asyncio.gather(replying, hung_up, return_exceptions=True)
