"""Which models are loaded: each file once, whoever asks for it, and only as long as somebody may."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from hunter_game.storyteller.local.process import ModelProcess
from hunter_game.storyteller.routing import Weights

_loaded: dict[Weights, ModelProcess] = {}
_loading = asyncio.Lock()


async def model_of(weights: Weights) -> ModelProcess:
    """Return a loaded model, loading it if it is not, or if its process has ended.

    Raises:
        StorytellerDown: It cannot be loaded.
    """
    async with _loading:
        model = _loaded.get(weights)
        if model is not None and model.alive:
            return model
        if model is not None:
            await model.close()
        model = ModelProcess(weights)
        await model.start()
        _loaded[weights] = model
        return model


async def keep(wanted: Collection[Weights]) -> None:
    """Put away every model but these, and give their memory back."""
    async with _loading:
        for weights in [each for each in _loaded if each not in wanted]:
            await _loaded.pop(weights).close()


async def close() -> None:
    """Put away every model."""
    await keep(())


def loaded() -> tuple[ModelProcess, ...]:
    """Return what is loaded."""
    return tuple(_loaded.values())
