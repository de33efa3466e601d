"""A stream that is cut or damaged anywhere: told or marked, never taken for whole, never said twice."""

from __future__ import annotations

import json
import random
from collections.abc import AsyncIterator

import pytest

from hunter_game.engine.text import sanitise
from hunter_game.storyteller.ports import TurnCalls
from tests.faults.modes import MODES
from tests.faults.server import USAGE, FaultServer, Reply
from tests.faults.tellers import Told, tell, teller

PROSE = ("The reeds part. ", "Cold water closes over your boots, ", "and the lantern leans. ", "“No,” says nobody.")
WINDOW = 40


def _frame(**value: object) -> bytes:
    return (
        b"data: "
        + json.dumps({"id": "c1", "object": "chat.completion.chunk", "model": "m", **value}).encode()
        + b"\n\n"
    )


WHOLE = b"".join(
    [
        *(_frame(choices=[{"index": 0, "delta": {"content": text}, "finish_reason": None}]) for text in PROSE),
        _frame(choices=[{"index": 0, "delta": {}, "finish_reason": "stop"}]),
        _frame(choices=[], usage=USAGE),
        b"data: [DONE]\n\n",
    ]
)
FINISHED = WHOLE.index(b'"stop"') + len(b'"stop"}]}\n\n')


class Wire:
    """Sends these bytes and hangs up."""

    def __init__(self) -> None:
        self.body = WHOLE

    async def __call__(self, to: Reply) -> None:
        await to.head()
        await to.raw(self.body)


@pytest.fixture
def wire() -> Wire:
    return Wire()


@pytest.fixture
async def server(wire: Wire) -> AsyncIterator[FaultServer]:
    async with FaultServer({**MODES, "wire": wire}) as running:
        yield running


def check(told: Told, calls: TurnCalls, server: FaultServer) -> None:
    assert told.ended.status in {"told", "cut short"}
    assert calls.sent == len(calls.records) - sum(record.local for record in calls.records) <= 6
    told_by_it = told.text.split("\n\n")[0]
    windows = [told_by_it[at : at + WINDOW] for at in range(max(0, len(told_by_it) - WINDOW))]
    assert len(set(windows)) == len(windows), "the same words came twice"
    assert len(server.requests) >= 1


@pytest.mark.parametrize("step", [pytest.param(1, marks=pytest.mark.soak), 23])
async def test_a_stream_cut_at_any_byte_is_whole_only_with_its_finish_reason(
    server: FaultServer, wire: Wire, step: int
) -> None:
    for cut in range(0, len(WHOLE), step):
        wire.body = WHOLE[:cut]
        calls = TurnCalls()
        told = await tell(teller(server, "wire"), calls)
        check(told, calls, server)
        if told.ended.storyteller == "openai/wire":
            assert (told.ended.status == "told") == (cut >= FINISHED - 2), cut
            assert "".join(PROSE).startswith(told.text)
        assert await server.emptied()


@pytest.mark.parametrize("trials", [pytest.param(1_000, marks=pytest.mark.soak), 40])
async def test_one_damaged_byte_ends_in_a_telling_or_a_mark(server: FaultServer, wire: Wire, trials: int) -> None:
    chance = random.Random("one byte")
    for _ in range(trials):
        at = chance.randrange(len(WHOLE))
        wire.body = WHOLE[:at] + bytes([chance.randrange(256)]) + WHOLE[at + 1 :]
        calls = TurnCalls()
        told = await tell(teller(server, "wire"), calls)
        check(told, calls, server)
        assert told.text.encode("utf-8")
    assert await server.emptied()


SCRIPTS = (
    "wölf 🐺 狼", "Ŵyau yr ŵydd", "Привет, омут", "ὕδωρ", "水の底", "물결", "שלום",
    "مرحبا", "नमस्ते", "ไฟ", "👩‍👩‍👧 family", "é ̈ö ñ", "ﬁne —“‘’”…", "𝔉𝔬𝔤 𝟙",
)  # fmt: skip


async def test_letters_of_any_script_come_through_byte_by_byte(server: FaultServer) -> None:
    said = [f"{script} " for script in SCRIPTS]

    async def byte_by_byte(to: Reply) -> None:
        await to.head()
        for text in said:
            chunk = {"id": "c1", "choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]}
            for byte in b"data: " + json.dumps(chunk, ensure_ascii=False).encode("utf-8") + b"\n\n":
                await to.raw(bytes([byte]))
        await to.end()

    server.modes["wire"] = byte_by_byte
    told = await tell(teller(server, "wire"), TurnCalls())
    assert (told.ended.status, told.text) == ("told", "".join(sanitise(text) for text in said))


def _delta(**content: object) -> dict[str, object]:
    return {"choices": [{"index": 0, "delta": content, "finish_reason": None}]}


@pytest.mark.parametrize(
    "odd",
    [
        {"choices": []},
        {"choices": None},
        {},
        _delta(),
        _delta(content=None),
        _delta(content=""),
        _delta(role="assistant", content=None),
        _delta(refusal=None),
        _delta(reasoning_content=None),
        _delta(tool_calls=None),
        {**_delta(content=None), "usage": None},
        {**_delta(content=None), "service_tier": "default", "system_fingerprint": "fp"},
    ],
)
async def test_a_chunk_without_words_is_passed_over_or_ends_the_telling_honestly(
    server: FaultServer, odd: dict[str, object]
) -> None:
    async def strange(to: Reply) -> None:
        await to.head()
        await to.words(PROSE[0])
        await to.event(odd)
        await to.words(PROSE[1])
        await to.end()

    server.modes["wire"] = strange
    told = await tell(teller(server, "wire"), TurnCalls())
    assert (told.ended.status, told.text) in {("told", PROSE[0] + PROSE[1]), ("cut short", PROSE[0])}
    assert await server.emptied()
