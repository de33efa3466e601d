"""How a hunt went, made again from what was recorded."""

from __future__ import annotations

from pathlib import Path

from hunter_game.director.course import course
from hunter_game.session.recording import read_session
from hunter_game.session.replay import played as turns_of
from tests.director.hunts import direct, new_session, played

SAMPLES = Path(__file__).parents[2] / "saves" / "samples"


async def test_the_course_has_the_beginning_and_each_turn_that_counts(tmp_path: Path) -> None:
    director = direct(new_session(tmp_path))
    await played(director, "search", "wait", "/undo", "look")
    marks = director.course()
    assert [mark.turn for mark in marks] == [0, 1, 2]
    last, hunter = marks[-1], director.view.hunter
    assert (last.health, last.courage, last.day) == (hunter.health, hunter.courage, director.view.day)
    left = [each.line for each in director.view.candidates if not each.struck_by]
    assert last.open == tuple(
        left.count(line) for line in dict.fromkeys(each.line for each in director.view.candidates)
    )
    assert marks[0].open >= last.open
    await director.close()


async def test_asking_for_the_course_changes_nothing(tmp_path: Path) -> None:
    session = new_session(tmp_path)
    director = direct(session)
    await played(director, "search")
    before = session.state
    assert course(session) == course(session)
    assert session.state is before
    await director.close()


def test_the_states_of_a_recording_are_those_it_was_played_through(tmp_path: Path) -> None:
    contents = read_session(SAMPLES / "yard-won.jsonl")
    timeline = contents.timeline()
    states = list(timeline.live_states(contents.snapshots))
    kept = [turn.after for turn in turns_of(contents) if not turn.undone]
    assert [state["facts"]["hunter"]["health"] for state in states[1:]] == [state.facts.hunter.health for state in kept]
    assert len(states) == len(timeline.live) + 1
