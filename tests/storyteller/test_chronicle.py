"""The chronicle: bounded, and made of nothing that the player has not seen."""

from __future__ import annotations

import json

import pytest

from hunter_game.storyteller.chronicle import CHRONICLE_MOST, by_rules, keep_known, known_of, past_of, written_in
from hunter_game.storyteller.prompts import CHRONICLE_TAIL_MOST, Prompts
from tests.faults.tellers import ASSETS
from tests.storyteller.builtin.scene import hunt, yard

GIVEN = "Known: You found: five grooves. Maren said: “There was no light.” The mill yard, dusk of day 2."


def test_the_rules_write_only_what_the_view_shows_and_within_their_size() -> None:
    for brief in hunt("chronicle"):
        view = brief.after
        seen = view.model_dump_json()
        written = by_rules(view)
        assert len(written) <= CHRONICLE_MOST
        for person in yard().people:
            assert person.secret not in written
            assert person.name not in written or person.name in seen
        for trace in view.traces:
            assert any(trace.text[:60] in sentence for sentence in known_of(view))


def test_a_lie_that_was_caught_is_called_one_and_any_other_word_is_only_said() -> None:
    claimed = [brief.after for brief in hunt("chronicle") if brief.after.claims]
    assert claimed
    for view in claimed:
        for claim in view.claims:
            verb = "lied" if claim.broken else "said"
            assert any(sentence.startswith(f"{claim.teller_name} {verb}") for sentence in known_of(view))


@pytest.mark.parametrize(
    ("summary", "kept"),
    [
        ("You found five grooves. It was dusk.", "You found five grooves. It was dusk."),
        ("Maren killed her son Wat. You found five grooves.", "You found five grooves."),
        ("You have 40 pennies. It was dusk.", "It was dusk."),
        ("Aldric lies. Maren’s word was that there was no light.", "Maren’s word was that there was no light."),
        ("", ""),
    ],
)
def test_a_sentence_with_a_name_or_number_that_was_not_given_is_cut(summary: str, kept: str) -> None:
    assert keep_known(summary, GIVEN) == kept


def test_a_summary_without_end_is_cut_at_a_sentence() -> None:
    kept = keep_known("You found five grooves. " * 500, GIVEN)
    assert len(kept) <= CHRONICLE_MOST
    assert kept.endswith("five grooves.")


def test_a_chroniclers_prompt_has_one_prefix_and_a_bounded_tail_and_no_secret() -> None:
    prompts = Prompts(ASSETS / "prompts")
    prefixes = set()
    for brief in hunt("chronicle"):
        past = past_of(brief.after, "x" * 100_000, ["y" * 10_000] * 10_000, "seed")
        prefix, tail = prompts.chronicle(past)
        prefixes.add(prefix["content"])
        assert len(tail["content"]) < CHRONICLE_TAIL_MOST
        assert tail["content"].rstrip().endswith("to now.")
        assert not any(person.secret in tail["content"] for person in yard().people)
    assert len(prefixes) == 1


@pytest.mark.parametrize(
    "call",
    [
        {},
        {"role": "narrator", "reply": "You found five grooves.", "prompt": "[]", "error": None},
        {"role": "chronicler", "reply": "You found five grooves.", "prompt": "[]", "error": None},
        {"role": "chronicler", "reply": 3, "prompt": json.dumps([{"content": GIVEN}]), "error": None},
        {"role": "chronicler", "reply": "You found", "prompt": json.dumps([{"content": GIVEN}]), "error": "Stopped."},
        {"role": "chronicler", "reply": "x", "prompt": "{", "error": None},
    ],
)
def test_a_record_that_is_no_whole_summary_leaves_no_chronicle(call: dict[str, object]) -> None:
    assert written_in(call) == ""


def test_a_whole_summary_is_read_back_from_its_record() -> None:
    prompt = json.dumps([{"role": "user", "content": GIVEN}])
    call = {"role": "chronicler", "reply": "You found five grooves. Wat lied.", "prompt": prompt, "error": None}
    assert written_in(call) == "You found five grooves."
