"""What a storyteller is reminded of: enough, of the right things, and never more at turn 1,000 than at turn 50."""

from __future__ import annotations

from collections import deque
from pathlib import Path

import pytest

from hunter_game.director.director import Director
from hunter_game.session.store import Session
from hunter_game.storyteller.chronicle import CHRONICLE_MOST
from hunter_game.storyteller.ports import CallRecord, Past, TurnCalls
from hunter_game.storyteller.prompts import TAIL_MOST, Prompts
from hunter_game.storyteller.scripted import Script, ScriptedStoryteller
from tests.director.hunts import ASSETS, direct, new_session, played

TO_A_NEW_WATCH = ("search", "ask maren about the light", "wait", "wait", "wait", "wait", "wait", "wait")


class Chronicler(ScriptedStoryteller):
    """Sums up, and leaves the record that a model's call would leave."""

    async def chronicle(self, past: Past, calls: TurnCalls) -> str | None:
        from hunter_game.storyteller.chronicle import keep_known

        messages = Prompts(ASSETS / "prompts").chronicle(past)
        written = await super().chronicle(past, calls)
        from hunter_game.engine.digest import canonical

        prompt = canonical([dict(each) for each in messages]).decode()
        calls.records.append(
            CallRecord(
                role="chronicler", phase="chronicle", model="scripted", local=True, prompt=prompt, reply=written or "",
                finish="stop", error=None if written else "nothing",
            )
        )  # fmt: skip
        return keep_known(written, messages[-1]["content"]) if written else None


def chronicler(*written: str | None) -> Chronicler:
    return Chronicler(keeps_chronicle=True, chronicles=deque(written))


async def test_a_chronicle_is_written_when_the_watch_changes_and_told_by_from_the_next_turn_on(tmp_path: Path) -> None:
    teller = chronicler(*["You stand in the mill yard."] * 9)
    director = direct(new_session(tmp_path), teller)
    before = director.view.watch
    for line in TO_A_NEW_WATCH:
        assert teller.pasts == []
        await played(director, line)
        if director.view.watch != before:
            break
    assert len(teller.pasts) == 1
    assert teller.briefs[-1].chronicle != "You stand in the mill yard."
    await played(director, "look")
    assert teller.briefs[-1].chronicle == "You stand in the mill yard."
    await director.close()


async def test_an_undone_turn_takes_its_chronicle_along(tmp_path: Path) -> None:
    teller = chronicler(*["You stand in the mill yard."] * 9)
    director = direct(new_session(tmp_path), teller)
    lines = iter(TO_A_NEW_WATCH)
    while not teller.pasts:
        await played(director, next(lines))
    await played(director, "undo", "look")
    assert teller.briefs[-1].chronicle != "You stand in the mill yard."
    await director.close()


async def test_a_chronicle_is_found_again_when_the_hunt_is_opened_again(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    teller = chronicler(*["You stand in the mill yard. Zorbax lies."] * 9)
    director = direct(session, teller)
    lines = iter(TO_A_NEW_WATCH)
    while not teller.pasts:
        await played(director, next(lines))
    await director.close()
    again = ScriptedStoryteller()
    director = direct(Session.open(session.path, lambda: "2026-01-02 00:00"), again)
    await played(director, "look")
    assert again.briefs[-1].chronicle == "You stand in the mill yard."
    await director.close()


async def test_when_nobody_can_sum_up_the_rules_do(tmp_path: Path) -> None:
    teller = chronicler()
    director = direct(new_session(tmp_path), teller)
    await played(director, *TO_A_NEW_WATCH, "look")
    assert teller.pasts
    assert "You have been at" in teller.briefs[-1].chronicle
    await director.close()


async def test_the_next_line_does_not_wait_for_a_summary(tmp_path: Path) -> None:
    import asyncio

    reached, never = asyncio.Event(), asyncio.Event()
    teller = ScriptedStoryteller(keeps_chronicle=True, gates={"chronicle": never}, reached={"chronicle": reached})
    director = direct(new_session(tmp_path), teller)

    async def play_on() -> None:
        for line in TO_A_NEW_WATCH:
            await played(director, line)

    playing = asyncio.create_task(play_on())
    await reached.wait()
    await director.stop()
    turn = director.turn
    assert turn > 0
    playing.cancel()
    await asyncio.gather(playing, return_exceptions=True)
    await director.close()


async def test_a_summary_is_not_asked_for_when_the_requests_of_the_turn_are_needed_elsewhere(tmp_path: Path) -> None:
    teller = chronicler(*["You stand."] * 9)
    session = new_session(tmp_path)
    director = Director(session, teller, iter(range(10**9)).__next__, requests=3)
    await played(director, *TO_A_NEW_WATCH)
    assert teller.pasts == []
    await director.close()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("turns", [200, pytest.param(1_000, marks=pytest.mark.soak)])
async def test_a_late_turn_costs_no_more_than_turn_fifty(tmp_path: Path, turns: int) -> None:
    prose = Script(
        tuple(f"Maren stands in the mill yard and the light goes over the race, word {n}. " for n in range(9))
    )
    teller = ScriptedStoryteller(otherwise=prose)
    director = direct(new_session(tmp_path), teller)
    prompts, sizes = Prompts(ASSETS / "prompts"), []
    prefixes: set[str] = set()
    lines = ("look", "examine the wheel", "examine the cart", "look at maren")
    for turn in range(turns):
        await played(director, lines[turn % len(lines)])
        brief, recalled = teller.briefs[-1], teller.recalls[-1]
        assert len(brief.chronicle) <= CHRONICLE_MOST
        prefix, tail = prompts.tell(brief, recalled)
        prefixes.add(prefix["content"])
        sizes.append(len(tail["content"]))
        teller.briefs.clear()
        teller.recalls.clear()
    assert director.turn == turns
    assert len(prefixes) == 1
    assert max(sizes) < TAIL_MOST
    assert max(sizes[-100:]) <= max(sizes[40:60])
    await director.close()
