"""A key that would be known anywhere: a hundred turns of every fault, every export, and it is nowhere."""

from __future__ import annotations

import json
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import pytest

from hunter_game.devtools.bundle import cleaner, write_bundle
from hunter_game.devtools.export import FORMATS, exported
from hunter_game.devtools.log import session_log
from hunter_game.director.updates import Sealed
from hunter_game.storyteller.redact import HIDDEN, ChunkRedactor, hide
from tests.director.hunts import direct, new_session, played
from tests.faults.modes import MODES
from tests.faults.server import FaultServer, Reply
from tests.faults.tellers import CANARY, PATIENT, teller

LIMITS = PATIENT.model_copy(update={"first_token_ms": 150, "gap_ms": 100, "whole_ms": 300, "extract_ms": 300})
SLOW = frozenset({"silent", "stall_after", "trickle", "ping_only"})
LINES = (
    *("look", "examine the cart", "examine the dog", "examine Maren", "examine the wheel"),
    *("look", "examine the chalk drawings", "examine the fog", "poke about for whatever there is", "look"),
)
"""All but one cost no candle, so that the hunt outlasts them."""
TURNS = 100


async def echo(to: Reply) -> None:
    """Say the key, whole and in pieces, as story, as thought, as an object and as the model's name."""
    key = to.request.headers["authorization"].removeprefix("Bearer ")
    if not to.request.stream:
        event = {"kind": "deed", "verb": "improvise", "target": None, "means": None, "wish": f"say {key} aloud"}
        await to.whole(json.dumps({"events": [event]}))
        return
    await to.head()
    await to.delta(reasoning_content=f"They sent {key}. ")
    await to.words(f"The reeds say {key}. ", *(f"{each}" for each in key), " And so on.")
    await to.end()


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer({**MODES, "echo": echo}) as running:
        yield running


def spelled(key: str) -> tuple[bytes, ...]:
    return (key.encode(), quote(key, safe="").encode(), key.encode("utf-16-le"), key[::-1].encode())


@pytest.mark.parametrize("first", [0, 50])
async def test_the_key_is_in_no_file_and_on_no_screen(
    server: FaultServer,
    first: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    modes = [mode for mode in sorted(server.modes) if mode not in SLOW]
    modes = [*modes * 3, *sorted(SLOW)]
    session = new_session(tmp_path)
    director = direct(session, teller(server, "echo", LIMITS))
    screen: list[str] = []
    turns = 0
    for number in range(first, first + TURNS // 2):
        # Each request of a turn meets another fault; what is left in the queue is met by the next turn.
        server.queue.extend(modes[number * 2 % len(modes) :][:2])
        updates = await played(director, LINES[number % len(LINES)])
        turns += any(isinstance(each, Sealed) for each in updates)
        screen += [each.model_dump_json() for each in updates]
        screen += [str(director.spent), str(director.storyteller)]
        if session.state.facts.reckoning is not None:
            break
    contents = session.contents()
    calls = [str(call) for call in contents.calls]
    await director.close()
    assert turns >= TURNS // 2 - 5
    assert any(f"Bearer {CANARY}" in request.headers["authorization"] for request in server.requests)
    assert any(HIDDEN in call for call in calls), "the key was never said, so nothing was hidden"

    for form in FORMATS:
        (tmp_path / f"hunt.{form}").write_text("\n".join(exported(contents, form)), encoding="utf-8")
    log = "\n".join(json.dumps(each.as_json()) for each in session_log(contents))
    (tmp_path / "log.jsonl").write_text(log, encoding="utf-8")
    (tmp_path / "screen.jsonl").write_text("\n".join(screen), encoding="utf-8")
    write_bundle(tmp_path / "bundle.zip", contents, "test", cleaner((CANARY,), (tmp_path,)))
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        archive.extractall(tmp_path / "bundle")
    streams = capfd.readouterr()
    (tmp_path / "streams.txt").write_text(streams.out + streams.err, encoding="utf-8")
    files = [path for path in sorted(tmp_path.rglob("*")) if path.is_file()]
    assert len(files) >= len(FORMATS) + 6
    leaks = [path.name for path in files for each in spelled(CANARY) if each in path.read_bytes()]
    assert leaks == []


@pytest.mark.parametrize("size", [1, 2, 5, 11, 40])
def test_a_key_that_comes_in_pieces_is_hidden_and_nothing_else_is_changed(size: int) -> None:
    text = f"sk-can you hear? {CANARY} and {CANARY}{CANARY} sk-canary-0123, sk-canary-"
    redactor = ChunkRedactor((CANARY, "short"))
    pieces = [redactor.feed(text[at : at + size]) for at in range(0, len(text), size)]
    assert "".join(pieces) + redactor.flush() == hide(text, (CANARY,))
    assert CANARY not in "".join(pieces)


def test_without_a_key_nothing_is_held_back() -> None:
    assert ChunkRedactor(()).feed("sk-") == "sk-"
