"""Improvised acts in a meeting: an approach, a thing that is put to it, and a wish."""

from __future__ import annotations

from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.bind import bind
from hunter_game.engine.events import CombatEvent
from hunter_game.engine.improvised import wish_of
from hunter_game.engine.perception import view
from hunter_game.engine.rules import fight
from hunter_game.engine.state import GONE
from hunter_game.engine.vocabulary import BeastId, Condition, Grade, ItemId, Maneuver, Means, Range, Refusal
from hunter_game.engine.world import World
from tests.engine.table import Table
from tests.yard import changed

DROWNER = BeastId("drowner")
OWN = {
    Means.FORCE: (Condition.HELD, Condition.EXPOSED),
    Means.CRAFT: (Condition.BLINDED, Condition.HELD, Condition.HIDDEN),
    Means.NERVE: (Condition.FRIGHTENED, Condition.EXPOSED),
}
"""What each approach gives without strain, written out once more."""
WISHES = (Condition.HELD, Condition.BLINDED, Condition.FRIGHTENED, Condition.EXPOSED, Condition.HIDDEN)


@pytest.fixture
def ring(table: Table) -> Table:
    """Near the drowner, which is about to do nothing that hurts."""
    return table.meeting(Range.NEAR, shown="wades")


def trying(means: Means, wish: Condition | None = None, item: str | None = None) -> go.Fray:
    """Return an improvised act."""
    thing = None if item is None else ItemId(item)
    return go.Fray(maneuver=Maneuver.IMPROVISE, means=means, wish=wish, item=thing, words="anything at all")


def modifiers(table: Table, act: go.Fray) -> list[tuple[str, int]]:
    """Return what moves the check of an act beside the beast's ferocity."""
    check = fight.check_for(table.world, table.state.facts, act.maneuver, act.means, act.item, act.wish)
    assert check is not None
    return [(each.name, each.value) for each in check.modifiers if each.name != "its ferocity"]


@pytest.mark.parametrize(("means", "wish"), list(product(Means, WISHES)))
def test_a_wish_that_is_not_the_approachs_own_is_far_fetched(ring: Table, means: Means, wish: Condition) -> None:
    expected = [] if wish in OWN[means] else [("far-fetched", -1)]
    assert modifiers(ring, trying(means, wish)) == expected


@pytest.mark.parametrize(("means", "wish"), list(product(Means, (None, *WISHES))))
def test_what_was_wished_for_is_what_it_gives(ring: Table, means: Means, wish: Condition | None) -> None:
    ring.falling(Grade.SUCCESS, trying(means, wish))
    gained = ring.the(it.ConditionGained)
    assert gained.condition is (wish or OWN[means][0])
    assert gained.target == ("hunter" if wish is Condition.HIDDEN else DROWNER)


@pytest.mark.parametrize("wish", [Condition.BLEEDING, Condition.POISONED, Condition.BURNING])
def test_what_nobody_can_wish_for_is_no_wish(ring: Table, wish: Condition) -> None:
    assert modifiers(ring, trying(Means.FORCE, wish)) == []
    ring.falling(Grade.SUCCESS, trying(Means.FORCE, wish))
    assert ring.the(it.ConditionGained).condition is Condition.HELD


def test_a_thing_that_is_put_to_it_helps_by_1_under_its_own_name(ring: Table) -> None:
    assert modifiers(ring, trying(Means.CRAFT, None, "lantern")) == [("lantern", 1)]


@pytest.mark.parametrize("grade", [Grade.FAILURE, Grade.SUCCESS])
def test_what_cannot_be_used_up_lies_on_the_ground_whatever_falls(ring: Table, grade: Grade) -> None:
    ring.falling(grade, trying(Means.CRAFT, None, "lantern"))
    assert ring.state.facts.things[ItemId("lantern")].holder == "place:ferry_steps"
    assert ring.the(it.Maneuvered).item == "lantern"


def test_what_can_be_used_up_is_used_up_one_at_a_time(ring: Table) -> None:
    ring.carry("salt").falling(Grade.FAILURE, trying(Means.CRAFT, None, "salt"))
    assert ring.state.facts.things[ItemId("salt")].count == 2
    ring.meeting(shown="wades").falling(Grade.FAILURE, trying(Means.CRAFT, None, "smoked_eel"))
    assert ring.state.facts.things[ItemId("smoked_eel")].holder == GONE


def test_what_is_not_carried_cannot_be_put_to_anything(ring: Table) -> None:
    assert ring.refusal(trying(Means.FORCE, None, "spade")).reason is Refusal.NOT_CARRIED


def test_the_odds_of_an_improvised_act_are_those_that_it_rolls(ring: Table) -> None:
    for means, wish, item in product(Means, (None, *WISHES), (None, "lantern")):
        act = trying(means, wish, item)
        shown = fight.check_for(ring.world, ring.state.facts, act.maneuver, means, act.item, wish)
        before = ring.state
        ring.do(act)
        assert ring.said(it.Rolled)[0].check == shown
        ring.state = before


@pytest.mark.parametrize(
    ("words", "means", "wish", "item"),
    [
        ("pin it down with the snare", Means.FORCE, Condition.HELD, "snare"),
        ("blind it using my lantern", Means.CRAFT, Condition.BLINDED, "lantern"),
        ("scare it with a great shout", Means.NERVE, Condition.FRIGHTENED, None),
        ("distract it with the smoked eel and run", Means.CRAFT, Condition.EXPOSED, "smoked_eel"),
        ("sneak behind the punt", Means.CRAFT, Condition.HIDDEN, None),
        ("kick the punt over", Means.FORCE, Condition.EXPOSED, None),
    ],
)
def test_words_say_how_with_what_and_what_for(
    ring: Table, words: str, means: Means, wish: Condition | None, item: str | None
) -> None:
    event = CombatEvent(kind="combat", attacker="you", action=Maneuver.IMPROVISE, target=None, means=words)
    assert bind(ring.world, view(ring.world, ring.state), event) == go.Fray(
        maneuver=Maneuver.IMPROVISE, means=means, wish=wish, item=None if item is None else ItemId(item), words=words
    )


def test_a_wish_is_read_from_any_form_of_its_verb() -> None:
    assert wish_of("tripping it") is Condition.HELD
    assert wish_of("I blinded it") is Condition.BLINDED
    assert wish_of("sing to it") is None


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("throw sand in its eyes", Condition.BLINDED),
        ("kick dust up at it", Condition.BLINDED),
        ("throw the net over it", Condition.HELD),
        ("grab its wing", Condition.HELD),
        ("block the door with the anvil", Condition.HELD),
        ("wave the torch at it", Condition.FRIGHTENED),
        ("ring the anvil like a bell", Condition.FRIGHTENED),
        ("hold up the mirror", Condition.FRIGHTENED),
        ("crawl under the cart in the smoke", Condition.HIDDEN),
        ("push it in the water", Condition.EXPOSED),
        ("hold up my lantern", None),
        ("cover my ears", None),
    ],
)
def test_what_is_hoped_for_follows_from_what_is_done_and_with_what(words: str, wish: Condition | None) -> None:
    assert wish_of(words) is wish


def test_of_two_things_that_shoot_the_loaded_one_is_taken(yard: World) -> None:
    items = tuple(
        each.model_copy(update={"ammunition": ItemId("nails")}) if each.id == "boathook" else each
        for each in yard.items
    )
    ring = Table(changed(yard, items=items)).meeting(shown="wades").carry("boathook").without("bolts")
    shoot = go.Fray(maneuver=Maneuver.SHOOT)
    assert ring.refusal(shoot).message == "You can't shoot: no bolts left. (pack: crossbow, 0 bolts)"
    ring.carry("nails").do(shoot)
    assert ring.the(it.Maneuvered).item == "boathook"
