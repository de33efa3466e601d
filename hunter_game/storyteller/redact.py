"""Keys out of every text: what a provider says in an error may repeat the key that it was sent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

HIDDEN = "[key]"
HIDDEN_ADDRESS = "[address]"

_SHORTEST = 6
"""A shorter secret is not a key; hiding it would hide ordinary words."""

_LOOKS_LIKE_A_KEY = re.compile(
    r"\b(?:sk|pk|gsk|xai|hf|r8|pplx|tok)[-_][\w*.-]{6,}"
    r"|\bAIza[\w*-]{10,}"
    r"|(?<=[Bb]earer )\S{6,}"
    r"|(?<=[?&]key=)[^&\s]+"
    r"|(?<=api_key=)[^&\s]+",
)


_ADDRESS = re.compile(r"\b(?:https?|wss?)://[^\s'\"<>]+")


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Return `text` with every secret, everything that looks like a key, and every web address hidden.

    Args:
        text: Any text that is about to be shown or kept.
        secrets: Keys that are known, as they stand in the environment.
    """
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, HIDDEN).replace(quote(secret, safe=""), HIDDEN)
    return _ADDRESS.sub(HIDDEN_ADDRESS, _LOOKS_LIKE_A_KEY.sub(HIDDEN, text))
