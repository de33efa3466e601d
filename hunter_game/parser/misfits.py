"""Verbs that do one thing to things of their own sort, and another to the rest: nobody *sets* a table as a trap.

Where the noun of a form is known to be of another sort, the form is not read; a noun that no sort knows may be any.
"""

from __future__ import annotations

from hunter_game.engine.names import singular, word_list
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.sorts import (
    ARMS,
    BEASTS,
    BODIES,
    BODY,
    COVER,
    DOORS,
    FOLK,
    FURNITURE,
    HEAVY,
    LIFELESS,
    LIGHTS,
    PALMS,
    PLACES,
    TRAPS,
)

_TRAPPY = TRAPS | frozenset(
    word_list(
        "cage pit spike spikes stake stakes rope ropes cord string line gin jaws pitfall lure loop bell bells poison"
        " springe hook hooks chain net nets box crate log barrel oil pot candle light fire powder boulder rock stone"
        " charge"
    )
)
"""What a trap is, or is made of."""
_KNOWN = (
    frozenset(word_list("clock watch alarm hair bone bones"))
    | LIFELESS
    | FURNITURE
    | COVER
    | PLACES
    | BODIES
    | HEAVY
    | FOLK
)
_FIXED = (DOORS | HEAVY | PLACES | FOLK) - frozenset(
    ("guard", "stone", "rock", "log", "plank", "chair", "bucket", "crate")
)
_LINKS = frozenset(word_list("in on at by under behind into onto over with from to out off for about up down"))

_MISFITS: dict[Meaning, tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]] = {
    Meaning.TRAP: ((frozenset(("set", "lay", "plant", "prime", "arm", "rig", "deploy")), _KNOWN, _TRAPPY | BEASTS),),
    Meaning.BAIT: (
        (frozenset(("lay", "draw", "lure")), frozenset(("body", "corpse", "table", "cloth", "map")), frozenset()),
    ),
    Meaning.EQUIP: (
        (frozenset(("hold",)), _FIXED | BODY | frozenset(("tongue", "breath", "nose", "peace")), ARMS | LIGHTS | PALMS),
        (frozenset(("ready", "draw", "wield", "grip", "raise")), _FIXED, ARMS | LIGHTS),
    ),
    Meaning.LEAN: ((frozenset(("lean",)), LIFELESS | HEAVY, BEASTS | FOLK),),
    Meaning.EAT: ((frozenset(("bite", "chew", "devour")), FOLK, frozenset()),),
}
"""By meaning: verbs, the sorts that they are not read of, and what is read nevertheless."""


def is_misfit(verb: str, meaning: Meaning, slots: tuple[tuple[Slot, tuple[Token, ...]], ...]) -> bool:
    """Return whether a form would do to a thing what is only done to things of another sort."""
    for verbs, barred, allowed in _MISFITS.get(meaning, ()):
        if verb not in verbs:
            continue
        for slot, tokens in slots[:1]:
            head = _head(tokens)
            if slot is Slot.WORDS or any(_is_in(token.word, allowed) for token in tokens):
                continue
            if _is_in(head, barred):
                return True
    return False


def _head(tokens: tuple[Token, ...]) -> str:
    end = next((at for at, token in enumerate(tokens) if at and token.word in _LINKS), len(tokens))
    return tokens[end - 1].word if end else ""


def _is_in(word: str, sort: frozenset[str]) -> bool:
    return word in sort or singular(word) in sort
