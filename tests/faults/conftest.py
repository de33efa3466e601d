from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.guard import live_calls
from tests.faults.modes import MODES
from tests.faults.server import FaultServer


@pytest.fixture(autouse=True, scope="session")
def warmed() -> None:
    """LiteLLM's import takes seconds; no limit of a test is meant to count them."""
    litellm_gate.load()


@pytest.fixture(autouse=True)
def nothing_leaves_the_machine() -> Iterator[None]:
    with live_calls(False):
        yield


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(MODES) as running:
        yield running
        await litellm_gate.close()
