"""Games that kill themselves, each at one arrow of a turn: `python -m tests.director.killed_game FOLDER ARROW…`.

One child a game, forked after everything slow was imported. Prints `ARROW kept TURN TYPE` for every turn whose
ledger or seal a player would have seen, and `ARROW died SIGNAL` or `ARROW lived`.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from hunter_game.director.sitting import Sitting
from hunter_game.director.turn import take
from hunter_game.director.updates import TurnUpdate
from hunter_game.storyteller import litellm_gate
from tests.director.hunts import Ticks, builtin, new_session

LINES = ("look", "search", "ask maren about wat", "take the horse", "east")
FATAL_TURN = 3


def arrow_of(update: TurnUpdate) -> str:
    """Name the arrow of the turn at which an update comes."""
    stage = getattr(update, "stage", "")
    return f"stage-{stage}" if stage else update.type


async def play(folder: Path, arrow: str) -> None:
    folder.mkdir()
    sitting = Sitting(new_session(folder), builtin(), Ticks(), 6, None)

    def emit(update: TurnUpdate) -> None:
        if update.turn >= FATAL_TURN and arrow_of(update) == arrow:
            os.kill(os.getpid(), signal.SIGKILL)
        if update.type in ("ledger", "sealed"):
            print(arrow, "kept", update.turn, update.type, flush=True)

    for line in LINES:
        await take(sitting, line, emit)


def main(folder: Path, arrows: list[str]) -> None:
    litellm_gate.load()
    for arrow in arrows:
        child = os.fork()
        if child == 0:
            asyncio.run(play(folder / arrow, arrow))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        print(arrow, *(("died", os.WTERMSIG(status)) if os.WIFSIGNALED(status) else ("lived",)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
