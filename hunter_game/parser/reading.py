"""What the parser makes of a line: one of four readings, and the context that the next line is read in."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from hunter_game.engine.events import Event
from hunter_game.engine.model import Frozen
from hunter_game.engine.names import the
from hunter_game.engine.view import Noun


class Table(StrEnum):
    """Commands of the table: apart from the story, never a turn."""

    UNDO = "undo"
    REDO = "redo"
    RETELL = "retell"
    VERSION = "version"
    WHY = "why"
    ODDS = "odds"
    SAVE = "save"
    LOAD = "load"
    MAP = "map"
    JOURNAL = "journal"
    BOARD = "board"
    BESTIARY = "bestiary"
    PACK = "pack"
    PEOPLE = "people"
    WARES = "wares"
    RECIPES = "recipes"
    WALL = "wall"
    RECKONING = "reckoning"
    NEXT = "next"
    COST = "cost"
    MODEL = "model"
    PROMPTS = "prompts"
    THINKING = "thinking"
    EXPORT = "export"
    HELP = "help"
    QUIT = "quit"


class Choice(Frozen):
    """Which noun the player meant by an ambiguous phrase."""

    phrase: str
    noun: Noun


class Pending(Frozen):
    """A question that the next line may answer."""

    line: str
    """The line that was ambiguous; it is read again with the answer."""
    phrase: str
    options: tuple[Noun, ...]
    choices: tuple[Choice, ...] = ()
    """Answers to earlier questions about the same line."""

    @property
    def answers(self) -> tuple[str, ...]:
        """The options as they stand in the question, each an answer to it."""
        return tuple(map(the, self.options))


class Context(Frozen):
    """What a line may lean on: passed in, returned changed, hidden nowhere."""

    mentioned: tuple[Noun, ...] = ()
    """Last mentioned nouns, newest first; at most eight."""
    group: tuple[Noun, ...] = ()
    """Several things of one command, for *them*."""
    pending: Pending | None = None
    last: tuple[Event, ...] = ()
    """What the last understood line came to, for *again*."""
    quoted: str = ""
    """What the player said in it."""


class Understood(Frozen):
    """The line is one or several commands."""

    kind: Literal["understood"] = "understood"
    events: tuple[Event, ...]
    """In order; the turn stops at the first that a rule refuses."""
    quoted: str
    """The player's own speech, exactly; empty when they said nothing."""
    context: Context


class TableCommand(Frozen):
    """The line is for the table, not for the story."""

    kind: Literal["table"] = "table"
    name: Table
    args: str
    context: Context
    then: str = ""
    """What the same line says behind it, to be read once it is done: *save, then go in*."""


class Unclear(Frozen):
    """The line could not be read, or could be read in several ways. Nothing happens, no time passes."""

    kind: Literal["unclear"] = "unclear"
    message: str
    """In the system's own style, complete."""
    readings: tuple[str, ...] = ()
    """At most three lines that would be understood here."""
    context: Context = Context()
    """With the pending question, if the message asks one."""


class FreeWords(Frozen):
    """An action in words that no form takes.

    With a model, the director has it proposed; without one it takes `guess`, or else shows `message`.
    """

    kind: Literal["free"] = "free"
    text: str
    """The whole line."""
    guess: tuple[Event, ...] | None
    """What the rules alone make of it: earlier commands of the line included."""
    quoted: str
    message: str
    readings: tuple[str, ...]
    context: Context
    """As it stands if the guess is taken."""


Reading = Annotated[Understood | TableCommand | Unclear | FreeWords, Field(discriminator="kind")]
"""Exactly one of these for any line."""
