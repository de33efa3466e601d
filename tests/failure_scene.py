"""Hunts in which each failure line is come to by typing: at a gate with Maren, before two wolves, in a meeting.

The yard is made over so that it holds the very nouns of the promised lines; every word said there is the game's own.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from hunter_game.engine.intents import Fray
from hunter_game.engine.vocabulary import Direction, Grade, Maneuver, Range
from hunter_game.engine.world import Detail, World
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from tests.engine.table import Table
from tests.failure_lines import AMBIGUOUS, NOT_UNDERSTOOD, RULE, STORYTELLER_DOWN, UNKNOWN_NOUN
from tests.yard import changed, load_yard

NOTHING_HERE_DOES = NOT_UNDERSTOOD.replace("attack wolf · talk to Maren", "talk to Maren · take lantern")
"""What is not understood by the gate, with lines that work there: there is a wolf to attack only in a meeting."""


class Failure(NamedTuple):
    """One failure line, and what is typed to come to it."""

    scene: str
    typed: str
    said: str
    down: bool = False
    """Whether the storyteller is down; the line is then a notice, and the turn counts."""


FAILURES = (
    Failure("gate", "take wizard", UNKNOWN_NOUN),
    Failure("gate", "zorble the frobnitz", NOTHING_HERE_DOES),
    Failure("wolves", "examine wolf", AMBIGUOUS),
    Failure("meeting", "shoot wolf", STORYTELLER_DOWN, down=True),
    Failure("meeting", "shoot wolf", RULE),
)
"""In the order in which they are typed, within each scene."""

SCENES = tuple(dict.fromkeys(each.scene for each in FAILURES))


def said_in(scene: str) -> list[Failure]:
    return [each for each in FAILURES if each.scene == scene]


def session_in(scene: str, folder: Path) -> Session:
    """Return a new hunt that begins in this scene."""
    world = _world()
    table = _set(scene)
    header = make_header(world, table.state, "trapper", "test", Modes())
    return Session.create(folder / f"{scene}.hunt", header, table.state, world, lambda: "2026-01-01 00:00")


@cache
def _world() -> World:
    yard = load_yard()
    gate, mill, *places = yard.places
    exits = sorted(gate.exits, key=lambda way: way.direction is not Direction.NORTH)
    gate = gate.model_copy(
        update={"text": "A gate stands open on the fog.", "exits": tuple(exits), "details": (_detail("gate"),)}
    )
    wolves = (_detail("old wolf", "wolf"), _detail("young wolf", "wolf"))
    mill = mill.model_copy(update={"details": (*mill.details, *wolves)})
    drowner, *beasts = yard.beasts
    idles = drowner.acts[0].model_copy(update={"damage": 0, "fright": 0, "sets": None, "moves": None})
    wolf = drowner.model_copy(update={"name": "wolf", "aliases": (), "health": 10, "acts": (idles,)})
    return changed(yard, places=(gate, mill, *places), beasts=(wolf, *beasts))


def _detail(name: str, *aliases: str) -> Detail:
    return Detail.model_validate(
        {"id": name.replace(" ", "_"), "name": f"the {name}", "aliases": aliases, "text": "It is old.", "trace": None}
    )


@cache
def _set(scene: str) -> Table:
    table = Table(_world())
    match scene:
        case "gate":
            return table.lying("lantern", "mill_yard")
        case "wolves":
            return table.at("mill")
        case _:
            table.thing("bolts", count=1).meeting(Range.FAR, shown="clutches")
            before = table.state
            table.falling(Grade.SUCCESS, Fray(maneuver=Maneuver.SHOOT))
            seed = table.state.facts.seed
            table.state = before
            return table.put(seed=seed)
