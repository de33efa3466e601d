"""A storyteller that is closed takes nothing with it: the next one, in the same program, is answered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


_STOPPED_AT_ANY_MOMENT = """
import asyncio, gc
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.ports import TurnCalls
from hunter_game.storyteller.routing import Limits
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import opening, tell, teller

async def stop_often():
    async with FaultServer(MODES) as server:
        storyteller = teller(server, "ok", Limits())
        for steps in range(60):
            if steps % 2:
                running = asyncio.ensure_future(tell(storyteller, TurnCalls()))
            else:
                running = asyncio.ensure_future(storyteller.listen("No.", opening()[0], TurnCalls()))
            for _ in range(steps // 2):
                await asyncio.sleep(0)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            gc.collect()
        print(await server.emptied(1.0), len(server.requests) <= storyteller.spending.requests)
        await litellm_gate.close()

litellm_gate.load()
asyncio.run(stop_often())
gc.collect()
"""


def test_requests_that_are_stopped_at_any_moment_leave_no_socket_and_no_word_on_the_screen(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STOPPED_AT_ANY_MOMENT],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["True", "True"], "")
