from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.devtools.diff import compare
from hunter_game.devtools.fork import fork
from hunter_game.devtools.samples import new_sample
from hunter_game.devtools.verify import verify
from hunter_game.errors import HunterError, ReplayDiverged, SaveError, SaveUnreadable
from hunter_game.session.recording import read_session
from hunter_game.session.records import Modes
from tests.session.tiny import NORTH, ROUND, clock, new_session, open_session, play, played_session


def test_a_fork_stands_at_its_turn_verifies_and_can_be_played_on(tmp_path: Path) -> None:
    source = played_session(tmp_path / "a.hunt")
    before = source.read_bytes()
    fork(read_session(source), 4, tmp_path / "b.hunt", clock())
    assert source.read_bytes() == before
    assert verify(tmp_path / "b.hunt").turns == 4
    session = open_session(tmp_path / "b.hunt")
    play(session, (NORTH,))
    assert session.turn == 5
    session.close()


def test_a_fork_at_the_beginning_has_no_turn(tmp_path: Path) -> None:
    fork(read_session(played_session(tmp_path / "a.hunt")), 0, tmp_path / "b.hunt", clock())
    assert read_session(tmp_path / "b.hunt").timeline().turn == 0


def test_no_fork_is_made_of_a_turn_that_is_not_there_nor_over_a_file_nor_of_iron(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    with pytest.raises(SaveUnreadable, match=f"no turn 99 in this hunt; its last is {len(ROUND) + 1}"):
        fork(contents, 99, tmp_path / "b.hunt", clock())
    with pytest.raises(SaveError, match="already"):
        fork(contents, 1, tmp_path / "a.hunt", clock())
    iron = new_session(tmp_path / "iron.hunt", modes=Modes(iron=True))
    play(iron, (NORTH,))
    contents = iron.contents()
    iron.close()
    with pytest.raises(SaveUnreadable, match="iron"):
        fork(contents, 1, tmp_path / "c.hunt", clock())
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.hunt", "iron.hunt"]


def test_a_sample_has_the_turns_that_matter_and_verifies(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "The Mill!.hunt"))
    (tmp_path / "samples").mkdir()
    sample = new_sample(contents, tmp_path / "samples", "The Mill!", until=3)
    assert sample.path.name == "the-mill.jsonl"
    assert sample.turns == verify(sample.path).turns == 3
    kept = read_session(sample.path)
    assert kept.calls == ()
    assert [each.turn for each in compare(kept, contents).partings] == [4]
    assert [each.text for each in kept.narrations] == [each.text for each in contents.narrations[:3]]
    assert new_sample(contents, tmp_path / "samples", "The Mill!").path.name == "the-mill-2.jsonl"


def test_a_hunt_that_the_rules_no_longer_play_is_no_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    monkeypatch.setattr("hunter_game.engine.checks.two_dice", lambda *_: (1, 1))
    with pytest.raises(ReplayDiverged, match="It would fail at once; a: turn 3"):
        new_sample(contents, tmp_path, "a")
    assert new_sample(contents, tmp_path, "a", until=2).turns == 2


def test_a_sample_needs_its_folder_and_its_turn(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    for folder, until in ((tmp_path / "none", None), (tmp_path, 99)):
        with pytest.raises(HunterError):
            new_sample(contents, folder, "a", until)
    assert [each.name for each in tmp_path.iterdir()] == ["a.hunt"]
