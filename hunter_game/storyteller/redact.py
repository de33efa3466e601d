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
    return _ADDRESS.sub(HIDDEN_ADDRESS, _LOOKS_LIKE_A_KEY.sub(HIDDEN, hide(text, secrets)))


def hide(text: str, secrets: Iterable[str]) -> str:
    """Return `text` without the keys that are known, and otherwise as it is: prose may name an address."""
    for secret in _long_enough(secrets):
        text = text.replace(secret, HIDDEN).replace(quote(secret, safe=""), HIDDEN)
    return text


class ChunkRedactor:
    """`hide` for text that comes in chunks: a key split between two of them is hidden as well.

    A server is sent the key, and one that is misconfigured or ill-meant may say it as part of the story.

    Args:
        secrets: Keys that are known.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = _long_enough(secrets)
        self._held = ""

    def feed(self, chunk: str) -> str:
        """Return what may be shown, holding back an end with which a key may begin."""
        if not self._secrets:
            return chunk
        text = hide(self._held + chunk, self._secrets)
        keep = max((_overlap(text, secret) for secret in self._secrets), default=0)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]

    def flush(self) -> str:
        """Return what was held back; the text is over."""
        held, self._held = self._held, ""
        return held


def _long_enough(secrets: Iterable[str]) -> tuple[str, ...]:
    return tuple(secret for secret in secrets if len(secret) >= _SHORTEST)


def _overlap(text: str, secret: str) -> int:
    """Return how long the longest end of a text is that a secret begins with."""
    most = min(len(text), len(secret) - 1)
    return next((length for length in range(most, 0, -1) if text.endswith(secret[:length])), 0)
