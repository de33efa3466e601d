"""A country, one hunt and a memory → the world of one session.

The world that comes out has one hunt, has passed the same checks as any other, and knows nothing of countries: it is
what a session begins with and carries along.
"""

from __future__ import annotations

from collections.abc import Sequence

from hunter_game.content.checks import faults
from hunter_game.content.country import Country
from hunter_game.content.generating import DRAWN, Unfit, draw
from hunter_game.content.overlay import HuntPages, lay_over
from hunter_game.content.remembering import needs, remember
from hunter_game.content.solving import solve
from hunter_game.engine.vocabulary import PersonId
from hunter_game.engine.world import HunterSheet, PastHunt, World
from hunter_game.errors import ContentError

MOST_DRAWS = 200
"""Draws of one seed, after which a country is said to have too little evidence."""


def compose(
    country: Country,
    *,
    hunt: str | None = None,
    seed: str,
    past: Sequence[PastHunt] = (),
    sheet: HunterSheet | None = None,
) -> World:
    """Return the world in which one hunt of a country is played.

    Args:
        country: A checked country.
        hunt: Id of a written hunt; None, or the id that drawn hunts have, for one that is drawn.
        seed: Any text; a drawn hunt is the same for the same country, seed and past, on every platform.
        past: What the country remembers, oldest first.
        sheet: A hunter who lived, to hunt again.

    Raises:
        ContentError: There is no such hunt, it can no longer be hunted, or none can be drawn.
    """
    ground = remember(country.ground, country.evidence, past, sheet)
    if hunt is None or hunt == DRAWN:
        return _drawn(country, ground, seed)
    pages = next((each for each in country.written if each.hunt.id == hunt), None)
    title = country.ground.title
    if pages is None:
        raise ContentError(f'{title} has no hunt "{hunt}". There are: {", ".join(country.hunts) or "none written"}.')
    dead = [country.ground.person[each].name for each in _needed(pages) if each not in ground.person]
    if dead:
        raise ContentError(f'"{pages.hunt.title}" can no longer be hunted: {dead[0]} is dead.')
    world = lay_over(ground, pages)
    for fault in faults(world):
        raise ContentError(f"{title}, {hunt}, as the country is now: {fault.key}: {fault.message}")
    return world


def open_hunts(country: Country, past: Sequence[PastHunt] = ()) -> tuple[str, ...]:
    """Return the written hunts that were not hunted before and that nobody's death has closed."""
    dead = {each for hunt in past for each in hunt.dead}
    hunted = {each.title for each in past}
    return tuple(
        pages.hunt.id
        for pages in country.written
        if pages.hunt.title not in hunted and not dead.intersection(_needed(pages))
    )


def _needed(pages: HuntPages) -> tuple[PersonId, ...]:
    return needs(pages.hunt, [claim.teller for claim in pages.claims])


def _drawn(country: Country, ground: World, seed: str) -> World:
    """Return the first draw of a seed that passes the checks and that the solver can win."""
    evidence = country.evidence
    if evidence is None:
        raise ContentError(f"{ground.title} has no evidence to draw a hunt from; name one of its written hunts.")
    why = ""
    for attempt in range(MOST_DRAWS):
        try:
            world = lay_over(ground, draw(ground, evidence, len(country.ground.people), seed, attempt))
        except Unfit as unfit:
            why = str(unfit)
            continue
        solution = solve(world, world.hunts[0])
        if isinstance(solution, str):
            why = solution
            continue
        fault = next(faults(world), None)
        if fault is None:
            return world
        why = f"{fault.key}: {fault.message}"
    raise ContentError(f"{ground.title}: none of {MOST_DRAWS} draws of {seed!r} makes a fair hunt; the last: {why}.")
