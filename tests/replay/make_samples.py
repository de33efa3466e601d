"""Plays the written hunts and keeps their recordings: `python -m tests.replay.make_samples`.

To be run in the same commit as a change of rules that raises `RULES_VERSION`.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from hunter_game.session.recording import write_recording
from tests.replay.playing import HUNTS, play


async def main() -> None:
    for hunt in HUNTS:
        with tempfile.TemporaryDirectory() as folder:
            outcome = await play(hunt, Path(folder))
        assert outcome.ending == hunt.ending, f"{hunt.name}: {outcome.ending}"
        write_recording(hunt.sample, outcome.contents)
        print(f"{hunt.sample.name}: {outcome.ending}, {len(outcome.digests)} turns")


if __name__ == "__main__":
    asyncio.run(main())
