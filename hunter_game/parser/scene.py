"""What a line is read in: the nouns that can be named, sorted into pools, and the context of earlier lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from hunter_game.engine.names import ARTICLES, match, nouns, singular, word_list, words
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Phase
from hunter_game.parser.reading import Choice, Context
from hunter_game.parser.spelling import Spelling

MOST_REMEMBERED = 2_000
"""Mistyped words that are remembered for one view."""


POINTING = frozenset(
    word_list(
        "it that this he she him her they them those these both other another one its his their here himself herself"
        " all beast monster creature thing enemy foe animal brute someone somebody anyone anybody weapon weapons food"
        " meal medicine medicines ammunition ammo"
    )
)
"""Words by which something is meant that they are no part of the name of; see `pronouns` and `naming`."""

_LITTLE = ARTICLES | frozenset(word_list("of on at to and with by for from"))
"""Words of names that say nothing by themselves."""


@dataclass(frozen=True)
class Scene:
    """The view, or none, with the context; never more than the hunter may perceive."""

    view: View | None
    context: Context = field(default_factory=Context)
    choices: tuple[Choice, ...] = ()
    """Answers to what was ambiguous in this line."""
    lenient: bool = False
    """Whether typing slips in nouns are forgiven."""
    found: dict[tuple[object, ...], object] = field(default_factory=dict, repr=False, compare=False)
    """References that were resolved before in this very scene; only saves time."""

    @property
    def phase(self) -> Phase | None:
        """Where in the hunt we are, if there is one."""
        return None if self.view is None else self.view.phase

    @property
    def fighting(self) -> bool:
        """Whether a meeting is under way."""
        return self.view is not None and self.view.fight is not None

    @property
    def nouns(self) -> tuple[Noun, ...]:
        """Everything that can be named."""
        return () if self.view is None else _gathered(self.view).nouns

    @property
    def present(self) -> tuple[Noun, ...]:
        """People who are here."""
        return () if self.view is None else _gathered(self.view).present

    @property
    def beasts(self) -> tuple[Noun, ...]:
        """What is being fought."""
        return self.of("beast")

    @property
    def lying(self) -> frozenset[str]:
        """Ids of things that lie here and can be taken."""
        return frozenset() if self.view is None else _gathered(self.view).lying

    @property
    def carried(self) -> frozenset[str]:
        """Ids of things that the hunter carries."""
        return frozenset() if self.view is None else _gathered(self.view).carried

    @property
    def seen(self) -> tuple[Noun, ...]:
        """What is before one's eyes."""
        return () if self.view is None else _gathered(self.view).seen

    def near(self, word: str) -> tuple[str, ...]:
        """Return the words of names here that a mistyped word may have been."""
        if self.view is None:
            return ()
        found = _gathered(self.view).near
        if word not in found:
            if len(found) > MOST_REMEMBERED:
                found.clear()
            found[word] = _gathered(self.view).spelling.nearest(word)
        return found[word]

    def match(self, phrase: str, pool: tuple[Noun, ...]) -> tuple[Noun, ...]:
        """Return what a phrase may name in a pool of nouns of this scene; see `engine.names.match`."""
        if self.view is None:
            return match(phrase, pool)
        alike = self.alike(phrase, (pool,))
        return match(phrase, alike[0]) if alike else ()

    def alike(self, phrase: str, pools: Iterable[tuple[Noun, ...]]) -> tuple[tuple[Noun, ...], ...]:
        """Return, of each pool, the nouns that share a word, in the singular, with a phrase; no pool without any."""
        named = self._sharing(_plain(phrase))
        if not named:
            return ()
        found = (tuple([noun for noun in pool if (noun.kind, noun.id) in named]) for pool in pools)
        return tuple(filter(None, found))

    def headed_by(self, spoken: Iterable[str]) -> list[Noun]:
        """Return the nouns whose names end in one of these words, the nearest first."""
        if self.view is None:
            return []
        names = _gathered(self.view)
        return [names.nouns[at] for at in sorted({at for word in spoken for at in names.by_head.get(word, ())})]

    def names_whole(self, spoken: Iterable[str]) -> bool:
        """Return whether the whole name of a thing, of two words or more, is among these words: *oath ring*."""
        said = frozenset(spoken)
        return any(
            len(spelt) > 1 and said.issuperset(spelt)
            for noun in self.headed_by(said)
            if noun.kind == "item"
            for spelt in (words(noun.name),)
        )

    def named_by(self, spoken: frozenset[str], kind: str) -> tuple[Noun, ...]:
        """Return the nouns of a kind that share a word, in the singular, with what was said."""
        named = self._sharing(spoken)
        return tuple(noun for noun in self.of(kind) if (noun.kind, noun.id) in named) if named else ()

    def _sharing(self, spoken: Iterable[str]) -> frozenset[tuple[str, str]]:
        """Return the kinds and ids of nouns that share a word, in the singular, with what was said."""
        if self.view is None:
            return frozenset()
        by_word = _gathered(self.view).by_word
        return frozenset().union(*(by_word[word] for word in spoken if word in by_word))

    def of(self, *kinds: str) -> tuple[Noun, ...]:
        """Return the nouns of these kinds."""
        if self.view is None:
            return ()
        names = _gathered(self.view)
        if len(kinds) == 1:
            return names.by_kind.get(kinds[0], ())
        if kinds not in names.by_kinds:
            names.by_kinds[kinds] = tuple(noun for kind in kinds for noun in names.by_kind.get(kind, ()))
        return names.by_kinds[kinds]

    def knows(self, word: str) -> bool:
        """Return whether `word` is part of a name here, whatever its number."""
        return self.view is not None and word in _gathered(self.view).known

    def may_name(self, word: str) -> bool:
        """Return whether a word is part of a name here or points at something; without one, a phrase names nothing."""
        return word in POINTING or (word not in _LITTLE and (self.knows(word) or self.knows(singular(word))))

    def still_names(self, noun: Noun) -> bool:
        """Return whether a noun of an earlier line can still be named."""
        return noun in self.of(noun.kind)

    def onward(self, context: Context, *, moved: bool) -> Scene:
        """Return the scene for the next command of the line: after a move, its nouns cannot be known yet."""
        if moved or self.view is None:
            return Scene(None, context, self.choices)
        return Scene(self.view, context, self.choices)

    def forgiving(self) -> Scene:
        """Return the same scene with typing slips forgiven."""
        return replace(self, lenient=True, found={})


@lru_cache(maxsize=8192)
def _plain(phrase: str) -> tuple[str, ...]:
    return tuple(map(singular, words(phrase)))


@dataclass(frozen=True, slots=True)
class _Names:
    """What a view can be asked by name, worked out once for each view."""

    view: View
    nouns: tuple[Noun, ...]
    by_kind: dict[str, tuple[Noun, ...]]
    by_kinds: dict[tuple[str, ...], tuple[Noun, ...]]
    """Nouns of several kinds together, as they were asked for."""
    spelling: Spelling
    by_word: dict[str, frozenset[tuple[str, str]]]
    """Kinds and ids of nouns by the words of their names, in the singular, articles left out."""
    by_head: dict[str, tuple[int, ...]]
    """Places of nouns among all by the last words of their names."""
    known: frozenset[str]
    present: tuple[Noun, ...]
    seen: tuple[Noun, ...]
    lying: frozenset[str]
    carried: frozenset[str]
    near: dict[str, tuple[str, ...]]


SEEN_KINDS = frozenset(("beast", "item", "detail", "exit"))
"""Kinds of nouns that are before one's eyes whenever they can be named."""

_LAST: list[_Names] = []
"""The names of the view that was read last; only saves time."""


def _gathered(view: View) -> _Names:
    if _LAST and _LAST[0].view is view:
        return _LAST[0]
    every = nouns(view)
    by_kind: dict[str, list[Noun]] = {}
    spelt: dict[str, None] = {}
    by_word: dict[str, set[tuple[str, str]]] = {}
    by_head: dict[str, tuple[int, ...]] = {}
    for at, noun in enumerate(every):
        head = words(noun.name)[-1:]
        by_head.update((last, (*by_head.get(last, ()), at)) for last in head)
        by_kind.setdefault(noun.kind, []).append(noun)
        for name in (noun.name, *noun.aliases):
            spelt.update(dict.fromkeys(words(name)))
            for word in words(name):
                by_word.setdefault(singular(word), set()).add((noun.kind, noun.id))
    ids = {person.id for person in view.present}
    present = tuple(noun for noun in by_kind.get("person", ()) if noun.id in ids)
    found = _Names(
        view=view,
        nouns=every,
        by_kind={kind: tuple(each) for kind, each in by_kind.items()},
        by_kinds={},
        spelling=Spelling(spelt),
        by_word={word: frozenset(each) for word, each in by_word.items() if word not in ARTICLES},
        by_head=by_head,
        known=frozenset(form for word in spelt for form in (word, singular(word))),
        present=present,
        seen=tuple(noun for noun in every if noun.kind in SEEN_KINDS or (noun.kind == "person" and noun.id in ids)),
        lying=frozenset(item.id for item in view.here if not item.fixed),
        carried=frozenset(item.id for item in view.pack),
        near={},
    )
    _LAST[:] = [found]
    return found
