"""What must hold of a whole world before anybody plays in it.

Each check yields faults in the order of the files; `load_world` stops at the first.
The order of the checks matters: later ones take for granted what earlier ones have shown (that every id named
exists, for one), so none of them may be run alone on a world that the others have not passed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from hunter_game.content.deduction import reachable
from hunter_game.content.fairness import unfair_claims, unfair_hunt
from hunter_game.content.faults import Fault, labels
from hunter_game.content.goods import unsound_goods
from hunter_game.content.naming import ambiguous_names, bad_ids
from hunter_game.content.references import broken_references
from hunter_game.engine.names import key, singular
from hunter_game.engine.vocabulary import ItemId, Watch
from hunter_game.engine.world import Item, Place, World


def faults(world: World) -> Iterator[Fault]:
    """Yield everything that is wrong with a well-formed world."""
    if not world.hunts:
        yield Fault("hunts", "a world needs at least one")
    yield from ground_faults(world)
    for hunt in world.hunts:
        yield from unfair_hunt(world, hunt)


def ground_faults(world: World) -> Iterator[Fault]:
    """Yield everything that is wrong with a world apart from its hunts; a country has none of its own."""
    yield from chain(
        _empty_sections(world),
        bad_ids(world),
        broken_references(world),
        ambiguous_names(world),
        _places(world),
        _people(world),
        _beasts(world),
        _packs(world),
        () if world.past else unsound_goods(world),  # the dead take along what only they sold and taught
        unfair_claims(world),
    )


def _empty_sections(world: World) -> Iterator[Fault]:
    """There is somewhere to stand, and somebody to hunt."""
    for section, entries in (("places", world.places), ("hunters", world.hunters)):
        if not entries:
            yield Fault(section, "a world needs at least one")


def _places(world: World) -> Iterator[Fault]:
    """Every place can be reached and left, and every detail is in what one reads there."""
    for place in world.places:
        for way in place.exits:
            if all(back.to != place.id for back in world.place[way.to].exits):
                yield Fault(f"places.{place.id}.exits.{way.direction}", f'no way leads back from "{way.to}"')
        if len({way.direction for way in place.exits}) != len(place.exits):
            yield Fault(f"places.{place.id}.exits", "two exits have one direction")
        yield from _details(place)
    reached = reachable(world, world.places[0].id)
    for place in world.places:
        if place.id not in reached:
            yield Fault(f"places.{place.id}", f'cannot be reached from "{world.places[0].id}"')


def _details(place: Place) -> Iterator[Fault]:
    read = {singular(word) for text in (place.text, place.night) for word in key(text)}
    for detail in place.details:
        heads = {singular(key(name)[-1]) for name in (detail.name, *detail.aliases)}
        if not heads & read:
            yield Fault(f"places.{place.id}.details.{detail.id}", f'neither text names "{detail.name}"')


def _people(world: World) -> Iterator[Fault]:
    """Everybody is somewhere in every watch, and has one answer to a topic at one trust."""
    for person in world.people:
        for watch in Watch:
            if watch not in person.hours:
                yield Fault(f"people.{person.id}.hours.{watch}", "missing")
        if person.pronoun not in {"she", "he", "they"}:
            yield Fault(f"people.{person.id}.pronoun", f'"{person.pronoun}" should be she, he or they')
        said = [(each.topic, each.trust) for each in person.answers]
        for index, (label, answer) in enumerate(zip(labels(topic for topic, _ in said), person.answers, strict=True)):
            where = f"people.{person.id}.answers.{label}"
            if said[index] in said[:index]:
                yield Fault(where, f"answered already at trust {answer.trust}")
            if answer.claim is not None and world.claim[answer.claim].teller != person.id:
                yield Fault(f"{where}.claim", f'"{answer.claim}" is told by {world.claim[answer.claim].teller}')


def _beasts(world: World) -> Iterator[Fault]:
    """A beast opens with one of its acts; each cause has a bane that lies somewhere, and a mercy that can be had."""
    for beast in world.beasts:
        if beast.opening not in [act.id for act in beast.acts]:
            yield Fault(f"beasts.{beast.id}.opening", f'"{beast.opening}" is none of its acts')
        if not beast.hours:
            yield Fault(f"beasts.{beast.id}.hours", "a beast must be abroad in one watch at least")
    found = [item for item in world.items if item.place is not None and not item.fixed]
    for cause in world.causes:
        if all(item.bane != cause.bane for item in found):
            yield Fault(f"causes.{cause.id}.bane", f'nothing that can be picked up has the bane "{cause.bane}"')
        if cause.token is not None and cause.token not in [item.id for item in found]:
            yield Fault(f"causes.{cause.id}.token", f'"{cause.token}" cannot be picked up anywhere')


def _packs(world: World) -> Iterator[Fault]:
    """What comes in a pack lies nowhere else, fits, and everything in the world comes from somewhere."""
    sources: set[ItemId] = {beast.trophy for beast in world.beasts if beast.trophy is not None}
    sources.update(recipe.makes for recipe in world.recipes)
    sources.update(ware.item for person in world.people for ware in person.wares)
    for hunter in world.hunters:
        carried = [supply.item for supply in hunter.pack]
        sources.update(carried)
        for item in carried:
            if world.item[item].place is not None or world.item[item].person is not None:
                yield Fault(f"hunters.{hunter.id}.pack.{item}", "lies in the world, it cannot be in a pack too")
        if hunter.wields not in carried:
            yield Fault(f"hunters.{hunter.id}.wields", f'"{hunter.wields}" is not in the pack')
        if (used := sum(world.item[item].slots for item in carried)) > hunter.slots:
            yield Fault(f"hunters.{hunter.id}.pack", f"takes {used} slots of {hunter.slots}")
    for made in world.items:
        yield from _item(made, sources)


def _item(item: Item, sources: set[ItemId]) -> Iterator[Fault]:
    if item.place is not None and item.person is not None:
        yield Fault(f"items.{item.id}", "has both a place and a person")
    if item.place is None and item.person is None and item.id not in sources:
        yield Fault(f"items.{item.id}", "nobody can come by it: no place, person, pack, beast or recipe has it")
