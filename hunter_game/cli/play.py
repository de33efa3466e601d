"""`hunter-game play`: which hunt, told by whom, on which front end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hunter_game.cli.exits import complain

if TYPE_CHECKING:
    from hunter_game.cli.office import Office
    from hunter_game.director.director import Director
    from hunter_game.paths import Paths

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says about the hunt; None and False where it says nothing."""

    save: str | None = None
    new: bool = False
    seed: str | None = None
    world: str | None = None
    hunter: str | None = None
    fair: bool = False
    iron: bool = False
    daily: bool = False

    @property
    def begins(self) -> bool:
        """Whether a new hunt is meant: what only a new one can have was asked for."""
        return self.new or self.fair or self.iron or self.daily or not (self.seed is self.world is self.hunter is None)


@click.command()
@click.argument("save", required=False)
@click.option("--new", is_flag=True, help="Begin a new hunt; SAVE is its name.")
@click.option("--seed", metavar="TEXT", help="What the dice of a new hunt are keyed with.")
@click.option("--world", metavar="NAME", help="World of a new hunt.")
@click.option("--hunter", metavar="NAME", help="Ready hunter of a new hunt.")
@click.option("--fair", is_flag=True, help="New hunt: free words are read by rules only.")
@click.option("--iron", is_flag=True, help="New hunt: no undo, no save, no load.")
@click.option("--daily", is_flag=True, help="The hunt of the day: fair, iron, the same for everyone.")
@click.option("--storyteller", "spec", metavar="SPEC", help="builtin, local:FILE.gguf, or a model as LiteLLM names it.")
@click.option("--api-base", metavar="URL", help="Address of a server of your own.")
@click.option("--plain", is_flag=True, help="One line in, text out: for screen readers, pipes and scripts.")
@click.option("--json", "as_json", is_flag=True, help="With --plain: each update as one JSON line.")
def play(
    save: str | None,
    new: bool,
    seed: str | None,
    world: str | None,
    hunter: str | None,
    fair: bool,
    iron: bool,
    daily: bool,
    spec: str | None,
    api_base: str | None,
    plain: bool,
    as_json: bool,
) -> int:
    """Play: the title screen, or SAVE, a name or a path to a .hunt or .jsonl file."""
    from hunter_game.cli.office import Office
    from hunter_game.cli.storytellers import Choice
    from hunter_game.paths import find

    if as_json and not plain:
        raise click.UsageError("--json goes with --plain.")
    asked = Asked(save, new, seed, world, hunter, fair, iron, daily)
    paths = find()
    office = Office(paths, Choice(spec=spec, api_base=api_base), world=world, fair=fair or None)
    if plain:
        return asyncio.run(_play_plain(asked, office, paths, as_json))
    return _play_on_screen(asked, office, paths)


def chosen(asked: Asked, office: Office, paths: Paths) -> Director:
    """Return the hunt that was asked for: a new one, the one named, or else the last one that is not over.

    Raises:
        HunterError: It cannot be begun or played on.
    """
    from hunter_game.cli.hunts import Wish, open_hunt

    if not asked.begins:
        file = paths.save(asked.save) if asked.save else _last(paths)
        if file is not None:
            return office.direct(open_hunt(paths, file))
    config = office.config()
    wish = Wish(
        world=asked.world or config.world,
        name=asked.save,
        hunter=asked.hunter,
        seed=asked.seed,
        fair=asked.fair or config.fair,
        iron=asked.iron,
    )
    if asked.daily:
        wish = replace(wish, daily=datetime.now(UTC).date())
    return office.begin(wish)


def _last(paths: Paths) -> Path | None:
    from hunter_game.session.listing import list_sessions

    return next((hunt.path for hunt in list_sessions(paths.saves) if not hunt.over and not hunt.problem), None)


def _play_on_screen(asked: Asked, office: Office, paths: Paths) -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") in {"dumb", ""}:
        complain("The game's screen needs a terminal; here, play with `hunter-game play --plain`.")
        return 2
    if asked.save and not asked.begins:
        paths.save(asked.save)  # what is not there is said before the screen changes
    from hunter_game.tui.app import HunterApp

    async def first() -> Director:
        return office.warmed(await asyncio.to_thread(chosen, asked, office, paths))

    at_once = first if asked.save or asked.begins else None
    app = HunterApp(office, after_crash=f"Saved hunts are in {paths.saves}.", first=at_once)
    farewell = app.run()
    if farewell:
        click.echo(farewell)
    return app.return_code or 0


async def _play_plain(asked: Asked, office: Office, paths: Paths, as_json: bool) -> int:
    """Play in line mode, and leave in order at the end of the input or at a signal."""
    from hunter_game.cli.stdin import StdinLines
    from hunter_game.plain import JsonPrinter, Printer, TextPrinter, run_plain, saved_line

    game = office.warmed(chosen(asked, office, paths))
    tty = sys.stdin.isatty()
    printer: Printer = JsonPrinter(sys.stdout) if as_json else TextPrinter(sys.stdout, tty=tty and sys.stdout.isatty())
    leaving = asyncio.Event()
    signals = _watch_signals(leaving)
    try:
        await run_plain(game, StdinLines(sys.stdin.fileno()), printer, leaving)
        line = saved_line(game)
    finally:
        await game.close()
    printer.farewell(line)
    return 128 + signals[0] if signals else 0


def _watch_signals(leaving: asyncio.Event) -> list[int]:
    """Let signals set `leaving`, the first time; return the list in which the first one will stand."""
    loop = asyncio.get_running_loop()
    caught: list[int] = []
    numbers = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]

    def leave(number: int) -> None:
        caught.append(number)
        leaving.set()
        for each in numbers:  # a second one ends the program at once; what is committed stays
            loop.remove_signal_handler(each)

    for number in numbers:
        try:
            loop.add_signal_handler(number, leave, number)
        except NotImplementedError:
            break  # Windows: Ctrl+C comes as KeyboardInterrupt
    return caught
