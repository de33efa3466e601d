"""Whole hunts played by bots through the same engine that players use: no storyteller, no session file.

A hunt is a function of world, bot, base seed and number, so results do not depend on how many processes play them,
or in which order they come back.
In a country each number has a hunt of its own, drawn by its seed; a plain world's hunts take turns.
The processes are behind `concurrent.futures.Executor`: whatever has that interface, a cluster's as well, can take
their place, since a batch carries everything that it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from traceback import extract_tb
from typing import Literal

from hunter_game.content import Country, compose
from hunter_game.devtools.bots import NOTHING, Bot, Memory, bot_of, lore_of
from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.events import Event
from hunter_game.engine.hunt import begin
from hunter_game.engine.outcomes import HunterFell, Rejected
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import Facts, State
from hunter_game.engine.step import Step, step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Ending, Phase
from hunter_game.engine.world import Hunt, HunterSheet, World
from hunter_game.errors import ContentError
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import Context, Understood

STUCK_AFTER = 50
"""Choices in a row that came to nothing, after which a bot counts as stuck."""
MOST_TURNS = 1_000
"""Turns after which a hunt that does not end counts as stuck."""
BATCH = 20
"""Hunts that one worker plays before it reports; the same for any number of workers."""

Fate = Literal["won", "lost", "stuck", "error"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Which hunts are to be played."""

    bot: str
    hunts: int
    seed: str = "hunt"
    first: int = 0
    """Number of the first hunt; with it, one hunt of many can be played again."""


@dataclass(frozen=True, slots=True)
class Played:
    """How one hunt went."""

    number: int
    seed: str
    trade: str
    hunt: str
    beast: str
    complication: str
    """Empty for a hunt that has none."""
    fate: Fate
    ending: Ending | None
    cause: str
    """Of a loss: `died: ACT` by what the hunter fell, or the ending; of an error or of being stuck, what happened."""
    turns: int
    day: int
    lines: int
    """Right lines of the account."""
    score: int
    """As the reckoning counts it; 0 when there was none."""
    commits: int = 0
    """Turns that burnt a candle or were an exchange."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Consecutive hunts for one worker."""

    world: World | Country
    bot: str
    seed: str
    numbers: tuple[int, ...]


def simulate(world: World | Country, plan: Plan, pool: Callable[[], Executor] | None = None) -> Iterator[Played]:
    """Play the hunts of a plan and yield them in the order of their numbers.

    Args:
        world: A checked world or country.
        plan: Which hunts.
        pool: Makes the executor that plays batches; without one they are played here, one after another.
    """
    last = plan.first + plan.hunts
    batches = [
        Batch(world, plan.bot, plan.seed, tuple(range(start, min(start + BATCH, last))))
        for start in range(plan.first, last, BATCH)
    ]
    if pool is None:
        for batch in batches:
            yield from map(partial(play, batch.world, batch.bot, batch.seed), batch.numbers)
        return
    executor = pool()
    try:
        for played in executor.map(play_batch, batches):
            yield from played
    finally:
        executor.shutdown(cancel_futures=True)


def play_batch(batch: Batch) -> tuple[Played, ...]:
    """Play the hunts of a batch: what a worker does."""
    return tuple(play(batch.world, batch.bot, batch.seed, number) for number in batch.numbers)


def play(world: World | Country, name: str, base: str, number: int) -> Played:
    """Play one hunt to its end.

    Hunters take turns, and then hunts, so that each plays each equally often.

    Args:
        world: A checked world or country.
        name: A bot.
        base: Seed of the whole simulation.
        number: Number of the hunt in it.
    """
    seed = f"{base}.{number}"
    try:
        stage, hunt, sheet = _staged(world, seed, number)
    except ContentError as error:
        return Played(number, seed, "", "", "", "", "error", None, error.message, 0, 0, 0, 0)
    state = begin(stage, hunt.id, sheet.id, seed)
    known = lore_of(world.ground) if isinstance(world, Country) else NOTHING
    memory = Memory(seed, name, known, hunt.summons)
    game = _Game(stage, state, bot_of(name, stage, hunt), memory)
    try:
        game.run()
        fate, cause = game.fate()
    except Exception as error:  # noqa: BLE001  whatever is raised is counted and printed, with the seed to see it again
        fate, cause = "error", _raised(error)
    facts = game.state.facts
    lines, score = (0, 0) if facts.reckoning is None else (facts.reckoning.lines, facts.reckoning.score)
    return Played(
        number=number,
        seed=seed,
        trade=sheet.trade,
        hunt=hunt.id,
        beast=hunt.answer.kind,
        complication=hunt.complication.value if hunt.complication is not None else "",
        fate=fate,
        ending=facts.ending,
        cause=cause,
        turns=game.turns,
        day=facts.day,
        lines=lines,
        score=score,
        commits=game.commits,
    )


def _staged(world: World | Country, seed: str, number: int) -> tuple[World, Hunt, HunterSheet]:
    """Return world, hunt and hunter of a number.

    Raises:
        ContentError: A country has no hunt for the seed.
    """
    if isinstance(world, Country):
        stage = compose(world, seed=seed)
        return stage, stage.hunts[0], stage.hunters[number % len(stage.hunters)]
    hunters, hunts = world.hunters, world.hunts
    return world, hunts[number // len(hunters) % len(hunts)], hunters[number % len(hunters)]


class _Game:
    """One bot at one hunt."""

    def __init__(self, world: World, state: State, bot: Bot, memory: Memory) -> None:
        self._world = world
        self._bot = bot
        self._memory = memory
        self._context = Context()
        self.state = state
        self.turns = 0
        """Intents that the engine took."""
        self.commits = 0
        """Those of them that burnt a candle or were an exchange."""
        self._idle = 0
        self._refusal = ""
        self._fell_by = ""

    def run(self) -> None:
        """Play until the hunt is over or the bot is stuck."""
        while self.state.facts.phase is not Phase.OVER and self._idle < STUCK_AFTER and self.turns < MOST_TURNS:
            before = self.turns
            self._turn()
            self._idle = 0 if self.turns > before else self._idle + 1

    def fate(self) -> tuple[Fate, str]:
        """Return how it went, and for what is not a win, why."""
        facts = self.state.facts
        if facts.phase is not Phase.OVER or facts.ending is None:
            return "stuck", f"turn {self.turns}, {facts.phase.value} at {facts.place}: {self._refusal}"
        if facts.ending in (Ending.SLAIN, Ending.LAID):
            return "won", ""
        return "lost", f"died: {self._fell_by}" if facts.ending is Ending.DIED else facts.ending.value

    def _turn(self) -> None:
        view = perceive(self._world, self.state)
        self._memory.note(view)
        chosen = self._bot.choose(view, lambda: affordances(self._world, self.state, view), self._memory)
        if not isinstance(chosen, str):
            self._take(view, chosen)
            return
        reading = parse(chosen, view, self._context)
        self._context = reading.context
        if not isinstance(reading, Understood):
            self._refusal = f"the parser did not take {chosen!r}"
            return
        for event in reading.events:
            if not self._take(perceive(self._world, self.state), event):
                return

    def _take(self, view: View, event: Event) -> bool:
        """Let one event happen, and return whether the engine took it."""
        intent = bind(self._world, view, event)
        taken = Step(self.state, (intent,)) if isinstance(intent, Rejected) else step(self._world, self.state, intent)
        if taken.refused is not None:
            self._refusal = taken.refused.message
            return False
        self.turns += 1
        self.commits += _committed(self.state.facts, taken.state.facts)
        self.state = taken.state
        for outcome in taken.outcomes:
            if isinstance(outcome, HunterFell):
                self._fell_by = outcome.by
        return True


def _committed(before: Facts, after: Facts) -> bool:
    """Return whether a turn cannot be taken back for nothing: it burnt a candle, or was an exchange."""
    exchanged = before.fight is not None and before.attempts != after.attempts
    return exchanged or (before.day, before.candles, before.fight) != (after.day, after.candles, after.fight)


def _raised(error: Exception) -> str:
    """Return an error with the line that raised it."""
    frames = extract_tb(error.__traceback__)
    at = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "nowhere"
    return f"{type(error).__name__}: {error} ({at})"
