"""The commands as a player or a script runs them: output, exit codes, and one sentence for every error."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from hunter_game.cli import run
from hunter_game.cli.exits import FAULT, INTERRUPTED, READER_GONE, guarded
from hunter_game.paths import HOME_VARIABLE

ROOT = Path(__file__).resolve().parents[2]
CANARY = "sk-canary-0123456789abcdef"
LINES = "look\nsearch\nask maren about the mill\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("HUNTER_GAME_") or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


@dataclass(frozen=True)
class Run:
    """What a command came to."""

    returncode: int
    stdout: bytes
    stderr: bytes


class Game(Protocol):
    """Runs a command with some input and environment."""

    def __call__(self, *arguments: str, stdin: str | bytes = "", **environment: str) -> Run: ...


@pytest.fixture
def game(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Game:
    """The command line in this process, its input in a file; starting another one each time takes seconds."""

    def play(*arguments: str, stdin: str | bytes = "", **environment: str) -> Run:
        given = tmp_path / "stdin"
        given.write_bytes(stdin.encode() if isinstance(stdin, str) else stdin)
        capsys.readouterr()
        with monkeypatch.context() as patch, given.open(encoding="utf-8") as file:
            patch.setattr(sys, "stdin", file)
            for name, value in environment.items():
                patch.setenv(name, value)
            code = run(list(arguments))
        shown = capsys.readouterr()
        return Run(code, shown.out.encode(), shown.err.encode())

    return play


def started(*arguments: str) -> subprocess.Popen[bytes]:
    """Start the game as a program of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "hunter_game", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def updates(output: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


@pytest.fixture(scope="module")
def reeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a hunt of three turns."""
    home = tmp_path_factory.mktemp("reeds")
    lines = home / "lines"
    lines.write_text(LINES)
    with pytest.MonkeyPatch.context() as patch, lines.open(encoding="utf-8") as file:
        patch.setenv(HOME_VARIABLE, str(home))
        patch.setattr(sys, "stdin", file)
        assert run(["play", "reeds", "--new", "--plain", "--json", "--seed", "reeds"]) == 0
    return home / "saves" / "reeds.hunt"


@pytest.fixture
def saved(reeds: Path, home: Path) -> str:
    """The name of that hunt, copied into this test's own saves folder."""
    (home / "saves").mkdir()
    shutil.copy(reeds, home / "saves")
    return "reeds"


def one_sentence(text: str) -> bool:
    return len(text.splitlines()) == 1 and "Traceback" not in text and not set(text) & {"\x1b", "\x07"}


# ---------------------------------------------------------------- play


def test_a_hunt_is_played_from_a_pipe_and_goes_on_where_it_stopped(game: Game, saved: str) -> None:
    played = game("play", saved, "--plain", "--json", stdin="wait\n")
    assert played.returncode == 0
    assert played.stderr == b""
    sealed = [update for update in updates(played.stdout) if update["type"] == "sealed"]
    assert [update["turn"] for update in sealed] == [4]
    assert sealed[0]["storyteller"] == "builtin"
    assert sealed[0]["requests"] == 0


def test_the_same_seed_and_lines_give_the_same_digests(game: Game) -> None:
    digests = []
    for name in ("one", "two"):
        played = game("play", name, "--new", "--seed", "reeds", "--plain", "--json", stdin=LINES)
        digests.append([update["digest"] for update in updates(played.stdout) if update["type"] == "sealed"])
    assert len(digests[0]) == 3
    assert digests[0] == digests[1]


def test_every_line_of_a_ledger_comes_before_its_chunks_and_the_seal_comes_last(game: Game, saved: str) -> None:
    played = game("play", saved, "--plain", "--json", stdin="search\n")
    kinds = [update["type"] for update in updates(played.stdout) if update["turn"] == 4]
    assert kinds.index("ledger") < kinds.index("chunk") < kinds.index("sealed")


def test_text_mode_ends_with_what_was_saved_and_how_to_go_on(game: Game) -> None:
    played = game("play", "--new", "--plain", stdin="look\n")
    assert played.returncode == 0
    last = played.stdout.decode().splitlines()[-1]
    assert last.startswith("Saved. Turn 1. Continue with `hunter-game play ")
    assert b">" not in played.stdout.splitlines()[-1]


def test_without_a_name_the_last_hunt_goes_on(game: Game, saved: str) -> None:
    played = game("play", "--plain", stdin="")
    assert f"Turn 3. Continue with `hunter-game play {saved} --plain`" in played.stdout.decode()


def test_bytes_that_are_no_text_and_lines_without_end_do_not_end_a_hunt(game: Game) -> None:
    hostile = b"\xff\xfe look\n" + b"x" * 100_000 + b"\n\x1b]52;c;AAAA\x07look\nlook"
    played = game("play", "--new", "--plain", "--json", stdin=hostile)
    assert played.returncode == 0, played.stderr
    shown = updates(played.stdout)
    assert any("2,000" in update.get("text", "") for update in shown)
    assert [update["line"] for update in shown if update["type"] == "echo"][-1] == "look"
    assert not set(played.stdout) & {0x1B, 0x07}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_between_turns_saves_and_leaves(number: signal.Signals) -> None:
    process = started("play", "left", "--new", "--plain", "--json")
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"look\n")
        process.stdin.flush()
        while json.loads(process.stdout.readline())["type"] != "sealed":
            pass
        process.send_signal(number)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 128 + number
    assert errors == b""
    assert run(["verify", "left"]) == 0


def test_a_reader_that_goes_away_ends_the_game_quietly_and_nothing_is_lost() -> None:
    process = started("play", "lost", "--new", "--plain", "--json")
    with process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        process.stdout = None
        _, errors = process.communicate(b"look\n" * 20, timeout=30)
    assert process.returncode == READER_GONE
    assert errors == b""
    assert run(["verify", "lost"]) == 0


@pytest.mark.parametrize("arguments", [[], ["play"], ["play", "--new"]])
def test_without_a_terminal_the_screen_is_refused_in_one_sentence(game: Game, arguments: list[str]) -> None:
    refused = game(*arguments)
    assert refused.returncode == 2
    assert refused.stdout == b""
    assert one_sentence(refused.stderr.decode())
    assert b"--plain" in refused.stderr


# ---------------------------------------------------------------- errors


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["frobnicate"], 2),
        (["play", "--frob"], 2),
        (["play", "--json"], 2),
        (["play", "nobody", "--plain"], 2),
        (["play", "--plain", "--new", "--world", "moor"], 2),
        (["play", "--plain", "--new", "--hunter", "nobody"], 2),
        (["play", "--plain", "--new", "--storyteller", "openai/x", "--api-base", "ftp://x"], 2),
        (["log", "nobody"], 2),
        (["export", "nobody"], 2),
        (["export", "nobody", "--format", "pdf"], 2),
        (["import", "/nowhere/x.jsonl"], 2),
        (["verify"], 2),
        (["understand", "--save", "nobody"], 2),
    ],
)
def test_an_error_is_one_sentence_on_stderr(
    arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == code
    shown = capsys.readouterr()
    assert shown.out == ""
    assert one_sentence(shown.err)


def test_a_name_with_an_escape_sequence_is_printed_without_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", "a\x1b]0;owned\x07b"]) == 2
    assert one_sentence(capsys.readouterr().err)


def test_a_setting_that_is_wrong_names_file_and_key(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "config.toml").write_text("[limits]\ngap = -1\n")
    assert run(["play", "--plain", "--new"]) == 2
    assert capsys.readouterr().err.startswith("config.toml: limits.gap:")


def test_a_hunt_is_not_begun_over_another(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", saved, "--new", "--plain"]) == 2
    assert "already" in capsys.readouterr().err


def test_a_fault_of_the_game_is_one_sentence_and_a_report_without_keys_or_values(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", CANARY)

    def break_down() -> int:
        held = "a value that only a local variable has"
        raise RuntimeError(f"provider said: bad key {CANARY}", len(held))

    assert guarded(break_down, lambda: home / "reports") == FAULT
    shown = capsys.readouterr().err
    assert one_sentence(shown)
    (report,) = (home / "reports").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "break_down" in text
    assert CANARY not in text + shown
    assert "only a local variable has" not in text.replace('held = "a value that only a local variable has"', "")
    assert str(Path.home()) + "/" not in text


def test_a_fault_that_cannot_be_reported_is_still_one_sentence(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "reports").touch()

    def break_down() -> int:
        raise ZeroDivisionError

    assert guarded(break_down, lambda: home / "reports") == FAULT
    assert one_sentence(capsys.readouterr().err)


def test_an_interrupt_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    assert guarded(interrupted, Path) == INTERRUPTED
    assert capsys.readouterr().err == ""


# ---------------------------------------------------------------- verify, log, export, import


def test_verify_says_that_all_turns_match(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", saved]) == 0
    assert "3 turns match" in capsys.readouterr().out


def test_verify_ends_with_the_worst_verdict_and_judges_every_save(
    saved: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "saves" / "torn.hunt").write_bytes((home / "saves" / "reeds.hunt").read_bytes()[:5000])
    assert run(["verify", "torn", "nobody", saved, "--json"]) == 2
    verdicts = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [verdict["outcome"] for verdict in verdicts] == ["unreadable", "unreadable", "match"]
    assert all(one_sentence(verdict["sentence"]) for verdict in verdicts)


def test_verify_uses_several_processes_and_keeps_the_order(
    saved: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(3):
        (home / "saves" / f"copy-{number}.hunt").write_bytes((home / "saves" / "reeds.hunt").read_bytes())
    assert run(["verify", "copy-2", "copy-0", saved, "--jobs", "2", "--json"]) == 0
    names = [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()]
    assert names == ["copy-2.hunt", "copy-0.hunt", "reeds.hunt"]


def test_an_export_is_imported_and_verified_again(saved: str, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "shared.jsonl"
    assert run(["export", saved, "--format", "jsonl", "-o", str(file)]) == 0
    assert run(["verify", str(file)]) == 0
    assert run(["import", str(file)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "shared"
    assert run(["verify", "shared"]) == 0


def test_an_export_without_a_file_goes_to_stdout_byte_for_byte(
    saved: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", saved]) == 0
    shown = capsys.readouterr().out
    assert run(["export", saved, "-o", str(home / "x.jsonl")]) == 0
    assert shown == (home / "x.jsonl").read_text(encoding="utf-8")


def test_a_book_holds_the_lines_that_were_typed(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["export", saved, "--format", "md"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("# ")
    assert "ask maren about the mill" in shown


def test_the_log_shows_each_roll_with_its_dice_and_each_call(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", saved]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "turn 2  search" in shown
    assert "dice search" in shown
    assert "narrator tell" in shown


def test_the_log_of_one_turn_is_one_json_line(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", saved, "--turn", "2", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["turn"]["line"] == "search"


def test_a_turn_that_is_not_there_is_an_error(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["log", saved, "--turn", "99"]) == 2
    assert "no turn 99" in capsys.readouterr().err


def test_a_file_from_a_stranger_that_is_no_hunt_is_refused(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "x.jsonl"
    file.write_text('{"line": "record"}\n')
    assert run(["import", str(file)]) == 2
    assert one_sentence(capsys.readouterr().err)
    assert not list((home / "saves").glob("*.hunt"))


# ---------------------------------------------------------------- understand, listen, doctor


def test_understand_reads_lines_and_json_without_playing(game: Game, home: Path) -> None:
    shown = game("understand", "--json", stdin='look\n{"text": "go north"}\n/why\n\nzzz qqq\n')
    assert shown.returncode == 0, shown.stderr
    found = updates(shown.stdout)
    assert [each["text"] for each in found] == ["look", "go north", "/why", "zzz qqq"]
    assert [each["outcome"] for each in found] == ["command", "command", "table", "unclear"]
    assert found[1] == {
        "text": "go north",
        "outcome": "command",
        "actions": [{"intent": "move", "slots": {"target": "north"}, "resolved": True}],
        "readings": [],
    }
    assert found[3]["actions"] == []
    assert not list(home.rglob("*.hunt"))


def test_understand_reads_where_a_hunt_stands(game: Game, saved: str) -> None:
    shown = game("understand", "--save", saved, stdin="look\n")
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout == b"look \xe2\x86\x92 command: look\n"


def test_listen_hears_who_is_present_and_nobody_else(game: Game) -> None:
    passage = "“No light at the mill,” says Maren.\n\n“Nor any bread,” says the baker."
    shown = game("listen", "--json", stdin=json.dumps({"text": passage, "present": ["Maren"]}) + "\n")
    assert shown.returncode == 0, shown.stderr
    (found,) = updates(shown.stdout)
    assert found["text"] == passage
    assert [event["speaker"] for event in found["events"]] == ["Maren"]


@pytest.mark.parametrize("line", ["plain words", "{", '{"text": 1}', '{"text": "x", "present": "Maren"}', "[" * 9000])
def test_listen_names_the_line_that_it_cannot_read(game: Game, line: str) -> None:
    shown = game("listen", stdin=line + "\n")
    assert shown.returncode == 2
    assert one_sentence(shown.stderr.decode())
    assert b"Line 1" in shown.stderr


def test_doctor_tries_both_calls_and_prints_keys_by_name_alone(game: Game) -> None:
    shown = game("doctor", OPENAI_API_KEY=CANARY)
    assert shown.returncode == 0, shown.stdout
    text = shown.stdout.decode()
    assert "OPENAI_API_KEY" in text
    assert CANARY not in text + shown.stderr.decode()
    assert "streamed call to builtin" in text
    assert "structured call" in text


def test_doctor_says_which_storyteller_does_not_answer(game: Game) -> None:
    closed = "http://127.0.0.1:9/v1"
    shown = game("doctor", "--storyteller", "openai/x", "--api-base", closed, OPENAI_API_KEY=CANARY)
    assert shown.returncode == 1
    assert b"no  streamed call to openai/x" in shown.stdout
    assert CANARY.encode() not in shown.stdout + shown.stderr


def test_verify_compares_with_the_world_of_this_game_when_asked(saved: str, game: Game) -> None:
    verdict = game("verify", saved, "--world", "current")
    assert verdict.returncode == 0, verdict.stdout
    assert b"3 turns match" in verdict.stdout


def test_a_recording_is_played_on_as_a_hunt_of_its_own(saved: str, home: Path, game: Game) -> None:
    file = home / "shared.jsonl"
    assert game("export", saved, "-o", str(file)).returncode == 0
    before = file.read_bytes()
    played = game("play", str(file), "--plain", "--json", stdin="wait\n")
    assert [update["turn"] for update in updates(played.stdout) if update["type"] == "sealed"] == [4]
    assert file.read_bytes() == before
    assert game("verify", "shared").returncode == 0
