"""What the terminal app asks of the rest of the game.

The app is handed a `GameOffice` by the command line and knows nothing about files, models or worlds.
A `Game` is the director as a screen sees it; both are met by shape, not by inheritance.
No pydantic and no engine is imported here at run time: the title is on screen before they are needed.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from hunter_game.content.portraits import Portrait
    from hunter_game.devtools.film import Film
    from hunter_game.director.course import Mark
    from hunter_game.director.earlier import PastTurn
    from hunter_game.director.updates import Opened, TurnUpdate
    from hunter_game.engine.state import Told
    from hunter_game.engine.view import Offer, View
    from hunter_game.engine.vocabulary import BeastId
    from hunter_game.tui.choices import NewHunt, Offered, WorldOffered
    from hunter_game.tui.hiring import Hiring
    from hunter_game.tui.preferences import Preferences


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
    def told(self) -> Told:
        """What was said to the hunter, and what it left behind."""

    @property
    def summons(self) -> str:
        """The words that called the hunter; an empty line parts paragraphs."""

    @property
    def unsworn(self) -> bool:
        """Whether a roll or a reveal was undone, so that the hunt goes into no name and no score."""

    @property
    def portraits(self) -> Mapping[BeastId, Portrait]:
        """What beasts look like, in characters; to be shown once the hunter has met them."""

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What could be tried now, best first."""

    @property
    def storyteller(self) -> str:
        """Who tells."""

    def course(self) -> tuple[Mark, ...]:
        """How the hunt went: a mark for the beginning and one for each turn that counts.

        May take a while in a long hunt: called in a thread.

        Raises:
            HunterError: What is recorded cannot be read again; the message says why.
        """

    def earlier(self, before: int | None, count: int) -> tuple[PastTurn, ...]:
        """Turns as they were shown, in the order in which they were taken, undone ones included.

        A few at a time are fast enough to be asked for between two frames.

        Args:
            before: The number of the turn that comes after them; None for the last ones.
            count: Most of them; at least 1.
        """

    def spent(self) -> str:
        """What this session has cost so far, in words: `free`, `$0.0123`, `cost unknown`."""

    def glance(self, line: str) -> Opened | None:
        """Return the page that a line asks for, if it can be shown at once, even while a turn is told; else None."""

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

    @property
    def preferences(self) -> Preferences:
        """How the player wants the game to look; read at the start, from a file that need not exist."""

    def prefer(self, preferences: Preferences) -> str:
        """Keep how the player wants the game to look, and return a sentence if that will not last.

        Writes a file: called in a thread.
        """

    def settings(self) -> str:
        """What was spent and may be, and where settings are kept, in lines. May read files: called in a thread."""

    def history(self) -> tuple[str, ...]:
        """Lines that were entered in earlier sessions, oldest first; from a file that need not exist."""

    def remember(self, line: str) -> None:
        """Keep a line that was entered, for the sessions to come; what cannot be written is forgotten."""

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
