"""Complications: each changes one rule of the hunt, says so when it bites, and hides whom it is about."""

from __future__ import annotations

from typing import Any

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.affordances import affordances
from hunter_game.engine.perception import view
from hunter_game.engine.rules import complications, fight, presence, talk, trading
from hunter_game.engine.state import Account, with_person
from hunter_game.engine.vocabulary import (
    Approach,
    BeastId,
    CauseId,
    Complication,
    Direction,
    Ending,
    Grade,
    Maneuver,
    NextId,
    PersonId,
    Phase,
    PlaceId,
    Refusal,
    Telling,
    Temperament,
    Terrain,
    TopicId,
    Watch,
)
from hunter_game.engine.world import Ware, World
from tests.engine.table import Table
from tests.yard import changed, load_yard

MAREN, CORM, TIBB, OSRIC = map(PersonId, ("maren", "corm", "tibb", "osric"))
ACCOUNT = Account(kind=BeastId("drowner"), cause=CauseId("unblessed"), next=NextId("tibb_steps"), day=1)


def complicated(complication: Complication, world: World | None = None, **hunt: Any) -> World:
    """Return the practice world with a complicated hunt of four nights."""
    world = world or load_yard()
    (made,) = world.hunts
    update = {"complication": complication, "complicates": "As the summons says.", "nights": 4, **hunt}
    return changed(world, hunts=(made.model_copy(update=update),))


def kin(world: World, **people: tuple[PersonId, ...]) -> World:
    """Return the world with other families."""
    return changed(
        world, people=tuple(each.model_copy(update={"kin": people.get(each.id, ())}) for each in world.people)
    )


def ground(world: World, place: str, **changes: Any) -> World:
    """Return the world with a place changed."""
    return changed(
        world, places=tuple(each.model_copy(update=changes) if each.id == place else each for each in world.places)
    )


def bites(table: Table) -> list[str]:
    """Return what the complication was said to do last."""
    return [each.text for each in table.said(it.Complicated)]


def until_dawn(table: Table) -> Table:
    """Burn the last candle of the day."""
    table.at("mill_yard").put(candles=1).do(go.Wait())
    return table


# ---------------------------------------------------------------- a second beast


@pytest.fixture
def prowled() -> Table:
    """Out in the holt at dusk of the second day, with no account signed."""
    world = complicated(Complication.SECOND_BEAST, second=BeastId("grave_hound"))
    table = Table(ground(world, "alder_holt", terrain=Terrain.WOOD))
    return table.at("alder_holt", Watch.DUSK).put(day=2).hunter(courage=2)


def test_a_second_beast_costs_nerve_for_each_candle_in_the_open(prowled: Table) -> None:
    prowled.do(go.Wait())
    assert prowled.the(it.NerveChanged).by == -1
    assert bites(prowled) == ["The other one is abroad as well, and near: 1 nerve."]


def test_a_second_beast_costs_health_when_there_is_no_nerve_left(prowled: Table) -> None:
    prowled.hunter(courage=0).do(go.Wait())
    assert prowled.the(it.DamageDealt).by == "second_beast"


@pytest.mark.parametrize(
    "safe",
    [
        lambda table: table.put(account=ACCOUNT),
        lambda table: table.put(day=1),
        lambda table: table.at("alder_holt", Watch.NOON),
        lambda table: table.at("chapel", Watch.DUSK),
    ],
)
def test_a_second_beast_keeps_away_by_day_indoors_and_from_a_signed_account(prowled: Table, safe: Any) -> None:
    safe(prowled).do(go.Wait())
    assert not bites(prowled)


# ---------------------------------------------------------------- a rival


def test_a_rival_takes_a_quarter_of_the_pay_each_dawn_without_an_account() -> None:
    table = until_dawn(Table(complicated(Complication.BOUNTY_RIVAL, pay=20)))
    assert bites(table) == ["No account is signed: the other hunter has 1 of 4 quarters of the pay."]
    table.put(account=ACCOUNT.model_copy(update={"day": 2}))
    assert not bites(until_dawn(table))
    table.at("mill_yard", Watch.MORNING).put(phase=Phase.RECKONING, ending=Ending.SLAIN)
    table.do(go.Reckon(telling=Telling.TRUTH))
    assert (table.the(it.HuntEnded).pay, [each.name for each in table.the(it.HuntEnded).purse]) == (
        15,
        ["promised", "the other hunter"],
    )


def test_a_rival_takes_three_quarters_at_most() -> None:
    table = Table(complicated(Complication.BOUNTY_RIVAL))
    quarters = [complications.rival_quarters(table.world.hunts[0], table.put(day=day).state.facts) for day in (1, 4, 9)]
    assert quarters == [0, 3, 3]


# ---------------------------------------------------------------- a flood


@pytest.fixture
def flooded() -> Table:
    """By the race at the first dusk; the ferry steps lie low."""
    world = ground(complicated(Complication.FLOOD), "ferry_steps", low=True)
    return Table(world).at(way_to(world, "ferry_steps").place, Watch.DUSK)


class Way:
    """An exit that leads somewhere, and where it is."""

    def __init__(self, place: str, direction: Direction) -> None:
        self.place, self.direction = place, direction


def way_to(world: World, place: str) -> Way:
    """Return a way into a place."""
    return next(Way(each.id, way.direction) for each in world.places for way in each.exits if way.to == place)


def test_a_flood_closes_low_places_until_morning_and_offers_no_way_there(flooded: Table) -> None:
    way = way_to(flooded.world, "ferry_steps")
    step = go.Move(direction=way.direction, to=PlaceId("ferry_steps"))
    refused = flooded.refusal(step)
    assert refused.reason is Refusal.CLOSED
    assert refused.message.endswith(": the flood covers the ferry steps until morning. (candles left: 6)")
    assert f"go {way.direction.value}" not in [each.line for each in affordances(flooded.world, flooded.state)]
    flooded.put(candles=7).do(step)
    assert bites(flooded) == ["The water rises: low places are closed until morning."]


def test_a_flood_takes_health_of_who_stands_in_it_and_lets_them_out(flooded: Table) -> None:
    flooded.at("ferry_steps", Watch.DUSK).do(go.Wait())
    assert bites(flooded) == ["You wade in the flood: 1 health."]
    assert flooded.the(it.DamageDealt).amount == 1
    out = flooded.world.place[PlaceId("ferry_steps")].exits[0]
    flooded.do(go.Move(direction=out.direction, to=out.to))
    assert not flooded.said(it.DamageDealt)


def test_a_flood_is_over_with_the_first_dawn(flooded: Table) -> None:
    assert bites(until_dawn(flooded)) == ["The water has gone down: low places are open."]
    assert not complications.under_water(flooded.world, flooded.put(candles=6).state.facts, PlaceId("ferry_steps"))


# ---------------------------------------------------------------- a saint's day


def test_on_a_saints_day_nobody_trades_and_all_are_together_at_noon() -> None:
    world = complicated(Complication.SAINTS_DAY, gathering=PlaceId("chapel"))
    (salt,) = (each for each in world.items if each.id == "salt")
    wares = tuple(
        each.model_copy(update={"wares": (Ware(item=salt.id),)}) if each.id == TIBB else each for each in world.people
    )
    table = Table(changed(world, people=wares)).at("chapel", Watch.MORNING).put(candles=10)
    table.thing("salt", with_person(TIBB)).do(go.Wait())
    assert bites(table) == ["Everybody keeps the saint's noon together."]
    assert presence.present(table.world, table.state.facts) == (MAREN, OSRIC, CORM, TIBB)
    assert trading.offered(table.world, table.state.facts, TIBB) == ()
    assert not view(table.world, table.state).wares
    table.put(day=2)
    assert trading.offered(table.world, table.state.facts, TIBB) == (salt,)
    assert presence.present(table.world, table.state.facts) != (MAREN, OSRIC, CORM, TIBB)


def test_where_no_gathering_is_named_people_gather_where_the_hunt_starts() -> None:
    table = Table(complicated(Complication.SAINTS_DAY)).at("mill_yard", Watch.NOON)
    assert len(presence.present(table.world, table.state.facts)) == 4


# ---------------------------------------------------------------- a guilty witness


def test_a_guilty_payer_has_something_to_hide_and_nobody_else_has() -> None:
    table = Table(complicated(Complication.GUILTY_WITNESS))
    names = {
        person: [each.name for each in talk.check_for(table.world, table.state.facts, person, Approach.PLAIN).modifiers]
        for person in (MAREN, TIBB)
    }
    assert ("something to hide" in names[MAREN], "something to hide" in names[TIBB]) == (True, False)


@pytest.mark.parametrize(("telling", "pay"), [(Telling.TRUTH, 7), (Telling.BURY, 28)])
def test_a_guilty_payer_pays_half_for_the_truth_and_double_for_silence(telling: Telling, pay: int) -> None:
    table = Table(complicated(Complication.GUILTY_WITNESS)).at("mill_yard", Watch.MORNING)
    table.put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=ACCOUNT).do(go.Reckon(telling=telling))
    assert table.the(it.HuntEnded).pay == pay


# ---------------------------------------------------------------- a curfew


def test_under_curfew_a_question_burns_one_candle_more_and_nobody_is_out_of_doors() -> None:
    world = ground(complicated(Complication.CURFEW), "kitchen", terrain=Terrain.INDOORS)
    table = Table(world).at("kitchen", Watch.NOON)
    prices = {watch: talk.candles_for(world, table.at("kitchen", watch).state.facts, Approach.PLAIN) for watch in Watch}
    assert prices == {Watch.MORNING: 1, Watch.NOON: 1, Watch.DUSK: 2, Watch.NIGHT: 2}
    table.at("kitchen", Watch.DUSK)
    facts = table.state.facts
    for person in world.people:
        where = presence.place_of(world, facts, person.id)
        assert where is None or world.place[where].terrain is Terrain.INDOORS
    assert presence.place_of(world, facts, MAREN) == "kitchen"
    offers = [each for each in affordances(world, table.state) if each.line.startswith("ask Maren")]
    assert {each.candles for each in offers} == {2}
    table.falling(Grade.SUCCESS, go.Ask(person=MAREN, topic=TopicId("wat"), approach=Approach.PLAIN))
    assert table.the(it.CandlesBurnt).count == 2


def test_a_curfew_says_so_at_dusk() -> None:
    table = Table(complicated(Complication.CURFEW)).at("mill_yard", Watch.NOON).put(candles=7)
    table.do(go.Wait())
    assert bites(table) == ["Curfew: nobody is out of doors, and a question burns 1 candle more."]


# ---------------------------------------------------------------- a hue and cry


@pytest.mark.parametrize(("account", "alive"), [(None, False), (ACCOUNT, True)])
def test_at_the_second_dawn_without_an_account_the_crowd_hangs_whom_it_blames(
    account: Account | None, alive: bool
) -> None:
    table = Table(complicated(Complication.HUE_AND_CRY, blamed=OSRIC, feedings=()))
    until_dawn(table)
    assert table.state.facts.people[OSRIC].alive
    until_dawn(table.put(account=account).beast(met=1))
    assert table.state.facts.people[OSRIC].alive is alive
    assert bites(table) == ([] if alive else ["No account is signed: the crowd has hanged Osric."])


def test_nobody_is_hanged_twice_and_whom_it_hungers_for_may_be_dead_already() -> None:
    table = Table(complicated(Complication.HUE_AND_CRY, blamed=CORM)).person("corm", alive=False)
    until_dawn(table)
    assert (table.the(it.Fed).victim, "hungry" in table.the(it.Fed).text) == (None, True)
    assert table.the(it.TraceFound).trace == "corms_page"
    until_dawn(table)
    assert not bites(table)


# ---------------------------------------------------------------- a sickness


def test_a_sickness_takes_nerve_at_dawn_and_rest_gives_no_health() -> None:
    table = until_dawn(Table(complicated(Complication.SICKNESS)))
    assert bites(table) == ["The sickness is in you too: 1 nerve."]
    assert table.the(it.NerveChanged).by == -1
    table.hunter(health=3).do(go.Rest())
    assert not table.said(it.Healed)
    assert table.said(it.NerveChanged)


# ---------------------------------------------------------------- a feud


def feud(world: World) -> World:
    """Return the world with Maren and Tibb against Osric and Corm."""
    return kin(complicated(Complication.FEUD, world, blamed=OSRIC), maren=(TIBB,), osric=(CORM,))


@pytest.mark.parametrize(("gains", "loses"), [(MAREN, OSRIC), (TIBB, OSRIC), (OSRIC, MAREN), (CORM, MAREN)])
def test_in_a_feud_trust_gained_on_one_side_is_lost_with_the_head_of_the_other(
    yard: World, gains: PersonId, loses: PersonId
) -> None:
    table = Table(feud(yard))
    table.at(table.world.person[gains].hours[Watch.MORNING], Watch.MORNING).person(loses, seen=True)
    table.falling(Grade.SUCCESS, go.Ask(person=gains, topic=TopicId("wat"), approach=Approach.KIND))
    assert {each.person: each.by for each in table.said(it.TrustChanged)} == {gains: 1, loses: -1}
    assert table.the(it.Complicated).person == loses


def test_in_a_feud_nobody_minds_a_loss_nor_who_is_of_neither_side(yard: World) -> None:
    world = kin(complicated(Complication.FEUD, yard, blamed=OSRIC))
    hunt = world.hunts[0]
    assert complications.offended_by(world, hunt, TIBB) is None
    both = kin(complicated(Complication.FEUD, yard, blamed=OSRIC), maren=(TIBB,), osric=(TIBB,))
    assert complications.offended_by(both, hunt, TIBB) is None
    table = Table(feud(yard)).at("chapel_yard", Watch.MORNING)
    table.falling(Grade.FAILURE, go.Ask(person=CORM, topic=TopicId("grave"), approach=Approach.PLAIN))
    assert [each.person for each in table.said(it.TrustChanged)] == [CORM]


# ---------------------------------------------------------------- a vow of silence


def test_a_vow_of_silence_holds_the_grieving_back_on_the_first_day_unless_asked_kindly(yard: World) -> None:
    table = Table(complicated(Complication.VOW_OF_SILENCE))
    assert table.world.person[OSRIC].temperament is Temperament.GRIEVING
    topic = TopicId("wat")

    def reach(person: PersonId, approach: Approach) -> int:
        return talk.reach_of(table.world, table.state.facts, person, topic, approach)

    assert [reach(OSRIC, each) for each in (Approach.PLAIN, Approach.KIND, Approach.PRESS)] == [-1, 0, 0]
    assert reach(CORM, Approach.PLAIN) == 0
    assert bites(until_dawn(table)) == ["The vow of silence is over."]
    assert reach(OSRIC, Approach.PLAIN) == 0


# ---------------------------------------------------------------- hard times


def test_in_hard_times_prices_rise_by_half_and_the_pay_falls_by_a_third() -> None:
    hunt = complicated(Complication.HARD_TIMES).hunts[0]
    assert [complications.price(hunt, pennies) for pennies in (1, 2, 3, 10)] == [2, 3, 5, 15]
    table = Table(complicated(Complication.HARD_TIMES)).at("mill_yard", Watch.MORNING)
    table.put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=ACCOUNT).do(go.Reckon(telling=Telling.TRUTH))
    assert table.the(it.HuntEnded).pay == 14 - 4


# ---------------------------------------------------------------- a buried truth


def test_a_buried_truth_is_fiercer_and_meets_distrust_and_counts_double_when_told() -> None:
    table = Table(complicated(Complication.BURIED_TRUTH))
    assert {person: each.trust for person, each in table.state.facts.people.items()}[MAREN] == -1
    table.meeting()
    check = fight.check_for(table.world, table.state.facts, Maneuver.GUARD, None)
    assert check is not None
    assert ("what was buried", -1) in [(each.name, each.value) for each in check.modifiers]
    table = Table(complicated(Complication.BURIED_TRUTH)).at("mill_yard", Watch.MORNING)
    table.put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=ACCOUNT).do(go.Reckon(telling=Telling.TRUTH))
    assert ("truth told", 20) in [(each.name, each.value) for each in table.the(it.HuntEnded).points]


# ---------------------------------------------------------------- all of them


SETTLED = [
    (Complication.HARD_TIMES, Telling.TRUTH, "Hard times: a third of the pay is not there."),
    (Complication.GUILTY_WITNESS, Telling.TRUTH, "The one who pays had a part in it, and pays half for hearing so."),
    (Complication.GUILTY_WITNESS, Telling.BURY, "The one who pays had a part in it, and pays double for silence."),
    (Complication.BURIED_TRUTH, Telling.TRUTH, "What was buried is told at last: the truth counts double."),
]


@pytest.mark.parametrize(("complication", "telling", "text"), SETTLED)
def test_a_complication_of_the_reckoning_says_so_there(complication: Complication, telling: Telling, text: str) -> None:
    table = Table(complicated(complication)).at("mill_yard", Watch.MORNING)
    table.put(phase=Phase.RECKONING, ending=Ending.SLAIN, account=ACCOUNT).do(go.Reckon(telling=telling))
    assert bites(table) == [text]


@pytest.mark.parametrize("complication", [Complication.GUILTY_WITNESS, Complication.BURIED_TRUTH])
def test_without_the_right_cause_there_is_nothing_to_settle(complication: Complication) -> None:
    table = Table(complicated(complication)).at("mill_yard", Watch.MORNING)
    table.put(phase=Phase.RECKONING, ending=Ending.SLAIN).do(go.Reckon(telling=Telling.TRUTH))
    assert not bites(table)


def test_what_was_buried_is_felt_when_it_is_met() -> None:
    table = Table(complicated(Complication.BURIED_TRUTH)).at("ferry_steps").put(candles=4)
    table.do(go.Wait())
    assert bites(table) == ["What was buried has made it worse: 1 off every check against it."]


@pytest.mark.parametrize("complication", list(Complication))
def test_whom_a_complication_is_about_is_in_no_view_offer_or_refusal(complication: Complication) -> None:
    one, other = (
        Table(complicated(complication, blamed=blamed, second=second))
        for blamed, second in ((OSRIC, BeastId("grave_hound")), (CORM, BeastId("willow_light")))
    )
    for place in one.world.places:
        for candles in (12, 9, 6, 3):
            for table in (one, other):
                table.put(place=place.id, visited=(place.id,), candles=candles)
            assert view(one.world, one.state) == view(other.world, other.state)
            assert affordances(one.world, one.state) == affordances(other.world, other.state)
