"""Hunts that bots play straight through the rules, kept as sessions in memory: nobody tells them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from hunter_game.content import Country
from hunter_game.devtools.bots import NOTHING, Memory, acts, bot_of, lore_of
from hunter_game.engine.affordances import affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.events import Deed, Event
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Hear
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view as perceive
from hunter_game.engine.state import Quote, State
from hunter_game.engine.step import step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Mood, Phase, Verb
from hunter_game.engine.world import World
from hunter_game.parser import Context
from hunter_game.parser.parse import parse
from hunter_game.parser.reading import Understood
from hunter_game.session.chain import GENESIS, encode, link
from hunter_game.session.closing import Closing
from hunter_game.session.contents import SessionContents, make_header, plain_state, world_text
from hunter_game.session.drafting import draft_seal, draft_turn
from hunter_game.session.records import Act, Modes, Record
from hunter_game.session.timeline import BEGINNING, Timeline

MOST_IDLE = 40


@dataclass
class Keeper:
    """Keeps a session that is played without a file."""

    world: World
    state: State
    hunter: str
    modes: Modes = field(default_factory=Modes)
    records: list[Record] = field(default_factory=list)

    def __post_init__(self) -> None:
        header = make_header(self.world, self.state, self.hunter, "test", self.modes)
        self._first = self.state
        self._timeline = Timeline(header)
        self.records.append(header)

    def take(self, event: Event, line: str) -> bool:
        """Let an event happen and seal its turn; return whether the rules took it."""
        view = perceive(self.world, self.state)
        intent = bind(self.world, view, event)
        if isinstance(intent, Rejected):
            return False
        stepped = step(self.world, self.state, intent)
        if stepped.refused is not None:
            return False
        before, after = plain_state(self.state), plain_state(stepped.state)
        act = Act(event=event, intent=intent, outcomes=stepped.outcomes)
        self._add(draft_turn(self._timeline, before, after, line=line, reading="parser", acts=[act], refused=None))
        heard = self._heard(stepped.state)
        self.state = step(self.world, stepped.state, heard).state if heard is not None else stepped.state
        closing = Closing(status="told", storyteller="nobody", heard=heard)
        self._add(draft_seal(self._timeline, after, plain_state(self.state), closing, None))
        return True

    def _heard(self, state: State) -> Hear | None:
        """Return what whoever is here says now and then, so that hearing is played as well."""
        view = perceive(self.world, state)
        if not view.present or self._timeline.turn % 3:
            return None
        person = view.present[0]
        quote = Quote(turn=self._timeline.turn, speaker=person.id, topic=None, words="So it is.", mood=Mood.WARY)
        return Hear(kind="hear", quotes=(quote,), leads=())

    def _add(self, record: Record) -> None:
        self._timeline.add(record)
        self.records.append(record)

    def contents(self) -> SessionContents:
        """Return the session."""
        bodies = tuple(encode(record) for record in self.records)
        hashes: list[str] = []
        for body in bodies:
            hashes.append(link(hashes[-1] if hashes else GENESIS, body))
        return SessionContents(
            records=tuple(self.records),
            bodies=bodies,
            hashes=tuple(hashes),
            world=world_text(self.world),
            snapshots={BEGINNING: plain_state(self._first)},
        )


def begun(world: World, hunter: int, seed: str, modes: Modes | None = None) -> Keeper:
    """Return a hunt at its beginning."""
    sheet = world.hunters[hunter % len(world.hunters)]
    return Keeper(world, begin(world, world.hunts[0].id, sheet.id, seed), sheet.id, modes or Modes())


def bot_session(
    world: World, bot: str, hunter: int, seed: str, country: Country | None, most: int, modes: Modes | None = None
) -> SessionContents:
    """Play a bot's hunt, and return its session.

    Args:
        world: The world; its first hunt is played.
        bot: The bot's name.
        hunter: Which ready hunter.
        seed: Key of the dice.
        country: What the world was made of.
        most: Most turns that are played.
        modes: What was chosen at the start.
    """
    keeper = begun(world, hunter, seed, modes)
    hunt = world.hunts[0]
    player = bot_of(bot, world, hunt)
    memory = Memory(seed, bot, lore_of(country.ground) if country is not None else NOTHING, hunt.summons)
    turns = idle = 0
    while keeper.state.facts.phase is not Phase.OVER and turns < most and idle < MOST_IDLE:
        view = perceive(world, keeper.state)
        memory.note(view)
        offers = affordances(world, keeper.state, view)
        chosen = player.choose(view, lambda offers=offers: offers, memory)  # type: ignore[misc]
        taken = any(keeper.take(event, str(chosen)) for event in _events(world, keeper.state, chosen))
        turns, idle = turns + taken, 0 if taken else idle + 1
    return keeper.contents()


def line_session(world: World, hunter: int, seed: str, lines: Iterable[str]) -> SessionContents:
    """Play written lines, and return their session.

    Raises:
        AssertionError: A line was not taken.
    """
    keeper = begun(world, hunter, seed)
    for line in lines:
        for event in _events(world, keeper.state, line):
            assert keeper.take(event, line), line
    return keeper.contents()


def _events(world: World, state: State, chosen: Event | str) -> Sequence[Event]:
    if not isinstance(chosen, str):
        return [chosen]
    reading = parse(chosen, perceive(world, state), Context())
    return reading.events if isinstance(reading, Understood) else ()


def busy_session(world: World, hunter: int, seed: str, most: int) -> SessionContents:
    """Play by taking offers, and between them try what no bot does: gifts, sales, bold ideas, the board, a rest."""
    keeper = begun(world, hunter, seed)
    player = bot_of("random", world, world.hunts[0])
    memory = Memory(seed, "random", NOTHING, "")
    for turn in range(most):
        view = perceive(world, keeper.state)
        if view.phase is Phase.OVER:
            break
        memory.note(view)
        offers = affordances(world, keeper.state, view)
        chosen = player.choose(view, lambda offers=offers: offers, memory)  # type: ignore[misc]
        for event in _events(world, keeper.state, chosen):
            keeper.take(event, str(chosen))
        for event in _unusual(perceive(world, keeper.state), turn):
            keeper.take(event, event.kind)
    return keeper.contents()


def _unusual(view: View, turn: int) -> Iterator[Event]:
    carried = [item.name for item in view.pack]
    claims = [claim.name for claim in view.claims]
    if claims:
        yield acts.lean(claims[turn % len(claims)])
    for trace in view.traces[-1:]:
        yield from (acts.pair(claim, trace.name) for claim in claims[:2])
    for person in view.present[:1]:
        if carried and turn % 3 == 0:
            yield Deed(kind="deed", verb=Verb.SELL, target=carried[-1], means=person.name)
            yield Deed(kind="deed", verb=Verb.GIVE, target=carried[0], means=person.name)
    for recipe in view.recipes:
        yield acts.make(recipe.name)
    if turn % 4 == 0:
        yield Deed(kind="deed", verb=Verb.IMPROVISE, target=None, means="force", wish="kick the boards loose")
    if turn % 6 == 5:
        yield acts.rest()
