"""RESOLVE: the events of a line, one after another, through `bind` and `step`. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hunter_game.engine import perception
from hunter_game.engine.bind import bind
from hunter_game.engine.events import Event
from hunter_game.engine.outcomes import Outcome, Rejected
from hunter_game.engine.state import State
from hunter_game.engine.step import step
from hunter_game.engine.world import World
from hunter_game.session.records import Act


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a line came to."""

    state: State
    acts: tuple[Act, ...]
    """What was done, in order; none when the first command was refused."""
    refused: Rejected | None
    """Where the line stopped."""

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Everything that happened, in order."""
        return tuple(outcome for act in self.acts for outcome in act.outcomes)


def resolve(world: World, state: State, events: Sequence[Event]) -> Resolution:
    """Take commands in order, each from what the one before left, until one is refused."""
    acts: list[Act] = []
    for event in events:
        intent = bind(world, perception.view(world, state), event)
        if isinstance(intent, Rejected):
            return Resolution(state, tuple(acts), intent)
        stepped = step(world, state, intent)
        if stepped.refused is not None:
            return Resolution(state, tuple(acts), stepped.refused)
        state = stepped.state
        acts.append(Act(event=event, intent=intent, outcomes=stepped.outcomes))
    return Resolution(state, tuple(acts), None)
