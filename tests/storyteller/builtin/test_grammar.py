from __future__ import annotations

import re
from pathlib import Path

import pytest

from hunter_game.errors import ContentError
from hunter_game.storyteller.builtin.grammar import load_grammar
from hunter_game.storyteller.builtin.library import assets_folder, grammar_of
from hunter_game.storyteller.builtin.supplies import CONDITIONS
from tests.storyteller.builtin import scene


def written(folder: Path, entry: str) -> Path:
    (folder / "some.yaml").write_text(f"phrases:\n{entry}\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        ('- beat: dance\n  text: ["One."]', "some.yaml:2: beat: there is no beat `dance`"),
        ("- beat: taken", "some.yaml:2: text: it is missing"),
        ('- beat: taken\n  text: ["{person} has it."]', "`taken` has no slot {person}"),
        ('- beat: taken\n  txt: ["One."]', "some.yaml:3: txt: there is no such key"),
        ('- beat: taken\n  when: {mood: glad}\n  text: ["One."]', "mood: there is no such condition"),
        ('- beat: searched\n  when: {grade: fine}\n  text: ["One."]', "grade: it is never `fine`"),
        ('- beat: maneuvered\n  text: ["With {the_item}."]', "{the_item} is there only when armed is yes"),
        ('- beat: greeted\n  text: ["“{quoted}”"]', "{quoted} is there only when quoted is yes"),
        ('- beat: taken\n  text: ["You take a {item}."]', "an article before a slot may be wrong"),
        ('- beat: taken\n  text: ["You take the {the_item}."]', "two articles before one noun"),
        ('- beat: taken\n  text: ["{the_item} is yours."]', "a verb in the singular"),
        ('- beat: moved\n  text: ["Then comes {place}."]', "a verb in the singular"),
        ("- only text", "an entry has `beat` and `text`"),
    ],
)
def test_a_phrase_that_its_beat_does_not_support_is_refused(tmp_path: Path, entry: str, complaint: str) -> None:
    with pytest.raises(ContentError, match=re.escape(complaint)):
        load_grammar([written(tmp_path, entry)])


def test_scalars_are_text_and_one_entry_may_hold_several_phrases(tmp_path: Path) -> None:
    grammar = load_grammar([written(tmp_path, '- beat: moved\n  when: {first: no}\n  text: ["One.", "Two."]')])
    assert [phrase.text for phrase in grammar.phrases["moved"]] == ["One.", "Two."]
    assert grammar.phrases["moved"][0].when == {"first": frozenset({"no"})}


def test_the_yard_has_a_phrase_for_every_trace_lie_place_and_person_of_its_own() -> None:
    grammar, world = grammar_of("yard"), scene.yard()

    def named(kind: str, condition: str) -> set[str]:
        return {each for phrase in grammar.phrases[kind] for each in phrase.when.get(condition, ())}

    assert named("trace_found", "trace") == {trace.id for trace in world.traces}
    assert named("paired", "claim") == {claim.id for claim in world.claims if claim.broken_by}
    assert named("answered", "person") == {person.id for person in world.people}
    assert named("moved", "place") == {place.id for place in world.places}


def test_the_ids_in_the_prose_of_the_yard_are_ids_of_the_yard() -> None:
    world = scene.yard()
    ids = {
        "place": {each.id for each in world.places},
        "origin": {each.id for each in world.places},
        "person": {each.id for each in world.people},
        "teller": {each.id for each in world.people},
        "topic": {each.id for each in world.topics},
        "item": {each.id for each in world.items},
        "recipe": {each.id for each in world.recipes},
        "hunt": {each.id for each in world.hunts},
        "cause": {each.id for each in world.causes},
        "beast": {each.id for each in world.beasts},
        "act": {act.id for beast in world.beasts for act in beast.acts},
        "trace": {each.id for each in world.traces},
        "claim": {each.id for each in world.claims},
        "detail": {detail.id for place in world.places for detail in place.details},
    }
    assert set(ids) == {name for name, closed in CONDITIONS.items() if not closed}
    for phrases in grammar_of("yard").phrases.values():
        for phrase in phrases:
            for name, values in phrase.when.items():
                assert name not in ids or values <= ids[name], phrase.text


def test_prose_that_any_world_can_use_names_no_id() -> None:
    for phrases in load_grammar([assets_folder() / "prose"]).phrases.values():
        for phrase in phrases:
            assert all(CONDITIONS[name] for name in phrase.when), phrase.text
