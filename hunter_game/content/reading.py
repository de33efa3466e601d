"""Folders of YAML files → one table of sections, and sections → typed values, with the place of every mistake.

Worlds, the pages of a hunt and the evidence of a country are all written the same way, so they are read here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from hunter_game.content.faults import Fault, Mark, did_you_mean
from hunter_game.content.scalars import Node, Table, read_tree
from hunter_game.content.shape import Location, Unfolded, unfold
from hunter_game.errors import ContentError

Typed = TypeVar("Typed", bound=BaseModel)


def read_file(path: Path) -> Table:
    """Return the tree of one file.

    Raises:
        ContentError: It cannot be read, or is not written as such files are.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ContentError(f"{shown(path)}: cannot be read ({error.strerror}).") from None
    return read_tree(shown(path), data)


def shown(path: Path) -> str:
    """Return a path as errors show it: from the assets folder down, never absolute."""
    parts = path.parts
    above = len(parts) - 1 - parts[::-1].index("worlds") if "worlds" in parts else len(parts) - 1
    return "/".join(parts[max(above - 1, 0) :])


def world_files(folder: Path) -> list[Path]:
    """Return the YAML files of a folder, by name; those of folders in it are not among them.

    Raises:
        ContentError: There are none.
    """
    files = sorted(folder.glob("*.yaml"))
    if not files:
        raise ContentError(f"{shown(folder)}: no world here, it needs a world.yaml.")
    return files


def merged(trees: Iterable[Table], where: str, sections: Collection[str], needed: Collection[str]) -> Table:
    """Join the files' sections; one section may be spread over several files.

    Args:
        trees: The files, in order.
        where: The folder as errors show it.
        sections: What may be there.
        needed: What has to be there.

    Raises:
        ContentError: A section is unknown, missing, no mapping, or has one entry twice.
    """
    entries: dict[str, Node] = {}
    keys: dict[str, Mark] = {}
    for tree in trees:
        for section, node in tree.entries.items():
            mark = tree.keys[section]
            if section not in sections:
                raise mark.error(section, f"no such section{did_you_mean(section, sections)}")
            if not isinstance(node, Table):
                raise mark.error(section, "must be a mapping")
            if (before := entries.get(section)) is not None:
                node = _joined(section, before, node)
            entries[section] = node
            keys.setdefault(section, mark)
    for section in needed:
        if section not in entries:
            raise Mark(where, 1).error(section, "the world has no such section")
    return Table(entries, keys, Mark(where, 1))


def _joined(section: str, first: Node, second: Table) -> Table:
    assert isinstance(first, Table)  # merged refuses any other
    for name in second.entries:
        if name in first.entries:
            before = first.keys[name]
            raise second.keys[name].error(f"{section}.{name}", f"written twice, first in {before.file}:{before.line}")
    return Table({**first.entries, **second.entries}, {**first.keys, **second.keys}, first.mark)


class Written:
    """Typed sections that still know where each value was written."""

    def __init__(self, sections: Table) -> None:
        self._unfolded = unfold(sections)
        self._start = sections.mark

    def typed(self, model: type[Typed], **given: object) -> Typed:
        """Return the sections as a value of the model.

        Args:
            model: What they are to be.
            given: Fields that are not written but follow from elsewhere.

        Raises:
            ContentError: The first field that is wrong.
        """
        try:
            return model.model_validate({**self._unfolded.data, **given})
        except ValidationError as error:
            raise _first(error, self._unfolded, self._start) from None

    def depth(self, key: str) -> int:
        """Return how many parts of a key, from the section down, are written here."""
        parts = key.split(".")
        written = (cut for cut in range(len(parts), 0, -1) if ".".join(parts[:cut]) in self._unfolded.marks)
        return next(written, 0)

    def refuse(self, fault: Fault) -> ContentError:
        """Return the error for a fault: at its key, or at the nearest key above it that is written."""
        key = fault.key
        while key:
            if (mark := self._unfolded.marks.get(key)) is not None:
                return mark.error(fault.key, fault.message)
            key = key.rpartition(".")[0]
        return self._start.error(fault.key, fault.message)


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
