"""The hunts in `docs/transcripts` are what the game tells."""

from __future__ import annotations

import pytest

from tests.storyteller.builtin.make_transcripts import HUNTS, TRANSCRIPTS, Played, transcript


@pytest.mark.soak
@pytest.mark.parametrize("hunt", HUNTS, ids=lambda hunt: hunt.name)
async def test_a_transcript_is_what_its_lines_play(hunt: Played) -> None:
    text, ending = await transcript(hunt)
    assert ending == hunt.ending
    assert (TRANSCRIPTS / f"{hunt.name}.md").read_text(encoding="utf-8") == text
