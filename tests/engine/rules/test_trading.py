"""Buying and selling: what is asked, what is paid, and what is refused."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.ledger import ledger
from hunter_game.engine.perception import view
from hunter_game.engine.rules import trading
from hunter_game.engine.vocabulary import Complication, ItemId, PersonId, Phase, Refusal, Watch
from hunter_game.engine.world import World
from tests.engine.fair import BUYER, GIN_TRAP, NAILS, RELIC, ROPE, SELLER, fair
from tests.engine.table import MILL_HUNT, Table
from tests.yard import changed

MAREN = PersonId("maren")


@pytest.fixture
def steps(yard: World) -> Table:
    """At the ferry steps in the morning, before somebody who sells, with 30 pennies."""
    return Table(fair(yard)).at("ferry_steps", Watch.MORNING).hunter(coin=30)


def asked(table: Table, item: ItemId = ROPE) -> int:
    """Return what is asked for a lot now."""
    return trading.price_of(table.world, table.state.facts, SELLER, item)


def test_a_lot_changes_hands_whole_for_the_price_that_was_shown(steps: Table) -> None:
    shown = next(each for each in view(steps.world, steps.state).wares if each.id == NAILS)
    assert (shown.price, shown.count, shown.seller) == (6, 3, SELLER)
    steps.do(go.Buy(item=NAILS, person=SELLER))
    assert steps.the(it.Bought) == it.Bought(item=NAILS, person=SELLER, price=6)
    assert steps.the(it.CoinChanged) == it.CoinChanged(by=-6, now=24)
    assert (steps.state.facts.things[NAILS].holder, steps.state.facts.things[NAILS].count) == ("hunter", 3)
    assert not steps.said(it.CandlesBurnt)
    assert NAILS not in [each.id for each in view(steps.world, steps.state).wares]


def test_the_strip_says_what_was_bought_of_whom(steps: Table) -> None:
    steps.do(go.Buy(item=ROPE, person=SELLER))
    assert [each.text for each in ledger(steps.world, MILL_HUNT, steps.outcomes)] == [
        "bought of Tibb: tow rope (7 pennies)",
        "pennies −7 (23)",
    ]


@pytest.mark.parametrize(
    ("trust", "rope", "nails"), [(-3, 9, 8), (-1, 8, 7), (0, 7, 6), (1, 6, 5), (2, 6, 5), (3, 5, 4)]
)
def test_each_point_of_trust_moves_the_price_by_a_tenth(steps: Table, trust: int, rope: int, nails: int) -> None:
    steps.person(SELLER, trust=trust)
    assert (asked(steps), asked(steps, NAILS)) == (rope, nails)


def test_each_lot_that_was_bought_makes_the_next_one_dearer(steps: Table) -> None:
    steps.do(go.Buy(item=ROPE, person=SELLER))
    assert asked(steps, NAILS) == 7
    steps.do(go.Buy(item=NAILS, person=SELLER))
    assert asked(steps, GIN_TRAP) == 11


def test_fear_makes_arms_oils_traps_bait_remedies_and_charms_dearer(steps: Table) -> None:
    steps.put(day=3)
    assert (asked(steps, GIN_TRAP), asked(steps, NAILS), asked(steps, ROPE)) == (11, 8, 7)


def test_nobody_is_afraid_any_more_once_it_is_ended(steps: Table) -> None:
    steps.put(day=3, phase=Phase.RECKONING)
    assert asked(steps, GIN_TRAP) == 9


def test_hard_times_make_everything_half_as_dear_again(yard: World) -> None:
    world = fair(yard)
    hunts = tuple(each.model_copy(update={"complication": Complication.HARD_TIMES}) for each in world.hunts)
    table = Table(changed(world, hunts=hunts)).at("ferry_steps", Watch.MORNING)
    assert (asked(table), asked(table, NAILS)) == (11, 9)


def test_no_price_falls_under_a_penny(steps: Table) -> None:
    steps.person(SELLER, trust=3).thing(NAILS, count=0)
    assert asked(steps, NAILS) == 1


def test_what_costs_more_than_the_purse_holds_is_refused_with_both_numbers(steps: Table) -> None:
    refused = steps.hunter(coin=6).refusal(go.Buy(item=ROPE, person=SELLER))
    assert refused.reason is Refusal.NO_COIN
    assert refused.message == "You can't buy the tow rope: Tibb asks 7 pennies. (purse: 6)"


def test_what_does_not_fit_the_pack_is_refused_with_the_slots(steps: Table) -> None:
    refused = steps.hunter(slots=8).refusal(go.Buy(item=GIN_TRAP, person=SELLER))
    assert refused.reason is Refusal.PACK_FULL
    assert refused.message == "You can't buy the gin trap: the pack is full. (slots: 7 of 8, it takes 2)"


def test_a_ware_behind_trust_is_neither_shown_nor_sold_before(yard: World) -> None:
    table = Table(fair(yard)).at("chapel_yard", Watch.MORNING).hunter(coin=30)
    assert view(table.world, table.state).wares == ()
    refused = table.refusal(go.Buy(item=RELIC, person=BUYER))
    assert (refused.reason, refused.message) == (Refusal.NOT_FOR_SALE, "Corm does not offer you that.")
    table.person(BUYER, trust=1).do(go.Buy(item=RELIC, person=BUYER))
    assert table.the(it.Bought).price == 5


def test_nobody_sells_who_is_not_here_or_is_dead(steps: Table) -> None:
    assert steps.refusal(go.Buy(item=RELIC, person=BUYER)).reason is Refusal.NOT_PRESENT
    steps.person(SELLER, alive=False)
    assert steps.refusal(go.Buy(item=ROPE, person=SELLER)).message == "Tibb is dead."
    assert view(steps.world, steps.state).wares == ()


def test_what_has_been_given_away_is_no_longer_for_sale(steps: Table) -> None:
    steps.lying(ROPE, "mill")
    assert steps.refusal(go.Buy(item=ROPE, person=SELLER)).reason is Refusal.NOT_FOR_SALE


def test_selling_brings_half_and_moves_the_whole_lot(steps: Table) -> None:
    steps.do(go.Sell(item=ItemId("bolts"), person=SELLER))
    assert steps.the(it.Sold) == it.Sold(item=ItemId("bolts"), person=SELLER, price=12)
    assert steps.the(it.CoinChanged).now == 42
    assert steps.state.facts.things[ItemId("bolts")].holder == "person:tibb"


def test_an_arm_that_is_sold_is_no_longer_in_hand(steps: Table) -> None:
    steps.do(go.Sell(item=ItemId("knife"), person=SELLER))
    assert steps.state.facts.hunter.wields is None


def test_whatever_trust_says_half_is_paid(steps: Table) -> None:
    for trust in (-3, 0, 3):
        steps.person(SELLER, trust=trust)
        assert trading.brings(steps.world, steps.state.facts, ItemId("crossbow")) == 20


def test_buying_and_selling_again_never_pays(steps: Table) -> None:
    for trust in range(-3, 4):
        steps.person(SELLER, trust=trust)
        for item in (ROPE, GIN_TRAP, NAILS):
            assert trading.brings(steps.world, steps.state.facts, item) < asked(steps, item)


def test_what_would_bring_less_than_a_penny_is_not_wanted(steps: Table) -> None:
    refused = steps.refusal(go.Sell(item=ItemId("smoked_eel"), person=SELLER))
    assert refused.reason is Refusal.NOT_FOR_SALE
    assert refused.message == "Tibb gives nothing for the smoked eel. (worth 1, half is paid)"


def test_only_somebody_with_wares_of_their_own_buys(yard: World) -> None:
    table = Table(fair(yard)).at("mill_yard", Watch.MORNING)
    refused = table.refusal(go.Sell(item=ItemId("bolts"), person=MAREN))
    assert refused.message == "Maren neither buys nor sells."
    seen = {each.id: each.trades for each in view(table.world, table.state).people}
    assert seen[MAREN] is False


def test_what_is_not_carried_cannot_be_sold(steps: Table) -> None:
    assert steps.refusal(go.Sell(item=ItemId("spade"), person=SELLER)).reason is Refusal.NOT_CARRIED


def test_nobody_trades_on_the_saints_day(yard: World) -> None:
    world = fair(yard)
    hunts = tuple(each.model_copy(update={"complication": Complication.SAINTS_DAY}) for each in world.hunts)
    table = Table(changed(world, hunts=hunts)).at("ferry_steps", Watch.MORNING).hunter(coin=30)
    assert view(table.world, table.state).wares == ()
    assert table.refusal(go.Buy(item=ROPE, person=SELLER)).reason is Refusal.CLOSED
    assert table.refusal(go.Sell(item=ItemId("bolts"), person=SELLER)).reason is Refusal.CLOSED
    table.put(day=2).do(go.Buy(item=ROPE, person=SELLER))


def test_there_is_no_trading_in_a_meeting(steps: Table) -> None:
    steps.meeting()
    assert steps.refusal(go.Buy(item=ROPE, person=SELLER)).reason is Refusal.IN_FIGHT


def test_a_ware_can_be_looked_at_where_it_is_sold_and_nowhere_else(steps: Table) -> None:
    steps.do(go.ExamineItem(item=ROPE))
    assert steps.the(it.Examined) == it.Examined(item=ROPE, price=7)
    assert [each.text for each in ledger(steps.world, MILL_HUNT, steps.outcomes)] == ["for sale: tow rope (7 pennies)"]
    steps.do(go.ExamineItem(item=ItemId("lantern")))
    assert steps.the(it.Examined).price is None
    steps.at("mill", Watch.MORNING)
    assert steps.refusal(go.ExamineItem(item=ROPE)).reason is Refusal.NOT_HERE
