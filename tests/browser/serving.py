"""Serves the tiny program until it is ended: `python -m tests.browser.serving PIDFILE`. Prints the page's address."""

from __future__ import annotations

import asyncio
import socket
import sys

from hunter_game.browser.gate import HOST, Gate
from hunter_game.browser.server import GuardedServer
from hunter_game.tui.served import SERVED


def tiny(pid_file: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "tests.browser.tiny_app", pid_file, *arguments]


def main() -> None:
    listening = socket.create_server((HOST, 0))
    gate = Gate(port=listening.getsockname()[1])
    print(gate.address, flush=True)
    asyncio.run(GuardedServer(tiny(sys.argv[1]), SERVED, gate, title="tiny").run(listening))


if __name__ == "__main__":
    main()
