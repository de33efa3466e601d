"""The game played in a real browser: what a key on the page does is looked up in the saved hunt."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hunter_game.session.listing import list_sessions

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")

if TYPE_CHECKING:
    from selenium.webdriver import Chrome

BROWSER, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
SWITCHES = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--window-size=1100,760",
)  # fmt: skip
PATIENCE = 60.0
"""Seconds after which a test gives up waiting."""
STILL = 3.0
"""Seconds without a write after which a hunt waits for a line."""

pytestmark = [
    pytest.mark.skipif(not (BROWSER and DRIVER), reason="chromium and chromedriver are not installed"),
    pytest.mark.xdist_group("chromium"),
]


@pytest.fixture
def browser() -> Iterator[Chrome]:
    from selenium.webdriver.chrome.service import Service

    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER
    for switch in SWITCHES:
        options.add_argument(switch)
    chrome = webdriver.Chrome(service=Service(DRIVER), options=options)
    yield chrome
    chrome.quit()


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Serve the game itself, as a player would, over a home of its own."""
    server = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "hunter_game", "serve", "--port", "0"),
        env={**os.environ, "HUNTER_GAME_HOME": str(tmp_path)},
        stdout=PIPE,
    )
    assert server.stdout is not None
    page = ""
    while not page.startswith("http://"):
        page = (await server.stdout.readline()).decode().strip()
    yield page
    server.terminate()
    assert await server.wait() == 0


async def until(browser: Chrome, script: str) -> None:
    """Wait until a script on the page returns true."""
    async with asyncio.timeout(PATIENCE):
        while not await asyncio.to_thread(browser.execute_script, f"return {script}"):
            await asyncio.sleep(0.05)


def last_written(saves: Path) -> int:
    """Return when the one saved hunt was last written to; it is locked while it is played, so this is all one sees."""
    return max((file.stat().st_mtime_ns for file in saves.glob("*.hunt")), default=0)


async def settled(saves: Path) -> int:
    """Wait until nothing was written for a while, since a hunt is written in several goes; return when it last was."""
    before = -1
    async with asyncio.timeout(PATIENCE):
        while before != (now := last_written(saves)):
            before = now
            await asyncio.sleep(STILL)
    return before


async def played(browser: Chrome, saves: Path, keys: str) -> None:
    """Press keys until something was written; a screen that is not there yet takes no line, and Esc leads back."""
    before = await settled(saves)
    async with asyncio.timeout(PATIENCE):
        while last_written(saves) == before:
            await press(browser, "\ue00c" + keys)  # Esc
            for _ in range(40):
                await asyncio.sleep(0.1)
                if last_written(saves) != before:
                    break
    await settled(saves)


async def turns(saves: Path, wanted: int) -> None:
    """Wait until the one saved hunt is closed and has at least that many turns."""
    async with asyncio.timeout(PATIENCE):
        while not [hunt for hunt in list_sessions(saves) if hunt.turn >= wanted and not hunt.problem]:
            await asyncio.sleep(0.1)


async def press(browser: Chrome, keys: str) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    await asyncio.to_thread(ActionChains(browser).send_keys(keys).perform)


async def test_a_hunt_is_begun_and_played_on_a_page_and_saved_when_it_closes(
    address: str, browser: Chrome, tmp_path: Path
) -> None:
    await asyncio.to_thread(browser.get, address)
    await until(browser, "document.body.classList.contains('-first-byte')")
    await until(browser, "document.activeElement.tagName === 'TEXTAREA'")
    title = await asyncio.to_thread(browser.get_screenshot_as_png)
    await played(browser, tmp_path / "saves", "p")
    await played(browser, tmp_path / "saves", "search the yard\n")
    assert await asyncio.to_thread(browser.get_screenshot_as_png) != title
    assert not [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"]
    await asyncio.to_thread(browser.get, "about:blank")
    await turns(tmp_path / "saves", 1)


async def test_a_page_elsewhere_cannot_speak_to_the_game(address: str, browser: Chrome, tmp_path: Path) -> None:
    (tmp_path / "evil.html").write_text("<!DOCTYPE html><title>evil</title>", encoding="utf-8")
    await asyncio.to_thread(browser.get, (tmp_path / "evil.html").as_uri())
    socket = address.replace("http", "ws", 1) + "ws?width=80&height=24"
    trying = (
        f"window.said = []; const socket = new WebSocket({socket!r});"
        "socket.onopen = () => said.push('open'); socket.onmessage = () => said.push('message');"
        "socket.onclose = () => said.push('closed')"
    )
    await asyncio.to_thread(browser.execute_script, trying)
    await until(browser, "said.includes('closed')")
    assert browser.execute_script("return said") == ["closed"]
