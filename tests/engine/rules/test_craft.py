"""Making things by recipes, and learning how."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.rules import craft
from hunter_game.engine.vocabulary import Approach, Attribute, Grade, Refusal, TopicId, Trade, Watch
from hunter_game.engine.world import World
from tests.engine.fair import (
    BRAND,
    MANUAL,
    PITCH,
    PITCH_BRAND,
    PITCH_SEAL,
    POT,
    RAG,
    SEAL,
    SECRET,
    SELLER,
    fair,
)
from tests.engine.table import Table
from tests.yard import changed

MAKE = go.Craft(recipe=PITCH_BRAND)


@pytest.fixture
def bench(yard: World) -> Table:
    """In the mill yard in the morning with 4 pitch, 2 rags, the pot, and a pack with room."""
    return Table(fair(yard)).at("mill_yard", Watch.MORNING).hunter(slots=14).carry(PITCH, RAG, POT)


def left(table: Table) -> tuple[int, int, int]:
    """Return how much pitch, rag and pot there is."""
    things = table.state.facts.things
    return things[PITCH].count, things[RAG].count, things[POT].count


@pytest.mark.parametrize(
    ("grade", "made", "after", "candles"),
    [
        (Grade.TRIUMPH, 2, (2, 1, 1), 1),
        (Grade.SUCCESS, 1, (2, 1, 1), 1),
        (Grade.COST, 1, (2, 1, 1), 2),
        (Grade.FAILURE, 0, (2, 2, 1), 1),
        (Grade.DISASTER, 0, (2, 1, 1), 1),
    ],
)
def test_each_grade_has_its_yield_and_its_price(
    bench: Table, grade: Grade, made: int, after: tuple[int, int, int], candles: int
) -> None:
    bench.hunter(wits=1).falling(grade, MAKE)
    crafted = bench.the(it.Crafted)
    assert (crafted.recipe, crafted.item, crafted.grade, crafted.count) == (PITCH_BRAND, BRAND, grade, made)
    assert left(bench) == after
    assert sum(each.count for each in bench.said(it.CandlesBurnt)) == candles
    thing = bench.state.facts.things[BRAND]
    assert (thing.holder, thing.count) == (("hunter", made) if made else ("gone", 1))
    assert sum(each.amount for each in bench.said(it.DamageDealt)) == (1 if grade is Grade.DISASTER else 0)


def test_it_is_checked_with_wits_less_what_makes_it_hard(bench: Table) -> None:
    check = craft.check_for(bench.world, bench.state.facts, PITCH_BRAND)
    assert (check.attribute, check.total) == (Attribute.WITS, 1)
    assert [(each.name, each.value) for each in check.modifiers] == [("hard to make", -1)]


def test_a_herbalist_makes_it_easier_and_one_more_of_what_comes_out_well(bench: Table) -> None:
    bench.hunter(trade=Trade.HERBALIST, wits=0)
    check = craft.check_for(bench.world, bench.state.facts, PITCH_BRAND)
    assert [(each.name, each.value) for each in check.modifiers] == [("hard to make", -1), ("herbalist", 1)]
    bench.falling(Grade.SUCCESS, MAKE)
    assert bench.the(it.Crafted).count == 2
    bench.falling(Grade.COST, MAKE)
    assert bench.the(it.Crafted).count == 1
    assert bench.state.facts.things[BRAND].count == 3, "what is made is put to what there is"


def test_what_is_lacking_is_named_with_what_is_carried(bench: Table) -> None:
    refused = bench.thing(PITCH, count=1).without(POT).refusal(MAKE)
    assert refused.reason is Refusal.NOT_CARRIED
    assert refused.message == "You can't make pitch brand: you lack 2 pitch (1 carried), iron pot (0 carried)."
    recipe = next(each for each in view(bench.world, bench.state).recipes if each.id == PITCH_BRAND)
    assert (recipe.needs, recipe.lacks) == (("2 pitch", "rag", "iron pot"), ("2 pitch", "iron pot"))


def test_nothing_can_be_made_in_the_dark_or_in_a_meeting(bench: Table) -> None:
    bench.without("lantern").at("mill_yard", Watch.NIGHT)
    assert bench.refusal(MAKE).reason is Refusal.TOO_DARK
    assert bench.meeting().refusal(MAKE).reason is Refusal.IN_FIGHT


def test_what_one_does_not_know_one_cannot_make(bench: Table) -> None:
    refused = bench.refusal(go.Craft(recipe=PITCH_SEAL))
    assert (refused.reason, refused.message) == (Refusal.UNKNOWN_RECIPE, "You don't know how to make that.")


@pytest.mark.parametrize(("holder", "where"), [("place:mill", "lies at the mill"), ("person:maren", "is with Maren")])
def test_what_was_made_before_must_be_fetched_first(bench: Table, holder: str, where: str) -> None:
    refused = bench.thing(BRAND, holder).refusal(MAKE)
    assert refused.reason is Refusal.ALREADY
    assert refused.message == f"You can't make more: the brand that you made {where}. (fetch it first)"


def test_what_is_used_up_makes_room_for_what_is_made(bench: Table) -> None:
    used = view(bench.world, bench.state).hunter.slots_used
    assert bench.hunter(slots=used).refusal(MAKE).reason is Refusal.PACK_FULL
    bench.thing(PITCH, count=2).falling(Grade.SUCCESS, MAKE)
    assert bench.state.facts.things[BRAND].holder == "hunter"


def test_everybody_knows_what_is_known_and_a_sheet_knows_more(yard: World) -> None:
    world = fair(yard)
    assert Table(world).state.facts.recipes == (PITCH_BRAND,)
    hunters = tuple(each.model_copy(update={"recipes": (SECRET, PITCH_BRAND)}) for each in world.hunters)
    learned = changed(world, hunters=hunters)
    assert Table(learned).state.facts.recipes == (PITCH_BRAND, SECRET)


def test_a_book_teaches_once(bench: Table) -> None:
    bench.do(go.ExamineItem(item=MANUAL))
    assert bench.the(it.RecipeLearned).recipe == PITCH_SEAL
    bench.do(go.ExamineItem(item=MANUAL))
    assert not bench.said(it.RecipeLearned)
    assert bench.state.facts.recipes == (PITCH_BRAND, PITCH_SEAL)
    bench.hunter(wits=2).falling(Grade.SUCCESS, go.Craft(recipe=PITCH_SEAL))
    assert bench.state.facts.things[SEAL].count == 2


def test_an_answer_teaches_whoever_gets_it(bench: Table) -> None:
    topic = TopicId("wat")
    bench.at("ferry_steps", Watch.MORNING).put(topics=(topic,))
    bench.do(go.Ask(person=SELLER, topic=topic, approach=Approach.PLAIN))
    assert bench.the(it.RecipeLearned).recipe == SECRET


def test_a_disaster_can_kill(bench: Table) -> None:
    bench.hunter(wits=0, health=1).falling(Grade.DISASTER, MAKE)
    assert bench.the(it.HunterFell).by == "craft"
