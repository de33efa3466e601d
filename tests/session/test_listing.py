from __future__ import annotations

import random
from pathlib import Path

import pytest

from hunter_game.session.listing import free_path, list_sessions
from hunter_game.session.text import MOST_NAME_BYTES, slug
from tests.session.tiny import NORTH, new_session, play, played_session


def test_the_list_shows_hunter_place_turn_and_time_without_opening_a_hunt(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (NORTH,))
    (hunt,) = list_sessions(tmp_path)
    assert (hunt.name, hunt.hunter, hunt.place, hunt.turn) == ("a", "Aldis", "the mill", 1)
    assert (hunt.played, hunt.over, hunt.problem) == ("2026-01-01T12:00:00Z", False, "")
    play(session, (NORTH,))
    session.close()


def test_a_hunt_that_cannot_be_read_is_listed_with_the_reason(tmp_path: Path) -> None:
    played_session(tmp_path / "good.hunt")
    (tmp_path / "bad.hunt").write_bytes(b"no hunt at all")
    (tmp_path / "torn.hunt").write_bytes((tmp_path / "good.hunt").read_bytes()[:5000])
    (tmp_path / "other.txt").write_text("not listed", encoding="utf-8")
    hunts = {hunt.name: hunt.problem for hunt in list_sessions(tmp_path)}
    assert hunts.keys() == {"good", "bad", "torn"}
    assert hunts["good"] == ""
    assert hunts["bad"]
    assert hunts["torn"]


def test_a_missing_folder_has_no_hunts(tmp_path: Path) -> None:
    assert list_sessions(tmp_path / "nowhere") == ()


def test_listing_never_raises_whatever_is_in_the_file(tmp_path: Path) -> None:
    data = played_session(tmp_path / "a.hunt").read_bytes()
    chance = random.Random(3)
    for _ in range(100):
        position = chance.randrange(len(data))
        (tmp_path / "a.hunt").write_bytes(data[:position] + chance.randbytes(8) + data[position + 8 :])
        assert len(list_sessions(tmp_path)) == 1


NAMES = [
    "CON",
    "nul",
    "com1",
    "LPT9",
    "..",
    "../../etc/passwd",
    "a\x00b",
    "",
    ".",
    "-",
    "ß" * 255,
    "狼" * 255,
    "a/b\\c",
]


@pytest.mark.parametrize("name", NAMES)
def test_any_name_becomes_a_safe_file_name(tmp_path: Path, name: str) -> None:
    path = free_path(tmp_path, name)
    path.write_bytes(b"")
    assert path.parent == tmp_path
    assert len(path.name.encode()) <= MOST_NAME_BYTES
    assert path.stem.split(".")[0].lower() not in {"con", "nul", "com1", "lpt9"}
    assert free_path(tmp_path, name) != path


def test_a_hundred_random_names_stay_in_the_folder() -> None:
    chance = random.Random(8)
    for _ in range(200):
        made = slug("".join(chr(chance.choice((chance.randrange(128), chance.randrange(0xD800)))) for _ in range(20)))
        assert made
        assert not set(made) & set('/\\:*?"<>|. \x00')
