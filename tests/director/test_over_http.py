"""The director over real HTTP: a model that misbehaves costs neither a fact nor a socket; every request is counted."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.director.understanding import STOPPED
from hunter_game.director.updates import Notice, Sealed, Unclear
from hunter_game.session.records import TurnRecord
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.routing import Limits
from tests.director.hunts import direct, new_session, played
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import asked, teller

FREE = "kick the cart over so that the flour spills"
SEARCH = {"kind": "deed", "verb": "search", "target": None, "means": None, "wish": None}


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    litellm_gate.load()


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer(MODES) as running:
        yield running


async def test_stopping_a_stalled_telling_closes_its_socket_and_seals_the_turn(
    server: FaultServer, tmp_path: Path
) -> None:
    session = new_session(tmp_path)
    director = direct(session, teller(server, "stall_after", Limits()))
    chunk_came = asyncio.Event()
    sealed: list[Sealed] = []

    async def reader() -> None:
        async for update in director.play("search"):
            if update.type == "chunk":
                chunk_came.set()
            if isinstance(update, Sealed):
                sealed.append(update)

    reading = asyncio.create_task(reader())
    await chunk_came.wait()
    await director.stop()
    await reading
    assert await server.emptied(1.0)
    assert [(each.status, each.requests) for each in sealed] == [("stopped", len(server.requests))]
    await director.close()
    assert verify(session.path).exit_code == 0


@pytest.mark.parametrize(
    ("phase", "line"), [("listen", "look"), ("propose", "frobnicate the moonlight backwards for Maren")]
)
async def test_stopping_while_a_structured_call_stalls_closes_its_socket(
    phase: str, line: str, server: FaultServer, tmp_path: Path
) -> None:
    server.prose = ("“No light,” says Maren. ", "It rains.")
    session = new_session(tmp_path)
    storyteller = teller(server, "ok", Limits(), extractor=asked(server, "silent"))
    director = direct(session, storyteller)
    playing = asyncio.create_task(played(director, line))
    await server.stalled.wait()
    await director.stop()
    assert await server.emptied(1.0)
    updates = await playing
    if phase == "listen":
        assert [each.status for each in updates if isinstance(each, Sealed)] == ["told"]
    else:
        assert [each.message for each in updates if isinstance(each, Unclear)] == [STOPPED]
    assert len(server.requests) == sum(json.loads(call.body)["local"] is False for call in session.calls())
    await director.close()
    assert verify(session.path).exit_code == 0


@pytest.mark.parametrize("mode", ["429", "500", "silent", "empty", "reset"])
async def test_a_storyteller_that_is_down_is_replaced_and_every_request_is_counted(
    mode: str, server: FaultServer, tmp_path: Path
) -> None:
    session = new_session(tmp_path)
    director = direct(session, teller(server, mode))
    updates = await played(director, "search")
    sealed = next(update for update in updates if isinstance(update, Sealed))
    assert sealed.status in ("told", "cut short")
    assert sealed.requests == len(server.requests) <= 6
    notices = [update.text for update in updates if isinstance(update, Notice)]
    assert any("your action counted" in text.lower() for text in notices)
    assert await server.emptied(1.0)
    await director.close()
    assert verify(session.path).exit_code == 0


async def test_free_words_become_a_turn_by_a_proposal_over_http(server: FaultServer, tmp_path: Path) -> None:
    server.answer = json.dumps({"events": [SEARCH]})
    session = new_session(tmp_path)
    director = direct(session, teller(server, "ok"))
    await played(director, FREE)
    record = next(record for record in session.records() if isinstance(record, TurnRecord))
    assert (record.reading, record.acts[0].intent.kind) == ("model", "search")
    await director.close()
    assert verify(session.path).exit_code == 0


@pytest.mark.parametrize(
    "mode",
    ["wrong_schema", "extra_keys", "two_blocks", "doubled_keys", "claimed_result", "truncated", "silent", "deep"],
)
async def test_a_bad_proposal_is_read_by_rules_or_refused_in_words(
    mode: str, server: FaultServer, tmp_path: Path
) -> None:
    session = new_session(tmp_path)
    director = direct(session, teller(server, mode))
    updates = await played(director, FREE)
    turns = [record for record in session.records() if isinstance(record, TurnRecord)]
    assert [record.reading for record in turns] == ["rules"] or any(isinstance(each, Unclear) for each in updates)
    assert len(server.requests) <= 6
    assert await server.emptied(1.0)
    await director.close()
    assert verify(session.path).exit_code == 0
