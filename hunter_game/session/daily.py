"""The hunt of the day: what follows from a date, a world and the rules, so that it is the same for everyone."""

from __future__ import annotations

from hunter_game.engine.dice import pick
from hunter_game.engine.world import HunterSheet, World
from hunter_game.session.records import Header


def daily_seed(day: str, world: str, rules: int) -> str:
    """Return what the dice of a daily hunt are keyed with.

    Args:
        day: `YYYY-MM-DD`.
        world: Id of the world.
        rules: Version of the rules.
    """
    return f"daily {day} {world} {rules}"


def daily_hunter(world: World, seed: str) -> HunterSheet:
    """Return who hunts in a daily hunt; a choice would make other facts of it for everyone."""
    return world.hunters[pick(seed, "hunter", "of the day", len(world.hunters))]


def daily_fault(header: Header, world: World) -> str:
    """Return why a session that says it is a daily hunt is none, one sentence; empty when it is one, or says nothing.

    Args:
        header: Its first record.
        world: The world that it carries.
    """
    day = header.modes.daily
    if day is None:
        return ""
    called = f"It says that it is the daily hunt of {day}"
    seed = daily_seed(day, header.world, header.rules)
    if header.seed != seed:
        return f"{called}, whose seed is {seed!r}; its own is {header.seed!r}."
    if not (header.modes.fair and header.modes.iron):
        return f"{called}, which is fair and iron; it is not."
    hunter = daily_hunter(world, seed).id
    if header.hunter != hunter:
        return f"{called}, whose hunter is {hunter!r}; its own is {header.hunter!r}."
    if header.hunt != world.hunts[0].id:
        return f"{called}, which is {world.hunts[0].id!r}; its own is {header.hunt!r}."
    if world.past:
        return f"{called}, which remembers nothing; it comes after {len(world.past)} hunts."
    return ""
