"""The sanitiser: nothing that a terminal obeys, reorders or hides comes through."""

from __future__ import annotations

import unicodedata
from random import Random

import pytest

from hunter_game.engine.text import MARKS_MOST, ChunkSanitiser, one_line, sanitise

BAD_CATEGORIES = ("Cs", "Co", "Cc")
ALLOWED_CONTROLS = "\n\t"
HIDING = "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
ALPHABET = (
    "abc é ’ — \n\t\r\x00\x07\x08\x1b[31m\x7f\x85\x9b\ud83d\ude00\ud800\udc00\u0301\u0300\u200d\u200c狼𝔘"
    + HIDING
    + "\u2028\u2029\ue000\U000f0000\U000e0041\ufffe\u3164"
)


def fuzz(rng: Random) -> str:
    """Return a text of anything at all, with what is dangerous more often than not."""
    letters = [
        rng.choice(ALPHABET) if rng.random() < 0.8 else chr(rng.randrange(0x110000)) for _ in range(rng.randrange(24))
    ]
    return "".join(letters)


def is_harmless(text: str) -> bool:
    """Whether what comes of a text can be written, hides and commands nothing, and stays as it is."""
    clean = sanitise(text)
    marks = most = 0
    for char in clean:
        marks = marks + 1 if unicodedata.category(char).startswith("M") else 0
        most = max(most, 0 if ord(char) >= 0x20000 else marks)
    return (
        clean.encode("utf-8").decode("utf-8") == clean
        and all(char in ALLOWED_CONTROLS or unicodedata.category(char) not in BAD_CATEGORIES for char in clean)
        and not set(HIDING) & set(clean)
        and most <= MARKS_MOST
        and sanitise(clean) == clean
    )


def test_clean_text_comes_back_as_it_was() -> None:
    for text in ("", "The wheel has stopped.", "“No,” she said — “é, ß, …”.\n\n\tAye.", "狼が来た 😀"):
        assert sanitise(text) == text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07", "]0;title"),
        ("a\x9b31mb", "a31mb"),
        ("salt\u202etlas", "salttlas"),
        ("in\u200bvisible\ufeff", "invisible"),
        ("one\u2028two", "one\ntwo"),
        ("\ud83d\ude00", "😀"),
        ("\ud800x", "\ufffdx"),
        ("z" + "\u0301" * 40, "z" + "\u0301" * MARKS_MOST),
        ("line\r\nline", "line\nline"),
        ("tag\U000e0041\U000e007f", "tag"),
    ],
)
def test_what_is_dropped(text: str, clean: str) -> None:
    assert sanitise(text) == clean


def test_anything_at_all_comes_out_harmless_and_cleaning_twice_changes_nothing() -> None:
    rng = Random("sanitise")
    assert [text for text in (fuzz(rng) for _ in range(20_000)) if not is_harmless(text)] == []


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_a_million_texts_come_out_harmless() -> None:
    rng = Random("soak")
    assert [text for text in (fuzz(rng) for _ in range(1_000_000)) if not is_harmless(text)] == []


def test_chunks_come_out_as_harmless_as_the_whole() -> None:
    rng = Random("chunks")
    for _ in range(3000):
        text = fuzz(rng)
        cut = sorted(rng.randrange(len(text) + 1) for _ in range(3))
        feed = ChunkSanitiser()
        pieces = [text[start:end] for start, end in zip([0, *cut], [*cut, len(text)], strict=True)]
        shown = "".join(feed.feed(piece) for piece in pieces) + feed.flush()
        shown.encode("utf-8")
        for char in shown:
            assert char in ALLOWED_CONTROLS or unicodedata.category(char) not in BAD_CATEGORIES


def test_a_pair_of_surrogates_split_between_chunks_is_one_letter() -> None:
    feed = ChunkSanitiser()
    assert feed.feed("wolf \ud83d") == "wolf "
    assert feed.feed("\ude00!") == "😀!"
    assert ChunkSanitiser().flush() == ""


def test_marks_are_counted_over_chunks() -> None:
    feed = ChunkSanitiser()
    shown = feed.feed("z") + "".join(feed.feed("\u0301") for _ in range(10))
    assert shown == "z" + "\u0301" * MARKS_MOST


def test_one_line_is_one_line_and_no_longer_than_asked() -> None:
    assert one_line("  two\n\tlines  ", 20) == "two lines"
    assert one_line("a long sentence indeed", 10) == "a long se…"
    assert len(one_line("x" * 50, 10)) == 10
