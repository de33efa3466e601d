"""A table to play a rule on."""

from __future__ import annotations

import pytest

from hunter_game.engine.world import World
from tests.engine.table import Table


@pytest.fixture
def table(yard: World) -> Table:
    """The mill hunt at its beginning, with the trapper."""
    return Table(yard)
