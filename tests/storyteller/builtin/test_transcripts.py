"""The hunts in `docs/transcripts` are what the game tells."""

from __future__ import annotations

import pytest

from tests.storyteller.builtin.make_transcripts import NAMES, TRANSCRIPTS, play, script


@pytest.mark.soak
@pytest.mark.parametrize("name", NAMES)
async def test_a_transcript_is_what_its_lines_play(name: str) -> None:
    written = script(name)
    played = await play(written)
    assert played.keeps_to(written)
    assert (TRANSCRIPTS / f"{name}.md").read_text(encoding="utf-8") == played.text
