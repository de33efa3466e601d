"""The promise: whoever tells the story, and whatever they say, the facts are the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from hunter_game.devtools.verify import verify
from hunter_game.director.updates import Chunk
from hunter_game.storyteller import litellm_gate
from hunter_game.storyteller.ports import Storyteller
from tests.faults.modes import MODES
from tests.faults.server import FaultServer
from tests.faults.tellers import teller
from tests.replay.playing import HUNTS, play


@pytest.fixture(scope="module", autouse=True)
def loaded() -> None:
    litellm_gate.load()


@pytest.mark.parametrize("mode", ["ok", "lies", "escapes"])
async def test_prose_of_any_kind_over_http_leaves_the_facts_as_with_the_built_in_storyteller(
    mode: str, tmp_path: Path
) -> None:
    hunt = HUNTS[0]
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    mine.mkdir()
    theirs.mkdir()
    builtin = await play(hunt, mine)
    async with FaultServer(MODES) as server:
        storyteller: Storyteller = teller(server, mode)
        told = await play(hunt, theirs, storyteller)
    assert told.digests == builtin.digests
    assert told.ending == hunt.ending
    prose = "".join(update.text for update in told.updates if isinstance(update, Chunk))
    assert "\x1b" not in prose
    assert "\u202e" not in prose
    assert verify(told.contents).exit_code == 0
    assert verify(builtin.contents).exit_code == 0
