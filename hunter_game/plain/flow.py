"""Prose as it streams, wrapped at a width without being held back."""

from __future__ import annotations

import re
from typing import TextIO


class Flow:
    """Prose as it streams, wrapped without being held back by more than one word.

    Args:
        out: Where to.
        width: Columns to wrap at; None leaves the text as it comes.
    """

    def __init__(self, out: TextIO, width: int | None) -> None:
        self._out = out
        self._width = width
        self._column = 0
        self._word = ""
        self._gap = ""
        """White space seen since the last word: a space, or one or two newlines."""

    def feed(self, text: str) -> None:
        """Take the next piece, cut anywhere."""
        if self._width is None:
            self._out.write(text)
            self._column = 0 if text.endswith("\n") else 1
            return
        for part in re.findall(r"\s+|\S+", text):
            if not part.isspace():
                self._word += part
                continue
            self._place()
            breaks = min(2, self._gap.count("\n") + part.count("\n"))
            self._gap = "\n" * breaks or " "

    def end(self) -> None:
        """Write what is held back and end the line."""
        self._place()
        if self._column:
            self._out.write("\n")
            self._column = 0

    def _place(self) -> None:
        if not self._word or self._width is None:
            return
        if self._column and self._gap == " " and self._column + 1 + len(self._word) > self._width:
            self._gap = "\n"
        if self._column:
            self._out.write(self._gap)
            self._column = 0 if "\n" in self._gap else self._column + len(self._gap)
        self._out.write(self._word)
        self._column += len(self._word)
        self._word = self._gap = ""
