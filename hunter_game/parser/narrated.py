"""Acts that are told as in a book: as done, *I drew my knife*, or of the hunter, *the old hunter opens the gate*."""

from __future__ import annotations

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import word_list
from hunter_game.parser.grammar import is_verb
from hunter_game.parser.normalise import Token

BASES = {
    "went": "go", "took": "take", "gave": "give", "said": "say", "told": "tell", "kept": "keep", "ran": "run",
    "sat": "sit", "stood": "stand", "slept": "sleep", "ate": "eat", "drank": "drink", "threw": "throw",
    "drew": "draw", "wore": "wear", "broke": "break", "stole": "steal", "spoke": "speak", "wrote": "write",
    "drove": "drive", "brought": "bring", "fought": "fight", "hid": "hide", "lit": "light", "fled": "flee",
    "shook": "shake", "sang": "sing", "chose": "choose", "crept": "creep", "swung": "swing", "shot": "shoot",
    "struck": "strike", "dug": "dig", "held": "hold", "led": "lead", "knelt": "kneel", "crouched": "crouch",
}  # fmt: skip
"""Verbs of the table whose past is another word, by that word."""


_LEFT_BEHIND = frozenset(word_list("the this that my it them him her"))
"""Words behind which *left* is no direction."""


def told_now(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a command that is told in the past in the present: *took the key* as *take the key*."""
    base = BASES.get(tokens[0].word) if tokens else None
    if len(tokens) > 1 and tokens[0].word == "left" and tokens[1].word in _LEFT_BEHIND:
        base = "leave"
    return tokens if base is None else (Token(base, base), *tokens[1:])


def in_first_person(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a line in which *the hunter*, *my character* or *our hero* does something, with *I* in their place."""
    if all(token.word not in _HUNTERS for token in tokens):
        return tokens
    told: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _end_of_hunter(tokens, at) if at == 0 or tokens[at - 1].word in _JOINTS else 0
        if end:
            told.append(_I)
            at = end
            if at < len(tokens) and tokens[at].word in _OF_ME:
                told.append(_OF_ME[tokens[at].word])
                at += 1
        else:
            told.append(tokens[at])
            at += 1
    return tuple(told)


def _end_of_hunter(tokens: tuple[Token, ...], at: int) -> int:
    """Return where the name of the hunter ends that begins here, if something is done behind it; else 0."""
    if tokens[at].word not in _WHOSE:
        return 0
    noun = next((i for i in range(at + 1, min(at + 4, len(tokens))) if tokens[i].word in _HUNTERS), 0)
    if noun == 0 or any(is_verb(token.word) for token in tokens[at + 1 : noun]):
        return 0
    end = noun + 1
    if end < len(tokens) and tokens[end].word == ",":
        comma = next((i for i in range(end + 2, min(end + 9, len(tokens))) if tokens[i].word == ","), 0)
        end = comma + 1 if comma else end
    if end >= len(tokens) or tokens[end].kind != "word":
        return 0
    word = tokens[end].word
    does = word.endswith(("s", "ed")) and (is_verb(word) or works_by(word) is not None)
    return end if does or word in BASES or word in _OF_ME or word in _THEN or word.endswith("ly") else 0


_HUNTERS = frozenset(word_list("hunter character hero heroine protagonist adventurer avatar player"))
_WHOSE = frozenset(word_list("the my our this your"))
_JOINTS = frozenset((",", ".", ";", ":", "!", "and", "so", "but", "then", "while", "as"))
_THEN = frozenset(
    word_list("then now just will would should can could might must wants tries needs decides starts begins goes never")
)
_I = Token("I", "i")
_OF_ME = {
    each: Token(mine, mine)
    for each, mine in (("is", "am"), ("has", "have"), ("does", "do"), ("was", "was"), ("wants", "want"))
}
"""Verbs whose form is another behind *I*."""
