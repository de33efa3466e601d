from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hunter_game.devtools.playback import LONGEST_PAUSE_MS, Frame, playback
from hunter_game.devtools.screenplay import broken, screenplay
from hunter_game.errors import SaveDamaged, SaveUnreadable
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import read_session
from tests.session.tiny import ROUND, played_session


@pytest.fixture
def hunt(tmp_path: Path) -> SessionContents:
    return read_session(played_session(tmp_path / "a.hunt"))


def watch(frames: Iterator[Frame], shown: list[Frame]) -> None:
    """Keep what was shown, also of a replay that stops."""
    shown.extend(frames)


def test_everything_is_shown_in_the_order_of_the_record(hunt: SessionContents) -> None:
    frames = list(playback(hunt))
    assert [frame.text for frame in frames if frame.kind == "line"] == [
        *(intent.kind for intent in ROUND),
        "frobnicate",
        "look",
        "move",
    ]
    prose = "".join(frame.text for frame in frames if frame.kind == "prose")
    assert prose == "".join(each.text for each in hunt.narrations)
    system = [frame.text for frame in frames if frame.kind == "system"]
    assert system[0] == f"Undone or redone: it is the end of turn {len(ROUND) - 1}."
    assert "Saved as “before the mill”." in system
    assert any("2d6" in frame.text for frame in frames if frame.kind == "strip")


def test_prose_comes_in_its_chunks_at_its_pace(hunt: SessionContents) -> None:
    first = [frame for frame in playback(hunt) if frame.turn == 1 and frame.kind == "prose"]
    assert [(frame.wait_ms, len(frame.text)) for frame in first] == [(0, 3), (40, len(hunt.narrations[0].text) - 3)]


def test_a_record_cannot_make_anybody_wait_for_ever_nor_show_a_letter_twice(hunt: SessionContents) -> None:
    chunks = ((10**12, 2), (-5, 1), (10**12, 10**9), (10**13, 4))
    strange = replace(hunt, narrations=(hunt.narrations[0].model_copy(update={"chunks": chunks}), *hunt.narrations[1:]))
    first = [frame for frame in playback(strange) if frame.turn == 1 and frame.kind == "prose"]
    assert "".join(frame.text for frame in first) == hunt.narrations[0].text
    assert all(0 <= frame.wait_ms <= LONGEST_PAUSE_MS for frame in first)


def test_a_telling_that_is_missing_stops_the_replay_there_by_name(hunt: SessionContents) -> None:
    torn = replace(hunt, narrations=tuple(each for each in hunt.narrations if each.id != 4))
    frames = playback(torn)
    shown: list[Frame] = []
    with pytest.raises(SaveDamaged, match=r"no telling of turn 4 \(narration 4\)") as missed:
        watch(frames, shown)
    assert missed.value.turn == 3
    assert {frame.turn for frame in shown if frame.kind == "prose"} == {1, 2, 3}
    assert shown[-1].turn == 4


def test_it_begins_at_the_turn_that_is_asked_for(hunt: SessionContents) -> None:
    assert next(playback(hunt, at=5)).text == "search"
    with pytest.raises(SaveUnreadable, match="no turn 99"):
        list(playback(hunt, at=99))


def test_text_is_broken_at_spaces_and_stays_as_long_as_it_was() -> None:
    text = "one two three four five\n\nsix seven unbreakablylongword eight"
    lines = broken(text, 10)
    assert len(lines) == len(text)
    assert lines.split() == text.split()
    assert lines.splitlines() == ["one two", "three four", "five", "", "six seven", "unbreakablylongword", "eight"]


def test_blocks_stand_apart_and_the_strip_only_if_asked(hunt: SessionContents) -> None:
    text = "".join(shown.lead + shown.text for shown in screenplay(playback(hunt), 40))
    assert text.startswith("> look\n\nTurn 1: you look by the mill race.\n\n> take\n\n  · ")
    assert max(len(line) for line in text.splitlines()) <= 40
    assert "  · " not in "".join(shown.text for shown in screenplay(playback(hunt), None, rolls=False))
