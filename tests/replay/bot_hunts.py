"""Hunts that bots play line by line through the director, told by every storyteller at hand, for the samples."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from hunter_game.content import Country, compose, load_country
from hunter_game.engine.hunt import begin
from hunter_game.engine.world import World
from hunter_game.session.contents import SessionContents, make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Listened, Storyteller, TurnCalls
from hunter_game.storyteller.recorded import RecordedStoryteller, RecordedTelling
from hunter_game.storyteller.scripted import ScriptedStoryteller
from tests.director.hunts import ASSETS, builtin, direct, played, yard
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import teller
from tests.replay.bot_lines import BotPlayer

BUILTIN, SCRIPTED, RECORDED = "builtin", "scripted", "recorded"
OVER_HTTP = ("ok", "lies", "escapes", "length", "500")
"""Modes of the fault server: what a model over HTTP says, or that it breaks off, or does not answer."""


@dataclass(frozen=True)
class BotHunt:
    """One hunt for the samples."""

    bot: str
    world: str
    hunt: str | None
    """A written hunt; None for the one of a small world, or one drawn by the seed."""
    seed: str
    hunter: int
    """Which of the ready hunters."""
    teller: str = BUILTIN
    turns: int = 28
    """Most turns that are played."""

    @property
    def name(self) -> str:
        """What the recording is called."""
        told = "" if self.teller == BUILTIN else f"-{self.teller}"
        return f"{self.bot}-{self.world}-{self.hunt or self.seed}-{self.hunter}{told}".replace("_", "-")


_FEN = (("high_water", "spring"), ("nine_strokes", "bell"), ("a_place_at_table", "salt"))
"""Written hunts of the country, each with the seed that it is played with."""
_DRAWN = ("fog", "reed", "eel")
"""Seeds that draw a hunt."""


def bot_hunts() -> tuple[BotHunt, ...]:
    """Return the hunts: both worlds, every bot, every storyteller at hand."""
    yard_hunts = [
        BotHunt(bot, "yard", None, f"toll{number}", number % 3)
        for number, bot in enumerate(("reader", "oracle", "random", "brawler", "guesser", "veteran") * 2)
    ]
    fen_hunts = [
        BotHunt(bot, "alderfen", hunt, seed, number % 6)
        for number, (bot, (hunt, seed)) in enumerate(
            (bot, stage)
            for bot in ("reader", "oracle", "random", "veteran")
            for stage in (*_FEN, *((None, seed) for seed in _DRAWN))
        )
    ]
    others = [
        BotHunt(bot, "yard", None, f"ferry{number}", number % 3, told, turns=14)
        for number, (bot, told) in enumerate(
            (bot, told) for told in (SCRIPTED, RECORDED, *OVER_HTTP) for bot in ("oracle",)
        )
    ]
    others += [
        BotHunt("oracle", "alderfen", None, _DRAWN[0], number % 6, told, turns=14)
        for number, told in enumerate((SCRIPTED, RECORDED, *OVER_HTTP[:3]))
    ]
    return (*yard_hunts, *fen_hunts, *others)


class Recorder:
    """Lets somebody tell, and keeps what they heard, so that it can be played again from the record alone."""

    def __init__(self, teller: Storyteller) -> None:
        self._teller = teller
        self._listenings: dict[str, Listened] = {}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._teller, name)

    async def listen(self, passage: str, brief: Brief, calls: TurnCalls) -> Listened:
        """Listen as the other one does, and keep it."""
        found = self._listenings[passage] = await self._teller.listen(passage, brief, calls)
        return found

    def recorded(self, contents: SessionContents) -> RecordedStoryteller:
        """Return a storyteller that tells a session again as it was told, in the same chunks."""
        turns = {seq: node.turn.turn for seq, node in contents.timeline().nodes.items()}
        tellings = {
            turns[each.turn_seq]: RecordedTelling(each.text, tuple(end for _, end in each.chunks))
            for each in contents.narrations
        }
        return RecordedStoryteller(tellings=tellings, listenings=self._listenings)


async def record(hunt: BotHunt) -> SessionContents:
    """Play a hunt and return its session, without the calls: no rule reads them, and they are most of a file."""
    if hunt.teller == RECORDED:
        first = Recorder(builtin())
        told = await _told_by(hunt, first)
        return await _told_by(hunt, first.recorded(told))
    async with _storyteller(hunt.teller) as storyteller:
        return await _told_by(hunt, storyteller)


@asynccontextmanager
async def _storyteller(name: str) -> AsyncIterator[Storyteller]:
    if name == BUILTIN:
        yield builtin()
    elif name == SCRIPTED:
        yield ScriptedStoryteller.telling(["The fog comes in.", "Nothing is said of it.", "A dog barks, twice."] * 20)
    else:
        await _loaded()
        async with FaultServer(MODES) as server:
            yield teller(server, name)


async def _loaded() -> None:
    litellm_gate.load()


async def _told_by(hunt: BotHunt, storyteller: Storyteller) -> SessionContents:
    world, country = world_of(hunt)
    sheet = world.hunters[hunt.hunter % len(world.hunters)]
    state = begin(world, world.hunts[0].id, sheet.id, hunt.seed)
    header = make_header(world, state, sheet.id, "sample", Modes())
    with tempfile.TemporaryDirectory() as folder:
        session = Session.create(Path(folder) / "hunt.hunt", header, state, world, lambda: "2026-01-01 00:00")
        director = direct(session, storyteller)
        player = BotPlayer(hunt.bot, world, hunt.seed, country)
        for _ in range(hunt.turns):
            line = player.choose(session.state)
            if line is None:
                break
            await played(director, line)
        contents = session.contents()
        await director.close()
    return replace(contents, calls=())


def world_of(hunt: BotHunt) -> tuple[World, Country | None]:
    """Return the world of a hunt, and the country that it is made of, if it is."""
    if hunt.world == "yard":
        return yard(), None
    country = alderfen()
    return compose(country, hunt=hunt.hunt, seed=hunt.seed), country


@cache
def alderfen() -> Country:
    """Return the country, read once."""
    return load_country(ASSETS / "worlds" / "alderfen")
