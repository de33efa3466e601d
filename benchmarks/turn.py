"""Tokens of a model through narrator, director and log, against a bare `async for` over the same LiteLLM stream.

The model is a LiteLLM custom provider in this process that answers at once, which is the hardest baseline there is:
a real one leaves the game more time between two tokens. The bare side is timed from the call to its end, the game's
from the line to the last token in the log, so that the commit of the turn counts against it. Runs alternate, and the
best of each side counts. What is timed is the thread that all of it runs in: what other programs take from the machine
is not in it.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from benchmarks.log import LogApp
from benchmarks.result import Result
from hunter_game.director.director import Director
from hunter_game.director.updates import Chunk
from hunter_game.engine.hunt import begin
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.routing import Limits, Model, Roles
from hunter_game.storyteller.teller import Teller
from hunter_game.tui.screens.scribe import Scribe
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.paragraphs import Kind

ASSETS = Path(__file__).parents[1] / "assets"
TOKENS = 4_000
RUNS = 9
BEHIND = 100_000
PROSE = ("the water runs black under a wheel that does not stop " * 6 + "\n\n").split(" ")
OLD = "Under the lip of the sluice five grooves run through the green wood, each as wide as a thumb."
MODEL = "at_once/words"


def register() -> None:
    """Register a provider that streams words as fast as LiteLLM takes them."""
    library = litellm_gate.litellm()

    class AtOnce(library.CustomLLM):  # type: ignore[misc,name-defined]  # LiteLLM has no types here
        async def astreaming(self, *_: Any, **__: Any) -> AsyncIterator[dict[str, Any]]:
            for number in range(TOKENS + 1):
                last = number == TOKENS
                yield {
                    "text": "" if last else PROSE[number % len(PROSE)] + " ",
                    "is_finished": last,
                    "finish_reason": "stop" if last else "",
                    "usage": None,
                    "index": 0,
                    "tool_use": None,
                }

    library.custom_provider_map = [*library.custom_provider_map, {"provider": "at_once", "custom_handler": AtOnce()}]
    library.utils.custom_llm_setup()


async def bare() -> float:
    """Return seconds for a call and the stream of it, with which nobody does anything."""
    began = time.thread_time()
    stream = await litellm_gate.litellm().acompletion(
        model=MODEL, messages=[{"role": "user", "content": "."}], stream=True
    )
    async for _ in stream:
        pass
    return time.thread_time() - began


async def told(director: Director, scribe: Scribe) -> float:
    """Return seconds for a whole turn, from the line to the last token in the log: committed, told, recorded."""
    began = ended = time.thread_time()
    async for update in director.play("look"):
        scribe.write(update, folded=False)
        if isinstance(update, Chunk):
            ended = time.thread_time()
    return ended - began


def new_director(folder: Path) -> Director:
    from hunter_game.content import load_world

    world = load_world(ASSETS / "worlds" / "yard")
    state = begin(world, world.hunts[0].id, "trapper", "bench")
    session = Session.create(
        folder / "bench.hunt", make_header(world, state, "trapper", "bench", Modes()), state, world, lambda: "now"
    )
    roles = Roles(narrator=Model(spec=MODEL))
    limits = Limits(characters=100_000, tokens=32_000)
    return Director(session, Teller(roles, limits, ASSETS), lambda: time.monotonic_ns() // 1_000_000)


async def best_times() -> tuple[float, float, float]:
    """Return the shortest time of the bare stream, of a turn with little behind, and of one with 100,000 behind."""
    litellm_gate.load()
    register()
    times: dict[str, list[float]] = {"bare": [], "short": [], "long": []}
    empty, full = LogApp(), LogApp()
    with tempfile.TemporaryDirectory() as folder:
        director = new_director(Path(folder))
        async with empty.run_test(size=(120, 40)), full.run_test(size=(120, 40)):
            short, long = Scribe(empty.query_one(StoryLog)), Scribe(full.query_one(StoryLog))
            for _ in range(BEHIND):
                full.query_one(StoryLog).transcript.add(Kind.PROSE, OLD, 0)
            full.query_one(StoryLog).to_end()
            await bare()
            await told(director, short)
            for _ in range(RUNS):
                times["bare"].append(await bare())
                times["short"].append(await told(director, short))
                times["long"].append(await told(director, long))
        await director.close()
    return min(times["bare"]), min(times["short"]), min(times["long"])


def measure() -> list[Result]:
    base, short, long = asyncio.run(best_times())
    note = f"best of {RUNS}; {TOKENS / short:,.0f} tokens/s through director and log, {TOKENS / base:,.0f} bare"
    return [
        Result("turn: tokens told over a bare async for", base / short, 0.7, False, note),
        Result("turn: the same with 100,000 paragraphs behind over none", short / long, 0.95, False, note),
    ]
