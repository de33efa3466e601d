from __future__ import annotations

import pytest

from hunter_game.storyteller.builtin.company import together
from hunter_game.storyteller.builtin.plan import MOST_MAY, Part, plan
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import article, wound
from tests.storyteller.builtin import scene


def planned(*kinds: str) -> tuple[Part, ...]:
    state = scene.start()
    return plan(scene.brief_of(state, state, [scene.sample(kind) for kind in kinds]))


def test_one_beat_leads_and_the_rest_keep_their_order() -> None:
    parts = planned("searched", "trace_found", "watch_changed")
    assert [part.beat.kind for part in parts] == ["searched", "trace_found", "watch_changed"]
    assert [part.beat.kind for part in parts if part.leads] == ["trace_found"]


def test_what_the_strip_carries_is_left_to_it() -> None:
    assert [part.beat.kind for part in planned("coin_changed", "answered", "claim_heard", "candles_burnt")] == [
        "answered"
    ]


def test_no_more_is_said_than_must_be_said_and_two_things_more() -> None:
    parts = planned("maneuvered", "range_changed", "healed", "condition_cleared")
    assert [part.beat.kind for part in parts] == ["maneuvered", "healed", "condition_cleared"]
    assert MOST_MAY == 2


def test_a_wound_is_told_when_it_is_worse_and_else_left_to_the_strip() -> None:
    state, hurt = scene.start(), scene.sample("damage_dealt")
    assert [part.beat.kind for part in plan(scene.brief_of(state, state, [hurt]))] == ["damage_dealt"]
    hunter = state.facts.hunter
    already = hunter.model_copy(update={"health": hunter.health_most // 2})
    hurt_before = state.model_copy(update={"facts": state.facts.model_copy(update={"hunter": already})})
    assert plan(scene.brief_of(hurt_before, hurt_before, [hurt])) == ()


def test_a_grip_that_is_shaken_off_in_the_same_turn_is_not_told() -> None:
    parts = planned("maneuvered", "condition_gained", "condition_cleared")
    assert [part.beat.kind for part in parts] == ["maneuvered"]


def test_a_thing_that_is_picked_up_and_looked_at_is_only_looked_at() -> None:
    state = scene.start()
    look = scene.sample("examined").model_copy(update={"detail": None, "item": "nails"})
    parts = plan(scene.brief_of(state, state, [scene.sample("taken"), look]))
    assert [part.beat.kind for part in parts] == ["examined"]


def test_beside_what_the_night_did_small_things_are_left_out() -> None:
    parts = planned("answered", "trust_changed", "candles_burnt", "watch_changed", "fed", "day_broke")
    assert [part.beat.kind for part in parts] == ["answered", "fed"]


def test_day_breaks_before_what_the_night_did_is_found() -> None:
    assert [part.beat.kind for part in planned("fed", "trace_found", "day_broke")] == [
        "day_broke",
        "fed",
        "trace_found",
    ]


def test_a_place_makes_room_for_whoever_is_met_in_it_and_they_for_one_another() -> None:
    parts = planned("moved", "met", "watch_changed")
    assert [(part.beat.kind, part.crowded) for part in parts] == [("moved", True), ("met", False)]
    assert not any(part.crowded for part in planned("moved"))


def test_people_who_go_at_the_same_hour_are_said_at_once() -> None:
    beats = [
        Beat(kind="left", weight="must", meaning=f"{name} goes.", slots={"person": name, "role": "the reeve"})
        for name in ("Osric", "Corm", "Tibb")
    ]
    (left,) = together(beats)
    assert left.slots["people"] == "Osric, Corm and Tibb"
    assert left.tags["several"] == "yes"
    assert together(beats[:1]) == beats[:1]


def test_people_who_are_met_after_the_first_are_said_at_once_with_what_they_are() -> None:
    beats = [
        Beat(kind="met", weight="must", meaning="", slots={"person": name, "role": role})
        for name, role in (("Maren", "the reeve"), ("Corm", "the sexton"), ("Tibb", "the ferrywoman"))
    ]
    first, others = together(beats)
    assert first is beats[0]
    assert others.slots["called"] == "Corm, the sexton; and Tibb, the ferrywoman"


def test_of_several_candles_and_watches_the_last_is_told() -> None:
    parts = planned("candles_burnt", "watch_changed", "candles_burnt", "watch_changed")
    assert [part.beat.kind for part in parts] == ["candles_burnt", "watch_changed"]


@pytest.mark.parametrize(
    ("noun", "wanted"),
    [("awl", "an"), ("knife", "a"), ("hour glass", "an"), ("unicorn horn", "a"), ("oilskin", "an"), ("ewe", "a")],
)
def test_the_article_goes_by_sound(noun: str, wanted: str) -> None:
    assert article(noun) == wanted


@pytest.mark.parametrize(
    ("left", "most", "word"),
    [
        (10, 10, "whole"),
        (9, 10, "light"),
        (6, 10, "light"),
        (5, 10, "bad"),
        (3, 10, "bad"),
        (2, 10, "dying"),
        (0, 10, "dead"),
    ],
)
def test_wounds_are_told_in_five_words(left: int, most: int, word: str) -> None:
    assert wound(left, most) == word
