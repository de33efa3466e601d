"""Questions that a page of the table or a look answers: whoever is here is not asked, and no time passes.

Only with a scene. What stands on a page is not repeated here: the page is opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hunter_game.engine.events import Deed
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import ItemKind, Verb
from hunter_game.parser import asked
from hunter_game.parser.all_around import all_around
from hunter_game.parser.command import Command, Free
from hunter_game.parser.doubts import doubt
from hunter_game.parser.found import Found, Nothing, bare, event_name
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.naming import one
from hunter_game.parser.normalise import Token, tokens
from hunter_game.parser.reading import Table
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import listener
from hunter_game.parser.topics import unanswered
from hunter_game.parser.turned import phrases, said


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the table, and what to look for in it."""

    name: Table
    args: str = ""


Answer = Page | Command | Nothing | Free

LONGEST_QUESTION = 14
"""Words of a question that is answered at the table; a longer one is a story."""

_LEADS = phrases("""
    so/and/but/hey/ok/okay/well/please/now/then/oh/um/also REST
    can/could/will/would you [please] tell/show/remind me REST
    tell/show/remind me REST
    let me see REST
    do you know REST
    i want/need to know/see REST
    i would like to know/see REST
    i wonder REST
    can/could i see REST
""")
_TRAILS = phrases("""
    REST please/now/again/exactly/though/then/anyway
    REST right now
    REST by the way
    REST do you think
""")
_ORDINALS = frozenset(("first", "second", "third", "fourth", "fifth", "last", "other"))
"""Words by which one of several parts of one thing is meant: *the third hook*."""
_MONSTROUS = frozenset(("monster", "beast", "creature", "it", "thing", "killer"))


def answer(tokens: tuple[Token, ...], scene: Scene) -> Answer | None:
    """Return what answers a line, or None if it is no such question.

    Args:
        tokens: The whole line.
        scene: With a view; without one nothing is answered here.
    """
    spelt = tuple(token.word for token in tokens if token.kind == "word")
    if scene.view is None or not 0 < len(spelt) <= LONGEST_QUESTION:
        return None
    if any(token.kind == "quote" or token.word in {",", ".", ";", ":"} for token in tokens[:-1]):
        return None
    question = _plain(" ".join(spelt))
    sensed = _sensed(question, scene)
    if sensed is not None:
        return sensed
    page = next((page for page, pattern in asked.PAGES if said(pattern, question) is not None), None)
    if page is not None:
        return Page(page)
    if said(asked.AROUND, question) is not None:
        return _look()
    if said(asked.OF_WOUNDS, question) is not None:
        return _treated(scene.view)
    if said(asked.OF_WHO_IS_HERE, question) is not None and scene.present:
        return _who(scene)
    doubted = doubt(question, scene)
    if doubted is not None:
        return doubted
    if said(asked.OF_ANYBODY, question) is not None and scene.present:
        return unanswered(listener(scene), question, scene)
    return _of_a_noun(question, scene)


def _sensed(question: str, scene: Scene) -> Command | None:
    """Return the listening that answers a question, or in a meeting the look."""
    if not scene.fighting:
        heard = said(asked.OF_SOUNDS, question) is not None
        return Command(Meaning.LISTEN, (Deed(kind="deed", verb=Verb.LISTEN),)) if heard else None
    if said(asked.IN_A_MEETING, question) is not None:
        return _look()
    return _examine(scene.beasts[0]) if said(asked.OF_THE_BEAST, question) is not None else None


def _treated(view: View) -> Command | Nothing:
    """Return the use of the one remedy that is carried, or which there are."""
    remedies = [item for item in view.pack if item.item is ItemKind.REMEDY]
    if len(remedies) == 1:
        name = remedies[0].name
        return Command(Meaning.USE, (Deed(kind="deed", verb=Verb.USE, target=name),))
    if remedies:
        names = " or ".join(f"use {item.name}" for item in remedies)
        return Nothing("", f"With what? ({names}) No time passed.", final=True)
    return Nothing("", "You carry no remedy. No time passed.", final=True)


def _who(scene: Scene) -> Command:
    """Return the look at the one who is spoken to, or around, if that may be several."""
    person = listener(scene)
    return _examine(person.nouns[0]) if isinstance(person, Found) else _look()


def _plain(question: str) -> str:
    """Return a question without *tell me* before it and *please* behind it."""
    for pattern in (_LEADS, _LEADS, _TRAILS):
        question = (said(pattern, question) or {}).get("REST", question)
    return question


def _of_a_noun(question: str, scene: Scene) -> Answer | None:
    """Return what answers a question about one thing, place or person, if it has an answer here."""
    for pattern, answered in _BY_NOUN:
        named = said(pattern, question)
        if named is not None:
            return answered(named["NOUN"], scene)
    return None


def _known(phrase: str, scene: Scene) -> Page:
    return Page(Table.JOURNAL, bare(phrase))


def _said_by(phrase: str, scene: Scene) -> Page | None:
    person = one(Slot.PERSON, phrase, scene, None)
    return Page(Table.JOURNAL, person.names[0]) if isinstance(person, Found) and person.nouns else None


def _sought(phrase: str, scene: Scene) -> Command | None:
    """Return the look at what is looked for and stands in plain sight; anything else is searched for."""
    found = None if scene.fighting else _seen(phrase, scene)
    return found if found is not None and found.nouns[0].kind in {"detail", "item"} else None


def _inside(phrase: str, scene: Scene) -> Answer:
    seen = _seen(phrase, scene)
    if seen is not None:
        return seen
    around = all_around(Verb.EXAMINE, tokens(phrase))
    return around if isinstance(around, Command) else Nothing(bare(phrase), final=True)


def _where(phrase: str, scene: Scene) -> Answer | None:
    seen = _seen(phrase, scene)
    if seen is not None:
        return seen
    person = _person(phrase, scene)
    if person is not None:
        return Nothing(phrase, f"{person.name} is not here. (/people: whom you know)", final=True)
    if scene.match(phrase, scene.of("place")):
        return Page(Table.MAP)
    if scene.match(phrase, scene.of("topic", "trace", "claim")) or bare(phrase).split()[-1:] == ["it"]:
        return None
    return Page(Table.MAP)


def _what(phrase: str, scene: Scene) -> Answer | None:
    if bare(phrase) in _MONSTROUS:
        return Page(Table.BESTIARY)
    seen = _seen(phrase, scene)
    if seen is not None:
        return seen
    if scene.match(phrase, scene.of("topic")):
        return None
    kinds = [each for each in scene.of("candidate") if each.id in _kinds(scene)]
    if scene.match(phrase, tuple(kinds)):
        return Page(Table.BESTIARY)
    person = _person(phrase, scene)
    if person is not None and not scene.present:
        return Nothing(phrase, f"{person.name} is not here. (/people: whom you know)", final=True)
    return None if person is None else Page(Table.PEOPLE)


def _topics_for(phrase: str, scene: Scene) -> Page | None:
    """Return the page that lists what can be asked, if it is somebody known who would be."""
    return Page(Table.JOURNAL) if scene.match(phrase, scene.of("person")) else None


def _bane(phrase: str, scene: Scene) -> Page | None:
    """Return the page on a beast that may be meant, or on all of them."""
    kinds = tuple(each for each in scene.of("candidate") if each.id in _kinds(scene))
    if bare(phrase) in _MONSTROUS:
        return Page(Table.BESTIARY)
    found = scene.match(phrase, kinds)
    return Page(Table.BESTIARY, found[0].name) if found else None


def _price(phrase: str, scene: Scene) -> Answer | None:
    if scene.match(phrase, scene.of("ware")):
        return Page(Table.WARES)
    seen = scene.match(phrase, scene.of("item", "detail"))
    if len(seen) == 1:
        take = f" (take {seen[0].name})" if seen[0].id in scene.lying else ""
        return Nothing(phrase, f"Nobody here sells the {seen[0].name}.{take} No time passed.", final=True)
    if scene.of("ware"):
        return Page(Table.WARES)
    return Nothing(phrase, f'Nobody here sells "{bare(phrase)}". No time passed.', final=True)


def _seen(phrase: str, scene: Scene) -> Command | None:
    """Return the look at what a phrase names, if it is before one's eyes."""
    reference = one(Slot.THING, phrase, scene, None)
    if isinstance(reference, Nothing) and bare(phrase).partition(" ")[0] in _ORDINALS:
        reference = one(Slot.THING, bare(phrase).partition(" ")[2], scene, None)
    if not isinstance(reference, Found) or len(reference.nouns) != 1 or reference.nouns[0] not in scene.seen:
        return None
    return _examine(reference.nouns[0])


def _person(phrase: str, scene: Scene) -> Noun | None:
    """Return the one known person who is not here and whom a phrase names."""
    away = tuple(noun for noun in scene.of("person") if noun not in scene.present)
    found = scene.match(phrase, away)
    return found[0] if len(found) == 1 else None


def _kinds(scene: Scene) -> frozenset[str]:
    return frozenset(each.id for each in scene.view.candidates if each.line == "kind") if scene.view else frozenset()


def _look() -> Command:
    return Command(Meaning.LOOK, (Deed(kind="deed", verb=Verb.LOOK),))


def _examine(noun: Noun) -> Command:
    return Command(Meaning.EXAMINE, (Deed(kind="deed", verb=Verb.EXAMINE, target=event_name(noun)),), (noun,))


_BY_NOUN: tuple[tuple[re.Pattern[str], Callable[[str, Scene], Answer | None]], ...] = (
    (asked.OF_WHAT_IS_KNOWN, _known),
    (asked.OF_WHAT_WAS_SAID, _said_by),
    (asked.OF_WHAT_TO_ASK, _topics_for),
    (asked.OF_A_BANE, _bane),
    (asked.OF_A_PRICE, _price),
    (asked.OF_WHERE, _where),
    (asked.OF_WHAT_IS_SOUGHT, _sought),
    (asked.OF_WHAT_IS_INSIDE, _inside),
    (asked.OF_WHAT_IT_IS, _what),
)
