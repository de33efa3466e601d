"""A storyteller that is closed takes nothing with it: the next one, in the same program, is answered."""

from __future__ import annotations

from hunter_game.storyteller.ports import TurnCalls
from tests.faults.server import PROSE, FaultServer
from tests.faults.tellers import tell, teller


async def test_after_one_storyteller_is_closed_the_next_is_answered(server: FaultServer) -> None:
    for _ in range(3):
        storyteller = teller(server, "ok")
        told = await tell(storyteller, TurnCalls())
        assert told.text == "".join(PROSE)
        assert not told.took_over
        await storyteller.close()
        assert await server.emptied()
