from __future__ import annotations

import json
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from hunter_game.engine.events import CombatClaim, CombatEvent, Deed, DialogueHeard, DialogueProposal
from hunter_game.errors import ExtractionFailed
from hunter_game.storyteller.routing import Model, ReplyShape
from hunter_game.storyteller.structured import Hearing, Proposal, check_whole, shape_of, weaker, without_fence

MOST = 65_536


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "3",
        "null",
        "{} {}",
        '{"a": 1, "a": 2}',
        '{"a": {"b": 1, "b": 2}}',
        '{"a": NaN}',
        '{"a": Infinity}',
        '{"a": 1',
        '```json\n{"a": 1}\n```',
        '{"a": ' + "[" * 5000 + "]" * 5000 + "}",
        '{"a": ' + "9" * 5000 + "}",
        '{"a": "' + "é" * 40_000 + '"}',
    ],
)
def test_what_is_not_one_whole_object_is_refused(text: str) -> None:
    with pytest.raises(ExtractionFailed):
        check_whole(text, MOST)


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=4))
def test_an_object_passes_and_the_same_object_with_a_key_twice_does_not(value: dict[str, Any]) -> None:
    text = json.dumps(value)
    check_whole(text, MOST)
    if value:
        key = next(iter(value))
        with pytest.raises(ExtractionFailed, match="twice"):
            check_whole(text[:-1] + f", {json.dumps(key)}: 1}}", MOST)


@pytest.mark.parametrize("model", [Proposal, Hearing, CombatEvent, CombatClaim, DialogueProposal, DialogueHeard, Deed])
def test_every_model_is_strict_closed_and_bounded(model: type[BaseModel]) -> None:
    assert model.model_config["extra"] == "forbid"
    assert model.model_config["strict"] is True
    schema = BaseModel.model_json_schema.__func__(model)  # type: ignore[attr-defined]
    for name, field in schema["properties"].items():
        for kind in (field, *field.get("anyOf", ())):
            if kind.get("type") == "string" and "const" not in kind:
                assert "maxLength" in kind, name
            if kind.get("type") == "integer":
                assert {"minimum", "maximum"} <= set(kind), name
            if kind.get("type") == "array":
                assert "maxItems" in kind, name


@pytest.mark.parametrize(
    ("spec", "shape"),
    [
        ("builtin", "schema"),
        ("gpt-4o", "schema"),
        ("openai/anything", "schema"),
        ("ollama_chat/llama3", "schema"),
        ("anthropic/claude", "tools"),
        ("openrouter/a/b", "tools"),
        ("nobody/knows", "json"),
    ],
)
def test_each_provider_has_one_shape(spec: str, shape: ReplyShape) -> None:
    assert shape_of(Model(spec=spec)) == shape
    assert shape_of(Model(spec=spec, shape="json")) == "json"


def test_every_shape_weakens_to_words_alone() -> None:
    for shape in get_args(ReplyShape):
        assert weaker(weaker(shape)) == "text"


@pytest.mark.parametrize(
    ("reply", "bare"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('```json\n{"a": 1}\n```', '{"a": 1}'),
        ('  ```\n{"a": 1}\n```\n', '{"a": 1}'),
        ('```json\n{"a": 1}\n```\n```json\n{"a": 2}\n```', None),
        ('Here it is:\n```json\n{"a": 1}\n```', None),
    ],
)
def test_only_a_fence_around_the_whole_reply_is_taken_off(reply: str, bare: str | None) -> None:
    assert without_fence(reply) == (reply if bare is None else bare)
