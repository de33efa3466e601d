"""How a hunt went, drawn in characters: health and nerve as bars, the board as it narrowed, turns and days below.

Text and nothing else, so that a page without colours has the same charts; a front end may colour the lines by what
they are of. Nothing here is wider than it was asked to be.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from hunter_game.director.course import Mark

Of = Literal["health", "nerve", "board", "scale"]

HEIGHTS = "▁▂▃▄▅▆▇█"
"""One cell, from an eighth to full."""
_ASCII = str.maketrans(f"{HEIGHTS}─", "__..--##-")
LABEL = 10
"""Cells before a chart."""
WIDEST = 6
"""Most columns that a turn takes."""
TICK = 10
"""Turns between two numbers of the scale."""
_NAMES = ("kinds", "causes", "next")


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line of a chart."""

    of: Of
    text: str


def in_words(marks: Sequence[Mark]) -> list[str]:
    """Return what the charts show, in sentences."""
    if not marks:
        return []
    last = marks[-1]
    health = min(marks, key=lambda mark: mark.health)
    nerve = min(marks, key=lambda mark: mark.courage)
    return [
        f"Health: {last.health} of {last.health_most} at the end, {health.health} at the lowest (turn {health.turn}).",
        f"Nerve: {last.courage} of {last.courage_most} at the end, {nerve.courage} at the lowest (turn {nerve.turn}).",
        f"Open at first: {_counts(marks[0].open)}.",
        f"Open at the end: {_counts(last.open)}.",
    ]


def charts(marks: Sequence[Mark], width: int, height: int = 3) -> list[ChartLine]:
    """Return the charts of a hunt, one under the other over one scale of turns.

    Args:
        marks: How it went, a mark a turn.
        width: Cells of a line, label and all; less than twenty are not drawn in.
        height: Lines of a bar.
    """
    if not marks or width < 2 * LABEL:
        return []
    shown = _columns(len(marks), width - LABEL)
    lines = _bars("health", marks[-1].health_most, [min(m.health for m in marks[a:b]) for a, b in shown], height)
    lines += _bars("nerve", marks[-1].courage_most, [min(m.courage for m in marks[a:b]) for a, b in shown], height)
    last = [marks[end - 1] for _, end in shown]
    for number, name in enumerate(_NAMES):
        lines.append(ChartLine("board", f"{name:<{LABEL}}{_steps([mark.open[number] for mark in last])}".rstrip()))
    lines.append(ChartLine("scale", f"{'turn':<{LABEL}}{_turns(shown)}".rstrip()))
    lines.append(ChartLine("scale", f"{'day':<{LABEL}}{_days([marks[begin] for begin, _ in shown])}".rstrip()))
    return lines


def in_ascii(line: ChartLine) -> str:
    """Return a line of a chart for pages that may be read anywhere: through a pipe, on any terminal."""
    return line.text.translate(_ASCII)


def heights(values: Sequence[int], most: int, height: int) -> list[str]:
    """Return bars that stand, a column each, from the top line down; what is not nothing is seen."""
    levels = [_level(value, most, height) for value in values]
    floors = range((height - 1) * len(HEIGHTS), -1, -len(HEIGHTS))
    return ["".join(_cell(level - floor) for level in levels) for floor in floors]


def _level(value: int, most: int, height: int) -> int:
    """Return a height in eighths of a line."""
    whole = height * len(HEIGHTS)
    if value <= 0 or most <= 0:
        return 0
    return max(1, min(whole, (2 * whole * value + most) // (2 * most)))


def _cell(level: int) -> str:
    return " " if level <= 0 else HEIGHTS[min(level, len(HEIGHTS)) - 1]


def _columns(marks: int, room: int) -> list[tuple[int, int]]:
    """Return which marks each column stands for, from and up to: some columns a mark, or some marks a column."""
    if marks > room:
        edges = [number * marks // room for number in range(room + 1)]
        return list(pairwise(edges))
    each = min(WIDEST, room // marks)
    return [(mark, mark + 1) for mark in range(marks) for _ in range(each)]


def _bars(of: Of, most: int, values: Sequence[int], height: int) -> list[ChartLine]:
    lines = []
    for number, row in enumerate(heights(values, most, height)):
        left = f"{of:<7}{most:>2} " if number == 0 else f"{0:>{LABEL - 1}} " if number == height - 1 else " " * LABEL
        lines.append(ChartLine(of, (left + row).rstrip()))
    return lines


def _steps(counts: Sequence[int]) -> str:
    """Return counts in a row, each where it changes, with a line until the next."""
    cells = ["─"] * len(counts)
    for at, count in enumerate(counts):
        if at == 0 or count != counts[at - 1]:
            number = str(count)
            cells[at : at + len(number)] = number
    return "".join(cells)[: len(counts)]


def _turns(shown: Sequence[tuple[int, int]]) -> str:
    """Return the numbers of turns under the columns where they begin."""
    cells = [" "] * len(shown)
    due = 0
    for at, (begin, end) in enumerate(shown):
        if begin <= due < end or due < begin:
            number = str(due)
            if at + len(number) <= len(cells) and "".join(cells[max(0, at - 1) : at]).strip() == "":
                cells[at : at + len(number)] = number
            due += TICK
    return "".join(cells)


def _days(marks: Sequence[Mark]) -> str:
    """Return the numbers of days under the columns where they begin."""
    cells = [" "] * len(marks)
    for at, mark in enumerate(marks):
        if at == 0 or mark.day != marks[at - 1].day:
            number = str(mark.day)
            cells[at : at + len(number)] = number
    return "".join(cells)[: len(marks)]


def _counts(counts: Sequence[int]) -> str:
    return ", ".join(f"{name} {count}" for count, name in zip(counts, _NAMES, strict=True))
