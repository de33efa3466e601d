"""Terse commands that name the thing before what is done to it: *boots off*, *cloak on*, *lantern lit*, *sword out*.

They are turned about: *take off boots*, *put on cloak*, *light lantern*, *draw sword*. Nothing else is read in them.
"""

from __future__ import annotations

from hunter_game.engine.names import singular, word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import ARMS, CHARGES, DOORS, GARMENTS, LIDDED, LIGHTS, SHIELDS, TRINKETS

Words = tuple[Token, ...]

_WORN = GARMENTS | TRINKETS | frozenset(word_list("coats caps spectacles glasses backpack pack"))
_SHUT = DOORS | LIDDED
_HELD = (ARMS - {"guard"}) | LIGHTS

_STATES: dict[str, tuple[tuple[frozenset[str], tuple[str, ...]], ...]] = {
    "off": ((_WORN, ("take", "off")), (_SHUT - {"door", "gate"}, ("open",))),
    "on": ((_WORN, ("put", "on")),),
    "out": ((_HELD - LIGHTS, ("draw",)), (LIGHTS, ("put", "out"))),
    "drawn": ((_HELD, ("draw",)),),
    "ready": ((_HELD - LIGHTS, ("ready",)),),
    "unsheathed": ((_HELD, ("draw",)),),
    "away": ((_HELD, ("put", "away")),),
    "sheathed": ((_HELD, ("sheathe",)),),
    "lit": ((LIGHTS, ("light",)),),
    "up": ((SHIELDS, ("raise",)), (frozenset(("hood", "collar", "cowl")), ("put", "on"))),
    "shut": ((_SHUT, ("close",)),),
    "closed": ((_SHUT, ("close",)),),
    "barred": ((_SHUT, ("bar",)),),
    "bolted": ((_SHUT, ("bolt",)),),
    "locked": ((_SHUT, ("lock",)),),
    "loaded": ((frozenset(("crossbow", "pistol", "musket", "gun")), ("load",)),),
    "nocked": ((CHARGES, ("nock",)),),
}
"""By the word behind: the sorts of things it is said of, and the verb that is meant."""
_BEFORE = frozenset(word_list("the my both and then now"))
_MARKS = frozenset((",", ".", ";", "!", "&"))
_SUBJECTS = frozenset(word_list("i we he she it they you"))
LONGEST = 5
"""Words of such a command, or more."""


def verb_first(tokens: Words) -> Words:
    """Return a line with such commands turned about; any other line as it is.

    What is said of a thing before the hunter's own act (*sword drawn, I go in*) tells only how that is done, and stays.
    """
    if not any(token.word in _STATES for token in tokens) or any(token.kind == "quote" for token in tokens[:2]):
        return tokens
    turned: list[Token] = []
    start = 0
    for end in range(len(tokens) + 1):
        if end < len(tokens) and not _parts(tokens, end, start):
            continue
        after = tokens[end + 1].word if end + 1 < len(tokens) else ""
        piece = tokens[start:end]
        turned += piece if after in _SUBJECTS else _turned(piece) or piece
        turned += tokens[end : end + 1]
        start = end + 1
    return tuple(turned)


def _parts(tokens: Words, at: int, start: int) -> bool:
    """Return whether a piece ends here: at a mark, or at *and* behind such a state."""
    if tokens[at].kind == "mark":
        return tokens[at].word in _MARKS
    return tokens[at].word in {"and", "then"} and at > start and tokens[at - 1].word in _STATES


def _turned(piece: Words) -> Words | None:
    if not 2 <= len(piece) <= LONGEST or any(token.kind != "word" for token in piece):
        return None
    state = piece[-1].word
    if state not in _STATES:
        return None
    named = piece[:-1]
    while named and named[0].word in _BEFORE:
        named = named[1:]
    if not named or len(named) > 2 or (len(named) > 1 and is_verb(named[0].word)):
        return None
    head = named[-1].word
    for sort, verb in _STATES[state]:
        if head in sort or singular(head) in sort:
            return (*(Token(word, word) for word in verb), *named)
    return None
