"""What must hold of a country's evidence before anything is drawn from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from hunter_game.content.evidence import Evidence, NextEvidence, TraceEvidence
from hunter_game.content.faults import Fault, did_you_mean
from hunter_game.content.naming import WELL_FORMED_ID, ambiguous
from hunter_game.content.phrases import unknown_slots
from hunter_game.engine.names import key, singular
from hunter_game.engine.vocabulary import Complication, Line, PersonId, Terrain, Watch
from hunter_game.engine.world import Place, World

SUMMONS_NAMES = ("dead", "calling", "place", "how", "payer", "role", "pay", "nights")
TITLE_NAMES = ("Dead", "Calling", "Place")
COMPLICATION_NAMES = ("payer", "second", "blamed", "cause")
FEEDING_NAMES = ("name", "role", "place")
STRANGER_NAMES = ("stranger", "how")


def evidence_faults(ground: World, evidence: Evidence) -> Iterator[Fault]:
    """Yield everything that is wrong with well-formed evidence.

    Args:
        ground: The country without a hunt, which has passed its own checks.
        evidence: What its hunts are drawn from.
    """
    yield from chain(
        _ids(evidence),
        _nexts(ground, evidence),
        _candidates(ground, evidence),
        _traces(ground, evidence),
        _claims(ground, evidence),
        _victims(ground, evidence),
        _summons(ground, evidence),
        _texts(evidence),
        _memory(ground, evidence),
    )


def person_of(ground: World, each: NextEvidence) -> PersonId | None:
    """Return whom a next is about: its id is theirs and that of the place where they are by night."""
    return next((one.id for one in ground.people if f"{one.id}_{one.hours[Watch.NIGHT]}" == each.id), None)


def places_for(ground: World, where: Iterable[str]) -> tuple[Place, ...]:
    """Return the places that terrains and ids of places name, in the country's order."""
    named = frozenset(where)
    return tuple(place for place in ground.places if place.id in named or place.terrain.value in named)


def _unknown(where: str, what: str, names: Iterable[str], known: Collection[str]) -> Iterator[Fault]:
    for name in names:
        if name not in known:
            yield Fault(where, f'no {what} "{name}"{did_you_mean(name, known)}')


def _ids(evidence: Evidence) -> Iterator[Fault]:
    clues: dict[str, str] = {}
    for section, entries in (("traces", evidence.traces), ("claims", evidence.claims)):
        for each in entries:
            where = f"{section}.{each.id}"
            if WELL_FORMED_ID.fullmatch(each.id) is None:
                yield Fault(where, "an id is made of a-z, 0-9 and _, starts with a letter and has at most 40")
            if clues.setdefault(each.id, where) != where:
                yield Fault(where, f"a trace or claim has that id already: {clues[each.id]}")
    yield from ambiguous(
        [
            *((f"traces.{each.id}", each.name, each.aliases) for each in evidence.traces),
            *((f"claims.{each.id}", each.name, each.aliases) for each in evidence.claims),
        ]
    )


def _candidates(ground: World, evidence: Evidence) -> Iterator[Fault]:
    """Every clue fits candidates of its line, and not all of them."""
    known: dict[Line, Collection[str]] = {
        Line.KIND: ground.beast,
        Line.CAUSE: ground.cause,
        Line.NEXT: [each.id for each in evidence.nexts],
    }
    what = {Line.KIND: "beast", Line.CAUSE: "cause", Line.NEXT: "next"}
    for section, entries in (("traces", evidence.traces), ("claims", evidence.claims)):
        for each in entries:
            where = f"{section}.{each.id}.fits"
            yield from _unknown(where, what[each.line], each.fits, known[each.line])
            if not each.fits:
                yield Fault(where, "needs at least one candidate")
            elif len(set(each.fits)) == len(known[each.line]):
                yield Fault(where, "fits every candidate, so it would rule out nothing")


def _traces(ground: World, evidence: Evidence) -> Iterator[Fault]:
    terrains = [each.value for each in Terrain]
    things = [(each.name, *each.aliases) for each in ground.items] + [
        (each.name, *each.aliases) for each in ground.people
    ]
    called = {key(name) for names in things for name in names}
    for trace in evidence.traces:
        where = f"traces.{trace.id}"
        yield from _unknown(f"{where}.where", "terrain or place", trace.where, [*terrains, *ground.place])
        yield from _unknown(f"{where}.opens", "topic", trace.opens, ground.topic)
        if not places_for(ground, trace.where):
            yield Fault(f"{where}.where", "there is no such ground in the country")
        yield from _find(ground, trace, called)


def _find(ground: World, trace: TraceEvidence, called: Collection[tuple[str, ...]]) -> Iterator[Fault]:
    if trace.found is None:
        return
    where = f"traces.{trace.id}.found"
    names = (trace.found.detail, *trace.found.aliases)
    read = {singular(word) for word in key(trace.found.mention)}
    if not {singular(key(name)[-1]) for name in names} & read:
        yield Fault(f"{where}.mention", f'does not name "{trace.found.detail}"')
    for name in names:
        if key(name) in called:
            yield Fault(f"{where}.detail", f'"{name}" is the name of a thing or person too')
    for place in places_for(ground, trace.where):
        theirs = [(f"places.{place.id}.details.{each.id}", each.name, each.aliases) for each in place.details]
        for fault in ambiguous([*theirs, (where, trace.found.detail, trace.found.aliases)]):
            yield Fault(where, f"in {place.id}, {fault.message}")


def _claims(ground: World, evidence: Evidence) -> Iterator[Fault]:
    for claim in evidence.claims:
        where = f"claims.{claim.id}"
        yield from _unknown(f"{where}.teller", "person", [claim.teller], ground.person)
        yield from _unknown(f"{where}.topic", "topic", [claim.topic], ground.topic)


def _nexts(ground: World, evidence: Evidence) -> Iterator[Fault]:
    for each in evidence.nexts:
        if person_of(ground, each) is None:
            yield Fault(f"nexts.{each.id}", "should be the id of a person, _, and that of their place by night")


def _victims(ground: World, evidence: Evidence) -> Iterator[Fault]:
    for beast in ground.beasts:
        if beast.id not in evidence.habits:
            yield Fault("beasts", f'says nothing of "{beast.id}"')
    for habits in evidence.beasts:
        where = f"beasts.{habits.id}"
        yield from _unknown(where, "beast", [habits.id], ground.beast)
        if not places_for(ground, habits.lairs):
            yield Fault(f"{where}.lairs", "there is no such ground in the country")
        if not any(habits.leaves in victim.how for victim in evidence.victims):
            yield Fault(f"{where}.leaves", f'no victim says how it is to be "{habits.leaves}"')
        if habits.leaves not in evidence.feedings.person:
            yield Fault("feedings.person", f'has no text for "{habits.leaves}"')
    for victim in evidence.victims:
        yield from _unknown(f"victims.{victim.id}.where", "place", victim.where, ground.place)
        if not victim.where:
            yield Fault(f"victims.{victim.id}.where", "needs at least one place")


def _summons(ground: World, evidence: Evidence) -> Iterator[Fault]:
    summons = evidence.summons
    yield from _unknown("summons.start", "place", [summons.start], ground.place)
    if summons.gathering is not None:
        yield from _unknown("summons.gathering", "place", [summons.gathering], ground.place)
    yield from _unknown("summons.topics", "topic", summons.topics, ground.topic)
    yield from _unknown("summons.payers", "person", summons.payers, ground.person)
    for name in ("nights", "pay", "payers", "titles", "openings", "calls", "closings", "goals"):
        if not getattr(summons, name):
            yield Fault(f"summons.{name}", "needs at least one")
    for each in Complication:
        if each not in evidence.complication:
            yield Fault("complications", f'has no text for "{each.value}"')


def _texts(evidence: Evidence) -> Iterator[Fault]:
    """No text asks for a name that will not be given."""
    summons, feedings, memory = evidence.summons, evidence.feedings, evidence.memory
    texts: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
        ("summons.titles", summons.titles, TITLE_NAMES),
        ("summons.openings", summons.openings, SUMMONS_NAMES),
        ("summons.calls", summons.calls, SUMMONS_NAMES),
        ("summons.closings", summons.closings, SUMMONS_NAMES),
        ("summons.goals", summons.goals, SUMMONS_NAMES),
        *((f"complications.{each.id}.told", (each.told,), COMPLICATION_NAMES) for each in evidence.complications),
        *((f"complications.{each.id}.titles", each.titles, TITLE_NAMES) for each in evidence.complications),
        *((f"feedings.person.{leaves}", said, FEEDING_NAMES) for leaves, said in feedings.person.items()),
        ("feedings.last", feedings.last, FEEDING_NAMES),
        ("feedings.stranger", feedings.stranger, STRANGER_NAMES),
        ("feedings.spared", feedings.spared, (*FEEDING_NAMES, *STRANGER_NAMES)),
        ("memory.line", (memory.line,), ("names",)),
        ("memory.lantern", (memory.lantern,), ("hunter",)),
    ]
    for where, said, known in texts:
        for text in said:
            for name in unknown_slots(text, known):
                yield Fault(where, f'nothing fills "{{{name}}}"{did_you_mean(name, known)}')


def _memory(ground: World, evidence: Evidence) -> Iterator[Fault]:
    memory = evidence.memory
    yield from _unknown("memory.place", "place", [memory.place], ground.place)
    yield from _unknown("memory.light", "item", [memory.light], ground.item)
    if (place := ground.place.get(memory.place)) is not None:
        yield from _unknown("memory.detail", "detail", [memory.detail], [each.id for each in place.details])
