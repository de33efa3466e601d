"""World files become a typed, immutable world; every scalar is the text that was written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from hunter_game.content import WorldCard, list_worlds, load_world
from hunter_game.content.scalars import Text, read_tree
from hunter_game.engine.digest import world_digest

WORLDS = Path(__file__).parents[2] / "assets" / "worlds"


@pytest.mark.parametrize(
    "written", ["no", "yes", "on", "18:30", "010", "1.10", "0x1F", "~", "null", "2001-01-01", "1e3"]
)
def test_a_scalar_is_the_text_that_was_written(written):
    node = read_tree("a.yaml", f"key: {written}\n".encode()).entries["key"]
    assert isinstance(node, Text)
    assert node.value == written


def test_text_scalars_take_the_type_of_their_field(write_world, tiny):
    world = load_world(write_world(tiny))
    assert world.version == 10
    assert world.place["cellar"].dark is False
    assert world.place["hall"].details[0].text == "18:30, it says."
    assert world.claim["shut"].truth.value == "false"


def test_keys_become_ids_directions_lines_and_supplies(write_world, tiny):
    world = load_world(write_world(tiny))
    assert [each.direction.value for each in world.place["hall"].exits] == ["north"]
    assert [(each.line.value, each.candidate) for each in world.trace["mud"].strikes] == [
        ("kind", "cat"),
        ("cause", "spite"),
        ("next", "bob_cellar"),
    ]
    assert [(each.item, each.count) for each in world.hunters[0].pack] == [("stick", 1)]


def test_a_section_may_be_spread_over_files(write_world, tiny):
    folder = write_world(tiny)
    whole = load_world(folder)
    head, items = tiny.split("items:\n")
    item, rest = items.split("  stick:", 1)
    (folder / "world.yaml").write_text(head + "items:\n" + item + rest[rest.index("topics:") :], encoding="utf-8")
    (folder / "zoo.yaml").write_text("items:\n  stick:" + rest[: rest.index("topics:")], encoding="utf-8")
    assert load_world(folder) == whole


def test_a_world_cannot_be_changed(write_world, tiny):
    world = load_world(write_world(tiny))
    with pytest.raises(ValidationError, match="frozen"):
        world.title = "Other"  # type: ignore[misc]


def test_worlds_are_listed_by_name_from_their_title_pages_alone(write_world, tiny):
    folder = write_world(tiny)
    other = folder.parent / "broken"
    other.mkdir()
    (other / "world.yaml").write_text("world: {id: broken, title: B, blurb: 'Not read: the rest.'}\n", encoding="utf-8")
    (other / "items.yaml").write_text("items: [", encoding="utf-8")
    assert list_worlds(folder.parent) == (
        WorldCard("broken", "B", "Not read: the rest."),
        WorldCard("tiny", "Tiny", "Two rooms and a thing."),
    )


def test_loading_twice_under_other_hash_seeds_gives_one_digest():
    script = (
        "from pathlib import Path; from hunter_game.content import load_world;"
        "from hunter_game.engine.digest import world_digest;"
        f"print(world_digest(load_world(Path({str(WORLDS / 'yard')!r}))))"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(WORLDS.parents[1])},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert digests == {world_digest(load_world(WORLDS / "yard"))}
