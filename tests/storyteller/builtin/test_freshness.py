from __future__ import annotations

import pytest

from hunter_game.storyteller.brief import RECENT
from hunter_game.storyteller.builtin.freshness import lately, sentences, shape, staleness
from hunter_game.storyteller.builtin.grammar import Phrase
from hunter_game.storyteller.builtin.phrasing import runs_on
from hunter_game.storyteller.builtin.telling import tell
from tests.storyteller.builtin import scene


def phrase(text: str) -> Phrase:
    return Phrase(beat="moved", text=text, when={})


@pytest.mark.parametrize(
    ("recent", "wanted"),
    [
        ((), 0),
        (("Nothing alike.",), 0),
        (("Back to the mill, by the wet way.",), 3),
        (("Back to the holt, by the wet way.",), 3),
        (("Back to the holt, by the wet way.", "One.", "Two.", "Three."), 2),
        (("Straight to the race, by the old road.",), 1),
        (("Straight to the race, by the old road.", "One.", "Two.", "Three."), 0),
    ],
)
def test_a_phrase_is_as_stale_as_what_it_would_tell_again(recent: tuple[str, ...], wanted: int) -> None:
    told = phrase("Back to {place}, by the wet way.")
    assert staleness(told, {"place": "the mill"}, lately(recent), "") == wanted


def test_what_the_world_or_a_person_says_may_be_told_again() -> None:
    told = phrase("{text}\n\nShe says it. “{words}”")
    slots = {"text": "A wheel.", "words": "No."}
    assert staleness(told, slots, lately(["A wheel. He says: “No.”"]), "") == 0
    assert staleness(told, slots, lately(["She says it. “Yes.”"]), "") == 3


def test_what_was_said_in_the_same_telling_is_not_said_again() -> None:
    assert staleness(phrase("Not now."), {}, lately(()), "Not now.") == 3


def test_sentences_leave_out_what_is_quoted() -> None:
    assert sentences("One. “Two. Three.” Four goes on.") == ["One.", "Four goes on."]


def test_a_shape_is_the_little_words_of_a_sentence() -> None:
    assert shape("The dog is under the cart.") == "the * is under the *"
    assert shape("Too short, this.") == ""
    assert shape("Wat Tolley is under it all.", ["Wat Tolley"]) == "* is under it *"


def test_three_sentences_running_do_not_open_with_you() -> None:
    assert runs_on("You go.", "You come. You see.")
    assert not runs_on("You go.", "You come. It sees.")


def test_a_turn_that_comes_again_is_told_in_other_words_while_there_are_any() -> None:
    state = scene.start()
    told: list[str] = []
    for turn in range(1, 8):
        brief = scene.brief_of(state, state, [scene.sample("greeted")], turn=turn, recent=told)
        told.append(tell(brief))
    assert len(set(told)) == len(told)


def test_no_more_is_remembered_than_is_needed() -> None:
    state = scene.start()
    brief = scene.brief_of(state, state, [scene.sample("greeted")], recent=[str(turn) for turn in range(50)])
    assert brief.recent == tuple(str(turn) for turn in range(50 - RECENT, 50))
