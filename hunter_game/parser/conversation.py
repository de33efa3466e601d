"""From a command to talk and gestures."""

from __future__ import annotations

from hunter_game.engine.improvised import works_by
from hunter_game.engine.vocabulary import Approach, ItemKind
from hunter_game.parser.command import Command, Free, Outcome
from hunter_game.parser.filled import Filled
from hunter_game.parser.found import Found, Nothing, Which
from hunter_game.parser.improvising import improvised
from hunter_game.parser.meaning import Meaning, Slot
from hunter_game.parser.normalise import text_of
from hunter_game.parser.reference import refer
from hunter_game.parser.scene import Scene
from hunter_game.parser.speech import is_asked, listener, speak
from hunter_game.parser.topics import topic_in
from hunter_game.parser.vocatives import named_in


def talk(filled: Filled, approach: Approach) -> Outcome:
    """Return what a command comes to whose verb is a way to speak."""
    row = filled.row
    refs = filled.refs
    scene = filled.scene
    said = filled.quoted
    spoken = _spoken(filled)
    if scene.view is None and row.meaning is Meaning.ASK and _is_only_a_manner(filled):
        return None
    person = refs.get(Slot.PERSON) or named_in(spoken, scene) or listener(scene)
    topic = _about(filled)
    if row.meaning is Meaning.TRADE and topic is None:
        topic = _goods(filled)
    meaning = row.meaning
    if said and (meaning is Meaning.SAY or filled.verb[0] == "say"):
        meaning = Meaning.ASK if is_asked(said) else Meaning.SAY
    if meaning is Meaning.TELL and scene.view is not None and spoken.partition(" ")[0] in {"me", "us"}:
        meaning = Meaning.ASK
    if topic is None and meaning is Meaning.ASK and spoken:
        topic = topic_in(spoken, scene)
    if isinstance(person, Which) and row.meaning is Meaning.SHOUT and Slot.PERSON not in refs:
        person = Found((person.nouns[0].name,), person.nouns[:1])
    if isinstance(person, Which) and Slot.PERSON not in refs and topic is None and _is_for_all(meaning, spoken, scene):
        person = Found(tuple(noun.name for noun in person.nouns), person.nouns)
    if Slot.PERSON not in refs and len(scene.present) > 1 and _is_to_all(spoken):
        person = Which("", scene.present)
    if isinstance(person, Which | Nothing):
        return person
    if row.meaning is Meaning.TRADE:
        offered = speak(scene, person, meaning=row.meaning, approach=approach, topic=topic)
        return Free(row.meaning, offered) if isinstance(offered, Command) else offered
    return speak(scene, person, meaning=meaning, approach=approach, topic=topic, said=spoken, quoted=said)


def _spoken(filled: Filled) -> str:
    """Return the words that are said; what somebody is threatened with is none, where he could be asked."""
    if filled.quoted or filled.row.meaning not in {Meaning.SAY, Meaning.SHOUT, Meaning.TELL, Meaning.ASK}:
        return filled.quoted
    return "" if filled.scene.view is not None and filled.verb[0] in _THREATENS else filled.spoken


def _about(filled: Filled) -> Found | None:
    """Return what is asked about; a weapon is only what one threatens with: *threaten Wat with the bow*."""
    topic = filled.refs.get(Slot.TOPIC)
    view = filled.scene.view
    if view is None or filled.verb[0] not in _THREATENS or topic is None:
        return topic
    arms = {item.id for item in view.things if item.item is ItemKind.ARM}
    brandished = bool(topic.nouns) and all(noun.kind == "item" and noun.id in arms for noun in topic.nouns)
    return None if brandished else topic


_THREATENS = frozenset(("threaten", "menace", "intimidate"))
"""Verbs whose words are what somebody is threatened with, and no question: *threaten Wat with the gallows*."""
_ASKS = frozenset(("ask", "inquire", "enquire", "demand", "question", "query", "beg", "plead", "learn", "insist"))


def _is_only_a_manner(filled: Filled) -> bool:
    """Return whether a verb that only says in which manner one asks names nobody: *fool around*, *know why*."""
    slots = filled.match.slots
    loose = len(slots) == 1 and slots[0][0] is Slot.WORDS and not filled.quoted
    return loose and len(filled.verb) == 1 and filled.verb[0] not in _ASKS


def _is_to_all(spoken: str) -> bool:
    """Return whether several are asked at once, which nobody can: *ask both of them about the mill*."""
    return spoken.partition(" ")[0] in {"both", "everyone", "everybody", "all", "them"}


def _is_for_all(meaning: Meaning, spoken: str, scene: Scene) -> bool:
    """Return whether what is said to nobody by name is meant for all who are here: it asks nothing and costs nothing.

    *Hello*, *say good evening*.
    """
    if meaning is not Meaning.SAY:
        return meaning is Meaning.TALK
    to_one = spoken.partition(" ")[0] in {"to", "with", "at"}
    return not to_one and not is_asked(spoken) and topic_in(spoken, scene) is None


def _goods(filled: Filled) -> Found | None:
    scene = filled.scene
    for slot, tokens in filled.match.slots:
        if slot is Slot.WORDS:
            reference = refer(Slot.TOPIC, tokens, scene)
            return reference if isinstance(reference, Found) else Found((text_of(tokens)[:80],), resolved=False)
    return None


_FOR_ONESELF = frozenset(("warm", "wash", "rub", "stretch", "dry", "clean", "scratch", "yawn", "sit", "lie"))
"""Gestures that are meant for nobody, whoever is here."""


def gesture(filled: Filled) -> Outcome:
    """Return a gesture: it is meant for somebody, or acted out for nobody."""
    row = filled.row
    refs = filled.refs
    scene = filled.scene
    said = filled.quoted
    meant = refs.get(Slot.PERSON)
    if meant is None and scene.view is not None and any(slot is Slot.WORDS for slot, _ in filled.match.slots):
        return Free(row.meaning, None)
    if meant is None and scene.view is not None and filled.verb[0] in _FOR_ONESELF:
        return Free(row.meaning, None)
    person = meant or named_in(said, scene) or listener(scene)
    if isinstance(person, Which):
        person = Found((person.nouns[0].name,), person.nouns[:1])
    if not isinstance(person, Found):
        return Free(row.meaning, None)
    if scene.fighting and works_by(filled.verb[0]) is not None:
        return improvised(filled.match.tokens, scene)
    made = speak(scene, person, meaning=row.meaning, said=said, quoted=said)
    if scene.fighting or not isinstance(made, Command):
        return Free(row.meaning, None)
    return made
