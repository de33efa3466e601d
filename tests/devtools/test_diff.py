from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.devtools.diff import compare
from hunter_game.engine.intents import Intent, Look
from hunter_game.errors import SaveDamaged
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from tests.session.tiny import ASK, NORTH, ROUND, TAKE_SALT, new_session, open_session, play, played_session


def hunt(path: Path, intents: tuple[Intent, ...], seed: str = "salt") -> SessionContents:
    session = new_session(path, seed)
    play(session, intents)
    contents = session.contents()
    session.close()
    return contents


def test_a_hunt_is_the_same_as_itself_though_turns_were_undone_in_one(tmp_path: Path) -> None:
    straight = hunt(tmp_path / "a.hunt", (Look(), TAKE_SALT))
    session = open_session(tmp_path / "a.hunt")
    play(session, (NORTH,))
    undo = session.undo_target()
    assert undo is not None
    session.rewind(undo)
    wandering = session.contents()
    session.close()
    comparison = compare(straight, wandering)
    assert comparison.same
    assert comparison.turns == 2


def test_another_decision_is_named_before_what_came_of_it(tmp_path: Path) -> None:
    one = hunt(tmp_path / "a.hunt", (Look(), TAKE_SALT))
    other = hunt(tmp_path / "b.hunt", (Look(), NORTH))
    comparison = compare(one, other)
    assert comparison.turns == 1
    assert [(each.what, each.turn) for each in comparison.partings[:3]] == [
        ("line", 2),
        ("decision", 2),
        ("outcome", 2),
    ]
    assert comparison.partings[0].sentence == "Turn 2: the line differs: take | move."
    assert json.loads(json.dumps(comparison.as_json()))["partings"][1]["field"].startswith("1.")


def test_other_dice_part_the_rolls_and_the_seed_is_named_once(tmp_path: Path) -> None:
    one, other = hunt(tmp_path / "a.hunt", ROUND), hunt(tmp_path / "b.hunt", ROUND, seed="ash")
    found = {each.what: each for each in compare(one, other).partings}
    assert (found["beginning"].field, found["beginning"].one, found["beginning"].other) == ("seed", "salt", "ash")
    assert (found["roll"].turn, found["roll"].field) == (3, "search")
    assert "seed" not in {each.field for each in compare(one, other).partings if each.what == "state"}
    assert not {"line", "decision"} & set(found)


def test_a_hunt_that_goes_on_parts_at_its_next_turn(tmp_path: Path) -> None:
    one, other = hunt(tmp_path / "a.hunt", (Look(),)), hunt(tmp_path / "b.hunt", (Look(), ASK))
    (parting,) = compare(one, other).partings
    assert (parting.what, parting.turn, parting.one, parting.other) == ("line", 2, None, "ask")


def test_a_world_that_is_damaged_is_refused(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    with pytest.raises(SaveDamaged):
        compare(contents, replace(contents, world="{}"))
