"""The shape in which authors write a world, and how it becomes the shape of the engine's types.

Authors write mappings where an id or a direction names each entry, which keeps files short, makes a duplicate
impossible, and gives every error a key that reads like an address: `people.maren.hours.night`.
The engine's types are tuples.
Three forms are unfolded: entries by name, `strikes` by line, and packs and needs by item.
The pages of a hunt and the evidence of a country have the same forms, so they are unfolded here too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hunter_game.content.faults import Mark, labels
from hunter_game.content.scalars import Listing, Node, Table, Text

NAMED: dict[tuple[str, ...], str] = {
    ("places",): "id",
    ("places", "*", "exits"): "direction",
    ("places", "*", "details"): "id",
    ("people",): "id",
    ("beasts",): "id",
    ("beasts", "*", "acts"): "id",
    ("causes",): "id",
    ("items",): "id",
    ("topics",): "id",
    ("traces",): "id",
    ("claims",): "id",
    ("hunts",): "id",
    ("hunts", "*", "nexts"): "id",
    ("hunters",): "id",
    ("recipes",): "id",
    ("nexts",): "id",
    ("victims",): "id",
    ("complications",): "id",
}
"""Mappings whose keys name their entries, and the field that the key becomes; `*` stands for any id."""

LISTED_BY: dict[tuple[str, ...], str] = {
    ("people", "*", "answers"): "topic",
    ("people", "*", "wares"): "item",
    ("hunts", "*", "feedings"): "day",
}
"""Lists whose entries errors name by a field rather than by number."""

TITLE_PAGE = ("id", "title", "version", "blurb", "climate")
"""What the section `world` holds: the fields of `World` that are no sections."""

SUPPLIES = ("pack", "needs")
"""Mappings of items to how many."""

Location = tuple[int | str, ...]
"""Where pydantic finds a value: fields and indices from the world down."""


@dataclass(slots=True)
class Unfolded:
    """Plain data for the engine's types, and where each value came from."""

    data: dict[str, Any] = field(default_factory=dict)
    keys: dict[Location, str] = field(default_factory=dict)
    """Author's key of each location."""
    marks: dict[str, Mark] = field(default_factory=dict)
    """Mark of each author's key."""

    def add(self, location: Location, key: str, mark: Mark) -> None:
        """Note where a value was written."""
        self.keys[location] = key
        self.marks.setdefault(key, mark)


def unfold(tree: Table) -> Unfolded:
    """Return the plain data of a set of sections, a section `world` merged into the top level."""
    result = Unfolded()
    for section, node in tree.entries.items():
        key_mark = tree.keys[section]
        if section == "world" and isinstance(node, Table):
            result.marks[section] = key_mark
            for name, each in node.entries.items():
                if name not in TITLE_PAGE:
                    raise node.keys[name].error(f"world.{name}", "no such key")
                result.data[name] = _value(each, (name,), ("world", name), node.keys[name], result)
        else:
            result.data[section] = _value(node, (section,), (section,), key_mark, result)
    return result


def _value(node: Node, location: Location, path: tuple[str, ...], mark: Mark, result: Unfolded) -> Any:
    result.add(location, ".".join(path), mark)
    if isinstance(node, Text):
        return node.value
    if isinstance(node, Listing):
        return _list(node, location, path, result)
    if (name := NAMED.get(_pattern(path))) is not None:
        return _named(node, name, location, path, result)
    if path[-1] == "strikes":
        return _strikes(node, location, path, result)
    if path[-1] in SUPPLIES:
        return _pack(node, location, path, result)
    return {
        key: _value(each, (*location, key), (*path, key), node.keys[key], result) for key, each in node.entries.items()
    }


def _pattern(path: tuple[str, ...]) -> tuple[str, ...]:
    """Replace the ids of a path, at every second step, by `*`."""
    return tuple("*" if index % 2 else part for index, part in enumerate(path))


def _list(node: Listing, location: Location, path: tuple[str, ...], result: Unfolded) -> list[Any]:
    by = LISTED_BY.get(_pattern(path))
    names = [_label(item, by) or str(index + 1) for index, item in enumerate(node.items)]
    return [
        _value(item, (*location, index), (*path, label), item.mark, result)
        for index, (item, label) in enumerate(zip(node.items, labels(names), strict=True))
    ]


def _label(item: Node, by: str | None) -> str | None:
    """Return the text of an entry's field `by`."""
    field_of = item.entries.get(by) if isinstance(item, Table) and by is not None else None
    return field_of.value if isinstance(field_of, Text) else None


def _named(node: Table, name: str, location: Location, path: tuple[str, ...], result: Unfolded) -> list[Any]:
    values = []
    for index, (key, entry) in enumerate(node.entries.items()):
        value = _value(entry, (*location, index), (*path, key), node.keys[key], result)
        if not isinstance(value, dict):
            raise node.keys[key].error(".".join((*path, key)), "must be a mapping of fields")
        if name in value:
            raise node.keys[key].error(".".join((*path, key)), f'the key is the {name}, leave "{name}" out')
        result.add((*location, index, name), ".".join((*path, key)), node.keys[key])
        values.append({name: key, **value})
    return values


def _strikes(node: Table, location: Location, path: tuple[str, ...], result: Unfolded) -> list[Any]:
    values: list[dict[str, str]] = []
    for line, candidates in node.entries.items():
        key = ".".join((*path, line))
        if not isinstance(candidates, Listing):
            raise node.keys[line].error(key, "must be a list of ids")
        for candidate in candidates.items:
            if not isinstance(candidate, Text):
                raise candidate.mark.error(key, "must be a list of ids")
            result.add((*location, len(values)), key, candidate.mark)
            values.append({"line": line, "candidate": candidate.value})
    return values


def _pack(node: Table, location: Location, path: tuple[str, ...], result: Unfolded) -> list[Any]:
    values: list[dict[str, str]] = []
    for item, count in node.entries.items():
        key = ".".join((*path, item))
        if not isinstance(count, Text):
            raise node.keys[item].error(key, "must be a number")
        result.add((*location, len(values)), key, node.keys[item])
        values.append({"item": item, "count": count.value})
    return values
