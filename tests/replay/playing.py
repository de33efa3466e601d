"""Playing a hunt of written lines, to its end, told by whoever is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hunter_game.director.updates import Sealed, TurnUpdate
from hunter_game.session.contents import SessionContents
from hunter_game.storyteller.ports import Storyteller
from tests.director.hunts import direct, new_session, played

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "saves" / "samples"


@dataclass(frozen=True)
class Hunt:
    """Lines that were written to be played with one hunter and one seed."""

    name: str
    hunter: str
    seed: str
    ending: str

    @property
    def lines(self) -> list[str]:
        return (HERE / "hunts" / f"{self.name}.txt").read_text(encoding="utf-8").splitlines()

    @property
    def sample(self) -> Path:
        return SAMPLES / f"yard-{self.name}.jsonl"


HUNTS = (
    Hunt("won", "surgeon", "abc", "laid"),
    Hunt("lost", "trapper", "moor", "died"),
)


@dataclass(frozen=True)
class Outcome:
    """What playing a hunt came to."""

    updates: list[TurnUpdate]
    contents: SessionContents
    ending: str | None

    @property
    def digests(self) -> list[str]:
        """The facts' digest at the end of each turn."""
        return [update.digest for update in self.updates if isinstance(update, Sealed)]

    @property
    def told_digests(self) -> list[str]:
        return [update.told_digest for update in self.updates if isinstance(update, Sealed)]


async def play(hunt: Hunt, folder: Path, storyteller: Storyteller | None = None) -> Outcome:
    session = new_session(folder, hunter=hunt.hunter, seed=hunt.seed)
    director = direct(session, storyteller)
    updates = await played(director, *hunt.lines)
    untold = [update for update in updates if isinstance(update, Sealed) and update.status != "told"]
    assert untold == []
    reckoning = session.state.facts.reckoning
    contents = session.contents()
    await director.close()
    return Outcome(updates, contents, None if reckoning is None else reckoning.ending.value)
