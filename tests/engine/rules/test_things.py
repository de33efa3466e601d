"""Taking, dropping, giving, using, wearing, laying."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.state import GONE, HUNTER
from hunter_game.engine.vocabulary import Condition, ItemId, PersonId, Refusal, Watch
from hunter_game.engine.world import World
from tests.engine.table import Table

MAREN, TIBB = PersonId("maren"), PersonId("tibb")


def test_a_full_pack_takes_nothing_more_and_says_why(table: Table) -> None:
    table.hunter(slots=7).lying("eel_net", "mill_yard")
    refused = table.refusal(go.Take(item=ItemId("eel_net")))
    assert refused.reason is Refusal.PACK_FULL
    assert refused.message == "You can't take the eel net: the pack is full. (slots: 7 of 7, it takes 2)"


def test_what_takes_no_slot_always_fits(table: Table) -> None:
    table.hunter(slots=7).at("kitchen").do(go.Take(item=ItemId("toll_penny")))
    assert table.state.facts.things[ItemId("toll_penny")].holder == HUNTER


def test_fixed_things_stay(table: Table) -> None:
    assert table.at("chapel").refusal(go.Take(item=ItemId("burial_book"))).reason is Refusal.FIXED


def test_what_lies_elsewhere_is_not_here(table: Table) -> None:
    assert table.refusal(go.Take(item=ItemId("boathook"))).reason is Refusal.NOT_HERE
    assert table.refusal(go.Drop(item=ItemId("boathook"))).reason is Refusal.NOT_CARRIED


def test_what_is_dropped_lies_here_and_is_no_longer_in_hand(table: Table) -> None:
    table.do(go.Drop(item=ItemId("knife")))
    assert table.state.facts.hunter.wields is None
    table.do(go.Take(item=ItemId("knife")))
    assert table.state.facts.hunter.wields is None


def test_a_gift_of_some_worth_moves_a_person_once(table: Table) -> None:
    table.carry("oilskin", "nails").do(go.Give(item=ItemId("oilskin"), person=MAREN))
    assert table.the(it.TrustChanged).now == 1
    table.do(go.Give(item=ItemId("nails"), person=MAREN))
    assert not table.said(it.TrustChanged)


def test_a_trifle_moves_nobody(table: Table) -> None:
    table.do(go.Give(item=ItemId("smoked_eel"), person=MAREN))
    assert not table.said(it.TrustChanged)


def test_of_several_one_is_given_and_the_rest_are_kept(table: Table) -> None:
    table.carry("salt").do(go.Equip(item=ItemId("salt")))
    table.do(go.Give(item=ItemId("salt"), person=MAREN))
    assert table.state.facts.things[ItemId("salt")].count == 2
    assert table.state.facts.hunter.wears == ("salt",)


def test_whoever_gives_away_what_is_in_hand_is_unarmed(table: Table) -> None:
    table.hunter(blade="salt").do(go.Give(item=ItemId("knife"), person=MAREN))
    assert (table.state.facts.hunter.wields, table.state.facts.hunter.blade) == (None, None)


def test_nothing_is_given_to_the_absent_or_the_dead(table: Table) -> None:
    assert table.refusal(go.Give(item=ItemId("knife"), person=TIBB)).message == "Tibb is not here."
    table.at("ferry_steps").person("tibb", alive=False)
    assert table.refusal(go.Give(item=ItemId("knife"), person=TIBB)).message == "Tibb is dead."
    assert (
        table.refusal(go.Give(item=ItemId("knife"), person=PersonId("wizard"))).message
        == "There is nobody of that name here."
    )


def test_one_arm_at_a_time_is_in_hand(table: Table) -> None:
    table.do(go.Equip(item=ItemId("crossbow")))
    assert table.the(it.Equipped).instead_of == "knife"
    assert table.state.facts.hunter.wields == "crossbow"
    assert table.refusal(go.Equip(item=ItemId("crossbow"))).reason is Refusal.ALREADY


def test_clothes_and_charms_are_put_on_and_taken_off(table: Table) -> None:
    table.carry("oilskin").do(go.Equip(item=ItemId("oilskin")))
    assert "oilskin" in table.state.facts.hunter.wears
    table.do(go.Remove(item=ItemId("oilskin")))
    assert len(table.state.facts.hunter.wears) == 0
    assert table.refusal(go.Remove(item=ItemId("oilskin"))).reason is Refusal.ALREADY


def test_what_is_neither_worn_nor_fought_with_is_refused(table: Table) -> None:
    assert table.refusal(go.Equip(item=ItemId("snare"))).reason is Refusal.UNFIT


def test_oil_goes_on_the_arm_in_hand_and_another_arm_washes_it_off(table: Table) -> None:
    table.carry("brine").do(go.Use(item=ItemId("brine")))
    assert table.state.facts.hunter.blade == "salt"
    assert table.state.facts.things[ItemId("brine")].count == 1
    table.do(go.Equip(item=ItemId("crossbow")))
    assert table.state.facts.hunter.blade is None


def test_oil_needs_an_arm_in_hand(table: Table) -> None:
    table.carry("brine").hunter(wields=None)
    assert table.refusal(go.Use(item=ItemId("brine"))).message == "You have nothing in hand to put the brine on."


def test_a_remedy_heals_cures_and_is_used_up(yard: World) -> None:
    table = Table(yard, "surgeon").hunter(health=3).hurting(Condition.BLEEDING)
    table.do(go.Use(item=ItemId("bandages")))
    assert table.the(it.Healed).left == 7
    assert table.the(it.ConditionCleared).condition is Condition.BLEEDING
    assert table.state.facts.things[ItemId("bandages")].count == 2


def test_the_last_of_a_thing_is_gone(table: Table) -> None:
    table.hunter(health=3).do(go.Use(item=ItemId("smoked_eel")))
    assert table.state.facts.things[ItemId("smoked_eel")].holder == GONE


@pytest.mark.parametrize("item", ["bandages", "brandy"])
def test_a_remedy_that_would_do_nothing_is_not_wasted(yard: World, item: str) -> None:
    refused = Table(yard, "surgeon").refusal(go.Use(item=ItemId(item)))
    assert refused.reason is Refusal.NO_USE
    assert refused.message == f"You have no need of the {item} now. (health 8/8, nerve 8/8)"


def test_using_what_has_no_use_is_refused(table: Table) -> None:
    assert table.refusal(go.Use(item=ItemId("snare"))).reason is Refusal.NO_USE


def test_laying_a_trap_burns_a_candle_and_leaves_all_of_it_armed(yard: World) -> None:
    table = Table(yard, "surgeon").carry("snare").thing("snare", count=2).at("ferry_steps", Watch.NOON)
    table.do(go.SetTrap(item=ItemId("snare")))
    assert table.the(it.CandlesBurnt).count == 1
    thing = table.state.facts.things[ItemId("snare")]
    assert (thing.holder, thing.set, thing.count) == ("place:ferry_steps", True, 2)


def test_a_trap_that_is_taken_up_again_is_not_armed(table: Table) -> None:
    table.do(go.SetTrap(item=ItemId("snare")))
    table.do(go.Take(item=ItemId("snare")))
    assert not table.state.facts.things[ItemId("snare")].set


def test_only_traps_and_bait_are_laid(table: Table) -> None:
    assert table.refusal(go.SetTrap(item=ItemId("knife"))).reason is Refusal.UNFIT
    assert table.refusal(go.SetTrap(item=ItemId("eel_net"))).reason is Refusal.NOT_CARRIED
