from __future__ import annotations

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.engine.digest import canonical
from hunter_game.errors import SaveError, SaveUnreadable, SaveVersion
from hunter_game.session import schema, strict_json
from hunter_game.session.chain import GENESIS, link
from hunter_game.session.forking import import_session
from hunter_game.session.recording import read_recording, read_session, recording_lines, write_recording
from tests.session.tiny import clock, new_session, open_session, played_session, tiny_world


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    write_recording(tmp_path / "a.jsonl", read_session(played_session(tmp_path / "a.hunt")))
    return tmp_path / "a.jsonl"


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("ascii").splitlines()]


def write_lines(path: Path, lines: list[dict[str, Any]]) -> Path:
    """Write lines as a recording whose hashes are right: a forger's."""
    previous = GENESIS
    for line in lines:
        if line["line"] == "record":
            previous = line["hash"] = link(previous, canonical(line["record"]).decode())
        if line["line"] == "end":
            line["hash"] = previous
    path.write_bytes(b"".join(canonical(line) + b"\n" for line in lines))
    return path


def test_nothing_is_lost_from_hunt_to_recording_and_back(tmp_path: Path, recording: Path) -> None:
    import_session(recording, tmp_path / "b.hunt", clock())
    first, second = read_session(tmp_path / "a.hunt"), read_session(tmp_path / "b.hunt")
    assert (first.records, first.hashes, first.world) == (second.records, second.hashes, second.world)
    assert (first.narrations, first.calls) == (second.narrations, second.calls)
    one, two = open_session(tmp_path / "a.hunt"), open_session(tmp_path / "b.hunt")
    assert one.state == two.state
    assert one.recall(["mill"]) == two.recall(["mill"])
    one.close()
    two.close()
    assert list(recording_lines(second)) == recording.read_text("ascii").splitlines()


def test_a_recording_may_name_its_world_by_digest(tmp_path: Path, recording: Path) -> None:
    write_recording(tmp_path / "b.jsonl", read_session(recording), embed_world=False)
    with pytest.raises(SaveUnreadable, match="does not carry its world"):
        read_session(tmp_path / "b.jsonl")
    assert verify(tmp_path / "b.jsonl", world=tiny_world()).exit_code == 0


def test_two_hash_seeds_write_the_same_bytes(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.session.tiny import played_session;"
        "from hunter_game.session.recording import read_session, recording_lines;"
        "print(list(recording_lines(read_session(played_session(Path(sys.argv[1])))))[-1])"
    )
    ends = {
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path / f"{seed}.hunt")],
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(ends) == 1


TRAPS = {
    "NaN": '{"a":NaN}',
    "infinity": '{"a":-Infinity}',
    "overflow": '{"a":1e999}',
    "float": '{"a":1.5}',
    "twice": '{"a":1,"a":2}',
    "surrogate": '{"a":"\\ud800"}',
    "surrogate key": '{"\\udfff":1}',
    "digits": '{"a":' + "9" * 5000 + "}",
    "deep list": "[" * 100_000 + "]" * 100_000,
    "deep object": '{"a":' * 200 + "1" + "}" * 200,
    "torn": '{"a":',
    "two values": "{} {}",
}


@pytest.mark.parametrize("trap", TRAPS)
def test_traps_in_json_are_value_errors(trap: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the kind of error is what is promised
        strict_json.loads(TRAPS[trap])


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_in_any_line_is_refused(tmp_path: Path, recording: Path, trap: str) -> None:
    lines = recording.read_bytes().splitlines(keepends=True)
    for index in (0, 1, 4, len(lines) - 1):
        changed = [*lines[:index], TRAPS[trap].encode() + b"\n", *lines[index + 1 :]]
        (tmp_path / "b.jsonl").write_bytes(b"".join(changed))
        with pytest.raises(SaveError):
            import_session(tmp_path / "b.jsonl", tmp_path / "c.hunt", clock())
        assert not (tmp_path / "c.hunt").exists()


def _record(kind: str, field: str, value: object) -> Callable[[list[dict[str, Any]]], None]:
    def forge(lines: list[dict[str, Any]]) -> None:
        record = next(line["record"] for line in lines if line["line"] == "record" and line["record"]["record"] == kind)
        record[field] = value

    return forge


FORGERIES = {
    "unknown key": _record("turn", "gold", 9999),
    "wrong type": _record("turn", "line", 7),
    "text for number": _record("turn", "turn", "1"),
    "escape sequence": _record("turn", "line", "\x1b]0;pwned\x07look"),
    "changed delta": _record("turn", "delta", {"hunter.coin": 9999}),
    "delta of nowhere": _record("turn", "delta", {"no.such.path": 1}),
    "delta through a list": _record("turn", "delta", {"visited.0.x": 1}),
    "other kind": _record("seal", "record", "turn"),
    "skipped turn": _record("turn", "turn", 2),
    "other digest": _record("seal", "digest", "sha256:" + "0" * 64),
    "rewind to nowhere": _record("rewind", "to_seq", 99),
    "oath": _record("rewind", "unsworn", True),
    "header again": lambda lines: lines.insert(3, json.loads(json.dumps(lines[0]))),
    "other world": lambda lines: lines[1]["content"].update(title="Another"),
    "unknown line": lambda lines: lines.insert(3, {"line": "code", "run": "x"}),
    "after the end": lambda lines: lines.append(dict(lines[-1])),
    "no end": lambda lines: lines.pop() and None,
    "narration with code": lambda lines: next(
        line["narration"] for line in lines if line["line"] == "narration"
    ).update(script="x"),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_a_forged_recording_is_refused(tmp_path: Path, recording: Path, forgery: str) -> None:
    lines = lines_of(recording)
    FORGERIES[forgery](lines)
    write_lines(tmp_path / "b.jsonl", lines)
    with pytest.raises(SaveError):
        import_session(tmp_path / "b.jsonl", tmp_path / "c.hunt", clock())
    assert not (tmp_path / "c.hunt").exists()


@pytest.mark.parametrize("state", [None, {"facts": {"candles": 1}, "told": {}}])
def test_a_lost_or_forged_first_state_is_made_again_from_the_world(
    tmp_path: Path, recording: Path, state: dict[str, Any] | None
) -> None:
    lines = lines_of(recording)
    assert lines[2]["line"] == "state"
    lines[2:3] = [] if state is None else [{**lines[2], "state": state}]
    import_session(write_lines(tmp_path / "b.jsonl", lines), tmp_path / "c.hunt", clock())
    assert verify(tmp_path / "c.hunt").exit_code == 0


def test_prose_from_elsewhere_loses_its_escape_sequences(tmp_path: Path, recording: Path) -> None:
    lines = lines_of(recording)
    narration = next(line["narration"] for line in lines if line["line"] == "narration")
    narration["text"] = "A \x1b[31mred\x1b[0m door\u202e."
    import_session(write_lines(tmp_path / "b.jsonl", lines), tmp_path / "c.hunt", clock())
    assert read_session(tmp_path / "c.hunt").narrations[0].text == "A [31mred[0m door."


def test_a_newer_recording_is_refused_with_both_versions_named(tmp_path: Path, recording: Path) -> None:
    lines = lines_of(recording)
    lines[0]["record"]["format"] = 7
    with pytest.raises(SaveVersion, match="format 7; this game reads 1"):
        read_recording(write_lines(tmp_path / "b.jsonl", lines))


def test_random_bytes_in_a_recording_never_end_in_a_foreign_error(tmp_path: Path, recording: Path) -> None:
    data, original = recording.read_bytes(), read_recording(recording)
    chance = random.Random(5)
    refused = 0
    for _ in range(150):
        position = chance.randrange(len(data))
        changed = data[:position] + bytes([chance.randrange(256)]) + data[position + 1 :]
        (tmp_path / "b.jsonl").write_bytes(changed)
        try:
            read = read_recording(tmp_path / "b.jsonl")
        except SaveError:
            refused += 1
        else:
            assert read.records == original.records
            assert read.world == original.world
    assert refused > 75


MOST_SECONDS = 2
"""The longest that any file may keep the game busy before it is refused."""

HOSTILE = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM meta; END",
    "view": "CREATE VIEW gold AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
    "extra table": "CREATE TABLE extra (x)",
    "index": "CREATE INDEX i ON record (kind)",
    "view for a table": "DROP TABLE narration; CREATE VIEW narration AS WITH RECURSIVE n(id) AS "
    "(SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id, 1 AS turn_seq, 'x' AS body, 'y' AS hash FROM n",
    "generated column": "ALTER TABLE meta ADD COLUMN g AS (abs(value))",
    "huge cell": "UPDATE narration SET body = hex(zeroblob(12000000)) WHERE id = 1",
    "blob for text": "UPDATE record SET body = x'00ff' WHERE seq = 1",
    "blob in meta": "UPDATE meta SET value = x'ff' WHERE key = 'head'",
    "null byte": "UPDATE record SET body = 'a' || char(0) || 'b' WHERE seq = 2",
    "infinite number": "UPDATE record SET turn = 9e999 WHERE seq = 2",
    "utf-8 that is none": "UPDATE world SET content = cast(x'fffefd' AS TEXT)",
    "write-ahead log": "PRAGMA journal_mode = WAL",
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_hostile_database_is_neither_run_nor_believed(tmp_path: Path, attack: str) -> None:
    source = played_session(tmp_path / "a.hunt")
    connection = sqlite3.connect(source)
    connection.executescript(HOSTILE[attack])
    connection.close()
    before = source.read_bytes()
    began = time.perf_counter()
    with pytest.raises(SaveError):
        import_session(source, tmp_path / "b.hunt", clock())
    with pytest.raises(SaveError):
        open_session(source)
    assert time.perf_counter() - began < 2 * MOST_SECONDS
    assert source.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.hunt"]


def foreign(folder: Path) -> bytes:
    """Return a database of somebody else, with a trigger and a view in it."""
    connection = sqlite3.connect(folder / "foreign.db")
    connection.executescript(
        "CREATE TABLE hoard (amount); INSERT INTO hoard VALUES (9999);"
        "CREATE TRIGGER t AFTER INSERT ON hoard BEGIN DELETE FROM hoard; END;" + HOSTILE["view"]
    )
    connection.close()
    data = (folder / "foreign.db").read_bytes()
    (folder / "foreign.db").unlink()
    return data


def test_pages_of_another_database_in_place_of_ours_are_refused_or_change_nothing(tmp_path: Path) -> None:
    source = played_session(tmp_path / "a.hunt")
    data, original = source.read_bytes(), read_session(source)
    size = int.from_bytes(data[16:18], "big")
    pages = foreign(tmp_path)
    theirs = [pages[start : start + size] for start in range(0, len(pages), size)]
    chance = random.Random(9)
    refused = 0
    for number in range(len(data) // size):
        page = chance.choice(theirs)
        source.write_bytes(data[: number * size] + page + data[(number + 1) * size :])
        began = time.perf_counter()
        try:
            import_session(source, tmp_path / f"{number}.hunt", clock())
        except SaveError:
            refused += 1
        else:
            assert read_session(tmp_path / f"{number}.hunt").records == original.records
        assert time.perf_counter() - began < MOST_SECONDS
    assert refused > len(data) // size // 2


def test_random_changes_to_a_database_from_elsewhere_never_end_in_a_foreign_error(tmp_path: Path) -> None:
    source = played_session(tmp_path / "a.hunt")
    data, original = source.read_bytes(), read_session(source)
    chance = random.Random(6)
    for trial in range(100):
        position = chance.randrange(100 if trial % 2 else len(data))
        source.write_bytes(data[:position] + chance.randbytes(4) + data[position + 4 :])
        try:
            import_session(source, tmp_path / f"{trial}.hunt", clock())
        except SaveError:
            continue
        assert read_session(tmp_path / f"{trial}.hunt").records == original.records


def test_an_endless_query_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MOST_STEPS", 1_000_000)
    connection = sqlite3.connect(":memory:")
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    with schema.bounded(connection), pytest.raises(sqlite3.OperationalError, match="interrupted"):
        connection.execute(endless)
    connection.close()


def test_a_stranger_is_read_while_it_is_locked_and_is_left_as_it_was(tmp_path: Path) -> None:
    source = played_session(tmp_path / "a.hunt")
    before = source.read_bytes()
    session = open_session(source)
    import_session(source, tmp_path / "b.hunt", clock())
    session.close()
    assert source.read_bytes() == before


def rewritten(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of a hunt's first turn and hash everything again, as a forger would."""
    connection = sqlite3.connect(path)
    previous = GENESIS
    for seq, body in connection.execute("SELECT seq, body FROM record ORDER BY seq").fetchall():
        changed = change(body) if seq == 1 else body
        assert seq != 1 or changed != body
        previous = link(previous, changed)
        connection.execute("UPDATE record SET body = ?, hash = ? WHERE seq = ?", (changed, previous, seq))
        connection.execute("UPDATE meta SET value = ? WHERE key = 'head'", (f"{seq} {previous}",))
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"line":"look"', '"line":"look","line":"look"'),
        ('"line":"look"', '"line": "look"'),
        ('"line":"look"', '"line":"\\u001b[2Jlook"'),
        ('"delta":{}', '"delta":{"hunter.coin":1e3}'),
    ],
)
def test_a_forged_database_with_the_right_hashes_is_not_imported(tmp_path: Path, old: str, new: str) -> None:
    source = played_session(tmp_path / "a.hunt")
    rewritten(source, lambda body: body.replace(old, new, 1))
    with pytest.raises(SaveError):
        import_session(source, tmp_path / "b.hunt", clock())
    assert not (tmp_path / "b.hunt").exists()


def test_calls_before_the_first_turn_are_in_the_recording(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    session.add_calls(0, [{"role": "extractor", "reply": "none"}])
    contents = session.contents()
    session.close()
    write_recording(tmp_path / "a.jsonl", contents)
    assert read_recording(tmp_path / "a.jsonl").calls == contents.calls
