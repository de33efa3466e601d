"""The solver: whether a hunt can be won by knowledge, by somebody who sees no more than the view gives.

`deduction` says what can be known and proven; here somebody walks to it, candle by candle:

- one account fits all traces and all true claims, and each line has two proofs that share no clue;
- no clue of them needs a roll: searching always yields, and the claims are told without trust by somebody who can be
  found by day;
- a walk gathers one whole proof of all three lines. It leans on traces alone, since nobody can see which claims are
  true; it has a light or keeps out of the dark, keeps away from the ground of the beast by night and from places that
  a flood has closed;
- the walk takes at most 60 % of the candles of the hunt's days, and comes to where the beast comes with two candles to
  spare before its last night;
- there is at least two and a half times as much to ask and to search as there are candles.

How the dice fall is left out: a search may cost a candle more, which the spare candles are for.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from hunter_game.content.deduction import (
    Known,
    Proof,
    knowable,
    reachable,
    strikers,
    two_proofs,
    wrong_candidates,
)
from hunter_game.engine.state import CANDLES_A_DAY, CANDLES_A_WATCH
from hunter_game.engine.vocabulary import ClaimId, Complication, Line, PersonId, PlaceId, TraceId, Watch
from hunter_game.engine.world import Hunt, World

SPARE = 2
"""Candles that are left when the ground is reached."""
MOST_OF_TEN = 6
"""Tenths of all candles that the shortest proof may take."""
ASK_HALVES = 5
"""Half-candles' worth of questions for each candle: five halves, two and a half times as much."""

_BY_DAY = (Watch.MORNING, Watch.NOON, Watch.DUSK)
_BEFORE_NIGHT = CANDLES_A_WATCH * len(_BY_DAY)


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a walk: what was done with the candles up to here."""

    candles: int
    """Burnt since the hunt began."""
    place: PlaceId
    searched: int = 0
    """How often the place was searched now; 0 for walking there, and looking closely at everything in it."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A way to all that has to be known."""

    stages: tuple[Stage, ...]
    candles: int
    """Burnt when everything is known."""
    arrives: int
    """Burnt when the ground of the beast is reached after it."""


@dataclass(frozen=True, slots=True)
class Solution:
    """That a hunt can be won by knowledge, and how."""

    proofs: dict[Line, tuple[Proof, Proof]]
    walk: Walk
    questions: int
    """How much there is to ask and to search."""


def solve(world: World, hunt: Hunt) -> Solution | str:
    """Return how a hunt can be won by knowledge, or in words why it cannot be shown.

    Args:
        world: A world whose references all exist.
        hunt: One of its hunts.
    """
    places = reachable(world, hunt.start)
    known = _findable(world, places, knowable(world, hunt, places))
    proofs: dict[Line, tuple[Proof, Proof]] = {}
    for line in Line:
        found = two_proofs(world, hunt, known, line)
        if found is None:
            return f"no two proofs of its {line} share no clue"
        proofs[line] = found
    if misled := _misled(world, hunt, known):
        return f"what is true rules out {misled}"
    questions = _questions(world, known)
    candles = CANDLES_A_DAY * hunt.nights
    if 2 * questions < ASK_HALVES * candles:
        return f"{questions} things to ask and search are too few for {candles} candles"
    walk = shortest_walk(world, hunt, known, candles * MOST_OF_TEN // 10)
    if walk is None:
        return f"no proof takes at most {MOST_OF_TEN} tenths of {candles} candles"
    if walk.arrives + SPARE > candles - CANDLES_A_DAY + _BEFORE_NIGHT:
        return f"the shortest proof ends {walk.arrives} candles from the beginning, too late for the last night"
    return Solution(proofs, walk, questions)


def _findable(world: World, places: Collection[PlaceId], known: Known) -> Known:
    """Leave out the claims of people whom one cannot find by day."""
    found: set[PersonId] = {
        person.id for person in world.people if any(person.hours[watch] in places for watch in _BY_DAY)
    }
    claims: frozenset[ClaimId] = frozenset(each for each in known.claims if world.claim[each].teller in found)
    return known._replace(claims=claims)


def _misled(world: World, hunt: Hunt, known: Known) -> str | None:
    """Return the line of the answer that something true rules out."""
    answers = {Line.KIND: hunt.answer.kind, Line.CAUSE: hunt.answer.cause, Line.NEXT: hunt.answer.next}
    return next((f"its {line}" for line, answer in answers.items() if strikers(world, known, line, answer)), None)


def _questions(world: World, known: Known) -> int:
    """Return how much there is to ask and to search: topics of people that come up, and traces to be searched for."""
    asking = sum(len({each.topic for each in person.answers} & known.topics) for person in world.people)
    return asking + sum(len(place.search) for place in world.places)


# ---------------------------------------------------------------- the walk


def shortest_walk(world: World, hunt: Hunt, known: Known, most: int) -> Walk | None:
    """Return the walk that proves all three lines by traces in the fewest candles, or None beyond `most`.

    Each candle is tried in turn: from wherever one can be with so much struck out, to every neighbouring place, and
    to every number of searches where one is.
    Of two ways to one place only one that has struck out more, or been there sooner, is followed.
    """
    ground = _Ground(world, hunt, known)
    ahead: list[list[_Way]] = [[] for _ in range(most + 1)]
    first = _Way(Stage(0, hunt.start), ground.seen_at(hunt.start, 0), None)
    ahead[0].append(first)
    best: dict[PlaceId, list[int]] = {}
    for candles, ways in enumerate(ahead):
        for way in ways:
            if way.struck == ground.whole:
                return Walk(way.stages(), candles, candles + ground.steps_to_beast(way.stage.place))
            known_here = best.setdefault(way.stage.place, [])
            if any(way.struck | other == other for other in known_here):
                continue
            known_here.append(way.struck)
            for further in ground.onward(way):
                if further.stage.candles <= most:
                    ahead[further.stage.candles].append(further)
    return None


@dataclass(frozen=True, slots=True)
class _Way:
    """A walk so far: where one is, what is struck out (a bit a wrong candidate), and the walk before."""

    stage: Stage
    struck: int
    before: _Way | None

    def stages(self) -> tuple[Stage, ...]:
        earlier = () if self.before is None else self.before.stages()
        return (*earlier, self.stage)


class _Ground:
    """What the walk has to know of a world, in numbers."""

    def __init__(self, world: World, hunt: Hunt, known: Known) -> None:
        wrong = [(line, each) for line in Line for each in wrong_candidates(hunt, line)]
        bits = {candidate: 1 << index for index, candidate in enumerate(wrong)}
        self.whole = (1 << len(wrong)) - 1
        strikes = {
            trace.id: sum({bits.get((strike.line, strike.candidate), 0) for strike in trace.strikes})
            for trace in world.traces
            if trace.id in known.traces
        }
        self._steps = {place.id: tuple(way.to for way in place.exits) for place in world.places}
        self._search = {place.id: _running(place.search, strikes) for place in world.places}
        self._look = {
            place.id: _running(
                [
                    *(each.trace for each in place.details if each.trace is not None),
                    *(each.trace for each in world.items if each.trace is not None and each.place == place.id),
                ],
                strikes,
            )[-1:]
            for place in world.places
        }
        self._beast = next(each.place for each in hunt.nexts if each.id == hunt.answer.next)
        self._flood = frozenset(
            place.id for place in world.places if place.low and hunt.complication is Complication.FLOOD
        )
        light = all(any(world.item[each.item].lit for each in hunter.pack) for hunter in world.hunters)
        self._blind = frozenset() if light else frozenset(world.place)
        self._dark = frozenset(place.id for place in world.places if place.dark) & self._blind
        self._far = self._distances()

    def steps_to_beast(self, place: PlaceId) -> int:
        """Return the steps from a place to where the beast comes."""
        return self._far[place]

    def seen_at(self, place: PlaceId, candles: int) -> int:
        """Return what looking closely strikes out in a place after so many candles."""
        if place in (self._blind if _night(candles) else self._dark):
            return 0
        return sum(self._look[place])

    def onward(self, way: _Way) -> list[_Way]:
        """Return what can be done next."""
        here, candles = way.stage.place, way.stage.candles
        ways = []
        for to in self._steps[here]:
            if self._safe(to, candles + 1):
                stage = Stage(candles + 1, to)
                ways.append(_Way(stage, way.struck | self.seen_at(to, candles + 1), way))
        for count, struck in enumerate(self._search[here], start=1):
            if not self._safe(here, candles + count) or not self._sees(here, candles + count - 1):
                break
            ways.append(_Way(Stage(candles + count, here, count), way.struck | struck, way))
        return ways

    def _sees(self, place: PlaceId, candles: int) -> bool:
        return place not in (self._blind if _night(candles) else self._dark)

    def _safe(self, place: PlaceId, candles: int) -> bool:
        """Return whether one may be in a place after so many candles: not met, not drowned."""
        late_on_first_day = 2 * CANDLES_A_WATCH <= candles < CANDLES_A_DAY
        return not (_night(candles) and place == self._beast) and not (late_on_first_day and place in self._flood)

    def _distances(self) -> dict[PlaceId, int]:
        far = {self._beast: 0}
        ahead = [self._beast]
        for place in ahead:
            for to in self._steps[place]:
                if to not in far:
                    far[to] = far[place] + 1
                    ahead.append(to)
        return far


def _running(traces: tuple[TraceId, ...] | list[TraceId], strikes: dict[TraceId, int]) -> tuple[int, ...]:
    """Return what the first, the first two, … of some traces strike out between them."""
    struck, every = 0, []
    for trace in traces:
        struck |= strikes.get(trace, 0)
        every.append(struck)
    return tuple(every)


def _night(candles: int) -> bool:
    """Return whether it is night when so many candles have burnt."""
    return candles % CANDLES_A_DAY >= _BEFORE_NIGHT
