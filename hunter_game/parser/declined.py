"""What is offered and not taken, and what is left as it is: *no thank you*, *I'll pass*, *I leave the lid where it is*.

Nothing is done by it, whatever verb it holds.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.sorts import DRINKS, FOODS, MONEY

Words = tuple[str, ...]

_SAID = """
leave it, leave that, leave them, leave it there, leave it at that, pass, pass on it, pass on that, rather not,
give it a miss, do without, do without it, decline, must decline, have to decline, am full, have eaten, have had
enough, am fine, am fine thanks, am all right, am all right thanks, am good, am good thanks, am fine as i am,
will not, had better not, never mind, not for me, none for me, not for me thanks, none for me thanks, maybe
later, perhaps later, another time, some other time, not today, not tonight, not now, not just now, not yet, not
today thank you, not today thanks, not now thank you, not now thanks, think not, think i will not, think i will
pass, think i will leave it, have no need of it, do not need it, can not stay, can not stop, must not stay
"""
_WHOLE = frozenset(tuple(each.split()) for each in _SAID.replace("\n", " ").split(","))
"""What says no and nothing more, once *I will* is taken from it."""
_WITH_THANKS = frozenset((("keep", "it"), ("you", "keep", "it"), ("keep", "them"), ("let", "it", "be")))
_AUXILIARIES = frozenset(word_list("i we will would shall can had better think guess suppose should"))
_THANKED = (("thanks",), ("thank", "you"), ("many", "thanks"), ("much", "obliged"), ("very", "kind"))
_BE = frozenset(word_list("alone be untouched unopened undisturbed unread unlit standing lying"))
_LEFT = (
    ("where", "it", "is"), ("where", "it", "lies"), ("where", "it", "stands"), ("where", "it", "hangs"),
    ("where", "it", "was"), ("where", "they", "are"), ("where", "they", "lie"), ("where", "he", "is"),
    ("where", "she", "is"), ("as", "it", "is"), ("as", "it", "was"), ("as", "they", "are"), ("as", "i", "found", "it"),
    ("just", "as", "it", "is"), ("well", "alone"), ("to", "its", "own", "devices"),
    ("to", "rot"), ("as", "he", "is"), ("as", "she", "is"), ("to", "it"), ("to", "himself"),
    ("to", "herself"), ("to", "themselves"), ("for", "another", "day"), ("for", "another", "time"),
)  # fmt: skip
"""How something is left that nobody touches."""
_OFFERED = (
    FOODS
    | DRINKS
    | MONEY
    | frozenset(
        word_list(
            "offer offers invitation request job drink food help hand gift bribe money hospitality seat bed advice"
            " company"
            " chance proposal proposition suggestion thanks pipe snuff cup pint mug tankard bowl plate reward pay"
        )
    )
)
_DECLINES = (
    ("turn", "down"), ("turn", "away"), ("wave", "away"), ("wave", "off"), ("wave", "aside"), ("pass", "up"),
    ("pass", "on"), ("say", "no", "to"), ("push", "away"), ("brush", "aside"), ("brush", "off"), ("do", "without"),
    ("go", "without"), ("abstain", "from"), ("steer", "clear", "of"), ("keep", "off"), ("hold", "back", "from"),
    ("decline",), ("refuse",), ("forgo",), ("forego",), ("spurn",), ("reject",), ("shun",), ("eschew",),
)  # fmt: skip
_ALWAYS = frozenset((("decline",), ("refuse",), ("forgo",), ("forego",), ("abstain", "from"), ("eschew",)))
"""Verbs of refusing that never mean anything else."""


def is_declined(said: Words, *, refused: bool) -> bool:
    """Return whether words refuse what is offered, or say that something is left alone.

    Args:
        said: The words, without what leads up to them.
        refused: Whether the line begins with *no*.
    """
    thanks = next((each for each in _THANKED if said[: len(each)] == each), ())
    if thanks:
        said = said[len(thanks) :]
        if refused and not said:
            return True
        if said[:1] == ("but",):
            said = said[1:]
    if not said:
        return False
    own = said
    while own and own[0] in _AUXILIARIES and own not in _WHOLE:
        own = own[1:]
    if own and own[-1:] == ("thanks",):
        own = own[:-1]
    if thanks or refused:
        return own in _WHOLE or own in _WITH_THANKS or _is_left(own) or _is_refused(own)
    if own in _WHOLE and (own != said or own[0] in {"not", "none", "leave"}):
        return True
    if len(own) > 1 and own[0].endswith("ly"):
        own = own[1:]
    return bool(own) and (_is_left(own) or _is_refused(own))


def _is_left(own: Words) -> bool:
    if own[0] not in {"leave", "let"} or len(own) < 3:
        return False
    if own[0] == "let":
        return own[-1] == "be" and len(own) < 6
    return own[-1] in _BE or any(own[-len(each) :] == each for each in _LEFT)


def _is_refused(own: Words) -> bool:
    for each in _DECLINES:
        if own[: len(each)] == each and len(own) > len(each):
            return each in _ALWAYS or not _OFFERED.isdisjoint(own[len(each) :])
    return False
