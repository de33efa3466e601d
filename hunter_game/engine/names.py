"""From a phrase to what it may name: one matching for the parser, for `bind` and for models' names.

Pure, and the same on every Python: letters are folded by the tables below, never by Unicode's case tables,
which change between versions.
Only what a `View` shows can be found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hunter_game.engine.view import ItemSeen, Noun, View


def word_list(text: str) -> tuple[str, ...]:
    """Return the words of a list that is written in a row."""
    return tuple(text.split())


_LETTERS = {
    **{upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)},
    **dict.fromkeys(map(ord, "àáâãäåÀÁÂÃÄÅ"), "a"),
    **dict.fromkeys(map(ord, "èéêëÈÉÊË"), "e"),
    **dict.fromkeys(map(ord, "ìíîïÌÍÎÏ"), "i"),
    **dict.fromkeys(map(ord, "òóôõöøÒÓÔÕÖØ"), "o"),
    **dict.fromkeys(map(ord, "ùúûüÙÚÛÜ"), "u"),
    **dict.fromkeys(map(ord, "ýÿÝ"), "y"),
    **dict.fromkeys(map(ord, "çÇ"), "c"),
    **dict.fromkeys(map(ord, "ñÑ"), "n"),
    **dict.fromkeys(map(ord, "æÆ"), "ae"),
    **dict.fromkeys(map(ord, "ðÐ"), "d"),
    **dict.fromkeys(map(ord, "þÞ"), "th"),
    ord("ß"): "ss",
    ord("’"): "'",
    ord("‘"): "'",
}
"""Letters as they are compared."""

_WORD = re.compile(r"[a-z0-9'\u0100-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+")

_SPELLINGS = {
    "gray": "grey",
    "color": "colour",
    "colored": "coloured",
    "armor": "armour",
    "plow": "plough",
    "ax": "axe",
    "mold": "mould",
    "moldy": "mouldy",
    "odor": "odour",
    "molded": "moulded",
    "jewelry": "jewellery",
    "harbor": "harbour",
    "vapor": "vapour",
    "parlor": "parlour",
    "wagon": "waggon",
    "sulfur": "sulphur",
    "center": "centre",
    "theater": "theatre",
    "mr": "master",
    "mrs": "mistress",
}
"""Spellings that are one word to us."""

_IRREGULAR = {
    "knives": "knife",
    "lives": "life",
    "wives": "wife",
    "wolves": "wolf",
    "leaves": "leaf",
    "loaves": "loaf",
    "calves": "calf",
    "halves": "half",
    "hooves": "hoof",
    "thieves": "thief",
    "shelves": "shelf",
    "men": "man",
    "women": "woman",
    "children": "child",
    "feet": "foot",
    "teeth": "tooth",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
}

ARTICLES = frozenset(("a", "an", "the", "some", "any", "this", "that", "these", "those"))
"""Words before a noun that say nothing about which."""

UNSAID = ARTICLES | {
    "of",
    "at",
    "in",
    "on",
    "by",
    "from",
    "to",
    "with",
    "my",
    "your",
    "our",
    "his",
    "her",
    "its",
    "their",
}
"""Words that a long name may hold and a phrase may leave out."""

_UNCOUNTED = frozenset(
    word_list(
        "salt lime oil bread water ash wax tallow twine chalk lard meat beer gin brandy rope rowan wormwood sulphur mud"
        " blood hair wool straw hay grain flour milk honey cheese soap silver iron tinder"
    )
)
"""Heads of names that take `some`."""


def fold(text: str) -> str:
    """Return `text` in the letters in which it is compared."""
    return text.translate(_LETTERS)


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """Return the words of a phrase as they are compared: folded, one spelling, without apostrophes."""
    found = (word.replace("'", "") for word in _WORD.findall(fold(text)))
    return tuple(_SPELLINGS.get(word, word) for word in found if word)


def key(text: str) -> tuple[str, ...]:
    """Return the words of a phrase without leading articles and possessives."""
    return _headless(words(text))


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """Return the singular of a plain English noun, or the word itself."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    if len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def match(phrase: str, nouns: Sequence[Noun]) -> tuple[Noun, ...]:
    """Return what `phrase` may name, in the order of `nouns`; several when it is ambiguous.

    The best kind of agreement wins, and only that kind is returned: the whole name; an alias; the same but for
    number; words that include the head of a name (`knife` for *old knife*); any words of a name (`old`).
    """
    wanted = key(phrase)
    if not wanted:
        return ()
    plain = tuple(map(singular, wanted))
    content = frozenset(word for word in plain if word not in UNSAID)
    best = 0
    found: list[Noun] = []
    seen: set[tuple[str, str]] = set()
    for noun in nouns:
        if (noun.kind, noun.id) in seen:
            continue
        agreement = _agreement(wanted, plain, content, noun)
        if agreement > best:
            best, found = agreement, []
        if agreement and agreement == best:
            seen.add((noun.kind, noun.id))
            found.append(noun)
    return tuple(found)


def nouns(view: View) -> tuple[Noun, ...]:
    """Return everything that can be named now, the nearest first, in a stable order.

    An exit's id is its direction; a candidate's id is that of its beast, cause or next.
    """
    if not _LAST_VIEW or _LAST_VIEW[0][0] is not view:
        _LAST_VIEW[:] = [(view, tuple(_gather(view)))]
    return _LAST_VIEW[0][1]


_LAST_VIEW: list[tuple[View, tuple[Noun, ...]]] = []
"""The view that was asked last, and its nouns: a view never changes, so this only saves time."""


def said(noun: Noun) -> str:
    """Return the noun as it stands in a list: `Maren`, `the gate`, `a lantern`, `some salt`."""
    name = words(noun.name)
    if noun.kind not in {"item", "beast", "detail", "exit"} or not name or name[0] in ARTICLES:
        return noun.name
    if noun.kind in {"detail", "exit"}:
        return f"the {noun.name}"
    if noun.plural or name[-1] in _UNCOUNTED:
        return f"some {noun.name}"
    return f"{'an' if name[0][0] in 'aeiou' else 'a'} {noun.name}"


def the(noun: Noun) -> str:
    """Return the noun as something known: `Maren`, `the gate`, `the lantern`."""
    name = words(noun.name)
    if noun.kind not in {"item", "beast", "detail", "exit"} or not name or name[0] in ARTICLES:
        return noun.name
    return f"the {noun.name}"


def _headless(spelt: tuple[str, ...]) -> tuple[str, ...]:
    start = 0
    while start < len(spelt) - 1 and (spelt[start] in ARTICLES or spelt[start] in {"my", "your", "our"}):
        start += 1
    return spelt[start:]


@dataclass(frozen=True, slots=True)
class _Spelling:
    """How a noun may be called, worked out once for each name."""

    whole: tuple[str, ...]
    names: tuple[tuple[str, ...], ...]
    alike: tuple[tuple[str, ...], ...]
    """The same in the singular."""
    sets: tuple[frozenset[str], ...]
    heads: frozenset[str]
    every: frozenset[str]


@lru_cache(maxsize=8192)
def _spelling(name: str, aliases: tuple[str, ...]) -> _Spelling:
    names = tuple(spelt for spelt in map(key, (name, *aliases)) if spelt)
    alike = tuple(tuple(map(singular, each)) for each in names)
    return _Spelling(
        whole=names[0] if names else (),
        names=names,
        alike=alike,
        sets=tuple(map(frozenset, alike)),
        heads=frozenset(each[-1] for each in alike),
        every=frozenset(word for each in alike for word in each),
    )


def _agreement(wanted: tuple[str, ...], plain: tuple[str, ...], content: frozenset[str], noun: Noun) -> int:
    spelling = _spelling(noun.name, noun.aliases)
    if spelling.every.isdisjoint(plain):
        return 0
    if wanted in spelling.names:
        return 6 if wanted == spelling.whole else 5
    if plain in spelling.alike:
        return 4
    if not content:
        return 0
    heads = not content.isdisjoint(spelling.heads)
    if any(content <= name for name in spelling.sets):
        return 3 if heads else 2
    return 1 if heads and content <= spelling.every else 0


def _people(view: View, *, here: bool) -> Iterable[Noun]:
    present = {person.id for person in view.present}
    for person in view.people:
        if (person.id in present) is here:
            yield Noun(kind="person", id=person.id, name=person.name, aliases=(*person.aliases, person.role))


def _items(items: Iterable[ItemSeen]) -> Iterable[Noun]:
    for item in items:
        yield Noun(kind="item", id=item.id, name=item.name, aliases=item.aliases, plural=item.plural)


def _exits(view: View) -> Iterable[Noun]:
    for way in view.exits:
        leads = () if way.leads is None else (way.leads,)
        names = (*way.aliases, way.direction.value, *leads)
        yield Noun(kind="exit", id=way.direction.value, name=way.name, aliases=names)


def _gather(view: View) -> Iterable[Noun]:
    yield from _people(view, here=True)
    if view.fight is not None:
        yield Noun(kind="beast", id=view.fight.beast, name=view.fight.name, aliases=view.fight.aliases)
    yield from _items(view.here)
    for detail in view.details:
        yield Noun(kind="detail", id=detail.id, name=detail.name, aliases=detail.aliases)
    yield from _exits(view)
    yield from _items(view.pack)
    yield Noun(kind="place", id=view.place, name=view.place_name, aliases=view.place_aliases)
    yield from _people(view, here=False)
    yield from (place for place in view.visited if place.id != view.place)
    for topic in view.topics:
        yield Noun(kind="topic", id=topic.id, name=topic.name, aliases=topic.aliases)
    for trace in view.traces:
        yield Noun(kind="trace", id=trace.id, name=trace.name, aliases=trace.aliases)
    for claim in view.claims:
        yield Noun(kind="claim", id=claim.id, name=claim.name, aliases=claim.aliases)
    for ware in view.wares:
        yield Noun(kind="ware", id=ware.id, name=ware.name, aliases=ware.aliases, plural=ware.plural)
    for recipe in view.recipes:
        yield Noun(kind="recipe", id=recipe.id, name=recipe.name, aliases=(*recipe.aliases, recipe.makes))
    for candidate in view.candidates:
        yield Noun(kind="candidate", id=candidate.id, name=candidate.name, aliases=candidate.aliases)
