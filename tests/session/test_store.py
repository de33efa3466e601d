from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from hunter_game.engine.digest import digest, told_digest
from hunter_game.engine.intents import Look
from hunter_game.engine.state import RULES_VERSION
from hunter_game.errors import SaveBusy, SaveError, SaveUnreadable, SaveVersion
from hunter_game.session import schema, store
from hunter_game.session.closing import Closing
from hunter_game.session.recording import read_recording, read_session, write_recording
from hunter_game.session.records import Modes, RulesRecord
from hunter_game.session.store import Session
from tests.session.tiny import (
    ASK,
    NORTH,
    ROUND,
    SOUTH,
    TAKE_SALT,
    hear,
    new_session,
    open_session,
    play,
    played_session,
    seal,
    take_turn,
)

NEXT_RULES = RULES_VERSION + 1


def test_turn_zero_is_on_disk_before_anything_is_played(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    first = session.state
    session.close()
    again = open_session(tmp_path / "a.hunt")
    assert again.turn == 0
    assert again.state == first
    again.close()


def test_a_resumed_hunt_has_the_state_the_prose_and_the_calls_it_was_left_with(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, ROUND * 3)
    left, records, narrations = session.state, session.records(), session.narrations()
    session.close()
    again = open_session(tmp_path / "a.hunt")
    assert again.state == left
    assert again.records() == records
    assert again.narrations() == narrations
    assert len(again.contents().calls) == len(ROUND) * 3
    again.close()


def test_a_new_hunt_never_takes_the_place_of_a_saved_one(tmp_path: Path) -> None:
    path = played_session(tmp_path / "a.hunt")
    before = path.read_bytes()
    with pytest.raises(SaveError, match="already"):
        new_session(path)
    assert path.read_bytes() == before


def test_a_hunt_is_one_file_at_rest_and_one_handle_in_play(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session)
    if Path("/proc/self/fd").is_dir():
        handles = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
        assert handles.count(str(tmp_path / "a.hunt")) == 1
    session.close()
    assert [each.name for each in tmp_path.iterdir()] == ["a.hunt"]


def test_a_second_game_is_told_that_the_hunt_is_open(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    with pytest.raises(SaveBusy, match="open in another game"):
        open_session(tmp_path / "a.hunt")
    play(session)
    session.close()
    open_session(tmp_path / "a.hunt").close()


def test_undo_goes_back_turn_by_turn_and_redo_comes_forward_exactly(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    states = [session.state]
    for intent in (Look(), TAKE_SALT, NORTH, SOUTH):
        turn = take_turn(session, intent)
        seal(session, heard=hear(turn.turn, "So it was."))
        states.append(session.state)
    for expected in reversed(states[:-1]):
        target = session.undo_target()
        assert target is not None
        session.rewind(target)
        assert session.state == expected
    assert session.undo_target() is None
    for expected in states[1:]:
        target = session.redo_target()
        assert target is not None
        session.rewind(target)
        assert session.state == expected
    assert session.redo_target() is None
    assert not session.unsworn
    session.close()
    again = open_session(tmp_path / "a.hunt")
    assert again.state == states[-1]
    again.close()


def test_a_new_turn_ends_redo(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (TAKE_SALT,))
    target = session.undo_target()
    assert target is not None
    session.rewind(target)
    assert session.redo_target() is not None
    play(session, (Look(),))
    assert session.redo_target() is None
    assert [turn.line for turn in session.live_turns] == ["look"]
    session.close()


@pytest.mark.parametrize(("intent", "unsworn"), [(Look(), False), (TAKE_SALT, False), (ASK, True)])
def test_undoing_a_reveal_makes_the_hunt_unsworn_for_good(tmp_path: Path, intent: Look, unsworn: bool) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (intent,))
    target = session.undo_target()
    assert target is not None
    assert target.unsworn is unsworn
    session.rewind(target)
    redo = session.redo_target()
    assert redo is not None
    session.rewind(redo)
    session.close()
    again = open_session(tmp_path / "a.hunt")
    assert again.unsworn is unsworn
    again.close()


def test_an_iron_hunt_has_no_undo_no_bookmark_and_no_fork(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt", modes=Modes(iron=True))
    play(session, (TAKE_SALT,))
    assert session.undo_target() is None
    with pytest.raises(SaveError, match="iron"):
        session.bookmark("here")
    with pytest.raises(SaveError, match="iron"):
        session.fork(tmp_path / "b.hunt", session.turn_seq)
    session.close()


def test_a_turn_without_its_seal_is_closed_as_cut_off_and_hears_nothing(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    take_turn(session, TAKE_SALT)
    left = session.state
    session.close()
    again = open_session(tmp_path / "a.hunt")
    closed = again.seal_of(again.turn_seq)
    assert closed is not None
    assert (closed.status, closed.heard, closed.narration) == ("cut off", None, None)
    assert again.state == left
    play(again, (NORTH,))
    again.close()


def test_a_turn_waits_for_the_seal_of_the_one_before(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    take_turn(session, TAKE_SALT)
    with pytest.raises(ValueError, match="seal the last turn"):
        take_turn(session, NORTH)
    session.close()


def test_a_fork_stands_at_the_end_of_an_earlier_turn_and_leaves_the_hunt_as_it_was(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(), TAKE_SALT))
    mark = session.bookmark("with the salt")
    there = session.state
    play(session, (NORTH,))
    session.fork(tmp_path / "b.hunt", mark.turn_seq)
    fork = open_session(tmp_path / "b.hunt")
    assert fork.state == there
    assert fork.turn == 2
    assert session.turn == 3
    play(fork, (SOUTH, NORTH))
    fork.close()
    session.close()


def test_a_retelling_is_another_version_and_moves_no_digest(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(),))
    before = digest(session.state.facts), told_digest(session.state.told), len(session.records())
    session.add_narration(session.turn_seq, Closing(status="told", storyteller="other", text="A heron, told anew."))
    told = session.shown()[session.turn_seq]
    assert told is not None
    assert (told.version, told.text) == (2, "A heron, told anew.")
    assert (digest(session.state.facts), told_digest(session.state.told), len(session.records())) == before
    assert [each.words for each in session.recall(["heron"])] == ["A heron, told anew."]
    assert session.recall(["race"]) == ()
    session.close()


def test_recall_finds_what_was_told_and_heard_and_forgets_what_was_undone(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    turn = take_turn(session, Look())
    seal(session, "A lantern swings over the weir.", hear(turn.turn, "There was no light at the weir."))
    found = session.recall(["weir", 'OR "', "NEAR("], limit=5)
    assert {each.speaker for each in found} == {"", "maren"}
    assert session.recall(["weir"], limit=1)[0] in found
    target = session.undo_target()
    assert target is not None
    session.rewind(target)
    assert session.recall(["weir"]) == ()
    session.close()


def note_until_full(session: Session) -> None:
    for _ in range(200):
        session.note("notice", "", "x" * 4000)


def check_recovery(session: Session, path: Path, give_room: Callable[[], object], problem: str) -> None:
    """Fill the disk, give it room again, and see that nothing was lost in between."""
    state = session.state
    with pytest.raises(SaveError, match=problem):
        note_until_full(session)
    assert session.state == state
    records = session.records()
    with pytest.raises(SaveError, match=problem):
        take_turn(session, TAKE_SALT, line="take the salt " * 1000)
    assert (session.state, session.records()) == (state, records)
    give_room()
    play(session, (TAKE_SALT,))
    left, records = session.state, session.records()
    session.close()
    again = open_session(path)
    assert (again.state, again.records()) == (left, records)
    again.close()


def test_a_commit_on_a_full_disk_changes_nothing_and_can_be_tried_again(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(),))
    execute = session._log.connection.execute
    execute(f"PRAGMA max_page_count = {execute('PRAGMA page_count').fetchone()[0]}")
    check_recovery(
        session, tmp_path / "a.hunt", lambda: execute("PRAGMA max_page_count = 1000000"), problem="disk is full"
    )


def test_a_commit_beyond_a_quota_changes_nothing_and_can_be_tried_again(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "a.hunt"
    session = new_session(path)
    play(session, (Look(),))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 8192, limits[1]))
    try:
        check_recovery(session, path, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, limits), problem="written")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_file_or_folder_that_cannot_be_written_is_named_in_one_sentence(tmp_path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    path = played_session(tmp_path / "a.hunt")
    path.chmod(0o400)
    with pytest.raises(SaveError, match="read-only"):
        open_session(path)


@pytest.mark.parametrize("content", [b"", b"not a hunt", b"SQLite format 3\x00" + b"\x00" * 200])
def test_what_is_not_a_hunt_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.hunt").write_bytes(content)
    with pytest.raises(SaveUnreadable):
        open_session(tmp_path / "a.hunt")


def test_a_missing_hunt_is_named(tmp_path: Path) -> None:
    with pytest.raises(SaveUnreadable, match=r"no saved hunt a\.hunt"):
        open_session(tmp_path / "a.hunt")


def test_a_newer_format_and_newer_rules_are_refused_with_both_versions_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = played_session(tmp_path / "a.hunt")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 9")
    connection.close()
    with pytest.raises(SaveVersion, match=r"format 9; this game reads 1"):
        open_session(path)
    newer = played_session(tmp_path / "b.hunt")
    monkeypatch.setattr("hunter_game.session.contents.RULES_VERSION", 0)
    with pytest.raises(SaveVersion, match=rf"rules {RULES_VERSION}; this game has rules 0"):
        open_session(newer)


def test_a_hunt_of_older_rules_goes_on_and_says_from_which_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = played_session(tmp_path / "a.hunt")
    for module in ("hunter_game.session.contents", "hunter_game.session.store", "hunter_game.session.drafting"):
        monkeypatch.setattr(f"{module}.RULES_VERSION", NEXT_RULES)
    session = open_session(path)
    change = session.records()[-1]
    assert isinstance(change, RulesRecord)
    assert (change.rules, change.turn, change.delta) == (NEXT_RULES, session.turn, {"rules": NEXT_RULES})
    assert session.state.facts.rules == NEXT_RULES
    assert session.undo_target() is None
    play(session, (NORTH,))
    target = session.undo_target()
    assert target is not None
    session.rewind(target)
    assert session.state.facts.rules == NEXT_RULES
    session.close()
    again = open_session(path)
    assert sum(isinstance(record, RulesRecord) for record in again.records()) == 1
    again.close()


def test_no_snapshot_is_needed_but_the_first(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, ROUND * 2)
    left = session.state
    session.close()
    for what in (f"turn_seq > 0 AND turn_seq >= {store.TURNS_A_SNAPSHOT}", "1"):
        connection = sqlite3.connect(tmp_path / "a.hunt")
        assert connection.execute(f"DELETE FROM snapshot WHERE {what}").rowcount > 0
        connection.commit()
        connection.close()
        again = open_session(tmp_path / "a.hunt")
        assert again.state == left
        again.close()


def test_neither_a_key_nor_a_path_gets_into_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0123456789")
    data = played_session(tmp_path / "a.hunt").read_bytes()
    for canary in (b"sk-canary", str(tmp_path).encode(), str(Path.home()).encode() + b"/"):
        assert canary not in data


def test_file_marks_name_the_application(tmp_path: Path) -> None:
    start = played_session(tmp_path / "a.hunt").read_bytes()[:100]
    assert start[68:72] == b"HUNT"
    schema.check_marks(tmp_path / "a.hunt")


def test_tools_are_told_that_a_hunt_is_in_play_and_read_it_afterwards(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(),))
    with pytest.raises(SaveBusy):
        read_session(tmp_path / "a.hunt")
    records = session.records()
    session.close()
    assert read_session(tmp_path / "a.hunt").records == records


def test_every_export_during_play_holds_exactly_what_is_on_disk(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    for number in range(8):
        play(session, (ROUND[number % len(ROUND)],))
        contents = session.contents()
        write_recording(tmp_path / "a.jsonl", contents)
        exported = read_recording(tmp_path / "a.jsonl")
        assert exported.records == session.records()
        assert (exported.head, exported.timeline().turn) == (contents.head, number + 1)
    session.close()
    assert read_session(tmp_path / "a.hunt").hashes == exported.hashes
