"""The practice world, loaded once: most tests play in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hunter_game.content import load_world
from hunter_game.engine.world import World

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "worlds" / "yard"


@cache
def load_yard() -> World:
    """Return the practice world, as it is shipped."""
    return load_world(FOLDER)
