from __future__ import annotations

import pytest

from hunter_game.engine.outcomes import Outcome
from hunter_game.engine.vocabulary import Grade
from hunter_game.storyteller.brief import LEADS, count_kinds, leading_kind, told_in
from hunter_game.storyteller.builtin.supplies import CONDITIONS, SLOTS
from hunter_game.storyteller.meanings import OUTCOME_KINDS
from tests.storyteller.builtin import scene


def brief_with(*outcomes: Outcome, **more: object) -> scene.Brief:
    state = scene.start()
    return scene.brief_of(state, state, outcomes, **more)


def test_every_kind_of_outcome_is_known() -> None:
    assert frozenset(scene.kinds()) == OUTCOME_KINDS


@pytest.mark.parametrize("kind", [kind for kind in scene.kinds() if kind not in {"rolled", "rejected"}])
def test_a_beat_says_what_its_outcome_means_in_whole_sentences(kind: str) -> None:
    (beat,) = [each for each in brief_with(scene.sample(kind)).beats if each.kind == kind]
    assert beat.meaning[0].isupper()
    assert beat.meaning.rstrip("”")[-1] in ".!?:"
    assert "_" not in beat.meaning
    assert "  " not in beat.meaning


@pytest.mark.parametrize("kind", ["rolled", "rejected"])
def test_numbers_and_refusals_are_left_to_the_strip(kind: str) -> None:
    assert [beat.kind for beat in brief_with(scene.sample(kind)).beats if beat.kind == kind] == []


@pytest.mark.parametrize("kind", ["maneuvered", "improvised", "searched", "answered"])
def test_each_grade_means_something_else(kind: str) -> None:
    meanings = {brief_with(scene.sample(kind, grade)).beats[0].meaning for grade in Grade}
    assert len(meanings) == len(Grade)


@pytest.mark.parametrize("kind", [kind for kind in scene.kinds() if kind not in {"rolled", "rejected"}])
def test_a_beat_supplies_only_slots_and_conditions_that_the_grammar_knows(kind: str) -> None:
    for beat in brief_with(scene.sample(kind)).beats:
        assert set(beat.slots) <= SLOTS[beat.kind]
        for name, value in beat.tags.items():
            assert name in CONDITIONS
            assert not CONDITIONS[name] or value in CONDITIONS[name]


def test_turn_0_tells_the_summons_then_the_place_then_who_waits_there() -> None:
    brief = scene.opening()
    assert [beat.kind for beat in brief.beats] == ["summons", "arrival", "met"]
    assert brief.beats[0].meaning.startswith("Two nights ago something came to the mill")
    assert brief.beats[1].slots["text"] == brief.after.place_text
    assert brief.beats[2].slots["person"] == "Maren"


def test_a_brief_holds_no_secret_reason_or_worth_of_a_claim() -> None:
    world = scene.yard()
    hidden = [person.secret for person in world.people]
    hidden += [claim.reason for claim in world.claims]
    for brief in scene.hunt("secrets"):
        told = brief.model_dump_json()
        assert not [secret for secret in hidden if secret in told]
        assert '"truth"' not in told.replace('"told":"truth"', "")


def test_the_kind_that_leads_is_the_strongest() -> None:
    outcomes = [scene.sample(kind) for kind in ("rolled", "searched", "trace_found", "candles_burnt")]
    assert leading_kind(outcomes) == "trace_found"
    assert leading_kind([]) == "summons"


def test_leads_are_kinds_of_beats() -> None:
    assert set(LEADS) <= set(SLOTS)


def test_kinds_are_counted_once_a_turn() -> None:
    candles, taken = scene.sample("candles_burnt"), scene.sample("taken")
    assert count_kinds([[candles, candles], [candles, taken]]) == {"candles_burnt": 2, "taken": 1}


def test_what_is_told_in_other_words_is_counted_apart() -> None:
    asked = scene.sample("answered")
    assert told_in([asked]) == {"answered", "answered:tibb:false:plain"}
    (beat,) = [each for each in brief_with(asked).beats if each.kind == "answered"]
    assert beat.slot in told_in([asked])


def test_whoever_was_met_is_described_once_and_then_named() -> None:
    there = scene.sample("met")
    assert [beat.kind for beat in brief_with(scene.sample("looked"), there).beats] == ["looked", "presence", "met"]
