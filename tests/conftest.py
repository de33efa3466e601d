"""What every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.content import load_world
from hunter_game.engine.world import World

YARD = Path(__file__).resolve().parents[1] / "assets" / "worlds" / "yard"


@pytest.fixture(scope="session")
def yard() -> World:
    """The practice world, as it is shipped."""
    return load_world(YARD)
