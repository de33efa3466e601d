"""Pages of the table about the hunt, in plain text: board, journal, bestiary, map, odds. Made from the view alone."""

from __future__ import annotations

from hunter_game.engine.ledger import odds_in_words
from hunter_game.engine.state import Told
from hunter_game.engine.view import Candidate, Offer, PersonSeen, View
from hunter_game.engine.vocabulary import Line


def board(view: View) -> str:
    """Return the three lines with what is open and what is struck, then traces and claims."""
    names: dict[str, str] = {trace.id: trace.name for trace in view.traces}
    names.update({claim.id: claim.name for claim in view.claims})
    lines: list[str] = []
    for line in Line:
        lines.append(f"{line.value.upper()}")
        lines.extend(f"  {_candidate(each, names)}" for each in view.candidates if each.line is line)
    lines.append("TRACES (true)")
    lines.extend(f"  {trace.name}: {trace.text}" for trace in view.traces)
    lines.append("CLAIMS (somebody's word)")
    lines.extend(
        f'  {claim.teller_name}: "{claim.name}"{_standing(leaning=claim.leaning, broken=claim.broken)}'
        + (f" If true: not {', not '.join(claim.strikes)}." if claim.strikes and not claim.broken else "")
        for claim in view.claims
    )
    if view.account is not None:
        lines.append(f"SIGNED: {view.account.kind}; {view.account.cause}; {view.account.next}")
        lines.append(f"  {view.account.mercy}")
    return "\n".join(lines)


def _candidate(candidate: Candidate, names: dict[str, str]) -> str:
    if not candidate.struck_by:
        return f"[ ] {candidate.name}"
    return f"[x] {candidate.name} ({', '.join(names.get(clue, clue) for clue in candidate.struck_by)})"


def _standing(*, leaning: bool, broken: bool) -> str:
    return " (a lie, caught)" if broken else " (leaning on it)" if leaning else ""


def journal(view: View, told: Told) -> str:
    """Return who was met, what was said, and the leads."""
    people = {person.id: person for person in view.people}
    topics = {topic.id: topic.name for topic in view.topics}
    lines = ["PEOPLE"]
    for person in view.people:
        lines.append(f"  {_known(person)}")
        heard = [topics[each] for each in person.heard if each in topics]
        if heard and person.alive:
            lines.append(f"    has heard that you ask about {', '.join(heard)}")
    lines.append("TO ASK ABOUT")
    lines.extend(
        f"  {topic.name}"
        + (f" (asked: {', '.join(people[each].name for each in topic.asked if each in people)})" if topic.asked else "")
        for topic in view.topics
    )
    lines.append("HEARD")
    lines.extend(
        f'  turn {quote.turn}, {people[quote.speaker].name} ({quote.mood.value}): "{quote.words}"'
        for quote in told.quotes[-12:]
        if quote.speaker in people
    )
    return "\n".join(lines)


def _known(person: PersonSeen) -> str:
    marks = [f"trust {person.trust:+d}"] + ["sells things"] * person.trades
    return f"{person.name}, {person.role}: {', '.join(marks) if person.alive else 'dead'}"


def bestiary(view: View) -> str:
    """Return what is written of the beasts that it could be, and of what could have made them."""
    entries = [each for each in view.candidates if each.line in (Line.KIND, Line.CAUSE)]
    return "\n\n".join(f"{each.name.upper()}\n{each.text}" for each in entries)


def chart(view: View) -> str:
    """Return the places known and the ways from here."""
    lines = [f"You are at {view.place_name}."]
    for way in view.exits:
        marks = [] if way.leads else ["not yet walked"]
        marks += ["under water"] * way.closed
        lines.append(f"  {way.direction.value}: {way.leads or way.name}" + (f" ({', '.join(marks)})" if marks else ""))
    lines.append("Walked: " + ", ".join(place.name for place in view.visited) + ".")
    return "\n".join(lines)


def odds(offers: tuple[Offer, ...]) -> str:
    """Return what could be tried, with price and exact odds."""
    return "\n".join(offer_in_words(offer) for offer in offers) or "There is nothing to roll for now."


def offer_in_words(offer: Offer) -> str:
    """Return an offer as one line."""
    chances = f" · {odds_in_words(offer.odds)}" if offer.odds is not None else ""
    return f"{offer.line} ({offer.price}){chances}"
