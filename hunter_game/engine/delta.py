"""What changed between two states, path by path, and how to put it back.

A delta is a flat mapping of dotted paths to new values in plain JSON: `{"hunter.health": 7, "things.salt.count": 2}`.
Mappings are compared entry by entry, lists as a whole. A path that is gone maps to `GONE_MARK`.
Ids hold no dots (the content loader sees to it); keys of `attempts` may, and are escaped.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

GONE_MARK: dict[str, bool] = {"$gone": True}
"""Value of a path that no longer exists. No state has a key with a dollar sign."""

WHOLE = "$whole"
"""The path of everything: its value takes the place of the whole state. Only a change of shape is written so."""

Plain = dict[str, Any]


def _escape(key: str) -> str:
    return key.replace("\\", "\\\\").replace(".", "\\.")


def _split(path: str) -> list[str]:
    parts, part, escaped = [], "", False
    for char in path:
        if escaped:
            part, escaped = part + char, False
        elif char == "\\":
            escaped = True
        elif char == ".":
            parts.append(part)
            part = ""
        else:
            part += char
    return [*parts, part]


def delta(before: Mapping[str, Any], after: Mapping[str, Any]) -> Plain:
    """Return the changed paths and their new values, in the order of `after`, lost paths last."""
    changes: Plain = {}
    _compare(before, after, "", changes)
    return changes


def _compare(before: Mapping[str, Any], after: Mapping[str, Any], prefix: str, changes: Plain) -> None:
    for key, value in after.items():
        path = prefix + _escape(key)
        if key not in before:
            changes[path] = value
        elif isinstance(value, dict) and isinstance(before[key], dict):
            _compare(before[key], value, path + ".", changes)
        elif before[key] != value:
            changes[path] = value
    for key in before:
        if key not in after:
            changes[prefix + _escape(key)] = GONE_MARK


def apply(before: Mapping[str, Any], changes: Mapping[str, Any]) -> Plain:
    """Return `before` with a delta applied; mappings come out sorted where a key was added.

    Raises:
        KeyError: The delta names a path that `before` does not have, so it is not a delta of it.
    """
    after: Plain = json.loads(json.dumps(before))
    for path, value in changes.items():
        if path == WHOLE:
            after = json.loads(json.dumps(value))
            continue
        *parents, last = _split(path)
        node = after
        for parent in parents:
            node = node[parent]
            if not isinstance(node, dict):
                raise KeyError(path)
        if value == GONE_MARK:
            del node[last]
        elif last in node:
            node[last] = value
        else:
            node[last] = value
            ordered = dict(sorted(node.items()))
            node.clear()
            node.update(ordered)
    return after


def first_difference(recorded: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, Any, Any] | None:
    """Return the first path at which two states differ, with both values, or None."""
    changes = delta(recorded, now)
    for path, value in changes.items():
        return path, _at(recorded, path), None if value == GONE_MARK else value
    return None


def _at(node: Any, path: str) -> Any:
    for part in _split(path):
        if not isinstance(node, Mapping) or part not in node:
            return None
        node = node[part]
    return node
