"""Hunts for the samples in which is done what no bot does: gifts, sales, bold ideas, making. Nobody tells them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from hunter_game.content import compose
from hunter_game.content.overlay import revised
from hunter_game.devtools.bots import acts
from hunter_game.engine.world import Supply, World
from hunter_game.session.contents import SessionContents
from tests.replay.bot_hunts import alderfen, yard
from tests.replay.untold import begun, busy_session


@cache
def high_water() -> World:
    """Return the world of a written hunt, as other samples have it."""
    return compose(alderfen(), hunt="high_water", seed="spring")


def busy() -> SessionContents:
    """Return a hunt of the practice world."""
    return busy_session(yard(), 0, "q", 40)


def busy_fen() -> SessionContents:
    """Return a hunt of the country."""
    return busy_session(high_water(), 0, "q", 40)


def maker() -> SessionContents:
    """Return a hunt in which something is made, by a hunter who carries what it takes."""
    world = high_water()
    recipe = next(recipe for recipe in world.recipes if recipe.tool is None)
    sheet = world.hunters[0]
    in_hand = Supply(item=sheet.wields, count=1)
    sheet = sheet.model_copy(update={"pack": (in_hand, *recipe.needs), "recipes": (recipe.id,)})
    keeper = begun(revised(world, hunters=(sheet, *world.hunters[1:])), 0, "q")
    assert keeper.take(acts.make(recipe.name), "make")
    return keeper.contents()


UNTOLD: Mapping[str, Callable[[], SessionContents]] = {
    "busy-yard": busy,
    "busy-alderfen": busy_fen,
    "maker-alderfen": maker,
}
"""By the name of the recording."""
