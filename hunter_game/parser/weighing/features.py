"""What of a line is weighed: its words, pairs of them, and what the verb table and the sorts of things know of them.

The same line gives the same features everywhere; `tests.corpus.teach` learns what each of them speaks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import word_list
from hunter_game.parser import sorts
from hunter_game.parser.meaning import intent_of
from hunter_game.parser.normalise import clean
from hunter_game.parser.verbs import TABLE

MOST_TOKENS = 60
"""Words and marks that are weighed; what is beyond them is left out, so that no line takes long."""

NEAR = 4
"""Words before a thing among which its verb is looked for."""

FAR = 7
"""Words behind a verb among which its particle or preposition is looked for."""

_TOKENS = re.compile(r"\"[^\"]*\"?|[a-z0-9]+(?:['-][a-z0-9]+)*|[.,;:!?*()>/]")
_SPEECH = "Q"
"""Stands for words in quotation marks, which are weighed apart."""
_BEFORE_A_VERB = frozenset(("<", "*", "i", "you", "and", "then", "to", ",", "let's", "(", ">", "we"))
"""Behind these a verb is more likely what is done."""
_LEADING = frozenset(
    word_list(
        "in on at to from into onto with by for of off up down out over under behind beside near through across around"
        " round along against towards toward away back open shut about between"
    )
)
"""Particles and prepositions."""
_NO_NAMES = _LEADING | frozenset(
    word_list("i you he she we they it the a an my his her its our their this that and then so but not no who what")
)
"""Words that a line begins with and nobody is called by."""
_STARTS = (3, 4, 5)
_END = 3
"""Letters of the beginnings and of the end of a word that are weighed, for forms and slips that were never seen."""


def features(line: str) -> tuple[str, ...]:
    """Return what is weighed of a line, each once, in order.

    Args:
        line: As typed.
    """
    outer, speeches = _parted(line)
    found: dict[str, None] = {}
    for at, word in enumerate(outer):
        found[word] = None
        if at:
            found[f"{outer[at - 1]} {word}"] = None
        if word[0].isalnum() and word != _SPEECH:
            found.update(dict.fromkeys(_of_word(word)))
            found.update(dict.fromkeys(_in_place(outer, at)))
    found.update(dict.fromkeys(_first(outer)))
    if _names_its_subject(line, outer):
        found["start:name"] = None
    for speech in speeches:
        said = ("<", *_TOKENS.findall(speech), ">>")
        for at, word in enumerate(said):
            found[f"q:{word}"] = None
            if at:
                found[f"q:{said[at - 1]} {word}"] = None
    count = sum(word[0].isalnum() for word in outer)
    found[f"length:{min(count // 3, 8)}"] = None
    if count < 4:
        found[f"words:{count}"] = None
    return tuple(found)


def _parted(line: str) -> tuple[list[str], list[str]]:
    """Return the words and marks of a line, with a stand-in for each speech, and the speeches."""
    outer = ["<"]
    speeches: list[str] = []
    for token in _TOKENS.findall(clean(line).lower())[:MOST_TOKENS]:
        if token[0] == '"':
            speeches.append(token.strip('"'))
        outer.append(_SPEECH if token[0] == '"' else token)
    return [*outer, ">>"], speeches


def _names_its_subject(line: str, outer: list[str]) -> bool:
    """Return whether a line begins with a name and what whoever is called so does: *Maren opened the gate*."""
    if not line[:1].isupper() or len(outer) < 4 or not outer[1].isalpha() or verb_of(outer[1]) is not None:
        return False
    done = verb_of(outer[2])
    return done is not None and done != outer[2] and outer[1] not in _NO_NAMES and not outer[1].endswith("ly")


@lru_cache(maxsize=8192)
def _of_word(word: str) -> tuple[str, ...]:
    """Return what a word says wherever it stands."""
    parts = [f"p:{word[:count]}" for count in _STARTS if len(word) > count]
    if len(word) > _END:
        parts.append(f"s:{word[-_END:]}")
    verb = verb_of(word)
    if verb is not None and verb != word:
        parts.append(f"v:{verb}")
    return (*parts, *(f"sort:{sort}" for sort in _sorts(word)))


def _in_place(outer: list[str], at: int) -> Iterator[str]:
    """Yield what a word says where it stands: a verb by what is before it, a thing by its verb."""
    word = outer[at]
    verb = verb_of(word)
    if verb is not None:
        place = "1" if outer[at - 1] in _BEFORE_A_VERB else "2"
        yield f"v{place}:{verb}"
        for intent in _INTENTS[verb]:
            yield f"i{place}:{intent}"
    for sort in _sorts(word):
        for before in outer[max(0, at - NEAR) : at]:
            done = verb_of(before)
            if done is not None:
                yield f"{done}+{sort}"


def _first(outer: list[str]) -> Iterator[str]:
    """Yield how a line begins, and of its first act the verb and what leads from it: *put ... on*."""
    yield f"start:{' '.join(outer[1:3])}"
    for at, word in enumerate(outer):
        verb = verb_of(word) if outer[at - 1] in _BEFORE_A_VERB and word[0].isalpha() else None
        if verb is not None:
            yield f"first:{verb}"
            for intent in _INTENTS[verb]:
                yield f"first:{intent}!"
            for other in outer[at + 1 : at + FAR]:
                if other in _LEADING:
                    yield f"{verb}~{other}"
            return


@lru_cache(maxsize=8192)
def verb_of(word: str) -> str | None:
    """Return the verb of the table that a word is a form of."""
    return next((stem for stem in stems(word) if stem in _INTENTS), None)


@lru_cache(maxsize=8192)
def _sorts(word: str) -> tuple[str, ...]:
    """Return the sorts of things that a noun is of."""
    return _SORTS.get(word) or (_SORTS.get(word[:-1], ()) if word.endswith("s") else ())


def _intents() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for row in TABLE:
        intent = intent_of(row.meaning)
        for said in row.words.split(", "):
            if " " not in said:
                found.setdefault(said, set()).add(intent)
    return {verb: tuple(sorted(intents)) for verb, intents in found.items()}


def _sorts_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, words in sorted(vars(sorts).items()):
        if isinstance(words, frozenset):
            for word in words:
                found.setdefault(word, []).append(name.lower())
    return {word: tuple(names) for word, names in found.items()}


_INTENTS = _intents()
"""Intents by the verbs of one word that the table has for them."""
_SORTS = _sorts_by_word()
"""Sorts of things by noun."""
