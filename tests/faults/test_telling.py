"""Every way in which a stream can go wrong: the telling ends within its limits, honestly marked."""

from __future__ import annotations

import asyncio
import time

import pytest

from hunter_game.errors import LiveCallForbidden
from hunter_game.storyteller.guard import live_calls
from hunter_game.storyteller.ports import Thought, TurnCalls, Words
from hunter_game.storyteller.routing import Budget, Limits, Model
from tests.faults.modes import ENDLESS_CHUNK, MODES
from tests.faults.server import PROSE, FaultServer
from tests.faults.tellers import CANARY, PATIENT, SOON_MS, Told, asked, opening, tell, teller

WHOLE = {
    "ok", "split_bytes", "pair_of_surrogates", "lone_surrogates", "null_choices", "thinking", "no_usage", "lies",
    "escapes", "wrong_schema", "extra_keys", "two_blocks", "prose_around", "doubled_keys", "deep", "big_number",
    "claimed_result",
}  # fmt: skip
CUT_SHORT = {
    "no_finish", "done_without_finish", "stall_after", "trickle", "reset", "bad_line", "bad_bytes", "error_event",
    "repeat", "length", "content_filter", "endless", "truncated", "cut_object",
}  # fmt: skip
NOTHING_CAME = {
    "empty": 2, "empty_role": 2, "whitespace": 2, "silent": 1, "ping_only": 1, "429": 2, "500": 2, "503": 2,
    "401": 1, "400": 1, "404": 1,
}  # fmt: skip
"""And how many requests it takes to give up."""


def test_every_mode_is_expected_to_end_one_way() -> None:
    assert sorted(MODES) == sorted([*WHOLE, *CUT_SHORT, *NOTHING_CAME])


async def checked(server: FaultServer, mode: str) -> tuple[Told, TurnCalls]:
    calls = TurnCalls()
    storyteller = teller(server, mode)
    begun = time.monotonic()
    told = await tell(storyteller, calls)
    # A stall ends one try; the rest is for a machine that is busy.
    assert time.monotonic() - begun < 2 * SOON_MS / 1000 + 8
    assert await server.emptied(), "a connection was left open"
    remote = [record for record in calls.records if not record.local]
    assert len(server.requests) == calls.sent == len(remote) == storyteller.spending.requests
    assert all(CANARY not in str(piece) for piece in told.pieces)
    assert all(CANARY not in record.model_dump_json() for record in calls.records)
    assert all(server.api_base not in record.model_dump_json() for record in calls.records)
    told.text.encode("utf-8")
    return told, calls


@pytest.mark.parametrize("mode", sorted(WHOLE))
async def test_a_whole_telling_is_told(server: FaultServer, mode: str) -> None:
    told, calls = await checked(server, mode)
    assert told.ended.status == "told"
    assert told.ended.storyteller == f"openai/{mode}"
    assert calls.records[0].finish == "stop"
    assert calls.records[0].error is None


@pytest.mark.parametrize("mode", sorted(CUT_SHORT))
async def test_a_telling_that_breaks_off_is_marked_and_not_told_again(server: FaultServer, mode: str) -> None:
    told, calls = await checked(server, mode)
    assert told.ended.status == "cut short"
    assert told.ended.reason.endswith(".")
    assert told.text.strip()
    assert not told.took_over
    assert calls.sent == 1
    assert calls.records[0].error is not None


@pytest.mark.parametrize("mode", sorted(NOTHING_CAME))
async def test_when_nothing_comes_the_built_in_storyteller_takes_over(server: FaultServer, mode: str) -> None:
    told, calls = await checked(server, mode)
    assert calls.sent == NOTHING_CAME[mode]
    assert told.ended.status == "told"
    assert told.ended.storyteller == "builtin"
    (took_over,) = told.took_over
    assert took_over.why.startswith("The storyteller ")
    assert took_over.why.endswith(".")
    assert len(told.text.split()) > 20


async def test_a_stream_cut_at_any_piece_is_never_taken_for_whole(server: FaultServer) -> None:
    server.prose = tuple(f"word {number}. " for number in range(12))
    told, _ = await checked(server, "no_finish")
    assert told.ended.status == "cut short"
    assert told.text == "word 0. word 1. "


async def test_the_strip_names_the_number_that_the_server_sent(server: FaultServer) -> None:
    told, _ = await checked(server, "429")
    assert told.took_over[0].why == "The storyteller did not answer (429)."


async def test_a_server_that_is_not_there_is_said_to_be_unreachable(server: FaultServer) -> None:
    nowhere = Model(spec="openai/ok", api_base="http://127.0.0.1:9/v1")
    told = await tell(teller(server, "ok", narrator=nowhere), TurnCalls())
    assert told.took_over[0].why.startswith("The storyteller did not answer (it could not be reached).")


async def test_one_retry_is_enough_when_the_server_recovers(server: FaultServer) -> None:
    server.queue.extend(["503", "ok"])
    told, calls = await checked(server, "ok")
    assert told.text == "".join(PROSE)
    assert not told.took_over
    assert calls.sent == 2


async def test_the_next_fallback_is_asked_before_the_built_in_one(server: FaultServer) -> None:
    calls = TurnCalls()
    told = await tell(teller(server, "401", fallbacks=[asked(server, "ok")]), calls)
    assert [each.storyteller for each in told.took_over] == ["openai/ok"]
    assert told.ended.storyteller == "openai/ok"
    assert told.text == "".join(PROSE)
    assert calls.sent == 2


async def test_requests_of_a_turn_stay_within_the_bound(server: FaultServer) -> None:
    calls = TurnCalls(limit=3)
    told = await tell(teller(server, "500", fallbacks=[asked(server, "503")] * 5), calls)
    assert calls.sent == len(server.requests) == 3
    assert told.ended.storyteller == "builtin"


async def test_a_spent_budget_sends_nothing_more(server: FaultServer) -> None:
    storyteller = teller(server, "ok", PATIENT.model_copy(update={"budget": Budget(tokens=100)}))
    first = await tell(storyteller, TurnCalls())
    assert first.ended.storyteller == "openai/ok"
    assert storyteller.spending.tokens == 150
    second = await tell(storyteller, TurnCalls())
    assert second.ended.storyteller == "builtin"
    assert second.took_over[0].why.startswith("The budget is spent.")
    assert len(server.requests) == 1


async def test_an_endless_reply_ends_at_the_cap(server: FaultServer) -> None:
    patient = PATIENT.model_copy(update={"characters": 500})
    told = await tell(teller(server, "endless", patient), TurnCalls())
    assert len(told.text) == 500
    assert ENDLESS_CHUNK in told.text
    assert told.ended.reason == "The storyteller went on for more than 500 characters."
    assert await server.emptied()


async def test_thinking_is_never_story_and_is_counted(server: FaultServer) -> None:
    told, _ = await checked(server, "thinking")
    assert told.thoughts == "The wolf is really the miller. "
    assert told.text == "".join(PROSE)


async def test_thinking_without_end_is_given_up(server: FaultServer) -> None:
    told = await tell(teller(server, "thinking", PATIENT.model_copy(update={"thought_characters": 5})), TurnCalls())
    assert told.ended.storyteller == "builtin"
    assert "thought for too long" in told.took_over[0].why


async def test_usage_is_the_providers_or_an_upper_estimate(server: FaultServer) -> None:
    _, calls = await checked(server, "ok")
    assert (calls.records[0].tokens_in, calls.records[0].tokens_out, calls.records[0].estimated) == (120, 30, False)
    assert calls.records[0].cost_micros is None
    _, calls = await checked_again(server, "no_usage")
    assert calls.records[0].estimated
    assert calls.records[0].tokens_out >= len("".join(PROSE)) // 4


async def checked_again(server: FaultServer, mode: str) -> tuple[Told, TurnCalls]:
    server.requests.clear()
    return await checked(server, mode)


async def test_escape_sequences_arrive_as_letters(server: FaultServer) -> None:
    told, _ = await checked(server, "escapes")
    assert not set(told.text) & set("\x1b\x07\x9b\u202e\u2066")


async def test_the_request_asks_for_usage_and_never_for_a_retry(server: FaultServer) -> None:
    await checked(server, "ok")
    body = server.requests[0].body
    assert body["stream_options"] == {"include_usage": True}
    assert "brief" not in body
    assert server.requests[0].headers["authorization"] == f"Bearer {CANARY}"


async def test_an_address_of_ones_own_never_gets_the_key_of_the_providers_service(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    storyteller = teller(server, "ok")
    object.__setattr__(storyteller._terms, "key_of", lambda _: None)
    await tell(storyteller, TurnCalls())
    assert CANARY not in server.requests[0].headers["authorization"]


@pytest.mark.parametrize(
    ("mode", "pieces"),
    [("silent", 0), ("ping_only", 0), ("stall_after", 0), ("stall_after", 1), ("endless", 0), ("endless", 2)],
)
async def test_stopping_the_telling_closes_the_socket_within_a_second(
    server: FaultServer, mode: str, pieces: int
) -> None:
    # An endless reply ends at its cap by itself, in a moment on a fast machine; here it is to be stopped before.
    patient = Limits(characters=100_000)
    calls = TurnCalls()
    telling = teller(server, mode, patient).tell(opening()[0], (), calls)
    seen = [await anext(telling) for _ in range(pieces)]
    assert all(isinstance(piece, Words | Thought) for piece in seen)
    waiting = asyncio.ensure_future(anext(telling))
    await server.arrived.wait()
    if mode != "endless":
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
    else:
        await waiting
    await telling.aclose()
    assert await server.emptied(1.0)
    assert [record.error for record in calls.records] == ["Stopped."]
    assert calls.sent == 1


async def test_closing_the_telling_between_two_pieces_closes_the_socket(server: FaultServer) -> None:
    telling = teller(server, "stall_after", Limits()).tell(opening()[0], (), TurnCalls())
    await anext(telling)
    await telling.aclose()
    assert await server.emptied(1.0)


async def test_nothing_leaves_the_machine_while_live_calls_are_off(server: FaultServer) -> None:
    elsewhere = Model(spec="openai/gpt-4o")
    with live_calls(False), pytest.raises(LiveCallForbidden):
        await tell(teller(server, "ok", narrator=elsewhere), TurnCalls())
    assert not server.requests
