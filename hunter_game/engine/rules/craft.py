"""Craft: making things by recipes.

| grade | what comes of it |
|---|---|
| triumph | 1 more than the recipe says |
| success | as many as the recipe says |
| cost | as many, for 1 candle more |
| failure | nothing, and the first of its needs is spent |
| disaster | nothing, all its needs are spent, and 1 health |

- A recipe is known from the start, taught by an answer, or read in a book.
- It is checked with wits, less what makes it hard. One candle burns.
- All its needs and its tool must be carried; the needs are used up, the tool is kept.
- One thing has one holder: what was made before and left somewhere must be fetched before more of it can be made.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Check, Crafted, RecipeLearned, Rejected
from hunter_game.engine.rules import conditions, presence, standing, things, time, trades
from hunter_game.engine.state import GONE, HUNTER, Facts, Thing
from hunter_game.engine.vocabulary import Attribute, Grade, PersonId, PlaceId, RecipeId, Refusal
from hunter_game.engine.world import Recipe, Supply, World

_COMES = (Grade.COST, Grade.SUCCESS, Grade.TRIUMPH)


def check_for(world: World, facts: Facts, recipe: RecipeId) -> Check:
    """Return the check that making this would roll now."""
    modifiers = [("hard to make", -world.recipe[recipe].hard), *standing.modifiers(world, facts, "craft")]
    return make_check(facts, "craft", recipe, Attribute.WITS, modifiers)


def asked_for(recipe: Recipe) -> tuple[Supply, ...]:
    """Return what must be carried: what is used up, and the tool."""
    tool = () if recipe.tool is None else (Supply(item=recipe.tool),)
    return (*recipe.needs, *tool)


def lacking(facts: Facts, recipe: Recipe) -> tuple[Supply, ...]:
    """Return what is not carried, or not enough of it."""
    return tuple(each for each in asked_for(recipe) if _carries(facts, each) < each.count)


def in_words(world: World, supply: Supply) -> str:
    """Return so many of an item in words: `2 pine pitch`, `iron pot`."""
    name = world.item[supply.item].name
    return name if supply.count == 1 else f"{supply.count} {name}"


def learn(draft: Draft, recipe: RecipeId | None) -> None:
    """Let the hunter know a recipe; nothing if they know it already."""
    if recipe is not None and recipe not in draft.facts.recipes:
        draft.put(recipes=(*draft.facts.recipes, recipe))
        draft.say(RecipeLearned(recipe=recipe))


def craft(draft: Draft, recipe: RecipeId) -> Rejected | None:
    """Make something by a recipe."""
    refusal = refused(draft, recipe)
    if refusal is not None:
        return refusal
    made = draft.world.recipe[recipe]
    grade = draft.roll(check_for(draft.world, draft.facts, recipe)).grade
    for need in _used_up(made, grade):
        for _ in range(need.count):
            draft.spend(need.item)
    count = _comes(draft, made, grade)
    draft.say(Crafted(recipe=recipe, item=made.makes, grade=grade, count=count))
    if count:
        before = draft.facts.things[made.makes]
        held = before.count if before.holder == HUNTER else 0
        draft.put_thing(made.makes, Thing(holder=HUNTER, count=held + count))
    if grade is Grade.DISASTER:
        conditions.hurt(draft, 1, "craft")
    time.burn(draft, 2 if grade is Grade.COST else 1)
    return None


def refused(draft: Draft, recipe: RecipeId) -> Rejected | None:
    """Return why something cannot be made now."""
    if recipe not in draft.facts.recipes:
        return Rejected(reason=Refusal.UNKNOWN_RECIPE, message="You don't know how to make that.")
    made = draft.world.recipe[recipe]
    dark = presence.in_the_dark(draft, f"make {made.name}")
    if dark is not None:
        return dark
    lacks = lacking(draft.facts, made)
    if lacks:
        told = ", ".join(f"{in_words(draft.world, each)} ({_carries(draft.facts, each)} carried)" for each in lacks)
        return Rejected(reason=Refusal.NOT_CARRIED, message=f"You can't make {made.name}: you lack {told}.")
    return _left_elsewhere(draft, made) or _no_room(draft, made)


def _left_elsewhere(draft: Draft, recipe: Recipe) -> Rejected | None:
    holder = draft.facts.things[recipe.makes].holder
    if holder in (HUNTER, GONE):
        return None
    name = draft.world.item[recipe.makes].name
    kind, _, id_ = holder.partition(":")
    where = (
        f"lies at {draft.world.place[PlaceId(id_)].name}"
        if kind == "place"
        else f"is with {draft.world.person[PersonId(id_)].name}"
    )
    return Rejected(
        reason=Refusal.ALREADY, message=f"You can't make more: the {name} that you made {where}. (fetch it first)"
    )


def _no_room(draft: Draft, recipe: Recipe) -> Rejected | None:
    """What is used up makes room for what is made."""
    makes = draft.world.item[recipe.makes]
    if presence.carried(draft.facts, makes.id):
        return None
    freed = sum(
        draft.world.item[need.item].slots for need in recipe.needs if draft.facts.things[need.item].count == need.count
    )
    return things.no_room(draft, makes, f"make {recipe.name}", freed=freed)


def _carries(facts: Facts, supply: Supply) -> int:
    return facts.things[supply.item].count if presence.carried(facts, supply.item) else 0


def _used_up(recipe: Recipe, grade: Grade) -> tuple[Supply, ...]:
    return recipe.needs[:1] if grade is Grade.FAILURE else recipe.needs


def _comes(draft: Draft, recipe: Recipe, grade: Grade) -> int:
    if grade not in _COMES:
        return 0
    if grade is Grade.COST:
        return recipe.count
    return recipe.count + (grade is Grade.TRIUMPH) + trades.makes_more(draft.facts.hunter)
