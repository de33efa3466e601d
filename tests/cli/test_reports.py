"""`/bundle` in line mode: a report of a fault beside the hunt, without leaving it."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest

from hunter_game.cli import run
from hunter_game.paths import HOME_VARIABLE

CANARY = "sk-canary-0123456789abcdef"
LINES = f"look\n/bundle\nsearch {CANARY}\n/bundle --no-prose\n/bundles\n"


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """What is printed when two reports are written in a hunt."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)
    (tmp_path / "lines").write_text(LINES, encoding="utf-8")
    with (tmp_path / "lines").open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert run(["play", "reeds", "--new", "--plain", "--world", "yard", "--seed", "reeds"]) == 0
    return capsys.readouterr().out


def test_a_report_is_written_beside_the_hunt_and_the_hunt_goes_on(played: str, tmp_path: Path) -> None:
    assert "Written beside the saved hunt: reeds-report.zip." in played
    assert "What was told is not in it." in played
    assert "Saved. Turn " in played
    names = sorted(path.name for path in (tmp_path / "saves").glob("*.zip"))
    assert names == ["reeds-report-2.zip", "reeds-report.zip"]


def test_no_key_and_no_folder_is_in_a_report_and_no_prose_if_asked(played: str, tmp_path: Path) -> None:
    told = "The wheel has stopped"
    assert told in played
    for name, prose in (("reeds-report.zip", True), ("reeds-report-2.zip", False)):
        with zipfile.ZipFile(tmp_path / "saves" / name) as archive:
            text = "".join(archive.read(each).decode("utf-8") for each in archive.namelist())
        assert CANARY not in text
        assert str(tmp_path) not in text
        assert str(Path.home()) not in text
        assert ('"line":"narration"' in text) == prose


def test_a_word_that_only_begins_like_it_is_a_line_like_any_other(played: str) -> None:
    assert played.count("Written beside") == 2
