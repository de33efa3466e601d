"""`hunter-game play`: which hunt, told by whom, on which front end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hunter_game.cli.exits import complain

if TYPE_CHECKING:
    from hunter_game.cli.hunts import Wish
    from hunter_game.cli.office import Office
    from hunter_game.config import Config
    from hunter_game.director.director import Director
    from hunter_game.paths import Paths
    from hunter_game.tui.choices import MadeHunter

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says about the hunt; None and False where it says nothing."""

    save: str | None = None
    new: bool = False
    seed: str | None = None
    world: str | None = None
    hunt: str | None = None
    after: str | None = None
    hunter: str | None = None
    made: str | None = None
    fair: bool = False
    iron: bool = False
    daily: bool = False

    @property
    def begins(self) -> bool:
        """Whether a new hunt is meant: what only a new one can have was asked for."""
        said = (self.seed, self.world, self.hunt, self.after, self.hunter, self.made)
        return self.new or self.fair or self.iron or self.daily or any(each is not None for each in said)


@click.command()
@click.argument("save", required=False)
@click.option("--new", is_flag=True, help="Begin a new hunt; SAVE is its name.")
@click.option("--seed", metavar="TEXT", help="What the dice of a new hunt are keyed with.")
@click.option("--world", metavar="NAME", help="World of a new hunt, as if for the first time.")
@click.option("--hunt", metavar="ID", help="A written hunt of that world; without it, one is drawn by the seed.")
@click.option("--after", metavar="SAVE", help="The next hunt after SAVE, in a country that remembers it.")
@click.option("--hunter", metavar="NAME", help="Ready hunter of a new hunt.")
@click.option(
    "--made", metavar="ANSWERS", help="A hunter of your own: 'NAME, TRADE, arm|eye|heart, READY HUNTER' whose pack."
)
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
    hunt: str | None,
    after: str | None,
    hunter: str | None,
    made: str | None,
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
    if after is not None and world is not None:
        raise click.UsageError("--after SAVE goes on in the world of SAVE; leave --world out.")
    if daily and any(each is not None for each in (seed, hunt, after, hunter, made)):
        raise click.UsageError(
            "--daily is the same for everyone; leave --seed, --hunt, --after, --hunter and --made out."
        )
    asked = Asked(save, new, seed, world, hunt, after, hunter, made, fair, iron, daily)
    paths = find()
    read_along = not plain or (sys.stdin.isatty() and not as_json)
    office = Office(paths, Choice(spec=spec, api_base=api_base), world=world, fair=fair or None, hints=read_along)
    if plain:
        return asyncio.run(_play_plain(asked, office, paths, as_json))
    return _play_on_screen(asked, office, paths)


def chosen(asked: Asked, office: Office, paths: Paths) -> Director:
    """Return the hunt that was asked for: a new one, the one named, or else the last one that is not over.

    Raises:
        HunterError: It cannot be begun or played on.
    """
    from hunter_game.cli.hunts import open_hunt

    if not asked.begins:
        file = paths.save(asked.save) if asked.save else _last(paths)
        if file is not None:
            return office.direct(open_hunt(paths, file))
    return office.begin(_wished(asked, office.config(), paths))


def _wished(asked: Asked, config: Config, paths: Paths) -> Wish:
    """Return the new hunt that was asked for; what the command line leaves open is as with *Play now*."""
    from hunter_game.cli.hunts import Wish
    from hunter_game.cli.next_hunts import COUNTRY, next_after, play_now
    from hunter_game.cli.offering import made

    if asked.after is not None:
        wish = next_after(paths, paths.save(asked.after))
    elif asked.daily:
        wish = Wish(world=asked.world or COUNTRY, daily=datetime.now(UTC).date())
    elif asked.world is not None:
        wish = Wish(world=asked.world)
    else:
        wish = play_now(paths, config.world)
    return replace(
        wish,
        hunt=asked.hunt,
        name=asked.save,
        hunter=asked.hunter,
        made=made(paths, wish.world, _answers(asked.made)) if asked.made is not None else None,
        seed=asked.seed,
        fair=asked.fair or wish.fair or config.fair,
        iron=asked.iron or wish.iron,
    )


def _answers(said: str) -> MadeHunter:
    """Return the four answers that `--made` gives.

    Raises:
        ConfigError: There are not four.
    """
    from hunter_game.errors import ConfigError
    from hunter_game.tui.choices import MadeHunter

    answers = [each.strip() for each in said.rsplit(",", 3)]
    if len(answers) != 4:
        raise ConfigError("--made takes four answers: NAME, TRADE, arm or eye or heart, and a ready hunter's id.")
    return MadeHunter(*answers)


def _last(paths: Paths) -> Path | None:
    from hunter_game.session.listing import list_sessions

    return next((hunt.path for hunt in list_sessions(paths.saves) if not hunt.over and not hunt.problem), None)


def _play_on_screen(asked: Asked, office: Office, paths: Paths) -> int:
    if not (_is_terminal() or os.environ.get("TEXTUAL_DRIVER")):  # behind a page there is none
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


def _is_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") not in {"dumb", ""}


async def _play_plain(asked: Asked, office: Office, paths: Paths, as_json: bool) -> int:
    """Play in line mode, and leave in order at the end of the input or at a signal."""
    from hunter_game.cli.stdin import StdinLines
    from hunter_game.plain import JsonPrinter, Printer, TextPrinter, run_plain, saved_line

    game = office.warmed(chosen(asked, office, paths))
    tty = sys.stdin.isatty()
    printer: Printer = JsonPrinter(sys.stdout) if as_json else TextPrinter(sys.stdout, tty=tty and sys.stdout.isatty())
    lines, leaving = StdinLines(sys.stdin.fileno()), asyncio.Event()
    signals = _watch_signals(leaving)
    onward = True
    while onward:
        try:
            onward = await run_plain(game, lines, printer, leaving, partial(_bundled, office))
            line = saved_line(game)
        finally:
            await game.close()
        if onward:
            game = await office.next_hunt(game.name)
    printer.farewell(line)
    return 128 + signals[0] if signals else 0


async def _bundled(office: Office, prose: bool) -> str:
    """Write a report of a fault beside the hunt, and return what is said of it."""
    from hunter_game.errors import HunterError

    try:
        name = await office.bundle("", prose)
    except HunterError as error:
        return error.message
    told = "What was told is in it; /bundle --no-prose leaves it out." if prose else "What was told is not in it."
    return f"Written beside the saved hunt: {name}. No key and no folder of yours is in it. {told}"


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
