"""Canonical JSON and the tagged digests of facts, told state, worlds and records.

Canonical means: fields in the order of their models, mappings sorted by id, ASCII only, no white space, integers
only. The same value has the same bytes on every Python, platform and hash seed.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from hunter_game.engine.model import plain
from hunter_game.engine.state import Facts, Told
from hunter_game.engine.world import World


def canonical(value: Any) -> bytes:
    """Return the canonical JSON of plain data.

    Raises:
        ValueError: The data holds a number that is not an integer JSON can carry (NaN, infinity).
    """
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def tagged(data: bytes) -> str:
    """Return the digest of bytes with the name of its algorithm in front."""
    return "sha256:" + hashlib.sha256(data).hexdigest()


def digest(facts: Facts) -> str:
    """Return the digest of everything that a rule reads, seed and world included."""
    return tagged(canonical(plain(facts)))


def told_digest(told: Told) -> str:
    """Return the digest of what prose has left behind."""
    return tagged(canonical(plain(told)))


def world_digest(world: World) -> str:
    """Return the digest of a world's content."""
    return tagged(canonical(plain(world)))
