"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hunter_game.engine.world import World
from hunter_game.storyteller import guard
from tests.yard import load_yard


@pytest.fixture(scope="session")
def yard() -> World:
    """The practice world, as it is shipped."""
    return load_yard()


@pytest.fixture(scope="session", autouse=True)
def nothing_leaves_the_machine() -> Iterator[None]:
    """No test may call a model that is not here."""
    guard.set_live_calls(False)
    yield
    guard.set_live_calls(True)
