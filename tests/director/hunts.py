"""Hunts for tests of the director: a fresh session in the yard, told by whoever a test hands in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from hunter_game.content import load_world
from hunter_game.director.director import Director
from hunter_game.director.updates import TurnUpdate
from hunter_game.engine.hunt import begin
from hunter_game.engine.world import World
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from hunter_game.storyteller.ports import Storyteller
from hunter_game.storyteller.routing import Limits, Roles
from hunter_game.storyteller.teller import Teller

ASSETS = Path(__file__).parents[2] / "assets"


@cache
def yard() -> World:
    return load_world(ASSETS / "worlds" / "yard")


def new_session(folder: Path, *, hunter: str = "trapper", seed: str = "moor", modes: Modes | None = None) -> Session:
    world = yard()
    state = begin(world, world.hunts[0].id, hunter, seed)
    header = make_header(world, state, hunter, "test", modes or Modes())
    return Session.create(folder / "hunt.hunt", header, state, world, lambda: "2026-01-01 00:00")


def builtin() -> Teller:
    return Teller(Roles(), Limits(), ASSETS)


class Ticks:
    """A clock that moves one millisecond each time it is read."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        self.now += 1
        return self.now


def direct(session: Session, storyteller: Storyteller | None = None) -> Director:
    return Director(session, storyteller or builtin(), Ticks())


async def played(director: Director, *lines: str) -> list[TurnUpdate]:
    """Play lines one after another, each to its end, and return every update."""
    updates: list[TurnUpdate] = []
    for line in lines:
        updates += [update async for update in director.play(line)]
    return updates


def kinds(updates: list[TurnUpdate]) -> list[str]:
    return [update.type for update in updates]
