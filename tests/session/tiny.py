"""The smallest world that a hunt can be played in, and ways to play it without a storyteller."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hunter_game.engine.events import Deed
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Ask, Drop, Hear, Intent, Look, Move, Search, Take, Wait
from hunter_game.engine.state import Quote, State
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import (
    Approach,
    Direction,
    HuntId,
    ItemId,
    Mood,
    PersonId,
    PlaceId,
    TopicId,
    Verb,
)
from hunter_game.engine.world import World
from hunter_game.session.closing import Closing
from hunter_game.session.contents import make_header
from hunter_game.session.records import Act, Modes, SealRecord, TurnRecord
from hunter_game.session.store import Session

HOURS = dict.fromkeys(("morning", "noon", "dusk", "night"), "yard")

TINY: dict[str, Any] = {
    "id": "tiny",
    "title": "The Tiny Yard",
    "blurb": "A yard and a mill. Somebody is dead.",
    "version": 1,
    "places": [
        {
            "id": "yard",
            "name": "the yard",
            "text": "A yard of packed mud.",
            "night": "The yard, by lantern.",
            "exits": [{"direction": "north", "to": "mill", "name": "the mill door"}],
            "search": ["prints"],
        },
        {
            "id": "mill",
            "name": "the mill",
            "text": "Flour on everything.",
            "night": "Flour, grey by lantern.",
            "exits": [{"direction": "south", "to": "yard", "name": "the yard gate"}],
            "search": ["hair"],
        },
    ],
    "people": [
        {
            "id": "maren",
            "name": "Maren",
            "pronoun": "she",
            "role": "the reeve",
            "look": "A broad woman in a wet coat.",
            "voice": "Short sentences.",
            "temperament": "proud",
            "hours": HOURS,
            "goal": "to have it over",
            "secret": "she saw it",
            "answers": [{"topic": "miller", "claim": "early", "words": "He went to bed early."}],
            "evades": "I could not say.",
        }
    ],
    "beasts": [
        {
            "id": beast,
            "name": beast,
            "text": "A beast.",
            "look": "It comes out of the race.",
            "habit": "It waits under water.",
            "opening": "lunge",
            "acts": [{"id": "lunge", "name": "lunges", "tell": "It gathers itself.", "damage": 2}],
            "health": 8,
            "will": 2,
            "ferocity": 1,
        }
        for beast in ("drowner", "hob")
    ],
    "causes": [
        {"id": cause, "name": cause, "text": "Why.", "bane": "salt", "mercy": "Say the name."}
        for cause in ("unblessed", "oath")
    ],
    "items": [
        {"id": "lantern", "name": "lantern", "kind": "light", "text": "A horn lantern.", "lit": True},
        {"id": "knife", "name": "knife", "kind": "arm", "text": "A good knife.", "damage": 2, "reach": "engaged"},
        {"id": "salt", "name": "salt", "kind": "oil", "text": "Grey salt.", "place": "yard", "bane": "salt"},
    ],
    "topics": [{"id": "miller", "name": "the miller"}],
    "traces": [
        {
            "id": "prints",
            "name": "the wet prints",
            "text": "Bare feet.",
            "strikes": [{"line": "kind", "candidate": "hob"}],
        },
        {
            "id": "hair",
            "name": "the green hair",
            "text": "Weed.",
            "strikes": [{"line": "cause", "candidate": "oath"}],
        },
    ],
    "claims": [
        {"id": "early", "name": "he went to bed early", "teller": "maren", "truth": "false", "reason": "She is afraid."}
    ],
    "hunts": [
        {
            "id": "first",
            "title": "The Miller's Bed",
            "summons": "The miller is dead.",
            "goal": "Find what took the miller.",
            "payer": "maren",
            "pay": 20,
            "start": "yard",
            "kinds": ["drowner", "hob"],
            "causes": ["unblessed", "oath"],
            "nexts": [
                {"id": "soon", "name": "Maren, at the mill", "place": "mill", "victim": "maren", "text": "Soon."},
            ],
            "topics": ["miller"],
            "answer": {"kind": "drowner", "cause": "unblessed", "next": "soon"},
            "lair": "mill",
            "feedings": [{"day": 1, "text": "A dog is gone."}],
            "nights": 3,
        }
    ],
    "hunters": [
        {
            "id": "trapper",
            "name": "Aldis",
            "trade": "trapper",
            "text": "She has walked far.",
            "might": 1,
            "wits": 1,
            "nerve": 0,
            "health": 10,
            "courage": 8,
            "coin": 12,
            "slots": 8,
            "wields": "knife",
            "pack": [{"item": "knife"}, {"item": "lantern"}],
        }
    ],
}

NORTH = Move(direction=Direction.NORTH, to=PlaceId("mill"))
SOUTH = Move(direction=Direction.SOUTH, to=PlaceId("yard"))
TAKE_SALT = Take(item=ItemId("salt"))
DROP_SALT = Drop(item=ItemId("salt"))
ASK = Ask(person=PersonId("maren"), topic=TopicId("miller"), approach=Approach.PLAIN)
ROUND: tuple[Intent, ...] = (
    Look(),
    TAKE_SALT,
    Search(),
    NORTH,
    Search(),
    DROP_SALT,
    Wait(),
    SOUTH,
    ASK,
    Look(),
    NORTH,
    Look(),
    SOUTH,
)
"""A short afternoon: reads, a roll or two, things, time."""


def clock() -> str:
    return "2026-01-01T12:00:00Z"


@cache
def tiny_world() -> World:
    return World.model_validate(TINY)


def new_session(path: Path, seed: str = "salt", modes: Modes | None = None) -> Session:
    world = tiny_world()
    state = begin(world, HuntId("first"), "trapper", seed)
    return Session.create(path, make_header(world, state, "trapper", "0.1.0", modes or Modes()), state, world, clock)


def open_session(path: Path) -> Session:
    return Session.open(path, clock)


def take_turn(session: Session, intent: Intent, line: str = "do it") -> TurnRecord:
    stepped = step(session.world, session.state, intent)
    event = Deed(kind="deed", verb=Verb.LOOK)
    act = Act(event=event, intent=intent, outcomes=stepped.outcomes)
    return session.commit_turn(line, "parser", [act], stepped.state)


def hear(turn: int, words: str) -> Hear:
    quote = Quote(turn=turn, speaker=PersonId("maren"), topic=TopicId("miller"), words=words, mood=Mood.WARY)
    return Hear(quotes=(quote,), leads=())


def seal(session: Session, text: str = "You do it.", heard: Hear | None = None) -> SealRecord:
    state: State = session.state if heard is None else step(session.world, session.state, heard).state
    closing = Closing(
        status="told",
        storyteller="builtin",
        text=text,
        chunks=((0, 3), (40, len(text))),
        heard=heard,
        cost_micros=0,
        calls=({"role": "narrator", "model": "builtin", "reply": text},),
    )
    return session.commit_seal(state, closing)


def play(session: Session, intents: Sequence[Intent] = ROUND) -> None:
    """Take and seal a turn for each intent; every third one leaves a quote."""
    for intent in intents:
        turn = take_turn(session, intent, line=intent.kind)
        heard = hear(turn.turn, f"I heard it on night {turn.turn}.") if turn.turn % 3 == 0 else None
        seal(session, f"Turn {turn.turn}: you {intent.kind} by the mill race.", heard)


def played_session(path: Path, rounds: int = 1) -> Path:
    """Write a session in which the same afternoon was played, undone in part, and played on; return its path."""
    session = new_session(path)
    for _ in range(rounds):
        play(session)
    undo = session.undo_target()
    assert undo is not None
    session.rewind(undo)
    session.bookmark("before the mill")
    session.note("unclear", "frobnicate", "I could not turn that into an action.")
    play(session, (Look(), NORTH))
    session.close()
    return path
