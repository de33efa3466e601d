"""Which hunt comes next for somebody who does not say: the practice hunt first, then a country that remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hunter_game.errors import SaveError

if TYPE_CHECKING:
    from pathlib import Path

    from hunter_game.cli.hunts import Wish
    from hunter_game.paths import Paths

PRACTICE = "yard"
"""The world of the first hunt."""
COUNTRY = "alderfen"
"""The world of those after it."""


def play_now(paths: Paths, world: str | None = None) -> Wish:
    """Return the hunt that is begun at once.

    Args:
        paths: Where the saved hunts are.
        world: The world that the settings or the command line name; None for the practice hunt until one hunt is
            over, and for the country from then on.
    """
    from hunter_game.cli.hunts import Wish
    from hunter_game.session.listing import list_sessions

    if world is None:
        world = COUNTRY if any(hunt.over for hunt in list_sessions(paths.saves)) else PRACTICE
    return Wish(world=world, after=last_in(paths, world))


def next_after(paths: Paths, file: Path) -> Wish:
    """Return the hunt after one that is over: in its country, or in the usual one after a practice or daily hunt.

    Raises:
        SaveError: The file cannot be read, or its hunt is not over.
    """
    from hunter_game.cli.continuing import continuation
    from hunter_game.cli.hunts import Wish
    from hunter_game.content import is_country

    before = continuation(file)
    if before.modes.daily is not None or not is_country(paths.world(before.world)):
        return play_now(paths, COUNTRY)
    return Wish(world=before.world, after=file, fair=before.modes.fair, iron=before.modes.iron)


def last_in(paths: Paths, world: str) -> Path | None:
    """Return the hunt of a country that was ended last, whose memory the next one goes on with; None for a new start.

    A daily hunt is the same for everyone, so nothing goes on from it.
    """
    from hunter_game.cli.continuing import continuation
    from hunter_game.content import is_country
    from hunter_game.session.listing import list_sessions

    if not is_country(paths.world(world)):
        return None
    for hunt in list_sessions(paths.saves):
        if not hunt.over or hunt.problem or hunt.world != world:
            continue
        try:
            before = continuation(hunt.path)
        except SaveError:
            continue  # damaged since it was listed: the country goes on from the one before
        if before.modes.daily is None:
            return hunt.path
    return None
