"""Turns to judge prose by: lines played through parser and rules, by the first seed with which it goes as it should."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hunter_game.content import compose, load_country, load_world
from hunter_game.director.resolving import resolve
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import State
from hunter_game.engine.vocabulary import Condition, Grade
from hunter_game.engine.world import World
from hunter_game.parser import Context, FreeWords, Understood, parse
from hunter_game.storyteller.brief import Brief, make_brief

WORLDS = Path(__file__).resolve().parents[3] / "assets" / "worlds"
WON = Path(__file__).resolve().parents[2] / "replay" / "hunts" / "won.txt"
_SEEDS = 60


@dataclass(frozen=True)
class Scene:
    """How to come to a turn."""

    world: str
    """`yard`, or the id of a written hunt of the fen country."""
    hunter: str
    lines: tuple[str, ...]
    """What is typed; the last line is the turn."""
    goes: Callable[[Brief], bool]
    """Whether the turn went as the passages presume."""


def _kinds(brief: Brief) -> set[str]:
    return {beat.kind for beat in brief.beats}


def _graded(brief: Brief, kind: str, *grades: Grade) -> bool:
    return any(beat.kind == kind and beat.grade in grades for beat in brief.beats)


def _dead(brief: Brief, name: str) -> bool:
    return any(person.name == name and not person.alive for person in brief.after.people)


def _here(brief: Brief, *names: str) -> bool:
    return {person.name for person in brief.after.present} == set(names)


_GOOD = (Grade.SUCCESS, Grade.TRIUMPH)
_BAD = (Grade.FAILURE, Grade.DISASTER)
_TO_THE_STEPS = (
    "examine the chalk drawings",
    "go south",
    "sign the account: drowner; unblessed; Tibb",
    "wait until night",
)

_CORM_DIES = ("go north", "go into the chapel", "wait until night", "wait until dawn")

SCENES: dict[str, Scene] = {
    "arrival": Scene("yard", "trapper", ("look",), lambda brief: "looked" in _kinds(brief)),
    "search found": Scene(
        "yard",
        "trapper",
        ("search",),
        lambda brief: _graded(brief, "searched", *_GOOD) and "trace_found" in _kinds(brief),
    ),
    "Maren answers": Scene(
        "yard", "surgeon", ("ask Maren about the river toll",), lambda brief: "answered" in _kinds(brief)
    ),
    "spoken": Scene(
        "yard",
        "trapper",
        ('say to Maren "I am told that you pay for teeth."',),
        lambda brief: bool(brief.quoted) and _here(brief, "Maren"),
    ),
    "horse taken": Scene(
        "yard", "surgeon", ("go east", "take the wooden horse"), lambda brief: "taken" in _kinds(brief)
    ),
    "Osric answers": Scene(
        "yard",
        "surgeon",
        ("go into the mill", "ask Osric about the boy"),
        lambda brief: _graded(brief, "answered", *_GOOD),
    ),
    "morning after": Scene(
        "yard", "trapper", _CORM_DIES, lambda brief: "fed" in _kinds(brief) and _dead(brief, "Corm")
    ),
    "by the grave": Scene("yard", "trapper", (*_CORM_DIES, "go out"), lambda brief: _dead(brief, "Corm")),
    "drowner comes": Scene("yard", "trapper", _TO_THE_STEPS, lambda brief: "meeting_began" in _kinds(brief)),
    "blow lands": Scene(
        "yard",
        "trapper",
        (*_TO_THE_STEPS, "close in", "strike with the knife"),
        lambda brief: _graded(brief, "maneuvered", *_GOOD) and brief.after.fight is not None,
    ),
    "blow misses": Scene(
        "yard",
        "trapper",
        (*_TO_THE_STEPS, "close in", "strike with the knife"),
        lambda brief: _graded(brief, "maneuvered", *_BAD) and brief.after.fight is not None,
    ),
    "blinded": Scene(
        "yard",
        "trapper",
        (*_TO_THE_STEPS, "guard", "guard", "close in", "strike with the knife"),
        lambda brief: _graded(brief, "maneuvered", *_BAD) and Condition.BLINDED in brief.after.hunter.conditions,
    ),
    "on guard": Scene("yard", "trapper", (*_TO_THE_STEPS, "guard"), lambda brief: brief.after.fight is not None),
    "laid to rest": Scene(
        "yard",
        "surgeon",
        (*WON.read_text(encoding="utf-8").splitlines()[:-2],),
        lambda brief: "beast_laid" in _kinds(brief),
    ),
    "at the inn": Scene("nine_strokes", "sexton", ("look",), lambda brief: _here(brief, "Wat Tolley", "Moll Tansy")),
    "Wat puts off": Scene(
        "nine_strokes",
        "sexton",
        ("ask Wat about the dead",),
        lambda brief: _graded(brief, "answered", *_BAD),
    ),
    "on the green": Scene(
        "nine_strokes",
        "sexton",
        ("go out",),
        lambda brief: _here(brief, "Nan Sarn", "Lettice Tolley", "Perrin Slake"),
    ),
    "Silas is dead": Scene(
        "nine_strokes",
        "herbalist",
        (
            *("go out", "go north", "go north", "go west", "go west", "wait until night"),
            "wait until dawn",
        ),
        lambda brief: _dead(brief, "Silas Birch"),
    ),
    "the calf": Scene(
        "high_water",
        "deserter",
        ("go out", "go southeast", "go northwest", "go south", "wait until night"),
        lambda brief: "meeting_began" in _kinds(brief) and Condition.HELD in brief.after.hunter.conditions,
    ),
}


@cache
def world_of(name: str) -> World:
    if name == "yard":
        return load_world(WORLDS / "yard")
    return compose(load_country(WORLDS / "alderfen"), hunt=name, seed="scenes")


@cache
def brief_of(name: str) -> Brief:
    """Return the turn of a scene.

    Raises:
        LookupError: It goes so in no hunt of the first seeds.
    """
    scene = SCENES[name]
    for number in range(_SEEDS):
        brief = _played(scene, f"scene {number}")
        if brief is not None and scene.goes(brief):
            return brief
    raise LookupError(f"no seed of {_SEEDS} gives the scene {name!r}")


def _played(scene: Scene, seed: str) -> Brief | None:
    world = world_of(scene.world)
    state = begin(world, world.hunts[0].id, scene.hunter, seed)
    for line in scene.lines[:-1]:
        stepped = _turn(world, state, line)
        if stepped is None:
            return None
        state = stepped[0]
    line = scene.lines[-1]
    last = _turn(world, state, line)
    if last is None:
        return None
    after, outcomes, quoted = last
    return make_brief(
        world,
        perceive(world, state),
        perceive(world, after),
        outcomes,
        turn=len(scene.lines),
        line=line,
        quoted=quoted,
        seen_before=0,
        seed=seed,
    )


def _turn(world: World, state: State, line: str) -> tuple[State, tuple[Outcome, ...], str] | None:
    reading = parse(line, perceive(world, state), Context())
    events = (
        reading.events if isinstance(reading, Understood) else reading.guess if isinstance(reading, FreeWords) else ()
    )
    resolution = resolve(world, state, events)
    if not events or resolution.refused is not None:
        return None
    return resolution.state, resolution.outcomes, reading.quoted if isinstance(reading, Understood | FreeWords) else ""
