from __future__ import annotations

from typing import Any

import pytest

from hunter_game.engine.events import Deed, DialogueHeard
from hunter_game.engine.vocabulary import Verb
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.builtin.provider import MODEL, PROVIDER, register
from hunter_game.storyteller.builtin.telling import tell
from hunter_game.storyteller.litellm_gate import instructor, litellm
from hunter_game.storyteller.structured import Hearing, Proposal
from tests.storyteller.builtin import scene

ASKED = [{"role": "user", "content": "Tell the turn."}]


@pytest.fixture(scope="module")
def library() -> Any:
    return litellm()


def answered() -> Brief:
    state = scene.start()
    return scene.brief_of(state, state, [scene.sample("answered")])


async def stream(library: Any, brief: Brief, **more: Any) -> tuple[list[Any], Any]:
    reply = await library.acompletion(
        model=MODEL, messages=ASKED, stream=True, brief=brief, num_retries=0, max_retries=0, **more
    )
    return [chunk async for chunk in reply], reply


async def test_a_telling_streams_through_litellm_word_by_word(library: Any) -> None:
    brief = scene.opening()
    chunks, _ = await stream(library, brief)
    words = [chunk.choices[0].delta.content for chunk in chunks if chunk.choices and chunk.choices[0].delta.content]
    assert "".join(words) == tell(brief)
    assert max(len(word.split()) for word in words) == 1


async def test_the_finish_reason_is_the_providers_own(library: Any) -> None:
    chunks, reply = await stream(library, scene.opening())
    assert reply.received_finish_reason == "stop"
    assert [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices][-1] == "stop"


async def test_a_stream_that_is_stopped_early_has_no_finish_reason(library: Any) -> None:
    reply = await library.acompletion(model=MODEL, messages=ASKED, stream=True, brief=scene.opening())
    async for _ in reply:
        break
    await reply.aclose()
    assert reply.received_finish_reason is None


async def test_usage_is_reported_and_costs_nothing(library: Any) -> None:
    chunks, _ = await stream(library, scene.opening(), stream_options={"include_usage": True})
    (usage,) = [chunk.usage for chunk in chunks if getattr(chunk, "usage", None) is not None]
    assert usage.completion_tokens > 100
    assert library.completion_cost(model=MODEL, prompt="", completion="A word.") == 0


def test_registering_twice_is_registering_once(library: Any) -> None:
    register()
    register()
    assert [entry["provider"] for entry in library.custom_provider_map].count(PROVIDER) == 1


async def test_a_telling_without_a_stream_is_the_same(library: Any) -> None:
    reply = await library.acompletion(model=MODEL, messages=ASKED, brief=answered())
    assert reply.choices[0].message.content == tell(answered())
    assert reply.choices[0].finish_reason == "stop"


async def test_without_a_brief_nothing_is_told(library: Any) -> None:
    with pytest.raises(library.exceptions.APIConnectionError, match="none was given"):
        await library.acompletion(model=MODEL, messages=ASKED)


@pytest.mark.parametrize("mode", ["JSON_SCHEMA", "TOOLS", "JSON"])
async def test_instructor_hears_what_was_said_in_every_mode(library: Any, mode: str) -> None:
    extracting = instructor()
    client = extracting.from_litellm(library.acompletion, mode=extracting.Mode[mode])
    found = await client.create(
        model=MODEL, response_model=Hearing, messages=ASKED, brief=answered(), max_retries=0, strict=True
    )
    (heard,) = found.events
    assert isinstance(heard, DialogueHeard)
    assert (heard.speaker, heard.words, heard.topic) == (
        "Tibb",
        "Loaf and a penny, first of the month.",
        "the river toll",
    )


@pytest.mark.parametrize("mode", ["JSON_SCHEMA", "TOOLS", "JSON"])
async def test_instructor_gets_the_reading_that_was_handed_in(library: Any, mode: str) -> None:
    reading = (Deed(kind="deed", verb=Verb.SEARCH, target="the cart"),)
    extracting = instructor()
    client = extracting.from_litellm(library.acompletion, mode=extracting.Mode[mode])
    found = await client.create(
        model=MODEL, response_model=Proposal, messages=ASKED, reading=reading, max_retries=0, strict=True
    )
    assert found.events == reading
