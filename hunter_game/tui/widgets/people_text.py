"""People who were met, as a list to read in: from the view and what they were heard to say. Pure."""

from __future__ import annotations

from hunter_game.director.acquaintance import about
from hunter_game.engine.state import Told
from hunter_game.engine.view import Offer, PersonSeen, View
from hunter_game.tui.widgets.entries import ENTER, Deed, Entry, heading
from hunter_game.tui.widgets.glyphs import BOX
from hunter_game.tui.widgets.rows import Row

MOST_TRUST = 3


def people_entries(view: View, told: Told, offers: tuple[Offer, ...]) -> list[Entry]:
    """Return everybody who is known: who is here, who is elsewhere, who is dead."""
    groups = (
        ("Here", view.present),
        ("Elsewhere", tuple(each for each in view.people if each.alive and not each.here)),
        ("Dead", tuple(each for each in view.people if not each.alive)),
    )
    return [
        entry
        for name, people in groups
        if people
        for entry in (heading(name), *(_entry(person, view, told, offers) for person in people))
    ]


def trust_bar(trust: int) -> str:
    """Return trust from −3 to +3 as a bar from its middle, to the left or to the right."""
    cells = [
        BOX.full if 0 < side * step <= side * trust else BOX.empty
        for side, steps in ((-1, range(-MOST_TRUST, 0)), (1, range(1, MOST_TRUST + 1)))
        for step in steps
    ]
    return "".join((*cells[:MOST_TRUST], BOX.vertical, *cells[MOST_TRUST:]))


def _entry(person: PersonSeen, view: View, told: Told, offers: tuple[Offer, ...]) -> Entry:
    mood = f"  {person.mood.value}" if person.mood is not None and person.alive else ""
    sign = f"{person.trust:+d}".replace("-", BOX.minus) if person.trust else " 0"
    aside = f"{trust_bar(person.trust)} {sign}{mood}" if person.alive else BOX.death
    deeds: tuple[Deed, ...] = ()
    if person.here and person.alive:
        ask = f"ask {person.name} about "
        question = next((offer for offer in offers if offer.line.startswith(ask)), None)
        deeds = (Deed(ENTER, "talk", f"talk to {person.name}"),)
        if question is not None:
            deeds += (Deed("a", f"ask about {question.line.removeprefix(ask)} ({question.price})", question.line),)
    return Entry(Row(person.id, f"{person.name}, {person.role}", aside), about(person, view, told), deeds)
