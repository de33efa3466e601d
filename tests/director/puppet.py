"""A storyteller that says what a test wrote, and waits where a test wants it to wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable

from hunter_game.engine.view import Offer, View
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import (
    Ended,
    Listened,
    NoProposal,
    Piece,
    Proposed,
    TurnCalls,
    Words,
)


class Puppet:
    """Implements the storyteller's port.

    Attributes:
        pieces: What each telling streams.
        gates: Index of a piece → event that is awaited before it.
        heard: What each listening returns.
        proposal: What proposing returns.
        happened: What was asked of it, in order.
    """

    name = "puppet"
    reads_free_words = True
    keeps_chronicle = False

    def __init__(self, *pieces: Piece) -> None:
        self.pieces: tuple[Piece, ...] = pieces or (Words("Fog."), Ended("told", "puppet"))
        self.gates: dict[int, asyncio.Event] = {}
        self.heard: Callable[[str], Listened] = lambda passage: Listened()
        self.hearing_gate: asyncio.Event | None = None
        self.proposal: Proposed | NoProposal = NoProposal("Nothing came.")
        self.proposal_gate: asyncio.Event | None = None
        self.happened: list[str] = []
        self.passages: list[str] = []
        self.briefs: list[Brief] = []

    async def lead_in(self, line: str, view: View) -> AsyncGenerator[Words, None]:
        for word in ("A ", "breath."):
            self.happened.append("lead-in")
            yield Words(word)
        if self.proposal_gate is not None:
            self.proposal_gate.set()

    async def tell(self, brief: Brief, recall: tuple[str, ...], calls: TurnCalls) -> AsyncGenerator[Piece, None]:
        self.briefs.append(brief)
        try:
            for index, piece in enumerate(self.pieces):
                if index in self.gates:
                    await self.gates[index].wait()
                self.happened.append("piece")
                yield piece
                await asyncio.sleep(0)
        finally:
            self.happened.append("closed")

    async def propose(
        self, line: str, view: View, offers: tuple[Offer, ...], calls: TurnCalls
    ) -> Proposed | NoProposal:
        self.happened.append("propose begins")
        if self.proposal_gate is not None:
            await self.proposal_gate.wait()
        self.happened.append("propose ends")
        return self.proposal

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        self.happened.append("listen begins")
        self.passages.append(passage)
        if self.hearing_gate is not None:
            await self.hearing_gate.wait()
        self.happened.append("listen ends")
        return self.heard(passage)

    async def warm(self) -> None:
        return None

    async def close(self) -> None:
        self.happened.append("left")
