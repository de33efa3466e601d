"""Which storytellers there could be here, from what is set up: nobody is asked, and no socket is opened.

Knows names of variables, never their values; and names and sizes of model files, never their folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from hunter_game.engine.model import Frozen
from hunter_game.engine.text import one_line
from hunter_game.storyteller.routing import BUILTIN, LOCAL

_USUAL = {
    "openai": "openai/gpt-5-mini",
    "anthropic": "anthropic/claude-haiku-4-5",
    "gemini": "gemini/gemini-2.5-flash",
    "mistral": "mistral/mistral-small-latest",
    "groq": "groq/openai/gpt-oss-120b",
    "deepseek": "deepseek/deepseek-chat",
    "openrouter": "openrouter/anthropic/claude-haiku-4.5",
    "together_ai": "together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo",
    "fireworks_ai": "fireworks_ai/accounts/fireworks/models/gpt-oss-120b",
    "perplexity": "perplexity/sonar",
}
"""A model to begin with, by provider: small enough for a turn a minute. Any other name can be given instead."""

_OLLAMA = "ollama_chat/llama3.1"
_MOST_FILES = 20
_MIB = 1024 * 1024


class Found(Frozen):
    """One storyteller that could be chosen."""

    kind: Literal["builtin", "key", "server", "file"]
    spec: str
    """What to choose; for a provider, a model of its that is a good beginning."""
    what: str
    """What was found, in words."""


def found_storytellers(keys: Mapping[str, str], ollama: str | None, models: Path) -> tuple[Found, ...]:
    """Return who could tell here, the built-in storyteller first.

    Args:
        keys: Providers whose key is in the environment, each with the name of its variable.
        ollama: Name of the variable in which an Ollama server's address is set, if one is.
        models: Folder of the model files; it need not exist.
    """
    return (
        Found(kind="builtin", spec=BUILTIN, what="part of the game; free, works offline"),
        *(
            Found(kind="key", spec=_USUAL.get(provider, f"{provider}/"), what=f"{variable} is set")
            for provider, variable in keys.items()
        ),
        *([Found(kind="server", spec=_OLLAMA, what=f"{ollama} is set")] if ollama else []),
        *_files(models),
    )


def _files(models: Path) -> list[Found]:
    try:
        files = sorted(models.glob("*.gguf"))[:_MOST_FILES]
        return [
            Found(
                kind="file",
                spec=LOCAL + one_line(file.name, 120),
                what=f"a model file, {max(1, file.stat().st_size // _MIB)} MB",
            )
            for file in files
        ]
    except OSError:
        return []
