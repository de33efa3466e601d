"""What every test may ask for."""

from __future__ import annotations

import pytest

from hunter_game.engine.world import World
from tests.yard import load_yard


@pytest.fixture(scope="session")
def yard() -> World:
    """The practice world, as it is shipped."""
    return load_yard()
