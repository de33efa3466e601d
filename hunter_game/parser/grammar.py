"""Which rows and forms of the verb table a command fits, the best first. Meaning of nouns is not asked here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from hunter_game.engine.improvised import stems
from hunter_game.engine.names import singular, word_list
from hunter_game.engine.vocabulary import Maneuver, Verb
from hunter_game.parser.meaning import Row, Slot
from hunter_game.parser.normalise import Token
from hunter_game.parser.verbs import TABLE

Element = frozenset[str] | Slot

LONGEST_COMMAND = 24
"""Words of one command; a longer one is told in free words."""

_PARTICLES = frozenset(word_list("up down on off out away over back in open"))


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
    required: tuple[frozenset[str], ...]
    """Of each of these a word has to be said: the words between the slots, and a noun of the row's sort."""
    fits_split: bool
    """Whether it is read where a particle stands behind: *put the lamp down*."""

    def may_fit(self, count: int, said: frozenset[str]) -> bool:
        """Return whether the form could take this many words, of these: a quick look before the full one."""
        return count >= self.least and not any(map(said.isdisjoint, self.required))


def _placed(place: int, form: Form) -> _Placed:
    required = tuple(each for each in form.elements if not isinstance(each, Slot))
    if form.row.heads is not None:
        required = (form.row.heads, *required)
    split = form.row.makes is not Verb.MOVE and len(form.elements) == 1
    return _Placed(place, form, len(form.elements), required, split)


class _Sorted:
    """The forms of one verb, found by the word behind the verb."""

    def __init__(self, forms: Iterable[tuple[int, Form]]) -> None:
        self._bare: list[_Placed] = []
        self._open: list[_Placed] = []
        self._by_word: dict[str, list[_Placed]] = {}
        for place, form in forms:
            placed = _placed(place, form)
            if not form.elements:
                self._bare.append(placed)
            elif isinstance(form.elements[0], Slot):
                self._open.append(placed)
            else:
                for word in form.elements[0]:
                    self._by_word.setdefault(word, []).append(placed)

    def for_rest(self, rest: tuple[Token, ...]) -> Iterable[_Placed]:
        """Return the forms that could take these tokens, by the first of them."""
        if not rest:
            return self._bare
        begun = self._by_word.get(rest[0].word)
        return self._open if begun is None else chain(begun, self._open)


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
def phrases_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the verbs of several words that begin with this one."""
    forms = FORMS.get(word, ())
    return tuple(dict.fromkeys(form.verb for form in forms if len(form.verb) > 1))


@lru_cache(maxsize=4096)
def is_verb(word: str) -> bool:
    """Return whether a command can begin with this word."""
    return any(stem in FORMS for stem in stems(word))


def is_inflected(word: str) -> bool:
    """Return whether a word is a verb of the table only in another form: *levels*, said alone, is no command."""
    return word not in FORMS and word.endswith("s") and is_verb(word)


@lru_cache(maxsize=4096)
def stands_alone(word: str) -> bool:
    """Return whether this word is a whole command, and is hardly ever a thing."""
    return word not in _ALSO_THINGS and any(
        form.verb == (stem,) and not form.elements for stem in stems(word) for form in FORMS.get(stem, ())
    )


def matches(tokens: tuple[Token, ...], *, fighting: bool, scene: bool) -> Iterator[Match]:
    """Yield how a command fits the table, the best first: in a meeting, maneuvers come before all else."""
    if not tokens or len(tokens) > LONGEST_COMMAND or tokens[0].kind != "word":
        return
    fitting = tuple(_fitting(tokens))
    if scene:
        fitting = tuple(sorted(fitting, key=lambda fit: _is_maneuver(fit.form.row, fighting) != fighting))
    for fit in fitting:
        for slots in _fill(fit.form.elements, fit.rest):
            yield Match(fit.form.row, fit.form.verb, slots, tokens)


def rows_of(verb: str) -> tuple[Row, ...]:
    """Return the rows in which a verb stands, the ones that it is the usual word of first."""
    named = " ".join(verb.split())
    rows = [row for row in TABLE if named in row.words.split(", ")]
    return tuple(sorted(rows, key=lambda row: row.words.split(", ")[0] != named))


def _is_maneuver(row: Row, fighting: bool) -> bool:
    return isinstance(row.makes, Maneuver) or (fighting and row.fight is not None)


@dataclass(frozen=True, slots=True)
class _Fit:
    """A form that might take a command, and the words that its slots would have to take."""

    place: int
    form: Form
    rest: tuple[Token, ...]


@lru_cache(maxsize=4096)
def _numbers(word: str) -> tuple[str, str]:
    """Return a word as it stands and in the singular."""
    return word, singular(word)


_stems = lru_cache(maxsize=4096)(stems)


def _fitting(tokens: tuple[Token, ...]) -> Iterator[_Fit]:
    said = frozenset(form for token in tokens for form in _numbers(token.word))
    for stem in _stems(tokens[0].word):
        found = [
            _Fit(each.place, each.form, rest)
            for forms, rest, split in _verbs(stem, tokens)
            for each in forms.for_rest(rest)
            if each.may_fit(len(rest), said) and (not split or each.fits_split)
        ]
        found.sort(key=lambda fit: fit.place)
        yield from found


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
    if last in _PARTICLES and len(tokens) > 2:
        for verb, forms in verbs.longer.get(last, ()):
            if len(verb) == 2:
                yield forms, tokens[1:-1], True


def _fill(
    elements: tuple[Element, ...], tokens: tuple[Token, ...]
) -> Iterator[tuple[tuple[Slot, tuple[Token, ...]], ...]]:
    if not elements:
        if not tokens:
            yield ()
        return
    first, rest = elements[0], elements[1:]
    if len(tokens) < len(elements):
        return
    if not isinstance(first, Slot):
        if tokens[0].word in first:
            yield from _fill(rest, tokens[1:])
        return
    ends = range(1, len(tokens) - len(rest) + 1) if rest else (len(tokens),)
    for end in ends:
        if rest and not isinstance(rest[0], Slot) and tokens[end].word not in rest[0]:
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
    if slot in {Slot.THING, Slot.THINGS} and len(tokens) == 1:
        return True
    return all(token.kind != "quote" for token in tokens)
