"""Each failure line stands in plain mode as it is promised: whole, once, and apart from the story."""

from __future__ import annotations

import pytest

from hunter_game.director.updates import Chunk
from tests.failure_lines import DOWN, REFUSALS, STORYTELLER_DOWN
from tests.plain.test_plain import ScriptedGame, played, sealed


@pytest.mark.parametrize("line", REFUSALS)
async def test_a_refusal_is_said_whole_and_once(line: str) -> None:
    shown = await played(ScriptedGame([REFUSALS[line]]), "shoot the wolf")
    assert _unwrapped(shown).count(line) == 1


async def test_a_storyteller_that_is_down_is_said_whole_and_once_and_not_in_the_story() -> None:
    shown = await played(ScriptedGame([DOWN, Chunk(turn=3, text="The wolf backs off."), sealed(3)]), "strike the wolf")
    assert _unwrapped(shown).count(STORYTELLER_DOWN) == 1
    assert "The wolf backs off." in shown.splitlines()


def _unwrapped(shown: str) -> str:
    """What was printed, its long lines joined again."""
    return shown.replace("\n", " ")
