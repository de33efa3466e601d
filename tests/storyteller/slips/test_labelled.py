"""Precision and recall of the slips on labelled passages, and none on prose that the game itself tells."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

import pytest

from hunter_game.director.resolving import resolve
from hunter_game.engine.affordances import affordances
from hunter_game.engine.hunt import begin
from hunter_game.engine.perception import view as perceive
from hunter_game.parser import Context, Understood, parse
from hunter_game.storyteller.brief import Brief, make_brief
from hunter_game.storyteller.builtin.telling import tell
from hunter_game.storyteller.slips import find_slips
from tests.storyteller.slips.scenes import SCENES, brief_of, world_of
from tests.storyteller.slips.scoring import KINDS, judge, passages, score


def test_there_are_enough_passages_of_every_kind_and_half_are_true() -> None:
    labels = Counter(each.slip for each in passages())
    assert sum(labels.values()) >= 300
    assert 0.45 < labels[None] / sum(labels.values()) < 0.55
    assert set(labels) == {None, *KINDS}
    assert min(labels.values()) >= 15
    assert len({(each.scene, each.text) for each in passages()}) == len(passages())


def test_every_scene_is_told_truly_and_falsely_many_times() -> None:
    told = Counter((each.scene, each.slip is None) for each in passages())
    assert {scene for scene, _ in told} == set(SCENES)
    assert min(told.values()) >= 6


@pytest.mark.parametrize("scene", sorted(SCENES))
def test_a_scene_goes_as_its_passages_presume(scene: str) -> None:
    assert SCENES[scene].goes(brief_of(scene))


def test_passages_that_were_not_looked_at_are_judged_as_well_as_those_that_were() -> None:
    verdicts = judge(passages())
    for part, least in (("frozen", 0.8), ("tuning", 0.85)):
        shares = score([each for each in verdicts if each.passage.part == part])
        assert shares.precision >= 0.98, f"{part}: {shares}"
        assert shares.recall >= least, f"{part}: {shares}"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_most_slips_of_each_kind_are_found(kind: str) -> None:
    shares = score(judge(each for each in passages() if each.slip == kind))
    assert shares.recall >= 0.65, shares


def _hunt(hunt: str, seed: str, turns: int) -> Iterator[Brief]:
    """Play offers by chance."""
    world, chance = world_of(hunt), random.Random(seed)
    state = begin(world, world.hunts[0].id, world.hunters[0].id, seed)
    for turn in range(1, turns + 1):
        before = perceive(world, state)
        offers = affordances(world, state)
        if not offers:
            return
        line = chance.choice(offers).line
        reading = parse(line, before, Context())
        assert isinstance(reading, Understood), line
        resolution = resolve(world, state, reading.events)
        state = resolution.state
        if resolution.acts:
            yield make_brief(
                world,
                before,
                perceive(world, state),
                resolution.outcomes,
                turn=turn,
                line=line,
                quoted=reading.quoted,
                seen_before=turn,
                seed=seed,
            )


@pytest.mark.parametrize("hunt", ["high_water", "nine_strokes", "a_place_at_table"])
def test_the_games_own_prose_makes_no_slip_in_the_fen(hunt: str) -> None:
    briefs = [brief for seed in ("one", "two") for brief in _hunt(hunt, seed, 60)]
    assert len(briefs) >= 40
    assert [(brief.line, slips) for brief in briefs if (slips := find_slips(tell(brief), brief))] == []


def test_what_the_brief_says_is_no_slip_whoever_is_in_it() -> None:
    brief = brief_of("Silas is dead")
    (fed,) = [beat for beat in brief.beats if beat.kind == "fed"]
    assert find_slips(fed.slots["text"], brief) == ()
