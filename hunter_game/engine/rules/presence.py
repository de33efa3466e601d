"""Who and what is here, and whether it can be seen.

- The living keep their hours: each watch has a place for them. In a meeting, and in its place, they keep away.
- It is dark by night everywhere, and by day in dark places. A light that is carried lets the hunter see;
  one that lies here can be found by feel, and nothing else can.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.model import with_entry
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import HUNTER, Facts, at_place
from hunter_game.engine.vocabulary import ItemId, PersonId, PlaceId, Refusal, Watch
from hunter_game.engine.world import World


def place_of(world: World, facts: Facts, person: PersonId) -> PlaceId | None:
    """Return where a person is now, or None when they are dead."""
    if not facts.people[person].alive:
        return None
    return world.person[person].hours[facts.watch]


def present(world: World, facts: Facts) -> tuple[PersonId, ...]:
    """Return who is here, in the order of the world."""
    if facts.fight is not None:
        return ()
    return tuple(person.id for person in world.people if place_of(world, facts, person.id) == facts.place)


def notice(world: World, facts: Facts) -> Facts:
    """Return the facts with everybody who is here now seen."""
    people = facts.people
    for person in present(world, facts):
        if not people[person].seen:
            people = with_entry(people, person, people[person].model_copy(update={"seen": True}))
    return facts if people is facts.people else facts.model_copy(update={"people": people})


def carried(facts: Facts, item: ItemId) -> bool:
    """Return whether the hunter has a thing."""
    return item in facts.things and facts.things[item].holder == HUNTER


def lies_here(facts: Facts, item: ItemId) -> bool:
    """Return whether a thing lies where the hunter is."""
    return item in facts.things and facts.things[item].holder == at_place(facts.place)


def has_light(world: World, facts: Facts) -> bool:
    """Return whether the hunter carries a light."""
    return any(made.lit and carried(facts, made.id) for made in world.items)


def too_dark(world: World, facts: Facts) -> bool:
    """Return whether the hunter cannot see."""
    dark = facts.watch is Watch.NIGHT or world.place[facts.place].dark
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
