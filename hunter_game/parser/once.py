"""Acts that a line tells more than once, or in several verbs, each done once: *turn tail and run*, *stop and wait*."""

from __future__ import annotations

from hunter_game.engine.events import DialogueProposal
from hunter_game.parser.command import Command
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.preparing import ends_in, leads_up
from hunter_game.parser.sorts import KEYS, LOCKS
from hunter_game.parser.speech import in_the_way_of

_SAID_TWICE = frozenset(
    (
        Meaning.FLEE,
        Meaning.AIM,
        Meaning.GUARD,
        Meaning.HIDE,
        Meaning.TRACK,
        Meaning.LISTEN,
        Meaning.WAIT,
        Meaning.ROLEPLAY,
        Meaning.BAIT,
    )
)
"""What nobody does twice in a breath."""

_WITH_IT = frozenset(
    (
        Meaning.USE,
        Meaning.EXAMINE,
        Meaning.TAKE,
        Meaning.SEARCH,
        Meaning.EQUIP,
        Meaning.CRAFT,
        Meaning.PUSH,
        Meaning.PUT,
    )
)
"""What is one act if it is done again to *it*: *tip the sack out and paw through it*."""

_ONCE = frozenset((Meaning.FLEE, Meaning.HIDE, Meaning.LOOK, Meaning.LISTEN, Meaning.SEARCH))
"""What is done once, however often it is said: *run, run!*."""


_FASTENED = LOCKS | KEYS


def once(done: tuple[Command, ...], verbs: tuple[str, ...]) -> tuple[Command, ...]:
    """Return the commands without what is said twice: *turn tail and run*, *lie down and sleep*, *stop and wait*."""
    kept: list[Command] = []
    for command, verb, verb_before in zip(done, verbs, ["", *verbs], strict=False):
        before = kept[-1] if kept else None
        if before is not None and leads_up(before, verb_before, command, verb):
            kept[-1] = in_the_way_of(before, command)
            if len(kept) > 1 and command.meaning is Meaning.SIGN and leads_up(kept[-2], "", command, verb):
                del kept[-2]
        elif before is not None and ends_in(before, verb_before, command, verb):
            continue
        elif before is None or (verb == verb_before and before.meaning not in _ONCE) or not _is_one(before, command):
            kept.append(command)
        elif _says_more(before, command):
            kept[-1] = in_the_way_of(before, command)
    return tuple(kept)


def _is_one(before: Command, after: Command) -> bool:
    """Return whether two commands in a row are one act, told twice."""
    if before.meaning is Meaning.REST and after.meaning is Meaning.SLEEP:
        return True
    if before.meaning is Meaning.FLEE and after.meaning is Meaning.MOVE:
        return True
    if before.meaning is not after.meaning:
        return False
    if before.meaning in _WITH_IT and _content(after) in {"it", "them"}:
        return True
    if before.meaning is Meaning.OPEN and _content(before).rpartition(" ")[2] in _FASTENED:
        return True
    return before.meaning in _SAID_TWICE or not (_content(before) and _content(after))


def _says_more(before: Command, after: Command) -> bool:
    if before.meaning is Meaning.FLEE and after.meaning is Meaning.MOVE:
        return False
    return before.meaning not in {after.meaning, Meaning.FLEE} or len(_content(after)) >= len(_content(before))


def _content(command: Command) -> str:
    """Return what a command is about, in a row; empty if it names nothing."""
    event = command.events[0] if command.events else None
    if isinstance(event, DialogueProposal):
        return (event.topic or "") + event.words
    return "" if event is None else (event.target or "")
