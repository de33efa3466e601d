"""A small world that passes every check, for tests to spoil in one place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

TINY = Path(__file__).with_name("tiny.yaml")

WriteWorld = Callable[[str], Path]


@pytest.fixture(scope="session")
def tiny() -> str:
    return TINY.read_text(encoding="utf-8")


@pytest.fixture
def write_world(tmp_path: Path) -> WriteWorld:
    """Write text as the one file of a world, and return the world's folder."""

    def write(text: str) -> Path:
        folder = tmp_path / "assets" / "worlds" / "tiny"
        folder.mkdir(parents=True)
        (folder / "world.yaml").write_text(text, encoding="utf-8")
        return folder

    return write
