"""Thinking, told apart from what is told: most providers send it beside the text, some servers inside of it.

What a model thinks is never story and is never extracted from; it is only shown on request, and paid for.
"""

from __future__ import annotations

import re

from hunter_game.storyteller.litellm_gate import litellm
from hunter_game.storyteller.routing import Model

_TAGS = {"<think>": "</think>", "<thinking>": "</thinking>", "<thought>": "</thought>"}
"""How open models mark their thinking at the head of a reply (DeepSeek R1, Qwen 3 and their kin), and its end."""

_WHOLE = re.compile(r"\A\s*<(think|thinking|thought)>.*?</\1>\s*", re.DOTALL)


class ThinkingAloud:
    """Takes the thinking out of a stream that begins with it. A tag anywhere later is text like any other."""

    def __init__(self) -> None:
        self._held = ""
        """Text that may turn out to be a tag."""
        self._end: str | None = None
        """The tag that ends the thinking; None before and after it."""
        self._begun = False
        """Whether it is known what the reply begins with."""
        self._thought = False
        """Whether thinking has just ended, so that blank lines follow it."""

    def feed(self, text: str) -> tuple[str, str]:
        """Return what of the next piece is thinking, and what is text."""
        self._held += text
        if not self._begun:
            self._begin()
        if not self._begun:
            return "", ""
        return ("", self._words()) if self._end is None else self._think(self._end)

    def flush(self) -> str:
        """Return the text that was held back when the stream is over."""
        return self._words() if self._end is None else ""

    def _words(self) -> str:
        words, self._held = self._held.lstrip() if self._thought else self._held, ""
        self._thought = self._thought and not words
        return words

    def _begin(self) -> None:
        start = self._held.lstrip()
        tag = next((tag for tag in _TAGS if start.startswith(tag)), None)
        if tag is not None:
            self._begun, self._end, self._held = True, _TAGS[tag], start[len(tag) :]
        elif start and not any(tag.startswith(start) for tag in _TAGS):
            self._begun = True

    def _think(self, end: str) -> tuple[str, str]:
        thought, found, rest = self._held.partition(end)
        if found:
            self._end, self._held, self._thought = None, rest, True
            return thought, self._words()
        keep = next((size for size in range(len(end) - 1, 0, -1) if self._held.endswith(end[:size])), 0)
        cut = len(self._held) - keep
        thought, self._held = self._held[:cut], self._held[cut:]
        return thought, ""


def without_thinking(reply: str) -> tuple[str, str]:
    """Return the thinking at the head of a whole reply, and the reply without it."""
    match = _WHOLE.match(reply)
    return ("", reply) if match is None else (match.group().strip(), reply[match.end() :])


def thinks_first(model: Model) -> bool:
    """Whether a model is known to think before it answers, so that it needs room for both."""
    if model.stays_here or model.effort == "none":
        return False
    if model.effort is not None:
        return True
    try:
        return bool(litellm().supports_reasoning(model=model.name))
    except Exception:  # noqa: BLE001 - a model that LiteLLM's table does not know is no reason not to ask it
        return False
