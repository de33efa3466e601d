"""Digests: one state, one canonical JSON, one tag."""

from __future__ import annotations

import re

import pytest

from hunter_game.engine.digest import canonical, digest, tagged, told_digest, world_digest
from hunter_game.engine.hunt import begin
from hunter_game.engine.state import State, Told
from hunter_game.engine.vocabulary import TopicId
from hunter_game.engine.world import World
from tests.engine.table import MILL_HUNT, Table

FORM = re.compile(r"sha256:[0-9a-f]{64}")


def test_every_digest_names_its_algorithm(yard: World, table: Table) -> None:
    for made in (digest(table.state.facts), told_digest(table.state.told), world_digest(yard), tagged(b"")):
        assert FORM.fullmatch(made)
    assert tagged(b"") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_canonical_json_has_no_space_and_only_ascii() -> None:
    assert canonical({"b": ["é", 1], "a": None}) == b'{"b":["\\u00e9",1],"a":null}'


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_json_cannot_carry_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical({"x": number})


def test_mappings_have_one_order_however_they_were_built(table: Table) -> None:
    facts = table.state.facts
    turned = type(facts).model_validate(
        {
            **{name: getattr(facts, name) for name in type(facts).model_fields},
            "things": dict(reversed(list(facts.things.items()))),
        }
    )
    assert digest(turned) == digest(facts)


def test_the_seed_and_the_world_are_in_the_digest_of_the_facts(yard: World) -> None:
    one, two = (begin(yard, MILL_HUNT, "trapper", seed) for seed in ("a", "b"))
    assert digest(one.facts) != digest(two.facts)
    assert one.facts.world == world_digest(yard)


def test_what_was_told_is_in_no_digest_of_facts(table: Table) -> None:
    told = State(facts=table.state.facts, told=Told(leads=(TopicId("toll"),)))
    assert digest(told.facts) == digest(table.state.facts)
    assert told_digest(told.told) != told_digest(table.state.told)


def test_the_state_survives_json(table: Table) -> None:
    assert State.model_validate_json(table.state.model_dump_json()) == table.state


def test_an_unknown_hunt_or_hunter_is_a_key_error(yard: World) -> None:
    with pytest.raises(KeyError):
        begin(yard, MILL_HUNT, "nobody", "seed")
