"""Hunts as files: how one begins, and how one is opened to be played on.

Owns the clock and the fresh seed; the rooms below are handed both.
"""

from __future__ import annotations

import gc
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from hunter_game import __version__
from hunter_game.cli.continuing import continuation, world_here
from hunter_game.errors import ConfigError, SaveUnreadable

if TYPE_CHECKING:
    from hunter_game.engine.world import HunterSheet, World
    from hunter_game.paths import Paths
    from hunter_game.session.contents import SessionContents
    from hunter_game.session.records import Modes
    from hunter_game.session.store import Session


@dataclass(frozen=True, slots=True)
class Wish:
    """What a player wants of a new hunt."""

    world: str
    hunt: str | None = None
    """Id of a written hunt; None for the one of a plain world, or one drawn by seed in a country."""
    after: Path | None = None
    """The hunt of a country that this one comes after: its hunter if they live, and what it left behind."""
    name: str | None = None
    """Of the saved hunt; None for one made from the hunter's name."""
    hunter: str | None = None
    """Id or name of a ready hunter; None for the one who lived, or else the first."""
    made: HunterSheet | None = None
    """A hunter of the player's own, instead of a ready one."""
    seed: str | None = None
    """What the dice are keyed with; None for a fresh one."""
    fair: bool = False
    iron: bool = False
    daily: date | None = None
    """Day of a daily hunt: fair, iron, and the same for everyone."""


def now() -> str:
    """Return the time as sessions list it: UTC, to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def begin_hunt(paths: Paths, wish: Wish) -> Session:
    """Make a new session, with turn 0 on disk, and open it.

    Raises:
        HunterError: There is no such world, hunt or hunter, the hunt before is not over, the name is taken, or the
            file cannot be written.
    """
    from hunter_game.content import world_for
    from hunter_game.engine.hunt import begin
    from hunter_game.session.contents import make_header
    from hunter_game.session.daily import daily_hunter
    from hunter_game.session.store import Session

    seed, modes = _keyed(wish)
    if wish.after is None:
        world = world_for(paths.world(wish.world), hunt=wish.hunt, seed=seed, sheet=wish.made)
    else:
        before = continuation(wish.after)
        folder, lived = paths.world(before.world), wish.made or before.sheet
        world = world_for(folder, hunt=wish.hunt, seed=seed, past=before.past, sheet=lived)
    sheet = daily_hunter(world, seed) if wish.daily is not None else _sheet(world, wish.hunter)
    state = begin(world, world.hunts[0].id, sheet.id, seed)
    header = make_header(world, state, sheet.id, __version__, modes)
    session = Session.create(_new_file(paths, wish.name, sheet.name), header, state, world, now)
    keep_what_is_loaded()
    return session


def _keyed(wish: Wish) -> tuple[str, Modes]:
    """Return what the dice of a new hunt are keyed with, and its modes."""
    from hunter_game.engine.state import RULES_VERSION
    from hunter_game.session.daily import daily_seed
    from hunter_game.session.records import Modes

    if wish.daily is None:
        return wish.seed or secrets.token_hex(4), Modes(fair=wish.fair, iron=wish.iron)
    day = wish.daily.isoformat()
    return daily_seed(day, wish.world, RULES_VERSION), Modes(fair=True, iron=True, daily=day)


def open_hunt(paths: Paths, file: Path) -> Session:
    """Open a saved hunt; a recording is first made a saved hunt of its own.

    Raises:
        HunterError: It cannot be played on; the message says why.
    """
    from hunter_game.session.store import Session

    if file.suffix == ".jsonl":
        file = import_hunt(paths, file)
    session = Session.open(file, now)
    keep_what_is_loaded()
    return session


@cache
def keep_what_is_loaded() -> None:
    """Take the world and the words out of the collector's sight, once: they live as long as the program.

    It would look through all of them again and again; without them a line is read an eighth faster.
    """
    import_module("hunter_game.parser")
    gc.collect()
    gc.freeze()


def import_hunt(paths: Paths, source: Path) -> Path:
    """Make a saved hunt of a file from anywhere, and return its path.

    Raises:
        HunterError: The file is refused.
    """
    from hunter_game.session.forking import import_session
    from hunter_game.session.listing import free_path

    target = free_path(_saves(paths), source.stem)
    import_session(source, target, now(), partial(world_here, paths))
    return target


def salvage_hunt(paths: Paths, source: Path) -> tuple[Path, int]:
    """Make a saved hunt of what can be read of a damaged one; return its path and its last turn.

    Raises:
        HunterError: Nothing of it can be read.
    """
    from hunter_game.session.forking import salvage
    from hunter_game.session.listing import free_path

    target = free_path(_saves(paths), source.stem)
    return target, salvage(source, target, now(), partial(world_here, paths))


def _sheet(world: World, wish: str | None) -> HunterSheet:
    if wish is None:
        return world.hunters[0]
    for sheet in world.hunters:
        if wish.casefold() in {sheet.id.casefold(), sheet.name.casefold(), sheet.name.split()[0].casefold()}:
            return sheet
    known = ", ".join(sheet.id for sheet in world.hunters)
    raise ConfigError(f'There is no ready hunter "{wish}". There are: {known}.')


def _new_file(paths: Paths, name: str | None, otherwise: str) -> Path:
    from hunter_game.session.listing import free_path

    if name is None:
        return free_path(_saves(paths), otherwise)
    file = new_hunt_file(paths, name)
    if file.exists():
        raise SaveUnreadable(
            f'There is a saved hunt "{file.stem}" already; continue it without --new, or choose another name.'
        )
    return file


def new_hunt_file(paths: Paths, name: str) -> Path:
    """Return the file that is meant for a new hunt: a path to a `.hunt`, or a name in the saves folder."""
    from hunter_game.session.text import slug

    given = Path(name)
    return given if given.suffix == ".hunt" and given.name != name else _saves(paths) / f"{slug(given.stem)}.hunt"


def refuse_existing(path: Path) -> None:
    """Refuse to write over a file, before anything was spent on what would go into it.

    Raises:
        SaveUnreadable: It exists, or does not end as a hunt or a recording does.
    """
    if path.suffix not in {".hunt", ".jsonl"}:
        raise SaveUnreadable(f"{path.name} should end in .hunt or .jsonl.")
    if path.exists():
        raise SaveUnreadable(f"There is a file {path.name} already; choose another name.")


def write_copy(path: Path, contents: SessionContents) -> None:
    """Write a session as a new file of the form that its name has.

    Raises:
        SaveError: It exists, or cannot be written.
    """
    from hunter_game.session.forking import write_session
    from hunter_game.session.recording import write_recording

    refuse_existing(path)
    if path.suffix == ".jsonl":
        write_recording(path, contents)
    else:
        write_session(path, contents, now())


def _saves(paths: Paths) -> Path:
    """Return the folder of saved hunts; made when it is first needed."""
    try:
        paths.saves.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveUnreadable(f"The folder {paths.saves} cannot be made: {error.strerror}.") from error
    return paths.saves
