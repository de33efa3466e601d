"""The saved hunts of a folder, as a title screen lists them: cheap, without locks, never raising."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hunter_game.engine.state import State
from hunter_game.engine.text import sanitise
from hunter_game.engine.world import World
from hunter_game.errors import SaveError
from hunter_game.session import schema
from hunter_game.session.hunt_file import SUFFIX
from hunter_game.session.text import slug

MOST_SHOWN_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class SavedHunt:
    """One line of the list."""

    path: Path
    name: str
    """File name without ending."""
    hunter: str = ""
    world: str = ""
    """Id of its world; empty for a hunt that does not say."""
    place: str = ""
    turn: int = 0
    played: str = ""
    """When it was last played, as the game wrote it."""
    over: bool = False
    """Whether the hunt has ended."""
    problem: str = ""
    """Why it cannot be opened, one sentence; empty when it can."""


def meta_of(state: State, world: World, turn: int, played: str) -> dict[str, str]:
    """Return what the list shows of a hunt, as it is kept in the file."""
    place = world.place.get(state.facts.place)
    return {
        "hunter": state.facts.hunter.name,
        "world": world.id,
        "place": place.name if place is not None else state.facts.place,
        "turn": str(turn),
        "over": "yes" if state.facts.reckoning is not None else "no",
        "played": played,
    }


def list_sessions(folder: Path) -> tuple[SavedHunt, ...]:
    """Return the saved hunts of a folder, last played first, then by name.

    A hunt that cannot be read is listed with the reason. What is shown was not checked; opening checks it.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX and not path.name.startswith("."))
    except OSError:
        return ()
    hunts = [_entry(path) for path in paths]
    return tuple(sorted(hunts, key=lambda hunt: hunt.played, reverse=True))


def _entry(path: Path) -> SavedHunt:
    name = sanitise(path.stem)[:MOST_SHOWN_CHARACTERS]
    try:
        meta = _read_meta(path)
        turn = int(meta.get("turn", "0"))
    except SaveError as error:
        return SavedHunt(path, name, problem=error.message)
    except (sqlite3.Error, ValueError, OverflowError):
        return SavedHunt(path, name, problem=f"{path.name} is damaged, or open in another game.")
    shown = {key: sanitise(value)[:MOST_SHOWN_CHARACTERS] for key, value in meta.items()}
    return SavedHunt(
        path=path,
        name=name,
        hunter=shown.get("hunter", ""),
        world=shown.get("world", ""),
        place=shown.get("place", ""),
        turn=turn,
        played=shown.get("played", ""),
        over=shown.get("over") == "yes",
    )


def _read_meta(path: Path) -> Mapping[str, str]:
    # Takes no lock and mends nothing, so a hunt in play can be listed beside its game.
    connection = schema.connect_damaged(path)
    try:
        rows = connection.execute("SELECT key, value FROM meta LIMIT 16").fetchall()
    finally:
        connection.close()
    return {str(key): str(value) for key, value in rows}


def free_path(folder: Path, name: str, suffix: str = SUFFIX) -> Path:
    """Return a path in a folder for a new file, after a name that may hold anything.

    `Nul` becomes `hunt-nul`, `../x` becomes `x`; a number is added where the name is taken.
    """
    base = slug(name)
    path = folder / f"{base}{suffix}"
    number = 2
    while path.exists():
        path = folder / f"{base}-{number}{suffix}"
        number += 1
    return path
