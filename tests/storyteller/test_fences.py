"""A model that repeats the marks of its prompt shows none of them."""

from __future__ import annotations

import pytest

from hunter_game.storyteller.fences import FenceRemover
from hunter_game.storyteller.prompts import fence_of

FENCE = fence_of("reeds")


def in_pieces(text: str, size: int) -> str:
    remover = FenceRemover()
    return "".join(remover.feed(text[at : at + size]) for at in range(0, len(text), size)) + remover.flush()


@pytest.mark.parametrize("size", [1, 3, 7, 1_000])
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        (f"The fog {FENCE}stays.{FENCE}", "The fog stays."),
        (f"“No.” <{FENCE}", "“No.” "),
        ("The gate <<9455 is shut.", "The gate  is shut."),
        (f"It waits.{FENCE[:-2]}", "It waits."),
    ],
)
def test_a_mark_is_taken_out_whole_or_badly_copied_and_however_it_is_cut(said: str, shown: str, size: int) -> None:
    assert in_pieces(said, size) == shown


@pytest.mark.parametrize("size", [1, 4, 1_000])
@pytest.mark.parametrize("text", ["3 < 4", "<<Non>>, dit-il.", "a <b> c", "<", "<<dead men", "It is < a pound."])
def test_what_is_no_mark_stays(text: str, size: int) -> None:
    assert in_pieces(text, size) == text
