"""Plays four written hunts and keeps them as books: `python -m tests.storyteller.builtin.make_transcripts`.

To be run when the prose or the rules change; `make soak` says when it was forgotten.
"""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from hunter_game.devtools.export import exported
from tests.director.hunts import direct, new_session, played

HERE = Path(__file__).parent
TRANSCRIPTS = HERE.parents[2] / "docs" / "transcripts"


@dataclass(frozen=True)
class Played:
    """A hunt of written lines, with the hunter and the seed they were written for."""

    name: str
    hunter: str
    seed: str
    ending: tuple[str, str | None]
    """How it ends, and what the village is told."""


HUNTS = (
    Played("won", "trapper", "tar", ("slain", "truth")),
    Played("lost", "trapper", "rope", ("died", None)),
    Played("spared", "surgeon", "abc", ("laid", "truth")),
    Played("buried", "sextons_daughter", "hill", ("slain", "bury")),
)


async def transcript(hunt: Played) -> tuple[str, tuple[str, str | None] | None]:
    """Play a hunt, and return its book and how it ended."""
    lines = (HERE / "hunts" / f"{hunt.name}.txt").read_text(encoding="utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        session = new_session(Path(folder), hunter=hunt.hunter, seed=hunt.seed)
        director = direct(session)
        await played(director, *lines)
        reckoning = session.state.facts.reckoning
        text = "\n".join(exported(session.contents(), "md")) + "\n"
        await director.close()
    if reckoning is None:
        return text, None
    return text, (reckoning.ending.value, reckoning.told.value if reckoning.told else None)


async def main() -> None:
    TRANSCRIPTS.mkdir(parents=True, exist_ok=True)
    for hunt in HUNTS:
        text, ending = await transcript(hunt)
        assert ending == hunt.ending, f"{hunt.name}: {ending}"
        (TRANSCRIPTS / f"{hunt.name}.md").write_text(text, encoding="utf-8")
        print(f"{hunt.name}.md: {ending}, {len(text.split())} words")


if __name__ == "__main__":
    asyncio.run(main())
