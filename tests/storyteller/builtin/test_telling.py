from __future__ import annotations

import re

import pytest

from hunter_game.engine.perception import view
from hunter_game.engine.vocabulary import Grade
from hunter_game.storyteller.builtin.hearing import heard
from hunter_game.storyteller.builtin.recap import recap
from hunter_game.storyteller.builtin.telling import lead_in, tell
from tests.storyteller.builtin import scene

TOLD = [kind for kind in scene.kinds() if kind not in {"rolled", "rejected"}]


def alone(kind: str, grade: Grade = Grade.SUCCESS, **more: object) -> str:
    state = scene.start()
    return tell(scene.brief_of(state, state, [scene.sample(kind, grade)], **more))


@pytest.mark.parametrize("grade", list(Grade))
@pytest.mark.parametrize("kind", TOLD)
def test_every_kind_of_outcome_is_told_without_a_hole(kind: str, grade: Grade) -> None:
    for count in range(4):
        text = alone(kind, grade, seen_before=count)
        assert not re.search(r"[{}_]|\s\s(?!\n)|\s[.,;:!?]|\bNone\b", text.replace("\n\n", " ")), text
        assert text.rstrip("”")[-1] in ".!?…"


def test_the_same_brief_always_reads_the_same() -> None:
    assert [tell(brief) for brief in scene.hunt("twice")] == [tell(brief) for brief in scene.hunt("twice")]


def test_another_seed_tells_in_another_order() -> None:
    orders = {tuple(alone("taken", seed=seed, counts={"taken": count}) for count in range(5)) for seed in "abcd"}
    assert len(orders) > 1


def test_a_slot_that_comes_up_again_is_told_in_other_words() -> None:
    told = [alone("taken", counts={"taken": count, "moved": 1}) for count in range(5)]
    assert len(set(told)) == 5


def test_what_people_say_is_told_exactly_as_spoken() -> None:
    spoken = 0
    for seed in ("speech", "talk", "words", "voices"):
        for brief in scene.hunt(seed):
            text = tell(brief)
            for each in heard(brief):
                spoken += 1
                assert f"“{each.words}”" in text
                assert each.speaker in text
    assert spoken > 5


def test_only_words_of_people_and_of_the_player_are_quoted() -> None:
    for brief in scene.hunt("quotes"):
        known = [beat.slots.get("words", "") for beat in brief.beats]
        for quote in re.findall(r"“([^”]*)”", tell(brief)):
            assert quote in known


def test_the_players_own_words_are_quoted_and_nothing_is_put_beside_them() -> None:
    text = alone("greeted", quoted="Cold morning, Tibb.")
    assert re.findall(r"“([^”]*)”", text) == ["Cold morning, Tibb."]


def test_several_things_taken_are_one_sentence() -> None:
    state = scene.start()
    outcomes = [scene.sample("taken"), scene.sample("taken").model_copy(update={"item": "eel_net"})]
    text = tell(scene.brief_of(state, state, outcomes))
    assert "the nails, and the eel net" in text.lower()


def test_a_last_wound_is_told_by_the_death_alone() -> None:
    state = scene.start()
    wound = scene.sample("damage_dealt").model_copy(update={"target": "drowner", "left": 0})
    text = tell(scene.brief_of(state, state, [wound, scene.sample("beast_fell")]))
    assert text == alone("beast_fell")


def test_a_turn_that_only_the_strip_tells_is_still_told() -> None:
    assert alone("topic_opened") == "You can now ask about Nan Sallow."


def test_a_lead_in_is_one_sentence_without_a_name_and_rotates() -> None:
    now = view(scene.yard(), scene.start())
    told = {lead_in(f"line {number}", now, "seed") for number in range(40)}
    assert len(told) > 6
    for text in told:
        assert text.count(".") == 1
        assert not [person.name for person in scene.yard().people if person.name in text]


def test_coming_back_gives_two_lines_at_every_turn() -> None:
    for brief in scene.hunt("recap"):
        lines = recap(brief.after).split("\n")
        assert len(lines) == 2
        assert all(line[-1] in ".!?" for line in lines)
