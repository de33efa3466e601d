"""A recording that does not carry its world finds it beside itself, or where the reader has it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.devtools.jobs import verify_many
from hunter_game.devtools.verify import verify
from hunter_game.engine.world import World
from hunter_game.errors import SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import import_session
from hunter_game.session.recording import (
    WORLDS,
    read_recording,
    read_session,
    share_world,
    world_file,
    write_recording,
)
from hunter_game.session.records import Header
from tests.session.tiny import TINY, played_session


@pytest.fixture
def contents(tmp_path: Path) -> SessionContents:
    return read_session(played_session(tmp_path / "a.hunt"))


@pytest.fixture
def bare(tmp_path: Path, contents: SessionContents) -> Path:
    """A recording without its world."""
    write_recording(tmp_path / "a.jsonl", contents, embed_world=False)
    return tmp_path / "a.jsonl"


def world_here(header: Header) -> World | None:
    return World.model_validate(TINY) if header.world == "tiny" else None


def another(header: Header) -> World | None:
    return World.model_validate({**TINY, "title": "Another"})


def test_a_world_beside_it_is_found_by_its_digest(bare: Path, contents: SessionContents) -> None:
    with pytest.raises(SaveUnreadable, match="does not carry its world"):
        read_recording(bare)
    share_world(bare, contents)
    found = read_recording(bare)
    assert found.world == contents.world
    assert verify(bare).exit_code == 0
    assert [file.name for file in (bare.parent / WORLDS).iterdir()] == [world_file(bare, contents.header).name]


def test_a_file_of_that_name_with_another_world_in_it_is_passed_over(bare: Path, contents: SessionContents) -> None:
    share_world(bare, replace(contents, world=contents.world.replace("Maren", "Moren")))
    with pytest.raises(SaveUnreadable, match="does not carry its world"):
        read_recording(bare)
    world_file(bare, contents.header).write_bytes(b"\xff\x00")
    with pytest.raises(SaveUnreadable, match="does not carry its world"):
        read_recording(bare)


def test_a_world_that_the_reader_has_is_used_if_it_is_the_same(bare: Path, contents: SessionContents) -> None:
    assert read_session(bare, find=world_here).world == contents.world
    with pytest.raises(SaveUnreadable, match="another version"):
        read_session(bare, find=another)
    assert [verdict.exit_code for verdict in verify_many([bare, bare], find=world_here)] == [0, 0]
    assert verify(bare).exit_code == 2


def test_a_recording_is_imported_with_the_world_that_the_reader_has_and_refused_without(bare: Path) -> None:
    with pytest.raises(SaveUnreadable, match="does not carry its world"):
        import_session(bare, bare.with_name("b.hunt"), "now")
    import_session(bare, bare.with_name("b.hunt"), "now", world_here)
    assert verify(bare.with_name("b.hunt")).exit_code == 0
