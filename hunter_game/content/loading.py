"""World files → checked, immutable worlds, ready to be played.

Reads files and nothing else: no clock, no environment, no state of a game.
Which folder holds the worlds is told from above.

- A *plain world* has its hunts among its sections. It is played as it is.
- A *country* (see `country`) has them beside it; a world with one hunt is composed from it for each session.

Whoever begins a hunt asks `world_for`; whoever wants something to look at asks `load_world`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from hunter_game.content.checks import faults
from hunter_game.content.composing import compose
from hunter_game.content.country import is_country, load_country
from hunter_game.content.faults import Mark
from hunter_game.content.hunters import joined
from hunter_game.content.overlay import revised
from hunter_game.content.reading import Written, merged, read_file, shown, world_files
from hunter_game.content.scalars import Table, Text
from hunter_game.engine.vocabulary import HuntId
from hunter_game.engine.world import HunterSheet, PastHunt, World
from hunter_game.errors import ContentError

NEEDED = (
    "world", "places", "people", "beasts", "causes", "items", "topics", "traces", "claims", "hunts", "hunters",
)  # fmt: skip
"""What a plain world consists of; each file holds one or more of them."""
SECTIONS = (*NEEDED, "recipes")

ANY_SEED = "a first look"
"""Seed of the hunt that is shown of a country which has none written."""


class WorldCard(NamedTuple):
    """What the title screen shows of a world."""

    id: str
    title: str
    blurb: str


def load_world(folder: Path) -> World:
    """Load and check one world; of a country, with its first written hunt, or else one that is drawn.

    Args:
        folder: `…/assets/worlds/NAME`; every `*.yaml` in it is read, in the order of their names.

    Raises:
        ContentError: The first thing that is wrong, with file, line and key.
    """
    if not is_country(folder):
        return _plain(folder)
    country = load_country(folder)
    return compose(country, hunt=next(iter(country.hunts), None), seed=ANY_SEED)


def world_for(
    folder: Path,
    *,
    hunt: str | None = None,
    seed: str,
    past: Sequence[PastHunt] = (),
    sheet: HunterSheet | None = None,
) -> World:
    """Return the world in which one hunt is played: the first of its hunts.

    Args:
        folder: `…/assets/worlds/NAME`.
        hunt: Id of a written hunt; None for the one of a plain world, or one drawn by seed in a country.
        seed: The session's seed, any text; a drawn hunt follows from it.
        past: What a country remembers, oldest first; a plain world remembers nothing.
        sheet: A hunter who lived and hunts again, or who was made; None for the ready hunters alone.

    Raises:
        ContentError: The files are wrong, there is no such hunt, or none can be drawn.
    """
    if is_country(folder):
        return compose(load_country(folder), hunt=hunt, seed=seed, past=past, sheet=sheet)
    world = _plain(folder) if sheet is None else joined(_plain(folder), sheet)
    if hunt is None or hunt == world.hunts[0].id:
        return world
    chosen = world.hunt.get(HuntId(hunt))
    if chosen is None:
        raise ContentError(f'{world.title} has no hunt "{hunt}". There are: {", ".join(world.hunt)}.')
    return revised(world, hunts=(chosen, *(each for each in world.hunts if each is not chosen)))


def hunts_of(folder: Path) -> tuple[HuntId, ...]:
    """Return the hunts that are written for a world.

    Raises:
        ContentError: The files are wrong.
    """
    return load_country(folder).hunts if is_country(folder) else tuple(each.id for each in _plain(folder).hunts)


def list_worlds(worlds_folder: Path) -> tuple[WorldCard, ...]:
    """Return the worlds of a folder by name, reading only each one's `world.yaml`.

    Raises:
        ContentError: A `world.yaml` cannot be read, or lacks id, title or blurb.
    """
    return tuple(_card(path) for path in sorted(worlds_folder.glob("*/world.yaml")))


def _plain(folder: Path) -> World:
    trees = [read_file(path) for path in world_files(folder)]
    written = Written(merged(trees, shown(folder), SECTIONS, NEEDED))
    world = written.typed(World)
    for fault in faults(world):
        raise written.refuse(fault)
    return world


def _card(path: Path) -> WorldCard:
    tree = read_file(path)
    section = tree.entries.get("world")
    if not isinstance(section, Table):
        raise Mark(shown(path), 1).error("world", "missing")
    values = []
    for name in WorldCard._fields:
        value = section.entries.get(name)
        if not isinstance(value, Text):
            raise tree.keys["world"].error(f"world.{name}", "missing")
        values.append(value.value)
    return WorldCard(*values)
