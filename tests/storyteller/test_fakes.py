from __future__ import annotations

import asyncio
from collections import deque

import pytest

from hunter_game.errors import RecordMissing
from hunter_game.storyteller.ports import Ended, Listened, NoProposal, Storyteller, TookOver, TurnCalls, Words
from hunter_game.storyteller.recorded import RecordedStoryteller, RecordedTelling
from hunter_game.storyteller.scripted import Script, ScriptedStoryteller
from tests.faults.tellers import opening

FAKES: list[Storyteller] = [ScriptedStoryteller(), RecordedStoryteller()]
"""Typed, so that a fake that no longer fits the protocol fails the type check."""


async def test_a_script_is_told_in_its_chunks_and_in_order() -> None:
    took_over = TookOver("builtin", "The storyteller did not answer (429).")
    teller = ScriptedStoryteller(
        scripts=deque([Script(("One ", "two."), requests=2), Script(("Three.",), Ended("cut short", "x"), took_over)])
    )
    calls = TurnCalls()
    brief = opening()[0]
    assert [piece async for piece in teller.tell(brief, ("before",), calls)] == [
        Words("One "),
        Words("two."),
        Ended("told", "scripted"),
    ]
    assert [piece async for piece in teller.tell(brief, (), calls)] == [
        took_over,
        Words("Three."),
        Ended("cut short", "x"),
    ]
    assert calls.sent == 2
    assert teller.recalls == [("before",), ()]
    assert teller.open_tellings == 0


async def test_a_gate_orders_things_without_a_clock() -> None:
    gate, reached = asyncio.Event(), asyncio.Event()
    teller = ScriptedStoryteller(
        scripts=deque([Script(("One ", "two."))]), gates={"chunk 1": gate}, reached={"chunk 1": reached}
    )
    telling = teller.tell(opening()[0], (), TurnCalls())
    assert await anext(telling) == Words("One ")
    second = asyncio.ensure_future(anext(telling))
    await reached.wait()
    assert not second.done()
    gate.set()
    assert await second == Words("two.")
    await telling.aclose()
    assert teller.open_tellings == 0


async def test_a_record_answers_what_it_holds_and_stops_at_what_it_does_not() -> None:
    brief, seen, offers = opening()
    teller = RecordedStoryteller(
        tellings={0: RecordedTelling("The fog stays.", ends=(4, 8))},
        proposals={"hum": NoProposal("Nothing.")},
        listenings={"The fog stays.": Listened()},
    )
    told = [piece async for piece in teller.tell(brief, (), TurnCalls())]
    assert told == [Words("The "), Words("fog "), Words("stays."), Ended("told", "recorded")]
    assert await teller.propose("hum", seen, offers, TurnCalls()) == NoProposal("Nothing.")
    assert await teller.listen("The fog stays.", brief, TurnCalls()) == Listened()
    with pytest.raises(RecordMissing, match="sing"):
        await teller.propose("sing", seen, offers, TurnCalls())
    with pytest.raises(RecordMissing, match="turn 7"):
        await anext(teller.tell(brief.model_copy(update={"turn": 7}), (), TurnCalls()))
