"""The server: one page, its static files and its socket, on loopback, behind a `Gate`.

`textual-serve` gives the page's script and the protocol between it and a Textual app. Left to itself it takes
sockets from every page of the browser, starts a process for each and believes every size; what is here says no.
"""

from __future__ import annotations

import asyncio
import json
import signal
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import aiohttp_jinja2
import jinja2
from aiohttp import WSCloseCode, WSMsgType, web
from textual_serve.server import Server

from hunter_game.browser.child import Child
from hunter_game.browser.gate import HOST, Gate

COLUMNS: Final = (20, 400)
LINES: Final = (5, 150)
"""Sizes that a page may ask for; others become the nearest of these."""
MOST_BYTES: Final = 64 * 1024
"""Largest message of a page: a paste, in the end."""
WAITING: Final = 5.0
"""Seconds that a page waits for another's game to end: a page that is loaded again comes before the old one is gone."""
SIGNALS: Final = ("SIGINT", "SIGTERM", "SIGHUP")

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; "
    "connect-src 'self' {sockets}; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class GuardedServer(Server):  # type: ignore[misc]  # textual-serve has no types
    """Offers a Textual program to a page of this machine's browser.

    Args:
        program: Program and arguments that a page's game is run with.
        driver: The Textual driver of that program, as `module:class`.
        gate: Who may speak to it.
        sessions: How many games may run at once.
        title: Title of the page.
    """

    def __init__(self, program: Sequence[str], driver: str, gate: Gate, *, sessions: int = 1, title: str) -> None:
        super().__init__(program[0], host=HOST, port=gate.port, title=title, templates_path=str(Path(__file__).parent))
        self._program = tuple(program)
        self._driver = driver
        self._gate = gate
        self._places = asyncio.Semaphore(sessions)
        self._sockets: set[web.WebSocketResponse] = set()

    async def run(self, listening: socket.socket) -> None:
        """Serve until a signal comes; every game is over when this returns.

        Args:
            listening: A socket that listens on loopback, at the gate's port.
        """
        leaving = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in SIGNALS:
            with suppress(NotImplementedError, AttributeError):
                loop.add_signal_handler(getattr(signal, name), leaving.set)
        runner = web.AppRunner(self.application(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.SockSite(runner, listening).start()
            await leaving.wait()
        finally:
            await runner.cleanup()

    def application(self) -> web.Application:
        """Return the routes, all behind the gate."""
        app = web.Application(middlewares=[self._guard])
        aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(self.templates_path), autoescape=True)
        inside = f"/{self._gate.token}"
        app.add_routes(
            [
                web.get(f"{inside}/", self.handle_index, name="index"),
                web.get(f"{inside}/ws", self.handle_websocket, name="websocket"),
                web.get(f"{inside}/page.js", self.handle_script),
                web.static(f"{inside}/static", self.statics_path, name="static"),
            ]
        )
        app.on_response_prepare.append(self._seal)
        app.on_shutdown.append(self._close_pages)
        return app

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        why = self._gate.refuses(
            host=request.headers.get("Host", ""),
            path=request.path,
            origin=request.headers.get("Origin"),
            upgrade="Upgrade" in request.headers,
        )
        if why:
            return web.Response(status=403, text=f"{why}\n")
        return await handler(request)

    async def _seal(self, request: web.Request, response: web.StreamResponse) -> None:
        sockets = " ".join(sorted(f"ws://{host}" for host in self._gate.hosts))
        for name, value in _HEADERS.items():
            response.headers[name] = value.replace("{sockets}", sockets)

    async def _close_pages(self, _: web.Application) -> None:
        for page in tuple(self._sockets):
            await page.close(code=WSCloseCode.GOING_AWAY, message=b"The server was ended.")

    @aiohttp_jinja2.template("page.html")
    async def handle_index(self, request: web.Request) -> dict[str, str]:
        """Return the page."""
        route = request.app.router
        host = request.headers["Host"]  # localhost and 127.0.0.1 are two origins to a browser
        return {
            "title": self.title,
            "static": str(route["static"].url_for(filename="")).rstrip("/"),
            "socket": f"ws://{host}{route['websocket'].url_for()}",
        }

    async def handle_script(self, request: web.Request) -> web.FileResponse:
        """Return the page's own few lines of script; a page with none inline can forbid all others."""
        return web.FileResponse(Path(__file__).parent / "page.js")

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Run a game for as long as its page is open."""
        page = web.WebSocketResponse(heartbeat=15, max_msg_size=MOST_BYTES)
        await page.prepare(request)
        try:
            await asyncio.wait_for(self._places.acquire(), WAITING)
        except TimeoutError:
            await page.close(code=WSCloseCode.TRY_AGAIN_LATER, message=b"The game is open in another window.")
            return page
        self._sockets.add(page)
        game = Child(
            self._program, self._driver, write_bytes=page.send_bytes, write_str=page.send_str, close=page.close
        )
        try:
            await game.start(_within(request.query.get("width"), COLUMNS), _within(request.query.get("height"), LINES))
            await self._process_messages(page, game)
        except (ConnectionError, RuntimeError):
            pass  # the page or the game is gone; the other follows
        finally:
            await asyncio.shield(self._ended(game, page))
        return page

    async def _ended(self, game: Child, page: web.WebSocketResponse) -> None:
        try:
            await game.stop()
        finally:
            self._sockets.discard(page)
            self._places.release()

    async def _process_messages(self, websocket: web.WebSocketResponse, app_service: Child) -> None:
        async for message in websocket:
            if message.type is not WSMsgType.TEXT:
                continue
            match _envelope(message.data):
                case ["stdin", str(typed)]:
                    await app_service.send_bytes(typed.encode("utf-8", "replace"))
                case ["resize", {"width": int(width), "height": int(height)}]:
                    await app_service.set_terminal_size(_within(width, COLUMNS), _within(height, LINES))
                case ["ping", str() | int() | float() as word]:
                    await websocket.send_json(["pong", word])
                case ["blur", *_]:
                    await app_service.blur()
                case ["focus", *_]:
                    await app_service.focus()
                case _:
                    pass  # not a word of our page's script


def _envelope(text: str) -> object:
    with suppress(ValueError, RecursionError):
        return json.loads(text)
    return None


def _within(asked: str | int | None, bounds: tuple[int, int]) -> int:
    """Return a size that a page asked for, or the nearest that it may have; the least when it is no number."""
    least, most = bounds
    try:
        return max(least, min(most, int(asked or 0)))
    except ValueError:
        return least
