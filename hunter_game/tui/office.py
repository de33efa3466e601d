"""What the terminal app asks of the rest of the game.

The app is handed a `GameOffice` by the command line and knows nothing about files, models or worlds.
A `Game` is the director as a screen sees it; both are met by shape, not by inheritance.
No pydantic and no engine is imported here at run time: the title is on screen before they are needed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hunter_game.devtools.film import Film
    from hunter_game.director.updates import TurnUpdate
    from hunter_game.engine.view import Offer, View
    from hunter_game.tui.choices import NewHunt, Offered, WorldOffered
    from hunter_game.tui.hiring import Hiring


@dataclass(frozen=True, slots=True)
class SavedGame:
    """A saved hunt, as the title lists it; newest first."""

    name: str
    """What `GameOffice.open` takes."""
    hunter: str
    place: str
    turn: int
    when: str
    """When it was last played, in words: `yesterday, 21:40`."""
    over: bool = False
    """Whether it has ended."""
    why_not: str = ""
    """One sentence when it cannot be played on; empty when it can."""


class Game(Protocol):
    """One hunt under way. Everything that it yields is sanitised and plain."""

    @property
    def name(self) -> str:
        """Name of the session."""

    @property
    def turn(self) -> int:
        """Number of the last committed turn."""

    @property
    def view(self) -> View:
        """What the hunter perceives now."""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What could be tried now, best first."""

    @property
    def storyteller(self) -> str:
        """Who tells."""

    def spent(self) -> str:
        """What this session has cost so far, in words: `free`, `$0.0123`, `cost unknown`."""

    def opening(self) -> AsyncIterator[TurnUpdate]:
        """Summons of a new hunt, or recap of an old one, then the scene."""

    def play(self, line: str) -> AsyncIterator[TurnUpdate]:
        """Take one line; the updates end when the turn is sealed or refused."""

    async def stop(self) -> None:
        """Stop the telling; the running iterator then ends by itself within a second."""

    def complete(self, text: str) -> tuple[str, ...]:
        """Whole lines that `text` could become, best first. Fast: asked at every key."""

    async def close(self) -> None:
        """Seal what is open and let go of the file."""


class GameOffice(Protocol):
    """Where games come from."""

    @property
    def storyteller(self) -> str:
        """Label of the storyteller that is configured."""

    @property
    def storyteller_help(self) -> str:
        """What is configured, and how to choose another: lines of plain text, no secret in them."""

    @property
    def hiring(self) -> Hiring:
        """Where storytellers are found, tried and chosen."""

    def sessions(self) -> tuple[SavedGame, ...]:
        """Saved hunts, newest first. May read files: called in a thread."""

    def worlds(self) -> tuple[WorldOffered, ...]:
        """Worlds in which a hunt could begin. May read files: called in a thread."""

    def choices(self, world: WorldOffered) -> Offered:
        """What can be chosen in a world. May read files: called in a thread."""

    async def film(self, name: str) -> Film:
        """Return a saved hunt as it can be watched.

        Raises:
            HunterError: It cannot be read; the message says why.
        """

    async def bundle(self, screen: str, prose: bool) -> str:
        """Write a bug bundle of the hunt that was opened last, between two of its turns, and return its name.

        Args:
            screen: The screen as SVG.
            prose: Whether what was told goes along; the screen tells some of it.

        Raises:
            HunterError: It could not be written; the message says why.
        """

    async def open(self, name: str) -> Game:
        """Continue a saved hunt.

        Raises:
            HunterError: It cannot be played on; the message says why.
        """

    async def play_now(self) -> Game:
        """Begin a hunt at once, with nothing asked.

        Raises:
            HunterError: It cannot be begun; the message says why.
        """

    async def new(self, hunt: NewHunt) -> Game:
        """Begin the hunt that was chosen.

        Raises:
            HunterError: It cannot be begun; the message says why.
        """

    async def next_hunt(self, name: str) -> Game:
        """Begin the hunt after a saved one that is over.

        Raises:
            HunterError: It cannot be begun; the message says why.
        """
