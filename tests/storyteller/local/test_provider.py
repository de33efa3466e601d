from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path
from typing import Any

import pytest

from hunter_game.storyteller.local import shelf
from hunter_game.storyteller.ports import TurnCalls
from hunter_game.storyteller.routing import Limits, Model, Roles, Weights
from hunter_game.storyteller.teller import Teller
from tests.faults.tellers import ASSETS, Told, opening, tell

FILE = Weights(file=Path("/models/small.gguf"))
PASSAGE = "“No light at the mill that night,” says Maren, and looks away."


class Canned:
    """Answers every request with the same chunks, and keeps what it was asked."""

    def __init__(self, *chunks: Mapping[str, Any]) -> None:
        self.chunks = chunks
        self.asked: list[tuple[Mapping[str, Any], Any]] = []

    async def ask(self, ask: Mapping[str, Any], schema: Any) -> AsyncGenerator[Mapping[str, Any], None]:
        self.asked.append((ask, schema))
        for chunk in self.chunks:
            yield chunk


def said(text: str, **delta: Any) -> dict[str, Any]:
    return {"choices": [{"finish_reason": None, "delta": {"content": text, **delta}}]}


def ended(reason: str) -> tuple[dict[str, Any], dict[str, Any]]:
    usage = {"prompt_tokens": 900, "completion_tokens": 12, "total_tokens": 912, "prompt_tokens_details": {}}
    return {"choices": [{"finish_reason": reason, "delta": {}}]}, {"choices": [], "usage": usage}


def teller(model: Canned, monkeypatch: pytest.MonkeyPatch) -> Teller:
    async def model_of(weights: Weights) -> Any:
        assert weights == FILE
        return model

    monkeypatch.setattr(shelf, "model_of", model_of)
    narrator = Model.of_file(FILE)
    return Teller(Roles(narrator=narrator, extractor=narrator), Limits(retry_wait_ms=1), ASSETS)


async def told(calls: TurnCalls, monkeypatch: pytest.MonkeyPatch, *chunks: Mapping[str, Any]) -> tuple[Told, Canned]:
    model = Canned(*chunks)
    return await tell(teller(model, monkeypatch), calls), model


async def test_a_whole_telling_comes_token_by_token_and_is_free_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = TurnCalls()
    result, model = await told(calls, monkeypatch, said("The fog"), said(" comes in."), *ended("stop"))
    assert (result.text, result.ended.status) == ("The fog comes in.", "told")
    (record,) = calls.records
    assert (record.model, record.local, record.cost_micros, record.finish) == ("local:small.gguf", True, 0, "stop")
    assert (record.tokens_in, record.tokens_out, record.estimated) == (900, 12, False)
    assert calls.sent == 0
    assert model.asked[0][0]["max_tokens"] == 400
    assert "/models" not in record.model_dump_json()


@pytest.mark.parametrize(("chunks", "why"), [(ended("length"), "out of room"), ((), "broke off")])
async def test_a_telling_without_a_good_end_is_cut_short(
    chunks: tuple[dict[str, Any], ...], why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    result, _ = await told(TurnCalls(), monkeypatch, said("The fog"), *chunks)
    assert result.ended.status == "cut short"
    assert why in result.ended.reason


async def test_thoughts_are_thoughts_and_never_story(monkeypatch: pytest.MonkeyPatch) -> None:
    chunks = ({"choices": [{"delta": {"reasoning_content": "Hm."}}]}, said("The fog."), *ended("stop"))
    result, _ = await told(TurnCalls(), monkeypatch, *chunks)
    assert (result.thoughts, result.text, result.ended.status) == ("Hm.", "The fog.", "told")


async def test_a_prompt_that_is_too_long_is_said_in_numbers_and_the_built_in_storyteller_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refusal = {"error": {"type": "exceed_context_size_error", "n_prompt_tokens": 9_031, "n_ctx": 8_192}}
    result, _ = await told(TurnCalls(), monkeypatch, refusal)
    assert [piece.why for piece in result.took_over] == [
        "The prompt is longer than the context of small.gguf (9031 tokens, 8192 fit); raise local.context."
    ]
    assert result.ended.status == "told"


async def test_an_error_of_the_runtime_is_said_without_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = TurnCalls()
    result, _ = await told(calls, monkeypatch, {"error": {"type": "failed", "message": "at /models/small.gguf"}})
    assert [piece.why for piece in result.took_over] == ["small.gguf could not answer."]
    assert "/models" not in str([record.model_dump_json() for record in calls.records])


async def test_an_object_is_asked_for_under_a_compact_grammar_in_which_no_string_is_endless(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    event = {"kind": "dialogue", "speaker": "Maren", "addressee": "you", "words": "No light at the mill that night,"}
    answer = json.dumps({"events": [{**event, "topic": None, "mood": "wary", "offer": False}]})
    model = Canned(said(answer), *ended("stop"))
    heard = await teller(model, monkeypatch).listen(PASSAGE, opening()[0], TurnCalls())
    assert [(each.speaker, each.words) for each in heard.dialogue] == [("Maren", "No light at the mill that night,")]
    ask, schema = model.asked[0]
    assert ask["temperature"] == 0
    assert schema["x-guidance"]["whitespace_flexible"] is False
    words = schema["$defs"]["DialogueHeard"]["properties"]["words"]
    assert words == {"type": "string", "maxLength": 160}
    assert "maxLength" not in schema["$defs"]["DialogueHeard"]["properties"]["kind"]


async def test_an_object_that_ran_out_of_room_is_not_listened_to_and_the_rules_hear_instead(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = TurnCalls()
    model = Canned(said('{"events":[]}'), *ended("length"))
    heard = await teller(model, monkeypatch).listen(PASSAGE, opening()[0], calls)
    assert heard.why_not is not None
    assert [said.speaker for said in heard.dialogue] == ["Maren"]
    assert "ended early" in heard.why_not
    assert [record.finish for record in calls.records] == ["length", "length"]
