"""Storytellers for the fault server, with limits so small that a whole suite of stalls takes seconds.

A limit is small only where the mode stalls, and then only the one that it is to run into: everything else may take as
long as a busy machine needs, so that no test is a race against the clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from hunter_game.content.loading import load_world
from hunter_game.engine.affordances import affordances
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view
from hunter_game.engine.view import Offer, View
from hunter_game.engine.vocabulary import HuntId
from hunter_game.storyteller.brief import Brief, make_brief
from hunter_game.storyteller.ports import Ended, Piece, Thought, TookOver, TurnCalls, Words
from hunter_game.storyteller.routing import Limits, Model, Roles
from hunter_game.storyteller.teller import Teller
from tests.faults.server import FaultServer

ASSETS = Path(__file__).resolve().parents[2] / "assets"
CANARY = "sk-canary-0123456789"

PATIENT = Limits(retry_wait_ms=1, characters=2_000)

SOON_MS = 1_200
"""Long enough for a request to arrive at the server on a busy machine, and no longer than a test should wait."""

STALLING = {
    "silent": PATIENT.model_copy(update={"first_token_ms": SOON_MS, "extract_ms": SOON_MS}),
    "ping_only": PATIENT.model_copy(update={"first_token_ms": SOON_MS, "extract_ms": SOON_MS}),
    "stall_after": PATIENT.model_copy(update={"gap_ms": 300, "extract_ms": SOON_MS}),
    "trickle": PATIENT.model_copy(update={"whole_ms": 2 * SOON_MS, "extract_ms": SOON_MS}),
}
"""The limits under which modes that stall are asked."""


def limits_for(mode: str) -> Limits:
    """Return limits that end a mode soon, and that no other mode can run into."""
    return STALLING.get(mode, PATIENT)


@cache
def opening() -> tuple[Brief, View, tuple[Offer, ...]]:
    world = load_world(ASSETS / "worlds" / "yard")
    state = begin(world, HuntId("mill_hunt"), "trapper", "seed")
    seen = view(world, state)
    brief = make_brief(world, seen, seen, (), turn=0, line="look", quoted="", seen_before=0, seed="seed")
    return brief, seen, affordances(world, state)


def teller(
    server: FaultServer, mode: str, limits: Limits | None = None, fallbacks: Sequence[Model] = (), **roles: Model
) -> Teller:
    model = asked(server, mode)
    return Teller(
        Roles(
            narrator=roles.get("narrator", model),
            extractor=roles.get("extractor", model),
            fallbacks=tuple(fallbacks),
        ),
        limits or limits_for(mode),
        ASSETS,
        key_of=lambda _: CANARY,
        secrets=(CANARY,),
    )


def asked(server: FaultServer, mode: str) -> Model:
    return Model(spec=f"openai/{mode}", api_base=server.api_base)


@dataclass
class Told:
    """What came of one telling."""

    pieces: list[Piece] = field(default_factory=list)

    @property
    def ended(self) -> Ended:
        assert isinstance(self.pieces[-1], Ended)
        return self.pieces[-1]

    @property
    def took_over(self) -> list[TookOver]:
        return [piece for piece in self.pieces if isinstance(piece, TookOver)]

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Words))

    @property
    def thoughts(self) -> str:
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Thought))


async def tell(storyteller: Teller, calls: TurnCalls, recall: tuple[str, ...] = ()) -> Told:
    told = Told()
    async for piece in storyteller.tell(opening()[0], recall, calls):
        told.pieces.append(piece)
    return told
