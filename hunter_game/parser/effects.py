"""Acts that are done for what comes of them, which is more than their verb says: *so that it stumbles*."""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.command import Command
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token

_PLAIN = frozenset((Meaning.USE, Meaning.PUT, Meaning.PUSH, Meaning.DROP, Meaning.GIVE, Meaning.CLOSE))
"""What is done with a thing; an end of its own makes something else of it."""
_OTHERS = frozenset(word_list("it the its nothing nobody no he she none anything"))
_WORKED = frozenset(
    word_list(
        "drive lure draw distract drown block slow trip trap force keep stop scare frighten startle confuse wedge smoke"
        " flush tempt entice coax throw"
    )
)
_WHOM = frozenset(word_list("it him her them the its beast thing creature wolf"))
_SHUTTING = frozenset(word_list("close shut lock bolt bar latch secure seal turn"))


def is_for_effect(tokens: tuple[Token, ...], command: Command) -> bool:
    """Return whether a command, whose nouns nobody knows yet, is done for an effect upon somebody or something else."""
    if command.resolved or command.meaning not in _PLAIN:
        return False
    said = tuple(token.word for token in tokens)
    if command.meaning is Meaning.CLOSE and not _SHUTTING.isdisjoint(said[:4]):
        return False
    for at in range(2, len(said) - 2):
        after = said[at + 1] if said[at + 1] != "that" else said[at + 2]
        if said[at] == "so" and (after in _OTHERS or said[at + 1 : at + 4] == ("i", "can", "not")):
            return True
        if said[at] == "to" and said[at + 1] in _WORKED and said[at + 2] in _WHOM:
            return True
    return False
