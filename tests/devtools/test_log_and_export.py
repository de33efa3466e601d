from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hunter_game.devtools.export import export, exported
from hunter_game.devtools.log import session_log, summary
from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Look
from hunter_game.session.recording import read_session
from hunter_game.session.replay import played
from tests.session.tiny import ASK, ROUND, new_session, play, played_session, seal, take_turn


def test_the_log_of_a_turn_has_line_roll_odds_digests_prose_and_calls(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    log = list(session_log(contents))
    searched = next(turn for turn in log if turn.rolls)
    before = log[log.index(searched) - 1]
    assert searched.record.line == "search"
    roll = searched.rolls[0]
    assert roll.key.startswith("search|")
    assert sum(roll.rolled.check.odds.model_dump().values()) == 36
    assert searched.digest_before == before.record.digest != searched.record.digest
    assert searched.narrations[0].text.endswith("by the mill race.")
    assert searched.calls[0]["model"] == "builtin"
    assert any("2d6" in line.text for line in searched.strip)
    assert json.loads(json.dumps(searched.as_json()))["rolls"][0]["dice"] == list(roll.rolled.dice)


def test_an_undone_turn_and_the_one_in_its_place_are_both_in_the_log(tmp_path: Path) -> None:
    contents = read_session(played_session(tmp_path / "a.hunt"))
    both = list(session_log(contents, turn=len(ROUND)))
    assert [turn.undone for turn in both] == [True, False]
    assert [note.line for note in both[1].notes] == ["frobnicate"]
    assert summary(contents)["undone"] == 1


def test_a_replay_hands_out_the_states_as_they_were(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    states = [session.state]
    for intent in ROUND:
        play(session, (intent,))
        states.append(session.state)
    turns = list(played(session.contents()))
    session.close()
    assert [turn.before for turn in turns] == states[:-1]
    assert [turn.after for turn in turns] == states[1:]
    assert all(turn.narration is not None and turn.narration.chunks for turn in turns)


def test_an_exported_recording_verifies(tmp_path: Path) -> None:
    export(tmp_path / "a.jsonl", read_session(played_session(tmp_path / "a.hunt")), "jsonl")
    assert verify(tmp_path / "a.jsonl").exit_code == 0


def test_the_book_has_the_prose_and_the_strip_only_if_asked(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    play(session, (Look(), ASK))
    contents = session.contents()
    session.close()
    with_rolls, without = ("\n".join(exported(contents, "md", rolls=rolls)) for rolls in (True, False))
    assert with_rolls.startswith("# The Miller's Bed\n")
    assert "## 2. ask" in with_rolls
    assert "Turn 2: you ask by the mill race." in without
    assert "2d6" in with_rolls
    assert "2d6" not in without
    export(tmp_path / "a.md", contents, "md")
    assert (tmp_path / "a.md").read_text("utf-8") == with_rolls + "\n"


HOSTILE = [
    "<script>alert(1)</script>",
    "![x](https://evil.example/x.png)",
    "[click](javascript:alert(1))",
    "# Chapter\n\n## Another",
    "```\ncode\n```",
    "- a list\n- of two",
    "1. one",
    "***bold*** _it_ ~~gone~~ | a | b |",
    "<https://evil.example>",
    "see https://evil.example or www.evil.example",
    "&lt;b&gt; \\<b>",
    "---",
    "text\n===",
    "    indented code",
    "$x$",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_in_the_book_becomes_markup(tmp_path: Path, text: str) -> None:
    session = new_session(tmp_path / "a.hunt")
    take_turn(session, Look(), line=text)
    seal(session, text)
    contents = session.contents()
    session.close()
    lines = list(exported(contents, "md"))
    told = lines[next(index for index, line in enumerate(lines) if line.startswith("## 1. ")) :]
    for line in told:
        shown = line.removeprefix("## 1. ").removeprefix("> ")
        assert not re.match(r"\s*([-+=#]|\d+[.)]|`{3}|    )", shown), line
        assert not re.search(r"(?<!\\)[`*_\[\]<>~|$]", shown), line
        assert not re.search(r"(?<!\\)&(?!#\d)", shown), line
        assert "://" not in shown
        assert "www." not in shown
