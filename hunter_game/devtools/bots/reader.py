"""The reader: weighs and pairs.

It looks closely at everything, searches first where what it saw asks for a search, puts questions only while a line is
open, leans on nothing that stands alone, holds traces against the claims that they contradict, and signs when one
candidate is left on each line, or when night nears and it is no longer worth another life to wait.
"""

from __future__ import annotations

from hunter_game.devtools.bots import acts, packing, walking, weighing
from hunter_game.devtools.bots.hunter import SigningBot
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line, PlaceId, Watch

EVENING = 5
"""Candles of a day at which night nears: two of dusk are left, to arm and to walk."""
NIGHTFALL = 4
"""Candles of a day at which the next one may bring the night."""
WORTH_GUESSING = 2
"""Accounts still possible at which a guess is better than another death."""
OVERLAP = 2
"""Words that a claim and a trace must share to be held against each other."""


class Reader(SigningBot):
    """Believes what it finds, and of what it hears only what stands up."""

    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return the next step of the inquiry, or the account."""
        free = look_closely(view, memory) or packing.gather(view, memory) or _lean(view, memory)
        if free is not None:
            return free
        account = weighing.settled(view)
        if account is not None or _must_sign(view):
            return account or weighing.likeliest(view, memory)
        return (
            _pair(view, memory)
            or _search(view, memory)
            or _out_of_harm(view, memory)
            or _ask(view, memory)
            or _walk_on(view, memory)
        )


def look_closely(view: View, memory: Memory) -> Event | None:
    """Return the next thing here to look at; looking is free."""
    for detail in view.details:
        if memory.once("examine", view.place, detail.id):
            return acts.examine(detail.name)
    for thing in view.here:
        if memory.once("examine", thing.id):
            return acts.examine(thing.name)
    return None


def _must_sign(view: View) -> bool:
    """Return whether night nears and waiting for another day is not worth what it costs."""
    if view.candles > EVENING or view.watch is Watch.NIGHT:
        return view.nights_left <= 1 and view.watch is Watch.NIGHT
    possible = 1
    for line in Line:
        possible *= len(weighing.left(view, line))
    return view.nights_left <= 1 or possible <= WORTH_GUESSING


def _lean(view: View, memory: Memory) -> Event | None:
    claim = weighing.trusted(view, memory.confessed)
    return acts.lean(claim.name) if claim is not None and memory.once("lean", claim.id) else None


def _pair(view: View, memory: Memory) -> Event | None:
    """Hold what was found against what somebody here has said."""
    here = {person.id for person in view.present}
    for claim in view.claims:
        suspicion = weighing.suspicion(view, claim)
        if suspicion is None or claim.teller not in here or suspicion.weight < OVERLAP:
            continue
        if memory.once("pair", claim.id, suspicion.trace.id):
            memory.pairs(view)
            return acts.pair(claim.name, suspicion.trace.name)
    return None


def _search(view: View, memory: Memory) -> Event | None:
    """Search where something that was seen here asks for it, once for the present."""
    fit = view.place in memory.hinted and _can_search(view) and not _late(view)
    return acts.search() if fit and memory.once("search", view.place) else None


def _can_search(view: View) -> bool:
    return not view.dark and not view.searched_out


def _late(view: View) -> bool:
    """Return whether a search or question here, which may burn two candles, could last into the night it may come."""
    return view.candles <= NIGHTFALL + 1 and _may_come_to(view, view.place_name)


def _out_of_harm(view: View, memory: Memory) -> Event | None:
    """Without an account, spend the night nowhere that it may come to, and walk into nothing new."""
    if view.candles > NIGHTFALL and not _late(view):
        return None
    if not _may_come_to(view, view.place_name):
        return _ask(view, memory) or acts.wait()
    feared = [place.id for place in view.visited if _may_come_to(view, place.name)]
    safe = [to for to in memory.ways[view.place] if to in memory.ways and to not in feared]
    ways = memory.ways[view.place]
    return acts.go(ways[safe[0]].value) if safe else acts.wait()


def _may_come_to(view: View, place: str) -> bool:
    return any(place in each.name for each in weighing.left(view, Line.NEXT))


def _ask(view: View, memory: Memory) -> Event | None:
    """Put one question in a visit, about what was not known from the summons: it takes a candle, and proves nothing."""
    for person in view.present:
        for topic in reversed(view.topics):
            if topic.id in memory.summons or memory.tried("ask", person.id, topic.id):
                continue
            if memory.once("asked", person.id, str(memory.visit)):
                memory.once("ask", person.id, topic.id)
                return acts.ask(person.name, topic.name)
    return None


def _walk_on(view: View, memory: Memory) -> Event:
    """Go where something new may be: to a search left undone or a place unseen, then to liars, then search all."""
    undone = (place for place in memory.hinted if place != view.place and not memory.tried("search", place))
    step = walking.walk(view, memory, (*undone, *memory.unvisited()))
    step = step or walking.walk(view, memory, _liars(view, memory))
    if step is not None:
        return step
    unsearched = tuple(place for place in memory.ways if place not in memory.searched_out)
    if view.place in unsearched and _can_search(view) and not _late(view):
        return acts.search()
    others = tuple(place for place in unsearched if place != view.place)
    return walking.walk(view, memory, others) or walking.roam(view, memory)


def _liars(view: View, memory: Memory) -> tuple[PlaceId, ...]:
    """Return where those should be now whose words a trace contradicts."""
    suspicions = [weighing.suspicion(view, claim) for claim in view.claims]
    tellers = [
        each.claim.teller
        for each in suspicions
        if each is not None and each.weight >= OVERLAP and not memory.tried("pair", each.claim.id, each.trace.id)
    ]
    places = (memory.met_at.get((teller, view.watch)) for teller in tellers)
    return tuple(dict.fromkeys(place for place in places if place is not None))
