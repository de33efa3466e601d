"""The verb table as lines, each way to say a verb once, with something to do it to: what is learnt then knows it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TypeVar

from hunter_game.engine.names import word_list
from hunter_game.parser.meaning import Row, Slot, intent_of
from hunter_game.parser.verbs import TABLE

_THINGS = word_list(
    "lantern knife rope gate door sack letter bucket chest boot chair box net basket coat key stone bottle cloth plank"
)
_NOUNS: dict[Slot, Sequence[str]] = {
    Slot.PERSON: ("Maren", "the reeve", "her", "the smith", "the priest"),
    Slot.BEAST: ("the beast", "it", "the wolf"),
    Slot.WAY: ("north", "the mill", "the bridge"),
    Slot.PLACE: ("the yard", "the barn"),
    Slot.TOPIC: ("the mill", "the bell", "the flood"),
    Slot.CLAIM: ("her story", "his tale"),
    Slot.TRACE: ("the print", "the ash"),
    Slot.CLUE: ("the braid", "the print"),
    Slot.WARE: ("the rope", "a room", "a candle"),
    Slot.RECIPE: ("a torch", "a salve"),
    Slot.LINES: ("a drowned man, the river, the widow",),
    Slot.WORDS: ("the old wall", "my hand", "a while"),
}
T = TypeVar("T")
_BEFORE = ("the ", "a ", "my ", "")


def spoken_table() -> Iterator[tuple[str, str]]:
    """Yield a line and its intent for every word of every row, and for every form."""
    for row in TABLE:
        words, forms = row.words.split(", "), row.forms.split(" | ")
        pairs = [(word, forms[at % len(forms)]) for at, word in enumerate(words)]
        pairs += [(words[at % len(words)], form) for at, form in enumerate(forms)]
        for word, form in dict.fromkeys(pairs):
            yield _said(row, word, form), intent_of(row.meaning)


def _said(row: Row, word: str, form: str) -> str:
    said = [word]
    for element in form.split():
        either = _picked(element.split("/"), word, form, element)
        if either == ".":
            continue
        said.append(_noun(row, Slot(either), word, form) if either in set(Slot) else either)
    return ("I " if _picked((True, False), word, form) else "") + " ".join(said)


def _noun(row: Row, slot: Slot, word: str, form: str) -> str:
    if slot in _NOUNS:
        return _picked(_NOUNS[slot], word, form, slot)
    nouns = sorted(row.heads) if row.heads and slot is not Slot.OTHER else _THINGS
    return _picked(_BEFORE, word, form, slot) + _picked(nouns, form, word, slot)


def _picked(choices: Sequence[T], *of: str) -> T:
    """Return one of the choices, always the same for the same words."""
    return choices[int.from_bytes(hashlib.blake2b("|".join(of).encode(), digest_size=4).digest(), "big") % len(choices)]
