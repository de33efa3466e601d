"""What was on screen earlier, read back from the records."""

from __future__ import annotations

from pathlib import Path

from hunter_game.director.updates import Chunk, Echo, Ledger, SlipFound, TurnUpdate, Unclear
from hunter_game.storyteller.ports import Ended, Words
from tests.director.hunts import direct, new_session, played
from tests.director.puppet import Puppet


def lines(updates: tuple[TurnUpdate, ...]) -> list[str]:
    return [update.line for update in updates if isinstance(update, Echo)]


async def test_turns_come_back_a_few_at_a_time_in_the_order_in_which_they_were_taken(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), Puppet())
    await played(director, "search", "wait", "go nowhere at all", "look", "wait")
    last = director.earlier(None, 2)
    assert [(turn.number, lines(turn.updates)) for turn in last] == [(3, ["look"]), (4, ["wait"])]
    first = director.earlier(last[0].number, 9)
    assert [turn.number for turn in first] == [0, 1, 2]
    assert lines(first[2].updates) == ["wait", "go nowhere at all"]
    assert any(isinstance(update, Unclear) for update in first[2].updates)
    assert director.earlier(0, 5) == ()
    await director.close()


async def test_the_summons_comes_back_before_the_first_turn(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), Puppet())
    opening = [update async for update in director.opening()]
    await played(director, "search")
    summons = [update.text for update in director.earlier(1, 1)[0].updates if isinstance(update, Chunk)]
    assert summons == [update.text for update in opening if isinstance(update, Chunk)]
    await director.close()


async def test_a_turn_comes_back_with_its_strip_and_every_telling_of_it(tmp_path: Path) -> None:
    puppet = Puppet()
    director = direct(new_session(tmp_path), puppet)
    live = await played(director, "search")
    puppet.pieces = (Words("Told again."), Ended("told", "puppet"))
    await played(director, "/retell")
    turn = director.earlier(None, 1)[0]
    assert [each for each in turn.updates if isinstance(each, Ledger)] == [
        each for each in live if isinstance(each, Ledger)
    ]
    assert [each.text for each in turn.updates if isinstance(each, Chunk)] == ["Fog.", "Told again."]
    await director.close()


async def test_what_was_undone_is_said_to_be_until_it_is_done_again(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), Puppet())
    await played(director, "search", "wait", "/undo")
    assert [turn.undone for turn in director.earlier(None, 2)] == [False, True]
    await played(director, "/redo")
    assert [turn.undone for turn in director.earlier(None, 2)] == [False, False]
    await played(director, "/undo", "look")
    assert [(turn.number, turn.undone) for turn in director.earlier(None, 3)] == [(1, False), (2, True), (3, False)]
    await director.close()


async def test_a_turn_that_is_being_told_does_not_hide_those_before_it(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), Puppet())
    await played(director, "search")
    async for update in director.play("wait"):
        if isinstance(update, Ledger):
            assert [lines(turn.updates) for turn in director.earlier(None, 2)] == [["search"], ["wait"]]
    await director.close()


async def test_reading_back_asks_nobody_and_changes_nothing(tmp_path: Path) -> None:
    puppet = Puppet()
    session = new_session(tmp_path)
    director = direct(session, puppet)
    await played(director, "search")
    before, records, asked = session.state, session.records(), list(puppet.happened)
    assert director.earlier(None, 5) == director.earlier(None, 5)
    assert (session.state, session.records(), puppet.happened) == (before, records, asked)
    assert not any(isinstance(update, SlipFound) for turn in director.earlier(None, 5) for update in turn.updates)
    await director.close()
