"""Where lines break: greedy, by terminal cells, in plain text.

Widths follow `rich.cells`, so that wide and combining characters take what the terminal gives them.
"""

from __future__ import annotations

import re

from rich.cells import cell_len, split_graphemes

_UNSPACED = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60"
"""Scripts that break between any two signs."""
_WORD = re.compile(rf"[{_UNSPACED}]\s*|[^\s{_UNSPACED}]+\s*|\s+")


def cells(text: str) -> int:
    """Return the width of `text` in cells."""
    return len(text) if text.isascii() else cell_len(text)


def breaks(text: str, width: int, start: int = 0) -> list[int]:
    """Return the offsets at which lines begin, `start` first.

    Greedy breaking never moves an earlier line when text is added at the end; so a growing paragraph is
    wrapped again from the beginning of its last line only.

    Args:
        text: One paragraph, without line feeds.
        width: Cells of a line; at least 1.
        start: Where the first of the lines begins.
    """
    lines = [start]
    column = 0
    for word in _WORD.finditer(text, start):
        whole = word.group()
        bare = cells(whole.rstrip())
        full = column >= width and text[word.start() - 1].isspace()  # then not even a combining mark fits
        if column and (full or column + bare > width):
            lines.append(word.start())
            column = 0
        if bare > width:
            column = _split_word(whole, word.start(), width, lines)
        else:
            column = min(width, column + cells(whole))  # spaces at the end of a line take no room
    return lines


def _split_word(word: str, start: int, width: int, lines: list[int]) -> int:
    """Break a word that is longer than a line between its graphemes; return the column after it."""
    column = 0
    spans, _ = split_graphemes(word)
    for begin, _end, size in spans:
        if column and column + size > width:
            if word[begin].isspace():
                return width
            lines.append(start + begin)
            column = 0
        column += size
    return column
