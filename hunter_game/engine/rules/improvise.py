"""Improvising: free words as an approach, a means and a wish.

Force is checked with might, craft with wits, nerve with nerve.

| approach | gives in a meeting, the first if nothing is wished for |
|---|---|
| force | it is *held*, or *exposed* |
| craft | it is *blinded*, or *held*; the hunter is *hidden* |
| nerve | it is *frightened*, or *exposed* |

- Any of these can be wished for by any approach; what is not its own is far-fetched: −1.
- A carried thing that is put to it helps by 1, whatever it is, and is gone from the hands, whatever falls: what can be
  used up is used up, and the rest lies on the ground.
- What comes of each grade in a meeting is in `fight`.
- Outside a meeting it burns one candle. *Success* grants the wish to be *hidden*, or else gives 1 nerve; *triumph* does
  so and gives 1 nerve more; *cost* does so for one candle more. *Failure* takes 1 nerve, *disaster* 1 health and 1
  nerve.
- It never gives a clue, a thing or a person's trust: those have rules of their own.
"""

from __future__ import annotations

from hunter_game.engine.checks import make_check
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Check, Improvised
from hunter_game.engine.rules import conditions, standing, time
from hunter_game.engine.state import Facts, at_place
from hunter_game.engine.vocabulary import Attribute, Condition, Grade, ItemId, ItemKind, Means
from hunter_game.engine.world import World

FAR_FETCHED = -1
TO_HAND = 1
"""What a thing that is put to it helps."""

_OWN: dict[Means, tuple[Condition, ...]] = {
    Means.FORCE: (Condition.HELD, Condition.EXPOSED),
    Means.CRAFT: (Condition.BLINDED, Condition.HELD, Condition.HIDDEN),
    Means.NERVE: (Condition.FRIGHTENED, Condition.EXPOSED),
}
"""What each approach gives without strain, the first by itself."""
_WISHES = frozenset(condition for own in _OWN.values() for condition in own)
_USED_UP = (
    ItemKind.AMMUNITION,
    ItemKind.OIL,
    ItemKind.BAIT,
    ItemKind.FOOD,
    ItemKind.REMEDY,
    ItemKind.CHARM,
    ItemKind.INGREDIENT,
)

ATTRIBUTES = {Means.FORCE: Attribute.MIGHT, Means.CRAFT: Attribute.WITS, Means.NERVE: Attribute.NERVE}


def check_for(world: World, facts: Facts, means: Means) -> Check:
    """Return the check that improvising here by this means would roll now."""
    hold = standing.modifiers(world, facts, "improvise")
    return make_check(facts, f"improvise by {means.value}", facts.place, ATTRIBUTES[means], hold)


def granted(means: Means, wish: Condition | None) -> Condition:
    """Return what an improvised act in a meeting gives when it works."""
    return wish if wish in _WISHES and wish is not None else _OWN[means][0]


def modifiers(world: World, means: Means, item: ItemId | None, wish: Condition | None) -> list[tuple[str, int]]:
    """Return what the wish and the thing put to it add to the check in a meeting, by name."""
    strained = granted(means, wish) not in _OWN[means]
    return [
        ("far-fetched", FAR_FETCHED if strained else 0),
        *([] if item is None else [(world.item[item].name, TO_HAND)]),
    ]


def put_to_it(draft: Draft, item: ItemId) -> None:
    """Let a thing that was put to it be gone from the hands."""
    if draft.world.item[item].kind in _USED_UP:
        draft.spend(item)
    else:
        draft.move_thing(item, at_place(draft.facts.place))


def improvise(draft: Draft, means: Means, words: str, wish: Condition | None) -> None:
    """Try something that no rule has a name for."""
    grade = draft.roll(check_for(draft.world, draft.facts, means)).grade
    draft.say(Improvised(means=means, words=words, grade=grade))
    if grade in (Grade.FAILURE, Grade.DISASTER):
        conditions.frighten(draft, 1, "improvise")
    else:
        _grant(draft, wish, triumph=grade is Grade.TRIUMPH)
    if grade is Grade.DISASTER:
        conditions.hurt(draft, 1, "improvise")
    time.burn(draft, 2 if grade is Grade.COST else 1)


def _grant(draft: Draft, wish: Condition | None, *, triumph: bool) -> None:
    nerve = 1 if triumph else 0
    if wish is Condition.HIDDEN:
        conditions.gain(draft, Condition.HIDDEN, "improvise")
    else:
        nerve += 1
    if nerve:
        conditions.steady(draft, nerve)
