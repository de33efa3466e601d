"""Each failure line stands on the screen as it is promised, in the style of the system and never of the story."""

from __future__ import annotations

import pytest

from hunter_game.director.updates import Chunk
from hunter_game.tui.widgets.paragraphs import Kind
from tests.failure_lines import DOWN, REFUSALS, STORYTELLER_DOWN
from tests.tui.fake import FakeGame
from tests.tui.screen import enter, hunt, log_of, shown

BEGINNING = 38
"""Letters of a line that stand on one row of the screen."""


@pytest.mark.parametrize("line", REFUSALS)
async def test_a_refusal_is_said_whole_and_once_as_a_refusal(line: str) -> None:
    async with hunt(FakeGame({"zorble": [REFUSALS[line]]})) as pilot:
        await enter(pilot, "zorble")
        said = [each for each in log_of(pilot).transcript.paragraphs if line in each.text]
        assert [(each.text, each.kind) for each in said] == [(line, Kind.REFUSAL)]
        assert f"× {line[:BEGINNING]}" in shown(pilot)


async def test_a_storyteller_that_is_down_is_said_whole_and_once_as_a_notice() -> None:
    turn = [DOWN, Chunk(turn=3, text="The wolf backs off."), FakeGame().sealed("told")]
    async with hunt(FakeGame({"zorble": turn})) as pilot:
        await enter(pilot, "zorble")
        said = [each for each in log_of(pilot).transcript.paragraphs if STORYTELLER_DOWN in each.text]
        assert [(each.text, each.kind) for each in said] == [(STORYTELLER_DOWN, Kind.NOTICE)]
        assert f"· {STORYTELLER_DOWN[:BEGINNING]}" in shown(pilot)
