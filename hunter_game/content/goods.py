"""Whether what people sell and teach can be had, and what can be learned can be made."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from hunter_game.content.deduction import reachable
from hunter_game.content.faults import Fault
from hunter_game.engine.vocabulary import ItemId, PlaceId, RecipeId
from hunter_game.engine.world import Item, Person, World


def unsound_goods(world: World) -> Iterator[Fault]:
    """Yield what is wrong with wares, kin and recipes."""
    places = reachable(world, world.places[0].id)
    for person in world.people:
        yield from _wares(world, person, places)
        if person.id in person.kin:
            yield Fault(f"people.{person.id}.kin", "nobody is kin to themselves")
    yield from _recipes(world, obtainable(world, places))


def obtainable(world: World, places: Collection[PlaceId]) -> frozenset[ItemId]:
    """Return what some hunter can come by: found, bought, brought along, or made of such things.

    Args:
        world: A world whose references all exist.
        places: Where the hunter can walk.
    """
    found = {item.id for item in world.items if item.place in places and not item.fixed}
    found |= {ware.item for person in world.people if _sells(person, places) for ware in person.wares}
    found |= {supply.item for hunter in world.hunters for supply in hunter.pack}
    before = -1
    while before != len(found):
        before = len(found)
        for recipe in world.recipes:
            if {need.item for need in recipe.needs} | ({recipe.tool} - {None}) <= found:
                found.add(recipe.makes)
    return frozenset(found)


def _sells(person: Person, places: Collection[PlaceId]) -> bool:
    return any(place in places for place in person.hours.values())


def _wares(world: World, person: Person, places: Collection[PlaceId]) -> Iterator[Fault]:
    """A ware is its seller's own, is worth something, and can be bought somewhere."""
    if person.wares and not _sells(person, places):
        yield Fault(f"people.{person.id}.wares", "nobody can reach them to buy anything")
    listed = [ware.item for ware in person.wares]
    for index, item in enumerate(listed):
        where, made = f"people.{person.id}.wares.{item}", world.item[item]
        if made.person != person.id:
            yield Fault(where, f'"{item}" is not theirs, write person: {person.id} to it')
        if item in listed[:index]:
            yield Fault(where, "listed twice")
        if made.price < 1:
            yield Fault(f"items.{item}.price", "a ware needs a price of 1 or more")
        if made.fixed:
            yield Fault(f"items.{item}.fixed", "what is fixed cannot be sold")


def _recipes(world: World, had: Collection[ItemId]) -> Iterator[Fault]:
    """Every recipe can be learned and made, and what it makes lies nowhere else."""
    learned = _learned(world, had)
    for recipe in world.recipes:
        where, makes = f"recipes.{recipe.id}", world.item[recipe.makes]
        if not recipe.needs:
            yield Fault(f"{where}.needs", "nothing is made of nothing")
        for need in recipe.needs:
            if need.item not in had:
                yield Fault(f"{where}.needs.{need.item}", "nobody can come by it")
            elif need.count > (most := _most(world, world.item[need.item])):
                yield Fault(f"{where}.needs.{need.item}", f"there are only {most}")
        if recipe.tool is not None and recipe.tool not in had:
            yield Fault(f"{where}.tool", f'nobody can come by "{recipe.tool}"')
        if recipe.makes in [need.item for need in recipe.needs]:
            yield Fault(f"{where}.makes", "is one of its own needs")
        if makes.place is not None or makes.person is not None:
            yield Fault(f"{where}.makes", f'"{makes.id}" lies in the world, what is made must not')
        if recipe.id not in learned:
            yield Fault(where, "nobody can learn it: not known, no answer, thing or hunter has it")


def _learned(world: World, had: Collection[ItemId]) -> frozenset[RecipeId]:
    """Return what can be known from the start, be taught, or be read."""
    known = {recipe.id for recipe in world.recipes if recipe.known}
    known |= {recipe for hunter in world.hunters for recipe in hunter.recipes}
    known |= {each.teaches for person in world.people for each in person.answers if each.teaches is not None}
    known |= {item.teaches for item in world.items if item.teaches is not None and _readable(item, had)}
    return frozenset(known)


def _readable(item: Item, had: Collection[ItemId]) -> bool:
    return item.id in had or item.place is not None


def _most(world: World, item: Item) -> int:
    """Return how many of a thing there can be at once; there is no end to what can be made."""
    if any(recipe.makes == item.id for recipe in world.recipes):
        return 99
    carried = [supply.count for hunter in world.hunters for supply in hunter.pack if supply.item == item.id]
    return max(carried, default=item.count)
