"""What an improvised act names that is neither here nor carried: *dig up the grave* where there is none.

An act may name nothing in particular, its own body, the ground, what it makes or says, and any word of what is seen.
Read from the words alone, with no verb table: whatever cannot be told for a thing is let pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.engine.improvised import works_by
from hunter_game.engine.names import match, nouns, singular, word_list, words
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import Terrain

LONGEST_THING = 4
"""Words of what is taken for the name of a thing, articles left out; more are a tale."""

_OWNERS = frozenset(word_list("the a an my your his her its their our this that these those some any another every"))
_COUNTS = frozenset(word_list("one two three four five six seven eight nine ten no both each of"))
CLOSE = 2
"""Words behind an article among which its noun is."""
_NEW = frozenset(("a", "an", "some", "another"))
"""Words before what need not be there before it is made."""
_BEFORE_A_THING = frozenset(
    word_list(
        "with using at in into on onto off out of from toward towards over under behind through across against around"
        " round by beside between up down away back along near past inside outside above below beneath"
    )
)
"""Words behind which a thing may stand."""
_BEFORE_AN_ACT = frozenset(
    word_list("to and then so that as while until till before after if like because or but without for about until")
)
"""Words behind which stands why, when or how; no thing is looked for there."""
_NO_THING = frozenset(
    word_list(
        "it him her them me us you i we myself yourself itself himself herself everything everyone something someone"
        " anything anyone nothing one ones all both other others here there home place way ways path side middle edge"
        " top bottom end front half part rest head face eye hand arm leg foot finger fist knee elbow shoulder back"
        " hair tooth ear mouth nose tongue breath voice blood heart"
        " mind nerve life strength might force skill care all luck courage time moment chance while try turn attempt"
        " ground floor earth soil dirt dust mud sand gravel stone pebble rock grass leaf stick twig air sky wind rain"
        " fog mist frost snow dark darkness light shadow night day sun moon star corner wall roof ceiling noise sound"
        " word song hymn psalm prayer tune rhyme verse curse oath name story joke challenge insult dance cry shout"
        " scream yell howl whistle clothes sleeve belt collar pocket pack bag boot shirt clothing trick feint"
        " distraction diversion lot bit kind money coin penny purse beast monster creature thing animal enemy"
        " attention knot circle line cross mark sign hole pit fire shelter"
    )
)
"""What is at hand anywhere, cannot be touched, or is made by the act."""
_OF_A_BEAST = frozenset(
    word_list("chest body wing tail claw belly skin neck throat jaw snout hide fang maw flank side hair")
)
"""Parts of whatever one stands before."""
_MAKING = frozenset(
    word_list("make build dig draw carve scratch tie weave whittle fashion craft write chalk paint form braid plait")
)
"""Verbs whose thing is not there before the act."""
_HOW = frozenset(
    word_list(
        "open loose free apart again hard down shut closed still quiet over aside high low fast slow twice once off on"
        " up together alone well properly very really just right left straight forward forwards backwards too also now"
    )
)


def unnamed(view: View, text: str) -> str | None:
    """Return the first thing that an improvised act names and that is neither here nor carried; None if there is none.

    Args:
        view: What the hunter perceives.
        text: The act in the player's words, its verb first.
    """
    return next((phrase for phrase in _things(words(text)) if not _is_here(phrase, view)), None)


def is_in_words(view: View, phrase: str) -> bool:
    """Return whether what a phrase names is told of here, although it is no noun of its own: *the ladder*."""
    seen = _seen(view)
    spelt = tuple(map(singular, words(phrase)))
    return bool(spelt) and spelt[-1] in seen.words and seen.heads.isdisjoint(spelt)


def _things(spoken: tuple[str, ...]) -> Iterator[str]:
    """Yield what may be the names of things in an act: behind its verb, and behind words of place and means."""
    verb = next((at for at, word in enumerate(spoken) if works_by(word) is not None), 0)
    phrase: list[str] = []
    makes = bool(spoken) and spoken[verb] in _MAKING
    looked_for = True
    for word in (*spoken[verb + 1 :], ""):
        if word and word not in _BEFORE_A_THING | _BEFORE_AN_ACT | _OWNERS:
            phrase.append(word)
            continue
        if phrase and looked_for and not makes:
            yield from _named(phrase)
        if word not in _OWNERS:
            looked_for = word in _BEFORE_A_THING
            makes = False
        elif phrase or word not in _NEW:
            makes = False
        phrase = []


def _named(phrase: list[str]) -> Iterator[str]:
    while phrase and (phrase[-1] in _HOW or phrase[-1].endswith("ly")):
        phrase.pop()
    while phrase and (phrase[0] in _HOW or phrase[0].endswith("ly")):
        phrase.pop(0)
    if 0 < len(phrase) <= LONGEST_THING and singular(phrase[-1]) not in _NO_THING and phrase[0] not in _NO_THING:
        yield " ".join(phrase)


def _is_here(phrase: str, view: View) -> bool:
    """Return whether a phrase names what is here or carried.

    Words that only say what it is like may be any; those that name something else may not: *the chapel door*.
    """
    seen = _seen(view)
    spelt = tuple(map(singular, words(phrase)))
    known = [word for word in spelt[:-1] if word in seen.heads] + [word for word in spelt[-1:] if word in seen.names]
    if spelt[-1] in seen.parts:
        return True
    if known and known[-1] == spelt[-1]:
        return bool(match(" ".join(known), seen.nouns))
    return not known and spelt[-1] in seen.words


class _Seen:
    """What is before the hunter's eyes, as names and as words; worked out once for a view."""

    def __init__(self, view: View) -> None:
        present = {person.id for person in view.present}
        every = nouns(view)
        self.nouns: tuple[Noun, ...] = tuple(
            noun
            for noun in every
            if noun.kind in {"item", "detail", "beast", "exit"}
            or (noun.kind == "person" and noun.id in present)
            or (noun.kind == "place" and noun.id == view.place)
        )
        names = [name for noun in every for name in (noun.name, *noun.aliases)]
        self.names = frozenset(_words_of(*names))
        self.heads = frozenset(singular(words(name)[-1]) for name in names if words(name))
        fight = (view.fight.look, view.fight.shown_tell) if view.fight is not None else ()
        looks = (person.look for person in view.present)
        water = ("water", "river") if view.terrain in {Terrain.WATER, Terrain.FEN} else ()
        read = (each.text for each in view.details if each.examined)
        self.words = frozenset((*water, *_told_of(view.place_text, *read, *looks, *fight)))
        self.parts = _OF_A_BEAST if view.fight is not None else frozenset[str]()


def _told_of(*texts: str) -> Iterator[str]:
    """Yield what may be the things that texts tell of: the words close behind an article, a number or an owner."""
    for text in texts:
        spelt = words(text)
        for at, word in enumerate(spelt):
            if word in _OWNERS or word in _COUNTS:
                yield from map(singular, spelt[at + 1 : at + 1 + CLOSE])


def _words_of(*texts: str) -> Iterator[str]:
    for text in texts:
        yield from map(singular, words(text))


_LAST: list[tuple[View, _Seen]] = []
"""The view that was asked last: a view never changes, so this only saves time."""


def _seen(view: View) -> _Seen:
    if not _LAST or _LAST[0][0] is not view:
        _LAST[:] = [(view, _Seen(view))]
    return _LAST[0][1]
