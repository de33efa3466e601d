"""What the screen of storytellers asks of the rest of the game: who could tell, what came of trying them, who does.

Met by shape, like `GameOffice`. No key, address or folder goes through here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Offered:
    """One storyteller that could be chosen."""

    spec: str
    """What it is chosen by."""
    what: str
    """What was found: `OPENAI_API_KEY is set`."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of trying one."""

    spec: str
    tells: bool
    lines: tuple[str, ...]
    """Latency, whether it can extract, price; or what failed, the provider's own words, and what may help."""


class Hiring(Protocol):
    """Where storytellers are found, tried and chosen."""

    @property
    def chosen(self) -> str:
        """Who tells the next hunt."""

    @property
    def roles(self) -> str:
        """Who does what, and where a choice is kept, in lines."""

    def offered(self) -> tuple[Offered, ...]:
        """Who could be chosen, from what is set up. May read files: called in a thread."""

    def spent(self) -> str:
        """What today has cost so far, in words. May read a file: called in a thread."""

    async def try_out(self, spec: str, *, in_hunt: bool) -> Tried:
        """Make one streamed and one structured call.

        Args:
            spec: Who is tried.
            in_hunt: Whether a hunt is under way, whose connections stay open.

        Raises:
            HunterError: It cannot even be asked; the message says why.
        """

    def choose(self, spec: str) -> None:
        """Let somebody tell from now on, until the program ends.

        Raises:
            HunterError: Nobody can be called that.
        """

    def keep(self, spec: str) -> str:
        """Let somebody tell from now on, after the program has ended too, and return what came of it in a sentence.

        Writes a file: called in a thread.

        Raises:
            HunterError: Nobody can be called that, or it could not be written; the message says why.
        """
