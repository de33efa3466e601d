"""World files → a checked, immutable `World`.

Reads files and nothing else: no clock, no environment, no state of a game.
Which folder holds the worlds is told from above.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from hunter_game.content.checks import faults
from hunter_game.content.faults import Mark, did_you_mean
from hunter_game.content.scalars import Node, Table, Text, read_tree
from hunter_game.content.shape import Location, Unfolded, unfold
from hunter_game.engine.world import World
from hunter_game.errors import ContentError

SECTIONS = (
    "world", "places", "people", "beasts", "causes", "items", "topics", "traces", "claims", "hunts", "hunters",
)  # fmt: skip
"""What a world consists of; each file holds one or more of them."""


class WorldCard(NamedTuple):
    """What the title screen shows of a world."""

    id: str
    title: str
    blurb: str


def load_world(folder: Path) -> World:
    """Load and check one world.

    Args:
        folder: `…/assets/worlds/NAME`; every `*.yaml` in it is read, in the order of their names.

    Raises:
        ContentError: The first thing that is wrong, with file, line and key.
    """
    sections = _merge([_read(path) for path in _files(folder)], _shown(folder))
    unfolded = unfold(sections)
    try:
        world = World.model_validate(unfolded.data)
    except ValidationError as error:
        raise _first(error, unfolded, Mark(_shown(folder), 1)) from None
    for fault in faults(world):
        raise _nearest(fault.key, unfolded, Mark(_shown(folder), 1)).error(fault.key, fault.message)
    return world


def list_worlds(worlds_folder: Path) -> tuple[WorldCard, ...]:
    """Return the worlds of a folder by name, reading only each one's `world.yaml`.

    Raises:
        ContentError: A `world.yaml` cannot be read, or lacks id, title or blurb.
    """
    return tuple(_card(path) for path in sorted(worlds_folder.glob("*/world.yaml")))


def _card(path: Path) -> WorldCard:
    tree = _read(path)
    section = tree.entries.get("world")
    if not isinstance(section, Table):
        raise Mark(_shown(path), 1).error("world", "missing")
    values = []
    for name in WorldCard._fields:
        value = section.entries.get(name)
        if not isinstance(value, Text):
            raise tree.keys["world"].error(f"world.{name}", "missing")
        values.append(value.value)
    return WorldCard(*values)


def _files(folder: Path) -> list[Path]:
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise ContentError(f"{_shown(folder)}: no world here, it needs a world.yaml.")
    return files


def _read(path: Path) -> Table:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ContentError(f"{_shown(path)}: cannot be read ({error.strerror}).") from None
    return read_tree(_shown(path), data)


def _shown(path: Path) -> str:
    """Return a path as errors show it: from the assets folder down, never absolute."""
    parts = path.parts
    above = len(parts) - 1 - parts[::-1].index("worlds") if "worlds" in parts else len(parts) - 1
    return "/".join(parts[max(above - 1, 0) :])


def _merge(trees: list[Table], shown: str) -> Table:
    """Join the files' sections; one section may be spread over several files."""
    entries: dict[str, Node] = {}
    keys: dict[str, Mark] = {}
    for tree in trees:
        for section, node in tree.entries.items():
            mark = tree.keys[section]
            if section not in SECTIONS:
                raise mark.error(section, f"no such section{did_you_mean(section, SECTIONS)}")
            if not isinstance(node, Table):
                raise mark.error(section, "must be a mapping")
            if (before := entries.get(section)) is not None:
                node = _joined(section, before, node)
            entries[section] = node
            keys.setdefault(section, mark)
    for section in SECTIONS:
        if section not in entries:
            raise Mark(shown, 1).error(section, "the world has no such section")
    return Table(entries, keys, Mark(shown, 1))


def _joined(section: str, first: Node, second: Table) -> Table:
    assert isinstance(first, Table)  # _merge refuses any other
    for name in second.entries:
        if name in first.entries:
            before = first.keys[name]
            raise second.keys[name].error(f"{section}.{name}", f"written twice, first in {before.file}:{before.line}")
    return Table({**first.entries, **second.entries}, {**first.keys, **second.keys}, first.mark)


def _first(error: ValidationError, unfolded: Unfolded, otherwise: Mark) -> ContentError:
    """Return pydantic's first error as our sentence."""
    details = error.errors(include_url=False, include_context=True)[0]
    location: Location = tuple(part for part in details["loc"] if part != "[key]")
    key, rest = _author_key(location, unfolded)
    mark = unfolded.marks.get(key, otherwise)
    match details["type"]:
        case "missing":
            return mark.error(_dotted(key, rest), "missing")
        case "extra_forbidden":
            return mark.error(key, "no such key")
        case "enum" | "int_parsing" | "bool_parsing":
            return mark.error(key, f'"{details["input"]}" {_expected(details["msg"])}')
        case _:
            return mark.error(_dotted(key, rest), _expected(details["msg"]))


def _expected(message: str) -> str:
    """Put pydantic's English in our order: `Input should be …` → `should be …`."""
    text = message.removeprefix("Input ").removesuffix(", unable to parse string as an integer")
    return text.removesuffix(", unable to interpret input")


def _author_key(location: Location, unfolded: Unfolded) -> tuple[str, Location]:
    """Return the key of the nearest written value, and what of the location lies below it."""
    for cut in range(len(location), 0, -1):
        if (key := unfolded.keys.get(location[:cut])) is not None:
            return key, location[cut:]
    return "world", location


def _dotted(key: str, rest: Location) -> str:
    return ".".join((key, *(str(part) for part in rest)))


def _nearest(key: str, unfolded: Unfolded, otherwise: Mark) -> Mark:
    """Return the mark of a key, or of the nearest key above it that is written."""
    while key:
        if (mark := unfolded.marks.get(key)) is not None:
            return mark
        key = key.rpartition(".")[0]
    return otherwise
