"""What is on screen is what the pictures of the documentation show: they are the snapshots of the screens."""

from __future__ import annotations

import html
import re

import pytest

from benchmarks.screens import FOLDER, SIZES, THEMES, an_office, country, file_name, picture, screens
from hunter_game.tui.app import HunterApp

pytestmark = [pytest.mark.timeout(300), pytest.mark.xdist_group("pictures")]

NARROW, NIGHT = SIZES[1], THEMES[0]
NOT_STILL = {"storyteller", "replay"}
"""Screens that say what was found on this machine, or play by the clock."""
_TEXT = re.compile(r'<text [^>]*y="([\d.]+)"[^>]*>(.*?)</text>')


def words(svg: str) -> list[str]:
    """Return the lines of text of a picture, for a difference that can be read."""
    rows: dict[float, str] = {}
    for height, text in _TEXT.findall(svg):
        rows[float(height)] = rows.get(float(height), "") + html.unescape(text).replace("\xa0", " ")
    return [rows[height] for height in sorted(rows)]


@pytest.mark.parametrize("journey", [screens, country])
async def test_every_screen_is_as_it_is_pictured(journey) -> None:  # type: ignore[no-untyped-def]
    seen: set[str] = set()
    with an_office() as office:
        async for name, pilot in journey(office, NARROW):
            assert isinstance(pilot.app, HunterApp)
            if name in NOT_STILL:
                continue
            file = FOLDER / file_name(name, NARROW, NIGHT)
            now, kept = picture(pilot.app), file.read_text(encoding="utf-8")
            assert words(now) == words(kept), f"{file.name}: `make screens`, if this is meant"
            assert _styles(now) == _styles(kept), f"{file.name}: `make screens`, if this is meant"
            seen.add(name)
    assert len(seen) >= 7


def test_every_screen_is_there_at_both_sizes_in_three_themes() -> None:
    names = {file.name.split(f"-{NARROW[0]}x")[0] for file in FOLDER.glob(f"*-{NARROW[0]}x*.svg")}
    wanted = {file_name(name, size, theme) for name in names for size in SIZES for theme in THEMES}
    assert {file.name for file in FOLDER.glob("*.svg")} == wanted
    assert {
        "title", "new-hunt-who", "hunt", "map", "journal", "board", "beasts", "pack", "recipes", "country-wares",
        "people", "storyteller", "cost", "settings", "replay", "help", "meeting", "reckoning", "wall",
    } <= names  # fmt: skip


def test_no_picture_names_an_address_or_a_folder() -> None:
    for file in FOLDER.glob("*.svg"):
        text = file.read_text(encoding="utf-8")
        for known in ("http://www.w3.org/2000/svg", "https://www.textualize.io", "http://127.0.0.1:8080/v1"):
            text = text.replace(known, "")
        assert "://" not in text, file.name
        assert "/tmp" not in text, file.name


def _styles(svg: str) -> list[str]:
    """Return the colours and weights of a picture, whatever its parts are called."""
    return re.findall(r"-r\d+ \{ (.*?) \}", svg)
