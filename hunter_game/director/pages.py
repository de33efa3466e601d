"""Pages of the table about the hunt, in plain text: board, journal, bestiary, odds. Made from the view alone."""

from __future__ import annotations

from collections.abc import Mapping

from hunter_game.content.portraits import NO_PORTRAITS, Portrait
from hunter_game.engine.ledger import odds_in_words
from hunter_game.engine.state import Told
from hunter_game.engine.view import Candidate, ClaimSeen, Offer, PersonSeen, TraceSeen, View
from hunter_game.engine.vocabulary import BeastId, Line

LATEST = 12
"""Most quotes that the journal shows at once."""


def board(view: View) -> str:
    """Return the three lines with what is open and what is struck, then traces and claims."""
    names: dict[str, str] = {trace.id: trace.name for trace in view.traces}
    names.update({claim.id: claim.name for claim in view.claims})
    lines: list[str] = []
    for line in Line:
        lines.append(f"{line.value.upper()}")
        lines.extend(f"  {_candidate(each, names)}" for each in view.candidates if each.line is line)
    lines += ["TRACES (true)", *(f"  {_trace(trace)}" for trace in view.traces)]
    lines += ["CLAIMS (somebody's word)", *(f"  {_claim(claim)}" for claim in view.claims)]
    if view.account is not None:
        lines.append(f"SIGNED: {view.account.kind}; {view.account.cause}; {view.account.next}")
        lines.append(f"  {view.account.mercy}")
    return "\n".join(lines)


def _candidate(candidate: Candidate, names: dict[str, str]) -> str:
    if not candidate.struck_by:
        return f"[ ] {candidate.name}"
    return f"[x] {candidate.name} ({', '.join(names.get(clue, clue) for clue in candidate.struck_by)})"


def _trace(trace: TraceSeen) -> str:
    return f"{trace.name}: {trace.text}"


def _claim(claim: ClaimSeen) -> str:
    standing = _standing(leaning=claim.leaning, broken=claim.broken)
    strikes = f" If true: not {', not '.join(claim.strikes)}." if claim.strikes and not claim.broken else ""
    return f'{claim.teller_name}: "{claim.name}"{standing}{strikes}'


def _standing(*, leaning: bool, broken: bool) -> str:
    return " (a lie, caught)" if broken else " (leaning on it)" if leaning else ""


def journal(view: View, told: Told, summons: str = "") -> str:
    """Return who was met, what was said last, the leads, and why one came."""
    topics = {topic.id: topic.name for topic in view.topics}
    lines = ["PEOPLE"]
    for person in view.people:
        lines.append(f"  {_known(person)}")
        heard = [topics[each] for each in person.heard if each in topics]
        if heard and person.alive:
            lines.append(f"    has heard that you ask about {', '.join(heard)}")
    lines += ["TO ASK ABOUT", *(f"  {each}" for each in _leads(view))]
    quotes = _quotes(view, told)
    older = f" (the last {LATEST} of {len(quotes)}; /journal WORDS finds the others)" if len(quotes) > LATEST else ""
    lines += [f"HEARD{older}", *(f"  {quote}" for quote in quotes[-LATEST:])]
    lines += ["GOAL", f"  {view.goal}"]
    if summons:
        lines += ["THE SUMMONS", *(f"  {part}" for part in summons.split("\n") if part)]
    return "\n".join(lines)


def journal_about(view: View, told: Told, words: str) -> str:
    """Return whatever is known, was said or can be asked in which every one of some words is."""
    wanted = words.casefold().split()
    pages = {
        "TRACES (true)": [_trace(trace) for trace in view.traces],
        "CLAIMS (somebody's word)": [_claim(claim) for claim in view.claims],
        "TO ASK ABOUT": _leads(view),
        "HEARD": _quotes(view, told),
    }
    lines = []
    for head, entries in pages.items():
        found = [f"  {each}" for each in entries if all(word in each.casefold() for word in wanted)]
        lines += [head, *found] if found else []
    return "\n".join(lines) or f'Nothing in the journal has "{words}" in it.'


def _leads(view: View) -> list[str]:
    names = {person.id: person.name for person in view.people}
    asked = {topic.id: ", ".join(names[each] for each in topic.asked if each in names) for topic in view.topics}
    return [f"{topic.name} (asked: {asked[topic.id]})" if topic.asked else topic.name for topic in view.topics]


def _quotes(view: View, told: Told) -> list[str]:
    names = {person.id: person.name for person in view.people}
    return [
        f'turn {quote.turn}, {names[quote.speaker]} ({quote.mood.value}): "{quote.words}"'
        for quote in told.quotes
        if quote.speaker in names
    ]


def _known(person: PersonSeen) -> str:
    marks = [f"trust {person.trust:+d}"] + ["sells things"] * person.trades
    return f"{person.name}, {person.role}: {', '.join(marks) if person.alive else 'dead'}"


def bestiary(view: View, portraits: Mapping[BeastId, Portrait] = NO_PORTRAITS) -> str:
    """Return what is written of the beasts that it could be, and of what could have made them.

    Of a beast that was met, what it looks like is told as well: the portrait in words.
    """
    seen = {beast: portraits[beast].caption for beast in view.met if beast in portraits}
    entries = []
    for each in view.candidates:
        if each.line is Line.KIND:
            met = seen.get(BeastId(each.id))
            entries.append(f"{each.name.upper()}\n{each.text}" + (f"\nYou have met it. {met}" if met else ""))
        elif each.line is Line.CAUSE:
            entries.append(f"{each.name.upper()}\n{each.text}")
    return "\n\n".join(entries)


def odds(offers: tuple[Offer, ...]) -> str:
    """Return what could be tried, with price and exact odds."""
    return "\n".join(offer_in_words(offer) for offer in offers) or "There is nothing to roll for now."


def offer_in_words(offer: Offer) -> str:
    """Return an offer as one line."""
    chances = f" · {odds_in_words(offer.odds)}" if offer.odds is not None else ""
    return f"{offer.line} ({offer.price}){chances}"
