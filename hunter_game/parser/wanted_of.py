"""What is wanted of others, or for oneself: *I want a word with the smith*, *get the boy to tell me*, *I fancy a nap*.

Also where one would be, and what others are wished: *high time I was in bed*, *I wish him a good evening*.
"""

from __future__ import annotations

from hunter_game.engine.names import word_list
from hunter_game.parser.done_to import DETERMINERS, JOINTS, Turned
from hunter_game.parser.normalise import Token
from hunter_game.parser.plain_words import Act, Words, plain
from hunter_game.parser.sorts import FOLK

TALKS = frozenset(word_list("word chat talk moment natter chinwag audience minute conversation parley"))
ANSWERS = frozenset(word_list("explanation answer answers truth story account version reason confession news tidings"))
_ASKED_FOR = frozenset(word_list("want demand require request need expect crave beg seek appreciate like love insist"))
_FROM = frozenset(("from", "of", "off"))
_TELLS = frozenset(
    word_list("tell talk explain say show lead point admit confess own swear account describe name answer give speak")
)
WHAT_ONE_HAS = frozenset(
    word_list(
        "look peek peep squint glance gander sniff listen rest nap kip snooze lie-down sit-down walk wander bite nibble"
        " sip swig drink taste rummage search poke"
    )
)
_WELCOME = (
    ("would", "not", "hurt"), ("would", "not", "go", "amiss"), ("would", "not", "come", "amiss"),
    ("can", "not", "hurt"),
    ("could", "not", "hurt"), ("would", "do", "no", "harm"), ("might", "help"), ("would", "be", "welcome"),
    ("is", "in", "order"), ("would", "be", "in", "order"), ("would", "be", "wise"), ("is", "called", "for"),
    ("might", "not", "hurt"), ("will", "not", "hurt"), ("would", "not", "be", "amiss"), ("is", "due"),
)  # fmt: skip


def wanted_of(piece: Act, said: Words, *, wished: bool) -> Turned | None:
    """Return what a piece of a sentence wants of somebody, or would have for the hunter, as a command.

    Args:
        piece: The piece, from behind the courtesies on.
        said: Its words.
        wished: Whether courtesies stood before it, so that *want* and *have* are the hunter's.
    """
    return (
        _asked(piece, said, wished=wished)
        or _had(piece, said, wished=wished)
        or _been(piece, said, wished=wished)
        or _bidden(piece, said)
    )


def _asked(piece: Act, said: Words, *, wished: bool) -> Turned | None:
    """Read *I want a word with the smith*, *I require the cooper to account for …*, *get the boy to tell me*."""
    first = said[0]
    if (first not in _ASKED_FOR and first not in {"get", "have", "make", "let", "hear", "ask"}) or len(said) < 4:
        return None
    if first in _ASKED_FOR and wished:
        at = next((i for i in range(1, min(5, len(said))) if said[i] in TALKS), 0)
        if at and said[at + 1 : at + 2] == ("with",) and at + 2 < len(said):
            return (*plain("talk to"), *piece[at + 2 :]), len(said)
        at = next((i for i in range(1, min(6, len(said))) if said[i] in ANSWERS), 0)
        if at and at + 2 < len(said) and said[at + 1] in _FROM and _is_somebody(piece, said, at + 2):
            end = _end_of_person(said, at + 2)
            return (*plain("ask"), *piece[at + 2 : end], *plain("about the"), piece[at]), end
        whose = next((i for i in range(1, min(4, len(said))) if said[i].endswith("'s")), 0)
        if whose and whose + 1 < len(said) and (said[whose + 1] in ANSWERS or said[whose + 1] in {"side"}):
            owner = Token(piece[whose].text[:-2], said[whose][:-2])
            return (*plain("ask"), *piece[1:whose], owner, *plain("about the"), *piece[whose + 1 :]), len(said)
    if (
        first in {"hear"}
        and wished
        and said[1] in {"it", "that"}
        and said[2] == "from"
        and _is_somebody(piece, said, 3)
    ):
        return (*plain("ask"), *piece[3:]), len(said)
    start = 1
    if not _is_somebody(piece, said, start):
        return None
    end = _end_of_person(said, start)
    to = said[end : end + 1] == ("to",)
    if to and end + 1 < len(said) and (first in {"get", "require", "ask"} or (wished and first in _ASKED_FOR)):
        if said[end + 1] == "have":
            return (*plain("give"), *piece[start:end], *piece[end + 2 :]), len(said)
        return (*plain("ask"), *piece[start:end], *piece[end:]), len(said)
    if first in {"have", "make", "let"} and end < len(said) and said[end] in _TELLS and end + 1 < len(said):
        if first == "let" and said[end] not in {"tell", "explain", "talk", "speak"}:
            return None
        return (*plain("ask"), *piece[start:end], *plain("to"), *piece[end:]), len(said)
    return None


def _is_somebody(piece: Act, said: Words, at: int) -> bool:
    """Return whether a person is named here: *the old ferryman*, *Maren*, *him*."""
    if at >= len(said):
        return False
    if said[at] in {"him", "her", "them"}:
        return True
    if piece[at].text[:1].isupper() and said[at] not in DETERMINERS and said[at] not in {"i"}:
        return True
    return said[at] in DETERMINERS and not FOLK.isdisjoint(said[at + 1 : at + 4])


def _end_of_person(said: Words, at: int) -> int:
    """Return where the name of a person ends that begins here."""
    if said[at] in DETERMINERS:
        folk = next((i for i in range(at + 1, min(at + 4, len(said))) if said[i] in FOLK), at)
        return folk + 1
    return at + 1


def _had(piece: Act, said: Words, *, wished: bool) -> Turned | None:
    """Read *I fancy a look at it*, *a closer look would not hurt*, *I could do with a rest*."""
    start = 1 if said[0] in {"fancy", "want", "need"} else 2 if said[:2] == ("do", "with") else 0
    if start and not wished:
        return None
    if said[:2] == ("would", "have") or (said[0] == "have" and wished):
        start = 1 + (said[0] == "would")
    if start >= len(said) or said[start] not in {"a", "an", "another", "some"}:
        return None
    at = next(
        (i for i in range(start + 1, min(start + 5, len(said))) if said[i] in WHAT_ONE_HAS or said[i] in TALKS), 0
    )
    if not at or (at + 1 < len(said) and said[at + 1] not in _BEHIND_HAD):
        return None
    if said[at] in TALKS and said[at + 1 : at + 2] != ("with",):
        return None
    if start:
        if said[at] in {"drink", "rest"} and at + 1 == len(said):
            return None
        return (*plain("have"), *piece[start:]), len(said)
    for welcome in _WELCOME:
        size = len(welcome)
        if said[-size:] == welcome:
            return (*plain("have"), *piece[:-size]), len(said)
    return None


def _been(piece: Act, said: Words, *, wished: bool) -> Turned | None:
    """Read *I want to be rid of it*, *high time I was in bed*, *we'd best be off*."""
    at = 0
    if said[0] in {"it", "time", "high", "about"} and "time" in said[:5]:
        at = said.index("time") + 1
        at = at + 2 if said[at : at + 2] in {("i", "was"), ("we", "were"), ("i", "were")} else 0
    elif said[0] == "be" and wished:
        at = 1
    if not at:
        return None
    while at < len(said) and said[at] in {"well", "safely", "soon", "finally", "quit", "long"}:
        at += 1
    for state, done in _STATES_WISHED:
        if said[at : at + len(state)] == state:
            return (*plain(done), *piece[at + len(state) :]), len(said)
    return None


_STATES_WISHED = tuple(
    (tuple(state.split()), done)
    for state, done in (
        ("rid of", "get rid of"), ("shot of", "get rid of"), ("free of", "get rid of"), ("in bed", "sleep"),
        ("abed", "sleep"), ("asleep", "sleep"), ("gone", "leave"), ("off", "leave"), ("away", "leave"),
        ("going", "leave"), ("moving", "leave"), ("on my way", "leave"), ("on our way", "leave"), ("hidden", "hide"),
        ("out of sight", "hide"), ("under cover", "hide"), ("on the other side of", "cross"), ("across", "cross"),
        ("out of here", "leave"), ("out of", "get out of"), ("home", "go home"), ("inside", "go in"),
    )
)  # fmt: skip


def _bidden(piece: Act, said: Words) -> Turned | None:
    """Read *I wish the ferryman a good evening* as talk with him."""
    start = 1 if said[0] in {"i", "we"} else 0
    if said[start] not in {"wish", "bid"} or not _is_somebody(piece, said, start + 1):
        return None
    end = _end_of_person(said, start + 1)
    behind = end + (said[end : end + 1] == ("a",)) + (said[end : end + 1] == ("the",))
    if behind >= len(said) or said[behind] not in _BIDDEN:
        return None
    stop = next((i for i in range(behind, len(said)) if said[i] in JOINTS), len(said))
    return (*plain("talk to"), *piece[start + 1 : end]), stop


_BIDDEN = frozenset(
    word_list("good goodnight goodbye farewell luck joy well welcome safe happy very godspeed peaceful")
)
_BEHIND_HAD = frozenset(word_list("at of in inside into round around under behind by out with to through over for"))
