"""Which paragraph is on which line, for very many paragraphs.

Heights are kept in blocks with a sum each, so that a height at the end changes without touching what lies
before it, and a lookup never walks through more than one block.
A height is *exact* once its paragraph was wrapped at the current width, and an estimate until then.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable

BLOCK = 64
"""Paragraphs in a block."""


class Heights:
    """Heights of paragraphs, in lines."""

    def __init__(self) -> None:
        self._rows = array("I")
        self._exact = bytearray()
        self._sums: list[int] = []
        self._starts: list[int] = []
        self._total = 0
        self._good = 0
        """Blocks before this one have a valid start."""

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def total(self) -> int:
        """Lines of all paragraphs together."""
        return self._total

    def append(self, rows: int, exact: bool) -> None:
        """Add the height of one more paragraph."""
        if len(self._rows) % BLOCK == 0:
            self._sums.append(0)
            self._starts.append(self._total)
            if self._good == len(self._starts) - 1:
                self._good += 1
        self._rows.append(rows)
        self._exact.append(exact)
        self._sums[-1] += rows
        self._total += rows

    def exact(self, index: int) -> bool:
        """Return whether a height is more than an estimate."""
        return bool(self._exact[index])

    def put(self, index: int, rows: int) -> int:
        """Set an exact height; return by how much it changed."""
        change = rows - self._rows[index]
        self._exact[index] = 1
        if change:
            block = index // BLOCK
            self._rows[index] = rows
            self._sums[block] += change
            self._total += change
            self._good = min(self._good, block + 1)
        return change

    def estimate(self, rows: Iterable[int]) -> None:
        """Replace all heights by estimates, in order."""
        self._rows = array("I", rows)
        self._exact = bytearray(len(self._rows))
        self._sum_up()

    def _sum_up(self) -> None:
        self._sums = [sum(self._rows[at : at + BLOCK]) for at in range(0, len(self._rows), BLOCK)]
        self._starts = [0] * len(self._sums)
        self._total = sum(self._sums)
        self._good = min(1, len(self._sums))

    def drop(self, count: int) -> None:
        """Take the first heights away; those that stay are as exact as they were."""
        del self._rows[:count], self._exact[:count]
        self._sum_up()

    def put_before(self, rows: Iterable[int]) -> None:
        """Put estimates before all other heights."""
        before = array("I", rows)
        self._rows = before + self._rows
        self._exact = bytearray(len(before)) + self._exact
        self._sum_up()

    def start(self, index: int) -> int:
        """Return the line on which a paragraph begins."""
        block = index // BLOCK
        return self._block_starts()[block] + sum(self._rows[block * BLOCK : index])

    def locate(self, line: int) -> tuple[int, int]:
        """Return the paragraph at a line, and the line's place in it.

        Args:
            line: From 0 to `total` − 1.
        """
        starts = self._block_starts()
        block = bisect_right(starts, line) - 1
        left = line - starts[block]
        index = block * BLOCK
        while left >= self._rows[index]:
            left -= self._rows[index]
            index += 1
        return index, left

    def _block_starts(self) -> list[int]:
        for block in range(max(self._good, 1), len(self._starts)):
            self._starts[block] = self._starts[block - 1] + self._sums[block - 1]
        self._good = len(self._starts)
        return self._starts
