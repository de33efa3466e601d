from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from hunter_game.errors import StorytellerDown
from hunter_game.storyteller.local import process, shelf
from hunter_game.storyteller.local.process import ModelProcess
from hunter_game.storyteller.routing import Weights

FAKE = Path(__file__).with_name("fake_child.py")
ONE, TWO = Weights(file=Path("/models/one.gguf")), Weights(file=Path("/models/two.gguf"))


@pytest.fixture(autouse=True)
async def _fake(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    monkeypatch.setattr(process, "_CHILD", FAKE)
    monkeypatch.setattr(process, "check_runnable", lambda file: None)
    yield
    await shelf.close()


def asking(words: str) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": words}]}


async def only(model: ModelProcess, words: str) -> list[Any]:
    return [chunk async for chunk in model.ask(asking(words), None)]


def runs(pid: int | None) -> bool:
    assert pid is not None
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_reply_that_is_dropped_in_the_middle_is_stopped_and_the_next_one_is_whole() -> None:
    model = await shelf.model_of(ONE)
    async with aclosing(model.ask(asking("endless"), None)) as chunks:
        assert await anext(chunks) == {"text": "on"}
    assert await only(model, "stopped?") == [{"stopped": [1]}]


async def test_a_task_that_is_cancelled_while_it_waits_stops_the_model() -> None:
    model = await shelf.model_of(ONE)
    begun = asyncio.Event()

    async def listen() -> None:
        async with aclosing(model.ask(asking("endless"), None)) as chunks:
            async for _ in chunks:
                begun.set()

    task = asyncio.create_task(listen())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await only(model, "stopped?") == [{"stopped": [1]}]


async def test_a_process_that_ends_in_the_middle_is_said_and_the_next_request_gets_a_new_one() -> None:
    model = await shelf.model_of(ONE)
    with pytest.raises(StorytellerDown, match=r"one\.gguf stopped.*its process ended"):
        await only(model, "die")
    again = await shelf.model_of(ONE)
    assert again.pid != model.pid
    assert await only(again, "stopped?") == [{"stopped": []}]


async def test_a_file_that_cannot_be_loaded_is_said_without_its_folder_and_leaves_no_process() -> None:
    model = ModelProcess(Weights(file=Path("/models/broken.gguf")))
    with pytest.raises(StorytellerDown) as raised:
        await model.start()
    assert raised.value.message == "broken.gguf could not be loaded: it is damaged, or too large."
    assert model.pid is None


async def test_a_model_is_loaded_once_whoever_asks_for_it_at_the_same_time() -> None:
    first, second = await asyncio.gather(shelf.model_of(ONE), shelf.model_of(ONE))
    assert first is second


async def test_a_model_that_plays_no_role_any_more_gives_its_memory_back() -> None:
    one, two = await shelf.model_of(ONE), await shelf.model_of(TWO)
    left, stays = one.pid, two.pid
    await shelf.keep({TWO})
    assert not runs(left)
    assert runs(stays)
    assert shelf.loaded() == (two,)
    await shelf.close()
    assert not runs(stays)


async def test_a_process_may_be_put_away_twice_and_says_so_when_it_is_asked() -> None:
    model = await shelf.model_of(ONE)
    await model.close()
    await model.close()
    with pytest.raises(StorytellerDown, match="put away"):
        await only(model, "stopped?")
