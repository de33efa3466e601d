"""The reader: weighs and pairs.

It goes first to where it happened, looks closely at whatever is new there, and on to the places nearest by; it
searches the scene and wherever something that it saw asks for it, asks those whom it meets about what came up, leans
on nothing that stands alone, holds traces against the claims that they contradict, and signs when one candidate is
left on each line, or when it is no longer worth another life to wait.
"""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.devtools.bots import acts, packing, walking, weighing
from hunter_game.devtools.bots.hunter import SigningBot
from hunter_game.devtools.bots.memory import Memory
from hunter_game.devtools.bots.weighing import Guess
from hunter_game.engine.events import Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line, PlaceId, Watch

LAST_CALL = 8
"""Candles of the last day at which it signs what it has: the rest is wanted to prepare."""
EVENING = 5
"""Candles of any other day at which night nears: two of dusk are left, to arm and to walk."""
NIGHTFALL = 4
"""Candles of a day at which the next one may bring the night."""
WORTH_GUESSING = 2
"""Accounts still possible at which a guess is better than another death."""
OVERLAP = 2
"""Words that a claim and a trace must share to be held against each other."""
SCENE = 4
"""How many unseen places the scene is worth, held against the steps to it."""
MOST_ASKED = 2
"""Questions that are put to one person in one visit."""


class Reader(SigningBot):
    """Believes what it finds, and of what it hears only what stands up."""

    def inquire(self, view: View, memory: Memory) -> Event | Guess:
        """Return the next step of the inquiry, or the account."""
        free = look_closely(view, memory) or packing.gather(view, memory) or _lean(view, memory)
        if free is not None:
            return free
        account = weighing.settled(view)
        if account is not None or _must_sign(view, memory):
            return account or weighing.likeliest(view, memory)
        return (
            _pair(view, memory)
            or _search(view, memory)
            or _out_of_harm(view, memory)
            or _ask(view, memory)
            or _walk_on(view, memory)
        )


def look_closely(view: View, memory: Memory) -> Event | None:
    """Return the next new thing here to look at; looking is free."""
    for detail in view.details:
        known = (view.place, detail.id) in memory.lore.familiar
        if not known and memory.once("examine", view.place, detail.id):
            return acts.examine(detail.name)
    for thing in view.here:
        if thing.id not in memory.lore.things and memory.once("examine", thing.id):
            return acts.examine(thing.name)
    return None


def _must_sign(view: View, memory: Memory) -> bool:
    """Return whether waiting for more is not worth what it costs; only who knows the country can prepare in time."""
    if view.nights_left <= 1:
        return view.candles <= (LAST_CALL if memory.lore.names else EVENING)
    if view.candles > EVENING or view.watch is Watch.NIGHT:
        return False
    possible = 1
    for line in Line:
        possible *= len(weighing.left(view, line))
    return possible <= WORTH_GUESSING


def _lean(view: View, memory: Memory) -> Event | None:
    claim = weighing.trusted(view, memory.confessed)
    return acts.lean(claim.name) if claim is not None and memory.once("lean", claim.id) else None


def _pair(view: View, memory: Memory) -> Event | None:
    """Hold what was found against what somebody here has said."""
    here = {person.id for person in view.present}
    for claim in view.claims:
        if claim.teller not in here:
            continue
        suspicion = weighing.suspicion(view, claim)
        if suspicion is None or suspicion.weight < OVERLAP:
            continue
        if memory.once("pair", claim.id, suspicion.trace.id):
            memory.pairs(view)
            return acts.pair(claim.name, suspicion.trace.name)
    return None


def _search(view: View, memory: Memory) -> Event | None:
    """Search the scene to the end, and once where something that was seen here asks for it."""
    if not _can_search(view) or _late(view):
        return None
    if view.place in memory.scene:
        return acts.search()
    return acts.search() if view.place in memory.hinted and memory.once("search", view.place) else None


def _can_search(view: View) -> bool:
    return not view.dark and not view.searched_out


def _late(view: View) -> bool:
    """Return whether a search or question here, which may burn two candles, could last into the night it may come."""
    return view.candles <= NIGHTFALL + 1 and _may_come_to(view, view.place_name)


def _out_of_harm(view: View, memory: Memory) -> Event | None:
    """Without an account, spend the night nowhere that it may come to."""
    if view.candles > NIGHTFALL and not _late(view):
        return None
    if not _may_come_to(view, view.place_name):
        return _ask(view, memory) or _walk_by_night(view, memory) or acts.wait()
    feared = _feared(view, memory)
    ways = memory.ways[view.place]
    known = memory.lore.names or memory.seen_at
    safe = [to for to in ways if to in known and to not in feared and to not in memory.drowned]
    return acts.go(ways[safe[0]].value) if safe else acts.wait()


def _walk_by_night(view: View, memory: Memory) -> Event | None:
    """Return a step that is safe toward somewhere new; only who knows the country goes about by night."""
    if not memory.lore.names or view.candles <= 1:
        return None
    event = _walk_on(view, memory)
    feared = _feared(view, memory)
    into = [to for to, direction in memory.ways[view.place].items() if event == acts.go(direction.value)]
    return event if into and into[0] not in feared else None


def _feared(view: View, memory: Memory) -> list[PlaceId]:
    """Return the places that it may come to, as far as their names are known."""
    known = (*memory.lore.names.items(), *((PlaceId(place.id), place.name) for place in view.visited))
    return [place for place, name in known if _may_come_to(view, name)]


def _may_come_to(view: View, place: str) -> bool:
    return any(place in each.name for each in weighing.left(view, Line.NEXT))


def _ask(view: View, memory: Memory) -> Event | None:
    """Put a question or two in a visit, about what came up first of all: each takes a candle, and proves nothing."""
    for person in view.present:
        for topic in reversed(view.topics):
            if topic.id in memory.summons or memory.tried("ask", person.id, topic.id):
                continue
            if memory.at_most(MOST_ASKED, "asked", person.id, str(memory.visit)):
                memory.once("ask", person.id, topic.id)
                return acts.ask(person.name, topic.name)
            break
    return None


def _walk_on(view: View, memory: Memory) -> Event:
    """Go where something new may be: to the scene, a search left undone, a place unseen, to liars; then search all."""
    best = max(_prospects(view, memory), key=lambda each: each[0], default=None)
    step = walking.walk(view, memory, (best[1],)) if best is not None else None
    if step is not None:
        return step
    unsearched = tuple(place for place in memory.ways if place not in memory.searched_out)
    if view.place in unsearched and _can_search(view) and not _late(view):
        return acts.search()
    others = tuple(place for place in unsearched if place != view.place)
    return walking.walk(view, memory, others) or walking.roam(view, memory)


def _prospects(view: View, memory: Memory) -> Iterator[tuple[float, PlaceId]]:
    """Yield the places worth going to, and what each is worth for a step."""
    far = memory.distances(view.place)
    worth: dict[PlaceId, float] = dict.fromkeys(memory.unvisited(), 1.0)
    for place in memory.hinted:
        if not memory.tried("search", place):
            worth[place] = 1.0
    for place in memory.scene:
        if place in worth:
            worth[place] += SCENE
    for place in _liars(view, memory):
        worth[place] = worth.get(place, 0.0) + 1.0
    for place, value in worth.items():
        if place != view.place and place in far:
            yield value / far[place], place


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
