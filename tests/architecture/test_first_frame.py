from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

SHOW_THE_TITLE = """
import asyncio, socket, sys

def no_socket(*_):
    raise AssertionError("a socket was opened before anything was asked for")

from hunter_game.cli.office import Office
from hunter_game.cli.storytellers import Choice
from hunter_game.paths import find
from hunter_game.tui.app import HunterApp

async def main():
    socket.socket.connect = no_socket
    socket.getaddrinfo = no_socket
    app = HunterApp(Office(find(), Choice(spec=None, api_base=None)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        print(type(app.screen).__name__, sorted({"litellm", "instructor", "openai", "jinja2"} & set(sys.modules)))

asyncio.run(main())
"""


def test_the_title_is_on_screen_before_any_model_library_is_imported_or_socket_opened(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOW_THE_TITLE],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "HUNTER_GAME_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "TitleScreen []"
