"""A real model of 135 million parameters tells and hears: badly, which is the point. The facts do not move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest

from hunter_game.director.updates import Chunk, Sealed, TurnUpdate
from hunter_game.storyteller.local import shelf
from hunter_game.storyteller.ports import CallRecord, TurnCalls
from hunter_game.storyteller.routing import Model
from tests.director.hunts import direct, new_session, played
from tests.faults.tellers import opening
from tests.replay.playing import HUNTS, play
from tests.storyteller.local.smollm2 import FILE, PATIENT, Remembering, needs_the_model, served, smollm2, weights

pytestmark = [needs_the_model, pytest.mark.timeout(900), pytest.mark.xdist_group("smollm2")]

SIX = 6
BRIEF_TELLINGS = PATIENT.model_copy(update={"tokens": 24})
WHOLE_TELLINGS = PATIENT.model_copy(update={"tokens": 96})


@asynccontextmanager
async def told_by(kind: str) -> AsyncIterator[Model]:
    if kind == "local":
        try:
            yield smollm2()
        finally:
            await shelf.close()
    else:
        async with served() as model:
            yield model


def digests(updates: list[TurnUpdate]) -> list[str]:
    return [update.digest for update in updates if isinstance(update, Sealed)]


@pytest.mark.parametrize("kind", ["local", pytest.param("http", marks=pytest.mark.soak)])
async def test_six_turns_told_and_heard_by_a_small_model_give_the_facts_of_the_built_in_storyteller(
    kind: str, tmp_path: Path
) -> None:
    hunt = HUNTS[0]
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.mkdir()
    theirs.mkdir()
    plain = direct(new_session(mine, hunter=hunt.hunter, seed=hunt.seed))
    expected = digests(await played(plain, *hunt.lines[:SIX]))
    await plain.close()

    async with told_by(kind) as model:
        storyteller = Remembering(model, BRIEF_TELLINGS)
        director = direct(new_session(theirs, hunter=hunt.hunter, seed=hunt.seed), storyteller)
        turns = [await played(director, line) for line in hunt.lines[:SIX]]
        calls = TurnCalls()
        heard = [
            await storyteller.listen(_prose(turn), brief, calls)
            for turn, brief in zip(turns, storyteller.briefs, strict=True)
        ]
        await director.close()

    assert [each for turn in turns for each in digests(turn)] == expected
    sealed = [update for turn in turns for update in turn if isinstance(update, Sealed)]
    assert [(each.storyteller, each.status in {"told", "cut short"}) for each in sealed] == [(model.spec, True)] * SIX
    assert all(_prose(turn) for turn in turns)
    assert any(each.why_not is None for each in heard)
    told = [record for turn in storyteller.calls for record in turn.records if record.phase == "tell"]
    for record in (*told, *calls.records):
        _is_true(record, kind)
    assert {turn.sent for turn in (*storyteller.calls, calls)} == {0} or kind == "http"


async def test_a_telling_that_is_left_stops_the_model_even_while_it_reads_a_long_prompt() -> None:
    model = await shelf.model_of(weights())
    long = {"messages": [{"role": "user", "content": "The fog comes in from the fen. " * 800}], "max_tokens": 8}
    short = {"messages": [{"role": "user", "content": "Hello."}], "max_tokens": 1}
    async with aclosing(model.ask(long, None)) as chunks:
        progress = (await anext(chunks))["prompt_progress"]
    assert progress["processed"] < progress["total"]
    # Reading all of it takes minutes; the next request waits for one batch.
    async with asyncio.timeout(30):
        assert [chunk async for chunk in model.ask(short, None)]
    await shelf.close()


async def test_a_prompt_that_does_not_fit_is_refused_and_never_cut() -> None:
    storyteller = Remembering(Model.of_file(weights(context=4_096)), PATIENT)
    calls = TurnCalls()
    heard = await storyteller.listen("狼" * 6_000, opening()[0], calls)
    await storyteller.close()
    assert heard.why_not is not None
    assert "longer than the context" in heard.why_not
    assert len(calls.records) == 1


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", ["local", "http"])
async def test_a_whole_hunt_told_and_heard_by_a_small_model_has_the_facts_of_the_built_in_storyteller(
    kind: str, tmp_path: Path
) -> None:
    hunt = HUNTS[0]
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.mkdir()
    theirs.mkdir()
    builtin = await play(hunt, mine)
    async with told_by(kind) as model:
        storyteller = Remembering(model, WHOLE_TELLINGS)
        director = direct(new_session(theirs, hunter=hunt.hunter, seed=hunt.seed), storyteller)
        updates = await played(director, *hunt.lines)
        await director.close()
    assert digests(updates) == builtin.digests
    sealed = [update for update in updates if isinstance(update, Sealed)]
    assert {each.storyteller for each in sealed} == {model.spec}
    assert [update for update in updates if update.type == "slip"]
    assert any(call.records for call in storyteller.calls)


def _prose(updates: list[TurnUpdate]) -> str:
    return "".join(update.text for update in updates if isinstance(update, Chunk))


def _is_true(record: CallRecord, kind: str) -> None:
    assert FILE is not None
    assert str(FILE.parent) not in record.model_dump_json()
    assert record.model == (f"local:{FILE.name}" if kind == "local" else "openai/smollm2")
    assert (record.local, record.cost_micros) == ((True, 0) if kind == "local" else (False, None))
    if record.finish is not None:
        assert record.tokens_in > 0
        assert not record.estimated
    if record.phase == "tell":
        assert (record.finish == "length") == (record.tokens_out == BRIEF_TELLINGS.tokens)
