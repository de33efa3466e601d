"""The first state of a hunt: everything follows from world, hunt, hunter and seed."""

from __future__ import annotations

from hunter_game.engine.digest import world_digest
from hunter_game.engine.draft import Draft
from hunter_game.engine.rules import complications, presence, weather
from hunter_game.engine.state import (
    CANDLES_A_DAY,
    GONE,
    HUNTER,
    RULES_VERSION,
    BeastState,
    Board,
    Facts,
    Holder,
    Hunter,
    PersonState,
    State,
    Thing,
    Told,
    at_place,
    with_person,
)
from hunter_game.engine.vocabulary import HuntId, ItemId, Phase, RecipeId
from hunter_game.engine.world import HunterSheet, Item, World


def begin(world: World, hunt_id: HuntId, sheet_id: str, seed: str) -> State:
    """Return the state at turn 0.

    Args:
        world: A checked world.
        hunt_id: Which hunt of it.
        sheet_id: Which ready hunter.
        seed: Key of all dice, any text.

    Raises:
        KeyError: The world has no such hunt or hunter.
    """
    hunt = world.hunt[hunt_id]
    sheet = {each.id: each for each in world.hunters}[sheet_id]
    carried = {supply.item: supply.count for supply in sheet.pack}
    facts = Facts(
        rules=RULES_VERSION,
        world=world_digest(world),
        seed=seed,
        hunt=hunt_id,
        phase=Phase.INQUIRY,
        day=1,
        candles=CANDLES_A_DAY,
        place=hunt.start,
        hunter=_hunter(sheet),
        things={item.id: _thing(item, carried) for item in world.items},
        people={person.id: PersonState(trust=complications.first_trust(hunt, person.id)) for person in world.people},
        beasts={
            beast.id: BeastState(health=beast.health, will=beast.will)
            for beast in world.beasts
            if beast.id == hunt.answer.kind
        },
        board=Board(),
        topics=hunt.topics,
        recipes=_recipes(world, sheet),
        weather=weather.of_day(world, seed, 1),
        words=(),
        visited=(hunt.start,),
        examined=(),
        searched={},
        attempts={},
        account=None,
        fight=None,
        ending=None,
        reckoning=None,
    )
    opening = Draft(world, facts)
    presence.notice(opening)
    return State(facts=opening.facts, told=Told())


def _hunter(sheet: HunterSheet) -> Hunter:
    return Hunter(
        name=sheet.name,
        trade=sheet.trade,
        might=sheet.might,
        wits=sheet.wits,
        nerve=sheet.nerve,
        health=sheet.health,
        health_most=sheet.health,
        courage=sheet.courage,
        courage_most=sheet.courage,
        coin=sheet.coin,
        slots=sheet.slots,
        wields=sheet.wields,
        scars=sheet.scars,
        renown=sheet.renown,
    )


def _recipes(world: World, sheet: HunterSheet) -> tuple[RecipeId, ...]:
    """What everybody knows how to make, then what this hunter has learned."""
    common = tuple(recipe.id for recipe in world.recipes if recipe.known)
    return (*common, *(each for each in sheet.recipes if each not in common))


def _thing(item: Item, carried: dict[ItemId, int]) -> Thing:
    holder: Holder
    if item.id in carried:
        return Thing(holder=HUNTER, count=carried[item.id])
    if item.place is not None:
        holder = at_place(item.place)
    elif item.person is not None:
        holder = with_person(item.person)
    else:
        holder = GONE
    return Thing(holder=holder, count=item.count)
