"""The practice world on a fair day: somebody sells, somebody teaches, and things can be made."""

from __future__ import annotations

from hunter_game.engine.vocabulary import ItemId, ItemKind, PersonId, RecipeId, TopicId, Weather
from hunter_game.engine.world import Answer, Item, Person, Recipe, Supply, Ware, World
from tests.yard import changed

SELLER, BUYER = PersonId("tibb"), PersonId("corm")
"""Tibb sells at the ferry steps; Corm has but one thing and hides it behind trust."""
ROPE, GIN_TRAP, NAILS, RELIC = ItemId("tow_rope"), ItemId("gin_trap"), ItemId("rivets"), ItemId("relic")
PITCH, RAG, POT, BRAND, MANUAL = ItemId("pitch"), ItemId("rag"), ItemId("pot"), ItemId("brand"), ItemId("manual")
PITCH_BRAND, PITCH_SEAL, SECRET = RecipeId("pitch_brand"), RecipeId("pitch_seal"), RecipeId("old_secret")
SEAL = ItemId("seal")

ITEMS = (
    Item(id=ROPE, name="tow rope", kind=ItemKind.TOOL, text="Hemp.", person=SELLER, price=7),
    Item(id=GIN_TRAP, name="gin trap", kind=ItemKind.TRAP, text="Iron.", person=SELLER, price=9, slots=2, holds=True),
    Item(
        id=NAILS, name="rivets", plural=True, kind=ItemKind.CHARM, text="Three.", person=SELLER, price=2, count=3,
        bane="iron",
    ),
    Item(id=RELIC, name="relic", kind=ItemKind.CHARM, text="A toe.", person=BUYER, price=5),
    Item(id=PITCH, name="pitch", kind=ItemKind.INGREDIENT, text="Black.", place="mill_yard", price=1, count=4),
    Item(id=RAG, name="rag", kind=ItemKind.INGREDIENT, text="Grey.", place="mill_yard", price=1, count=2),
    Item(id=POT, name="iron pot", kind=ItemKind.TOOL, text="Round.", place="mill_yard", price=4),
    Item(id=BRAND, name="brand", kind=ItemKind.ARM, text="It burns.", price=2, damage=2, bane="fire", lit=True),
    Item(id=SEAL, name="seal", kind=ItemKind.CHARM, text="Black wax.", price=2),
    Item(
        id=MANUAL, name="ferry manual", kind=ItemKind.BOOK, text="How to.", place="mill_yard", price=3,
        teaches=PITCH_SEAL,
    ),
)  # fmt: skip

RECIPES = (
    Recipe(
        id=PITCH_BRAND, name="pitch brand", makes=BRAND, known=True, text="Wind and dip.", hard=1, tool=POT,
        needs=(Supply(item=PITCH, count=2), Supply(item=RAG)),
    ),
    Recipe(id=PITCH_SEAL, name="pitch seal", makes=SEAL, text="Drip it.", needs=(Supply(item=PITCH),), count=2),
    Recipe(id=SECRET, name="old secret", makes=SEAL, text="Spit.", needs=(Supply(item=RAG),)),
)  # fmt: skip

LESSON = Answer(topic=TopicId("wat"), words="Spit in the wax, my father said.", teaches=SECRET)


def fair(yard: World, *climate: Weather) -> World:
    """Return the practice world with wares, recipes and, if any is given, weather."""
    return changed(
        yard,
        items=(*yard.items, *ITEMS),
        recipes=RECIPES,
        people=tuple(map(_busy, yard.people)),
        climate=climate or (Weather.STILL,),
    )


def _busy(person: Person) -> Person:
    if person.id == SELLER:
        wares = (Ware(item=ROPE), Ware(item=GIN_TRAP), Ware(item=NAILS))
        others = tuple(each for each in person.answers if each.topic != LESSON.topic)
        return person.model_copy(update={"wares": wares, "answers": (*others, LESSON)})
    if person.id == BUYER:
        return person.model_copy(update={"wares": (Ware(item=RELIC, trust=1),)})
    return person
