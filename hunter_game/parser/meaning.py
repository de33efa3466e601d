"""The closed list of what a line can mean, and the slots that a form can have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hunter_game.engine.vocabulary import Approach, Maneuver, Phase, Verb


class Meaning(StrEnum):
    """What the player wants, before any rule is asked."""

    MOVE = "move"
    LOOK = "look"
    EXAMINE = "examine"
    SEARCH = "search"
    TRACK = "track"
    LISTEN = "listen"
    TAKE = "take"
    DROP = "drop"
    PUT = "put"
    GIVE = "give"
    USE = "use"
    OPEN = "open"
    CLOSE = "close"
    PUSH = "push"
    LIGHT = "light"
    EAT = "eat"
    DRINK = "drink"
    EQUIP = "equip"
    REMOVE = "remove"
    ATTACK = "attack"
    SHOOT = "shoot"
    AIM = "aim"
    GUARD = "guard"
    ADVANCE = "advance"
    THROW = "throw"
    TRAP = "trap"
    BAIT = "bait"
    FLEE = "flee"
    HIDE = "hide"
    TALK = "talk"
    ASK = "ask"
    TELL = "tell"
    SAY = "say"
    SHOUT = "shout"
    TRADE = "trade"
    CRAFT = "craft"
    WAIT = "wait"
    REST = "rest"
    SLEEP = "sleep"
    SIGN = "sign"
    SHOW = "show"
    PAIR = "pair"
    LEAN = "lean"
    RECKON = "reckon"
    IMPROVISE = "improvise"
    ROLEPLAY = "roleplay"


_PUBLISHED = {
    Meaning.EXAMINE: "look",
    Meaning.SHOOT: "attack",
    Meaning.ADVANCE: "move",
    Meaning.SAY: "talk",
    Meaning.RECKON: "tell",
}
"""Meanings that are published under a broader intent; all others go by their own name."""


def intent_of(meaning: Meaning) -> str:
    """Return the intent of the closed list that a meaning is published under."""
    return _PUBLISHED.get(meaning, meaning.value)


class Slot(StrEnum):
    """A gap in a form, and what may stand in it."""

    THING = "THING"
    """Anything that can be seen here."""
    THINGS = "THINGS"
    """One or several things: lists, *all*, *all but*."""
    TOOL = "TOOL"
    """A thing, best one that is carried."""
    OTHER = "OTHER"
    """A second thing of any kind."""
    PERSON = "PERSON"
    BEAST = "BEAST"
    """What is fought; a person or a thing if the player says so."""
    WAY = "WAY"
    """A direction, a way out, or a place."""
    PLACE = "PLACE"
    """The place one is in, or a part of it."""
    TOPIC = "TOPIC"
    """Something to ask about: anything that is known."""
    WARE = "WARE"
    """Something that somebody here sells."""
    RECIPE = "RECIPE"
    """Something that the hunter knows how to make."""
    CLAIM = "CLAIM"
    TRACE = "TRACE"
    CLUE = "CLUE"
    """A trace, a claim, or a thing to show."""
    LINES = "LINES"
    """The three lines of an account."""
    WORDS = "WORDS"
    """Anything at all."""


@dataclass(frozen=True, slots=True)
class Row:
    """One verb: what it means, how it is said, what it comes to."""

    meaning: Meaning
    makes: Verb | Maneuver | Approach
    """A deed, a maneuver, or talk with this approach."""
    words: str
    """Ways to say the verb, the usual one first, separated by commas. Several words are allowed: `pick up`."""
    forms: str
    """What may follow the verb, separated by ` | `; `.` is nothing. Capitals are slots, `to/at` is either word."""
    example: str
    help: str
    """What it is for, one sentence."""
    fight: Maneuver | None = None
    """What it comes to in a meeting instead."""
    wish: str | None = None
    """What a deed's `wish` says, where the verb decides it."""
    only: Phase | None = None
    """The one phase in which the row is read."""
    heads: frozenset[str] | None = None
    """The sort that one of the nouns has to be of for the row to be read; see `sorts`."""
