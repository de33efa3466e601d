"""The console blocks of a page: each command in them, and what the page says that it prints.

A line `…` of what is printed stands for any lines, and `…` at the end of a line for any rest of it.
Before a `|` there may be an `echo` of what is typed.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass

MORE = "…"

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_TYPED = re.compile(r'^echo "([^"]*)" \| ')


@dataclass(frozen=True)
class Example:
    """One command of a page."""

    arguments: tuple[str, ...]
    typed: str
    """What it is given on stdin."""
    printed: tuple[str, ...]
    """What it prints, as the page has it."""


def examples(page: str) -> list[Example]:
    """Return the commands of a page, in order."""
    found: list[Example] = []
    for block in _BLOCK.findall(page):
        for each in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, *printed = each.splitlines()
            typed = _TYPED.match(line)
            program, *arguments = shlex.split(line[typed.end() :] if typed else line)
            assert program == "hunter-game", line
            found.append(Example(tuple(arguments), f"{typed[1]}\n" if typed else "", tuple(printed)))
    return found


def matches(page: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether what a command prints is what a page says."""
    if not page:
        return not printed
    if page[0] == MORE:
        return any(matches(page[1:], printed[start:]) for start in range(len(printed) + 1))
    return bool(printed) and _same(page[0], printed[0]) and matches(page[1:], printed[1:])


def _same(line: str, printed: str) -> bool:
    return printed.startswith(line.removesuffix(MORE)) if line.endswith(MORE) else line == printed
