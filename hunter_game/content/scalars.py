"""YAML read as text: a tree in which every scalar is the string that was written.

YAML's own typing turns `no` into False, `18:30` into 1110 and `010` into 8, so nothing here asks for it.
Aliases can make a small file enormous, tags can name types, duplicate keys lose text, and control characters
reach terminals; all are refused.
The parser is libyaml's event stream (`yaml.CSafeLoader`), which carries line marks; nothing is constructed from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from hunter_game.content.faults import Mark

MOST_BYTES = 512 * 1024
MOST_DEPTH = 12
"""Brackets within brackets; a world needs seven."""


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, exactly as written."""

    value: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Listing:
    """A sequence."""

    items: tuple[Node, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping with text keys, in the order written. `mark` is where it begins."""

    entries: dict[str, Node]
    keys: dict[str, Mark]
    """Where each key is written."""
    mark: Mark


Node = Text | Listing | Table


def read_tree(file: str, data: bytes) -> Table:
    """Return the tree of one world file.

    Args:
        file: Its name as errors show it.
        data: Its bytes, UTF-8.

    Raises:
        ContentError: It is too long or too deep, not UTF-8, not YAML, not a mapping, or uses what is refused.
    """
    start = Mark(file, 1)
    if len(data) > MOST_BYTES:
        raise start.error("", f"a world file may have {MOST_BYTES // 1024} KiB, this one has more")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Mark(file, data.count(b"\n", 0, error.start) + 1).error("", "not UTF-8 text") from None
    try:
        return _Reader(file, yaml.parse(text, Loader=yaml.CSafeLoader)).document()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Mark(file, line).error("", f"not YAML, {error.problem or error.context}") from None
    except yaml.YAMLError:
        raise start.error("", "not YAML, it holds a character that YAML does not allow") from None


class _Reader:
    """Builds the tree of one document from its events."""

    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        self._file = file
        self._events = events

    def document(self) -> Table:
        next(self._events)  # the stream begins
        if isinstance(next(self._events), yaml.StreamEndEvent):
            raise Mark(self._file, 1).error("", "the file is empty")
        root = self._node(next(self._events), "", 1)
        if not isinstance(root, Table):
            raise root.mark.error("", "a world file is a mapping of sections")
        next(self._events)  # the document ends
        if not isinstance(extra := next(self._events), yaml.StreamEndEvent):
            raise self._mark(extra).error("", "a world file is one document, this is a second")
        return root

    def _mark(self, event: yaml.Event) -> Mark:
        return Mark(self._file, event.start_mark.line + 1 if event.start_mark else 1)

    def _node(self, event: yaml.Event, key: str, depth: int) -> Node:
        mark = self._mark(event)
        if isinstance(event, yaml.AliasEvent):
            raise mark.error(key, "aliases (*name) are not allowed, write it out")
        if not isinstance(event, yaml.ScalarEvent | yaml.SequenceStartEvent | yaml.MappingStartEvent):
            raise mark.error(key, "expected a value")
        if event.anchor is not None:
            raise mark.error(key, "anchors (&name) are not allowed, write it out")
        if event.tag is not None:
            raise mark.error(key, "tags (!name) are not allowed, every value is text")
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event, key)
        if depth > MOST_DEPTH:
            raise mark.error(key, f"more than {MOST_DEPTH} levels deep")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._listing(mark, key, depth)
        return self._table(mark, key, depth)

    def _text(self, event: yaml.ScalarEvent, key: str) -> Text:
        mark = self._mark(event)
        if not event.value and not event.style:
            raise mark.error(key, "has no value")
        if not event.value.replace("\n", "").isprintable():
            raise mark.error(key, "holds a character that cannot be printed")
        return Text(event.value, mark)

    def _listing(self, mark: Mark, key: str, depth: int) -> Listing:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, f"{key}.{len(items) + 1}".lstrip("."), depth + 1))
        return Listing(tuple(items), mark)

    def _table(self, mark: Mark, key: str, depth: int) -> Table:
        entries: dict[str, Node] = {}
        keys: dict[str, Mark] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._node(event, key, depth + 1)
            if not isinstance(name, Text):
                raise name.mark.error(key, "a key must be a word")
            below = f"{key}.{name.value}" if key else name.value
            if name.value in entries:
                raise name.mark.error(below, f"written twice, first in line {keys[name.value].line}")
            entries[name.value] = self._node(next(self._events), below, depth + 1)
            keys[name.value] = name.mark
        return Table(entries, keys, mark)
