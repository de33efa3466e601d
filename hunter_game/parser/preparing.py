"""Two commands in a row that are one act: what leads up to it, and what only ends it."""

from __future__ import annotations

from hunter_game.engine.events import DialogueProposal
from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.parser.command import Command
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.sorts import FOLK, MONEY
from hunter_game.parser.stages import ends, leads

_GREETS = frozenset(word_list("hello hi hey good evening morning afternoon excuse pardon turn approach greetings well"))
"""Verbs that only turn to somebody."""
_EXCUSES = frozenset(word_list("excuse pardon sorry beg forgive"))
_GOES_UP = frozenset((Meaning.REST, Meaning.ADVANCE, Meaning.MOVE))
"""How one joins somebody to speak to: *sit down beside the widow and ask*, *sidle up to the ferryman*."""
_SPEECH = frozenset((Meaning.ASK, Meaning.TELL, Meaning.TRADE, Meaning.SAY, Meaning.TALK))
_SPOKEN = frozenset((Meaning.ASK, Meaning.TELL, Meaning.TRADE))
_LAID = frozenset((Meaning.PUT, Meaning.DROP, Meaning.TRAP, Meaning.BAIT))
_PENS = frozenset(word_list("quill pen nib ink inkwell pencil charcoal"))
_POURS = frozenset(word_list("pour fill uncork unstopper"))
_PORTIONS = frozenset(word_list("tear break cut slice hack rip snap peel crack"))
_LIES = frozenset(word_list("lie roll curl wrap stretch settle huddle pull draw put tuck lay climb crawl get"))
_COVERS = frozenset(word_list("cover conceal disguise"))
"""What is done to a trap once it is laid."""
_PAYS = frozenset(word_list("slap put lay throw toss count drop slam slide place"))


def leads_up(before: Command, verb_before: str, after: Command, verb: str) -> bool:
    """Return whether the first of two commands is done only in order to do the second.

    *good evening, what happened?*, *dip the quill and sign*, *pour a cup and drink it*, *slap a coin down and order*.
    """
    if leads(before, verb_before, after, verb) or _goes_up(before, after):
        return True
    if before.meaning is Meaning.TALK and after.meaning in _SPOKEN:
        return verb_before in _GREETS and _one_listener(before, after)
    if before.meaning is Meaning.TALK and verb_before in _EXCUSES:
        return True
    if after.meaning is Meaning.SIGN:
        return _head(before) in _PENS or (verb_before in {"dip", "ink", "dips", "inks"} and _head(before) == "it")
    if after.meaning is Meaning.DRINK:
        return verb_before in _POURS
    if after.meaning is Meaning.EAT:
        return not _PORTIONS.isdisjoint(stems(verb_before))
    if after.meaning is Meaning.SLEEP:
        return verb_before in _LIES
    if after.meaning in {Meaning.TRADE, Meaning.ASK}:
        return verb_before in _PAYS and (_head(before) in MONEY or _means(before) in MONEY)
    return False


def _goes_up(before: Command, after: Command) -> bool:
    """Return whether one joins somebody only to speak to them: *sit down beside the widow and ask*."""
    if before.meaning not in _GOES_UP or after.meaning not in _SPEECH:
        return False
    return before.meaning is not Meaning.MOVE or _head(before) in FOLK


def ends_in(before: Command, verb_before: str, after: Command, verb: str) -> bool:
    """Return whether the second of two commands only ends the first: *wait and see*, *get in and shut the lid*."""
    if (after.meaning is Meaning.WAIT and verb == "see") or ends(before, verb_before, after, verb):
        return True
    if before.meaning is Meaning.WAIT:
        return verb == "see" and after.meaning in {Meaning.LOOK, Meaning.EXAMINE}
    if before.meaning in _LAID:
        return (verb == "step" and after.meaning in {Meaning.MOVE, Meaning.FLEE}) or (
            verb in _COVERS and after.meaning in {Meaning.CLOSE, Meaning.PUT, Meaning.USE}
        )
    return before.meaning is Meaning.HIDE and after.meaning is Meaning.CLOSE


def _one_listener(before: Command, after: Command) -> bool:
    """Return whether both are said to the same person, or the second to nobody in particular."""
    first, second = (each.events[0] if each.events else None for each in (before, after))
    if not isinstance(first, DialogueProposal) or not isinstance(second, DialogueProposal):
        return True
    return not after.resolved or first.addressee == second.addressee


def _means(command: Command) -> str:
    event = command.events[0] if command.events else None
    return singular((getattr(event, "means", None) or "").rpartition(" ")[2])


def _head(command: Command) -> str:
    """Return the last word of what a command is done to, in the singular."""
    event = command.events[0] if command.events else None
    target = getattr(event, "target", None) or getattr(event, "means", None) or ""
    return singular(target.rpartition(" ")[2])
