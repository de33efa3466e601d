"""What holds in every state that the rules can make, whatever was proposed."""

from __future__ import annotations

from hunter_game.engine.delta import apply, delta
from hunter_game.engine.digest import canonical, digest, told_digest
from hunter_game.engine.ledger import ledger
from hunter_game.engine.model import plain
from hunter_game.engine.perception import view
from hunter_game.engine.rules import presence
from hunter_game.engine.rules.clues import struck_by
from hunter_game.engine.state import CANDLES_A_DAY, GONE, HUNTER, Facts, State, at_place, with_person
from hunter_game.engine.step import Step
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Condition, Phase
from hunter_game.engine.world import Strike, World


def check_step(world: World, before: State, taken: Step) -> View:
    """Check a step from `before`, and the state it came to; return what the hunter sees then."""
    lines = ledger(world, before.facts.hunt, taken.outcomes)
    assert all(line.text for line in lines)
    if taken.refused is not None:
        assert taken.state is before
        assert taken.outcomes == (taken.refused,)
        assert taken.refused.message.strip() == taken.refused.message != ""
        return view(world, before)
    old, new = plain(before.facts), plain(taken.state.facts)
    changed = apply(old, delta(old, new))
    assert changed == new
    assert canonical(changed) == canonical(new)
    check_state(world, taken.state)
    return check_view(world, taken.state)


def check_state(world: World, state: State) -> None:
    """Check one state."""
    again = State.model_validate_json(state.model_dump_json())
    assert again == state
    assert digest(again.facts) == digest(state.facts)
    assert told_digest(again.told) == told_digest(state.told)
    facts = state.facts
    _check_hunter(world, facts)
    _check_things(world, facts)
    _check_people(world, facts)
    _check_board(world, facts)
    _check_worth(facts)
    assert 0 <= facts.candles <= CANDLES_A_DAY
    assert facts.place in world.place
    assert facts.place in facts.visited
    assert len(set(facts.visited)) == len(facts.visited)
    assert len(set(facts.topics)) == len(facts.topics)
    assert (facts.fight is not None) == (facts.phase is Phase.MEETING)
    assert (facts.reckoning is not None) == (facts.phase is Phase.OVER)
    assert (facts.ending is not None) == (facts.phase in (Phase.RECKONING, Phase.OVER))
    assert facts.candles > 0 or facts.phase in (Phase.MEETING, Phase.OVER)
    for mapping in (facts.things, facts.people, facts.beasts, facts.searched, facts.attempts):
        assert list(mapping) == sorted(mapping)


def _check_hunter(world: World, facts: Facts) -> None:
    hunter = facts.hunter
    assert 0 <= hunter.health <= hunter.health_most
    assert 0 <= hunter.courage <= hunter.courage_most
    assert hunter.coin >= 0
    assert (hunter.health == 0) == (facts.ending is not None and facts.ending.value == "died")
    assert hunter.conditions == tuple(each for each in Condition if each in hunter.conditions)
    assert sum(world.item[item].slots for item in world.item if presence.carried(facts, item)) <= hunter.slots
    assert hunter.wields is None or presence.carried(facts, hunter.wields)
    assert hunter.blade is None or hunter.wields is not None
    assert len(set(hunter.wears)) == len(hunter.wears)
    assert all(presence.carried(facts, item) for item in hunter.wears)
    if facts.phase is not Phase.MEETING:
        assert Condition.HELD not in hunter.conditions or facts.phase is Phase.OVER
    for beast in facts.beasts.values():
        assert beast.conditions == tuple(each for each in Condition if each in beast.conditions)


def _check_things(world: World, facts: Facts) -> None:
    holders = {HUNTER, GONE, *map(at_place, world.place), *map(with_person, world.person)}
    assert set(facts.things) == set(world.item)
    for item, thing in facts.things.items():
        assert thing.holder in holders
        assert thing.count > 0 or thing.holder == GONE
        assert not thing.set or thing.holder in {at_place(place) for place in world.place}
        assert not world.item[item].fixed or thing.holder == at_place(world.item[item].place or facts.place)


def _check_people(world: World, facts: Facts) -> None:
    for person, each in facts.people.items():
        assert -3 <= each.trust <= 3
        assert len(set(each.heard)) == len(each.heard)
        assert set(each.heard) <= set(world.topic)
        if each.errand is not None:
            assert each.errand.place in world.place
            assert (each.errand.day, each.errand.watch) == (facts.day, facts.watch) or facts.phase is Phase.OVER
        if not each.alive:
            assert presence.place_of(world, facts, person) is None
            assert person not in presence.present(world, facts)


def _check_worth(facts: Facts) -> None:
    assert len(set(facts.words)) == len(facts.words)
    reckoning = facts.reckoning
    if reckoning is not None:
        assert reckoning.score == sum(part.value for part in reckoning.points)
        assert reckoning.pay == sum(part.value for part in reckoning.purse) >= 0
        assert 0 <= reckoning.renown <= reckoning.score


def _check_board(world: World, facts: Facts) -> None:
    board = facts.board
    for clues in (board.traces, board.claims, board.leaning, board.broken):
        assert len(set(clues)) == len(clues)
    assert set(board.leaning) <= set(board.claims)
    assert set(board.broken) <= set(board.claims)
    assert not set(board.leaning) & set(board.broken)
    assert all(trace in world.trace for trace in board.traces)


def check_view(world: World, state: State) -> View:
    """Check that what the hunter sees agrees with the facts and holds no secret."""
    seen = view(world, state)
    board = state.facts.board
    for candidate in seen.candidates:
        assert candidate.struck_by == struck_by(world, board, Strike(line=candidate.line, candidate=candidate.id))
    text = seen.model_dump_json()
    for person in world.people:
        assert person.secret not in text
    for claim in world.claims:
        assert claim.reason not in text
        assert claim.id in board.claims or f'"{claim.id}"' not in text
    for trace in world.traces:
        assert trace.id in board.traces or trace.text not in text
    if seen.dark:
        assert not seen.details
    return seen
