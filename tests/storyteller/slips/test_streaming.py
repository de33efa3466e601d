"""Slips while the prose streams: the same as in the whole text, however it comes in pieces, and at a bounded cost."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips import SlipWatch, find_slips, watch
from hunter_game.storyteller.slips.stretches import LONGEST, Stretches
from tests.storyteller.slips.scenes import SCENES, brief_of
from tests.storyteller.slips.scoring import passages


def pieces(text: str, chance: random.Random) -> Iterator[str]:
    while text:
        size = chance.randint(1, 12)
        yield text[:size]
        text = text[size:]


def streamed(text: str, scene: str, chance: random.Random) -> list[Slip]:
    reading = SlipWatch(brief_of(scene))
    found = [slip for piece in pieces(text, chance) for slip in reading.feed(piece)]
    return [*found, *reading.finish()]


def test_every_labelled_passage_gives_the_same_slips_in_pieces_as_whole() -> None:
    chance = random.Random("pieces")
    differing = [
        each.text
        for each in passages()
        if streamed(each.text, each.scene, chance) != list(find_slips(each.text, brief_of(each.scene)))
    ]
    assert differing == []


@pytest.mark.parametrize("scene", sorted(SCENES)[::4])
def test_a_long_telling_gives_the_same_slips_in_pieces_as_whole(scene: str) -> None:
    chance = random.Random(scene)
    texts = [each.text for each in passages() if each.scene == scene]
    for between in (" ", "\n", "\n\n"):
        text = between.join(chance.sample(texts, min(8, len(texts))))
        assert streamed(text, scene, chance) == list(find_slips(text, brief_of(scene)))


MARKS = ("“", "”", '"', "'", "’", ".", "!", "?", "…", "\n", " ", " ", "You say", "Corm", "nods", "40 pennies")


def test_any_text_is_cut_the_same_however_it_comes_and_nothing_of_it_is_lost() -> None:
    chance = random.Random("any text")
    for _ in range(300):
        text = "".join(chance.choice(MARKS) for _ in range(chance.randint(1, 80)))
        whole, bit_by_bit = Stretches(), Stretches()
        at_once = [*whole.feed(text), *whole.finish()]
        in_pieces = [each for piece in pieces(text, chance) for each in bit_by_bit.feed(piece)]
        assert [*in_pieces, *bit_by_bit.finish()] == at_once
        assert "".join("".join(at_once).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("You wait. Maren nods. ", ["You wait.", " Maren nods."]),
        ("“I saw it. I did.” Corm says so. ", ["“I saw it. I did.” Corm says so."]),
        ("You shout! “Stop. Now!” It rains. ", ["You shout! “Stop. Now!” It rains."]),
        ("You shout! It rains. ", ["You shout!", " It rains."]),
        ("'Stop. Now,' you say. It rains. ", ["'Stop. Now,' you say.", " It rains."]),
        ("“Nobody closed this. It goes on.\n\nIt rains. ", ["“Nobody closed this. It goes on.\n\n", "It rains."]),
    ],
)
def test_a_stretch_ends_with_a_sentence_that_stands_outside_of_quotation_marks(text: str, stretches: list[str]) -> None:
    assert Stretches().feed(text) == stretches


def test_a_sentence_costs_the_same_at_the_end_of_a_long_telling_as_at_its_beginning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []

    def counting(passage: str) -> Iterator[str]:
        read.append(len(passage))
        return iter((passage,))

    monkeypatch.setattr(watch, "narration", counting)
    reading = SlipWatch(brief_of(sorted(SCENES)[0]))
    for _ in range(400):
        for piece in ("The reeds ", "part. ", "“Go,” ", "says nobody.\n\n"):
            reading.feed(piece)
    reading.feed("“An open mark. " * 1_000)
    assert sum(read) <= 400 * len("The reeds part. “Go,” says nobody.\n\n") + len("“An open mark. ") * 1_000
    assert max(read) <= LONGEST
