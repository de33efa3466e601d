"""Paragraphs, line breaks and heights, without a screen."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from hunter_game.tui.widgets.heights import BLOCK, Heights
from hunter_game.tui.widgets.paragraphs import Kind
from hunter_game.tui.widgets.transcript import Transcript
from hunter_game.tui.widgets.wrapping import breaks

WORDS = st.text(alphabet="ab é狼🐺\u0301 ", min_size=1, max_size=200)


def cut(text: str, starts: list[int]) -> list[str]:
    return [text[begin:end] for begin, end in zip(starts, [*starts[1:], len(text)], strict=True)]


@given(WORDS, st.integers(2, 30))
def test_no_line_is_wider_than_the_measure_and_no_letter_is_lost(text: str, width: int) -> None:
    rows = cut(text, breaks(text, width))
    assert "".join(rows) == text
    assert all(cell_len(row.rstrip()) <= width for row in rows)


@given(st.lists(WORDS, min_size=1, max_size=8), st.integers(2, 30))
def test_text_that_streams_in_breaks_where_it_would_as_a_whole(chunks: list[str], width: int) -> None:
    streamed, whole = Transcript(width), Transcript(width)
    streamed.open(Kind.PROSE, 1)
    for chunk in chunks:
        streamed.extend(chunk)
    text = streamed.paragraphs[0].text
    whole.open(Kind.PROSE, 1)
    whole.extend(text)
    assert [row.text for row in streamed.rows(0, 999)] == [row.text for row in whole.rows(0, 999)]


def test_marks_are_counted_over_the_joints_of_what_streams_in() -> None:
    streamed = Transcript(20)
    streamed.open(Kind.PROSE, 1)
    for chunk in ("e\u0301\u0301\u0301", "\u0301\u0301\u0301", "\u0301x"):
        streamed.extend(chunk)
    assert streamed.paragraphs[0].text == "e" + 4 * "\u0301" + "x"


@given(st.lists(st.integers(1, 9), min_size=1, max_size=3 * BLOCK), st.data())
def test_every_line_is_found_where_its_paragraph_stands(rows: list[int], data: st.DataObject) -> None:
    heights = Heights()
    for height in rows:
        heights.append(height, exact=False)
    for _ in range(4):
        index = data.draw(st.integers(0, len(rows) - 1))
        rows[index] = data.draw(st.integers(1, 9))
        heights.put(index, rows[index])
        line = data.draw(st.integers(0, sum(rows) - 1))
        found, offset = heights.locate(line)
        assert sum(rows[:found]) + offset == line
        assert offset < rows[found]
        assert heights.start(found) == sum(rows[:found])
    assert heights.total == sum(rows)
    heights.estimate(array("I", rows))
    assert heights.locate(sum(rows) - 1)[0] == len(rows) - 1


def a_long_one(paragraphs: int, width: int = 40) -> Transcript:
    transcript = Transcript(width)
    for number in range(paragraphs):
        transcript.add(Kind.PROSE, f"{number} " + "reeds and black water " * (number % 7 + 1), number)
    return transcript


def test_only_a_page_or_two_is_wrapped_after_a_change_of_width(monkeypatch: pytest.MonkeyPatch) -> None:
    transcript = a_long_one(20_000)
    wrapped: list[str] = []

    def counting(text: str, width: int, start: int = 0) -> list[int]:
        wrapped.append(text)
        return breaks(text, width, start)

    monkeypatch.setattr("hunter_game.tui.widgets.transcript.breaks", counting)
    transcript.reflow(60)
    transcript.settle_end(40)
    assert 0 < len(wrapped) < 200


def test_a_page_read_in_the_middle_keeps_its_words_when_the_width_changes() -> None:
    transcript = a_long_one(3_000)
    line = transcript.settle(5_000, 30)
    top = transcript.row(line)
    transcript.reflow(25)
    moved = transcript.settle(transcript.line_at(top.index, top.start), 30)
    row = transcript.row(moved)
    assert row.index == top.index
    assert row.start <= top.start < row.start + 25


def test_reading_upwards_never_jumps() -> None:
    transcript = a_long_one(2_000)
    transcript.reflow(33)
    line = transcript.settle(3_000, 20)
    while line > 2_500:
        before = transcript.row(line)
        line = transcript.settle(line - 1, 20)
        after = transcript.row(line + 1)
        assert (after.index, after.start, after.blank) == (before.index, before.start, before.blank)


def test_a_redo_brings_back_exactly_what_the_last_undo_dimmed() -> None:
    transcript = Transcript(40)
    for turn in (1, 2, 3):
        transcript.add(Kind.PROSE, f"turn {turn}", turn)
    transcript.undo(2)
    transcript.undo(1)
    assert [paragraph.dim for paragraph in transcript.paragraphs] == [False, True, True]
    transcript.redo()
    assert [paragraph.dim for paragraph in transcript.paragraphs] == [False, False, True]


def test_a_line_feed_at_the_end_of_a_stream_leaves_no_empty_paragraph() -> None:
    transcript = Transcript(40)
    transcript.open(Kind.PROSE, 1)
    for chunk in ("One.", "\n", "\n", "Two.", "\n\n"):
        transcript.extend(chunk)
    assert [paragraph.text for paragraph in transcript.paragraphs] == ["One.", "Two."]
