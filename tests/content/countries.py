"""The small country of the tests, copied to where a test may spoil it."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from hunter_game.content import Country, load_country

HOLM = Path(__file__).with_name("country")


@cache
def holm() -> Country:
    """Return the country as it is in its files."""
    return load_country(HOLM)


def copied(tmp_path: Path) -> Path:
    """Return a copy of the country's folder, where worlds are."""
    folder = tmp_path / "assets" / "worlds" / "holm"
    shutil.copytree(HOLM, folder)
    return folder


def spoil(folder: Path, file: str, written: str, spoiled: str) -> int:
    """Replace a text in one file, and return the line in which it stood.

    Raises:
        AssertionError: The file does not hold it.
    """
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert written in text
    path.write_text(text.replace(written, spoiled, 1), encoding="utf-8")
    return text[: text.index(written)].count("\n") + 1
