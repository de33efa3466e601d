"""Which rows and forms of the verb table a command fits, the best first. Meaning of nouns is not asked here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.engine.vocabulary import Approach, Maneuver
from hunter_game.parser.meaning import Meaning, Row, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.verbs import TABLE

Element = frozenset[str] | Slot

LONGEST_COMMAND = 24
"""Words of one command; a longer one is told in free words."""

LONGEST_SPLIT = 6
"""Words of a command whose verb is parted by what it is done to: *put the old brass lamp down*."""

_PARTICLES = frozenset(word_list("up down on off out away over back in open"))


_SWALLOWED = frozenset(word_list("up down on off out away over for into onto through after"))

_ALSO_THINGS = frozenset(
    word_list("trap traps bait guard guards bolt bolts block cover shield ward truth wire light lights")
)


_NEVER_LAST = frozenset(word_list("the a an my your our its their of and or very on in at with to into"))
"""Words that no noun phrase ends in."""


@dataclass(frozen=True, slots=True)
class Form:
    """One compiled form of one way to say a verb."""

    row: Row
    order: int
    verb: tuple[str, ...]
    elements: tuple[Element, ...]

    @property
    def rank(self) -> tuple[int, int, int, int, int, int]:
        """Sorts the form that says most to the front."""
        literals = sum(1 for each in self.elements if not isinstance(each, Slot))
        fixed = 0 if literals == len(self.elements) and literals else 1
        loose = sum(1 for each in self.elements if each is Slot.WORDS)
        return (fixed, -len(self.verb), int(self.row.heads is None), -literals, loose, self.order)


@dataclass(frozen=True, slots=True)
class Match:
    """A command that fits a form."""

    row: Row
    verb: tuple[str, ...]
    slots: tuple[tuple[Slot, tuple[Token, ...]], ...]
    tokens: tuple[Token, ...]
    """The whole command."""


_WHOSE = frozenset(word_list("my your our his her their"))
_SELVES = frozenset(word_list("myself yourself ourselves himself herself themselves"))


def _element(word: str) -> Element:
    if word.isupper():
        return Slot(word)
    return frozenset(meant for each in word.split("/") for meant in _meant_by(each))


def _meant_by(word: str) -> frozenset[str]:
    """Return the words that a word of the table stands for: what is *my* may be anybody's who is the hunter."""
    return _WHOSE if word == "my" else _SELVES if word == "myself" else frozenset((word,))


_PLAIN = {**dict.fromkeys(_WHOSE, "my"), **dict.fromkeys(_SELVES, "myself")}
"""Words that are found under the one that the table uses for them."""


def _is_said(said: str, word: str) -> bool:
    return said == word or (word == "my" and said in _WHOSE) or (word == "myself" and said in _SELVES)


class Forms(Mapping[str, tuple[Form, ...]]):
    """The forms by first word of the verb, the one that says most first.

    A word's forms are compiled when it is first met: a session says a hundred words of the thousands in the table.
    """

    def __init__(self) -> None:
        self._rows: dict[str, list[tuple[int, Row, tuple[str, ...]]]] = {}
        for order, row in enumerate(TABLE):
            for said in row.words.split(", "):
                verb = tuple(said.split())
                self._rows.setdefault(verb[0], []).append((order, row, verb))
        self._compiled: dict[str, tuple[Form, ...]] = {}

    def __getitem__(self, word: str) -> tuple[Form, ...]:
        if word not in self._compiled:
            forms = [
                Form(row, order, verb, elements)
                for order, row, verb in self._rows[word]
                for elements in _elements(row.forms)
            ]
            self._compiled[word] = tuple(sorted(forms, key=lambda form: form.rank))
        return self._compiled[word]

    def __contains__(self, word: object) -> bool:
        return word in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@cache
def _elements(forms: str) -> tuple[tuple[Element, ...], ...]:
    return tuple(() if form == "." else tuple(map(_element, form.split())) for form in forms.split(" | "))


FORMS = Forms()


@dataclass(frozen=True, slots=True)
class _Placed:
    """A form with its place in the order, and what tells at a look that it cannot take a command."""

    place: int
    form: Form
    least: int
    """Words that it takes at least."""
    literals: tuple[frozenset[str], ...]
    """The words between the slots, of each of which one has to be said."""
    fits_split: bool
    """Whether it is read where a particle stands behind: *put the lamp down*."""

    def may_fit(self, count: int, said: frozenset[str]) -> bool:
        """Return whether the form could take this many words, of these: a quick look before the full one."""
        if count < self.least or any(map(said.isdisjoint, self.literals)):
            return False
        return self.form.row.heads is None or not said.isdisjoint(self.form.row.heads)


_NEVER_SPLIT = frozenset((Meaning.MOVE, Meaning.FLEE))
"""What nothing is done to: *draw the curtain back* is no drawing back."""


def _placed(place: int, form: Form) -> _Placed:
    literals = tuple(each for each in form.elements if not isinstance(each, Slot))
    split = form.row.meaning not in _NEVER_SPLIT and len(form.elements) == 1
    return _Placed(place, form, len(form.elements), literals, split)


class _Sorted:
    """The forms of one verb, found by the word behind the verb, or by a word that they need anywhere."""

    def __init__(self, forms: Iterable[tuple[int, Form]]) -> None:
        self._bare: list[_Placed] = []
        self._open: list[_Placed] = []
        self._by_first: dict[str, list[_Placed]] = {}
        self._by_needed: dict[str, list[_Placed]] = {}
        self._by_sort: dict[frozenset[str], list[_Placed]] = {}
        for place, form in forms:
            placed = _placed(place, form)
            if not form.elements:
                self._bare.append(placed)
            elif not isinstance(form.elements[0], Slot):
                _file(placed, form.elements[0], self._by_first)
            elif placed.literals:
                _file(placed, min(placed.literals, key=len), self._by_needed)
            elif form.row.heads is not None:
                self._by_sort.setdefault(form.row.heads, []).append(placed)
            else:
                self._open.append(placed)

    def for_rest(self, rest: tuple[Token, ...], said: frozenset[str]) -> Iterable[_Placed]:
        """Return the forms that could take these tokens, each once, by the first of them and by what is said."""
        if not rest:
            return self._bare
        found = [*self._by_first.get(rest[0].word, ()), *self._open]
        for sort, forms in self._by_sort.items():
            if not said.isdisjoint(sort):
                found += forms
        needed = {each.place: each for word in said for each in self._by_needed.get(word, ())}
        return [*found, *needed.values()]


def _file(placed: _Placed, words: frozenset[str], by_word: dict[str, list[_Placed]]) -> None:
    for word in words:
        by_word.setdefault(word, []).append(placed)


@dataclass(frozen=True, slots=True)
class _Verbs:
    """The forms that begin with one word, found by what stands behind it."""

    alone: _Sorted | None
    """Of the verb that is this word and no more."""
    longer: dict[str, tuple[tuple[tuple[str, ...], _Sorted], ...]]
    """Of verbs of several words, by the second."""


@cache
def _verbs_by(word: str) -> _Verbs:
    """Return the forms that begin with a word, as they are looked for."""
    found: dict[tuple[str, ...], list[tuple[int, Form]]] = {}
    for place, form in enumerate(FORMS[word]):
        found.setdefault(form.verb, []).append((place, form))
    longer: dict[str, list[tuple[tuple[str, ...], _Sorted]]] = {}
    for verb, each in found.items():
        if len(verb) > 1:
            longer.setdefault(_PLAIN.get(verb[1], verb[1]), []).append((verb, _Sorted(each)))
    alone = next((_Sorted(each) for verb, each in found.items() if len(verb) == 1), None)
    return _Verbs(alone, {word: tuple(each) for word, each in longer.items()})


@cache
def phrases_of(word: str) -> frozenset[tuple[str, ...]]:
    """Return the verbs of several words that begin with this one."""
    return frozenset(form.verb for form in FORMS.get(word, ()) if len(form.verb) > 1)


@cache
def _longest_phrase_of(word: str) -> int:
    return max(map(len, phrases_of(word)), default=0)


def words_of_verb(said: tuple[str, ...]) -> int:
    """Return how many words at the beginning are a verb of several words, the longest one; 0 if none is."""
    phrases = phrases_of(said[0])
    longest = min(len(said), _longest_phrase_of(said[0]))
    return next((size for size in range(longest, 1, -1) if said[:size] in phrases), 0)


_NEVER_INFLECTED = frozenset(("hi", "ho", "ye", "hey", "hie"))
"""Words of which nothing is made with an ending: *hied* is no *hi*."""


@lru_cache(maxsize=4096)
def is_verb(word: str) -> bool:
    """Return whether a command can begin with this word."""
    return any(stem in FORMS and (stem == word or stem not in _NEVER_INFLECTED) for stem in stems(word))


def is_inflected(word: str) -> bool:
    """Return whether a word is a verb of the table only in another form: *levels*, said alone, is no command."""
    return word not in FORMS and word.endswith("s") and is_verb(word)


@lru_cache(maxsize=4096)
def stands_alone(word: str) -> bool:
    """Return whether this word is a whole command, and is hardly ever a thing."""
    return word not in _ALSO_THINGS and any(
        form.verb == (stem,) and not form.elements for stem in stems(word) for form in FORMS.get(stem, ())
    )


def talks(tokens: tuple[Token, ...]) -> Iterator[Match]:
    """Yield how a command fits the rows of talk that name a person, the best first."""
    if not tokens or len(tokens) > LONGEST_COMMAND or tokens[0].kind != "word":
        return
    for fit in _fitting(tokens):
        if Slot.PERSON in fit.form.elements and isinstance(fit.form.row.makes, Approach):
            for slots in _fill(fit.form.elements, fit.rest):
                yield Match(fit.form.row, fit.form.verb, slots, tokens)


def matches(tokens: tuple[Token, ...], *, fighting: bool, scene: bool) -> Iterator[Match]:
    """Yield how a command fits the table, the best first: in a meeting, maneuvers come before all else."""
    if not tokens or len(tokens) > LONGEST_COMMAND or tokens[0].kind != "word":
        return
    fitting = _fitting(tokens)
    if scene:
        fitting = (
            *(fit for fit in fitting if _is_maneuver(fit.form.row, fighting) == fighting),
            *(fit for fit in fitting if _is_maneuver(fit.form.row, fighting) != fighting),
        )
    for fit in fitting:
        for slots in _fill(fit.form.elements, fit.rest):
            yield Match(fit.form.row, fit.form.verb, slots, tokens)


def rows_of(verb: str) -> tuple[Row, ...]:
    """Return the rows in which a verb stands, the ones that it is the usual word of first."""
    said = tuple(verb.split())
    if not said or said[0] not in FORMS:
        return ()
    found = (TABLE[order] for order in sorted({form.order for form in FORMS[said[0]] if form.verb == said}))
    return tuple(sorted(found, key=lambda row: row.words.partition(", ")[0] != " ".join(said)))


def _is_maneuver(row: Row, fighting: bool) -> bool:
    return isinstance(row.makes, Maneuver) or (fighting and row.fight is not None)


class _Fit(NamedTuple):
    """A form that might take a command, and the words that its slots would have to take."""

    place: int
    form: Form
    rest: tuple[Token, ...]


@lru_cache(maxsize=4096)
def _numbers(word: str) -> tuple[str, str]:
    """Return a word as it stands and in the singular."""
    return word, singular(word)


@lru_cache(maxsize=64)
def _fitting(tokens: tuple[Token, ...]) -> tuple[_Fit, ...]:
    """Return the forms that might take a command; several passes ask this of one command."""
    said = frozenset(form for token in tokens for form in _numbers(token.word))
    fitting: list[_Fit] = []
    for stem in stems(tokens[0].word):
        found = [
            _Fit(each.place, each.form, rest)
            for forms, rest, split in _verbs(stem, tokens)
            for each in forms.for_rest(rest, said)
            if each.may_fit(len(rest), said)
            and (not split or each.fits_split)
            and not (each.form.elements == _ANYTHING and _goes_with_verb(stem, rest))
        ]
        found.sort(key=lambda fit: fit.place)
        fitting += found
    return tuple(fitting)


_ANYTHING = (Slot.WORDS,)


def _goes_with_verb(stem: str, rest: tuple[Token, ...]) -> bool:
    """Return whether a particle makes another verb of this one, so that it is no part of just any words behind it."""
    return len(rest) > 1 and rest[0].word in _SWALLOWED and (stem, rest[0].word) in phrases_of(stem)


def _verbs(stem: str, tokens: tuple[Token, ...]) -> Iterator[tuple[_Sorted, tuple[Token, ...], bool]]:
    """Yield the forms of the verbs that a command begins with, what follows, and whether a particle stands behind."""
    verbs = _verbs_by(stem) if stem in FORMS else None
    if verbs is None:
        return
    if verbs.alone is not None:
        yield verbs.alone, tokens[1:], False
    if len(tokens) < 2:
        return
    for verb, forms in verbs.longer.get(_PLAIN.get(tokens[1].word, tokens[1].word), ()):
        if len(verb) <= len(tokens) and all(_is_said(tokens[at].word, verb[at]) for at in range(1, len(verb))):
            yield forms, tokens[len(verb) :], False
    last = tokens[-1].word
    if last in _PARTICLES and 2 < len(tokens) <= LONGEST_SPLIT:
        for verb, forms in verbs.longer.get(last, ()):
            if len(verb) == 2:
                yield forms, tokens[1:-1], True


def _fill(
    elements: tuple[Element, ...], tokens: tuple[Token, ...]
) -> Iterator[tuple[tuple[Slot, tuple[Token, ...]], ...]]:
    if len(tokens) < len(elements):
        return
    start = 0
    for first in elements:
        if isinstance(first, Slot):
            break
        if tokens[start].word not in first:
            return
        start += 1
    else:
        if len(tokens) == start:
            yield ()
        return
    rest, tokens = elements[start + 1 :], tokens[start:]
    if not rest:
        if _may_stand(first, tokens):
            yield ((first, tokens),)
        return
    following = None if isinstance(rest[0], Slot) else rest[0]
    for end in range(1, len(tokens) - len(rest) + 1):
        if following is not None and tokens[end].word not in following:
            continue
        if not _may_stand(first, tokens[:end]):
            continue
        for others in _fill(rest, tokens[end:]):
            yield ((first, tokens[:end]), *others)


def _may_stand(slot: Slot, tokens: tuple[Token, ...]) -> bool:
    """Return whether these tokens could stand in the slot at all: a quotation is a noun only by itself."""
    if slot is Slot.WORDS:
        return tokens[0].word not in {"about", "regarding", "concerning"}
    if slot is Slot.LINES:
        return True
    if tokens[-1].word in _NEVER_LAST and (len(tokens) > 1 or slot is not Slot.WAY):
        return False
    if len(tokens) == 1 and (slot is Slot.THING or slot is Slot.THINGS):
        return True
    return all(token.kind != "quote" for token in tokens)
