"""The exchange: what each maneuver does by grade, and what the beast's act comes to."""

from __future__ import annotations

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.rules import fight
from hunter_game.engine.state import HUNTER
from hunter_game.engine.vocabulary import (
    BeastId,
    Condition,
    Ending,
    Grade,
    ItemId,
    Maneuver,
    Means,
    Phase,
    Range,
    Refusal,
    Watch,
)
from hunter_game.engine.world import World
from tests.engine.table import Table

DROWNER = BeastId("drowner")
STRIKE, GUARD, AIM = (go.Fray(maneuver=each) for each in (Maneuver.STRIKE, Maneuver.GUARD, Maneuver.AIM))
RETREAT, SPEAK, ADVANCE, SHOOT = (
    go.Fray(maneuver=each) for each in (Maneuver.RETREAT, Maneuver.SPEAK, Maneuver.ADVANCE, Maneuver.SHOOT)
)
ALL = list(Grade)


def with_item(maneuver: Maneuver, item: str) -> go.Fray:
    return go.Fray(maneuver=maneuver, item=ItemId(item))


@pytest.fixture
def ring(table: Table) -> Table:
    """Engaged with the drowner, who is about to press: 4 health when it lands in full. Modifiers come to nothing."""
    return table.hunter(might=2, wits=2, nerve=2).meeting(Range.ENGAGED, shown="presses")


def effect(table: Table) -> str:
    return table.the(it.BeastActed).effect


def damage(table: Table, target: str) -> int:
    return sum(each.amount for each in table.said(it.DamageDealt) if each.target == target)


@pytest.mark.parametrize(
    ("grade", "dealt", "comes", "taken"),
    [
        (Grade.DISASTER, 0, "full", 5),  # 4, and 1 more for being exposed
        (Grade.FAILURE, 0, "full", 4),
        (Grade.COST, 2, "full", 4),
        (Grade.SUCCESS, 2, "halved", 2),
        (Grade.TRIUMPH, 4, "foiled", 0),
    ],
)
def test_the_table_of_an_exchange(ring: Table, grade: Grade, dealt: int, comes: str, taken: int) -> None:
    ring.falling(grade, STRIKE)
    assert (damage(ring, DROWNER), effect(ring), damage(ring, "hunter")) == (dealt, comes, taken)


@pytest.mark.parametrize(
    ("grade", "comes"),
    zip(ALL, ["full", "full", "halved", "foiled", "foiled"], strict=True),
)
def test_guarding_turns_the_act(ring: Table, grade: Grade, comes: str) -> None:
    ring.falling(grade, GUARD)
    assert effect(ring) == comes
    assert damage(ring, DROWNER) == 0
    assert (Condition.EXPOSED in ring.state.facts.beasts[DROWNER].conditions) == (grade is Grade.TRIUMPH)


def test_an_exposed_beast_is_easier_once(ring: Table) -> None:
    ring.beast(conditions=(Condition.EXPOSED,))
    check = fight.check_for(ring.world, ring.state.facts, Maneuver.STRIKE, None)
    assert check is not None
    assert ("it is exposed", 1) in [(each.name, each.value) for each in check.modifiers]
    ring.do(AIM)
    assert ring.state.facts.beasts[DROWNER].conditions == ()


def test_guarding_well_tears_the_hunter_loose(ring: Table) -> None:
    ring.hurting(Condition.HELD, Condition.BLINDED, Condition.BURNING).falling(Grade.SUCCESS, GUARD)
    assert ring.state.facts.hunter.conditions == ()


def test_a_held_hunter_can_neither_flee_nor_close_in(ring: Table) -> None:
    ring.hurting(Condition.HELD)
    assert ring.refusal(RETREAT).message == "You can't retreat: you are held. (guard or improvise to tear loose)"
    ring.meeting(Range.FAR)
    assert ring.refusal(ADVANCE).reason is Refusal.HELD


@pytest.mark.parametrize("means", list(Means))
def test_a_held_hunter_can_always_improvise_loose(ring: Table, means: Means) -> None:
    ring.hurting(Condition.HELD).falling(Grade.COST, go.Fray(maneuver=Maneuver.IMPROVISE, means=means))
    assert Condition.HELD not in ring.state.facts.hunter.conditions


def test_aiming_rolls_nothing_helps_the_next_blow_and_lets_the_act_come(ring: Table) -> None:
    ring.do(AIM)
    assert not ring.said(it.Rolled)
    assert effect(ring) == "full"
    check = fight.check_for(ring.world, ring.state.facts, Maneuver.STRIKE, None)
    assert check is not None
    assert ("aimed", 1) in [(each.name, each.value) for each in check.modifiers]
    ring.falling(Grade.FAILURE, STRIKE)
    assert ring.state.facts.fight is not None
    assert not ring.state.facts.fight.aimed


def test_advancing_comes_one_step_nearer(ring: Table) -> None:
    ring.meeting(Range.FAR, shown="sings").do(ADVANCE)
    assert ring.the(it.RangeChanged).range is Range.NEAR
    assert ring.meeting(Range.ENGAGED).refusal(ADVANCE).reason is Refusal.ALREADY


def test_a_remedy_in_a_meeting_takes_an_exchange(yard: World) -> None:
    table = Table(yard, "surgeon").meeting(Range.NEAR).hunter(health=3)
    table.do(with_item(Maneuver.USE, "bandages"))
    assert table.the(it.Healed).left == 7
    assert effect(table) == "full"
    assert table.state.facts.things[ItemId("bandages")].count == 2


def test_in_a_meeting_too_nothing_is_used_in_vain(yard: World) -> None:
    table = Table(yard, "surgeon").meeting(Range.NEAR)
    assert table.refusal(with_item(Maneuver.USE, "bandages")).reason is Refusal.NO_USE
    table.carry("brine").hunter(wields=None)
    assert table.refusal(with_item(Maneuver.USE, "brine")).reason is Refusal.NO_USE


def test_a_strike_closes_in_from_near_and_is_too_short_from_far(ring: Table) -> None:
    ring.meeting(Range.NEAR, shown="coughs").falling(Grade.SUCCESS, STRIKE)
    assert ring.said(it.RangeChanged)[0].range is Range.ENGAGED
    assert ring.meeting(Range.FAR).refusal(STRIKE).reason is Refusal.OUT_OF_RANGE


def test_a_bare_hand_does_one(ring: Table) -> None:
    ring.hunter(wields=None).falling(Grade.SUCCESS, STRIKE)
    assert damage(ring, DROWNER) == 1


def test_a_crossbow_is_a_poor_club(ring: Table) -> None:
    ring.hunter(wields="crossbow").falling(Grade.SUCCESS, STRIKE)
    assert damage(ring, DROWNER) == 1


def test_a_shot_works_from_afar_and_uses_a_bolt_whatever_falls(ring: Table) -> None:
    ring.meeting(Range.FAR, shown="sings").falling(Grade.SUCCESS, SHOOT)
    assert damage(ring, DROWNER) == 4
    ring.falling(Grade.FAILURE, SHOOT)
    assert ring.state.facts.things[ItemId("bolts")].count == 3


def test_there_is_no_shot_without_bolts_or_bow(ring: Table) -> None:
    ring.without("bolts")
    assert ring.refusal(SHOOT).message == "You can't shoot: no bolts left. (pack: crossbow, 0 bolts)"
    ring.without("crossbow")
    assert ring.refusal(SHOOT).message == "You can't shoot: you carry nothing that shoots."
    assert ring.refusal(with_item(Maneuver.SHOOT, "wizard")).reason is Refusal.NOT_CARRIED


def test_a_thrown_arm_lies_where_it_fell_with_the_oil_washed_off(ring: Table) -> None:
    ring.meeting(Range.NEAR, shown="coughs").hunter(blade="salt")
    ring.falling(Grade.SUCCESS, with_item(Maneuver.THROW, "knife"))
    assert damage(ring, DROWNER) == 2
    assert ring.state.facts.things[ItemId("knife")].holder == "place:ferry_steps"
    assert (ring.state.facts.hunter.wields, ring.state.facts.hunter.blade) == (None, None)


def test_anything_else_that_is_thrown_is_used_up_and_no_longer_worn(ring: Table) -> None:
    ring.carry("salt").thing("salt", count=1).hunter(wears=("salt",))
    ring.falling(Grade.FAILURE, with_item(Maneuver.THROW, "salt"))
    assert ring.state.facts.things[ItemId("salt")].count == 0
    assert ring.state.facts.hunter.wears == ()


def test_nothing_short_is_thrown_far(ring: Table) -> None:
    refused = ring.meeting(Range.FAR).refusal(with_item(Maneuver.THROW, "knife"))
    assert refused.message == "You can't throw that so far. (range: far, reach: near)"


@pytest.mark.parametrize(("known", "dealt"), [(True, 4), (False, 2)])
def test_the_bane_does_double_when_the_cause_was_signed_right(ring: Table, known: bool, dealt: int) -> None:
    ring.meeting(Range.ENGAGED, known_bane=known).carry("salt")
    ring.falling(Grade.SUCCESS, with_item(Maneuver.THROW, "salt"))
    assert damage(ring, DROWNER) == dealt


def test_what_another_cause_fears_does_no_double(ring: Table) -> None:
    ring.meeting(Range.ENGAGED, known_bane=True).carry("nails")
    ring.falling(Grade.SUCCESS, with_item(Maneuver.THROW, "nails"))
    assert damage(ring, DROWNER) == 2


def test_an_oiled_blade_carries_the_bane(ring: Table) -> None:
    ring.meeting(Range.ENGAGED, known_bane=True).hunter(blade="salt").falling(Grade.SUCCESS, STRIKE)
    assert damage(ring, DROWNER) == 4


@pytest.mark.parametrize(
    ("grade", "comes", "holds", "bites"),
    [
        (Grade.FAILURE, "full", False, 0),
        (Grade.COST, "full", True, 0),
        (Grade.SUCCESS, "halved", True, 0),
        (Grade.TRIUMPH, "foiled", True, 2),
    ],
)
def test_a_trap_holds_it_from_its_next_act_on(ring: Table, grade: Grade, comes: str, holds: bool, bites: int) -> None:
    health = ring.state.facts.beasts[DROWNER].health
    ring.falling(grade, with_item(Maneuver.TRAP, "snare"))
    assert effect(ring) == comes
    assert (ring.state.facts.things[ItemId("snare")].count == 0) is holds
    assert (Condition.HELD in ring.state.facts.beasts[DROWNER].conditions) is holds
    assert ring.state.facts.beasts[DROWNER].health == health - bites
    if holds:
        ring.do(go.Fray(maneuver=Maneuver.AIM))
        assert effect(ring) == "foiled"


@pytest.mark.parametrize(
    ("grade", "comes", "exposed"),
    [(Grade.COST, "halved", False), (Grade.SUCCESS, "foiled", False), (Grade.TRIUMPH, "foiled", True)],
)
def test_bait_draws_its_act_off(ring: Table, grade: Grade, comes: str, exposed: bool) -> None:
    ring.carry("honey_cake").falling(grade, with_item(Maneuver.BAIT, "honey_cake"))
    assert effect(ring) == comes
    assert (Condition.EXPOSED in ring.state.facts.beasts[DROWNER].conditions) is exposed
    assert ring.refusal(with_item(Maneuver.BAIT, "snare")).message == "The snare will not do as bait."


@pytest.mark.parametrize(
    ("means", "condition", "comes"),
    [
        (Means.FORCE, Condition.HELD, "foiled"),
        (Means.CRAFT, Condition.BLINDED, "halved"),
        (Means.NERVE, Condition.FRIGHTENED, "foiled"),
    ],
)
def test_an_improvised_act_holds_blinds_or_frightens_it_from_its_next_act_on(
    ring: Table, means: Means, condition: Condition, comes: str
) -> None:
    ring.falling(Grade.COST, go.Fray(maneuver=Maneuver.IMPROVISE, means=means, words="anything at all"))
    assert effect(ring) == "full"
    assert ring.state.facts.beasts[DROWNER].conditions == (condition,)
    ring.do(go.Fray(maneuver=Maneuver.AIM))
    assert effect(ring) == comes
    assert ring.state.facts.beasts[DROWNER].conditions == ()


@pytest.mark.parametrize(
    ("grade", "will"),
    [(Grade.DISASTER, 3), (Grade.FAILURE, 3), (Grade.COST, 2), (Grade.SUCCESS, 2), (Grade.TRIUMPH, 1)],
)
def test_the_mercy_is_heard_when_cause_and_token_are_right(ring: Table, grade: Grade, will: int) -> None:
    ring.meeting(Range.NEAR, known_bane=True).carry("wooden_horse").falling(grade, SPEAK)
    assert ring.state.facts.beasts[DROWNER].will == will


@pytest.mark.parametrize(
    ("grade", "comes"), [(Grade.FAILURE, "full"), (Grade.COST, "halved"), (Grade.SUCCESS, "foiled")]
)
@pytest.mark.parametrize(("known", "token"), [(False, True), (True, False)])
def test_otherwise_words_only_make_it_hesitate(ring: Table, known: bool, token: bool, grade: Grade, comes: str) -> None:
    ring.meeting(Range.NEAR, known_bane=known)
    if token:
        ring.carry("wooden_horse")
    ring.falling(grade, SPEAK)
    assert ring.state.facts.beasts[DROWNER].will == 3
    assert effect(ring) == comes


def test_answered_grief_lays_it_to_rest_and_day_breaks(ring: Table) -> None:
    ring.meeting(Range.NEAR, known_bane=True).carry("wooden_horse").beast(will=1).hurting(Condition.BLINDED)
    ring.falling(Grade.COST, SPEAK)
    assert ring.the(it.BeastLaid).beast == DROWNER
    facts = ring.state.facts
    assert (facts.phase, facts.ending, facts.day, facts.watch) == (Phase.RECKONING, Ending.LAID, 2, Watch.MORNING)
    assert facts.hunter.conditions == ()
    assert not ring.said(it.BeastActed)


def test_a_beast_without_health_is_dead_and_leaves_its_trophy(ring: Table) -> None:
    ring.beast(health=1).hunter(blade="salt").falling(Grade.COST, STRIKE)
    assert ring.the(it.BeastFell).beast == DROWNER
    facts = ring.state.facts
    assert (facts.phase, facts.ending, facts.fight) == (Phase.RECKONING, Ending.SLAIN, None)
    assert facts.things[ItemId("wet_braid")].holder == "place:ferry_steps"
    assert facts.hunter.blade is None
    assert facts.things[ItemId("knife")].holder == HUNTER


@pytest.mark.parametrize(
    ("grade", "away"),
    [
        (Grade.DISASTER, False),
        (Grade.FAILURE, False),
        (Grade.COST, True),
        (Grade.SUCCESS, True),
        (Grade.TRIUMPH, True),
    ],
)
def test_a_retreat_gets_the_hunter_away_at_cost_or_better(ring: Table, grade: Grade, away: bool) -> None:
    ring.knowing(traces=("fox_den",)).falling(grade, RETREAT)
    assert (ring.state.facts.phase is Phase.INQUIRY) == away
    if away:
        assert ring.state.facts.place == "mill_yard"
        assert ring.state.facts.candles == 2
        assert ring.state.facts.board.traces == ("fox_den",)


def test_a_hunter_who_fled_meets_it_again_when_they_come_back(ring: Table) -> None:
    ring.falling(Grade.SUCCESS, RETREAT)
    ring.hunter(health=10)
    ring.at("ferry_steps").do(go.Wait())
    assert ring.state.facts.phase is Phase.MEETING


def test_an_act_that_does_not_reach_brings_it_nearer(ring: Table) -> None:
    ring.meeting(Range.FAR, shown="presses").do(AIM)
    assert effect(ring) == "out_of_reach"
    assert ring.the(it.RangeChanged).range is Range.NEAR


def test_only_an_act_that_lands_in_full_sets_its_condition(ring: Table) -> None:
    ring.meeting(Range.NEAR, shown="clutches").falling(Grade.SUCCESS, STRIKE)
    assert Condition.HELD not in ring.state.facts.hunter.conditions
    ring.meeting(Range.NEAR, shown="clutches").do(AIM)
    assert Condition.HELD in ring.state.facts.hunter.conditions


def test_clothing_keeps_its_guard_off_every_blow(ring: Table) -> None:
    ring.carry("oilskin").hunter(wears=("oilskin",)).do(AIM)
    assert damage(ring, "hunter") == 3


def test_it_comes_round_to_its_acts_in_their_order(ring: Table) -> None:
    order = [each.id for each in ring.world.beast[DROWNER].acts]
    ring.hunter(health=20, health_most=20).meeting(Range.NEAR, shown=order[0])
    shown = []
    for _ in order:
        ring.do(AIM)
        shown.append(ring.the(it.IntentShown).act)
    assert shown == [*order[1:], order[0]]


def test_a_frightened_beast_draws_back_a_step(ring: Table) -> None:
    ring.beast(conditions=(Condition.FRIGHTENED,)).do(AIM)
    assert effect(ring) == "foiled"
    assert ring.the(it.RangeChanged).range is Range.NEAR


def test_wounds_ache_after_every_exchange_and_can_kill(ring: Table) -> None:
    ring.meeting(Range.FAR, shown="sings").hunter(health=1).hurting(Condition.BLEEDING).do(AIM)
    assert ring.the(it.HunterFell).by == "bleeding"
    assert ring.the(it.HuntEnded).ending is Ending.DIED
    assert ring.state.facts.fight is None


def test_a_blow_that_kills_ends_the_exchange(ring: Table) -> None:
    ring.hunter(health=2).do(AIM)
    assert ring.the(it.HunterFell).by == "presses"
    assert isinstance(ring.outcomes[-1], it.HuntEnded)


def test_without_a_meeting_there_is_nothing_to_fight(table: Table) -> None:
    assert table.refusal(STRIKE).reason is Refusal.NO_FIGHT


def test_its_ferocity_hinders_every_check(ring: Table) -> None:
    for maneuver in Maneuver:
        check = fight.check_for(ring.world, ring.state.facts, maneuver, Means.FORCE)
        if check is not None:
            assert check.modifiers[0].name == "its ferocity"


def test_right_kind_makes_guard_and_flight_easier(ring: Table) -> None:
    ring.meeting(Range.NEAR, foreseen=True)
    for maneuver, helped in ((Maneuver.GUARD, True), (Maneuver.RETREAT, True), (Maneuver.STRIKE, False)):
        check = fight.check_for(ring.world, ring.state.facts, maneuver, None)
        assert check is not None
        assert ("foreseen" in [each.name for each in check.modifiers]) == helped
