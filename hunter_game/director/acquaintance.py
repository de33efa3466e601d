"""The page of the table about people: who was met, what they said and want, and what they have heard."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.state import Told
from hunter_game.engine.view import PersonSeen, View

NOBODY = "You have met nobody yet."


def people(view: View, told: Told) -> str:
    """Return everybody who is known, those who are here first."""
    known = sorted(view.people, key=lambda person: (not person.alive, not person.here))
    return "\n\n".join(about(person, view, told) for person in known) or NOBODY


def about(person: PersonSeen, view: View, told: Told) -> str:
    """Return what the hunter knows of one person."""
    return "\n".join(_lines(person, view, told))


def _lines(person: PersonSeen, view: View, told: Told) -> Iterator[str]:
    yield f"{person.name.upper()} ({person.role})"
    mood = f", {person.mood.value} when last heard" if person.mood is not None else ""
    where = "dead" if not person.alive else "here" if person.here else "not here"
    yield f"  {where}; trust {person.trust:+d} of 3{mood}".replace("-", "−").replace("+0", "0")
    yield from _said_of(person)
    topics = {topic.id: topic.name for topic in view.topics}
    asked = [topic.name for topic in view.topics if person.id in topic.asked]
    unasked = [topic.name for topic in view.topics if person.id not in topic.asked]
    if asked:
        yield f"  asked about: {', '.join(asked)}"
    if unasked and person.alive:
        yield f"  not yet asked about: {', '.join(unasked)}"
    if heard := [topics[each] for each in person.heard if each in topics]:
        yield f"  has heard that you ask about: {', '.join(heard)}"
    for claim in view.claims:
        if claim.teller == person.id:
            standing = " (a lie, caught)" if claim.broken else " (you lean on it)" if claim.leaning else ""
            yield f"  claims: {claim.name}{standing}"
    for quote in told.quotes:
        if quote.speaker == person.id:
            topic = f", about {topics[quote.topic]}" if quote.topic in topics else ""
            yield f"  turn {quote.turn}, {quote.mood.value}{topic}: “{quote.words}”"
    for ware in view.wares:
        if ware.seller == person.id:
            yield f"  sells: {f'{ware.count} × ' if ware.count > 1 else ''}{ware.name}, {ware.price}d"


def _said_of(person: PersonSeen) -> Iterator[str]:
    if person.look:
        yield f"  {person.look}"
    yield f"  temper: {person.temperament.value}"
    if person.goal:
        yield f"  wants: {person.goal}"
    if person.trades and person.alive:
        yield "  buys and sells"
