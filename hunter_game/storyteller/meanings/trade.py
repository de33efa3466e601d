"""Beats of buying, selling and making."""

from __future__ import annotations

from hunter_game.engine.outcomes import Bought, Crafted, RecipeLearned, Sold
from hunter_game.engine.vocabulary import Grade
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names, yes_no

_MADE = {
    Grade.DISASTER: "It goes as badly as it can: nothing comes of it, and all that you had for it is spoiled.",
    Grade.FAILURE: "Nothing comes of it, and some of what you had for it is spoiled.",
    Grade.COST: "You make {the_item}; it takes longer than it should.",
    Grade.SUCCESS: "You make {the_item}.",
    Grade.TRIUMPH: "You make {the_item}, and more than you had hoped for.",
}


def bought(names: Names, outcome: Bought) -> Beat:
    """Put something bought into words; the price is the strip's."""
    item, person = names.item(outcome.item), names.person(outcome.person)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You buy {item['the_item']} of {person['person']}.",
        slots={**item, **person},
        tags={
            "item": outcome.item,
            "item_kind": names.world.item[outcome.item].kind.value,
            "person": outcome.person,
        },
    )


def sold(names: Names, outcome: Sold) -> Beat:
    """Put something sold into words; the price is the strip's."""
    item, person = names.item(outcome.item), names.person(outcome.person)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You sell {item['the_item']} to {person['person']}.",
        slots={**item, **person},
        tags={
            "item": outcome.item,
            "item_kind": names.world.item[outcome.item].kind.value,
            "person": outcome.person,
        },
    )


def recipe_learned(names: Names, outcome: RecipeLearned) -> Beat:
    """Put a new recipe into words."""
    recipe = names.world.recipe[outcome.recipe]
    item = names.item(recipe.makes)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"You know now how {recipe.name} is made: {recipe.text}",
        slots={**item, "recipe": recipe.name, "text": recipe.text},
        tags={"recipe": outcome.recipe, "item": recipe.makes},
    )


def crafted(names: Names, outcome: Crafted) -> Beat:
    """Put a making into words, whatever came of it."""
    item = names.item(outcome.item)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=_MADE[outcome.grade].format(**item),
        grade=outcome.grade,
        slots={**item, "recipe": names.world.recipe[outcome.recipe].name},
        tags={"recipe": outcome.recipe, "item": outcome.item, "made": yes_no(outcome.count > 0)},
    )
