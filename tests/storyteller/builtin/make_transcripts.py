"""Plays four hunts of Alderfen and keeps them as books: `python -m tests.storyteller.builtin.make_transcripts`.

To be run when the prose or the rules change; `make soak` says when it was forgotten.
Where a hunt no longer goes as it was written, `--seek` tries seeds until one does, and keeps that seed.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

import yaml

from hunter_game.content import Country, compose, load_country
from hunter_game.director.updates import Chunk, Ledger, Notice, Opened, Refused, TurnUpdate, Unclear
from hunter_game.engine.bind import bind
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import Facts, State
from hunter_game.engine.step import step
from hunter_game.engine.vocabulary import Phase
from hunter_game.engine.world import World
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import Context, Understood
from hunter_game.session.contents import make_header
from hunter_game.session.records import Modes
from hunter_game.session.store import Session
from tests.director.hunts import ASSETS, direct

HUNTS = Path(__file__).parent / "hunts"
NAMES = ("won", "lost", "spared", "buried")
TRANSCRIPTS = Path(__file__).parents[3] / "docs" / "transcripts"
MOST_SEEDS = 200


@dataclass(frozen=True)
class Script:
    """What somebody types in a hunt, and how it is to go."""

    name: str
    hunt: str | None
    """A written hunt; None for one that is drawn."""
    hunter: str
    drawn: str
    """What a drawn hunt is drawn by."""
    seed: str
    """What the dice fall by."""
    ending: str
    told: str | None
    """What the village is told; None where nobody is left to tell it."""
    untaken: int
    """How many lines at most are refused or not understood."""
    inquiry: tuple[str, ...]
    meeting: tuple[str, ...]
    """Typed for as long as the meeting lasts."""
    reckoning: tuple[str, ...]


@dataclass(frozen=True)
class Played:
    """A hunt as it went."""

    text: str
    ending: str | None
    told: str | None
    untaken: int

    def keeps_to(self, script: Script) -> bool:
        return (self.ending, self.told) == (script.ending, script.told) and self.untaken <= script.untaken


@cache
def alderfen() -> Country:
    return load_country(ASSETS / "worlds" / "alderfen")


def script(name: str) -> Script:
    """Read a script; its lines are one a line."""
    written = yaml.safe_load((HUNTS / f"{name}.yaml").read_text(encoding="utf-8"))
    lines = {part: tuple(written.pop(part, "").splitlines()) for part in ("inquiry", "meeting", "reckoning")}
    return Script(name=name, **written, **lines)


@cache
def composed(hunt: str | None, drawn: str) -> World:
    return compose(alderfen(), hunt=hunt, seed=drawn)


async def play(script: Script) -> Played:
    """Play a script from beginning to end."""
    world = composed(script.hunt, script.drawn)
    state = begin(world, world.hunts[0].id, script.hunter, script.seed)
    with tempfile.TemporaryDirectory() as folder:
        header = make_header(world, state, script.hunter, "test", Modes())
        session = Session.create(Path(folder) / "hunt.hunt", header, state, world, lambda: "2026-01-01 00:00")
        director = direct(session)
        text = [f"# {world.hunts[0].title}", "", f"{state.facts.hunter.name}, in {world.title}. Seed {script.seed}."]
        text += paragraphs([update async for update in director.opening()])
        untaken = 0
        for line in lines(script, lambda: director.session.state.facts.phase):
            before = director.turn
            updates = [update async for update in director.play(line)]
            untaken += any(isinstance(update, Refused | Unclear) for update in updates)
            if untaken > script.untaken:
                break
            number = f"{director.turn}. " if director.turn > before else ""
            text += ["", f"## {number}{plain(line)}", *strip(updates), *paragraphs(updates)]
        facts = session.state.facts
        await director.close()
    ending, told = reckoned(facts)
    return Played("\n".join(text) + "\n", ending, told, untaken)


@dataclass
class Rehearsal:
    """A hunt played by the rules alone, with nothing told and no line for the table."""

    world: World
    state: State
    context: Context = field(default_factory=Context)

    def takes(self, line: str) -> bool:
        """Play a line, and return whether it was taken."""
        reading = parse(line, perceive(self.world, self.state), self.context)
        self.context = reading.context
        if not isinstance(reading, Understood):
            return False
        for event in reading.events:
            intent = bind(self.world, perceive(self.world, self.state), event)
            if isinstance(intent, Rejected):
                return False
            stepped = step(self.world, self.state, intent)
            if stepped.refused is not None:
                return False
            self.state = stepped.state
        return True


def rehearse(script: Script) -> Played:
    """Return how a script goes by the rules; far sooner known than by playing it."""
    world = composed(script.hunt, script.drawn)
    rehearsal = Rehearsal(world, begin(world, world.hunts[0].id, script.hunter, script.seed))
    untaken = 0
    for line in lines(script, lambda: rehearsal.state.facts.phase):
        if untaken > script.untaken:
            break
        untaken += not line.startswith("/") and not rehearsal.takes(line)
    return Played("", *reckoned(rehearsal.state.facts), untaken)


def lines(script: Script, phase: Callable[[], Phase]) -> Iterator[str]:
    """Yield what is typed next; a part of the script is left when what it is for is over."""
    parts = ((script.inquiry, Phase.INQUIRY), (script.meeting, Phase.MEETING), (script.reckoning, Phase.RECKONING))
    for part, during in parts:
        for line in part:
            if phase() is during:
                yield line


def reckoned(facts: Facts) -> tuple[str | None, str | None]:
    """Return how a hunt ended, and what the village was told."""
    if facts.reckoning is None:
        return None, None
    return facts.reckoning.ending.value, facts.reckoning.told.value if facts.reckoning.told else None


def strip(updates: Iterable[TurnUpdate]) -> Iterator[str]:
    """Yield what the rules said, and the table."""
    said: list[str] = []
    for update in updates:
        match update:
            case Ledger():
                said += [line.text for line in update.lines]
            case Refused() | Unclear():
                said.append(update.message)
            case Notice() | Opened():
                said += update.text.splitlines()
    if said:
        yield ""
        yield from (f"> {plain(line)}  " for line in said)


def paragraphs(updates: Iterable[TurnUpdate]) -> Iterator[str]:
    """Yield what was told."""
    told = "".join(update.text for update in updates if isinstance(update, Chunk))
    for paragraph in re.split(r"\n\s*\n", told):
        if paragraph.strip():
            yield from ("", plain(" ".join(paragraph.split())))


def plain(text: str) -> str:
    """Return a line in which nothing is Markdown."""
    return re.sub(r"([\\`*_\[\]<>|~])", r"\\\1", text)


async def seek(script: Script) -> Script:
    """Return the script with the first seed by which it goes as it was written, and write that seed down."""
    for number in range(1, MOST_SEEDS):
        tried = replace(script, seed=f"{script.name} {number}")
        if rehearse(tried).keeps_to(script) and (await play(tried)).keeps_to(script):
            path = HUNTS / f"{script.name}.yaml"
            kept = re.sub(r"(?m)^seed: .*$", f"seed: {tried.seed}", path.read_text(encoding="utf-8"), count=1)
            path.write_text(kept, encoding="utf-8")
            return tried
    raise SystemExit(f"{script.name}: no seed of {MOST_SEEDS} will do")


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seek", action="store_true", help="try seeds where a hunt does not go as it was written")
    parser.add_argument("names", nargs="*", default=NAMES)
    asked = parser.parse_args()
    TRANSCRIPTS.mkdir(parents=True, exist_ok=True)
    for name in asked.names:
        written = script(name)
        played = await play(written)
        if asked.seek and not played.keeps_to(written):
            written = await seek(written)
            played = await play(written)
        (TRANSCRIPTS / f"{name}.md").write_text(played.text, encoding="utf-8")
        print(f"{name}.md: {played.ending}, {played.told}, {played.untaken} lines not taken, seed {written.seed}")
        assert played.keeps_to(written), name


if __name__ == "__main__":
    asyncio.run(main())
