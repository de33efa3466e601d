"""Hunts of Alderfen as they are told: drawn by chance, played by the bots, told turn after turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from hunter_game.content import Country, compose, load_country
from hunter_game.devtools.bots import Memory, bot_of
from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.events import Event
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import Outcome, Rejected
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase
from hunter_game.engine.world import World
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import Context, Understood
from hunter_game.storyteller.brief import RECENT, Brief, make_brief, told_in
from hunter_game.storyteller.builtin.telling import tell

WORLDS = Path(__file__).resolve().parents[3] / "assets" / "worlds"
BOTS = ("reader", "rote", "random", "reader", "brawler")
"""Who plays, in turn: what is read most often is a hunt played with care."""
MOST_TURNS = 90


@cache
def alderfen() -> Country:
    return load_country(WORLDS / "alderfen")


class Eyes:
    """What is perceived in the states of a hunt, made once for each of the last ones."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seen: list[tuple[State, View]] = []

    def view(self, state: State) -> View:
        """Return what is perceived in a state."""
        found = next((view for known, view in self._seen if known is state), None)
        if found is None:
            found = perceive(self._world, state)
            self._seen.append((state, found))
        return found


@dataclass(frozen=True)
class Told:
    """One hunt, with what was read of it."""

    number: int
    bot: str
    world: World
    turns: tuple[tuple[Brief, str], ...]


def told(number: int, prefix: str = "told") -> Told:
    """Draw a hunt, play it and tell it."""
    bot = BOTS[number % len(BOTS)]
    seed = f"{prefix} {number}"
    world = compose(alderfen(), seed=seed)
    return Told(number, bot, world, tuple(_tellings(world, bot, seed, number)))


def _tellings(world: World, bot: str, seed: str, number: int) -> Iterator[tuple[Brief, str]]:
    sheet = world.hunters[number % len(world.hunters)]
    state = begin(world, world.hunts[0].id, sheet.id, seed)
    eyes = Eyes(world)
    counts: Counter[str] = Counter()
    recent: list[str] = []
    turns: list[tuple[State, State, Sequence[Outcome]]] = [(state, state, ())]
    turns.extend(_played(world, eyes, state, bot, seed))
    for turn, (before, after, outcomes) in enumerate(turns):
        brief = make_brief(
            world,
            eyes.view(before),
            eyes.view(after),
            outcomes,
            turn=turn,
            line="",
            quoted="",
            seen_before=0,
            seed=seed,
            counts=counts,
            recent=recent[-RECENT:],
        )
        text = tell(brief)
        yield brief, text
        counts.update(told_in(outcomes))
        recent.append(text)


def _played(
    world: World, eyes: Eyes, state: State, name: str, seed: str
) -> Iterator[tuple[State, State, Sequence[Outcome]]]:
    bot, memory, context = bot_of(name, world, world.hunts[0]), Memory(seed, name), Context()
    turns = idle = 0
    while turns < MOST_TURNS and idle < MOST_TURNS and state.facts.phase is not Phase.OVER:
        idle += 1
        view = eyes.view(state)
        memory.note(view)
        chosen = bot.choose(view, partial(affordances, world, state, view), memory)
        events: Sequence[Event] = ()
        if isinstance(chosen, str):
            reading = parse(chosen, view, context)
            context = reading.context
            events = reading.events if isinstance(reading, Understood) else ()
        else:
            events = (chosen,)
        for event in events:
            intent = bind(world, eyes.view(state), event)
            if isinstance(intent, Rejected):
                break
            taken = step(world, state, intent)
            if taken.refused is not None:
                break
            turns, idle = turns + 1, 0
            yield state, taken.state, taken.outcomes
            state = taken.state
