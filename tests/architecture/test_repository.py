"""The repository as a whole: sizes, documents, what the wheel carries, and what no file may hold."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import typing
import zipfile
from pathlib import Path

import pytest
from pydantic import BaseModel

from hunter_game.director import updates

ROOT = Path(__file__).resolve().parents[2]
WALL = 500
LAST_LOCK_HOST_LINE = re.compile(r"^\s*(--index-url|--extra-index-url|-i|--find-links|--trusted-host)\b", re.MULTILINE)


def tracked(*suffixes: str) -> list[Path]:
    """Files of the repository, from its folders; caches and the virtual environment are no part of it."""
    left_out = {".git", ".venv", "build", "dist", "__pycache__", ".hypothesis"}
    found = []
    for folder, folders, files in os.walk(ROOT):
        here = Path(folder).relative_to(ROOT)
        folders[:] = [name for name in folders if name not in left_out and not name.endswith("_cache")]
        if here == Path("saves"):
            folders[:] = ["samples"]
            files = [".gitkeep"]
        found += [ROOT / here / name for name in files if Path(name).suffix in suffixes]
    return sorted(found)


def test_no_module_passes_the_wall() -> None:
    too_long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked(".py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > WALL
    }
    assert not too_long


def test_no_module_is_called_by_what_says_nothing() -> None:
    empty_words = {"utils", "util", "helpers", "helper", "manager", "misc", "common"}
    assert not [path for path in tracked(".py") if path.stem in empty_words or "manager" in path.stem]


def test_no_file_holds_a_folder_of_a_developer_or_the_address_of_an_index() -> None:
    secretive = re.compile(
        r"(?<![\w.])/(?:root|home|Users)/\w|files\.pythonhosted|/simple/?(?:\s|$)|sk-[A-Za-z0-9]{20,}"
    )
    texts = (".py", ".md", ".toml", ".yaml", ".j2", ".lock", ".jsonl", ".svg", ".txt", "", ".tcss")
    here = Path(__file__)
    holding = [
        f"{path.relative_to(ROOT)}: {found.group()}"
        for path in tracked(*texts)
        if path != here and (found := secretive.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert not holding


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock", "requirements-teach.lock"])
def test_the_locks_pin_every_package_with_hashes_and_name_no_index(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not LAST_LOCK_HOST_LINE.search(text)
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert len(blocks) > 5
    assert [block for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []


def test_the_lock_holds_no_poisoned_litellm_and_no_proxy() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.search(r"^litellm==1\.105\.0\b", text, re.MULTILINE)
    assert not re.search(r"^(fastapi|uvicorn|litellm-proxy-extras)==", text, re.MULTILINE)


def test_the_documents_name_only_commands_that_make_knows() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"\bmake ([a-z]+)", (ROOT / name).read_text(encoding="utf-8")))
        assert named
        assert named - {"of", "sure"} <= targets, name


def test_the_documents_name_only_commands_and_options_that_the_game_knows() -> None:
    import click

    from hunter_game.cli import commands

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    used = re.findall(r"`hunter-game ([a-z]+)((?: [^`]*)?)`", text)
    assert used
    for name, rest in used:
        command = commands.commands.get(name)
        assert isinstance(command, click.Command), name
        options = {option for parameter in command.params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, f"{name} {rest}"


def test_links_between_documents_lead_somewhere() -> None:
    broken = [
        f"{document.relative_to(ROOT)}: {target}"
        for document in tracked(".md")
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
        if not (document.parent / target).exists()
    ]
    assert not broken


def update_types() -> list[type[BaseModel]]:
    union = typing.get_args(updates.TurnUpdate)[0]
    return list(typing.get_args(union))


@pytest.mark.parametrize("update", update_types(), ids=lambda update: update.__name__)
def test_every_update_is_documented_with_every_field_and_a_line_that_has_them(update: type[BaseModel]) -> None:
    import json

    text = (ROOT / "docs" / "updates.md").read_text(encoding="utf-8")
    name = update.model_fields["type"].default
    section = re.search(rf"^### {name}\n(.*?)(?=^### |\Z)", text, re.MULTILINE | re.DOTALL)
    assert section is not None
    fields = set(update.model_fields) - {"type"}
    assert set(re.findall(r"^\| `(\w+)` \|", section.group(1), re.MULTILINE)) == fields
    example = re.search(r"```json\n(.*?)\n```", section.group(1), re.DOTALL)
    assert example is not None
    shown = json.loads(example.group(1))
    assert shown["type"] == name
    assert set(shown) == fields | {"type"}


def test_updates_md_documents_nothing_that_is_not_sent() -> None:
    text = (ROOT / "docs" / "updates.md").read_text(encoding="utf-8")
    known = {update.model_fields["type"].default for update in update_types()}
    assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) == known


def test_the_wheel_carries_the_assets_and_nothing_of_the_saves(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for name in ("hunter_game", "assets"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path / "dist")],
        cwd=source,
        check=True,
        capture_output=True,
        timeout=100,
    )
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    carried = set(zipfile.ZipFile(wheel).namelist())
    for folder, place in ((ROOT / "assets", "hunter_game/assets"), (ROOT / "hunter_game", "hunter_game")):
        for path in folder.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert f"{place}/{path.relative_to(folder).as_posix()}" in carried
    assert not [name for name in carried if name.startswith(("saves", "tests"))]
