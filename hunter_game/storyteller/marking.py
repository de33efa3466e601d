"""Where a prompt may be cut for a provider's cache: after the prefix, which is the same all session.

OpenAI, DeepSeek, Groq and most servers of one's own keep prefixes by themselves. A few want to be told, with
Anthropic's `cache_control` on a part of a message; LiteLLM hands it on to them, and no other provider gets it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hunter_game.storyteller.routing import Model

_MARKED = {
    "anthropic": "",
    "bedrock": "anthropic.claude",
    "openrouter": "anthropic/claude",
    "vertex_ai": "claude",
}
"""Provider, and what the rest of a model's name holds if it is one that takes marks (LiteLLM, *Prompt Caching*).

Gemini is left out: for it LiteLLM makes a cache by a request of its own, which would be sent behind our ledger's back.
"""

_LEAST = (
    ("haiku-4", 4_096),
    ("opus-4-5", 4_096),
    ("opus-4-6", 4_096),
    ("sonnet-4-6", 2_048),
    ("haiku", 2_048),
    ("", 1_024),
)
"""What a name holds, and how many tokens a prefix needs to be kept at all (Anthropic, *Prompt caching*, limitations);
the first that fits counts. A shorter prefix is not kept, so that a mark on it says nothing."""

_LETTERS_A_TOKEN = 4
"""Of English, rather too many than too few: what is marked is long enough."""

_HERE = {"type": "ephemeral"}


def takes_marks(model: Model) -> bool:
    """Whether a model's provider keeps a prefix only where it is marked."""
    provider, slash, rest = model.name.partition("/")
    if not slash:
        return provider.startswith("claude")
    return provider in _MARKED and _MARKED[provider] in rest


def keeps(model: Model, prefix: str) -> bool:
    """Whether a model's provider would keep a marked prefix: whether it takes marks, and the prefix is long enough."""
    name = model.name.replace(".", "-")
    least = next(tokens for part, tokens in _LEAST if part in name)
    return takes_marks(model) and len(prefix) >= least * _LETTERS_A_TOKEN


def marked(model: Model, messages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return messages as a model's provider takes them: with the prefix marked where that helps, or as they are.

    Args:
        model: Who is asked.
        messages: The first is the prefix, if it is the system's.
    """
    plain = [dict(message) for message in messages]
    if not plain or plain[0].get("role") != "system":
        return plain
    text = plain[0]["content"]
    if isinstance(text, str) and keeps(model, text):
        plain[0]["content"] = [{"type": "text", "text": text, "cache_control": _HERE}]
    return plain
