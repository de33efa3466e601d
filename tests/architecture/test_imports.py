"""Who may know whom: the contracts hold, they catch what they should, and starting is cheap."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")
HEAVY = ("litellm", "instructor", "openai", "textual", "pydantic", "jinja2", "yaml", "hunter_game.director")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "hunter_game", tmp_path / "hunter_game", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_import_contracts_hold() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout
    assert re.search(r"Contracts: 4 kept, 0 broken", result.stdout)


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("engine/dice.py", "import hunter_game.session.records", "Imports go down only"),
        ("engine/dice.py", "import random", "Engine and parser are pure"),
        ("session/records.py", "import hunter_game.storyteller.ports", "Imports go down only"),
        ("director/updates.py", "def _late() -> None:\n    import litellm", "Only the storyteller talks to models"),
        ("plain/loop.py", "def _late() -> None:\n    import textual", "Only the TUI knows Textual"),
    ],
)
def test_a_forbidden_import_is_caught_also_inside_a_function(copy: Path, file: str, line: str, contract: str) -> None:
    with (copy / "hunter_game" / file).open("a", encoding="utf-8") as source:
        source.write(f"\n\n{line}\n")
    result = lint_imports(copy)
    assert result.returncode == 1, result.stdout
    assert f"{contract} BROKEN" in result.stdout


def test_a_room_that_no_layer_names_is_caught(copy: Path) -> None:
    (copy / "hunter_game" / "cellar.py").write_text('"""Nobody knows it."""\n', encoding="utf-8")
    result = lint_imports(copy)
    assert result.returncode == 1, result.stdout
    assert "cellar" in result.stdout


def imported_by(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sorted(sys.modules))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    return set(result.stdout.split())


def test_the_command_line_waits_for_nothing_heavy() -> None:
    loaded = imported_by("import hunter_game.cli")
    assert "click" in loaded
    assert not loaded & set(HEAVY)


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["play", "--help"]])
def test_a_word_about_itself_loads_nothing_heavy(arguments: list[str]) -> None:
    loaded = imported_by(f"from hunter_game.cli import run\nassert run({arguments!r}) == 0")
    assert not loaded & set(HEAVY)


def test_the_terminal_app_loads_no_model_library_and_no_rules_before_its_first_frame() -> None:
    loaded = imported_by("import hunter_game.tui.app, hunter_game.cli.office")
    assert "textual" in loaded
    assert not loaded & (set(HEAVY) - {"textual"})


def test_line_mode_and_director_load_no_model_library() -> None:
    loaded = imported_by("import hunter_game.plain, hunter_game.director.updates")
    assert not loaded & {"litellm", "instructor", "openai", "textual"}
