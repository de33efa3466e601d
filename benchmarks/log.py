"""Tokens into the log of the running app: with nothing behind, with 100,000 paragraphs behind, and against a bare loop.

Each run streams the same tokens from the same LiteLLM stream through an `async for`; the bare loop only counts them.
Runs alternate, and the best of each side counts. What is timed is the thread that all of it runs in, which never waits:
what other programs take from the machine is not in it.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
os.environ.setdefault("LITELLM_MODE", "PRODUCTION")

from textual.app import App, ComposeResult

from benchmarks.result import Result
from hunter_game.tui.themes import THEMES
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.paragraphs import Kind

MODEL_TOKENS = 1_200
"""Tokens of a stream through LiteLLM, which takes about two milliseconds for each."""
TOKENS = 240_000
"""Tokens of a stream from a loop: enough for many frames."""
BEHIND = 100_000
RUNS = 7
PROSE = ("the water runs black under a wheel that does not stop " * 6 + "\n\n").split(" ")
OLD = "Under the lip of the sluice five grooves run through the green wood, each as wide as a thumb."


class LogApp(App[None]):
    """The log alone on a screen."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def compose(self) -> ComposeResult:
        yield StoryLog(id="log")


async def litellm_stream() -> AsyncIterator[str]:
    """The tokens, as LiteLLM streams them from a provider of our own that answers at once."""
    import litellm

    words = " ".join(PROSE[number % len(PROSE)] for number in range(MODEL_TOKENS))
    stream = await litellm.acompletion(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "."}], mock_response=words, stream=True
    )
    async for chunk in stream:
        if text := chunk.choices[0].delta.content:
            yield text


async def plain_stream() -> AsyncIterator[str]:
    """The tokens, as fast as a loop can have them while the app goes on living."""
    for number in range(TOKENS):
        yield PROSE[number % len(PROSE)] + " "
        if number % 16 == 0:
            await asyncio.sleep(0)


async def bare(stream: AsyncIterator[str]) -> float:
    """Return seconds for the stream alone."""
    began = time.thread_time()
    async for _ in stream:
        pass
    return time.thread_time() - began


async def into_log(log: StoryLog, stream: AsyncIterator[str]) -> float:
    """Return seconds for the stream into the log, until all of it is on the screen."""
    began = time.thread_time()
    async for text in stream:
        log.stream(Kind.PROSE, text, 1)
    log.finish()
    await asyncio.sleep(0)
    return time.thread_time() - began


async def best_times() -> dict[str, float]:
    """Return the shortest time of each: LiteLLM's stream bare and into a long log, a loop into a short one and that."""
    times: dict[str, list[float]] = {"bare": [], "told": [], "short": [], "long": []}
    empty, full = LogApp(), LogApp()
    async with empty.run_test(size=(120, 40)), full.run_test(size=(120, 40)):
        short, long = empty.query_one(StoryLog), full.query_one(StoryLog)
        for _ in range(BEHIND):
            long.transcript.add(Kind.PROSE, OLD, 0)
        long.to_end()
        await bare(litellm_stream())
        for _ in range(RUNS):
            times["bare"].append(await bare(litellm_stream()))
            times["told"].append(await into_log(long, litellm_stream()))
            times["short"].append(await into_log(short, plain_stream()))
            times["long"].append(await into_log(long, plain_stream()))
    return {name: min(every) for name, every in times.items()}


def measure() -> list[Result]:
    best = asyncio.run(best_times())
    note = f"best of {RUNS}; {TOKENS / best['long']:,.0f} tokens/s without LiteLLM"
    return [
        Result("log: rate with 100,000 paragraphs behind over none", best["short"] / best["long"], 0.95, False, note),
        Result("log: rate over a bare async for of a LiteLLM stream", best["bare"] / best["told"], 0.9, False, note),
    ]
