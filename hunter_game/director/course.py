"""How a hunt went, turn by turn: what the charts of the reckoning are drawn from. Made from the records alone."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from hunter_game.engine import perception
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Line
from hunter_game.session.store import Session


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a hunt stood at the end of a turn."""

    turn: int
    """Number of the turn; 0 is the beginning."""
    day: int
    health: int
    health_most: int
    courage: int
    courage_most: int
    open: tuple[int, int, int]
    """How many kinds, causes and next ones the board left open."""


def course(session: Session) -> tuple[Mark, ...]:
    """Return a mark for the beginning and one for each turn that counts.

    Every state is made again from the record, which takes some milliseconds a turn: not for the event loop.

    Raises:
        SaveDamaged: A state cannot be made again.
    """
    views = (perception.view(session.world, state) for state in session.live_states())
    return tuple(_mark(turn, view) for turn, view in enumerate(views))


def _mark(turn: int, view: View) -> Mark:
    left = Counter(candidate.line for candidate in view.candidates if not candidate.struck_by)
    hunter = view.hunter
    return Mark(
        turn=turn,
        day=view.day,
        health=hunter.health,
        health_most=hunter.health_most,
        courage=hunter.courage,
        courage_most=hunter.courage_most,
        open=(left[Line.KIND], left[Line.CAUSE], left[Line.NEXT]),
    )
