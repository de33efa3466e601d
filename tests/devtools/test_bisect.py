from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.bisect import MOST_EDITS, Revision, bisect
from hunter_game.engine.intents import Hear, Intent, Search, Take
from hunter_game.engine.state import State
from hunter_game.engine.step import Step, step
from hunter_game.engine.world import World
from hunter_game.errors import SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from tests.devtools.test_verify import with_coin
from tests.session.tiny import ROUND, TINY, played_session, tiny_world


@pytest.fixture
def hunt(tmp_path: Path) -> SessionContents:
    return read_session(played_session(tmp_path / "a.hunt"))


def tiny_with(**changes: Any) -> World:
    return World.model_validate({**json.loads(json.dumps(TINY)), **changes})


def test_two_equal_worlds_change_nothing(hunt: SessionContents) -> None:
    found = bisect(hunt, Revision(tiny_world()), Revision(tiny_with()))
    assert (found.turns, found.change, found.edits) == (len(ROUND) + 1, None, ())


def test_a_world_with_other_words_is_another_world_and_changes_no_turn(hunt: SessionContents) -> None:
    found = bisect(hunt, Revision(tiny_world()), Revision(tiny_with(blurb="Mud.")))
    assert found.change is None
    assert found.edits == ("blurb: A yard and a mill. Somebody is dead. → Mud.",)


def test_the_first_turn_that_a_world_changes_is_named_with_what_was_edited(hunt: SessionContents) -> None:
    places = json.loads(json.dumps(TINY["places"]))
    places[1]["search"] = []
    found = bisect(hunt, Revision(tiny_world()), Revision(tiny_with(places=places)))
    assert found.change is not None
    assert found.change.turn == [intent.kind for intent in ROUND].index("search", 3) + 1
    assert found.turns == found.change.turn - 1
    assert found.edits == ("places.mill.search: ['hair'] → []",)
    assert f"Turn {found.change.turn} ('search') changes at facts." in found.sentence
    assert json.loads(json.dumps(found.as_json()))["change"]["turn"] == found.change.turn


def test_the_first_turn_that_a_rule_changes_is_named_with_both_values(hunt: SessionContents) -> None:
    def generous(world: World, state: State, intent: Intent | Hear) -> Step:
        stepped = step(world, state, intent)
        return Step(with_coin(stepped.state), stepped.outcomes) if isinstance(intent, Take) else stepped

    world = tiny_world()
    found = bisect(hunt, Revision(world), Revision(world, generous))
    assert found.change is not None
    change = found.change
    assert (change.turn, change.field, change.recorded, change.now) == (2, "facts.hunter.coin", 12, 13)
    assert found.edits == ()


def test_other_dice_are_named_with_the_roll(hunt: SessionContents) -> None:
    def unlucky(world: World, state: State, intent: Intent | Hear) -> Step:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("hunter_game.engine.checks.two_dice", lambda *_: (1, 1))
            return step(world, state, intent)

    world = tiny_world()
    found = bisect(hunt, Revision(world), Revision(world, unlucky))
    assert found.change is not None
    assert found.change.turn == 3
    assert found.change.roll is not None
    assert "roll to search: " in found.sentence


def test_a_rule_that_raises_is_a_change_and_rules_that_both_raise_are_refused(hunt: SessionContents) -> None:
    def broken(world: World, state: State, intent: Intent | Hear) -> Step:
        if isinstance(intent, Search):
            raise KeyError("search")
        return step(world, state, intent)

    world = tiny_world()
    found = bisect(hunt, Revision(world), Revision(world, broken))
    assert found.change is not None
    assert (found.change.turn, found.change.field, found.change.now) == (3, "error", "KeyError: 'search'")
    with pytest.raises(SaveUnreadable, match="neither"):
        bisect(hunt, Revision(world, broken), Revision(world, broken))


def test_a_hunt_of_another_world_is_refused_and_edits_are_few(hunt: SessionContents) -> None:
    with pytest.raises(SaveUnreadable, match="'tiny', not in 'huge'"):
        bisect(hunt, Revision(tiny_world()), Revision(tiny_with(id="huge")))
    items = json.loads(json.dumps(TINY["items"]))
    topics = [{"id": f"t{number}", "name": f"topic {number}"} for number in range(20)]
    many = tiny_with(items=items, topics=[*TINY["topics"], *topics])
    assert len(bisect(hunt, Revision(tiny_world()), Revision(many)).edits) == MOST_EDITS
