"""Each role has its own models in order: the next is asked when one fails, and the built-in storyteller comes last."""

from __future__ import annotations

import asyncio
import json

import pytest

from hunter_game.storyteller.ports import Listened, NoProposal, Past, Proposed, TurnCalls
from hunter_game.storyteller.routing import Budget, Limits, Model, Roles
from hunter_game.storyteller.teller import Teller
from hunter_game.storyteller.usage import Spending
from tests.faults.server import FaultServer
from tests.faults.tellers import ASSETS, CANARY, PATIENT, asked, limits_for, opening, tell

DEED = {"kind": "deed", "verb": "search", "target": None, "means": None, "wish": None}
PASSAGE = "“No light at the mill that night,” says Maren, and looks away."
PAST = Past(
    setting="the mill yard, dusk of day 2. The task: find what sat the miller upright.",
    before="",
    known=("You found: five grooves in the lip of the sluice.", "Maren said: “There was no light.”"),
    happened=("Maren: trust +1",),
    seed="seed",
)


def hired(
    server: FaultServer, limits: Limits = PATIENT, spending: Spending | None = None, **modes: list[str]
) -> Teller:
    models = {role: tuple(asked(server, mode) for mode in order) for role, order in modes.items()}
    tellers, readers, chroniclers = (models.get(role) or (Model(),) for role in ("narrator", "extractor", "chronicler"))
    roles = Roles(
        narrator=tellers[0],
        fallbacks=tellers[1:],
        extractor=readers[0],
        extractor_fallbacks=readers[1:],
        chronicler=chroniclers[0],
        chronicler_fallbacks=chroniclers[1:],
    )
    return Teller(roles, limits, ASSETS, key_of=lambda _: CANARY, secrets=(CANARY,), spending=spending)


def models_asked(server: FaultServer) -> list[str]:
    return [request.body["model"] for request in server.requests]


async def test_the_next_teller_in_order_is_asked_when_one_fails(server: FaultServer) -> None:
    calls = TurnCalls()
    told = await tell(hired(server, narrator=["401", "404", "ok"]), calls)
    assert models_asked(server) == ["401", "404", "ok"]
    assert told.ended.status == "told"
    assert [each.storyteller for each in told.took_over] == ["openai/404", "openai/ok"]
    assert len(calls.records) == calls.sent == 3


async def test_after_the_last_teller_comes_the_built_in_one(server: FaultServer) -> None:
    told = await tell(hired(server, narrator=["401", "500"]), TurnCalls())
    assert models_asked(server) == ["401", "500", "500"]
    assert told.ended.storyteller == "builtin"
    assert told.ended.status == "told"


async def test_no_fallback_goes_past_the_requests_of_a_turn(server: FaultServer) -> None:
    calls = TurnCalls(limit=3)
    told = await tell(hired(server, narrator=["500", "503", "429", "ok"]), calls)
    assert calls.sent == len(server.requests) == 3
    assert told.ended.storyteller == "builtin"


async def test_the_next_reader_in_order_is_asked_when_one_cannot_answer(server: FaultServer) -> None:
    server.answer = json.dumps({"events": [DEED]})
    _, seen, offers = opening()
    answer = await hired(server, extractor=["401", "ok"]).propose("rummage about", seen, offers, TurnCalls())
    assert isinstance(answer, Proposed)
    assert models_asked(server) == ["401", "ok"]


async def test_a_reader_that_answers_that_it_is_nothing_is_believed(server: FaultServer) -> None:
    _, seen, offers = opening()
    answer = await hired(server, extractor=["ok", "ok"]).propose("rummage about", seen, offers, TurnCalls())
    assert isinstance(answer, NoProposal)
    assert len(server.requests) == 1


async def test_when_no_reader_can_hear_the_rules_hear(server: FaultServer) -> None:
    calls = TurnCalls()
    heard = await hired(server, extractor=["401", "404"]).listen(PASSAGE, opening()[0], calls)
    assert isinstance(heard, Listened)
    assert heard.why_not == "The storyteller did not answer (401)."
    assert [(said.speaker, said.words) for said in heard.dialogue] == [("Maren", "No light at the mill that night,")]
    assert models_asked(server) == ["401", "404"]


async def test_a_chronicler_sums_up_with_a_model_of_its_own(server: FaultServer) -> None:
    server.prose = ("You found five grooves in the lip of the sluice. ", "Maren said there was no light.")
    calls = TurnCalls()
    teller = hired(server, chronicler=["500", "ok"])
    assert teller.keeps_chronicle
    written = await teller.chronicle(PAST, calls)
    assert written == "You found five grooves in the lip of the sluice. Maren said there was no light."
    assert models_asked(server) == ["500", "ok"]
    assert [(record.role, record.phase) for record in calls.records] == [("chronicler", "chronicle")] * 2


async def test_a_chronicle_loses_what_it_was_not_given(server: FaultServer) -> None:
    server.prose = ("Maren said there was no light. ", "Old Harn killed the miller. ", "You have 9999 pennies.")
    assert await hired(server, chronicler=["ok"]).chronicle(PAST, TurnCalls()) == "Maren said there was no light."


@pytest.mark.parametrize("mode", ["no_finish", "length", "reset", "silent", "empty", "401", "thinking"])
async def test_a_summary_that_is_not_whole_is_none(server: FaultServer, mode: str) -> None:
    calls = TurnCalls()
    written = await hired(server, limits_for(mode), chronicler=[mode]).chronicle(PAST, calls)
    assert not written or mode == "thinking"
    assert len(server.requests) == calls.sent == len(calls.records) == 1
    assert await server.emptied()


@pytest.mark.parametrize("mode", ["silent", "stall_after", "trickle", "endless"])
async def test_a_summary_that_is_left_closes_its_socket_within_a_second(server: FaultServer, mode: str) -> None:
    calls = TurnCalls()
    writing = asyncio.ensure_future(hired(server, chronicler=[mode]).chronicle(PAST, calls))
    await server.arrived.wait()
    writing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await writing
    assert await server.emptied(1.0)
    assert [record.error for record in calls.records] == ["Stopped."]


async def test_without_a_chronicler_nobody_is_asked(server: FaultServer) -> None:
    teller = hired(server, narrator=["ok"])
    assert not teller.keeps_chronicle
    assert await teller.chronicle(PAST, TurnCalls()) is None
    assert server.requests == []


async def test_a_spent_budget_asks_nobody_in_any_role(server: FaultServer) -> None:
    spending = Spending(Budget(tokens=0))
    teller = hired(server, spending=spending, narrator=["ok"], extractor=["ok"], chronicler=["ok"])
    brief, seen, offers = opening()
    told = await tell(teller, TurnCalls())
    assert told.ended.storyteller == "builtin"
    assert [each.why for each in told.took_over] == ["The budget is spent."]
    assert isinstance(await teller.propose("rummage about", seen, offers, TurnCalls()), NoProposal)
    assert (await teller.listen(PASSAGE, brief, TurnCalls())).why_not == "The budget is spent."
    assert await teller.chronicle(PAST, TurnCalls()) is None
    assert server.requests == []


@pytest.mark.parametrize("mode", ["500", "silent", "no_finish"])
async def test_failed_calls_use_up_the_budget_until_nobody_is_asked(server: FaultServer, mode: str) -> None:
    teller = hired(server, limits_for(mode), spending=Spending(Budget(tokens=10_000)), narrator=[mode])
    told = None
    for _ in range(12):
        told = await tell(teller, TurnCalls())
    before = len(server.requests)
    assert teller.spending.spent_out
    assert teller.spending.requests == before
    told = await tell(teller, TurnCalls())
    assert len(server.requests) == before
    assert told.ended.storyteller == "builtin"


async def test_thinking_in_the_text_is_told_apart_kept_out_and_paid_for(server: FaultServer) -> None:
    server.prose = ("<thi", "nk>Maren is the ", "killer, surely.</th", "ink>\n\n", "The reeds ", "part.")
    calls = TurnCalls()
    told = await tell(hired(server, narrator=["no_usage"]), calls)
    assert told.text == "The reeds part."
    assert told.thoughts == "Maren is the killer, surely."
    (record,) = calls.records
    assert (record.reply, record.thought) == ("The reeds part.", "Maren is the killer, surely.")
    assert record.tokens_out > len(record.reply) // 2


async def test_thinking_before_an_object_is_no_part_of_it(server: FaultServer) -> None:
    server.answer = '<think>\nIt could be {"events": []}.\n</think>\n' + json.dumps({"events": [DEED]})
    _, seen, offers = opening()
    calls = TurnCalls()
    answer = await hired(server, extractor=["ok"]).propose("rummage about", seen, offers, calls)
    assert isinstance(answer, Proposed)
    assert "It could be" in calls.records[0].thought
    assert "It could be" not in calls.records[0].reply


@pytest.mark.parametrize(
    ("shape", "answer"),
    [
        ("schema", json.dumps({"events": [DEED]})),
        ("tools", json.dumps({"events": [DEED]})),
        ("json", json.dumps({"events": [DEED]})),
        ("text", json.dumps({"events": [DEED]})),
        ("text", "```json\n" + json.dumps({"events": [DEED]}, indent=1) + "\n```"),
    ],
)
async def test_every_shape_of_reply_is_read_from_a_canned_one(server: FaultServer, shape: str, answer: str) -> None:
    server.answer = answer
    model = asked(server, "ok").model_copy(update={"shape": shape})
    _, seen, offers = opening()
    teller = Teller(Roles(extractor=model), PATIENT, ASSETS, key_of=lambda _: CANARY)
    assert isinstance(await teller.propose("rummage about", seen, offers, TurnCalls()), Proposed)
    body = server.requests[0].body
    assert ("tools" in body) == (shape == "tools")
    assert ("response_format" in body) == (shape in {"schema", "json"})
    assert "improvise" in json.dumps(body)


async def test_json_mode_that_is_refused_is_asked_for_in_words_alone(server: FaultServer) -> None:
    server.answer = json.dumps({"events": [DEED]})
    server.queue.extend(["400", "ok"])
    model = asked(server, "ok").model_copy(update={"shape": "json"})
    _, seen, offers = opening()
    teller = Teller(Roles(extractor=model), PATIENT, ASSETS, key_of=lambda _: CANARY)
    assert isinstance(await teller.propose("rummage about", seen, offers, TurnCalls()), Proposed)
    assert "response_format" in server.requests[0].body
    assert "response_format" not in server.requests[1].body


async def test_a_shape_that_was_refused_is_not_asked_for_again_once_a_weaker_one_has_worked(
    server: FaultServer,
) -> None:
    server.answer = json.dumps({"events": [DEED]})
    server.queue.extend(["400", "ok", "ok"])
    _, seen, offers = opening()
    teller = hired(server, extractor=["ok"])
    for _ in range(2):
        assert isinstance(await teller.propose("rummage about", seen, offers, TurnCalls()), Proposed)
    forms = [request.body["response_format"]["type"] for request in server.requests]
    assert forms == ["json_schema", "json_object", "json_object"]


async def test_words_that_are_longer_than_they_may_be_are_refused_since_no_strict_schema_says_so(
    server: FaultServer,
) -> None:
    server.answer = json.dumps({"events": [{**DEED, "verb": "improvise", "wish": "x" * 5_000}]})
    _, seen, offers = opening()
    answer = await hired(server, extractor=["ok"]).propose("rummage about", seen, offers, TurnCalls())
    assert isinstance(answer, NoProposal)
    assert len(server.requests) == 2


async def test_the_prompt_that_is_kept_is_the_one_that_was_sent(server: FaultServer) -> None:
    _, seen, offers = opening()
    for shape in ("schema", "tools", "json", "text"):
        server.requests.clear()
        model = asked(server, "ok").model_copy(update={"shape": shape})
        calls = TurnCalls()
        teller = Teller(Roles(extractor=model), PATIENT, ASSETS, key_of=lambda _: CANARY)
        await teller.propose("rummage about", seen, offers, calls)
        assert json.loads(calls.records[0].prompt) == server.requests[0].body["messages"]
