"""What is in the journal, section by section: what was said and by whom, what is known, what to ask. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hunter_game.engine.state import Quote, Told
from hunter_game.engine.view import ClaimSeen, PersonSeen, TopicSeen, View
from hunter_game.engine.vocabulary import PersonId
from hunter_game.tui.widgets.entries import Entry, heading
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.rows import Row


def said_by_turn(view: View, told: Told) -> list[Entry]:
    """Return what was said, in the order it was heard."""
    people = _names(view)
    return [
        _said(number, quote, people, f"{quote.turn:>3}  {people.get(quote.speaker, 'somebody')}: ")
        for number, quote in enumerate(told.quotes)
    ]


def said_by_person(view: View, told: Told) -> list[Entry]:
    """Return what was said, person by person."""
    people = _names(view)
    speakers = dict.fromkeys(quote.speaker for quote in told.quotes)
    entries: list[Entry] = []
    for speaker in speakers:
        entries.append(heading(people.get(speaker, "somebody")))
        entries += [
            _said(number, quote, people, f"{quote.turn:>3}  ")
            for number, quote in enumerate(told.quotes)
            if quote.speaker == speaker
        ]
    return entries


def known(view: View) -> list[Entry]:
    """Return the traces, which are true, and the claims with those who made them."""
    entries = [heading("Traces: they are true")] if view.traces else []
    entries += [
        Entry(Row(trace.id, trace.name), f"{trace.name}\n{trace.text}{_strikes('It strikes', trace.strikes)}")
        for trace in view.traces
    ]
    entries += [heading("Claims: somebody's word")] if view.claims else []
    entries += [Entry(Row(claim.id, f"{claim.teller_name}: {claim.name}", _worth(claim)), _claim(claim))
                for claim in view.claims]  # fmt: skip
    return entries


def leads(view: View) -> list[Entry]:
    """Return what can be asked about, with whom one has asked and whom one could."""
    people = {person.id: person for person in view.people}
    fresh = [topic for topic in view.topics if not topic.asked]
    asked = [topic for topic in view.topics if topic.asked]
    entries = [heading("Nobody was asked about these yet")] if fresh else []
    entries += [_lead(topic, people) for topic in fresh]
    entries += [heading("Asked about already")] if asked else []
    return entries + [_lead(topic, people) for topic in asked]


def call(view: View, summons: str) -> list[Entry]:
    """Return why one came, and what is to be done."""
    entries = [
        Entry(Row("goal", "The goal", view.goal), f"The goal\n{view.goal}"),
        Entry(Row("summons", "The summons", view.hunt), f"{view.hunt}\n{summons}"),
    ]
    if view.complicates:
        entries.append(Entry(Row("mind", "To keep in mind", view.complicates), f"To keep in mind\n{view.complicates}"))
    return entries


def found(entries: Sequence[Entry], words: str) -> list[Entry]:
    """Return the entries in which every word is, with the headings that have any below them."""
    wanted = words.casefold().split()
    kept: list[Entry] = []
    for entry in entries:
        text = f"{entry.row.text} {entry.row.aside} {entry.body}".casefold()
        if not entry.row.key:
            if kept and not kept[-1].row.key:
                kept.pop()
            kept.append(entry)
        elif all(word in text for word in wanted):
            kept.append(entry)
    return kept[:-1] if kept and not kept[-1].row.key else kept


def _names(view: View) -> dict[str, str]:
    return {person.id: person.name for person in view.people}


def _said(number: int, quote: Quote, people: dict[str, str], before: str) -> Entry:
    who = people.get(quote.speaker, "somebody")
    row = Row(f"quote {number}", f"{before}{quote.words}", quote.mood.value)
    return Entry(row, f'{who}, {quote.mood.value}, in turn {quote.turn}\n"{quote.words}"')


def _worth(claim: ClaimSeen) -> str:
    return f"{BOX.broken} a lie, caught" if claim.broken else f"{BOX.pointer} you lean on it" if claim.leaning else ""


def _claim(claim: ClaimSeen) -> str:
    words = f'\n"{claim.words}"' if claim.words else ""
    worth = _worth(claim)
    strikes = "" if claim.broken else _strikes("If it is true, it strikes", claim.strikes)
    return f"{claim.teller_name}: {claim.name}{words}{strikes}" + (f"\n\n{worth}" if worth else "")


def _strikes(before: str, names: Iterable[str]) -> str:
    listed = ", ".join(names)
    return f"\n\n{before}: {listed}." if listed else ""


def _lead(topic: TopicSeen, people: dict[PersonId, PersonSeen]) -> Entry:
    asked = _listed(people[each].name for each in topic.asked if each in people)
    aside = f"asked: {asked}" if asked else "spoken of" if topic.lead else ""
    body = [topic.name, f"Asked: {asked or 'nobody yet'}."]
    could = _listed(_met(people, lambda person: person.alive and person.id not in topic.asked))
    heard = _listed(_met(people, lambda person: topic.id in person.heard))
    body += [f"Not asked yet, of those you know: {could}."] * bool(could)
    body += [f"Has heard that you ask: {heard}."] * bool(heard)
    return Entry(Row(topic.id, topic.name, aside), "\n".join(body))


def _met(people: dict[PersonId, PersonSeen], which: Callable[[PersonSeen], bool]) -> Iterable[str]:
    return (person.name for person in people.values() if which(person))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
