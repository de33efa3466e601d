"""Deltas: what changed, path by path, and how to put it back."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from hunter_game.engine.delta import GONE_MARK, apply, delta, first_difference
from hunter_game.engine.digest import canonical


def test_only_what_changed_is_named_by_its_path() -> None:
    before = {"day": 1, "hunter": {"health": 9, "conditions": []}, "things": {"salt": {"count": 3}}}
    after = {"day": 1, "hunter": {"health": 7, "conditions": ["held"]}, "things": {"salt": {"count": 2}}}
    assert delta(before, after) == {"hunter.health": 7, "hunter.conditions": ["held"], "things.salt.count": 2}
    assert delta(before, before) == {}


def test_a_lost_path_is_marked_and_taken_away() -> None:
    changes = delta({"a": 1, "fight": {"turn": 2}}, {"a": 1})
    assert changes == {"fight": GONE_MARK}
    assert apply({"a": 1, "fight": {"turn": 2}}, changes) == {"a": 1}


def test_dots_and_backslashes_in_keys_survive() -> None:
    before: dict[str, Any] = {"attempts": {}}
    after = {"attempts": {"search|hunter|St. Ives": 1, "a\\b": 2, "a\\.b": 3}}
    changes = delta(before, after)
    assert "attempts.search|hunter|St\\. Ives" in changes
    assert apply(before, changes) == {"attempts": dict(sorted(after["attempts"].items()))}


def test_an_added_entry_lands_in_its_place() -> None:
    after = apply({"a": 1, "c": 3}, {"b": 2})
    assert list(after) == ["a", "b", "c"]


def test_a_delta_of_another_state_is_refused() -> None:
    with pytest.raises(KeyError):
        apply({"a": 1}, {"hunter.health": 7})
    with pytest.raises(KeyError):
        apply({"a": 1}, {"a.b": 7})
    with pytest.raises(KeyError):
        apply({"a": 1}, {"b": GONE_MARK})


def test_applying_leaves_what_it_was_given_alone() -> None:
    before = {"things": {"salt": {"count": 3}}}
    apply(before, {"things.salt.count": 2})
    assert before == {"things": {"salt": {"count": 3}}}


def test_the_first_difference_names_path_and_both_values() -> None:
    recorded = {"hunter": {"health": 9, "coin": 3}}
    assert first_difference(recorded, recorded) is None
    assert first_difference(recorded, {"hunter": {"health": 7, "coin": 2}}) == ("hunter.health", 9, 7)
    assert first_difference({"a": 1, "b": 2}, {"a": 1}) == ("b", 2, None)
    assert first_difference({"a": 1}, {"a": 1, "b": 2}) == ("b", None, 2)


def tree(rng: Random, depth: int = 0) -> dict[str, Any]:
    """Return plain data with keys sorted, as a state's is."""
    keys = sorted({rng.choice(("a", "b.c", "d\\", "e", "", ".", "é")) for _ in range(rng.randrange(5))})
    leaves: tuple[Any, ...] = (0, 1, "x", None, [], [1, {"k": 1}])
    return {key: tree(rng, depth + 1) if depth < 3 and rng.random() < 0.5 else rng.choice(leaves) for key in keys}


def test_applying_a_delta_gives_the_state_it_was_made_of_byte_for_byte() -> None:
    rng = Random("trees")
    for _ in range(2000):
        before, after = tree(rng), tree(rng)
        assert canonical(apply(before, delta(before, after))) == canonical(after)
