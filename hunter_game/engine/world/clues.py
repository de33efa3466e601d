"""Clues: traces that are true, claims that somebody makes, and the candidates that they rule out."""

from __future__ import annotations

from hunter_game.engine.model import Authored
from hunter_game.engine.vocabulary import (
    ClaimId,
    Line,
    PersonId,
    TopicId,
    TraceId,
    Truth,
)


class Strike(Authored):
    """One candidate that a clue rules out."""

    line: Line
    candidate: str
    """Id of a beast, a cause or a next, by `line`."""


class Trace(Authored):
    """Something found. Always true; strikes candidates by itself."""

    id: TraceId
    name: str
    """Short, with article: `the lime in the footprints`."""
    aliases: tuple[str, ...] = ()
    text: str
    """What it is and what it shows, one or two sentences."""
    strikes: tuple[Strike, ...]
    opens: tuple[TopicId, ...] = ()
    """Topics that one can ask about after finding it."""


class Claim(Authored):
    """Something said. True, partial or false; strikes only while leaned on."""

    id: ClaimId
    name: str
    """Short: `no light at the mill that night`."""
    aliases: tuple[str, ...] = ()
    teller: PersonId
    truth: Truth
    reason: str
    """Why they say it. Never in a view."""
    strikes: tuple[Strike, ...] = ()
    """Candidates out if it is true."""
    broken_by: TraceId | None = None
    """The trace that shows it false."""
    also_broken_by: tuple[TraceId, ...] = ()
    """Other traces that cannot be true beside it."""
    confession: str = ""
    """What the teller says when caught, as spoken."""
    confesses: ClaimId | None = None
    """The true claim that comes with the confession."""
    opens: tuple[TopicId, ...] = ()
