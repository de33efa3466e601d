"""What older rules wrote, in the shape that these rules read: numbered functions, always on a copy.

A session keeps what was written: records, digests and snapshots of older rules are never rewritten.
Whoever wants a typed state or world of them gets a copy, brought forward by one function a version.
That rules have moved on is said by a `RulesRecord`, whose delta holds what these functions changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

Plain = dict[str, Any]
"""A state or a world as JSON has it."""

_TRADES = {"sexton's daughter": "sexton"}
"""Trades as worlds of rules 1 spelt them, that are called otherwise now."""
_KNOWN_TRADES = ("trapper", "surgeon", "sexton", "deserter", "herbalist", "bailiff")


def migrated_state(state: Plain) -> Plain:
    """Return a state in the shape of these rules; its number of the rules stays as recorded.

    Args:
        state: `{"facts": …, "told": …}` of these rules or older ones; not touched.
    """
    return _brought_forward(state, _rules_of(state), _STATES)


def migrated_world(world: Plain, rules: int) -> Plain:
    """Return a world in the shape of these rules.

    Args:
        world: A world that a session carries; not touched.
        rules: Version of the rules that the session began with.
    """
    return _brought_forward(world, rules, _WORLDS)


def _rules_of(state: Plain) -> int:
    facts = state.get("facts")
    rules = facts.get("rules") if isinstance(facts, dict) else None
    return rules if isinstance(rules, int) else 0


def _brought_forward(value: Plain, rules: int, steps: Mapping[int, Callable[[Plain], None]]) -> Plain:
    due = [step for version, step in sorted(steps.items()) if version > rules]
    if not due or rules < 1:
        return value
    copy = deepcopy(value)
    for step in due:
        step(copy)
    return copy


def _state_2(state: Plain) -> None:
    """Rules 2: weather, recipes and questions that travel; trades are a closed list."""
    facts = state["facts"]
    facts.setdefault("recipes", [])
    facts.setdefault("weather", "still")
    facts.setdefault("words", [])
    hunter = facts.get("hunter")
    if isinstance(hunter, dict) and "trade" in hunter:
        hunter["trade"] = _trade(hunter["trade"])


def _world_2(world: Plain) -> None:
    """Rules 2: trades are a closed list."""
    for hunter in world.get("hunters", ()):
        if isinstance(hunter, dict) and "trade" in hunter:
            hunter["trade"] = _trade(hunter["trade"])


def _trade(written: object) -> object:
    if not isinstance(written, str) or written in _KNOWN_TRADES:
        return written
    return _TRADES.get(written, "trapper")


_STATES: dict[int, Callable[[Plain], None]] = {2: _state_2}
_WORLDS: dict[int, Callable[[Plain], None]] = {2: _world_2}
