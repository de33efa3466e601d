"""A hunt on the table: put the pieces where a rule needs them, do one thing, read what happened."""

from __future__ import annotations

from typing import Any, TypeVar

from hunter_game.engine import outcomes as it
from hunter_game.engine.hunt import begin
from hunter_game.engine.intents import Hear, Intent
from hunter_game.engine.rules import presence
from hunter_game.engine.state import GONE, HUNTER, Fight, Holder, at_place
from hunter_game.engine.step import Step, step
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    ClaimId,
    Condition,
    Grade,
    HuntId,
    ItemId,
    NextId,
    PersonId,
    Phase,
    PlaceId,
    Range,
    TraceId,
    Watch,
)
from hunter_game.engine.world import World

MILL_HUNT = HuntId("mill_hunt")
CANDLES_AT = {Watch.MORNING: 12, Watch.NOON: 9, Watch.DUSK: 6, Watch.NIGHT: 3}
RIGHT: dict[str, Any] = {"beast": BeastId("drowner"), "cause": CauseId("unblessed"), "next": NextId("tibb_steps")}
"""The true lines of the mill hunt."""

T = TypeVar("T")


class Refused(AssertionError):
    """A rule said no where the test wanted a yes."""


class Table:
    """One session, mutable for the convenience of tests; the states in it are not."""

    def __init__(self, world: World, sheet: str = "trapper", seed: str = "seed") -> None:
        self.world = world
        self.state = begin(world, MILL_HUNT, sheet, seed)
        self.outcomes: tuple[it.Outcome, ...] = ()

    # ---------------------------------------------------------------- doing

    def do(self, intent: Intent | Hear) -> Step:
        """Do something that the rules take."""
        taken = step(self.world, self.state, intent)
        if taken.refused is not None:
            raise Refused(f"{intent}: {taken.refused.message}")
        self.state, self.outcomes = taken.state, taken.outcomes
        return taken

    def refusal(self, intent: Intent) -> it.Rejected:
        """Try something that the rules refuse, and see that nothing changed."""
        before = self.state
        taken = step(self.world, before, intent)
        assert taken.state is before
        assert taken.outcomes == (taken.refused,)
        assert taken.refused is not None
        return taken.refused

    def falling(self, grade: Grade, intent: Intent) -> Step:
        """Do something with the first seed whose dice give this grade."""
        before = self.state
        for number in range(5000):
            self.put(seed=f"{grade.value} {number}")
            taken = step(self.world, self.state, intent)
            rolls = [each for each in taken.outcomes if isinstance(each, it.Rolled)]
            if rolls and rolls[0].grade is grade:
                self.state, self.outcomes = taken.state, taken.outcomes
                return taken
        self.state = before
        raise AssertionError(f"no seed gives {grade.value}")

    def said(self, kind: type[T]) -> list[T]:
        """Return what of this kind happened last."""
        return [each for each in self.outcomes if isinstance(each, kind)]

    def the(self, kind: type[T]) -> T:
        """Return the one thing of this kind that happened last."""
        (found,) = self.said(kind)
        return found

    # ---------------------------------------------------------------- arranging

    def put(self, **changes: Any) -> Table:
        """Replace fields of the facts."""
        self.state = self.state.model_copy(update={"facts": self.state.facts.model_copy(update=changes)})
        return self

    def hunter(self, **changes: Any) -> Table:
        """Replace fields of the hunter."""
        return self.put(hunter=self.state.facts.hunter.model_copy(update=changes))

    def hurting(self, *conditions: Condition) -> Table:
        """Give the hunter conditions, in the order of the list."""
        return self.hunter(conditions=tuple(each for each in Condition if each in conditions))

    def person(self, person: str, **changes: Any) -> Table:
        """Replace fields of a person."""
        people = self.state.facts.people
        return self.put(people={**people, person: people[PersonId(person)].model_copy(update=changes)})

    def beast(self, **changes: Any) -> Table:
        """Replace fields of the beast."""
        (beast,) = self.state.facts.beasts
        return self.put(beasts={beast: self.state.facts.beasts[beast].model_copy(update=changes)})

    def at(self, place: str, watch: Watch | None = None) -> Table:
        """Stand somewhere, at the beginning of a watch, among people who are no strangers."""
        self.put(place=PlaceId(place), visited=tuple(dict.fromkeys((*self.state.facts.visited, PlaceId(place)))))
        if watch is not None:
            self.put(candles=CANDLES_AT[watch])
        for person in presence.present(self.world, self.state.facts):
            self.person(person, seen=True)
        return self

    def thing(self, item: str, holder: str | None = None, **changes: Any) -> Table:
        """Put a thing somewhere, or replace what it is like."""
        things = self.state.facts.things
        update = changes if holder is None else {"holder": Holder(holder), **changes}
        return self.put(things={**things, item: things[ItemId(item)].model_copy(update=update)})

    def carry(self, *items: str) -> Table:
        """Put things into the pack."""
        for item in items:
            self.thing(item, HUNTER)
        return self

    def without(self, *items: str) -> Table:
        """Let things be nowhere."""
        for item in items:
            self.thing(item, GONE)
        return self

    def lying(self, item: str, place: str, **changes: Any) -> Table:
        """Put a thing on the ground."""
        return self.thing(item, at_place(PlaceId(place)), **changes)

    def knowing(self, *, traces: tuple[str, ...] = (), claims: tuple[str, ...] = ()) -> Table:
        """Put clues on the board."""
        board = self.state.facts.board
        update = {
            "traces": (*board.traces, *map(TraceId, traces)),
            "claims": (*board.claims, *map(ClaimId, claims)),
        }
        return self.put(board=board.model_copy(update=update))

    def meeting(self, range_: Range = Range.NEAR, *, shown: str = "wades", **changes: Any) -> Table:
        """Stand before the drowner at the ferry steps, by night."""
        beast = self.world.beast[BeastId("drowner")]
        fight = Fight(
            beast=beast.id,
            range=range_,
            turn=1,
            shown=[str(each.id) for each in beast.acts].index(shown),
            foreseen=changes.get("foreseen", False),
            known_bane=changes.get("known_bane", False),
            ground=changes.get("ground", False),
            aimed=changes.get("aimed", False),
        )
        return self.at("ferry_steps", Watch.NIGHT).put(phase=Phase.MEETING, fight=fight)
