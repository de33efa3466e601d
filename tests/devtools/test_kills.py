"""Exports, imports and migrations that are killed: there is the old file or the new one, and either is whole."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from hunter_game.devtools.export import exported
from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Look
from hunter_game.engine.state import RULES_VERSION
from hunter_game.session.forking import import_session
from hunter_game.session.recording import read_session
from hunter_game.session.records import RulesRecord
from hunter_game.session.store import Session
from tests.session.tiny import play, played_session

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")

ROOT = Path(__file__).parents[2]
OLD = ROOT / "tests" / "session" / "old" / "rules-1.jsonl"
"""A hunt that rules 1 recorded."""
POINTS = ("fsync", "replace", "there", "never")


@pytest.fixture(scope="module")
def copier() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.devtools.killed_copier"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    yield process
    process.communicate(timeout=30)


def kill(copier: subprocess.Popen[str], what: str, point: str, source: Path, target: Path) -> None:
    assert copier.stdin is not None
    assert copier.stdout is not None
    copier.stdin.write(f"{what} {point} {source} {target}\n")
    assert copier.stdout.readline() == "gone\n"


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("form", ["jsonl", "html", "cast"])
def test_a_killed_export_leaves_the_old_file_or_the_new_one(
    copier: subprocess.Popen[str], tmp_path: Path, form: str, point: str
) -> None:
    source, target = played_session(tmp_path / "a.hunt"), tmp_path / f"out.{form}"
    target.write_text("old", encoding="utf-8")
    kill(copier, form, point, source, target)
    new = "".join(f"{line}\n" for line in exported(read_session(source), form))
    with target.open(encoding="utf-8", newline="") as file:
        assert file.read() == (new if point in {"there", "never"} else "old")
    assert verify(source).exit_code == 0


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_import_leaves_no_hunt_or_a_whole_one_and_can_be_done_again(
    copier: subprocess.Popen[str], tmp_path: Path, point: str
) -> None:
    source, target = played_session(tmp_path / "a.hunt"), tmp_path / "b.hunt"
    kill(copier, "import", point, source, target)
    assert target.exists() == (point in {"there", "never"})
    if not target.exists():
        kill(copier, "import", "never", source, target)
    assert verify(target).exit_code == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.hunt", "b.hunt"]


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_bundle_is_not_there_or_whole(copier: subprocess.Popen[str], tmp_path: Path, point: str) -> None:
    source, target = played_session(tmp_path / "a.hunt"), tmp_path / "b.zip"
    kill(copier, "bundle", point, source, target)
    assert target.exists() == (point in {"there", "never"})
    if target.exists():
        with zipfile.ZipFile(target) as archive:
            assert archive.testzip() is None


@pytest.mark.parametrize("point", ["before", "within", "after", "never"])
def test_a_killed_migration_leaves_the_old_hunt_or_the_one_brought_forward_and_it_is_played_on(
    copier: subprocess.Popen[str], tmp_path: Path, point: str
) -> None:
    hunt = tmp_path / "old.hunt"
    import_session(OLD, hunt, "2026-01-01T12:00:00Z")
    old = read_session(hunt).hashes
    kill(copier, "migrate", point, hunt, hunt)
    new = read_session(hunt)
    assert new.hashes[: len(old)] == old
    assert [record.record for record in new.records[len(old) :]] == (["rules"] if point in {"after", "never"} else [])
    session = Session.open(hunt, lambda: "2026-01-01T12:00:00Z")
    assert session.state.facts.rules == RULES_VERSION
    assert sum(isinstance(record, RulesRecord) for record in session.records()) == 1
    play(session, (Look(),))
    session.close()
    assert [each.name for each in tmp_path.iterdir()] == ["old.hunt"]
