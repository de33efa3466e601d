"""Steps toward somewhere, over the ways that a bot knows."""

from __future__ import annotations

from collections.abc import Collection

from hunter_game.devtools.bots import acts
from hunter_game.devtools.bots.memory import Memory
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import PlaceId


def walk(view: View, memory: Memory, goals: Collection[PlaceId]) -> Event | None:
    """Return the first step of the shortest known way to the nearest goal; None when one is there, or none is known."""
    if view.place in goals:
        return None
    path = memory.path(view.place, goals)
    return acts.go(memory.ways[view.place][path[0]].value) if path else None


def roam(view: View, memory: Memory) -> Event:
    """Return a step toward the place where one has not been for longest."""
    ends = [place for place in (*memory.unvisited(), *memory.ways) if place != view.place]
    longest = min(ends, key=lambda place: memory.seen_at.get(place, 0), default=None)
    step = walk(view, memory, (longest,)) if longest is not None else None
    return step or acts.wait()
