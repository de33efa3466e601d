"""The practice world, loaded once: most tests play in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from hunter_game.content import load_world
from hunter_game.engine.world import World

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "worlds" / "yard"


@cache
def load_yard() -> World:
    """Return the practice world, as it is shipped."""
    return load_world(FOLDER)


def changed(world: World, **changes: Any) -> World:
    """Return a world with some sections replaced.

    Built anew: a copy would keep the lookups by id that were made for the old sections.
    """
    return World(**{field: changes.get(field, getattr(world, field)) for field in World.model_fields})
