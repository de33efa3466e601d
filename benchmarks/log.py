"""Tokens into the log of the running app: with nothing behind, with 100,000 paragraphs behind, and against a bare loop.

Each run streams the same tokens from the same LiteLLM stream through an `async for`; the bare loop only counts them.
Runs alternate, and the median of the ratios counts, since the machine may be busy.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import AsyncIterator

os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")
os.environ.setdefault("LITELLM_MODE", "PRODUCTION")

from textual.app import App, ComposeResult

from benchmarks.result import Result
from hunter_game.tui.themes import THEMES
from hunter_game.tui.widgets.log import StoryLog
from hunter_game.tui.widgets.paragraphs import Kind

MODEL_TOKENS = 600
"""Tokens of a stream through LiteLLM, which takes about two milliseconds for each."""
TOKENS = 60_000
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
    began = time.perf_counter()
    async for _ in stream:
        pass
    return time.perf_counter() - began


async def into_log(log: StoryLog, stream: AsyncIterator[str]) -> float:
    """Return seconds for the stream into the log, until all of it is on the screen."""
    began = time.perf_counter()
    async for text in stream:
        log.stream(Kind.PROSE, text, 1)
    log.finish()
    await asyncio.sleep(0)
    return time.perf_counter() - began


async def ratios() -> tuple[list[float], list[float], float]:
    """Return per run: bare over log with LiteLLM, empty over full with the plain stream; and tokens a second."""
    over_bare: list[float] = []
    over_empty: list[float] = []
    rates: list[float] = []
    empty, full = LogApp(), LogApp()
    async with empty.run_test(size=(120, 40)), full.run_test(size=(120, 40)):
        short, long = empty.query_one(StoryLog), full.query_one(StoryLog)
        for _ in range(BEHIND):
            long.transcript.add(Kind.PROSE, OLD, 0)
        long.to_end()
        await bare(litellm_stream())
        for run in range(RUNS):
            base = await bare(litellm_stream())
            over_bare.append(base / await into_log(long, litellm_stream()))
            first, second = (short, long) if run % 2 else (long, short)
            seconds = {first: await into_log(first, plain_stream())}
            seconds[second] = await into_log(second, plain_stream())
            over_empty.append(seconds[short] / seconds[long])
            rates.append(TOKENS / seconds[long])
    return over_bare, over_empty, statistics.median(rates)


def measure() -> list[Result]:
    over_bare, over_empty, rate = asyncio.run(ratios())
    note = f"median of {RUNS}; {rate:,.0f} tokens/s without LiteLLM"
    return [
        Result("log: rate with 100,000 paragraphs behind over none", statistics.median(over_empty), 0.95, False, note),
        Result("log: rate over a bare async for of a LiteLLM stream", statistics.median(over_bare), 0.7, False, note),
    ]
