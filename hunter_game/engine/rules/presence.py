"""Who and what is here, and whether it can be seen.

- The living keep their hours: each watch has a place for them, unless they are on an *errand* (see `rumour`) or the
  hunt's complication has them elsewhere. In a meeting, and in its place, they keep away.
- It is dark by night everywhere, by day in dark places, and in a dim one in its dim watches. A light that is carried
  lets the hunter see; one that lies here can be found by feel, and nothing else can.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Met, Rejected
from hunter_game.engine.rules import complications
from hunter_game.engine.state import HUNTER, Facts, at_place
from hunter_game.engine.vocabulary import ItemId, PersonId, Phase, PlaceId, Refusal, Watch
from hunter_game.engine.world import World


def place_of(world: World, facts: Facts, person: PersonId) -> PlaceId | None:
    """Return where a person is now, or None when they are dead or behind doors."""
    if not facts.people[person].alive:
        return None
    errand = facts.people[person].errand
    if errand is not None and on_errand(facts, person):
        return errand.place
    return complications.place_instead(world, facts, world.person[person].hours[facts.watch])


def on_errand(facts: Facts, person: PersonId) -> bool:
    """Return whether somebody has left their hours for this watch."""
    errand = facts.people[person].errand
    return errand is not None and (errand.day, errand.watch) == (facts.day, facts.watch)


def present(world: World, facts: Facts) -> tuple[PersonId, ...]:
    """Return who is here, in the order of the world."""
    if facts.fight is not None:
        return ()
    return tuple(person.id for person in world.people if place_of(world, facts, person.id) == facts.place)


def known(draft: Draft, person: PersonId) -> bool:
    """Return whether the hunter knows of somebody: by sight, or from the summons."""
    return draft.facts.people[person].seen or person == draft.hunt.payer


def notice(draft: Draft) -> None:
    """Let the hunter see for the first time whoever is here and was never seen before."""
    if draft.facts.phase is Phase.OVER:
        return
    for person in present(draft.world, draft.facts):
        if not draft.facts.people[person].seen:
            draft.put_person(person, seen=True)
            draft.say(Met(person=person))


def carried(facts: Facts, item: ItemId) -> bool:
    """Return whether the hunter has a thing."""
    return item in facts.things and facts.things[item].holder == HUNTER


def lies_here(facts: Facts, item: ItemId) -> bool:
    """Return whether a thing lies where the hunter is."""
    return item in facts.things and facts.things[item].holder == at_place(facts.place)


def has_light(world: World, facts: Facts) -> bool:
    """Return whether the hunter carries a light."""
    return any(world.item[item].lit for item, thing in facts.things.items() if thing.holder == HUNTER)


def too_dark(world: World, facts: Facts) -> bool:
    """Return whether the hunter cannot see."""
    place = world.place[facts.place]
    dark = facts.watch is Watch.NIGHT or place.dark or facts.watch in place.dim
    return dark and not has_light(world, facts)


def absent(draft: Draft, person: PersonId) -> Rejected | None:
    """Return the refusal when somebody is not here to be spoken to."""
    if person in present(draft.world, draft.facts):
        return None
    known = draft.world.person.get(person)
    if known is None:
        return Rejected(reason=Refusal.NOT_PRESENT, message="There is nobody of that name here.")
    where = "is not here" if draft.facts.people[person].alive else "is dead"
    return Rejected(reason=Refusal.NOT_PRESENT, message=f"{known.name} {where}.")


def in_the_dark(draft: Draft, doing: str) -> Rejected | None:
    """Return the refusal when it is too dark to do something."""
    if too_dark(draft.world, draft.facts):
        return Rejected(reason=Refusal.TOO_DARK, message=f"You can't {doing}: it is too dark. (no light carried)")
    return None
