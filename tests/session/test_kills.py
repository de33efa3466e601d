from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.session.recording import read_session
from tests.session.tiny import open_session, play

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

ROOT = Path(__file__).parents[2]


@pytest.fixture
def writer() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.session.killed_writer"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    yield process
    process.communicate(timeout=30)


def kill_after(writer: subprocess.Popen[str], path: Path, acks: int) -> int:
    """Let a child play until it has acknowledged so many commits, kill it, and return its last acknowledged turn."""
    assert writer.stdin is not None
    assert writer.stdout is not None
    writer.stdin.write(f"{path}\n")
    pid, last, seen = 0, -1, 0
    for line in writer.stdout:
        word, *number = line.split()
        if word == "gone":
            return last
        if word == "pid":
            pid = int(number[0])
        else:
            last, seen = int(number[0]), seen + 1
        if seen == acks:
            os.kill(pid, signal.SIGKILL)
    raise AssertionError("the writer ended by itself")


def survived(path: Path, acknowledged: int) -> int:
    """See that a killed hunt is whole and plays on; return the turn at which it stood."""
    if acknowledged >= 0:
        assert not verify(path).exit_code
    session = open_session(path)
    stood = session.turn
    assert all(session.seal_of(turn.seq) is not None for turn in session.live_turns)
    play(session)
    session.close()
    assert verify(path).exit_code == 0
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    return stood


def lost_in(writer: subprocess.Popen[str], folder: Path, trials: int) -> list[tuple[int, int]]:
    """Kill the game again and again; return the turns acknowledged and found where they are not what they should be."""
    chance = random.Random(trials)
    lost = []
    for trial in range(trials):
        (folder / str(trial)).mkdir()
        path = folder / str(trial) / "a.hunt"
        acknowledged = kill_after(writer, path, acks=chance.randint(1, 30))
        stood = survived(path, acknowledged)
        if stood not in {acknowledged, acknowledged + 1}:
            lost.append((acknowledged, stood))
    return lost


def test_no_acknowledged_turn_is_lost_when_the_game_is_killed(writer: subprocess.Popen[str], tmp_path: Path) -> None:
    assert lost_in(writer, tmp_path, trials=30) == []


@pytest.mark.soak
def test_no_acknowledged_turn_is_lost_in_a_thousand_kills(writer: subprocess.Popen[str], tmp_path: Path) -> None:
    assert lost_in(writer, tmp_path, trials=1000) == []


def test_a_hunt_that_was_cut_off_reads_without_being_opened(writer: subprocess.Popen[str], tmp_path: Path) -> None:
    path = tmp_path / "a.hunt"
    acknowledged = kill_after(writer, path, acks=5)
    assert read_session(path).timeline().turn >= acknowledged
