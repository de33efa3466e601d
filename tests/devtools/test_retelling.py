from __future__ import annotations

import json
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.devtools.briefs import briefs
from hunter_game.devtools.reextract import Agreement, Reread, reextract
from hunter_game.devtools.renarrate import Retold, renarrate, with_retellings
from hunter_game.devtools.verify import verify
from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.vocabulary import Mood
from hunter_game.errors import ReplayDiverged, SaveDamaged, SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import write_session
from hunter_game.session.recording import read_session
from hunter_game.session.records import SealRecord
from hunter_game.storyteller.ports import Ended, Listened, NoProposal, Proposed
from hunter_game.storyteller.scripted import Script, ScriptedStoryteller
from tests.director.hunts import Ticks, builtin, direct, new_session, played
from tests.session.tiny import clock

LINES = ("look", "ask Maren about the howl", "search", "go in", "look")


async def hunt(folder: Path, storyteller: ScriptedStoryteller | None = None) -> SessionContents:
    session = new_session(folder)
    director = direct(session, storyteller)
    await played(director, *LINES)
    contents = session.contents()
    await director.close()
    return contents


async def retold(contents: SessionContents, storyteller: ScriptedStoryteller, turn: int | None = None) -> list[Retold]:
    return [each async for each in renarrate(contents, storyteller, Ticks(), turn)]


async def test_a_storyteller_is_told_what_was_told_in_play(tmp_path: Path) -> None:
    teller = ScriptedStoryteller(otherwise=Script(("Maren stands in the yard. ", "It is wet.")))
    contents = await hunt(tmp_path, teller)
    again = list(briefs(contents))
    assert [each.brief for each in again] == teller.briefs
    assert [each.recalled for each in again] == teller.recalls
    assert any(teller.recalls)


async def test_new_prose_stands_beside_the_old_and_no_fact_changes(tmp_path: Path) -> None:
    contents = await hunt(tmp_path)
    teller = ScriptedStoryteller(otherwise=Script(("It happens ", "otherwise."), requests=1))
    again = await retold(contents, teller)
    turns = len(contents.narrations)
    assert [each.new.text for each in again] == ["It happens otherwise."] * turns
    assert [each.old.text for each in again if each.old] == [each.text for each in contents.narrations]
    assert {each.requests for each in again} == {1}
    assert teller.heard == []
    beside, verdict = with_retellings(contents, again)
    assert verdict.outcome == "match"
    assert (beside.records, beside.head) == (contents.records, contents.head)
    write_session(tmp_path / "b.hunt", beside, clock())
    kept = read_session(tmp_path / "b.hunt")
    assert verify(kept).turns == turns
    assert [each.version for each in kept.narrations] == [1] * turns + [2] * turns
    seals = [record for record in kept.records if isinstance(record, SealRecord)]
    assert seals == [record for record in contents.records if isinstance(record, SealRecord)]


async def test_a_slip_and_a_telling_that_breaks_off_are_named(tmp_path: Path) -> None:
    contents = await hunt(tmp_path)
    broken = Script(("You find 40 pennies in the mud. ",), ended=Ended("cut short", "scripted", "It stopped."))
    (first,) = await retold(contents, ScriptedStoryteller(scripts=deque([broken])), turn=1)
    assert (first.new.status, first.reason) == ("cut short", "It stopped.")
    assert "40 pennies" in first.slips[0].quote
    assert json.loads(json.dumps(first.as_json()))["slips"]


async def test_the_same_storyteller_with_the_same_phrases_tells_the_same(tmp_path: Path) -> None:
    contents = await hunt(tmp_path)
    storyteller = builtin()
    again = [each async for each in renarrate(contents, storyteller, Ticks())]
    await storyteller.close()
    assert [each.new.text for each in again] == [each.text for each in contents.narrations]


async def test_a_turn_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SaveUnreadable, match="no turn 99"):
        await retold(await hunt(tmp_path), ScriptedStoryteller(), turn=99)


async def turns_of(replayed: AsyncIterator[Retold] | AsyncIterator[Reread], turns: list[int]) -> None:
    """Keep the turns that came, also of a replay that stops."""
    async for each in replayed:
        turns.append(each.turn)


async def test_with_one_telling_deleted_telling_and_reading_again_stop_there_by_its_name(tmp_path: Path) -> None:
    contents = await hunt(tmp_path)
    gone = replace(contents, narrations=tuple(each for each in contents.narrations if each.id != 3))
    for replayed in (renarrate(gone, ScriptedStoryteller(), Ticks()), reextract(gone, ScriptedStoryteller())):
        turns: list[int] = []
        with pytest.raises(SaveDamaged, match=r"no telling of turn 3 \(narration 3\)") as stopped:
            await turns_of(replayed, turns)
        assert (turns, stopped.value.turn) == ([1, 2], 2)


async def test_facts_that_change_below_a_retelling_are_a_fault_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contents = await hunt(tmp_path)
    verdicts = [verify(contents, name="a"), verify(contents, name="b")]
    monkeypatch.setattr("hunter_game.devtools.renarrate.verify", lambda *_, **__: verdicts.pop())
    with pytest.raises(ReplayDiverged, match="changed the facts"):
        with_retellings(contents, ())


async def reread(contents: SessionContents, storyteller: ScriptedStoryteller) -> tuple[list[Reread], Agreement]:
    turns, agreement = [each async for each in reextract(contents, storyteller)], Agreement()
    for each in turns:
        agreement.add(each)
    return turns, agreement


def said(words: str) -> Listened:
    return Listened(
        dialogue=(DialogueHeard(kind="dialogue", speaker="Maren", addressee="you", words=words, mood=Mood.WARY),)
    )


async def test_another_extractor_is_compared_by_kind(tmp_path: Path) -> None:
    teller = ScriptedStoryteller(listenings=deque([said("Not here."), said("Ask Osric.")]))
    contents = await hunt(tmp_path, teller)
    quoted = [record for record in contents.records if isinstance(record, SealRecord) and record.heard]
    assert len(quoted) == 2
    other = ScriptedStoryteller(listenings=deque([said("not here."), said("Ask the priest.")]))
    turns, agreement = await reread(contents, other)
    assert agreement.as_json()["quote"] == {"same": 1, "recorded": 2, "now": 2}
    assert turns[1].missed[0] == ("quote", "maren: ask osric.")
    assert turns[1].added[0] == ("quote", "maren: ask the priest.")
    assert "quote: 1 of 2 recorded, 2 now" in agreement.lines()
    assert other.lines == []


async def test_lines_are_read_again_and_compared_by_the_decision_they_lead_to(tmp_path: Path) -> None:
    contents = await hunt(tmp_path)
    acts = [each.turn.record.acts[0].event for each in briefs(contents)]
    proposals = deque([Proposed((acts[0],)), Proposed((acts[0],)), NoProposal("Nothing came.")])  # type: ignore[arg-type]
    turns, agreement = await reread(contents, ScriptedStoryteller(proposals=proposals, reads_free_words=True))
    assert turns[0].missed == turns[0].added == ()
    assert [kind for kind, _ in turns[1].added] == ["decision look"]
    assert turns[2].why_not == "Nothing came."
    assert agreement.as_json()["decision look"] == {"same": 1, "recorded": 2, "now": 2}
