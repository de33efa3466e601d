"""The server over real sockets, with a tiny program in the place of the game."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType, WSServerHandshakeError, web

from hunter_game.browser import child as child_module
from hunter_game.browser import server as server_module
from hunter_game.browser.gate import HOST, Gate
from hunter_game.browser.server import GuardedServer
from hunter_game.tui.served import SERVED
from tests.browser.serving import tiny

PATIENCE = 30.0
"""Seconds after which a test gives up waiting."""


class Served:
    """A running server and a browser's hand."""

    def __init__(self, gate: Gate, http: ClientSession, pid_file: Path) -> None:
        self.gate = gate
        self.http = http
        self.pid_file = pid_file

    @property
    def origin(self) -> str:
        return f"http://{HOST}:{self.gate.port}"

    def open(self, size: str = "width=80&height=24", origin: str | None = None):  # type: ignore[no-untyped-def]
        address = f"{self.gate.address}ws?{size}"
        return self.http.ws_connect(address, origin=origin or self.origin)

    def pid(self) -> int:
        return int(self.pid_file.read_text(encoding="utf-8"))


@asynccontextmanager
async def serving(pid_file: Path, *arguments: str) -> AsyncIterator[Served]:
    listening = socket.create_server((HOST, 0))
    gate = Gate(port=listening.getsockname()[1])
    server = GuardedServer(tiny(str(pid_file), *arguments), SERVED, gate, title="tiny & <small>")
    runner = web.AppRunner(server.application(), shutdown_timeout=1.0)
    await runner.setup()
    await web.SockSite(runner, listening).start()
    try:
        async with ClientSession() as http:
            yield Served(gate, http, pid_file)
    finally:
        await runner.cleanup()


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path / "pid") as server:
        yield server


async def draws(page: ClientWebSocketResponse, word: str) -> bool:
    """Wait for what the program draws; return whether a word was in it before it ended or our patience did."""
    seen = b""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while word.encode() not in seen:
                message = await page.receive()
                if message.type is not WSMsgType.BINARY:
                    break
                seen += message.data
    return word.encode() in seen


async def is_gone(pid: int) -> bool:
    """Wait for the end of a process; return whether it came before that of our patience."""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            while _runs(pid):
                await asyncio.sleep(0.02)
    return not _runs(pid)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return not Path(f"/proc/{pid}/stat").exists() or Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


async def test_the_page_and_its_files_are_there_and_nothing_of_them_is_kept_or_comes_from_elsewhere(
    served: Served,
) -> None:
    async with served.http.get(served.gate.address) as answer:
        text = await answer.text()
        assert answer.status == 200
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "tiny &amp; &lt;small&gt;" in text
    assert "https:" not in text
    for file in ("page.js", "static/js/textual.js", "static/css/xterm.css"):
        async with served.http.get(served.gate.address + file) as answer:
            assert answer.status == 200, file


@pytest.mark.parametrize("path", ["/", "/ws", "/static/js/textual.js", "/download/x"])
async def test_nothing_is_given_without_the_word(served: Served, path: str) -> None:
    async with served.http.get(served.origin + path) as answer:
        assert answer.status == 403


async def test_a_name_that_points_here_is_refused(served: Served) -> None:
    async with served.http.get(served.gate.address, headers={"Host": f"evil.example:{served.gate.port}"}) as answer:
        assert answer.status == 403


async def test_another_page_of_the_browser_starts_no_program(served: Served) -> None:
    with pytest.raises(WSServerHandshakeError) as refused:
        async with served.open(origin="http://evil.example"):
            pass
    assert refused.value.status == 403
    assert not served.pid_file.exists()


async def test_keys_and_sizes_reach_the_program_and_sizes_are_bounded(served: Served) -> None:
    async with served.open("width=100000&height=100000") as page:
        assert await draws(page, "400x150")
        await page.send_json(["resize", {"width": 90, "height": -5}])
        assert await draws(page, "90x5")
        await page.send_json(["focus"])
        await page.send_json(["stdin", "q"])
        assert await draws(page, "key q")


async def test_a_size_that_is_no_number_is_the_least(served: Served) -> None:
    async with served.open("width=wide&height=") as page:
        assert await draws(page, "20x5")


NOT_OUR_WORDS = (
    "",
    "nonsense",
    "[]",
    "{}",
    '["stdin"]',
    '["stdin", 5]',
    '["resize", {"width": "wide", "height": 3}]',
    '["resize", {"width": 1e999, "height": 3}]',
    '["quit"]',
    "[" * 5_000,
)


async def test_what_is_no_word_of_our_page_changes_nothing(served: Served) -> None:
    async with served.open() as page:
        assert await draws(page, "80x24")
        for key, words in zip("abcdefghij", NOT_OUR_WORDS, strict=True):
            await page.send_str(words)
            await page.send_json(["stdin", key])
            assert await draws(page, f"key {key}")


async def test_a_message_without_end_closes_the_page_that_sent_it(served: Served) -> None:
    async with served.open() as page:
        assert await draws(page, "80x24")
        pid = served.pid()
        await page.send_str(json.dumps(["stdin", "x" * (server_module.MOST_BYTES + 1)]))
        async with asyncio.timeout(PATIENCE):
            while (await page.receive()).type is WSMsgType.BINARY:
                pass
    assert await is_gone(pid)


async def test_one_page_plays_at_a_time_and_the_next_gets_in_when_it_closes(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "WAITING", 0.05)
    async with served.open() as page:
        assert await draws(page, "80x24")
        pid = served.pid()
        async with served.open() as second:
            closing = await second.receive()
            assert closing.type is WSMsgType.CLOSE
            assert "another window" in closing.extra
        assert served.pid() == pid
    monkeypatch.setattr(server_module, "WAITING", PATIENCE)
    async with served.open() as third:
        assert await draws(third, "80x24")
        assert served.pid() != pid
    assert await is_gone(pid)


async def test_a_page_that_closes_takes_its_program_along(served: Served) -> None:
    async with served.open() as page:
        assert await draws(page, "80x24")
    assert await is_gone(served.pid())


async def test_a_program_that_will_not_leave_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_module, "PATIENCE", 0.1)
    async with serving(tmp_path / "pid", "deaf") as served:
        async with served.open() as page:
            assert await draws(page, "80x24")
        assert await is_gone(served.pid())


async def test_a_server_that_is_closed_ends_every_program(tmp_path: Path) -> None:
    async with serving(tmp_path / "pid") as served:
        page = await served.open()
        assert await draws(page, "80x24")
        pid = served.pid()
    assert await is_gone(pid)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["ended", "killed"])
async def test_a_server_that_is_ended_or_killed_leaves_no_program_behind(
    tmp_path: Path, number: signal.Signals
) -> None:
    arguments = ("-m", "tests.browser.serving", str(tmp_path / "pid"))
    server = await asyncio.create_subprocess_exec(sys.executable, *arguments, stdout=PIPE)
    assert server.stdout is not None
    address = (await server.stdout.readline()).decode().strip()
    origin = "/".join(address.split("/")[:3])
    async with ClientSession() as http:
        page = await http.ws_connect(f"{address}ws?width=80&height=24", origin=origin)
        assert await draws(page, "80x24")
        pid = int((tmp_path / "pid").read_text(encoding="utf-8"))
        server.send_signal(number)
        assert await server.wait() == (0 if number is signal.SIGTERM else -number)
    assert await is_gone(pid)
