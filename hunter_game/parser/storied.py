"""Lines that tell a moment as a story does: of two acts in one of them, mostly one only says how the other is done.

*On the third stroke I lift the bar and the door swings wide* opens a door. Where nouns are known, both acts have to
find theirs; where they are not, such a line is left to improvising.
"""

from __future__ import annotations

from collections.abc import Sequence

from hunter_game.engine.names import word_list
from hunter_game.parser.command import Command
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.meaning import Meaning
from hunter_game.parser.normalise import Token

_BEGINNINGS = frozenset(
    word_list(
        "i we you he she let please then first now next after and so ok okay can could would will may shall do have"
        " make"
        " i'll i'm time quick quickly carefully quietly slowly once my everybody all both the a"
    )
)
"""Words with which players begin who say plainly what they do, one thing after the other."""


SHORTEST_TALE = 8
"""Words of a line that may be told; what is shorter is a command in a row of commands."""


def is_storied(spoken: tuple[Token, ...], *, acted_out: bool) -> bool:
    """Return whether a line is told, and not said to the program.

    Args:
        spoken: The line as typed.
        acted_out: Whether it stands between asterisks, in brackets or behind `/me`.
    """
    said = [token for token in spoken if token.kind == "word"]
    if acted_out or len(said) < SHORTEST_TALE or any(token.word == ";" for token in spoken):
        return acted_out
    first = said[0]
    return first.text[:1].isupper() and first.word not in _BEGINNINGS and not is_verb(first.word)


_NO_DEEDS = frozenset((Meaning.ROLEPLAY, Meaning.ASK, Meaning.SAY, Meaning.TALK, Meaning.TELL, Meaning.SHOUT))


def has_two_acts(commands: Sequence[Command]) -> bool:
    """Return whether more than one of the commands would do something; words beside a deed are told apart by marks."""
    return sum(command.meaning not in _NO_DEEDS for command in commands) > 1
