"""Asking people: approaches, prices, reach, trust."""

from __future__ import annotations

from itertools import product

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.rules import talk
from hunter_game.engine.vocabulary import Approach, Attribute, Grade, PersonId, Refusal, Temperament, TopicId, Watch
from hunter_game.engine.world import World
from tests.engine.table import Table
from tests.yard import changed

MAREN, CORM, TIBB, OSRIC = map(PersonId, ("maren", "corm", "tibb", "osric"))


def ask(person: PersonId, topic: str, approach: Approach = Approach.PLAIN) -> go.Ask:
    return go.Ask(person=person, topic=TopicId(topic), approach=approach)


@pytest.fixture
def graveside(table: Table) -> Table:
    """Beside Corm, who is fearful, with middling attributes."""
    return table.at("chapel_yard", Watch.MORNING).hunter(might=0, wits=0, nerve=0)


@pytest.mark.parametrize(
    ("approach", "attribute", "candles", "push"),
    [
        (Approach.PLAIN, Attribute.WITS, 1, 0),
        (Approach.KIND, Attribute.NERVE, 2, 0),
        (Approach.PRESS, Attribute.MIGHT, 1, 1),
        (Approach.BARGAIN, Attribute.WITS, 1, 1),
        (Approach.DECEIVE, Attribute.WITS, 1, 0),
    ],
)
def test_each_approach_has_its_attribute_its_candles_and_its_reach(
    graveside: Table, approach: Approach, attribute: Attribute, candles: int, push: int
) -> None:
    check = talk.check_for(graveside.world, graveside.state.facts, CORM, approach)
    assert check.attribute is attribute
    world, facts = graveside.world, graveside.state.facts
    assert talk.reach_of(world, facts, CORM, TopicId("grave"), approach) == push
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave", approach))
    assert graveside.the(it.CandlesBurnt).count == candles


@pytest.mark.parametrize(
    ("grade", "trust", "candles"),
    [
        (Grade.DISASTER, -1, 2),
        (Grade.FAILURE, -1, 1),
        (Grade.COST, 0, 2),
        (Grade.SUCCESS, 0, 1),
        (Grade.TRIUMPH, 1, 1),
    ],
)
def test_an_answer_always_comes_and_the_dice_set_the_price(
    graveside: Table, grade: Grade, trust: int, candles: int
) -> None:
    graveside.falling(grade, ask(CORM, "grave"))
    answered = graveside.the(it.Answered)
    assert (answered.evaded, answered.grade) == (False, grade)
    assert graveside.the(it.ClaimHeard).claim == "corm_robbed"
    assert graveside.state.facts.people[CORM].trust == trust
    assert graveside.the(it.CandlesBurnt).count == candles


def test_kindness_that_goes_well_gains_trust_for_good(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave", Approach.KIND))
    assert graveside.the(it.TrustChanged).now == 1


def test_pressing_costs_trust_whatever_falls(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave", Approach.PRESS))
    assert graveside.the(it.TrustChanged).now == -1


def test_a_bargain_costs_three_pennies_whatever_falls(graveside: Table) -> None:
    graveside.falling(Grade.FAILURE, ask(CORM, "grave", Approach.BARGAIN))
    assert graveside.the(it.CoinChanged) == it.CoinChanged(by=-3, now=5)
    graveside.hunter(coin=2)
    refused = graveside.refusal(ask(CORM, "wat", Approach.BARGAIN))
    assert refused.message == "You can't bargain: it takes 3 pennies. (purse: 2)"


def test_pressing_reaches_an_answer_that_asks_for_more_trust(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave"))
    graveside.person("corm", trust=1)
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave", Approach.PRESS))
    assert graveside.the(it.ClaimHeard).claim == "corm_dug"


@pytest.mark.parametrize(("grade", "claim"), [(Grade.SUCCESS, "corm_dug"), (Grade.FAILURE, "corm_robbed")])
def test_deceit_reaches_two_farther_only_when_it_goes_well(graveside: Table, grade: Grade, claim: str) -> None:
    graveside.falling(grade, ask(CORM, "grave", Approach.DECEIVE))
    assert graveside.the(it.ClaimHeard).claim == claim


def test_deceit_may_follow_a_plain_question_since_it_may_reach_farther(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave"))
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave", Approach.DECEIVE))
    assert graveside.the(it.ClaimHeard).claim == "corm_dug"
    assert graveside.refusal(ask(CORM, "grave", Approach.DECEIVE)).reason is Refusal.NOTHING_MORE


def test_the_same_question_reaches_no_farther_until_trust_does(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave"))
    refused = graveside.refusal(ask(CORM, "grave"))
    assert refused.reason is Refusal.NOTHING_MORE
    assert refused.message == (
        "Corm has answered you about the open grave. (trust 0; may reach farther: kind, press, bargain, deceive)"
    )
    graveside.person("corm", trust=1)
    graveside.do(ask(CORM, "grave"))


def test_a_failed_lie_does_not_shorten_what_was_reached_before(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "grave"))
    reached = graveside.state.facts.people[CORM].asked[TopicId("grave")]
    graveside.falling(Grade.DISASTER, ask(CORM, "grave", Approach.DECEIVE))
    assert graveside.state.facts.people[CORM].asked[TopicId("grave")] == reached


def test_who_knows_nothing_evades_and_the_candle_burns_all_the_same(graveside: Table) -> None:
    graveside.falling(Grade.SUCCESS, ask(CORM, "light"))
    assert graveside.the(it.Answered) == it.Answered(
        person=CORM,
        topic=TopicId("light"),
        approach=Approach.PLAIN,
        grade=Grade.SUCCESS,
        words=graveside.world.person[CORM].evades,
        evaded=True,
    )
    assert graveside.the(it.CandlesBurnt).count == 1


def test_a_topic_that_never_came_up_cannot_be_asked_about(graveside: Table) -> None:
    assert graveside.refusal(ask(CORM, "sack")).reason is Refusal.UNKNOWN_TOPIC


def test_whoever_is_elsewhere_cannot_be_asked(graveside: Table) -> None:
    assert graveside.refusal(ask(TIBB, "toll")).reason is Refusal.NOT_PRESENT


def test_hidden_answers_move_neither_odds_nor_refusals(yard: World) -> None:
    mute = tuple(each.model_copy(update={"answers": each.answers[:1]}) for each in yard.people)
    full, empty = Table(yard), Table(changed(yard, people=mute))
    for topic, approach in product(yard.hunts[0].topics, Approach):
        for table in (full, empty):
            table.at("chapel_yard", Watch.MORNING)
        assert talk.check_for(full.world, full.state.facts, CORM, approach) == talk.check_for(
            empty.world, empty.state.facts, CORM, approach
        )
        one, other = full.world.person[CORM], empty.world.person[CORM]
        assert one.temperament is other.temperament
        assert talk.reaches_farther(full.world, full.state.facts, CORM, topic, approach) == talk.reaches_farther(
            empty.world, empty.state.facts, CORM, topic, approach
        )


@pytest.mark.parametrize(("trust", "value"), [(-3, -1), (-1, -1), (1, 1), (3, 1)])
def test_good_or_bad_trust_moves_a_check_by_one(graveside: Table, trust: int, value: int) -> None:
    graveside.person("corm", trust=trust)
    check = talk.check_for(graveside.world, graveside.state.facts, CORM, Approach.PLAIN)
    assert [each.value for each in check.modifiers if each.name == "trust"] == [value]


def test_temperament_helps_or_hinders_by_approach(graveside: Table) -> None:
    kind = talk.check_for(graveside.world, graveside.state.facts, CORM, Approach.KIND)
    lie = talk.check_for(graveside.world, graveside.state.facts, CORM, Approach.DECEIVE)
    modifiers = [(each.name, each.value) for each in (*kind.modifiers, *lie.modifiers)]
    assert modifiers == [("fearful", 1), ("trapper", -1), ("fearful", -1)]


def test_no_temperament_moves_an_approach_by_more_than_two() -> None:
    assert set(talk.TEMPER) == set(Temperament)
    assert all(-2 <= value <= 2 for table in talk.TEMPER.values() for value in table.values())


def test_where_trust_cannot_fall_going_badly_takes_nerve(graveside: Table) -> None:
    graveside.person("corm", trust=-3).falling(Grade.FAILURE, ask(CORM, "grave", Approach.PRESS))
    assert not graveside.said(it.TrustChanged)
    assert graveside.state.facts.people[CORM].trust == -3
    assert graveside.the(it.NerveChanged).by == -1


def test_a_greeting_is_free(graveside: Table) -> None:
    graveside.do(go.Greet(person=CORM, words="Good morning."))
    assert graveside.outcomes == (it.Greeted(person=CORM),)
    assert graveside.refusal(go.Greet(person=OSRIC)).reason is Refusal.NOT_PRESENT
