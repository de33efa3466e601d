"""The commands that compare, copy, retell and watch saved hunts: output, exit codes, one sentence for every error."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from hunter_game.cli import run
from hunter_game.cli.hunts import Wish, begin_hunt
from hunter_game.devtools.verify import verify
from hunter_game.paths import HOME_VARIABLE, find
from hunter_game.session.recording import read_session, write_recording
from tests.session.tiny import ROUND, played_session

ROOT = Path(__file__).parents[2]
WON = ROOT / "saves" / "samples" / "yard-won.jsonl"
LOST = WON.with_name("yard-lost.jsonl")
YARD = ROOT / "assets" / "worlds" / "yard"

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command and returns exit code, stdout and stderr; the saves folder has the hunt `round`."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    (tmp_path / "saves").mkdir()
    played_session(tmp_path / "saves" / "round.hunt")

    def runs(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return runs


COMMANDS = [
    ("diff", "SAVE", "SAVE"),
    ("bisect", "SAVE"),
    ("fork", "SAVE", "--turn", "1", "-o", "new"),
    ("new-test", "SAVE"),
    ("renarrate", "SAVE", "--storyteller", "builtin"),
    ("reextract", "SAVE", "--storyteller", "builtin"),
    ("replay", "SAVE", "--speed", "0"),
    ("export", "SAVE", "--format", "html"),
    ("export", "SAVE", "--format", "cast"),
    ("bundle", "SAVE", "-o", "new.zip"),
    ("verify", "SAVE", "--score"),
]


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_a_hunt_that_is_not_there_or_damaged_is_refused_with_one_sentence(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(WON.read_bytes()[:-300])
    before = sorted(tmp_path.rglob("*"))
    for save in ("nobody", str(torn)):
        code, out, err = command(*(save if each == "SAVE" else each for each in arguments))
        assert code == 2
        sentence = out if arguments[0] == "verify" else err
        assert len(sentence.splitlines()) == 1
        assert "Traceback" not in sentence
    assert sorted(tmp_path.rglob("*")) == before


def test_diff_says_where_two_hunts_part_by_exit_code_sentence_and_json(command: Command) -> None:
    command("fork", "round", "--turn", "3", "-o", "short")
    assert command("diff", "round", "round") == (0, f"The same in all {len(ROUND) + 1} turns.\n", "")
    code, out, _ = command("diff", "round", "short")
    assert (code, out.splitlines()[1]) == (1, "Turn 4: the line differs: move | nothing.")
    code, out, _ = command("diff", "round", "short", "--json")
    assert (code, json.loads(out)["turns"]) == (1, 3)


def test_fork_prints_the_new_file_and_never_writes_over_one(command: Command, tmp_path: Path) -> None:
    code, out, _ = command("fork", "round", "--turn", "3", "-o", "New Try!")
    assert (code, out.strip()) == (0, str(tmp_path / "saves" / "new-try.hunt"))
    assert verify(Path(out.strip())).turns == 3
    code, _, err = command("fork", "round", "--turn", "3", "-o", "New Try!")
    assert code == 2
    assert "already" in err


def test_what_is_whole_of_a_damaged_hunt_is_saved_under_a_new_name_and_the_old_one_kept(
    command: Command, tmp_path: Path
) -> None:
    hunt = tmp_path / "saves" / "round.hunt"
    _damage(hunt)
    before = hunt.read_bytes()
    code, out, err = command("play", "round", "--plain")
    assert (code, out) == (2, "")
    assert "damaged after turn 4" in err
    assert "`hunter-game salvage`" in err
    code, out, err = command("salvage", "round")
    assert (code, out, err) == (0, "round-2: saved up to turn 4; round.hunt is kept as it is.\n", "")
    assert verify(tmp_path / "saves" / "round-2.hunt").turns == 4
    assert hunt.read_bytes() == before


def _damage(hunt: Path) -> None:
    connection = sqlite3.connect(hunt)
    connection.execute("UPDATE record SET body = replace(body, 'turn', 'torn') WHERE kind = 'turn' AND turn = 5")
    connection.commit()
    connection.close()


def test_a_recording_that_only_names_its_world_is_imported_if_this_game_has_it(
    command: Command, tmp_path: Path
) -> None:
    session = begin_hunt(find(), Wish(world="yard", name="named", seed="q"))
    write_recording(tmp_path / "alone.jsonl", session.contents(), embed_world=False)
    session.close()
    assert command("import", tmp_path / "alone.jsonl")[:2] == (0, "alone\n")
    assert command("verify", "alone")[0] == 0
    text = (tmp_path / "alone.jsonl").read_text("utf-8").replace('"world":"yard"', '"world":"nowhere"')
    (tmp_path / "strange.jsonl").write_text(text, encoding="utf-8", newline="\n")
    code, _, err = command("import", tmp_path / "strange.jsonl")
    assert code == 2
    assert len(err.splitlines()) == 1


def test_new_test_writes_a_sample_that_verifies(command: Command, tmp_path: Path) -> None:
    assert command("new-test", "round")[0] == 2
    (tmp_path / "saves" / "samples").mkdir()
    code, out, _ = command("new-test", "round", "--until", "4")
    assert code == 0
    sample = tmp_path / "saves" / "samples" / "round.jsonl"
    assert out == f"{sample}: 4 turns, verified by tests/replay from now on.\n"
    assert verify(sample).turns == 4


def test_replay_prints_the_recorded_prose_and_stops_at_what_is_missing(command: Command, tmp_path: Path) -> None:
    code, out, _ = command("replay", "round", "--speed", "0", "--at", "3", "--no-rolls")
    assert code == 0
    assert out.startswith("> search\n\nTurn 3: you search by the mill race.\n")
    contents = read_session(tmp_path / "saves" / "round.hunt")
    lines = [line for line in _lines(tmp_path, contents) if '"narration":{"id":5,' not in line]
    (tmp_path / "holed.jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")
    code, out, err = command("replay", tmp_path / "holed.jsonl", "--speed", "0")
    assert code == 2
    assert "Turn 4: you move by the mill race." in out
    assert "Turn 5: " not in out
    assert "no telling of turn 5 (narration 5)" in err


def _lines(folder: Path, contents: object) -> list[str]:
    write_recording(folder / "whole.jsonl", contents)  # type: ignore[arg-type]
    return (folder / "whole.jsonl").read_text("utf-8").splitlines(keepends=True)


def test_replay_waits_as_long_as_it_took_divided_by_the_speed(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("hunter_game.cli.watch.time.sleep", waits.append)
    assert command("replay", "round", "--speed", "2", "--at", str(len(ROUND)))[0] == 0
    assert 0.02 in waits
    assert max(waits) == 0.75
    waits.clear()
    assert command("replay", "round", "--speed", "0")[0] == 0
    assert waits == []


def test_a_replay_asks_no_model(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hunter_game.storyteller.teller.Teller.__init__", lambda *_, **__: pytest.fail("hired"))
    assert command("replay", WON, "--speed", "0")[0] == 0


def test_renarrate_prints_both_tellings_and_keeps_every_digest(command: Command, tmp_path: Path) -> None:
    target = tmp_path / "again.hunt"
    code, out, err = command("renarrate", WON, "--storyteller", "builtin", "--turn", "3", "-o", target)
    assert (code, err) == (0, "")
    assert "builtin" in out.splitlines()[1]
    assert " | " in out.splitlines()[3]
    assert out.splitlines()[-2:] == ["1 turn, 0 requests, free, 0 slips.", "Facts unchanged: the hunt: 22 turns match."]
    assert verify(target).turns == 22
    assert command("diff", WON, target)[0] == 0
    assert len(read_session(target).narrations) == len(read_session(WON).narrations) + 1
    assert command("renarrate", WON, "--storyteller", "builtin", "-o", target)[0] == 2


def test_reextract_prints_the_agreement_by_kind(command: Command) -> None:
    code, out, _ = command("reextract", WON, "--storyteller", "builtin", "--json")
    assert code == 0
    agreement = json.loads(out.splitlines()[-1])["agreement"]
    assert agreement["quote"]["recorded"] > 0
    assert command("reextract", WON, "--storyteller", "builtin", "--turn", "1")[1] == "There was nothing to read.\n"


def test_bisect_names_the_first_turn_that_a_world_changes(command: Command, tmp_path: Path) -> None:
    changed = tmp_path / "yard"
    shutil.copytree(YARD, changed)
    assert command("bisect", WON, "--worlds", YARD, changed)[:2] == (0, "Nothing changes in 22 turns.\n")
    beasts = changed / "beasts.yaml"
    beasts.write_text(beasts.read_text("utf-8").replace("damage: 2", "damage: 3"), encoding="utf-8")
    code, out, _ = command("bisect", LOST, "--worlds", YARD, changed)
    assert code == 1
    assert out.startswith("Turn ")
    assert "changes at facts." in out.splitlines()[0]
    assert out.splitlines()[1].startswith("  world: beasts.")
    assert out.splitlines()[1].endswith(".damage: 2 → 3")
    code, _, err = command("bisect", WON, "--worlds", YARD, tmp_path / "nowhere")
    assert code == 2
    assert "neither" in err


def test_a_bundle_has_no_folder_of_ours_in_it(command: Command, tmp_path: Path) -> None:
    code, out, _ = command("bundle", "round", "-o", tmp_path / "b.zip", "--no-prose")
    assert (code, out.strip()) == (0, str(tmp_path / "b.zip"))
    with zipfile.ZipFile(tmp_path / "b.zip") as archive:
        text = "".join(archive.read(name).decode() for name in archive.namelist())
    assert not any(word in text for word in (str(tmp_path), str(ROOT), str(Path.home()), "mill race"))


def test_verify_prints_the_score_that_follows_from_the_decisions(command: Command) -> None:
    code, out, _ = command("verify", "--score", WON, "round")
    assert code == 0
    assert out.splitlines()[1].startswith("  score 105 (laid, 3 of 3 lines right, ")
    assert out.splitlines()[3].startswith("  no score: the hunt is not over")
    assert out.splitlines()[-1] == "2 hunts, 37 turns stepped: 2 match."
    code, out, _ = command("verify", "--score", "--json", WON)
    assert json.loads(out)["score"]["score"] == 105


def test_verify_in_the_world_of_this_game_says_where_there_is_none(command: Command) -> None:
    code, out, _ = command("verify", "--world", "current", "--jobs", "2", "round", "round", "nobody")
    assert code == 2
    assert out.splitlines()[0].startswith('round.hunt: There is no world "tiny".')
    assert out.splitlines()[2].startswith('There is no saved hunt "nobody".')
    assert out.splitlines()[-1] == "3 hunts, 0 turns stepped: 0 match, 3 unreadable or refused."
