"""A storyteller that answers only from a record of earlier answers, for replays: nothing is asked of anybody.

What is missing from the record stops the replay by name. A silent substitute would be a different session.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass, field

from hunter_game.engine.view import Offer, View
from hunter_game.errors import RecordMissing
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import (
    Ended,
    Listened,
    NoProposal,
    Past,
    Piece,
    Proposed,
    TellingStatus,
    TurnCalls,
    Words,
)


@dataclass(frozen=True, slots=True)
class RecordedTelling:
    """One telling as it was shown."""

    text: str
    ends: tuple[int, ...] = ()
    """Characters shown by the end of each chunk; none to show it at once."""
    status: TellingStatus = "told"
    storyteller: str = "recorded"


@dataclass(frozen=True)
class RecordedStoryteller:
    """Implements `ports.Storyteller` from what was recorded.

    Attributes:
        tellings: By turn.
        proposals: By the player's line.
        listenings: By passage.
    """

    tellings: Mapping[int, RecordedTelling] = field(default_factory=dict)
    proposals: Mapping[str, Proposed | NoProposal] = field(default_factory=dict)
    listenings: Mapping[str, Listened] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Spec string."""
        return "recorded"

    @property
    def reads_free_words(self) -> bool:
        """Whether any proposal was recorded."""
        return bool(self.proposals)

    async def lead_in(self, line: str, view: View) -> AsyncGenerator[Words, None]:
        """Stream nothing: a lead-in holds no fact and is not recorded."""
        del line, view
        nothing: tuple[Words, ...] = ()
        for words in nothing:
            yield words

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        """Stream the recorded telling of the turn.

        Raises:
            RecordMissing: There is none.
        """
        del recall, calls
        telling = self.tellings.get(brief.turn)
        if telling is None:
            raise RecordMissing(f"The record has no telling of turn {brief.turn}.")
        start = 0
        for end in (*telling.ends, len(telling.text)):
            if end > start:
                yield Words(telling.text[start:end])
                start = end
        yield Ended(telling.status, telling.storyteller)

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        """Return what was made of the line.

        Raises:
            RecordMissing: The record does not have it.
        """
        del view, offers, calls
        found = self.proposals.get(line)
        if found is None:
            raise RecordMissing(f"The record has no reading of “{line}”.")
        return found

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Return what was heard in the passage.

        Raises:
            RecordMissing: The record does not have it.
        """
        del calls
        found = self.listenings.get(passage)
        if found is None:
            raise RecordMissing(f"The record has no listening to turn {brief.turn}.")
        return found

    @property
    def keeps_chronicle(self) -> bool:
        """Whether a model is asked to sum up: never in a replay."""
        return False

    async def chronicle(self, past: Past, calls: TurnCalls) -> str | None:
        """Sum up nothing."""
        del past, calls
        return None

    async def warm(self) -> None:
        """Load nothing."""

    async def close(self) -> None:
        """Close nothing."""
