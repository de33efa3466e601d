from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.errors import SaveDamaged, SaveError, SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.forking import salvage
from hunter_game.session.recording import read_recording, read_session, write_recording
from tests.session.tiny import ROUND, clock, new_session, open_session, play, played_session, take_turn, tiny_world


def accepts(path: Path, original: SessionContents, state: object) -> bool:
    """Open a changed file: False when it is refused; otherwise everything it says must be as it was."""
    try:
        session = open_session(path)
    except SaveError:
        return False
    try:
        assert session.state == state
        assert session.records() == original.records
        assert set(session.narrations()) <= set(original.narrations)
        session.recall(["mill"])
    finally:
        session.close()
    return True


def flip_many(folder: Path, trials: int) -> tuple[int, int]:
    path = played_session(folder / "a.hunt")
    data, original = path.read_bytes(), read_session(path)
    session = open_session(path)
    state = session.state
    session.close()
    chance = random.Random(trials)
    accepted = 0
    changed = folder / "changed.hunt"
    for trial in range(trials):
        position = chance.randrange(len(data))
        byte = chance.randrange(256) if trial % 2 else data[position] ^ (1 << chance.randrange(8))
        changed.write_bytes(data[:position] + bytes([byte]) + data[position + 1 :])
        accepted += accepts(changed, original, state)
        changed.with_name("changed.hunt-journal").unlink(missing_ok=True)
    return accepted, trials - accepted


def test_a_thousand_changed_bytes_of_a_hunt_are_found_or_harmless(tmp_path: Path) -> None:
    accepted, refused = flip_many(tmp_path, trials=1000)
    assert refused > 0
    assert accepted > 0


@pytest.mark.soak
def test_a_hundred_thousand_changed_bytes_are_found_or_harmless(tmp_path: Path) -> None:
    accepted, refused = flip_many(tmp_path, trials=100_000)
    assert min(accepted, refused) > 0


def damage(path: Path, sql: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute(sql, values).rowcount > 0
    connection.commit()
    connection.close()


def test_damage_is_named_by_the_last_whole_turn_and_the_rest_can_be_saved(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, ROUND)
    broken = session.live_turns[7]
    whole = session.live_turns[6]
    session.close()
    damage(tmp_path / "a.hunt", "UPDATE record SET body = replace(body, 'turn', 'torn') WHERE seq = ?", broken.seq)
    before = (tmp_path / "a.hunt").read_bytes()
    with pytest.raises(SaveDamaged, match="after turn 7") as caught:
        open_session(tmp_path / "a.hunt")
    assert caught.value.turn == 7
    assert salvage(tmp_path / "a.hunt", tmp_path / "b.hunt", clock()) == 7
    saved = open_session(tmp_path / "b.hunt")
    assert saved.live_turns[-1] == whole
    play(saved, ROUND[:2])
    saved.close()
    assert verify(tmp_path / "b.hunt").exit_code == 0
    assert (tmp_path / "a.hunt").read_bytes() == before


@pytest.mark.parametrize("kept", range(1, 6))
def test_a_lost_tail_is_reported(tmp_path: Path, kept: int) -> None:
    path = played_session(tmp_path / "a.hunt")
    damage(path, "DELETE FROM record WHERE seq >= ?", kept)
    with pytest.raises(SaveDamaged, match="missing"):
        open_session(path)


def test_a_damaged_world_can_be_taken_from_the_game(tmp_path: Path) -> None:
    path = played_session(tmp_path / "a.hunt")
    damage(path, "UPDATE world SET content = replace(content, 'miller', 'killer')")
    with pytest.raises(SaveDamaged, match="world 'tiny'"):
        open_session(path)
    salvage(path, tmp_path / "b.hunt", clock(), lambda _: tiny_world())
    assert verify(tmp_path / "b.hunt").exit_code == 0


def test_damaged_prose_is_left_out_and_counted(tmp_path: Path) -> None:
    path = played_session(tmp_path / "a.hunt")
    damage(path, "UPDATE narration SET body = replace(body, 'mill', 'hill') WHERE id = 3")
    session = open_session(path)
    assert session.damaged == 1
    assert 3 not in {each.id for each in session.narrations()}
    play(session, ROUND[:1])
    session.close()


def test_a_recording_cut_at_any_byte_of_its_end_is_reported_and_the_whole_turns_are_saved(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, ROUND[:3])
    take_turn(session, ROUND[3])
    contents = session.contents()
    session.close()
    write_recording(tmp_path / "a.jsonl", contents)
    data = (tmp_path / "a.jsonl").read_bytes()
    last_two = data.rsplit(b"\n", 3)[0]
    torn = tmp_path / "torn.jsonl"
    for length in range(len(last_two) + 1, len(data)):
        torn.write_bytes(data[:length])
        with pytest.raises(SaveDamaged):
            read_recording(torn)
    torn.write_bytes(data[: len(last_two) + 20])
    assert salvage(torn, tmp_path / "b.hunt", clock()) == 3
    assert verify(tmp_path / "b.hunt").exit_code == 0


@pytest.mark.parametrize("kind", ["world", "state", "narration", "call"])
def test_a_damaged_line_beside_the_records_costs_no_turn(tmp_path: Path, kind: str) -> None:
    write_recording(tmp_path / "a.jsonl", read_session(played_session(tmp_path / "a.hunt")))
    lines = (tmp_path / "a.jsonl").read_bytes().splitlines(keepends=True)
    index = next(number for number, line in enumerate(lines) if f'"line":"{kind}"'.encode() in line)
    lines[index] = lines[index][:-40] + b"\n"
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(b"".join(lines))
    with pytest.raises((SaveDamaged, SaveUnreadable)):
        read_session(torn)
    assert salvage(torn, tmp_path / "b.hunt", clock(), lambda _: tiny_world()) == len(ROUND) + 1
    assert verify(tmp_path / "b.hunt").turns == len(ROUND) + 2


def test_a_file_of_nothing_but_damage_is_given_up_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"{\n" * 5000)
    with pytest.raises(SaveDamaged, match="from its first record on"):
        salvage(tmp_path / "a.jsonl", tmp_path / "b.hunt", clock())
    assert not (tmp_path / "b.hunt").exists()


def test_a_recording_changed_in_any_line_is_refused(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    write_recording(tmp_path / "a.jsonl", contents)
    lines = (tmp_path / "a.jsonl").read_bytes().splitlines(keepends=True)
    records = [index for index, line in enumerate(lines) if b'"line":"record"' in line]
    for index in records:
        without = b"".join(lines[:index] + lines[index + 1 :])
        (tmp_path / "b.jsonl").write_bytes(without)
        with pytest.raises((SaveDamaged, SaveUnreadable)):
            read_session(tmp_path / "b.jsonl")
