from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest

from hunter_game.engine.intents import Look
from hunter_game.engine.step import step
from hunter_game.session.closing import Closing
from hunter_game.session.records import NoteRecord
from hunter_game.session.writer import SessionWriter
from tests.session.tiny import new_session, open_session


async def test_commits_run_in_order_on_one_thread_that_is_not_the_loops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = new_session(tmp_path / "a.hunt")
    writer = SessionWriter(session)
    threads: set[int] = set()
    note = session.note

    def noted(what: str, line: str, text: str) -> NoteRecord:
        threads.add(threading.get_ident())
        return note(what, line, text)

    monkeypatch.setattr(session, "note", noted)
    notes = await asyncio.gather(*(writer.note("table", "", str(number)) for number in range(20)))
    assert [each.text for each in notes] == [str(number) for number in range(20)]
    assert [each.seq for each in notes] == list(range(1, 21))
    assert len(threads) == 1
    assert threading.get_ident() not in threads
    await writer.close()
    await writer.close()


async def test_a_commit_that_was_begun_is_finished_though_nobody_waits(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    writer = SessionWriter(session)
    waiting = [asyncio.ensure_future(writer.note("table", "", str(number))) for number in range(5)]
    await asyncio.sleep(0)
    for each in waiting:
        each.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    stepped = step(session.world, session.state, Look())
    await writer.commit_turn("look", "parser", [], stepped.state)
    await writer.commit_seal(session.state, Closing(status="told", storyteller="builtin", text="Fog."))
    assert [each.words for each in await writer.recall(["fog"])] == ["Fog."]
    await writer.close()
    again = open_session(tmp_path / "a.hunt")
    assert [record.record for record in again.records()] == ["header", *["note"] * 5, "turn", "seal"]
    again.close()
