"""The logic of a hunt: what can be known, what proves a line, and whether it can be proven twice."""

from __future__ import annotations

import pytest

from hunter_game.content import load_world
from hunter_game.content.deduction import Known, knowable, reachable, strikers, two_proofs, wrong_candidates
from hunter_game.engine.vocabulary import Line


@pytest.fixture
def world(write_world, tiny):
    return load_world(write_world(tiny))


@pytest.fixture
def known(world) -> Known:
    return knowable(world, world.hunts[0], reachable(world, "hall"))


def test_details_and_searches_can_be_known_and_a_broken_lie_confesses(known):
    assert known.traces == {"stopped_clock", "mud"}
    assert known.claims == {"shut", "opened"}
    assert known.gated == {"opened"}
    assert known.topics == {"door"}


def test_a_confession_needs_the_trace_that_breaks_the_lie(world):
    hunt = world.hunts[0]
    assert "opened" not in knowable(world, hunt, frozenset({"cellar"})).claims


def test_a_place_that_cannot_be_reached_gives_no_trace(world):
    assert knowable(world, world.hunts[0], frozenset({"cellar"})).traces == frozenset()


def test_only_true_clues_strike(world, known):
    assert strikers(world, known, Line.KIND, "cat") == ("stopped_clock", "mud", "opened")
    assert strikers(world, known, Line.KIND, "rat") == ()


def test_wrong_candidates_leave_out_the_truth(world):
    assert [wrong_candidates(world.hunts[0], line) for line in Line] == [("cat",), ("spite",), ("bob_cellar",)]


def test_two_proofs_share_no_clue(world, known):
    for line in Line:
        proofs = two_proofs(world, world.hunts[0], known, line)
        assert proofs == (("stopped_clock",), ("mud",))


def test_one_clue_is_one_proof_only(world, known):
    alone = known._replace(traces=frozenset({"mud"}))
    assert two_proofs(world, world.hunts[0], alone, Line.CAUSE) is None
    assert two_proofs(world, world.hunts[0], alone, Line.KIND) == (("mud",), ("opened",))
