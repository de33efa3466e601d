"""Models that think first: asked how much, paid for it, and no word of it in the story or in what is extracted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from hunter_game.storyteller.ports import Listened, Past, Proposed, TurnCalls
from hunter_game.storyteller.routing import Budget, Effort, Limits, Model
from hunter_game.storyteller.thinking import thinks_first
from tests.faults.modes import MODES, told
from tests.faults.server import PROSE, USAGE, FaultServer, Mode, Reply
from tests.faults.tellers import PATIENT, asked, opening, tell, teller

SECRET = "The drowner is really the miller, and Maren knows it."
PASSAGE = "“No light at the mill that night,” says Maren, and looks away."
DEED = {"kind": "deed", "verb": "search", "target": None, "means": None, "wish": None}
PAST = Past(setting="the mill yard, dusk.", before="", known=("Maren said so.",), happened=(), seed="seed")

BESIDE = {**USAGE, "completion_tokens_details": {"reasoning_tokens": 25}}
"""The completion has 30 tokens, 25 of them thought."""
APART = {"prompt_tokens": 120, "completion_tokens": 30, "total_tokens": 850}
"""700 tokens of thinking stand in the total alone."""


def beside(usage: dict[str, Any] | None) -> Mode:
    """Think in a field of its own, as most providers do."""

    async def reply(to: Reply) -> None:
        if not to.request.stream:
            await to.whole(to.server.answer)
            return
        await to.head()
        for word in SECRET.split(" "):
            await to.delta(reasoning_content=f"{word} ")
        await to.words(*to.server.prose)
        await to.delta(finish="stop")
        if usage is not None:
            await to.event({"choices": [], "usage": usage})
        await to.raw(b"data: [DONE]\n\n")

    return reply


async def within(to: Reply) -> None:
    """Think inside of the text, as many servers of one's own have it."""
    text = f"<think>\n{SECRET}\n</think>\n\n"
    if to.request.stream:
        await told(*text, *to.server.prose)(to)
    else:
        await to.whole(text + to.server.answer)


async def only(to: Reply) -> None:
    """Think until there is no room to tell."""
    await to.head()
    await to.delta(reasoning_content=SECRET)
    await to.end("length")


THINKERS: dict[str, Mode] = {
    "beside": beside(BESIDE), "apart": beside(APART), "unsaid": beside(None), "within": within, "only": only,
}  # fmt: skip


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    async with FaultServer({**MODES, **THINKERS}) as running:
        yield running


@pytest.mark.parametrize("mode", ["beside", "apart", "unsaid", "within"])
async def test_what_is_thought_is_kept_apart_from_what_is_told(server: FaultServer, mode: str) -> None:
    calls = TurnCalls()
    telling = await tell(teller(server, mode), calls)
    assert telling.text == "".join(PROSE)
    assert telling.thoughts.strip() == SECRET
    assert calls.records[0].thought.strip() == SECRET
    assert SECRET not in calls.records[0].reply


@pytest.mark.parametrize("mode", ["beside", "within"])
async def test_nothing_is_extracted_from_what_is_thought(server: FaultServer, mode: str) -> None:
    storyteller, calls = teller(server, mode), TurnCalls()
    brief, seen, offers = opening()
    server.answer = json.dumps({"events": [DEED]})
    proposed = await storyteller.propose("rummage about", seen, offers, calls)
    assert isinstance(proposed, Proposed)
    server.answer = json.dumps({"events": []})
    assert await storyteller.listen(PASSAGE, brief, calls) == Listened()
    assert all(SECRET not in record.reply for record in calls.records)


@pytest.mark.parametrize("mode", ["beside", "within"])
async def test_no_thought_becomes_chronicle(server: FaultServer, mode: str) -> None:
    server.prose = ("Maren said so.",)
    model = asked(server, mode)
    storyteller = teller(server, mode)
    object.__setattr__(storyteller._roles, "chronicler", model)
    assert await storyteller.chronicle(PAST, TurnCalls()) == "Maren said so."


@pytest.mark.parametrize(("mode", "out", "thought"), [("beside", 30, 25), ("apart", 730, 0)])
async def test_thinking_counts_as_the_provider_counts_it(
    server: FaultServer, mode: str, out: int, thought: int
) -> None:
    storyteller, calls = teller(server, mode), TurnCalls()
    await tell(storyteller, calls)
    (record,) = calls.records
    assert (record.tokens_out, record.estimated) == (out, False)
    assert record.tokens_thought >= thought
    assert storyteller.spending.tokens == 120 + out


async def test_thinking_that_no_provider_counts_is_estimated_upwards(server: FaultServer) -> None:
    calls = TurnCalls()
    await tell(teller(server, "unsaid"), calls)
    (record,) = calls.records
    assert record.estimated
    assert record.tokens_out > record.tokens_thought >= len(SECRET) // 4


async def test_thinking_spends_the_budget(server: FaultServer) -> None:
    storyteller = teller(server, "apart", PATIENT.model_copy(update={"budget": Budget(tokens=800)}))
    await tell(storyteller, TurnCalls())
    assert (await tell(storyteller, TurnCalls())).ended.storyteller == "builtin"
    assert len(server.requests) == 1


async def test_a_model_that_only_thinks_has_told_nothing(server: FaultServer) -> None:
    telling = await tell(teller(server, "only"), TurnCalls())
    assert telling.ended.storyteller == "builtin"
    assert SECRET not in telling.text


@pytest.mark.parametrize("effort", ["none", "minimal", "low", "medium", "high"])
async def test_a_model_is_asked_to_think_as_much_as_the_settings_say(server: FaultServer, effort: Effort) -> None:
    model = asked(server, "ok").model_copy(update={"effort": effort})
    storyteller = teller(server, "ok", narrator=model, extractor=model)
    await tell(storyteller, TurnCalls())
    await storyteller.listen(PASSAGE, opening()[0], TurnCalls())
    assert [request.body["reasoning_effort"] for request in server.requests] == [effort, effort]
    room = Limits().tokens + (0 if effort == "none" else Limits().thinking_tokens)
    assert server.requests[0].body["max_tokens"] == room
    assert thinks_first(model) == (effort != "none")


async def test_a_model_that_thinks_may_be_silent_for_longer_before_its_first_word(server: FaultServer) -> None:
    limits = PATIENT.model_copy(update={"first_token_ms": 700})
    assert limits.when_thinking().first_token_ms == 1_400
    assert limits.model_copy(update={"whole_ms": 900}).when_thinking().first_token_ms == 900
    thinker = asked(server, "silent").model_copy(update={"effort": "low"})
    for model, seconds in ((asked(server, "silent"), "0.7"), (thinker, "1.4")):
        telling = await tell(teller(server, "silent", limits, narrator=model), TurnCalls())
        assert telling.took_over[0].why == f"The storyteller did not begin within {seconds} s."


async def test_nobody_is_asked_to_think_who_was_not_set_to(server: FaultServer) -> None:
    await tell(teller(server, "ok"), TurnCalls())
    assert "reasoning_effort" not in server.requests[0].body


async def test_a_forced_tool_call_is_never_asked_for_together_with_thinking(server: FaultServer) -> None:
    model = asked(server, "ok").model_copy(update={"effort": "low", "shape": "tools"})
    await teller(server, "ok", extractor=model).listen(PASSAGE, opening()[0], TurnCalls())
    assert server.requests[0].body["tools"]
    assert "reasoning_effort" not in server.requests[0].body


async def test_a_model_that_cannot_think_says_which_setting_to_take_out(server: FaultServer) -> None:
    model = Model(spec="openai/gpt-4o", api_base=server.api_base, effort="low")
    calls = TurnCalls()
    telling = await tell(teller(server, "ok", narrator=model), calls)
    assert telling.took_over[0].why == (
        "The storyteller did not answer (it does not take what the settings ask of it)."
    )
    assert server.requests == []
    assert (calls.sent, calls.records[0].local, calls.records[0].cost_micros) == (0, True, 0)
