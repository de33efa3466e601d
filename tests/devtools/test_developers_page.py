"""The page for developers: every command on it is run, in order, and prints what the page says."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hunter_game.cli import run
from hunter_game.paths import HOME_VARIABLE
from tests.devtools.console import Example, examples, matches

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "developers.md").read_text(encoding="utf-8")
EXAMPLES = examples(PAGE)
WATCHED = ("replay",)
"""Commands that open a screen, of which the page shows nothing."""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the page speaks of: the recordings, and the practice world with the edit that is named."""
    samples = tmp_path / "saves" / "samples"
    samples.mkdir(parents=True)
    for name in ("won", "lost"):
        shutil.copy(ROOT / "saves" / "samples" / f"yard-{name}.jsonl", samples)
    world = tmp_path / "assets" / "worlds" / "yard"
    shutil.copytree(ROOT / "assets" / "worlds" / "yard", world)
    beasts = world / "beasts.yaml"
    beasts.write_text(beasts.read_text("utf-8").replace("damage: 2", "damage: 3", 1), encoding="utf-8")
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("hunter_game.cli.watch.time.sleep", lambda _: None)
    return tmp_path


def test_every_command_on_the_page_prints_what_the_page_says(
    checkout: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for example in EXAMPLES:
        capsys.readouterr()
        with typed(checkout, example, monkeypatch):
            code = run(list(example.arguments))
        shown = capsys.readouterr()
        command = " ".join(example.arguments)
        assert code in {0, 1}, (command, shown.err)
        if example.arguments[0] not in WATCHED:
            assert matches(example.printed, shown.out.splitlines()), f"{command}\n{shown.out}"


@contextmanager
def typed(folder: Path, example: Example, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (folder / "typed").write_text(example.typed, encoding="utf-8")
    with monkeypatch.context() as patch, (folder / "typed").open(encoding="utf-8") as file:
        patch.setattr(sys, "stdin", file)
        yield


def test_every_tool_is_on_the_page() -> None:
    assert {example.arguments[0] for example in EXAMPLES} >= {
        *("verify", "log", "replay", "export", "import", "fork", "diff", "bisect"),
        *("new-test", "renarrate", "reextract", "bundle"),
    }


def test_what_the_page_leaves_out_may_be_anything_and_nothing_else_may() -> None:
    assert matches(["a", "…", "z"], ["a", "b", "c", "z"])
    assert matches(["a b…"], ["a bc"])
    assert not matches(["a", "z"], ["a", "b", "z"])
    assert not matches(["a"], [])
    assert not matches([], ["a"])
