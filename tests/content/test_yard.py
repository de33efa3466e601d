"""The practice hunt: as large, as fair and as secret as it has to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from hunter_game.content import list_worlds, load_world
from hunter_game.content.checks import faults
from hunter_game.content.deduction import knowable, reachable, strikers, two_proofs, wrong_candidates
from hunter_game.engine.state import CANDLES_A_DAY
from hunter_game.engine.vocabulary import ItemKind, Line, PlaceId, TraceId, Truth
from hunter_game.engine.world import World

WORLDS = Path(__file__).parents[2] / "assets" / "worlds"


@pytest.fixture(scope="module")
def yard() -> World:
    return load_world(WORLDS / "yard")


def test_it_is_on_the_list():
    assert ("yard", "The Mill Yard") in [(card.id, card.title) for card in list_worlds(WORLDS)]


def test_it_passes_every_check(yard):
    assert list(faults(yard)) == []


def test_it_holds_a_hunt_of_one_sitting(yard):
    assert len(yard.places) >= 7
    assert len(yard.people) >= 3
    assert len(yard.beasts) >= 2
    assert len(yard.items) >= 18
    assert len(yard.traces) + len(yard.claims) >= 24
    assert len(yard.hunters) == 3
    assert all(5 <= len(beast.acts) <= 7 for beast in yard.beasts)
    assert {item.kind for item in yard.items} >= set(ItemKind) - {
        ItemKind.INGREDIENT
    }  # nothing is made in the yard - {ItemKind.INGREDIENT}


def test_everybody_has_something_to_say_and_says_it_briefly(yard):
    for person in yard.people:
        assert len({answer.topic for answer in person.answers}) >= 6, person.id
        for answer in person.answers:
            assert 10 <= len(answer.words.split()) <= 48, (person.id, answer.topic)


def test_three_lies_at_least_can_be_broken_into_a_true_confession(yard):
    confessed = [claim for claim in yard.claims if claim.broken_by is not None and claim.confesses is not None]
    assert len(confessed) >= 3
    assert all(claim.truth is Truth.FALSE for claim in confessed)


def test_claims_are_of_every_worth_and_lies_point_away_from_the_truth(yard):
    answer = yard.hunts[0].answer
    assert {claim.truth for claim in yard.claims} == set(Truth)
    misleading = [
        claim.id
        for claim in yard.claims
        if {strike.candidate for strike in claim.strikes} & {answer.kind, answer.cause, answer.next}
    ]
    assert len(misleading) >= 6


def test_every_line_has_two_proofs_by_traces_alone(yard):
    hunt = yard.hunts[0]
    known = knowable(yard, hunt, reachable(yard, hunt.start))._replace(claims=frozenset())
    for line in Line:
        proofs = two_proofs(yard, hunt, known, line)
        assert proofs is not None, line
        assert not set(proofs[0]) & set(proofs[1])


def test_the_shortest_proof_leaves_light_to_use_it(yard):
    candles = shortest_proof(yard)
    assert 4 <= candles <= CANDLES_A_DAY * 6 // 10


def test_there_is_far_more_to_ask_and_search_than_a_day_has_candles(yard):
    asking = sum(len({answer.topic for answer in person.answers}) for person in yard.people)
    searching = sum(len(place.search) for place in yard.places)
    assert 2 * (asking + searching) >= 5 * CANDLES_A_DAY


def test_ready_hunters_trade_one_strength_for_another(yard):
    for hunter in yard.hunters:
        assert hunter.might + hunter.wits + hunter.nerve == 3
        assert 8 <= hunter.health <= 12
        assert 6 <= hunter.courage <= 9
        assert 8 <= hunter.slots <= 10
        assert any(yard.item[supply.item].lit for supply in hunter.pack)


def test_no_secret_can_be_read_in_anything_that_a_hunter_may_perceive(yard):
    secrets = [person.secret for person in yard.people] + [claim.reason for claim in yard.claims]
    read = {run for text in perceivable(yard) for run in runs(text)}
    for secret in secrets:
        assert not runs(secret) & read, secret


def runs(text: str, length: int = 6) -> set[tuple[str, ...]]:
    """Return every run of so many words of a text."""
    words = re.findall(r"[a-z']+", text.lower())
    return {tuple(words[start : start + length]) for start in range(len(words) - length + 1)}


def perceivable(world: World) -> Iterator[str]:
    """Yield every text that can come before a hunter's eyes or ears."""
    for place in world.places:
        yield from (place.text, place.night, *(detail.text for detail in place.details))
    for person in world.people:
        yield from (person.look, person.voice, person.goal, person.evades)
        yield from (answer.words for answer in person.answers)
    for beast in world.beasts:
        yield from (beast.text, beast.look, beast.habit, *(act.tell for act in beast.acts))
    yield from (text for cause in world.causes for text in (cause.text, cause.mercy))
    yield from (item.text for item in world.items)
    yield from (text for trace in world.traces for text in (trace.name, trace.text))
    yield from (text for claim in world.claims for text in (claim.name, claim.confession))
    for hunt in world.hunts:
        yield from (hunt.summons, hunt.goal, *(each.text for each in hunt.nexts))
        yield from (feeding.text for feeding in hunt.feedings)
    yield from (hunter.text for hunter in world.hunters)


def shortest_proof(world: World) -> int:
    """Return the fewest candles that prove all three lines by traces and end where it comes next."""
    hunt = world.hunts[0]
    known = knowable(world, hunt, reachable(world, hunt.start))._replace(claims=frozenset())
    wrong = [
        frozenset(strikers(world, known, line, candidate))
        for line in Line
        for candidate in wrong_candidates(hunt, line)
    ]
    goal = next(each.place for each in hunt.nexts if each.id == hunt.answer.next)
    free = {
        place.id: frozenset(
            [detail.trace for detail in place.details if detail.trace]
            + [item.trace for item in world.items if item.place == place.id and item.trace]
        )
        for place in world.places
    }
    at: set[tuple[PlaceId, frozenset[TraceId]]] = {(hunt.start, free[hunt.start])}
    candles = 0
    while not any(place == goal and all(clues & found for clues in wrong) for place, found in at):
        candles += 1
        ahead = {(way.to, found | free[way.to]) for here, found in at for way in world.place[here].exits}
        for here, found in at:
            unfound = [trace for trace in world.place[here].search if trace not in found]
            ahead.update((here, found | {trace}) for trace in unfound[:1])
        at = ahead
    return candles
