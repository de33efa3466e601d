"""Hunts of older rules: read as they were written, played on from where they stand, never rewritten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Look
from hunter_game.engine.state import RULES_VERSION
from hunter_game.session.forking import cut_at, import_session, write_session
from hunter_game.session.migrations import migrated_state, migrated_world
from hunter_game.session.recording import read_session
from hunter_game.session.records import RulesRecord
from hunter_game.session.store import Session
from tests.session.tiny import play

OLD = Path(__file__).parent / "old" / "rules-1.jsonl"
"""A hunt of the practice world that rules 1 played and recorded to its end."""


def now() -> str:
    return "2026-01-01T00:00:00Z"


@pytest.fixture
def imported(tmp_path: Path) -> Path:
    path = tmp_path / "old.hunt"
    import_session(OLD, path, now())
    return path


def test_an_old_hunt_opens_where_it_ended_and_says_from_which_turn_other_rules_apply(imported: Path) -> None:
    session = Session.open(imported, now)
    change = session.records()[-1]
    assert isinstance(change, RulesRecord)
    assert (change.rules, change.turn) == (RULES_VERSION, session.turn)
    assert session.state.facts.rules == RULES_VERSION
    assert session.state.facts.hunter.name == "Hedda Roke"
    session.close()
    again = Session.open(imported, now)
    assert again.records()[-1] == change
    again.close()


def test_an_old_hunt_in_its_middle_is_played_on_and_what_was_played_by_these_rules_verifies(tmp_path: Path) -> None:
    contents = read_session(OLD)
    fifth = next(record.seq for record in contents.records if record.record == "turn" and record.turn == 5)
    path = tmp_path / "middle.hunt"
    write_session(path, cut_at(contents, fifth), now())
    session = Session.open(path, now)
    assert session.turn == 5
    play(session, (Look(), Look()))
    session.close()
    verdict = verify(path)
    assert (verdict.outcome, verdict.turns, verdict.skipped) == ("match", 2, 5)


def test_turns_of_older_rules_are_not_verified_and_the_reason_names_both(imported: Path) -> None:
    verdict = verify(imported)
    assert verdict.exit_code == 2
    assert f"rules 1, and these are rules {RULES_VERSION}" in verdict.reason


def test_what_was_written_is_not_touched() -> None:
    lines = [json.loads(line) for line in OLD.read_text(encoding="utf-8").splitlines()]
    state = next(line["state"] for line in lines if line["line"] == "state")
    before = json.dumps(state)
    migrated = migrated_state(state)
    assert json.dumps(state) == before
    assert migrated["facts"]["weather"] == "still"
    assert migrated["facts"]["rules"] == 1


def test_a_trade_that_is_spelt_otherwise_now_is_read_as_what_it_is() -> None:
    world = {"hunters": [{"id": "hedda", "trade": "sexton's daughter"}, {"id": "abel", "trade": "surgeon"}]}
    assert [hunter["trade"] for hunter in migrated_world(world, 1)["hunters"]] == ["sexton", "surgeon"]
    assert world["hunters"][0]["trade"] == "sexton's daughter"
