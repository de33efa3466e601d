"""Several things at once: lists, *both*, *all*, *all but*."""

from __future__ import annotations

from hunter_game.engine.names import ARTICLES, singular, word_list, words
from hunter_game.engine.view import Noun
from hunter_game.parser.found import Found, Nothing, Preference, Reference, Which, found
from hunter_game.parser.meaning import Slot
from hunter_game.parser.naming import FILLERS, one
from hunter_game.parser.normalise import Token
from hunter_game.parser.scene import Scene

_ALL = frozenset(("all", "everything", "every", "each"))
_WHATEVER = (("whatever", "is", "there"), ("whatever", "is", "here"), ("what", "is", "there"), ("what", "is", "here"),
             ("what", "i", "find"), ("what", "i", "see"), ("whatever", "i", "find"))  # fmt: skip
_ANYTHING = frozenset(
    word_list("anything useful of use value valuable good interesting here there i we can find see lying around about"
              " loose worth taking having that is may help might")
)  # fmt: skip
_BUT = frozenset(("but", "except", "excepting", "besides"))
_AND = frozenset((",", "and", "&", "plus"))


def several(tokens: tuple[Token, ...], phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    """Return what a list means: one thing, several, *all*, or *all but*."""
    spelt = words(phrase)
    if spelt and (spelt[0] in _ALL or _is_whatever(spelt, prefer)):
        return _all(tokens, phrase, scene, prefer)
    whole = one(Slot.THINGS, phrase, scene, prefer)
    if isinstance(whole, Found):
        return whole
    if isinstance(whole, Which):
        return _both(spelt, whole)
    parts = listed(tokens)
    if len(parts) < 2:
        return whole
    nouns: list[Noun] = []
    for part in parts:
        each = one(Slot.THINGS, in_words(part), scene, prefer)
        if not isinstance(each, Found):
            return each
        nouns += each.nouns
    return found(*dict.fromkeys(nouns))


def _is_whatever(spelt: tuple[str, ...], prefer: Preference | None) -> bool:
    """Return whether words mean all that lies here: *whatever is here*, *anything useful*; nobody drops *anything*."""
    anything = spelt[:1] == ("anything",) and set(spelt) <= _ANYTHING and prefer != "carried"
    return anything or spelt in _WHATEVER


def _both(spelt: tuple[str, ...], which: Which) -> Reference:
    """Read *knives*, *both knives*, *two knives* as every one of them."""
    several = spelt[0] in {"both", "these", "those"} or (spelt[0] in {"two", "2"} and len(which.nouns) == 2)
    plural = singular(spelt[-1]) != spelt[-1] and all(not noun.plural for noun in which.nouns)
    return found(*which.nouns) if several or plural else which


def _all(tokens: tuple[Token, ...], phrase: str, scene: Scene, prefer: Preference | None) -> Reference:
    ids = scene.carried if prefer == "carried" else scene.lying
    pool = tuple(noun for noun in scene.of("item") if noun.id in ids)
    at = next((i for i, token in enumerate(tokens) if token.word in _BUT), len(tokens))
    start = len(tokens) if _is_whatever(words(phrase), prefer) else 1
    wanted = [token.word for token in tokens[start:at] if token.word not in FILLERS and token.word not in {"of", "for"}]
    if wanted and not set(wanted) <= ARTICLES | {"things", "stuff", "items", "thing", "item"}:
        pool = scene.match(" ".join(wanted), pool)
    kept: list[Noun] = []
    for part in listed(tuple(token for token in tokens[at + 1 :] if token.word != "for")):
        but = one(Slot.THINGS, in_words(part), scene, prefer)
        if isinstance(but, Nothing):
            return but
        kept += but.nouns
    pool = tuple(noun for noun in pool if noun not in kept)
    if not pool:
        return Nothing(
            phrase, "There is nothing for that here." if prefer != "carried" else "You carry nothing for that."
        )
    return found(*pool)


def listed(tokens: tuple[Token, ...]) -> tuple[tuple[Token, ...], ...]:
    """Return the pieces of a list: what stands between commas and *and*."""
    parts: list[tuple[Token, ...]] = [()]
    for token in tokens:
        if token.word in _AND:
            parts.append(())
        else:
            parts[-1] += (token,)
    return tuple(part for part in parts if part)


def in_words(tokens: tuple[Token, ...]) -> str:
    """Return tokens as words in a row, without marks."""
    return " ".join(token.text for token in tokens if token.kind != "mark")
