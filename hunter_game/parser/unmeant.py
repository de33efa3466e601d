"""Acts that a line speaks of without meaning them: denied, supposed, past, asked about, or somebody else's.

Words like these are never acted upon. Whoever can read them better is asked; offline they are not understood.
"""

from __future__ import annotations

from itertools import pairwise

from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb, phrases_of
from hunter_game.parser.normalise import Token
from hunter_game.parser.shells import openings

_LEADS = frozenset(word_list("and but so well no oh please then maybe perhaps ok okay now really actually honestly"))
_HUNTER = frozenset(word_list("i we you"))

_DENIED = """
not, never, do not, will not, would not, can not, am not, are not, could not, should not, must not, need not, dare
not, did not, have not, had not, refuse to, decline to, avoid, would rather not, had better not, had rather not,
better not, would prefer not, prefer not, want to avoid, let us not, try not, would never, will never, have never,
would hate, hate to, leave it alone, leave him alone, leave her alone, leave them alone, leave it be
"""
"""How a refusal begins, once *I* is said."""

_SUPPOSED = """
should have, could have, would have, might have, must have, may have, almost, nearly, dreamed, dreamt, remember
that, am too, am afraid to, am afraid that, am not sure, am glad, am sure, had i, had we, wish it, wish i, wish we,
wish that, wish there, wish he, wish she, wish they, wish the, wish you, wish this, have already, already have, used
to, forgot to, was going to, was about to, meant to, have no, hope, fear, regret, dream of, suppose that, guess
that, do i need, do i have, do i want, do i dare, do we need, do we have,
look like, look forward to, sound like, feel like a, feel like the, have had, have a feeling, have a bad feeling
"""
"""How a wish, a regret or a memory begins, once *I* is said."""

_ASKED = """
if, if only, what if, what happens, what would it, what would happen, what would the, what would he, what would she,
what will, what might, should i, should we, would it, could it, will it, might it, is it safe, is it wise, is it
worth, is it dangerous, is it better, is it ok, is it okay, is it allowed, is it a, is it too, is it smart, is it
time, it would be, it is too, it is a, it is not, it is just, it was, it would, that would, that was, would you
believe, how would, how could, how might, how should, why would, why should, where should, where could, what should,
which way should, who should, unless, suppose, supposing, assuming, imagine, either, whether, what a, what an, are
you kidding, are you serious, are you joking
"""
"""How a line begins that asks for advice, or lays down a condition."""

_DETERMINERS = frozenset(
    word_list(
        "the a an my his her its their our this that these those there nothing nobody everything everyone"
        " someone something somebody none all"
)
)  # fmt: skip
_FINITE = frozenset(
    word_list(
        "is are was were has have had does did will would can could may might must seems seem looks smells"
        " feels sounds tastes means"
)
)  # fmt: skip
_ANSWERED = frozenset(word_list("would will might could"))
"""Auxiliaries that a question about what cannot be known begins with: *would salt hurt it?*"""


_IDLE = frozenset(
    tuple(each.split())
    for each in """
would you believe it, would you believe that, can you believe it, can you believe that, what the hell, what the heck,
what the devil, what the deuce, what the fuck, what on earth, how about that, who cares, who knows, be it, never mind,
what a mess, what a day, what a night, that is that, here goes, here goes nothing, here we go, let us do this,
not again, i give up, why me, what next
""".replace("\n", " ").split(",")
)
"""Whole sayings that ask and do nothing."""


def _by_first(*lists: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in (tuple(text.split()) for each in lists for text in each.replace("\n", " ").split(",")):
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


_OF_THE_HUNTER = _by_first(_DENIED, _SUPPOSED)
_OF_ALL = _by_first(_ASKED)


def is_unmeant(tokens: tuple[Token, ...]) -> bool:
    """Return whether a clause denies its act, supposes it, remembers it, or asks whether it would be wise."""
    said = _lead(tokens)
    if said in _IDLE:
        return True
    if not said or _is_polite(said) or _is_a_verb(said):
        return False
    if ("help", "but") in pairwise(said):
        return False
    if _begins(said, _OF_ALL):
        return True
    if any(here == "or" and after in _HUNTER for here, after in pairwise(said)):
        return True
    if said[0] in _ANSWERED and len(said) > 2 and said[1] not in _HUNTER:
        return True
    own = said[1:] if said[0] in _HUNTER else said
    if not own or _is_a_verb(own):
        return False
    if own[0] == "already" and len(own) > 1 and own[1].endswith("ed"):
        return True
    return _begins(own, _OF_THE_HUNTER)


def is_statement(tokens: tuple[Token, ...]) -> bool:
    """Return whether a clause only says how things are, or what others do: *the wolf bites Maren*."""
    said = tuple(token.word for token in tokens if token.kind == "word")
    if len(said) < 3 or said[0] not in _DETERMINERS or _is_polite(said) or _is_a_verb(said):
        return False
    if any(word in _FINITE for word in said[1:6]) or (said[0] == "my" and len(said) == 3 and _is_finite(said[2])):
        return True
    return any(_is_finite(word) and after < len(said) for after, word in enumerate(said[2:5], 3)) or (
        said[0] in {"nothing", "nobody", "everything", "someone", "something", "somebody"}
    )


def _is_finite(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith("ss") and is_verb(word)


def _lead(tokens: tuple[Token, ...]) -> tuple[str, ...]:
    said: list[str] = []
    for token in tokens:
        if token.kind == "quote":
            break
        if token.kind == "word" and (said or token.word not in _LEADS):
            said.append(token.word)
    return tuple(said)


def _is_polite(said: tuple[str, ...]) -> bool:
    """Return whether the words open a request that is meant: *if you please*, *the hunter …*."""
    if said[0] in _HUNTER:
        return False
    return any(size > 1 for size in openings(said))


def _is_a_verb(said: tuple[str, ...]) -> bool:
    """Return whether the table knows these very words as a verb: *do not believe*, *avoid being seen*."""
    return any(said[: len(verb)] == verb for verb in phrases_of(said[0]))


def _begins(said: tuple[str, ...], phrases: dict[str, tuple[tuple[str, ...], ...]]) -> bool:
    return any(said[: len(phrase)] == phrase for phrase in phrases.get(said[0], ()))
