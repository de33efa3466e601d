"""Thinking that a server sends inside of the text is told apart, however it is cut into pieces."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hunter_game.storyteller.thinking import ThinkingAloud, without_thinking


def fed(text: str, cuts: list[int]) -> tuple[str, str]:
    aloud = ThinkingAloud()
    thought = words = ""
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    for start, end in pairwise(edges):
        more_thought, more_words = aloud.feed(text[start:end])
        thought, words = thought + more_thought, words + more_words
    return thought, words + aloud.flush()


@given(st.lists(st.integers(0, 60), max_size=12))
def test_it_does_not_matter_where_the_stream_is_cut(cuts: list[int]) -> None:
    text = "\n<think>\nSo <b>Maren</b> lies.\n</think>\n\nThe reeds < part > again."
    thought, words = fed(text, cuts)
    assert thought.strip() == "So <b>Maren</b> lies."
    assert words == "The reeds < part > again."


@given(st.text(alphabet="<>/think \n", max_size=30), st.lists(st.integers(0, 30), max_size=6))
def test_nothing_is_lost_between_thinking_and_words(text: str, cuts: list[int]) -> None:
    thought, words = fed(text, cuts)
    if not text.lstrip().startswith(("<think>", "<thinking>", "<thought>")):
        assert (thought, words) == ("", text)


@pytest.mark.parametrize("text", ["The <think> tag is said here.", "A word</think> of it", "<thinker> he is."])
def test_a_tag_that_is_not_at_the_head_is_text(text: str) -> None:
    assert fed(text, []) == ("", text)


def test_thinking_that_never_ends_is_never_story() -> None:
    assert fed("<think>Maren is the killer", []) == ("Maren is the killer", "")


@pytest.mark.parametrize(
    ("reply", "rest"),
    [
        ('<think>{"a": 1}</think>{"b": 2}', '{"b": 2}'),
        ('{"b": 2}', '{"b": 2}'),
        ('{"b": 2}<think>x</think>', '{"b": 2}<think>x</think>'),
        ("<think>x", "<think>x"),
    ],
)
def test_a_whole_reply_loses_only_the_thinking_at_its_head(reply: str, rest: str) -> None:
    assert without_thinking(reply)[1] == rest
