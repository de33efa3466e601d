"""Plays the hunts of the samples and keeps their recordings: `python -m tests.replay.make_samples`.

To be run in the same commit as a change of rules that raises `RULES_VERSION`.
Two are written line by line and carry everything along; the others are played by bots, or straight through the rules
by nobody, and share their worlds.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

from hunter_game.devtools.bots import NAMES
from hunter_game.session.contents import SessionContents
from hunter_game.session.recording import WORLDS, share_world, write_recording
from tests.replay.bot_hunts import BotHunt, bot_hunts, record
from tests.replay.playing import HUNTS, SAMPLES, play
from tests.replay.untold_hunts import UNTOLD


async def written(folder: Path) -> None:
    """Keep the hunts that are written line by line."""
    for hunt in HUNTS:
        with tempfile.TemporaryDirectory() as place:
            outcome = await play(hunt, Path(place))
        assert outcome.ending == hunt.ending, f"{hunt.name}: {outcome.ending}"
        write_recording(folder / hunt.sample.name, outcome.contents)
        print(f"{hunt.sample.name}: {outcome.ending}, {len(outcome.digests)} turns")


def keep(hunt: BotHunt, folder: Path) -> str:
    """Play one hunt of a bot, keep its recording, and return what to say of it."""
    return keep_as(hunt.name, with_few_chunks(asyncio.run(record(hunt))), folder)


def keep_as(name: str, contents: SessionContents, folder: Path) -> str:
    """Keep a recording beside its world, and return what to say of it."""
    path = folder / f"{name}.jsonl"
    share_world(path, contents)
    write_recording(path, contents, embed_world=False)
    return f"{path.name}: {contents.timeline().turn} turns, {path.stat().st_size // 1024} KB"


def with_few_chunks(contents: SessionContents, every: int = 8) -> SessionContents:
    """Return a session whose tellings come in larger pieces: enough to watch it, and a smaller file."""
    return replace(
        contents,
        narrations=tuple(
            each.model_copy(update={"chunks": each.chunks[every - 1 :: every]}) for each in contents.narrations
        ),
    )


def clear(folder: Path) -> None:
    """Take away what bots have played before."""
    for file in sorted(folder.glob("*.jsonl")):
        if file.name.startswith(tuple(f"{name}-" for name in NAMES)):
            file.unlink()
    shutil.rmtree(folder / WORLDS, ignore_errors=True)


def main(folder: Path, jobs: int = 2) -> None:
    """Make all samples."""
    clear(folder)
    asyncio.run(written(folder))
    for name, made in UNTOLD.items():
        print(keep_as(name, made(), folder))
    hunts = bot_hunts()
    with ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool:
        for said in pool.map(keep, hunts, [folder] * len(hunts)):
            print(said, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
