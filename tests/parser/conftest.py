"""What tests of the parser share."""

from __future__ import annotations

import sys

import pytest

from hunter_game.parser.lines import read_line


@pytest.fixture
def by_the_table_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read lines as the verb table does, whatever was learnt of lines like them."""
    monkeypatch.setattr(sys.modules["hunter_game.parser.parse"], "weighed", read_line)
