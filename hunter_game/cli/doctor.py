"""`hunter-game doctor`: is everything here that a game needs, and does the storyteller answer?"""

from __future__ import annotations

import asyncio
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from hunter_game import __version__
from hunter_game.errors import HunterError

if TYPE_CHECKING:
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import Config
    from hunter_game.paths import Paths
    from hunter_game.storyteller.brief import Brief
    from hunter_game.storyteller.ports import Storyteller

PASSAGE = "“No light at the mill that night,” says Maren, and looks away."
"""What the structured call is tried on."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check came to."""

    about: str
    text: str
    ok: bool = True


@click.command()
@click.option("--storyteller", "spec", metavar="SPEC", help="Try this storyteller instead of the configured one.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
def doctor(spec: str | None, api_base: str | None) -> int:
    """Check what a game needs, and try the storyteller."""
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import read_config
    from hunter_game.paths import find

    paths = find()
    findings = [*_machine(), *_files(paths)]
    try:
        config = read_config(paths.config)
        findings.append(
            Finding("settings", f"{paths.config}{'' if paths.config.exists() else ' (not there: defaults)'}")
        )
        findings.append(_keys())
        findings += asyncio.run(_storyteller(paths, config, Choice(spec=spec, api_base=api_base)))
    except HunterError as error:
        findings.append(Finding(error.title, error.message, ok=False))
    _print(findings)
    return 0 if all(finding.ok for finding in findings) else 1


def _machine() -> Iterator[Finding]:
    yield Finding("hunter-game", __version__)
    yield Finding("Python", f"{platform.python_version()} on {platform.system()}")
    yield Finding("SQLite", sqlite3.sqlite_version)
    size = shutil.get_terminal_size()
    here = "a terminal" if sys.stdin.isatty() and sys.stdout.isatty() else "no terminal: use `hunter-game play --plain`"
    term = os.environ.get("TERM", "not set")
    colour = "no colour" if "NO_COLOR" in os.environ else os.environ.get("COLORTERM", "basic colour") or "basic colour"
    yield Finding("terminal", f"{here}, {size.columns}×{size.lines}, TERM {term}, {colour}, {sys.stdout.encoding}")


def _files(paths: Paths) -> Iterator[Finding]:
    from hunter_game.content import load_world

    for name in paths.world_names():
        try:
            world = load_world(paths.world(name))
        except HunterError as error:
            yield Finding(f"world {name}", error.message, ok=False)
        else:
            yield Finding(f"world {name}", f"{world.title}: {len(world.places)} places, {len(world.people)} people")
    if not paths.world_names():
        yield Finding("worlds", f"none in {paths.worlds}; install the game again", ok=False)
    try:
        paths.saves.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=paths.saves):
            pass
    except OSError as error:
        yield Finding("saves", f"{paths.saves} cannot be written: {error.strerror}", ok=False)
    else:
        yield Finding("saves", f"{paths.saves}, {len(paths.save_names())} hunts")


def _keys() -> Finding:
    from hunter_game.cli.keys import present

    return Finding("keys", ", ".join(present()) or "none in the environment; the built-in storyteller needs none")


async def _storyteller(paths: Paths, config: Config, choice: Choice) -> list[Finding]:
    from hunter_game.cli.next_hunts import PRACTICE
    from hunter_game.cli.scenes import opening_brief
    from hunter_game.cli.storytellers import hire
    from hunter_game.content import load_world

    brief = opening_brief(load_world(paths.world(config.world or PRACTICE)))
    storyteller = hire(config, choice, paths.assets, paths.models)
    try:
        await storyteller.warm()
        return [await _streamed(storyteller, brief), await _structured(storyteller, brief)]
    finally:
        await storyteller.close()


async def _streamed(storyteller: Storyteller, brief: Brief) -> Finding:
    from hunter_game.storyteller.ports import Ended, TookOver, TurnCalls, Words

    about = f"streamed call to {storyteller.name}"
    begun, first, shown, why = time.monotonic(), None, 0, ""
    async for piece in storyteller.tell(brief, (), TurnCalls()):
        match piece:
            case Words(text=text):
                first = time.monotonic() if first is None else first
                shown += len(text)
            case TookOver(why=why):
                pass
            case Ended(status=status, reason=reason):
                if why or status != "told":
                    return Finding(about, why or reason or status, ok=False)
    if first is None:
        return Finding(about, "no words came", ok=False)
    whole = time.monotonic() - begun
    return Finding(about, f"first words after {first - begun:.2f} s, {shown} characters in {whole:.2f} s")


async def _structured(storyteller: Storyteller, brief: Brief) -> Finding:
    from hunter_game.storyteller.ports import TurnCalls

    begun = time.monotonic()
    heard = await storyteller.listen(PASSAGE, brief, TurnCalls())
    took = f"{time.monotonic() - begun:.2f} s"
    if heard.why_not is not None:
        return Finding("structured call", f"{heard.why_not} ({took})", ok=False)
    return Finding("structured call", f"{len(heard.dialogue) + len(heard.claims)} events in {took}")


def _print(findings: list[Finding]) -> None:
    from hunter_game.cli.printing import print_line
    from hunter_game.engine.text import one_line

    width = max(len(finding.about) for finding in findings)
    for finding in findings:
        mark, style = ("ok", None) if finding.ok else ("no", "bold red")
        print_line(f"{mark}  {finding.about:{width}}  {one_line(finding.text, 400)}", style)
