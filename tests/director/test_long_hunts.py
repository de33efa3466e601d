"""A turn late in a hunt costs no more than an early one: nothing that it does is as long as the hunt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hunter_game.session.standing import Standing
from hunter_game.storyteller.brief import RECENT
from hunter_game.storyteller.ports import Ended, Words
from tests.director.hunts import direct, new_session, played
from tests.director.puppet import Puppet


@pytest.fixture
def walks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked for that is as long as the hunt: every record, every turn, every telling."""
    asked: list[str] = []

    def counted(name: str, real: Any) -> Any:
        def ask(self: Standing) -> Any:
            asked.append(name)
            return real(self)

        return ask

    for name in ("records", "narrations", "shown"):
        monkeypatch.setattr(Standing, name, counted(name, getattr(Standing, name)))
    turns = Standing.__dict__["live_turns"]
    monkeypatch.setattr(Standing, "live_turns", property(counted("live_turns", turns.fget)))
    return asked


async def test_no_turn_walks_through_the_whole_hunt(walks: list[str], tmp_path: Path) -> None:
    director = direct(new_session(tmp_path), Puppet(Words("Fog."), Ended("told", "puppet")))
    await played(director, "look")
    walks.clear()
    await played(director, "look", "examine the cart", "kick the cart over so that the flour spills")
    assert walks == []
    await director.close()


async def test_what_was_told_lately_is_the_same_however_the_hunt_came_to_stand_there(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    puppet = Puppet()
    director = direct(session, puppet)
    for number in range(RECENT + 3):
        puppet.pieces = (Words(f"Telling {number}."), Ended("told", "puppet"))
        await played(director, "look")
    await played(director, "/undo", "look")
    kept = puppet.briefs[-1].recent
    assert kept == tuple(f"Telling {number}." for number in range(2, RECENT + 2))
    await played(director, "/undo")
    again = direct(session, puppet)
    await played(again, "look")
    assert puppet.briefs[-1].recent == kept
    await director.close()
