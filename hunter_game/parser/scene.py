"""What a line is read in: the nouns that can be named, sorted into pools, and the context of earlier lines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property

from hunter_game.engine.names import nouns, singular, words
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Phase
from hunter_game.parser.reading import Choice, Context
from hunter_game.parser.spelling import nearest

MOST_REMEMBERED = 2_000
"""Mistyped words that are remembered for one view."""


@dataclass(frozen=True)
class Scene:
    """The view, or none, with the context; never more than the hunter may perceive."""

    view: View | None
    context: Context = field(default_factory=Context)
    choices: tuple[Choice, ...] = ()
    """Answers to what was ambiguous in this line."""
    lenient: bool = False
    """Whether typing slips in nouns are forgiven."""
    named: tuple[Noun, ...] | None = field(default=None, repr=False, compare=False)
    """Everything that can be named in `view`, if it was gathered before."""
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

    @cached_property
    def nouns(self) -> tuple[Noun, ...]:
        """Everything that can be named."""
        if self.named is not None:
            return self.named
        return () if self.view is None else _gathered(self.view).nouns

    @cached_property
    def present(self) -> tuple[Noun, ...]:
        """People who are here."""
        ids = set() if self.view is None else {person.id for person in self.view.present}
        return tuple(noun for noun in self.nouns if noun.kind == "person" and noun.id in ids)

    @cached_property
    def beasts(self) -> tuple[Noun, ...]:
        """What is being fought."""
        return self.of("beast")

    @cached_property
    def lying(self) -> frozenset[str]:
        """Ids of things that lie here and can be taken."""
        if self.view is None:
            return frozenset()
        return frozenset(item.id for item in self.view.here if not item.fixed)

    @cached_property
    def carried(self) -> frozenset[str]:
        """Ids of things that the hunter carries."""
        return frozenset() if self.view is None else frozenset(item.id for item in self.view.pack)

    @cached_property
    def seen(self) -> tuple[Noun, ...]:
        """What is before one's eyes."""
        away = {noun.id for noun in self.of("person")} - {noun.id for noun in self.present}
        kinds = {"person", "beast", "item", "detail", "exit"}
        return tuple(noun for noun in self.nouns if noun.kind in kinds and noun.id not in away)

    @cached_property
    def vocabulary(self) -> tuple[str, ...]:
        """Every word of every name here, for spelling."""
        return () if self.view is None else _gathered(self.view).vocabulary

    def near(self, word: str) -> tuple[str, ...]:
        """Return the words of names here that a mistyped word may have been."""
        if self.view is None:
            return ()
        found = _gathered(self.view).near
        if word not in found:
            if len(found) > MOST_REMEMBERED:
                found.clear()
            found[word] = nearest(word, self.vocabulary)
        return found[word]

    def of(self, *kinds: str) -> tuple[Noun, ...]:
        """Return the nouns of these kinds."""
        return tuple(noun for kind in kinds for noun in self._by_kind.get(kind, ()))

    def knows(self, word: str) -> bool:
        """Return whether `word` is part of a name here, whatever its number."""
        return word in self._known

    def still_names(self, noun: Noun) -> bool:
        """Return whether a noun of an earlier line can still be named."""
        return noun in self.of(noun.kind)

    def onward(self, context: Context, *, moved: bool) -> Scene:
        """Return the scene for the next command of the line: after a move, its nouns cannot be known yet."""
        if moved or self.view is None:
            return Scene(None, context, self.choices)
        return Scene(self.view, context, self.choices, named=self.nouns)

    def forgiving(self) -> Scene:
        """Return the same scene with typing slips forgiven."""
        return replace(self, lenient=True, named=self.nouns, found={})

    @cached_property
    def _by_kind(self) -> dict[str, tuple[Noun, ...]]:
        return {} if self.view is None else _gathered(self.view).by_kind

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset() if self.view is None else _gathered(self.view).known


@dataclass(frozen=True, slots=True)
class _Names:
    """What a view can be asked by name, worked out once for each view."""

    view: View
    nouns: tuple[Noun, ...]
    by_kind: dict[str, tuple[Noun, ...]]
    vocabulary: tuple[str, ...]
    known: frozenset[str]
    near: dict[str, tuple[str, ...]]


_LAST: list[_Names] = []
"""The names of the view that was read last; only saves time."""


def _gathered(view: View) -> _Names:
    if _LAST and _LAST[0].view is view:
        return _LAST[0]
    every = nouns(view)
    by_kind: dict[str, list[Noun]] = {}
    spelt: dict[str, None] = {}
    for noun in every:
        by_kind.setdefault(noun.kind, []).append(noun)
        for name in (noun.name, *noun.aliases):
            spelt.update(dict.fromkeys(words(name)))
    found = _Names(
        view=view,
        nouns=every,
        by_kind={kind: tuple(each) for kind, each in by_kind.items()},
        vocabulary=tuple(spelt),
        known=frozenset(form for word in spelt for form in (word, singular(word))),
        near={},
    )
    _LAST[:] = [found]
    return found
