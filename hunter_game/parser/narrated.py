"""Acts that are told as done: *I drew my knife and took the key*."""

from __future__ import annotations

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


def told_now(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return a command that is told in the past in the present: *took the key* as *take the key*."""
    base = BASES.get(tokens[0].word) if tokens else None
    return tokens if base is None else (Token(base, base), *tokens[1:])
