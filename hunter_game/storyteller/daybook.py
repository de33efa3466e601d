"""What storytellers cost today, all hunts together: a small file a day, beside the saved hunts and in none of them.

A line is a request: its tokens and its price. No model, key, address or word of a story is in it.
Lines are only ever added, so that two games that run side by side count into the same day.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_KEPT = 31
"""Days that are kept."""


@dataclass(frozen=True, slots=True)
class Spent:
    """What some requests cost together."""

    requests: int = 0
    tokens: int = 0
    micros: int = 0
    """Millionths of a US dollar; those of known price."""
    unpriced: int = 0
    """Requests of unknown price."""

    def plus(self, tokens: int, micros: int | None) -> Spent:
        """Return this and one request more.

        Args:
            tokens: Of its prompt and its reply.
            micros: Its price; None when it is unknown.
        """
        return Spent(
            self.requests + 1,
            self.tokens + tokens,
            self.micros + (micros or 0),
            self.unpriced + (micros is None),
        )


class Daybook:
    """Adds up what is spent in a day, and remembers it when the game is over.

    A file that cannot be read or written costs the count of earlier games, never a turn: this game's own requests
    count all the same.

    Args:
        folder: Where the files are; made when it is needed.
        today: Tells the date as `YYYY-MM-DD`; asked at every request, since a game may run past midnight.
    """

    def __init__(self, folder: Path, today: Callable[[], str]) -> None:
        self._folder = folder
        self._today = today
        self._day = ""
        self._read_to = 0
        """How many bytes of the day's file are counted; what comes after is read, so that a long day costs no more."""
        self._written = Spent()
        """What the day's file says."""
        self._unwritten = Spent()
        """What could not be written down."""

    @property
    def spent(self) -> Spent:
        """What was spent today, by every game that writes here."""
        self._look()
        return _both(self._written, self._unwritten)

    def add(self, tokens: int, micros: int | None) -> None:
        """Write down one request, whole or not.

        Args:
            tokens: Of its prompt and its reply.
            micros: Its price in millionths of a US dollar; None when it is unknown.
        """
        self._look()
        line = json.dumps({"tokens": tokens, "micros": micros})
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="ascii") as file:
                file.write(line + "\n")
        except OSError:
            self._unwritten = self._unwritten.plus(tokens, micros)

    @property
    def _file(self) -> Path:
        return self._folder / f"{self._day}.jsonl"

    def _look(self) -> None:
        """Count what was added to the day's file since the last look, or begin anew if the day is another."""
        today = self._today()
        if today != self._day:
            self._day, self._read_to, self._written, self._unwritten = today, 0, Spent(), Spent()
            self._forget_old()
        try:
            size = self._file.stat().st_size
            if size < self._read_to:
                self._read_to, self._written = 0, Spent()
            if size > self._read_to:
                whole = self._added()
                self._written = _both(self._written, _read(whole.decode("ascii", "replace")))
                self._read_to += len(whole)
        except OSError:
            self._read_to, self._written = 0, Spent()

    def _added(self) -> bytes:
        """Return the whole lines that are not counted yet; another game may be in the middle of one."""
        with self._file.open("rb") as file:
            file.seek(self._read_to)
            added = file.read()
        return added[: added.rfind(b"\n") + 1]

    def _forget_old(self) -> None:
        try:
            for file in sorted(self._folder.glob("????-??-??.jsonl"))[:-_KEPT]:
                file.unlink(missing_ok=True)
        except OSError:
            return


def _both(one: Spent, other: Spent) -> Spent:
    return Spent(
        one.requests + other.requests,
        one.tokens + other.tokens,
        one.micros + other.micros,
        one.unpriced + other.unpriced,
    )


def _read(text: str) -> Spent:
    spent = Spent()
    for line in text.splitlines():
        try:
            entry: Any = json.loads(line)
        except ValueError:
            continue  # a line that was torn when the power went
        if isinstance(entry, dict):
            micros = entry.get("micros")
            spent = spent.plus(_count(entry.get("tokens")), None if micros is None else _count(micros))
    return spent


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
