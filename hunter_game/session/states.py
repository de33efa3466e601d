"""States as plain JSON, and what a record makes of one: its delta applied, checked against the digests beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hunter_game.engine import delta
from hunter_game.engine.digest import canonical, tagged
from hunter_game.session.records import RulesRecord, SealRecord, TurnRecord

PlainState = dict[str, Any]
"""A state as plain JSON: `{"facts": …, "told": …}`."""


def plain_digests(state: PlainState) -> tuple[str, str]:
    """Return the digests of facts and told state of a plain state."""
    return tagged(canonical(state["facts"])), tagged(canonical(state["told"]))


def after_turn(turn: TurnRecord, before: PlainState) -> PlainState:
    """Return the state that a turn record leads to.

    Raises:
        ValueError: The delta does not give the recorded digests.
    """
    return _checked({**before, "facts": _applied(before["facts"], turn.delta)}, turn)


def after_seal(seal: SealRecord | None, before: PlainState) -> PlainState:
    """Return the state that a turn's seal leads to; `before` itself while there is none.

    Raises:
        ValueError: The delta does not give the recorded digests.
    """
    if seal is None:
        return before
    return _checked({**before, "told": _applied(before["told"], seal.delta)}, seal)


def after_rules(change: RulesRecord | None, before: PlainState) -> PlainState:
    """Return the state that a change of rules leads to; `before` itself where there is none.

    Raises:
        ValueError: The delta does not give the recorded digests.
    """
    if change is None:
        return before
    return _checked({**before, "facts": _applied(before["facts"], change.delta)}, change)


def _applied(before: PlainState, changes: Mapping[str, Any]) -> PlainState:
    try:
        return delta.apply(before, changes)
    except (KeyError, AttributeError, TypeError) as error:
        raise ValueError("a delta does not fit the state before it") from error


def _checked(state: PlainState, record: TurnRecord | SealRecord | RulesRecord) -> PlainState:
    if plain_digests(state) != (record.digest, record.told_digest):
        raise ValueError(f"the state of record {record.seq} does not have the digest that was recorded")
    return state
