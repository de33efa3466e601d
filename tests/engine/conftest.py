"""A table to play a rule on."""

from __future__ import annotations

import pytest

from hunter_game.engine.rules import fight
from hunter_game.engine.world import World
from tests.engine.table import Table


@pytest.fixture
def table(yard: World, monkeypatch: pytest.MonkeyPatch) -> Table:
    """The mill hunt at its beginning, with the trapper.

    What a line takes off that was not right is left out here, so that each rule is seen by itself; it has a file of
    tests of its own, `rules/test_misjudged.py`.
    """
    monkeypatch.setattr(fight, "MISJUDGED", 0)
    return Table(yard)
