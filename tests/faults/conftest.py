from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.guard import live_calls
from hunter_game.storyteller.ports import TurnCalls
from hunter_game.storyteller.routing import Limits
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import tell, teller


@pytest.fixture(autouse=True, scope="session")
def warmed() -> None:
    """The import and the first call take seconds; no limit of a test is meant to count them."""
    litellm_gate.load()
    asyncio.run(_rehearse())


async def _rehearse() -> None:
    async with FaultServer(MODES) as server:
        await tell(teller(server, "ok", Limits()), TurnCalls())
        await litellm_gate.close()


@pytest.fixture(autouse=True)
def nothing_leaves_the_machine() -> Iterator[None]:
    with live_calls(False):
        yield


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(MODES) as running:
        yield running
        await litellm_gate.close()
