"""A usual verb and the whole name of a thing, whatever else the words of the name mean."""

from __future__ import annotations

from functools import cache

import pytest

from hunter_game.content.composing import compose
from hunter_game.engine.events import Deed
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import HUNTER
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Verb
from hunter_game.parser import Context, Understood, parse
from tests.content.test_generating import alderfen

VERBS = {
    "drop": Verb.DROP,
    "put down": Verb.DROP,
    "examine": Verb.EXAMINE,
    "x": Verb.EXAMINE,
    "look at the": Verb.EXAMINE,
    "wear": Verb.EQUIP,
    "wield the": Verb.EQUIP,
    "take off": Verb.REMOVE,
    "eat": Verb.EAT,
    "drink": Verb.DRINK,
    "use": Verb.USE,
}


@cache
def laden() -> View:
    """Return what a hunter sees who carries every thing of a country."""
    world = compose(alderfen(), seed="alderfen 0")
    state = begin(world, world.hunts[0].id, world.hunters[0].id, "seed")
    things = {item: thing.model_copy(update={"holder": HUNTER}) for item, thing in state.facts.things.items()}
    return perceive(world, state.model_copy(update={"facts": state.facts.model_copy(update={"things": things})}))


def deed_of(line: str) -> Deed:
    read = parse(line, laden(), Context())
    assert isinstance(read, Understood), (line, read)
    (event,) = read.events
    assert isinstance(event, Deed), line
    return event


@pytest.mark.parametrize("verb", VERBS)
def test_every_thing_of_a_country_is_acted_upon_by_its_name(verb: str) -> None:
    for item in laden().pack:
        event = deed_of(f"{verb} {item.name}")
        assert (event.verb, event.target) == (VERBS[verb], item.name)


@pytest.mark.parametrize(
    ("line", "verb"),
    [
        ("give oath ring to moll", Verb.GIVE),
        ("make spring snare", Verb.CRAFT),
        ("open the gin trap", Verb.TRAP),
        ("open the ration gin", Verb.OPEN),
        ("eat the poppy heads", Verb.EAT),
    ],
)
def test_a_thing_whose_name_means_more_elsewhere_is_a_thing(line: str, verb: Verb) -> None:
    assert deed_of(line).verb is verb
