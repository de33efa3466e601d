"""What people sell and teach can be had, and what can be learned can be made."""

from __future__ import annotations

from typing import Any

import pytest

from hunter_game.content import load_world
from hunter_game.content.checks import faults
from hunter_game.content.goods import obtainable
from hunter_game.engine.vocabulary import ItemId, PersonId, PlaceId, TopicId, Weather
from hunter_game.engine.world import Supply, Ware, World
from tests.engine.fair import BRAND, PITCH, PITCH_BRAND, RAG, ROPE, SEAL, SELLER, fair
from tests.yard import changed

WARES_AND_RECIPES = """
items:
  rope: {name: rope, kind: tool, text: Hemp., person: ann, price: 4}
  pitch: {name: pitch, kind: ingredient, text: Black., place: cellar, count: 3}
  torch: {name: torch, kind: arm, text: It burns., damage: 2}
recipes:
  torch: {name: torch, makes: torch, needs: {pitch: 2, stick: 1}, known: true, text: Dip it.}
"""


@pytest.fixture(scope="module")
def sound(yard: World) -> World:
    """The practice world on a fair day."""
    return fair(yard)


def spoiled(world: World, section: str, entry: str, **changes: Any) -> World:
    """Return a world with one entry of a section changed."""
    entries = tuple(each.model_copy(update=changes) if each.id == entry else each for each in getattr(world, section))
    return changed(world, **{section: entries})


def first(world: World) -> str:
    """Return the first fault of a world."""
    found = next(faults(world))
    return f"{found.key}: {found.message}"


def test_a_world_with_wares_and_recipes_is_sound(sound: World) -> None:
    assert list(faults(sound)) == []


def test_wares_recipes_and_climate_are_read_as_they_are_written(tiny: str, write_world: Any) -> None:
    secret, title = "    secret: She let it in.\n", "  title: Tiny\n"
    text = tiny.replace(secret, f"{secret}    wares: [{{item: rope, trust: 1}}]\n")
    folder = write_world(text.replace(title, f"{title}  climate: [fog, fog, rain]\n"))
    (folder / "goods.yaml").write_text(WARES_AND_RECIPES, encoding="utf-8")
    world = load_world(folder)
    assert world.person[PersonId("ann")].wares == (Ware(item=ItemId("rope"), trust=1),)
    assert world.recipes[0].needs == (
        Supply(item=ItemId("pitch"), count=2),
        Supply(item=ItemId("stick")),
    )
    assert world.climate == (Weather.FOG, Weather.FOG, Weather.RAIN)


@pytest.mark.parametrize(
    ("section", "entry", "changes", "fault"),
    [
        (
            "items",
            ROPE,
            {"person": "corm"},
            'people.tibb.wares.tow_rope: "tow_rope" is not theirs, write person: tibb to it',
        ),
        ("items", ROPE, {"price": 0}, "items.tow_rope.price: a ware needs a price of 1 or more"),
        ("items", ROPE, {"fixed": True}, "items.tow_rope.fixed: what is fixed cannot be sold"),
        ("people", SELLER, {"wares": (Ware(item=ROPE), Ware(item=ROPE))}, "people.tibb.wares.tow_rope: listed twice"),
        ("people", SELLER, {"kin": (SELLER,)}, "people.tibb.kin: nobody is kin to themselves"),
        ("people", SELLER, {"kin": ("tib",)}, 'people.tibb.kin: no person "tib" (did you mean "tibb"?)'),
        ("people", SELLER, {"fears": (TopicId("wets"),)}, 'people.tibb.fears: no topic "wets"'),
        ("people", SELLER, {"refuge": PlaceId("mil")}, 'people.tibb.refuge: no place "mil" (did you mean "mill"?)'),
        (
            "recipes",
            PITCH_BRAND,
            {"makes": "brant"},
            'recipes.pitch_brand.makes: no item "brant" (did you mean "brand"?)',
        ),
        ("recipes", PITCH_BRAND, {"tool": "spoon"}, 'recipes.pitch_brand.tool: no item "spoon"'),
        ("recipes", PITCH_BRAND, {"needs": ()}, "recipes.pitch_brand.needs: nothing is made of nothing"),
        (
            "recipes",
            PITCH_BRAND,
            {"needs": (Supply(item=RAG, count=3),)},
            "recipes.pitch_brand.needs.rag: there are only 2",
        ),
        (
            "recipes",
            PITCH_BRAND,
            {"needs": (Supply(item=BRAND),)},
            "recipes.pitch_brand.needs.brand: nobody can come by it",
        ),
        ("recipes", PITCH_BRAND, {"tool": "hound_tooth"}, 'recipes.pitch_brand.tool: nobody can come by "hound_tooth"'),
        (
            "recipes",
            "old_secret",
            {"makes": ROPE},
            'recipes.old_secret.makes: "tow_rope" lies in the world, what is made must not',
        ),
        (
            "recipes",
            PITCH_BRAND,
            {"known": False},
            "recipes.pitch_brand: nobody can learn it: not known, no answer, thing or hunter has it",
        ),
        ("items", PITCH, {"place": None, "person": "corm"}, "recipes.pitch_brand.needs.pitch: nobody can come by it"),
    ],
)
def test_what_is_wrong_is_said_with_its_key(
    sound: World, section: str, entry: str, changes: dict[str, Any], fault: str
) -> None:
    assert first(spoiled(sound, section, entry, **changes)).startswith(fault)


def test_what_is_made_can_be_made_into_more(sound: World) -> None:
    chain = spoiled(sound, "recipes", "old_secret", makes=BRAND, needs=(Supply(item=SEAL, count=40),))
    assert not [fault for fault in faults(chain) if fault.key.startswith("recipes.old_secret")]


def test_what_somebody_keeps_for_themselves_cannot_be_come_by(sound: World) -> None:
    kept = spoiled(sound, "people", SELLER, wares=())
    places = [each.id for each in kept.places]
    assert ROPE in obtainable(sound, places)
    assert ROPE not in obtainable(kept, places)
