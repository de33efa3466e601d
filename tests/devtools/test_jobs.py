"""Verifying many files at once: on several processes, in the order given, each with its own verdict."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from hunter_game.devtools.jobs import verify_many
from hunter_game.devtools.verdict import in_all
from hunter_game.engine.world import World
from hunter_game.errors import ContentError, SaveError
from hunter_game.session.recording import read_session, write_recording
from hunter_game.session.records import Header
from tests.session.tiny import ROUND, TINY, played_session

TURNS = len(ROUND) + 2


@pytest.fixture
def hunts(tmp_path: Path) -> list[Path]:
    """Three hunts, of which the second cannot be read."""
    paths = [played_session(tmp_path / f"{name}.hunt", rounds) for name, rounds in (("a", 1), ("b", 1), ("c", 3))]
    paths[1].write_bytes(b"")
    return paths


@pytest.mark.parametrize("jobs", [1, 2])
def test_verdicts_come_in_the_order_of_the_files_one_given_twice_included(hunts: list[Path], jobs: int) -> None:
    verdicts = list(verify_many([*hunts, hunts[0]], jobs))
    assert [each.name for each in verdicts] == ["a.hunt", "b.hunt", "c.hunt", "a.hunt"]
    assert [each.exit_code for each in verdicts] == [0, 2, 0, 0]


def test_what_all_of_them_came_to_is_one_sentence(hunts: list[Path]) -> None:
    verdicts = list(verify_many(hunts))
    turns = sum(each.turns for each in verdicts)
    assert in_all(verdicts) == f"3 hunts, {turns} turns stepped: 2 match, 1 unreadable or refused."
    assert in_all(verdicts[:1] * 2) == f"2 hunts, {2 * TURNS} turns stepped: 2 match."


def elsewhere(path: Path) -> World:
    if path.stem == "a":
        raise ContentError("This game has no such world.")
    return World.model_validate({**TINY, "hunters": [{**TINY["hunters"][0], "coin": 99}]})


@pytest.mark.parametrize("jobs", [1, 2])
def test_all_are_compared_with_another_world_and_where_there_is_none_it_is_said(hunts: list[Path], jobs: int) -> None:
    first, _, last = verify_many(hunts, jobs, world_for=elsewhere)
    assert (first.exit_code, first.sentence) == (2, "a.hunt: This game has no such world.")
    assert last.divergence is not None
    assert last.divergence.turn == 0


def ended(header: Header) -> World | None:
    """End the process that looks for a world, as the system does when memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)
    return None


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_process_that_is_ended_from_outside_is_no_match_and_no_traceback(hunts: list[Path], tmp_path: Path) -> None:
    write_recording(tmp_path / "named.jsonl", read_session(hunts[0]), embed_world=False)
    verdicts = verify_many([tmp_path / "named.jsonl", tmp_path / "named.jsonl", hunts[2]], 2, ended)
    with pytest.raises(SaveError, match="ended from outside; verify with fewer --jobs"):
        list(verdicts)
