"""Questions travel: who hears, when, and what they do about it."""

from __future__ import annotations

from typing import Any

import pytest

from hunter_game.engine import intents as go
from hunter_game.engine import outcomes as it
from hunter_game.engine.affordances import affordances
from hunter_game.engine.draft import Draft
from hunter_game.engine.perception import view
from hunter_game.engine.rules import presence, rumour, talk
from hunter_game.engine.state import Errand, Word
from hunter_game.engine.vocabulary import (
    Approach,
    Ending,
    Grade,
    PersonId,
    Phase,
    PlaceId,
    Refusal,
    Temperament,
    TopicId,
    Watch,
    WordTaken,
)
from hunter_game.engine.world import World
from tests.engine.table import Table
from tests.yard import changed

MAREN, CORM, TIBB, OSRIC = map(PersonId, ("maren", "corm", "tibb", "osric"))
GRAVE = TopicId("grave")


def village(world: World, **people: dict[str, Any]) -> World:
    """Return the world with some people changed."""
    made = tuple(each.model_copy(update=people.get(each.id, {})) for each in world.people)
    return changed(world, people=made)


def ask(approach: Approach = Approach.PLAIN) -> go.Ask:
    return go.Ask(person=CORM, topic=GRAVE, approach=approach)


def asked(world: World, *, seen: bool = True, **listener: Any) -> Table:
    """Ask Corm about the grave at the end of the morning; Osric, who is close to him, hears of it."""
    world = village(world, corm={"kin": (OSRIC,)}, osric=listener)
    table = Table(world).at("chapel_yard", Watch.MORNING).hunter(might=0, wits=0, nerve=0)
    table.person("osric", seen=seen).put(candles=10)
    table.falling(Grade.SUCCESS, ask())
    assert table.state.facts.watch is Watch.NOON
    return table


@pytest.mark.parametrize(
    ("approach", "quiet"),
    [
        (Approach.PLAIN, ()),
        (Approach.KIND, (Grade.SUCCESS, Grade.TRIUMPH)),
        (Approach.PRESS, ()),
        (Approach.BARGAIN, ()),
        (Approach.DECEIVE, (Grade.COST, Grade.SUCCESS, Grade.TRIUMPH)),
    ],
)
@pytest.mark.parametrize("grade", list(Grade))
def test_a_question_travels_unless_it_was_kept_quiet(
    table: Table, approach: Approach, quiet: tuple[Grade, ...], grade: Grade
) -> None:
    draft = Draft(table.world, table.state.facts)
    rumour.set_out(draft, CORM, GRAVE, approach, grade)
    assert draft.facts.words == (() if grade in quiet else (Word(teller=CORM, topic=GRAVE),))


def test_a_question_that_is_under_way_is_not_sent_twice(table: Table) -> None:
    table.at("chapel_yard", Watch.MORNING).falling(Grade.SUCCESS, ask())
    table.falling(Grade.SUCCESS, ask(Approach.PRESS))
    assert table.state.facts.words == (Word(teller=CORM, topic=GRAVE),)


def test_word_arrives_with_the_change_of_watch_at_those_close_to_the_teller_alone(yard: World) -> None:
    table = asked(yard)
    assert table.the(it.WordTravelled) == it.WordTravelled(teller=CORM, listener=OSRIC, topic=GRAVE, taken=None)
    heard = {person: each.heard for person, each in table.state.facts.people.items()}
    assert heard == {MAREN: (), CORM: (), TIBB: (), OSRIC: (GRAVE,)}
    assert table.state.facts.words == ()


def test_word_arrives_at_dawn_as_well(yard: World) -> None:
    table = Table(village(yard, osric={"kin": (MAREN,)})).at("mill_yard", Watch.NIGHT).put(candles=1)
    table.put(words=(Word(teller=OSRIC, topic=GRAVE),)).do(go.Wait())
    assert table.state.facts.day == 2
    assert table.the(it.WordTravelled).listener == MAREN


def test_the_dead_tell_nobody_and_hear_nothing(yard: World) -> None:
    table = Table(village(yard, corm={"kin": (OSRIC, TIBB)})).at("mill_yard", Watch.MORNING).put(candles=10)
    table.person("corm", alive=False).put(words=(Word(teller=CORM, topic=GRAVE),)).do(go.Wait())
    assert not table.said(it.WordTravelled)
    table.person("corm", alive=True).person("osric", alive=False).person("tibb", seen=True)
    table.put(candles=7, words=(Word(teller=CORM, topic=GRAVE),)).do(go.Wait())
    assert [each.listener for each in table.said(it.WordTravelled)] == [TIBB]


def test_nobody_hears_a_topic_twice(yard: World) -> None:
    table = asked(yard)
    table.put(candles=7, words=(Word(teller=CORM, topic=GRAVE),)).do(go.Wait())
    assert not table.said(it.WordTravelled)
    assert table.state.facts.people[OSRIC].heard == (GRAVE,)


def test_nobody_cares_once_it_has_fallen(yard: World) -> None:
    table = Table(village(yard, corm={"kin": (OSRIC,)}, osric={"fears": (GRAVE,), "temperament": Temperament.OPEN}))
    table.at("mill_yard", Watch.MORNING).put(candles=10, phase=Phase.RECKONING, ending=Ending.SLAIN)
    table.put(words=(Word(teller=CORM, topic=GRAVE),)).do(go.Wait())
    assert table.state.facts.words == ()
    assert table.state.facts.people[OSRIC].errand is None


@pytest.mark.parametrize("temperament", [Temperament.FEARFUL, Temperament.GRIEVING])
def test_the_fearful_and_the_grieving_hide_for_a_watch(yard: World, temperament: Temperament) -> None:
    table = asked(yard, temperament=temperament, fears=(GRAVE,), refuge=PlaceId("alder_holt"))
    assert table.the(it.WordTravelled).taken is WordTaken.HIDES
    errand = Errand(why=WordTaken.HIDES, place=PlaceId("alder_holt"), day=1, watch=Watch.NOON)
    assert table.state.facts.people[OSRIC].errand == errand
    assert presence.place_of(table.world, table.state.facts, OSRIC) == "alder_holt"
    table.do(go.Wait(until=Watch.DUSK))
    assert table.state.facts.people[OSRIC].errand is None
    assert presence.place_of(table.world, table.state.facts, OSRIC) == table.world.person[OSRIC].hours[Watch.DUSK]


def test_only_who_has_a_refuge_hides(yard: World) -> None:
    table = asked(yard, temperament=Temperament.FEARFUL, fears=(GRAVE,))
    assert table.the(it.WordTravelled).taken is None
    assert table.state.facts.people[OSRIC].errand is None


@pytest.mark.parametrize("temperament", [Temperament.PROUD, Temperament.HARD])
def test_the_proud_and_the_hard_warn_and_answer_less_far(yard: World, temperament: Temperament) -> None:
    table = asked(yard, temperament=temperament, fears=(GRAVE,))
    assert table.the(it.WordTravelled).taken is WordTaken.WARNS
    assert table.state.facts.people[OSRIC].trust == -1
    world, facts = table.world, table.state.facts
    assert talk.reach_of(world, facts, OSRIC, GRAVE, Approach.PLAIN) == -2
    assert talk.reach_of(world, facts, OSRIC, TopicId("wat"), Approach.PLAIN) == -1


def test_a_warning_stands_in_the_refusal_with_its_number(yard: World) -> None:
    table = asked(yard, temperament=Temperament.HARD, fears=(GRAVE,))
    table.at(table.world.person[OSRIC].hours[Watch.NOON])
    question = go.Ask(person=OSRIC, topic=GRAVE, approach=Approach.PLAIN)
    table.falling(Grade.SUCCESS, question)
    refused = table.refusal(question)
    assert refused.reason is Refusal.NOTHING_MORE
    assert "(trust −1, warned −1; may reach farther: " in refused.message


def test_the_open_come_to_where_the_hunter_is(yard: World) -> None:
    table = asked(yard, temperament=Temperament.OPEN, fears=(GRAVE,))
    assert table.the(it.WordTravelled).taken is WordTaken.COMES
    assert table.state.facts.people[OSRIC].trust == 1
    assert OSRIC in presence.present(table.world, table.state.facts)


def test_who_is_not_afraid_of_a_topic_does_nothing_about_it(yard: World) -> None:
    table = asked(yard, temperament=Temperament.OPEN, fears=(TopicId("wat"),))
    assert (table.the(it.WordTravelled).taken, table.state.facts.people[OSRIC].errand) == (None, None)


def test_nothing_is_said_of_somebody_whom_the_hunter_does_not_know(yard: World) -> None:
    table = asked(yard, seen=False, temperament=Temperament.HARD, fears=(GRAVE,))
    assert not table.said(it.WordTravelled)
    assert not [each for each in table.said(it.TrustChanged) if each.person == OSRIC]
    assert (table.state.facts.people[OSRIC].heard, table.state.facts.people[OSRIC].trust) == ((GRAVE,), -1)


def test_what_people_fear_moves_nothing_before_word_arrives(yard: World) -> None:
    calm, afraid = (
        Table(village(yard, corm={"kin": (OSRIC,)}, osric={"temperament": Temperament.OPEN, "fears": fears}))
        for fears in ((), (GRAVE,))
    )
    for table in (calm, afraid):
        table.at("chapel_yard", Watch.MORNING).falling(Grade.SUCCESS, ask())
    assert view(calm.world, calm.state) == view(afraid.world, afraid.state)
    assert affordances(calm.world, calm.state) == affordances(afraid.world, afraid.state)
    assert calm.refusal(ask()) == afraid.refusal(ask())


def test_a_question_that_is_offered_says_that_word_travels(table: Table) -> None:
    prices = {each.price for each in affordances(table.world, table.state) if each.line.startswith("ask ")}
    assert prices == {"1 candle, word travels"}
