"""What the parser makes of a line, as plain data for programs: the `understand` command."""

from __future__ import annotations

from typing import Any

from hunter_game.engine.events import CombatEvent, DialogueProposal, Event
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Approach, Verb
from hunter_game.parser.about_what import about_what
from hunter_game.parser.command import Command, Free
from hunter_game.parser.lines import Line
from hunter_game.parser.meaning import Meaning, intent_of
from hunter_game.parser.normalise import clean
from hunter_game.parser.once_more import is_again
from hunter_game.parser.parse import read_whole
from hunter_game.parser.reading import Context, TableCommand, Unclear, Understood
from hunter_game.parser.scene import Scene


def understand(line: str, view: View | None, context: Context | None = None) -> dict[str, Any]:
    """Return the reading of a line as JSON-ready data.

    Args:
        line: As typed.
        view: The scene to read it in; None leaves nouns as words.
        context: What earlier lines left; none by default.

    Returns:
        `text`; `outcome`, one of `command`, `improvise`, `roleplay`, `table`, `unclear`; `actions`, each with
        `intent`, `slots` and `resolved`; `readings`, lines that would work here if this one does not.
    """
    context = context or Context()
    reading, parsed = read_whole(line, view, context)
    text = clean(line)
    if isinstance(reading, TableCommand):
        action = {"intent": "table", "slots": {"command": reading.name.value, "args": reading.args}, "resolved": True}
        after = understand(reading.then, view, reading.context)["actions"] if reading.then else []
        return _answer(text, "table", [action, *after], ())
    if isinstance(reading, Unclear) and is_again(text):
        action = {"intent": "table", "slots": {"command": "again", "args": ""}, "resolved": False}
        return _answer(text, "table", [action], reading.readings)
    if isinstance(reading, Unclear):
        return _answer(text, "unclear", [], reading.readings)
    if isinstance(reading, Understood):
        if parsed is None or not parsed.commands or parsed.at:
            parsed = Line(tuple(Command(_meaning(event), (event,)) for event in reading.events))
        return _answer(text, _outcome(parsed), [_action(command) for command in parsed.commands], ())
    if parsed is not None and about_what(parsed.commands, Scene(view)) is not None:
        asked = [{**_action(command), "resolved": False} for command in parsed.commands]
        return _answer(text, _outcome(parsed), asked, reading.readings)
    if parsed is None or parsed.trouble is None:
        return _answer(text, "unclear", [], reading.readings)
    actions = [_action(command) for command in parsed.commands] if not parsed.at else []
    if not actions and isinstance(parsed.trouble, Free):
        actions = [{"intent": parsed.trouble.meaning.value, "slots": {}, "resolved": False}]
    return _answer(text, _outcome(parsed), actions, reading.readings)


def proposed(text: str, events: tuple[Event, ...]) -> dict[str, Any]:
    """Return events that somebody else made of a line, in the form in which `understand` answers."""
    line = Line(tuple(Command(_meaning(event), (event,)) for event in events))
    return _answer(clean(text), _outcome(line), [_action(command) for command in line.commands], ())


def _outcome(parsed: Line) -> str:
    meanings = {command.meaning for command in parsed.commands}
    if isinstance(parsed.trouble, Free):
        meanings.add(parsed.trouble.meaning)
    if Meaning.IMPROVISE in meanings:
        return "improvise"
    return "roleplay" if Meaning.ROLEPLAY in meanings and meanings <= {Meaning.ROLEPLAY, Meaning.SAY} else "command"


def _action(command: Command) -> dict[str, Any]:
    """Return a command as one action; of several things, the names stand in one slot."""
    slots: dict[str, list[str]] = {}
    for event in command.events:
        for name, value in _slots(event).items():
            slots.setdefault(name, []).append(value)
    return {
        "intent": intent_of(command.meaning),
        "slots": {name: ", ".join(dict.fromkeys(values)) for name, values in slots.items()},
        "resolved": command.resolved,
    }


def _slots(event: Event) -> dict[str, str]:
    if isinstance(event, DialogueProposal):
        said = {"person": event.addressee, "topic": event.topic, "words": event.words}
        if event.approach is not Approach.PLAIN:
            said["approach"] = event.approach.value
        return {name: value for name, value in said.items() if value}
    if isinstance(event, CombatEvent):
        return {name: value for name, value in (("target", event.target), ("means", event.means)) if value}
    by = "person" if event.verb in _TO_SOMEBODY else "means"
    named = (("target", event.target), (by, event.means), ("wish", event.wish))
    return {name: value for name, value in named if value}


_TO_SOMEBODY = frozenset((Verb.GIVE, Verb.SHOW, Verb.BUY, Verb.SELL))
"""Deeds of which the second noun is somebody: who is given or shown a thing, or deals in it."""


def _meaning(event: Event) -> Meaning:
    if isinstance(event, DialogueProposal):
        return Meaning.TALK if event.topic is None else Meaning.ASK
    word = event.action.value if isinstance(event, CombatEvent) else event.verb.value
    return _MEANT.get(word) or Meaning(word)


_MEANT = {
    "strike": Meaning.ATTACK,
    "retreat": Meaning.FLEE,
    "speak": Meaning.SAY,
    "buy": Meaning.TRADE,
    "sell": Meaning.TRADE,
}
"""What events mean whose own word is not the name of a meaning."""


def _answer(text: str, outcome: str, actions: list[dict[str, Any]], readings: tuple[str, ...]) -> dict[str, Any]:
    return {"text": text, "outcome": outcome, "actions": actions, "readings": list(readings)}
