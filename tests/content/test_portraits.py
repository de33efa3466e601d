"""Portraits: every beast has one, within its frame; and what is wrong with one is said with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.content import load_world
from hunter_game.content.portraits import COLUMNS, LINES, load_portraits
from hunter_game.engine.digest import world_digest
from hunter_game.errors import ContentError
from hunter_game.paths import find

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.mark.parametrize("name", ["alderfen", "yard"])
def test_every_beast_of_a_world_is_drawn_and_nothing_else(name: str) -> None:
    portraits = load_portraits(ASSETS / "portraits" / name)
    assert set(portraits) == {beast.id for beast in load_world(ASSETS / "worlds" / name).beasts}
    for portrait in portraits.values():
        assert 8 <= len(portrait.lines) <= LINES
        assert max(map(len, portrait.lines)) <= COLUMNS
        assert portrait.caption.endswith(".")
    assert len({portrait.lines for portrait in portraits.values()}) == len(portraits)


def test_no_caption_names_the_beast() -> None:
    world = load_world(ASSETS / "worlds" / "alderfen")
    portraits = load_portraits(ASSETS / "portraits" / "alderfen")
    for beast in world.beasts:
        assert beast.name not in portraits[beast.id].caption.lower()


def test_a_world_without_portraits_has_none(tmp_path: Path) -> None:
    assert load_portraits(tmp_path / "nowhere") == {}


def test_a_portrait_is_no_part_of_its_world(tmp_path: Path) -> None:
    world = load_world(ASSETS / "worlds" / "yard")
    assert "portrait" not in type(world).model_fields
    assert world_digest(world) == world_digest(load_world(ASSETS / "worlds" / "yard"))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("A dog.\n\n(o o)\n\x1b[2J\n", "w/dog.txt:4: only printable ASCII is drawn with, not '\\x1b'"),
        ("A d\u00f6g.\n\n(o o)\n", "w/dog.txt:1: only printable ASCII"),
        ("\n\n(o o)\n", "w/dog.txt:1: a caption of 1 to 90 characters is needed here"),
        (f"{'a' * 91}\n\n(o o)\n", "w/dog.txt:1: a caption of 1 to 90 characters is needed here"),
        ("A dog.\n(o o)\n(   )\n", "w/dog.txt:2: an empty line is needed between caption and drawing"),
        (f"A dog.\n\n{'#' * 35}\n", "w/dog.txt:3: 35 characters; a drawing has at most 34 columns"),
        ("A dog.\n\n" + "#\n" * 15, "w/dog.txt:17: a drawing has at most 14 lines"),
        ("A dog.\n", "w/dog.txt:1: a caption, an empty line and a drawing are needed"),
        ("", "w/dog.txt:1: a caption of 1 to 90 characters is needed here"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, text: str, wrong: str) -> None:
    folder = tmp_path / "portraits" / "w"
    folder.mkdir(parents=True)
    (folder / "dog.txt").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as raised:
        load_portraits(folder)
    assert wrong in raised.value.message
    assert str(tmp_path) not in raised.value.message


def test_the_world_of_a_saved_hunt_chooses_a_folder_and_makes_no_path() -> None:
    paths = find()
    assert paths.portraits("yard") == ASSETS / "portraits" / "yard"
    for name in ("", ".", "..", "../worlds/yard", "/etc", "yard/", "nowhere"):
        assert paths.portraits(name) is None, name
