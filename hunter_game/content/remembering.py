"""A country remembers: what a hunt leaves behind, and what the next one finds of it.

- Whom a hunt took stays dead. Nobody comes in their place: their claims and their turn as a next are gone from the
  draw, their nearest living kin sells what they had to sell, and what nobody inherits lies where they slept.
  A country never runs out, since a generated hunt takes strangers once two in three are left (see
  `generating.nights`), and draws payer, tellers and nexts among the living.
  A written hunt that needs somebody who is dead can no longer be hunted.
- A hunter who dies is written on the wall; no ready hunter of that name comes again while there is another. What only
  they carried lies where they fell, and so does the light of the last of them, with a mark in it from which one can
  learn the last thing that they had learned to make.
- A hunter who lives can go on to the next hunt: with coin, scars, recipes and renown, the kit made up again, and what
  arms, tools, lights and clothing they got and can carry. Health and nerve come back in between.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from hunter_game.content.evidence import Evidence, Memory
from hunter_game.content.overlay import revised
from hunter_game.content.phrases import filled, listed
from hunter_game.engine.state import HUNTER, Facts
from hunter_game.engine.vocabulary import Ending, ItemId, ItemKind, PersonId, PlaceId, RecipeId, Watch
from hunter_game.engine.world import (
    Detail,
    Hunt,
    HunterSheet,
    Item,
    PastHunt,
    Person,
    Place,
    Supply,
    World,
)

KEPT = (ItemKind.ARM, ItemKind.TOOL, ItemKind.LIGHT, ItemKind.CLOTHING)
"""What a hunter carries on into the next hunt beside their own kit, where no hunt needs it to lie anywhere."""
MOST_COIN = 999
LANTERN = ItemId("dead_hunters_light")


# ---------------------------------------------------------------- what a hunt leaves behind


def past_of(world: World, facts: Facts) -> PastHunt:
    """Return how a hunt that is over is remembered.

    Raises:
        ValueError: It is not over.
    """
    hunt, end = world.hunt[facts.hunt], facts.reckoning
    ending = facts.ending if end is None else end.ending
    if ending is None:
        raise ValueError("the hunt is not over")
    customs = {recipe.id for recipe in world.recipes if recipe.known}
    return PastHunt(
        title=hunt.title,
        hunter=facts.hunter.name,
        trade=facts.hunter.trade,
        ending=ending,
        told=None if end is None else end.told,
        lines=0 if end is None else end.lines,
        score=0 if end is None else end.score,
        kind=hunt.answer.kind,
        cause=hunt.answer.cause,
        payer=hunt.payer,
        place=facts.place,
        dead=tuple(person.id for person in world.people if not facts.people[person.id].alive),
        motive=hunt.motive,
        complication=hunt.complication,
        recipes=tuple(each for each in facts.recipes if each not in customs),
    )


def sheet_after(world: World, facts: Facts) -> HunterSheet | None:
    """Return the hunter as they begin the next hunt, or None for one who died."""
    if facts.ending is Ending.DIED:
        return None
    hunter = facts.hunter
    before = next((each for each in world.hunters if each.name == hunter.name), world.hunters[0])
    customs = {recipe.id for recipe in world.recipes if recipe.known}
    pack = _pack(world, facts, before)
    carried = {supply.item for supply in pack}
    return before.model_copy(
        update={
            "coin": min(hunter.coin, MOST_COIN),
            "scars": hunter.scars,
            "recipes": tuple(each for each in facts.recipes if each not in customs),
            "renown": hunter.renown,
            "wields": hunter.wields if hunter.wields in carried else before.wields,
            "pack": pack,
        }
    )


def _pack(world: World, facts: Facts, before: HunterSheet) -> tuple[Supply, ...]:
    """Return the hunter's kit, made up again, and what else they keep, as far as it can be carried."""
    pack = list(before.pack)
    free = before.slots - sum(world.item[supply.item].slots for supply in pack)
    needed = {cause.token for cause in world.causes}
    own = {supply.item for supply in pack}
    for item in world.items:
        thing = facts.things[item.id]
        keeps = item.kind in KEPT and item.bane is None and item.id not in needed and item.trace is None
        if thing.holder == HUNTER and item.id not in own and keeps and item.slots <= free:
            pack.append(Supply(item=item.id, count=max(1, thing.count)))
            free -= item.slots
    return tuple(pack)


# ---------------------------------------------------------------- what the next one finds


def remember(
    ground: World, evidence: Evidence | None, past: Sequence[PastHunt], sheet: HunterSheet | None = None
) -> World:
    """Return a country as it remembers its hunts.

    Args:
        ground: The country without a hunt.
        evidence: Says where names and lights of the dead are kept; without it, only the dead are remembered.
        past: Its hunts, oldest first.
        sheet: A hunter who lives and hunts again; they come first among the ready hunters.
    """
    if not past and sheet is None:
        return ground
    fallen = [each for each in past if each.ending is Ending.DIED]
    world = _bury(ground, frozenset(each for hunt in past for each in hunt.dead))
    if evidence is not None and fallen:
        world = _write_on_wall(world, evidence.memory, [each.hunter for each in fallen])
        world = _leave_light(world, evidence.memory, fallen[-1])
    return _bring(revised(world, past=tuple(past)), fallen, sheet)


def needs(hunt: Hunt, tellers: Sequence[PersonId]) -> tuple[PersonId, ...]:
    """Return who has to live for a written hunt to be hunted: who pays, who may be next, and who says something."""
    people = (hunt.payer, *(each.victim for each in hunt.nexts), *tellers)
    return tuple(dict.fromkeys(people))


def _bury(world: World, dead: frozenset[PersonId]) -> World:
    """Take the dead out of a country, and hand on what they had."""
    dead = dead & world.person.keys()
    if not dead:
        return world
    heirs = {each: _heir(world, each, dead) for each in world.person if each in dead}
    people = tuple(_survivor(each, world, heirs) for each in world.people if each.id not in dead)
    return revised(world, people=people, items=tuple(_inherited(each, world, heirs) for each in world.items))


def _heir(world: World, person: PersonId, dead: frozenset[PersonId]) -> PersonId | None:
    return next((each for each in world.person[person].kin if each not in dead), None)


def _survivor(person: Person, world: World, heirs: dict[PersonId, PersonId | None]) -> Person:
    left = [world.person[one] for one, heir in heirs.items() if heir == person.id]
    wares = (*person.wares, *(ware for each in left for ware in each.wares))
    return person.model_copy(update={"wares": wares, "kin": tuple(each for each in person.kin if each not in heirs)})


def _inherited(item: Item, world: World, heirs: dict[PersonId, PersonId | None]) -> Item:
    if item.person is None or item.person not in heirs:
        return item
    heir = heirs[item.person]
    if heir is not None:
        return item.model_copy(update={"person": heir})
    return item.model_copy(update={"person": None, "place": world.person[item.person].hours[Watch.NIGHT]})


def _write_on_wall(world: World, memory: Memory, names: list[str]) -> World:
    line = filled(memory.line, {"names": listed(dict.fromkeys(names))})

    def written(detail: Detail) -> Detail:
        if detail.id != memory.detail:
            return detail
        return detail.model_copy(update={"text": f"{detail.text} {line}"})

    def with_names(place: Place) -> Place:
        if place.id != memory.place:
            return place
        return place.model_copy(update={"details": tuple(written(each) for each in place.details)})

    return revised(world, places=tuple(with_names(each) for each in world.places))


def _leave_light(world: World, memory: Memory, fallen: PastHunt) -> World:
    """Lay the light of the last dead hunter where they fell."""
    if fallen.place not in world.place:
        return world
    light = world.item[memory.light]
    first = fallen.hunter.split(" ")[0]
    learned = [each for each in fallen.recipes if each in world.recipe]
    teaches: RecipeId | None = learned[-1] if learned else None
    left = light.model_copy(
        update={
            "id": LANTERN,
            "name": f"{first}'s {light.name}",
            "aliases": (f"dead hunter's {light.name}",),
            "text": filled(memory.lantern, {"hunter": fallen.hunter}),
            "place": fallen.place,
            "person": None,
            "teaches": teaches,
        }
    )
    return revised(world, items=(*world.items, left))


def _bring(world: World, fallen: list[PastHunt], sheet: HunterSheet | None) -> World:
    """Return a country with the hunters who may come now: not the dead, and first of all the one who lived."""
    dead = {each.hunter: each.place for each in fallen}
    living = [each for each in world.hunters if each.name not in dead]
    ready = living or [each for each in world.hunters if each.name != fallen[-1].hunter] or list(world.hunters)
    if sheet is not None:
        known = _known_to(world, sheet)
        ready = [known, *(each for each in ready if each.id != sheet.id)]
    carried = {supply.item for hunter in ready for supply in hunter.pack}
    left = {
        supply.item: dead[hunter.name]
        for hunter in world.hunters
        if hunter not in ready and dead.get(hunter.name) in world.place
        for supply in hunter.pack
        if supply.item not in carried
    }
    return revised(
        world,
        items=tuple(_found_or_carried(each, carried, left) for each in world.items),
        people=tuple(_without_wares(each, carried) for each in world.people),
        hunters=tuple(ready),
    )


def _known_to(world: World, sheet: HunterSheet) -> HunterSheet:
    """Return a sheet without what belonged to another hunt alone."""
    pack = tuple(supply for supply in sheet.pack if supply.item in world.item)
    carried = [supply.item for supply in pack]
    recipes = tuple(each for each in sheet.recipes if each in world.recipe)
    wields = sheet.wields if sheet.wields in carried else carried[0]
    return sheet.model_copy(update={"pack": pack, "recipes": recipes, "wields": wields})


def _found_or_carried(item: Item, carried: Collection[ItemId], left: Mapping[ItemId, PlaceId]) -> Item:
    if item.id in carried:
        return item.model_copy(update={"place": None, "person": None})
    return item.model_copy(update={"place": left[item.id]}) if item.id in left else item


def _without_wares(person: Person, carried: Collection[ItemId]) -> Person:
    return person.model_copy(update={"wares": tuple(each for each in person.wares if each.item not in carried)})
