"""Light verbs with the noun of an act: *take a swallow of ale* is *drink ale*, *give it a sniff* is *smell it*.

What is taken, had, made, given or done here is no thing: the noun says the act, whatever the verb.
"""

from __future__ import annotations

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import words_of_verb
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import DRINKS, VESSELS

_LIGHT_VERBS = frozenset(("take", "have", "give", "make", "get", "do", "try", "risk", "steal", "grab", "snatch", "pay"))

_ACTS: dict[str, str] = {
    **dict.fromkeys(word_list("look gander glance once-over dekko stare gawp"), "look at"),
    **dict.fromkeys(word_list("view examination inspection study survey check"), "examine"),
    **dict.fromkeys(word_list("peek peep squint"), "peek at"),
    **dict.fromkeys(word_list("sniff smell whiff"), "smell"),
    **dict.fromkeys(word_list("feel touch"), "feel"),
    **dict.fromkeys(word_list("listen"), "listen to"),
    **dict.fromkeys(
        word_list("search rummage hunt forage going-over frisk root ferret nosey delve dig rifle rootle"), "search"
    ),
    **dict.fromkeys(word_list("grip"), "grip"),
    **dict.fromkeys(word_list("read"), "read"),
    **dict.fromkeys(word_list("sip swig gulp swallow swill nip dram draught drink slug"), "drink"),
    **dict.fromkeys(word_list("bite nibble munch chew morsel"), "eat"),
    **dict.fromkeys(word_list("taste"), "taste"),
    **dict.fromkeys(word_list("rest breather break sit-down sit seat minute moment"), "rest"),
    **dict.fromkeys(word_list("nap sleep snooze doze kip lie-down winks shut-eye shuteye"), "sleep"),
    **dict.fromkeys(word_list("walk stroll wander hike amble ramble"), "walk"),
    **dict.fromkeys(word_list("step"), "step"),
    **dict.fromkeys(word_list("swing swipe slash stab jab hit punch slap kick crack poke prod lunge"), ""),
    **dict.fromkeys(word_list("shot"), "shoot at"),
    **dict.fromkeys(
        word_list("push shove pull tug yank heave wrench nudge shake twist turn spin knock rap tap rattle squeeze"), ""
    ),
    **dict.fromkeys(word_list("wipe polish rub scrub clean"), ""),
    **dict.fromkeys(word_list("ring blow toot run"), ""),
    **dict.fromkeys(word_list("wait"), "wait"),
    **dict.fromkeys(word_list("shout yell scream whistle call holler"), ""),
    **dict.fromkeys(word_list("guess"), "think"),
    **dict.fromkeys(word_list("bandage"), ""),
}
"""The verb that each noun stands for, with the word that it takes before a thing; "" is the noun itself."""

_PARTS = frozenset(("drink", "eat", "taste"))
"""Verbs of which a light noun takes a part: *a bite of bread*."""
_OF = frozenset(("of", "from", "at", "out", "on"))
_SEEN = frozenset(("look at", "examine", "peek at", "smell", "feel", "read"))
_PEOPLE = frozenset(word_list("him her them me us everyone"))
_MOST_ADJECTIVES = 3
_AFTER = frozenset(
    word_list(
        "of at from out on in to for through around round about with by over under behind into up down along and as"
        " before while until till toward towards between now first outside inside across beside near off again"
        " together here there , so if that after because"
    )
)
"""Words that may follow a light noun; another noun behind it makes it a part of a name: *a drinking horn*."""
_FURTHER = frozenset(("a", "an", "another", "one"))
_SMALL = {
    "mouthful": "eat",
    "pull": "drink",
    "drop": "drink",
    "shot": "drink",
    "spoonful": "eat",
    "hit": "hit",
    "drag": "drag",
}
"""Nouns that are food or drink only with food or drink behind them; without it they are what they are."""


def plainer(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return *take a long pull at it* without *long*: how a light noun is done changes nothing."""
    at = next((i for i, token in enumerate(tokens[:-1]) if token.word in {"a", "an", "another"}), 0)
    if at == 0 or _LIGHT_VERBS.isdisjoint(stems(tokens[0].word)):
        return tokens
    end = _noun(tokens, at)
    return (*tokens[: at + 1], *tokens[end:]) if end else tokens


def lightened(tokens: tuple[Token, ...]) -> tuple[Token, ...] | None:
    """Return *take a long drink of water* as *drink water*, *give the room a look* as *look at the room*; else None."""
    if _LIGHT_VERBS.isdisjoint(stems(tokens[0].word)):
        return None
    at = next((i for i, token in enumerate(tokens) if i and token.word in _FURTHER), 0)
    noun = _noun(tokens, at) if at else 0
    if noun == 0 or _has_a_row(tokens, noun):
        return None
    rest = tokens[noun + 1 :]
    verb = _verb(tokens[noun].word, rest)
    if verb is None or (at > 1 and tokens[1].word in _PEOPLE):
        return None
    if at > 1:
        return (*_said(verb), *tokens[1:at], *rest)
    if verb == "rest":
        return (*_said(verb), *rest)
    if rest and rest[0].word in _OF:
        thing = rest[2:] if rest[0].word == "out" and rest[1:2] and rest[1].word == "of" else rest[1:]
        if verb.split()[0] in _PARTS and thing:
            return (*_said(verb), *(_said("from") if _is_vessel(thing) and verb == "drink" else ()), *thing)
        if verb in _SEEN and rest[0].word in {"of", "at"} and thing:
            return (*_said(verb), *thing)
        if (rest[0].word == "of" or verb == "grip") and thing:
            return (*_said(verb), *thing)
    return (*_said(verb.split()[0]), *rest)


def _noun(tokens: tuple[Token, ...], at: int) -> int:
    """Return where the noun of an act stands behind an article, if any: *a good long look*."""
    for end in range(at + 1, min(at + _MOST_ADJECTIVES + 2, len(tokens))):
        word = tokens[end].word
        if (word in _ACTS or word in _SMALL) and (end + 1 == len(tokens) or tokens[end + 1].word in _AFTER):
            return end
        if word in _AFTER:
            return 0
    return 0


def _has_a_row(tokens: tuple[Token, ...], noun: int) -> bool:
    """Return whether the table has this very turn: *make a run for it*, *take a breather*."""
    said = tuple(token.word for token in tokens)
    return words_of_verb(said) > noun


def _verb(noun: str, rest: tuple[Token, ...]) -> str | None:
    """Return the verb that a noun stands for here: a *pull* at a bottle is drunk, a *pull* at a rope is not."""
    last = {token.word for token in rest[:5]}
    if noun == "pull" and not rest:
        return "drink"
    if noun in _SMALL:
        if not last.isdisjoint(DRINKS | VESSELS):
            return "drink"
        if noun in {"mouthful", "spoonful"}:
            return "eat" if rest and rest[0].word == "of" else "drink"
    if noun not in _ACTS:
        return None
    return _ACTS[noun] or noun


def _is_vessel(thing: tuple[Token, ...]) -> bool:
    return any(token.word in VESSELS for token in thing[:3])


def _said(words: str) -> tuple[Token, ...]:
    return tuple(Token(word, word) for word in words.split())
