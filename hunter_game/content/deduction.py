"""Whether a hunt can be won by knowledge: the logic of it, apart from time, walking and dice.

A hunt asks three lines of its hunter, *kind*, *cause* and *next*, each with candidates of which one is true.
A *clue* is a trace (always true) or a true claim; it rules out (*strikes*) candidates.
A *proof* of a line is a set of clues that between them strike every candidate but the true one.
A hunt is winnable by knowledge when each line has two proofs that share no clue: whatever one clue costs, however
a hunter came to miss it, the truth can still be had.

What counts is what a hunter can come to know without winning anybody over and without waiting for it to feed:

- a trace of a detail, a search or a thing, where one can walk (searching always yields; dice set its price);
- a claim of an answer that is given at trust 0, to a topic that has come up;
- a claim confessed by a teller whose lie can be heard and whose lie a knowable trace breaks;
- a topic of the summons, or one that such a clue opens.

That false and partial claims are about, and that a hunter cannot see which is which, is the game; here only the
truth is looked at. How many candles a proof costs is a question for whoever walks through the world.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from hunter_game.engine.vocabulary import ClaimId, Line, PlaceId, TopicId, TraceId, Truth
from hunter_game.engine.world import Hunt, Strike, World

FREELY = 0
"""Trust that everybody has to begin with."""


class Known(NamedTuple):
    """What a hunter can come to know."""

    traces: frozenset[TraceId]
    claims: frozenset[ClaimId]
    """True or not."""
    gated: frozenset[ClaimId]
    """Claims of topics that come up, but only for somebody who is trusted."""
    topics: frozenset[TopicId]


Proof = tuple[str, ...]
"""Ids of clues, sorted."""


def reachable(world: World, start: PlaceId) -> frozenset[PlaceId]:
    """Return the places that one can walk to."""
    reached: set[PlaceId] = set()
    ahead = [start]
    while ahead:
        here = ahead.pop()
        if here not in reached:
            reached.add(here)
            ahead.extend(way.to for way in world.place[here].exits)
    return frozenset(reached)


def knowable(world: World, hunt: Hunt, places: Collection[PlaceId]) -> Known:
    """Return what can come to be known in a hunt.

    Args:
        world: A world whose references all exist.
        hunt: One of its hunts.
        places: Where the hunter can walk.
    """
    traces = frozenset(_traces(world, places))
    topics = set(hunt.topics)
    for trace in traces:
        topics.update(world.trace[trace].opens)
    claims: set[ClaimId] = set()
    gated: set[ClaimId] = set()
    before = -1
    while before != len(claims) + len(gated) + len(topics):
        before = len(claims) + len(gated) + len(topics)
        for person in world.people:
            for answer in person.answers:
                if answer.claim is not None and answer.topic in topics:
                    (claims if answer.trust <= FREELY else gated).add(answer.claim)
        claims.update(_confessed(world, traces, claims))
        for claim in claims:
            topics.update(world.claim[claim].opens)
    return Known(traces, frozenset(claims), frozenset(gated), frozenset(topics))


def _traces(world: World, places: Collection[PlaceId]) -> list[TraceId]:
    """Return what looking closely and searching give."""
    found = [trace for place in world.places if place.id in places for trace in place.search]
    found += [
        detail.trace
        for place in world.places
        if place.id in places
        for detail in place.details
        if detail.trace is not None
    ]
    found += [item.trace for item in world.items if item.trace is not None and item.place in places]
    return found


def _confessed(world: World, traces: Collection[TraceId], claims: Collection[ClaimId]) -> list[ClaimId]:
    lies = [world.claim[claim] for claim in claims]
    return [lie.confesses for lie in lies if lie.confesses is not None and lie.broken_by in traces]


def wrong_candidates(hunt: Hunt, line: Line) -> tuple[str, ...]:
    """Return the candidates of a line that are not true, in the hunt's order."""
    candidates: dict[Line, tuple[tuple[str, ...], str]] = {
        Line.KIND: (hunt.kinds, hunt.answer.kind),
        Line.CAUSE: (hunt.causes, hunt.answer.cause),
        Line.NEXT: (tuple(each.id for each in hunt.nexts), hunt.answer.next),
    }
    every, true = candidates[line]
    return tuple(each for each in every if each != true)


def strikers(world: World, known: Known, line: Line, candidate: str) -> tuple[str, ...]:
    """Return the true clues that rule a candidate out, traces first, each kind in the world's order."""
    strike = Strike(line=line, candidate=candidate)
    traces = [each.id for each in world.traces if each.id in known.traces and strike in each.strikes]
    claims = [
        each.id
        for each in world.claims
        if each.id in known.claims and each.truth is Truth.TRUE and strike in each.strikes
    ]
    return (*traces, *claims)


def two_proofs(world: World, hunt: Hunt, known: Known, line: Line) -> tuple[Proof, Proof] | None:
    """Return two proofs of a line that share no clue, or None when there are no two.

    The search takes the wrong candidates one by one and tries every pair of different strikers, so that it finds
    two whenever there are two; candidates are few, and the first pair is nearly always good.
    """
    struck_by = [strikers(world, known, line, each) for each in wrong_candidates(hunt, line)]
    return _divide(struck_by, frozenset(), frozenset())


def _divide(
    struck_by: list[tuple[str, ...]], first: frozenset[str], second: frozenset[str]
) -> tuple[Proof, Proof] | None:
    """Extend two disjoint sets of clues so that each strikes all the candidates that are left."""
    if not struck_by:
        return tuple(sorted(first)), tuple(sorted(second))
    clues = struck_by[0]
    for one in _choices(clues, first, second):
        for other in _choices(clues, second, first | {one}):
            found = _divide(struck_by[1:], first | {one}, second | {other})
            if found is not None:
                return found
    return None


def _choices(clues: tuple[str, ...], mine: frozenset[str], theirs: frozenset[str]) -> tuple[str, ...]:
    """Return the clues that one proof can use here: what it has already is enough, else any that is free."""
    have = tuple(clue for clue in clues if clue in mine)
    return have[:1] or tuple(clue for clue in clues if clue not in theirs)
