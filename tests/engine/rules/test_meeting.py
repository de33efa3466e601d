"""How hunter and beast come to meet, and what each line of the account is worth there."""

from __future__ import annotations

from typing import Any

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.perception import view
from hunter_game.engine.vocabulary import (
    Approach,
    BeastId,
    CauseId,
    Condition,
    Direction,
    Ending,
    Grade,
    ItemId,
    Line,
    Maneuver,
    NextId,
    PersonId,
    Phase,
    PlaceId,
    Range,
    Refusal,
    TopicId,
    Watch,
)
from hunter_game.engine.world import World
from tests.engine.table import RIGHT, Table
from tests.yard import changed

WRONG: dict[Line, dict[str, str]] = {
    Line.KIND: {"beast": "willow_light"},
    Line.CAUSE: {"cause": "unpaid_toll"},
    Line.NEXT: {"next": "osric_race"},
}


def signed(*wrong: Line) -> go.Sign:
    """Return an account with these lines wrong."""
    lines: dict[str, Any] = {**RIGHT}
    for line in wrong:
        lines |= WRONG[line]
    return go.Sign(beast=BeastId(lines["beast"]), cause=CauseId(lines["cause"]), next=NextId(lines["next"]))


def met(table: Table) -> Table:
    """Wait at the ferry steps until night brings it."""
    table.at("ferry_steps").put(candles=4).do(go.Wait())
    assert table.state.facts.phase is Phase.MEETING
    return table


def test_by_night_it_comes_to_its_true_next(table: Table) -> None:
    met(table)
    began = table.the(it.MeetingBegan)
    assert (began.place, began.range, began.signed) == ("ferry_steps", Range.NEAR, False)
    assert table.state.facts.beasts[BeastId("drowner")].met == 1


def test_it_does_not_come_by_day_nor_anywhere_else(table: Table) -> None:
    table.at("ferry_steps", Watch.MORNING).do(go.Wait(until=Watch.DUSK))
    assert table.state.facts.phase is Phase.INQUIRY
    table.at("chapel", Watch.DUSK).do(go.Wait(until=Watch.NIGHT))
    assert table.state.facts.phase is Phase.INQUIRY


def test_walking_onto_its_ground_by_night_meets_it(table: Table) -> None:
    table.at("mill_yard").put(candles=3).do(go.Move(direction=Direction.SOUTH, to=PlaceId("ferry_steps")))
    assert table.state.facts.phase is Phase.MEETING


def test_armed_bait_draws_it_to_the_hunter_and_is_used_up(table: Table) -> None:
    table.at("chapel").lying("honey_cake", "chapel", set=True).put(candles=4).do(go.Wait())
    assert (table.the(it.MeetingBegan).place, table.the(it.MeetingBegan).range) == ("chapel", Range.NEAR)
    assert table.state.facts.things[ItemId("honey_cake")].count == 0


def test_bait_that_is_not_armed_draws_nothing(table: Table) -> None:
    table.at("chapel").lying("honey_cake", "chapel").put(candles=4).do(go.Wait())
    assert table.state.facts.phase is Phase.INQUIRY


def test_each_line_that_nobody_signed_gives_it_a_free_act(table: Table) -> None:
    met(table)
    fight = table.state.facts.fight
    assert fight is not None
    assert (fight.foreseen, fight.known_bane, fight.ground, fight.aimed) == (False, False, False, False)
    assert [(each.act, each.effect) for each in table.said(it.BeastActed)] == [
        ("clutches", "full"),
        ("sings", "full"),
        ("wades", "full"),
    ]
    assert table.the(it.IntentShown).act == "presses"


def test_each_right_line_helps_by_itself(table: Table) -> None:
    table.do(signed())
    met(table)
    fight = table.state.facts.fight
    assert fight is not None
    assert (fight.foreseen, fight.known_bane, fight.ground, fight.aimed) == (True, True, True, True)
    assert fight.range is Range.FAR
    assert [(each.act, each.effect) for each in table.said(it.BeastActed)] == [("clutches", "foiled")]
    assert table.the(it.IntentShown).act == "sings"


@pytest.mark.parametrize(
    ("wrong", "free"),
    [
        ((Line.KIND,), ["clutches"]),
        ((Line.CAUSE,), ["sings"]),
        ((Line.KIND, Line.CAUSE), ["clutches", "sings"]),
    ],
)
def test_each_wrong_line_gives_it_a_free_act(table: Table, wrong: tuple[Line, ...], free: list[str]) -> None:
    table.do(signed(*wrong))
    met(table)
    assert [each.act for each in table.said(it.BeastActed) if each.effect == "full"] == free


def test_a_wrong_next_is_no_ground_of_the_hunters(table: Table) -> None:
    table.do(signed(Line.NEXT))
    met(table)
    fight = table.state.facts.fight
    assert fight is not None
    assert (fight.ground, fight.aimed, fight.range) == (False, False, Range.NEAR)


def test_whoever_signed_the_wrong_next_is_found_at_the_end_of_the_night_after_it_has_fed(table: Table) -> None:
    table.do(signed(Line.NEXT))
    table.at("chapel").put(candles=1).do(go.Wait())
    kinds = [type(each) for each in table.outcomes]
    assert kinds.index(it.Fed) < kinds.index(it.MeetingBegan)
    assert table.the(it.MeetingBegan).range is Range.ENGAGED
    assert table.state.facts.candles == 0


def test_an_ambush_that_one_gets_away_from_is_followed_by_dawn(table: Table) -> None:
    table.do(signed(Line.NEXT))
    table.at("chapel").put(candles=1).do(go.Wait())
    table.hurting().hunter(health=10, wits=3).falling(Grade.TRIUMPH, go.Fray(maneuver=Maneuver.RETREAT))
    assert (table.state.facts.phase, table.state.facts.day, table.state.facts.candles) == (Phase.INQUIRY, 2, 12)
    table.at("chapel").put(candles=1, day=1).do(go.Wait())
    assert not table.said(it.MeetingBegan), "it finds nobody twice"


def test_an_armed_trap_on_the_ground_holds_it_for_its_first_act(table: Table) -> None:
    table.do(signed())
    table.lying("snare", "ferry_steps", set=True)
    met(table)
    assert Condition.HELD in table.state.facts.beasts[BeastId("drowner")].conditions
    assert table.state.facts.things[ItemId("snare")].count == 0
    table.do(go.Fray(maneuver=Maneuver.AIM))
    assert table.the(it.BeastActed).effect == "foiled"
    assert table.state.facts.beasts[BeastId("drowner")].conditions == ()


def test_a_trap_holds_it_through_a_free_act_too(table: Table) -> None:
    table.do(signed(Line.CAUSE, Line.KIND))
    table.lying("snare", "ferry_steps", set=True)
    met(table)
    assert [each.effect for each in table.said(it.BeastActed)] == ["foiled", "full"]


def test_of_several_armed_traps_one_is_sprung(table: Table) -> None:
    table.lying("snare", "ferry_steps", set=True, count=2)
    met(table)
    thing = table.state.facts.things[ItemId("snare")]
    assert (thing.count, thing.set, thing.holder) == (1, True, "place:ferry_steps")


def test_free_acts_can_kill_before_the_first_exchange(table: Table) -> None:
    table.do(signed(Line.KIND, Line.CAUSE))
    table.hunter(health=1)
    met_or_dead = table.at("ferry_steps").put(candles=4).do(go.Wait())
    assert table.the(it.HuntEnded).ending is Ending.DIED
    assert isinstance(met_or_dead.outcomes[-1], it.HuntEnded)
    assert not table.said(it.IntentShown)


def test_in_a_meeting_there_is_no_time_for_anything_else(table: Table) -> None:
    met(table)
    for intent in (
        go.Search(),
        go.Wait(),
        go.Rest(),
        go.Take(item=ItemId("boathook")),
        go.Ask(person=PersonId("tibb"), topic=TopicId("toll"), approach=Approach.PLAIN),
        signed(),
    ):
        assert table.refusal(intent).reason is Refusal.IN_FIGHT


def test_in_a_meeting_looking_and_changing_arms_are_free(table: Table) -> None:
    met(table)
    before = table.state.facts.fight
    table.do(go.ExamineBeast(beast=BeastId("drowner")))
    table.do(go.Equip(item=ItemId("crossbow")))
    table.do(go.Drop(item=ItemId("snare")))
    assert table.state.facts.fight == before
    assert table.refusal(go.ExamineBeast(beast=BeastId("grave_hound"))).reason is Refusal.NOT_HERE


def test_people_keep_away_from_a_meeting(table: Table) -> None:
    met(table)
    assert view(table.world, table.state).present == ()


# ---------------------------------------------------------------- in its lair


LAIR = "alder_holt"


def called_on(table: Table, *wrong: Line) -> Table:
    """Sign the account and stand in its lair by day."""
    table.do(signed(*wrong))
    table.at(LAIR, Watch.MORNING).do(go.Wait())
    assert table.state.facts.phase is Phase.MEETING
    return table


def test_in_its_lair_it_lets_a_hunter_go_by_who_has_not_signed(table: Table) -> None:
    table.at(LAIR, Watch.MORNING).do(go.Wait(until=Watch.DUSK))
    assert table.state.facts.phase is Phase.INQUIRY


def test_whoever_has_signed_meets_it_in_its_lair_by_day(table: Table) -> None:
    called_on(table)
    began = table.the(it.MeetingBegan)
    assert (began.place, began.range, began.lair, began.ground) == (LAIR, Range.NEAR, True, False)
    fight = table.state.facts.fight
    assert fight is not None
    assert not fight.aimed


def test_its_own_ground_gives_it_one_free_act_more(table: Table) -> None:
    called_on(table)
    assert [(each.act, each.effect) for each in table.said(it.BeastActed)] == [
        ("clutches", "foiled"),
        ("sings", "full"),
    ]


def test_a_wrong_line_costs_as_much_in_its_lair_as_anywhere(table: Table) -> None:
    called_on(table, Line.NEXT)
    assert [each.act for each in table.said(it.BeastActed) if each.effect == "full"] == ["sings", "wades"]


def test_a_trap_laid_in_its_lair_holds_it_through_the_free_act(table: Table) -> None:
    table.lying("snare", LAIR, set=True)
    called_on(table)
    assert [each.effect for each in table.said(it.BeastActed)] == ["foiled", "foiled"]


def test_no_bait_draws_it_in_the_watches_that_are_not_its_own(table: Table) -> None:
    table.do(signed())
    table.at("chapel", Watch.MORNING).lying("honey_cake", "chapel", set=True).do(go.Wait(until=Watch.DUSK))
    assert table.state.facts.phase is Phase.INQUIRY


def test_by_night_its_lair_is_empty(table: Table) -> None:
    table.do(signed())
    table.at(LAIR).put(candles=3).do(go.Wait())
    assert table.state.facts.phase is Phase.INQUIRY


def test_a_beast_of_other_hours_comes_in_those(yard: World) -> None:
    beasts = tuple(each.model_copy(update={"hours": (Watch.DUSK,)}) for each in yard.beasts)
    table = Table(changed(yard, beasts=beasts))
    table.do(signed())
    table.at("ferry_steps", Watch.NOON).do(go.Wait(until=Watch.DUSK))
    assert (table.the(it.MeetingBegan).place, table.the(it.MeetingBegan).lair) == ("ferry_steps", False)


def test_at_dusk_it_lets_a_hunter_go_by_who_has_not_signed(yard: World) -> None:
    beasts = tuple(each.model_copy(update={"hours": (Watch.DUSK, Watch.NIGHT)}) for each in yard.beasts)
    table = Table(changed(yard, beasts=beasts)).at("ferry_steps", Watch.NOON)
    table.do(go.Wait(until=Watch.DUSK))
    assert table.state.facts.phase is Phase.INQUIRY
    table.do(go.Wait(until=Watch.NIGHT))
    assert table.state.facts.phase is Phase.MEETING


def test_whoever_comes_to_its_ground_with_the_last_candle_still_meets_it(table: Table) -> None:
    table.do(signed())
    table.at("ferry_steps", Watch.NIGHT).put(candles=1).do(go.Wait())
    assert (table.state.facts.phase, table.state.facts.candles) == (Phase.MEETING, 1)


def test_whoever_gets_away_from_its_lair_has_the_day_before_them(table: Table) -> None:
    called_on(table).hunter(health=10, wits=3).hurting()
    table.falling(Grade.TRIUMPH, go.Fray(maneuver=Maneuver.RETREAT))
    assert (table.state.facts.phase, table.state.facts.day, table.state.facts.candles) == (Phase.INQUIRY, 1, 10)
