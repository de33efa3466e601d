"""Keys of providers: where they stand in the environment, under the names that LiteLLM reads.

Their values go to the storyteller and to the redactor, and nowhere else; `doctor` shows names alone.
"""

from __future__ import annotations

import os

USUAL = {
    "openai": "OPENAI_API_KEY",
    "anthropic": "ANTHROPIC_API_KEY",
    "gemini": "GEMINI_API_KEY",
    "mistral": "MISTRAL_API_KEY",
    "groq": "GROQ_API_KEY",
    "deepseek": "DEEPSEEK_API_KEY",
    "openrouter": "OPENROUTER_API_KEY",
    "together_ai": "TOGETHERAI_API_KEY",
    "fireworks_ai": "FIREWORKS_AI_API_KEY",
    "cohere": "COHERE_API_KEY",
    "xai": "XAI_API_KEY",
    "perplexity": "PERPLEXITYAI_API_KEY",
    "huggingface": "HF_TOKEN",
    "azure": "AZURE_API_KEY",
}
"""Provider as a model name begins with it, and its variable (LiteLLM, *Providers*)."""

_WITHOUT_PREFIX = {"gpt-": "openai", "o1": "openai", "o3": "openai", "o4": "openai", "claude": "anthropic"}
"""Model names that LiteLLM knows without their provider."""

_SECRET_WORDS = ("KEY", "TOKEN", "SECRET", "PASSWORD")


def variable_of(model: str) -> str | None:
    """Return the variable in which the key of a model is looked for; None when there is no usual one."""
    provider, slash, _ = model.partition("/")
    if not slash:
        provider = next((name for start, name in _WITHOUT_PREFIX.items() if model.startswith(start)), "")
    return USUAL.get(provider)


def key_of(model: str) -> str | None:
    """Return the key of a model, if it stands in the usual variable."""
    variable = variable_of(model)
    return os.environ.get(variable) or None if variable else None


def present() -> list[str]:
    """Return the names of the usual variables that are set."""
    return list(by_provider().values())


def by_provider() -> dict[str, str]:
    """Return the providers whose usual variable is set, each with its name."""
    return {provider: name for provider, name in USUAL.items() if os.environ.get(name)}


def ollama() -> str | None:
    """Return the name of the variable in which an Ollama server's address is set; None when none is.

    The address itself is read by LiteLLM, from `OLLAMA_API_BASE`; without it, it is this machine.
    """
    return next((name for name in ("OLLAMA_API_BASE", "OLLAMA_HOST") if os.environ.get(name)), None)


def secrets() -> tuple[str, ...]:
    """Return the values of all variables that look like keys, longest first, so that they can be hidden."""
    values = {value for name, value in os.environ.items() if any(word in name.upper() for word in _SECRET_WORDS)}
    return tuple(sorted(values, key=len, reverse=True))
