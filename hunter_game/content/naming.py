"""Ids that are plain words, and names that are nobody else's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hunter_game.content.faults import Fault
from hunter_game.engine.names import key
from hunter_game.engine.state import HUNTER
from hunter_game.engine.world import World

WELL_FORMED_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


def bad_ids(world: World) -> Iterator[Fault]:
    """Every id is a plain word; ids of clues are unique over both kinds, those of details over all places."""
    named: list[tuple[str, str]] = [
        *((f"places.{each.id}", each.id) for each in world.places),
        *((f"people.{each.id}", each.id) for each in world.people),
        *((f"beasts.{each.id}", each.id) for each in world.beasts),
        *((f"causes.{each.id}", each.id) for each in world.causes),
        *((f"items.{each.id}", each.id) for each in world.items),
        *((f"topics.{each.id}", each.id) for each in world.topics),
        *((f"hunts.{each.id}", each.id) for each in world.hunts),
        *((f"hunters.{each.id}", each.id) for each in world.hunters),
        *((f"recipes.{each.id}", each.id) for each in world.recipes),
    ]
    clues = [
        *((f"traces.{each.id}", str(each.id)) for each in world.traces),
        *((f"claims.{each.id}", str(each.id)) for each in world.claims),
    ]
    details = [
        (f"places.{place.id}.details.{each.id}", str(each.id)) for place in world.places for each in place.details
    ]
    for where, name in (("world.id", world.id), *named, *clues, *details):
        if WELL_FORMED_ID.fullmatch(name) is None:
            yield Fault(where, "an id is made of a-z, 0-9 and _, starts with a letter and has at most 40")
        elif name == HUNTER:
            yield Fault(where, f'"{HUNTER}" is the player, choose another id')
    yield from _twice(clues, "a trace or claim")
    yield from _twice(details, "a detail")


def _twice(named: Iterable[tuple[str, str]], what: str) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for where, name in named:
        if name in seen:
            yield Fault(where, f"{what} has that id already: {seen[name]}")
        seen.setdefault(name, where)


Called = tuple[str, str, tuple[str, ...]]
"""Author's key, name, aliases."""


def ambiguous_names(world: World) -> Iterator[Fault]:
    """Nothing that can be named at one time is ambiguous by its full name."""
    things: list[Called] = [(f"items.{each.id}", each.name, each.aliases) for each in world.items]
    people: list[Called] = [(f"people.{each.id}", each.name, each.aliases) for each in world.people]
    for place in world.places:
        details = [(f"places.{place.id}.details.{each.id}", each.name, each.aliases) for each in place.details]
        yield from ambiguous([*details, *things, *people])
        exits = [(f"places.{place.id}.exits.{each.direction}", each.name, each.aliases) for each in place.exits]
        yield from ambiguous(exits)
    yield from ambiguous([(f"places.{each.id}", each.name, each.aliases) for each in world.places])
    yield from ambiguous([(f"recipes.{each.id}", each.name, each.aliases) for each in world.recipes])
    yield from ambiguous([(f"topics.{each.id}", each.name, each.aliases) for each in world.topics])
    yield from ambiguous(
        [
            *((f"traces.{each.id}", each.name, each.aliases) for each in world.traces),
            *((f"claims.{each.id}", each.name, each.aliases) for each in world.claims),
        ]
    )
    for hunt in world.hunts:
        yield from ambiguous(
            [
                *((f"beasts.{each}", world.beast[each].name, world.beast[each].aliases) for each in hunt.kinds),
                *((f"causes.{each}", world.cause[each].name, world.cause[each].aliases) for each in hunt.causes),
                *((f"hunts.{hunt.id}.nexts.{each.id}", each.name, each.aliases) for each in hunt.nexts),
            ]
        )


def ambiguous(called: list[Called]) -> Iterator[Fault]:
    """Yield the names that two have, and the aliases that are another's name."""
    owners: dict[tuple[str, ...], str] = {}
    for where, name, _ in called:
        if owners.setdefault(key(name), where) != where:
            yield Fault(where, f'"{name}" is the name of {owners[key(name)]} too')
    for where, _, aliases in called:
        for alias in aliases:
            if (owner := owners.get(key(alias), where)) != where:
                yield Fault(f"{where}.aliases", f'"{alias}" is the name of {owner}')
