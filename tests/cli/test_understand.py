"""The `understand` command: each line that holds anything has one answer, whatever it is, in the order of the input."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from hunter_game.cli import run
from hunter_game.engine.hunt import begin
from hunter_game.paths import HOME_VARIABLE
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from tests.yard import load_yard


class Piped:
    """Bytes on stdin."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def saved(home: Path) -> str:
    """The name of a hunt that has just begun in the yard."""
    (home / "saves").mkdir()
    world = load_yard()
    state = begin(world, world.hunts[0].id, "trapper", "seed")
    header = make_header(world, state, "trapper", "test", Modes())
    Session.create(home / "saves" / "fog.hunt", header, state, world, lambda: "2026-01-01 00:00").close()
    return "fog"


def asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: bytes, *options: str
) -> list[dict[str, Any]]:
    monkeypatch.setattr(sys, "stdin", Piped(data))
    assert run(["understand", "--json", *options]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return [json.loads(line) for line in shown.out.splitlines()]


INPUT: list[tuple[bytes, str, str]] = [
    (b"look\n", "look", "command"),
    (b"look\r\n", "look", "command"),
    (b"look", "look", "command"),
    (b'{"text": "go north"}\n', "go north", "command"),
    (b'{"text": "go north", "register": "parser", "id": 7}\n', "go north", "command"),
    (b'{"text": ""}\n', "", "command"),
    (b'{"text": 5}\n', '{"text": 5}', "unclear"),
    (b'{"words": "look"}\n', '{"words": "look"}', "unclear"),
    (b'{"text": "look\n', '{"text": "look', "unclear"),
    (b"{broken\n", "{broken", "unclear"),
    (b"[1]\n", "[1]", "unclear"),
    (b"{" * 9_000 + b"\n", "{" * 9_000, "unclear"),
    (b"\xff\xfelook\n", "\ufffd\ufffdlook", "command"),
    (b'{"text": "\\ud800 look"}\n', "\ufffd look", "command"),
    (b"/undo\n", "/undo", "table"),
]


@pytest.mark.parametrize(("data", "text", "outcome"), INPUT, ids=[repr(each[0][:24]) for each in INPUT])
def test_a_line_of_any_kind_has_one_answer_of_one_shape(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: bytes, text: str, outcome: str
) -> None:
    (found,) = asked(capsys, monkeypatch, data)
    assert list(found) == ["text", "outcome", "actions", "readings"]
    assert (found["text"], found["outcome"]) == (text, outcome)
    for action in found["actions"]:
        assert list(action) == ["intent", "slots", "resolved"]
        assert isinstance(action["resolved"], bool)
        assert all(isinstance(each, str) for pair in action["slots"].items() for each in pair)


def test_lines_that_hold_nothing_have_no_answer_and_an_empty_input_is_no_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asked(capsys, monkeypatch, b"") == []
    assert [each["text"] for each in asked(capsys, monkeypatch, b"\n  \nlook\n\t\nwait\n")] == ["look", "wait"]


def test_a_huge_line_has_an_answer_and_so_has_the_next(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    huge, after = asked(capsys, monkeypatch, b"x" * 1_000_000 + b"\nlook\n")
    assert (huge["outcome"], after["outcome"]) == ("unclear", "command")
    assert len(huge["text"]) <= 20_000


def test_an_escape_sequence_is_neither_read_nor_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = b"\x1b[31mlook\x1b]0;owned\x07\n"
    (found,) = asked(capsys, monkeypatch, line)
    assert [action["intent"] for action in found["actions"]] == ["look"]
    monkeypatch.setattr(sys, "stdin", Piped(line))
    assert run(["understand"]) == 0
    assert not set(capsys.readouterr().out) & {"\x1b", "\x07"}


def test_in_a_saved_hunt_nouns_are_found_and_readings_work_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, saved: str
) -> None:
    data = b"x flour\ntake wizard\nask maren about the toll\nzorble\n"
    cart, wizard, toll, zorble = asked(capsys, monkeypatch, data, "--save", saved)
    assert cart["actions"] == [{"intent": "look", "slots": {"target": "the cart"}, "resolved": True}]
    assert (wizard["outcome"], wizard["actions"]) == ("unclear", [])
    assert toll["actions"] == [
        {"intent": "ask", "slots": {"person": "Maren", "topic": "the river toll"}, "resolved": True}
    ]
    again = asked(capsys, monkeypatch, "\n".join(zorble["readings"]).encode(), "--save", saved)
    assert [each["outcome"] for each in again] == ["command"] * len(zorble["readings"])
    assert zorble["readings"]


def test_without_json_each_answer_is_one_line_for_people(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(b"take lamp\n/why\nzorble\n"))
    assert run(["understand"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "take lamp → command: take target 'lamp'",
        "/why → table: table command 'why'",
        "zorble → unclear",
    ]


def test_a_hunt_that_is_not_there_is_one_sentence_and_code_two(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Piped(b"look\n"))
    assert run(["understand", "--json", "--save", "nobody"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith('There is no saved hunt "nobody".')
    assert len(shown.err.splitlines()) == 1
