"""Short forms of readings, for tables of lines."""

from __future__ import annotations

from hunter_game.engine.events import CombatEvent, DialogueProposal, Event
from hunter_game.engine.view import View
from hunter_game.parser import Context, FreeWords, Understood, parse

Short = tuple[str | None, ...]


def short(event: Event) -> Short:
    """A deed, a maneuver (`fight`) or talk (`talk`) as a row of words."""
    if isinstance(event, CombatEvent):
        return ("fight", event.action.value, event.target, event.means)
    if isinstance(event, DialogueProposal):
        return ("talk", event.addressee, event.topic, event.approach.value, event.words)
    return (event.verb.value, event.target, event.means, event.wish)


def events(line: str, view: View | None, context: Context | None = None) -> tuple[Short, ...]:
    """What an understood line comes to; fails when it is not understood."""
    reading = parse(line, view, context or Context())
    assert isinstance(reading, Understood), f"{line!r}: {reading}"
    return tuple(map(short, reading.events))


def guess(line: str, view: View | None) -> tuple[Short, ...] | None:
    """What the rules make of free words; fails when the line is anything else."""
    reading = parse(line, view, Context())
    assert isinstance(reading, FreeWords), f"{line!r}: {reading}"
    return None if reading.guess is None else tuple(map(short, reading.guess))
