"""Whatever replays takes answers only from its record: with one deleted, it stops there, by its name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.director.updates import Chunk, TurnUpdate
from hunter_game.errors import RecordMissing
from hunter_game.session.records import SealRecord
from hunter_game.storyteller import guard
from hunter_game.storyteller.recorded import RecordedStoryteller
from tests.director.hunts import builtin, direct, new_session, played
from tests.replay.bot_hunts import Recorder

LINES = ("look", "ask Maren about the howl", "search", "ask Maren about the river toll")


async def recorded(folder: Path) -> tuple[RecordedStoryteller, list[str]]:
    """Play the lines, and return who tells them again from the record, and the digests of what was heard."""
    session = new_session(folder)
    first = Recorder(builtin())
    director = direct(session, first)
    await played(director, *LINES)
    contents = session.contents()
    await director.close()
    digests = [record.told_digest for record in contents.records if isinstance(record, SealRecord)]
    return first.recorded(contents), digests


async def replayed(folder: Path, teller: RecordedStoryteller, updates: list[TurnUpdate]) -> list[str]:
    """Play the lines again into a fresh hunt, keeping what came; return the digests of what was heard."""
    folder.mkdir()
    session = new_session(folder)
    director = direct(session, teller)
    try:
        with guard.live_calls(allowed=False):
            for line in LINES:
                async for update in director.play(line):
                    updates.append(update)
        return [record.told_digest for record in session.records() if isinstance(record, SealRecord)]
    finally:
        await director.close()


def told(updates: list[TurnUpdate]) -> set[int]:
    return {update.turn for update in updates if isinstance(update, Chunk)}


async def test_from_a_whole_record_a_hunt_is_told_and_heard_as_it_was(tmp_path: Path) -> None:
    teller, digests = await recorded(tmp_path)
    updates: list[TurnUpdate] = []
    assert await replayed(tmp_path / "again", teller, updates) == digests
    assert told(updates) == {1, 2, 3, 4}


async def test_with_one_telling_deleted_it_stops_at_that_turn(tmp_path: Path) -> None:
    teller, _ = await recorded(tmp_path)
    holed = replace(teller, tellings={turn: each for turn, each in teller.tellings.items() if turn != 3})
    updates: list[TurnUpdate] = []
    with pytest.raises(RecordMissing, match="no telling of turn 3"):
        await replayed(tmp_path / "again", holed, updates)
    assert told(updates) == {1, 2}


async def test_with_one_listening_deleted_it_stops_at_that_turn(tmp_path: Path) -> None:
    teller, _ = await recorded(tmp_path)
    passage = next(each for each, heard in teller.listenings.items() if heard.dialogue)
    turn = next(turn for turn, each in teller.tellings.items() if each.text.startswith(passage[:40]))
    holed = replace(teller, listenings={each: heard for each, heard in teller.listenings.items() if each != passage})
    updates: list[TurnUpdate] = []
    with pytest.raises(RecordMissing, match=f"no listening to turn {turn}"):
        await replayed(tmp_path / "again", holed, updates)
    assert max(told(updates)) == turn
