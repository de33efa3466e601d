"""`hunter-game doctor`: is everything here that a game needs, and does the storyteller answer?"""

from __future__ import annotations

import asyncio
import os
import platform
import shutil
import sqlite3
import sys
import tempfile
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
    from hunter_game.storyteller.trial import Trial


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check came to."""

    about: str
    text: str
    ok: bool = True


@click.command()
@click.option("--storyteller", "spec", metavar="SPEC", help="Try this storyteller instead of the configured one.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--storytellers", "listed", is_flag=True, help="Only list the storytellers that could be chosen here.")
def doctor(spec: str | None, api_base: str | None, listed: bool) -> int:
    """Check what a game needs, and try the storyteller: one streamed call, one structured call."""
    from hunter_game.cli.storytellers import Choice
    from hunter_game.config import read_config
    from hunter_game.paths import find

    paths = find()
    if listed:
        _print(list(_found(paths)))
        return 0
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
    """Try every model of a role, each once; what a role that has no model does is said too."""
    from hunter_game.cli.storytellers import roles_of
    from hunter_game.cli.trying import closed, tried
    from hunter_game.storyteller.routing import BUILTIN

    roles = roles_of(config, choice, paths.models)
    models = {model.spec: model for model in (*roles.tellers, *roles.readers, *roles.chroniclers)}
    findings: list[Finding] = []
    async with closed():
        for spec, model in models.items():
            if spec != BUILTIN or len(models) == 1:
                findings += trial_in_words(await tried(paths, config, model))
    return findings


def _found(paths: Paths) -> Iterator[Finding]:
    from hunter_game.cli.trying import found

    for each in found(paths):
        yield Finding(each.spec, each.what)


def trial_in_words(trial: Trial) -> Iterator[Finding]:
    """Yield what came of trying a storyteller."""
    from hunter_game.cli.trying import extraction_in_words, price_in_words, telling_in_words

    yield Finding(f"streamed call to {trial.spec}", telling_in_words(trial), ok=trial.tells)
    if trial.tells:
        yield Finding("structured call", extraction_in_words(trial), ok=trial.extracts)
        yield Finding("an hour of play", price_in_words(trial))
    if trial.words:
        yield Finding("its own words", trial.words, ok=False)
    if trial.fix:
        yield Finding("what may help", trial.fix)


def _print(findings: list[Finding]) -> None:
    from hunter_game.cli.printing import print_line
    from hunter_game.engine.text import one_line

    width = max(len(finding.about) for finding in findings)
    for finding in findings:
        mark, style = ("ok", None) if finding.ok else ("no", "bold red")
        print_line(f"{mark}  {finding.about:{width}}  {one_line(finding.text, 400)}", style)
