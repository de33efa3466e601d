"""What the game offers, the parser takes: offers are lines to type, exactly."""

from __future__ import annotations

from pathlib import Path

from hunter_game.content import load_world
from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view
from hunter_game.engine.step import step
from hunter_game.parser import Context, Understood, parse

YARD_FOLDER = Path(__file__).parents[2] / "assets" / "worlds" / "yard"


def test_every_offer_on_a_walk_through_the_yard_is_understood_and_bound() -> None:
    world = load_world(YARD_FOLDER)
    state = begin(world, world.hunts[0].id, world.hunters[0].id, "offers")
    checked = 0
    for turn in range(40):
        seen = view(world, state)
        intents = []
        for offer in affordances(world, state):
            reading = parse(offer.line, seen, Context())
            assert isinstance(reading, Understood), offer.line
            bound = bind(world, seen, reading.events[0])
            assert not isinstance(bound, Rejected), offer.line
            intents.append(bound)
        if not intents:
            break
        checked += len(intents)
        state = step(world, state, intents[turn % len(intents)]).state
    assert checked > 60
