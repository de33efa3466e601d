"""Storytellers that could be chosen here, and what came of trying one: for `doctor` and for the game's own screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hunter_game.config import Config
    from hunter_game.paths import Paths
    from hunter_game.storyteller.finding import Found
    from hunter_game.storyteller.routing import Model
    from hunter_game.storyteller.trial import Trial
    from hunter_game.storyteller.usage import Spending

MICROS = 1_000_000

SHAPES = {
    "schema": "strict JSON Schema",
    "tools": "a tool call",
    "json": "JSON mode",
    "text": "words alone",
}
"""How a model is asked for one object, in words."""


def found(paths: Paths) -> tuple[Found, ...]:
    """Return the storytellers that could be chosen, from what is set up; nobody is asked."""
    from hunter_game.cli.keys import by_provider, ollama
    from hunter_game.storyteller.finding import found_storytellers

    return found_storytellers(by_provider(), ollama(), paths.models)


async def tried(paths: Paths, config: Config, model: Model, spending: Spending | None = None) -> Trial:
    """Try one model: one streamed call, one structured call, counted into the day.

    Args:
        paths: Where things are.
        config: The settings.
        model: Who is tried.
        spending: Counts it; None for the day alone.

    Raises:
        HunterError: A prompt or a world is wrong.
    """
    from hunter_game.cli.keys import key_of, secrets
    from hunter_game.cli.next_hunts import PRACTICE
    from hunter_game.cli.scenes import opening_brief
    from hunter_game.cli.storytellers import limits_of, purse
    from hunter_game.content import load_world
    from hunter_game.storyteller.calls import Terms
    from hunter_game.storyteller.trial import try_out

    brief = opening_brief(load_world(paths.world(PRACTICE)))
    terms = Terms(limits_of(config), key_of, secrets(), spending or purse(config, paths))
    return await try_out(model, brief, terms, paths.assets)


@asynccontextmanager
async def closed() -> AsyncIterator[None]:
    """Close every client when the trying is over."""
    from hunter_game.storyteller import litellm_gate

    try:
        yield
    finally:
        await litellm_gate.close()


def telling_in_words(trial: Trial) -> str:
    """Return how the streamed call went."""
    if not trial.tells:
        return trial.why
    first = "" if trial.first_ms is None else f"first words after {trial.first_ms / 1000:.2f} s, "
    return f"{first}{trial.characters} characters in {trial.whole_ms / 1000:.2f} s"


def extraction_in_words(trial: Trial) -> str:
    """Return how the structured call went, and what is done without it."""
    took = f"{trial.extract_ms / 1000:.2f} s, by {SHAPES[trial.shape]}"
    if trial.extracts:
        return f"{trial.heard} events in {took}"
    return f"{trial.why} ({took}) The rules of the built-in storyteller extract instead."


def price_in_words(trial: Trial) -> str:
    """Return what an hour of play costs, as an estimate."""
    tokens = f"about {trial.tokens_an_hour:,} tokens at a turn a minute"
    if trial.micros_an_hour is None:
        return f"price unknown; {tokens}"
    if trial.micros_an_hour == 0:
        return "free"
    return f"about ${trial.micros_an_hour / MICROS:.2f}; {tokens}"
