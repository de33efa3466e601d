"""Marks of a prompt's quotations, which a small model repeats as if they were part of the story.

A mark is hexadecimal digits in angle brackets (see `prompts.fence_of`); one that is copied badly has fewer of either.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"<+(?=[a-f]*[0-9])[0-9a-f]{4,16}>*")
_BEGUN = re.compile(r"<+[0-9a-f]{0,16}>?$")
"""The end of a text that may be the beginning of a mark."""


class FenceRemover:
    """Takes marks out of text that comes in chunks, also where one is split between two."""

    def __init__(self) -> None:
        self._held = ""

    def feed(self, chunk: str) -> str:
        """Return what may be shown, holding back an end with which a mark may begin."""
        text = self._held + chunk
        begun = _BEGUN.search(text)
        told = text if begun is None else text[: begun.start()]
        self._held = text[len(told) :]
        return _MARK.sub("", told)

    def flush(self) -> str:
        """Return what was held back; the text is over."""
        held, self._held = self._held, ""
        return _MARK.sub("", held)
