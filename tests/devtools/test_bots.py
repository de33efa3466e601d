"""What bots know and do not know of a country, and what they make of the things that they carry."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import pytest

from hunter_game.content import Country, compose, load_country
from hunter_game.devtools.bots import NAMES, Memory, bot_of, lore_of
from hunter_game.devtools.bots.arms import bite, token_of
from hunter_game.engine.affordances import affordances
from hunter_game.engine.events import Event
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Sign
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.world import World

ALDERFEN = Path(__file__).resolve().parents[2] / "assets" / "worlds" / "alderfen"
pytestmark = pytest.mark.xdist_group("balance")


@cache
def country() -> Country:
    return load_country(ALDERFEN)


@cache
def drawn(seed: str) -> World:
    return compose(country(), seed=seed)


def signed(world: World, cause: str) -> View:
    """Return the view of somebody who has signed an account of that cause."""
    hunt = world.hunts[0]
    state = begin(world, hunt.id, world.hunters[0].id, "bots")
    wanted = next(each for each in hunt.causes if each == cause)
    taken = step(world, state, Sign(kind="sign", beast=hunt.kinds[0], cause=wanted, next=hunt.nexts[0].id))
    assert taken.refused is None
    return perceive(world, taken.state)


@pytest.mark.parametrize("seed", ["one", "two", "three"])
def test_a_mercy_is_understood_to_speak_of_its_token(seed: str) -> None:
    world = drawn(seed)
    for cause in world.hunts[0].causes:
        token = token_of(signed(world, cause), Memory(seed, "reader", lore_of(country().ground)))
        assert token is not None
        assert token.id == world.cause[cause].token


def test_what_it_fears_is_thought_to_bite_double_and_a_gun_is_no_club() -> None:
    world = drawn("one")
    cause = world.hunts[0].causes[0]
    view, lore = signed(world, cause), lore_of(country().ground)
    memory = Memory("one", "reader", lore)
    feared = [thing for thing in lore.things.values() if thing.bane == world.cause[cause].bane and thing.damage]
    assert feared
    assert all(bite(view, memory, thing) == 2 * thing.damage for thing in feared)
    pistol = next(thing for thing in lore.things.values() if thing.id == "horse_pistol")
    assert (bite(view, memory, pistol), bite(view, memory, pistol, shot=True)) == (1, pistol.damage)


def test_lore_is_of_the_country_and_of_no_hunt() -> None:
    lore, world = lore_of(country().ground), drawn("two")
    of_the_hunt = {(place.id, detail.id) for place in world.places for detail in place.details if detail.trace}
    assert of_the_hunt
    assert not of_the_hunt & lore.familiar
    assert set(lore.names) == {place.id for place in country().ground.places}


@pytest.mark.parametrize("bot", [name for name in NAMES if name != "oracle"])
def test_drawn_hunts_that_differ_only_in_their_answer_get_the_same_choices_until_something_shows_it(bot: str) -> None:
    world = drawn("three")
    hunt = world.hunts[0]
    wrong = hunt.answer.model_copy(
        update={
            "kind": next(each for each in hunt.kinds if each != hunt.answer.kind),
            "cause": next(each for each in hunt.causes if each != hunt.answer.cause),
            "next": next(each.id for each in hunt.nexts if each.id != hunt.answer.next),
        }
    )
    other = world.model_copy(update={"hunts": (hunt.model_copy(update={"answer": wrong}),)})
    assert first_choices(bot, world) == first_choices(bot, other)


def first_choices(bot: str, world: World) -> list[Event | str]:
    """Return what a bot chooses in the first view, again and again."""
    hunt = world.hunts[0]
    state = begin(world, hunt.id, world.hunters[0].id, "secret")
    player, memory = bot_of(bot, world, hunt), Memory("secret", bot, lore_of(country().ground), hunt.summons)
    chosen: list[Event | str] = []
    for _ in range(8):
        view = perceive(world, state)
        memory.note(view)
        chosen.append(player.choose(view, partial(affordances, world, state, view), memory))
    return chosen
