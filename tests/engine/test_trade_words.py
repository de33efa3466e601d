"""Names of wares and recipes, and what is offered of them."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.affordances import WARES_OFFERED, affordances
from hunter_game.engine.bind import bind
from hunter_game.engine.events import Deed
from hunter_game.engine.ledger import ledger
from hunter_game.engine.names import match, nouns
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.perception import view
from hunter_game.engine.step import step
from hunter_game.engine.view import Offer
from hunter_game.engine.vocabulary import Grade, Refusal, Verb, Watch
from hunter_game.engine.world import World
from tests.engine.fair import (
    BUYER,
    GIN_TRAP,
    MANUAL,
    NAILS,
    PITCH,
    PITCH_BRAND,
    PITCH_SEAL,
    POT,
    RAG,
    RELIC,
    ROPE,
    SELLER,
    fair,
)
from tests.engine.table import MILL_HUNT, Table


@pytest.fixture
def steps(yard: World) -> Table:
    """At the ferry steps in the morning, before somebody who sells, with 30 pennies."""
    return Table(fair(yard)).at("ferry_steps", Watch.MORNING).hunter(coin=30)


def bound(table: Table, verb: Verb, target: str | None, means: str | None = None) -> go.Intent | Rejected:
    """Return what a deed comes to now."""
    return bind(table.world, view(table.world, table.state), Deed(kind="deed", verb=verb, target=target, means=means))


def message(table: Table, verb: Verb, target: str | None, means: str | None = None) -> str:
    """Return with what words a deed is refused."""
    refused = bound(table, verb, target, means)
    assert isinstance(refused, Rejected), refused
    return refused.message


def offers(table: Table, first: str) -> list[Offer]:
    """Return the offers that begin with a word."""
    return [each for each in affordances(table.world, table.state) if each.line.startswith(first)]


def test_a_ware_is_bought_of_whoever_has_it(steps: Table) -> None:
    for target, means in (("tow rope", None), ("the rope", "Tibb"), ("rope", "the ferrywoman")):
        assert bound(steps, Verb.BUY, target, means) == go.Buy(item=ROPE, person=SELLER)


def test_what_nobody_sells_is_refused_with_what_is_for_sale(steps: Table) -> None:
    listed = "For sale, in pennies: tow rope 7, gin trap 9, rivets 6."
    assert message(steps, Verb.BUY, "a wizard") == f'Nobody here sells "a wizard". {listed}'
    assert message(steps, Verb.BUY, None) == f"What do you want to buy? {listed}"


def test_where_nobody_sells_nothing_can_be_bought(steps: Table) -> None:
    steps.at("mill", Watch.MORNING)
    assert message(steps, Verb.BUY, "rope") == "Nobody here has anything to sell to you."


def test_a_thing_is_sold_to_the_one_who_trades(steps: Table) -> None:
    assert bound(steps, Verb.SELL, "bolts") == go.Sell(item="bolts", person=SELLER)
    assert bound(steps, Verb.SELL, "bolts", "Tibb") == go.Sell(item="bolts", person=SELLER)
    steps.at("kitchen", Watch.NOON)
    assert message(steps, Verb.SELL, "bolts") == "Nobody here buys anything."
    assert bound(steps, Verb.SELL, "bolts", "Maren") == go.Sell(item="bolts", person="maren")


def test_a_recipe_goes_by_its_name_or_by_what_comes_of_it(steps: Table) -> None:
    for target in ("pitch brand", "the brand"):
        assert bound(steps, Verb.CRAFT, target) == go.Craft(recipe=PITCH_BRAND)
    assert message(steps, Verb.CRAFT, "a cake") == ('You don\'t know how to make "a cake". (you can make: pitch brand)')
    assert message(steps, Verb.CRAFT, None) == "What do you want to make? (you can make: pitch brand)"


def test_a_ware_is_looked_at_and_not_taken(steps: Table) -> None:
    assert bound(steps, Verb.EXAMINE, "gin trap") == go.ExamineItem(item=GIN_TRAP)
    refused = bound(steps, Verb.TAKE, "gin trap")
    assert isinstance(refused, Rejected)
    assert refused.reason is Refusal.NOT_FOR_SALE
    assert refused.message == "The gin trap belongs to Tibb. (buy gin trap: 9 pennies)"
    assert message(steps, Verb.TAKE, "rivets") == "The rivets belong to Tibb. (buy rivets: 6 pennies)"


def test_ones_own_things_are_never_taken_for_wares(steps: Table) -> None:
    steps.thing("knife", "person:tibb").do(go.Look())
    seen = view(steps.world, steps.state)
    assert [each.kind for each in match("trap", nouns(seen))] == ["ware"]
    assert bound(steps.carry(GIN_TRAP), Verb.DROP, "trap") == go.Drop(item=GIN_TRAP)


def test_only_what_is_offered_now_can_be_named(steps: Table) -> None:
    steps.at("chapel_yard", Watch.MORNING)
    assert RELIC not in [each.id for each in nouns(view(steps.world, steps.state))]
    steps.person(BUYER, trust=1)
    assert RELIC in [each.id for each in nouns(view(steps.world, steps.state))]


def test_a_few_wares_are_offered_at_their_price_when_they_can_be_paid_and_carried(steps: Table) -> None:
    shown = offers(steps, "buy")
    assert [(each.line, each.coin, each.candles, each.odds, each.price) for each in shown] == [
        ("buy tow rope from Tibb", 7, 0, None, "7 pennies"),
        ("buy gin trap from Tibb", 9, 0, None, "9 pennies"),
        ("buy rivets from Tibb", 6, 0, None, "6 pennies"),
    ]
    assert len(shown) <= WARES_OFFERED
    assert [each.coin for each in offers(steps.hunter(coin=6), "buy")] == [6]
    assert not offers(steps.hunter(slots=7), "buy")


def test_an_offered_price_is_the_one_that_is_paid(steps: Table) -> None:
    for item, offer in zip((ROPE, GIN_TRAP, NAILS), offers(steps, "buy"), strict=True):
        taken = step(steps.world, steps.state, go.Buy(item=item, person=SELLER))
        assert [each.price for each in taken.outcomes if isinstance(each, it.Bought)] == [offer.coin]


def test_wares_never_crowd_out_the_three_that_lead_on(steps: Table) -> None:
    leading = affordances(steps.world, steps.state)[:3]
    assert not [each for each in leading if each.line.startswith(("buy", "make"))]


def test_a_making_is_offered_with_the_odds_that_it_rolls(yard: World) -> None:
    table = Table(fair(yard)).at("mill_yard", Watch.MORNING).hunter(slots=14)
    assert not offers(table, "make")
    table.carry(PITCH, RAG, POT)
    (offer,) = offers(table, "make")
    assert (offer.line, offer.label) == ("make pitch brand", "make pitch brand of 2 pitch, rag, iron pot")
    assert (offer.candles, offer.price) == (1, "1 candle")
    table.do(go.Craft(recipe=PITCH_BRAND))
    assert table.the(it.Rolled).check.odds == offer.odds


def test_trading_goes_on_after_the_beast_is_ended(steps: Table) -> None:
    steps.put(phase="reckoning", ending="slain").do(go.Buy(item=ROPE, person=SELLER))
    assert steps.the(it.Bought).price == 7


def test_the_strip_says_what_was_learned_made_and_spoiled(yard: World) -> None:
    table = Table(fair(yard)).at("mill_yard", Watch.MORNING).hunter(slots=14, wits=1).carry(PITCH, RAG, POT)

    def said() -> list[str]:
        return [each.text for each in ledger(table.world, MILL_HUNT, table.outcomes) if each.tone != "roll"]

    table.do(go.ExamineItem(item=MANUAL))
    assert said() == ["you can make: pitch seal"]
    table.falling(Grade.TRIUMPH, go.Craft(recipe=PITCH_BRAND))
    assert said() == ["made: brand (2)", "1 candle burnt (11 left)"]
    table.falling(Grade.FAILURE, go.Craft(recipe=PITCH_SEAL))
    assert said() == ["nothing comes of it: seal", "1 candle burnt (10 left)"]
