from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.session.store import Session

ROOT = Path(__file__).parents[2]

ARROWS = ("echo", "ledger", "stage-tell", "chunk", "stage-listen", "stage-seal", "dialogue", "sealed", "scene")
"""Every arrow of a turn: before UNDERSTAND, after RESOLVE, in TELL, in LISTEN, before and after SEAL."""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[list[str]]]:
    folder = tmp_path_factory.mktemp("killed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.director.killed_game", str(folder), *ARROWS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder, [line.split() for line in done.stdout.splitlines()]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.xdist_group("kills")
@pytest.mark.parametrize("arrow", ARROWS)
def test_a_game_killed_at_any_arrow_of_a_turn_keeps_every_turn_that_was_shown(
    killed: tuple[Path, list[list[str]]], arrow: str
) -> None:
    folder, printed = killed
    mine = [words[1:] for words in printed if words[0] == arrow]
    assert mine[-1] == ["died", "9"]
    shown = [(int(words[1]), words[2]) for words in mine[:-1]]
    path = folder / arrow / "hunt.hunt"
    session = Session.open(path, lambda: "now")
    try:
        assert session.turn in (shown[-1][0], shown[-1][0] + 1)
        seals = [session.seal_of(turn.seq) for turn in session.live_turns]
        assert all(seals)
        last = seals[-1]
        assert last is not None
        if (last.turn, "sealed") not in shown and arrow not in ("dialogue", "sealed"):
            assert last.status == "cut off"
            assert last.heard is None
    finally:
        session.close()
    assert verify(path).exit_code == 0
