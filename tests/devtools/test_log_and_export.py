from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hunter_game.devtools.export import export, exported
from hunter_game.devtools.log import session_log, summary
from hunter_game.devtools.log_words import log_lines
from hunter_game.devtools.verify import verify
from hunter_game.engine.intents import Look, Search
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


def test_of_one_turn_everything_is_printed_with_prompts_replies_tries_and_the_times_of_chunks(tmp_path: Path) -> None:
    session = new_session(tmp_path / "a.hunt")
    turn = take_turn(session, Search(), line="search")
    seal(session, "You find nothing.")
    asked = {"role": "narrator", "phase": "tell", "model": "m", "prompt": '[{"role": "user", "content": "Tell it."}]'}
    session.add_calls(turn.seq, [{**asked, "error": "It was busy (429)."}, {**asked, "answered_as": "m-2026"}])
    contents = session.contents()
    session.close()
    (log,) = session_log(contents, turn=1)
    whole, short = ([line.text for line in log_lines(log, whole=each)] for each in (True, False))
    assert short[0] == "turn 1  search"
    assert any(line.startswith("  dice search|hunter|yard (try 1): ") and "odds" in line for line in short)
    assert f"  read by parser · facts {_cut(log.digest_before)} → {_cut(log.record.digest)}" in short
    assert any(line.startswith('  proposed {"kind": "deed"') for line in whole)
    assert '  became {"kind": "search"}' in whole
    assert "    2 chunks, characters shown @ milliseconds: 3@0 17@40" in whole
    first, second = (index for index, line in enumerate(whole) if line.startswith("  call narrator tell"))
    assert whole[first].endswith("It was busy (429).")
    assert whole[first + 1 : first + 3] == ["    user: Tell it.", "    no reply"]
    assert " · m-2026 · " in whole[second]
    assert whole[second].endswith("(try 2)")


def _cut(digest: str) -> str:
    return digest.removeprefix("sha256:")[:12]


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
