"""Scenes for commands that work without a hunt: the first moment of a world, and a room full of given names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hunter_game.engine.state import State
    from hunter_game.engine.view import PersonSeen
    from hunter_game.engine.world import World
    from hunter_game.storyteller.brief import Brief

SEED = "scene"


def opening_state(world: World) -> State:
    """Return the state in which the world's first hunt begins for its first hunter."""
    from hunter_game.engine.hunt import begin

    return begin(world, world.hunts[0].id, world.hunters[0].id, SEED)


def opening_brief(world: World) -> Brief:
    """Return the brief of the summons."""
    from hunter_game.engine.perception import view
    from hunter_game.storyteller.brief import make_brief

    seen = view(world, opening_state(world))
    return make_brief(world, seen, seen, (), turn=0, line="", quoted="", seen_before=0, seed=SEED)


def passage_brief(world: World, present: Sequence[str]) -> Brief:
    """Return a brief in which nothing happens, before exactly the people named."""
    brief = opening_brief(world)
    room = brief.after.model_copy(update={"people": tuple(_stranger(name) for name in present)})
    return brief.model_copy(update={"beats": (), "before": room, "after": room})


def _stranger(name: str) -> PersonSeen:
    from hunter_game.engine.view import PersonSeen
    from hunter_game.engine.vocabulary import PersonId, Temperament

    return PersonSeen(
        id=PersonId(name),
        name=name,
        aliases=(),
        pronoun="they",
        role=name,
        look="",
        voice="",
        temperament=Temperament.OPEN,
        goal="",
        trust=0,
        mood=None,
        alive=True,
        here=True,
        met=True,
    )
