from __future__ import annotations

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hunter_game.engine.text import MARKS_MOST, ChunkSanitiser, one_line, sanitise

PAYLOADS = [
    "\x1b]52;c;ZXZpbA==\x07", "\x1b]0;title\x07", "\x1b[2J", "\x1bP1$r\x1b\\", "\x1b(0", "\x1b[6n", "\x1b[?1049l",
    "\x9b31m", "\x9d52;c;eA==\x9c", "\u202eevil\u202c", "\u2066x\u2069", "a\u200bb\ufeffc", "\U000e0041\U000e0042",
    "\ue000", "\r\x08\x00\x7f", "\u2028",
]  # fmt: skip


def bad(text: str) -> list[str]:
    kept = "\n\t\u200c\u200d"
    return [each for each in text if unicodedata.category(each) in {"Cc", "Cf", "Cs", "Co"} and each not in kept]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_a_terminal_obeys_comes_through(payload: str) -> None:
    assert bad(sanitise(f"before {payload} after")) == []


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_split_at_any_place_is_as_harmless(payload: str) -> None:
    for cut in range(len(payload) + 1):
        chunks = ChunkSanitiser()
        assert bad(chunks.feed(payload[:cut]) + chunks.feed(payload[cut:]) + chunks.flush()) == []


@given(st.text(st.characters(exclude_categories=()), max_size=80))
def test_any_text_comes_out_encodable_clean_and_settled(text: str) -> None:
    clean = sanitise(text)
    clean.encode("utf-8")
    assert not [each for each in bad(clean) if unicodedata.category(each) != "Cf"]
    assert not set(clean) & set("\x1b\x07\x9b\u202e\u2066\u200b")
    assert sanitise(clean) == clean


@given(st.text(st.characters(codec="utf-8"), max_size=40), st.lists(st.integers(0, 40), max_size=4))
def test_chunks_of_a_text_keep_its_letters(text: str, cuts: list[int]) -> None:
    edges = sorted({0, len(text), *(min(cut, len(text)) for cut in cuts)})
    chunks = ChunkSanitiser()
    joined = "".join(chunks.feed(text[one:two]) for one, two in itertools.pairwise(edges)) + chunks.flush()
    letters = [each for each in sanitise(text) if each.isalnum() and each.isascii()]
    assert [each for each in joined if each.isalnum() and each.isascii()] == letters


def test_clean_prose_comes_back_as_it_is() -> None:
    for text in ("“No light,” says Maren — and looks away…\n\n\tFog.", "wölf 🐺 狼", "👩\u200d👩", "é e\u0301 ñ"):
        assert sanitise(text) == text


def test_a_pair_of_surrogates_is_joined_and_a_lone_one_replaced() -> None:
    assert sanitise("a \ud83d\udc3a b \ud83d c") == "a 🐺 b \ufffd c"
    chunks = ChunkSanitiser()
    assert chunks.feed("a \ud83d") + chunks.feed("\udc3a b \ud83d") + chunks.flush() == "a 🐺 b \ufffd"


def test_marks_are_limited_within_a_text_and_across_chunks() -> None:
    assert sanitise("e" + "\u0301" * 50) == "e" + "\u0301" * MARKS_MOST
    chunks = ChunkSanitiser()
    assert "".join([chunks.feed("e"), *(chunks.feed("\u0301") for _ in range(50))]) == "e" + "\u0301" * MARKS_MOST


def test_one_line_has_no_line_break_and_keeps_its_length() -> None:
    assert one_line(" a\n\n b\tc ", 10) == "a b c"
    assert one_line("word " * 100, 20) == "word word word word…"
