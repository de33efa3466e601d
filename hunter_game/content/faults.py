"""Where something is written, and what is wrong with it, as one sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from hunter_game.errors import ContentError


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of a file, counted from 1; the file as shown to people, never an absolute path."""

    file: str
    line: int

    def error(self, key: str, message: str) -> ContentError:
        """Return the error for something wrong here; `key` may be empty when the file itself is wrong."""
        subject = f"{key}: {message}" if key else message
        return ContentError(f"{self.file}:{self.line}: {subject}")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a world that is well-formed: the key as authors write it, and why."""

    key: str
    """Dotted, ids and fields from the section down: `people.maren.hours.night`."""
    message: str


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return ` (did you mean "…"?)` for the nearest known word, or nothing when none is near."""
    near = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f' (did you mean "{near[0]}"?)' if near else ""


def labels(names: Iterable[str]) -> list[str]:
    """Return what keys call the entries of a list: `nan`, and `nan-2` for the second of that name."""
    said: list[str] = []
    labelled = []
    for name in names:
        said.append(name)
        count = said.count(name)
        labelled.append(name if count == 1 else f"{name}-{count}")
    return labelled
