"""What one command of a line comes to: events, or why not yet."""

from __future__ import annotations

from dataclasses import dataclass

from hunter_game.engine.events import Event
from hunter_game.engine.view import Noun
from hunter_game.parser.found import Nothing, Which
from hunter_game.parser.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Command:
    """A command that was understood."""

    meaning: Meaning
    events: tuple[Event, ...]
    nouns: tuple[Noun, ...] = ()
    resolved: bool = True
    """Whether every noun in it was found in a view."""
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Free:
    """An action that no form takes; `guess` is what the rules make of it."""

    meaning: Meaning
    guess: Command | None
    message: str = ""
    """Says better than *I could not turn that into an action* why there is no guess."""
    firm: bool = False
    """Whether the words name this act and no other, so that no plainer wording of them is asked for."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A verb whose object was left out."""

    verb: str
    meaning: Meaning


Outcome = Command | Free | Which | Nothing | Missing | None
"""None: no form, and no action that we know."""
