"""The only way to change a state.

`step` takes a world, a state and one intent, and returns the next state and what happened.
It is a function of its arguments alone: the same three give the same two on every machine, which is what makes a
session
replay. A refusal is an outcome too; with it the state that comes back is the very one that went in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from hunter_game.engine import intents as go
from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Outcome, Rejected
from hunter_game.engine.rules import (
    account,
    board,
    craft,
    fight,
    hearing,
    improvise,
    places,
    presence,
    talk,
    things,
    time,
    trading,
)
from hunter_game.engine.state import State
from hunter_game.engine.vocabulary import Phase, Refusal
from hunter_game.engine.world import World

AT_ANY_TIME = (
    go.Look,
    go.ExamineDetail,
    go.ExamineItem,
    go.ExaminePerson,
    go.ExamineBeast,
    go.Recall,
    go.Lean,
)
"""Intents that take no time and no turn of a fight; the rest depend on the phase."""

IN_A_MEETING = (*AT_ANY_TIME, go.Fray, go.Equip, go.Remove, go.Drop)


@dataclass(frozen=True, slots=True)
class Step:
    """What one intent came to."""

    state: State
    outcomes: tuple[Outcome, ...]

    @property
    def refused(self) -> Rejected | None:
        """The refusal, if that is what it came to."""
        last = self.outcomes[-1] if self.outcomes else None
        return last if isinstance(last, Rejected) else None


def step(world: World, state: State, intent: go.Intent | go.Hear) -> Step:
    """Return the next state and the outcomes of one intent."""
    if isinstance(intent, go.Hear):
        return Step(state.model_copy(update={"told": hearing.hear(state.told, intent)}), ())
    refused = out_of_time(state, intent)
    if refused is not None:
        return Step(state, (refused,))
    draft = Draft(world, state.facts)
    refused = resolve(draft, intent)
    if refused is not None:
        return Step(state, (refused,))
    presence.notice(draft)
    return Step(state.model_copy(update={"facts": draft.facts}), tuple(draft.outcomes))


def out_of_time(state: State, intent: go.Intent) -> Rejected | None:
    """Return the refusal of an intent that its phase has no room for."""
    if state.facts.phase is Phase.OVER and not isinstance(intent, AT_ANY_TIME):
        return Rejected(reason=Refusal.OVER, message="The hunt is over. (/next for the next one, or /quit)")
    if state.facts.phase is Phase.MEETING and not isinstance(intent, IN_A_MEETING):
        return Rejected(
            reason=Refusal.IN_FIGHT,
            message="Not with that before you. (strike, guard, shoot, throw, speak, retreat, …)",
        )
    return None


def resolve(draft: Draft, intent: go.Intent) -> Rejected | None:  # noqa: C901  # one flat table of the rules
    """Hand an intent to its rule."""
    match intent:
        case go.Look():
            places.look(draft)
        case go.ExamineDetail(detail=detail):
            return places.examine_detail(draft, detail)
        case go.ExamineItem(item=item):
            return places.examine_item(draft, item)
        case go.ExaminePerson(person=person):
            return places.examine_person(draft, person)
        case go.ExamineBeast(beast=beast):
            return places.examine_beast(draft, beast)
        case go.Recall(clue=clue):
            return board.recall(draft, clue)
        case go.Move(direction=direction, to=to):
            return places.move(draft, direction, to)
        case go.Search():
            return places.search(draft)
        case go.Take(item=item):
            return things.take(draft, item)
        case go.Drop(item=item):
            return things.drop(draft, item)
        case go.Give(item=item, person=person):
            return things.give(draft, item, person)
        case go.Use(item=item):
            return things.use(draft, item)
        case go.Equip(item=item):
            return things.equip(draft, item)
        case go.Remove(item=item):
            return things.remove(draft, item)
        case go.SetTrap(item=item):
            return things.lay(draft, item)
        case go.Wait(until=until):
            return time.wait(draft, until)
        case go.Rest():
            time.rest(draft)
        case go.Ask(person=person, topic=topic, approach=approach):
            return talk.ask(draft, person, topic, approach)
        case go.Greet(person=person):
            return talk.greet(draft, person)
        case go.Pair(claim=claim, trace=trace):
            return board.pair(draft, claim, trace)
        case go.Lean(claim=claim, on=on):
            return board.lean(draft, claim, on)
        case go.Sign(beast=beast, cause=cause, next=next_):
            return account.sign(draft, beast, cause, next_)
        case go.Fray():
            return fight.fray(draft, intent)
        case go.Improvise(means=means, words=words, wish=wish):
            improvise.improvise(draft, means, words, wish)
        case go.Buy(item=item, person=person):
            return trading.buy(draft, item, person)
        case go.Sell(item=item, person=person):
            return trading.sell(draft, item, person)
        case go.Craft(recipe=recipe):
            return craft.craft(draft, recipe)
        case go.Reckon(telling=telling):
            return account.reckon(draft, telling)
        case _:
            assert_never(intent)
    return None
