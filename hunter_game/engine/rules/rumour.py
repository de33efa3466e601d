"""Questions travel.

- A question is on its way to those close to whoever was asked (their kin), unless it was kept quiet: asked kindly with
  success or better, or by deceit that did not fail. Asked plainly, pressed or bargained for, it always travels.
- With the next change of watch, and at dawn, everybody alive among the teller's kin hears of it, once a topic; the dead
  tell nobody, and once the beast has fallen nobody cares.
- Somebody who hears that a topic is asked about which they *fear* acts once, by temperament:

| temperament | what they do |
|---|---|
| fearful, grieving | *hide*: they are in their refuge through the watch that begins; nothing, if they have none |
| proud, hard | *warn*: their trust falls by 1, and their answers about it reach 1 less from then on |
| open | *come* to where the hunter is now, for the watch that begins, with 1 trust more |

- What somebody fears is hidden: it may move what happens, and never what is offered, shown or refused before that.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import WordTravelled
from hunter_game.engine.rules import presence
from hunter_game.engine.rules.trust import change_trust
from hunter_game.engine.state import Errand, Facts, Word
from hunter_game.engine.vocabulary import (
    Approach,
    Grade,
    PersonId,
    Phase,
    PlaceId,
    Temperament,
    TopicId,
    WordTaken,
)
from hunter_game.engine.world import Person, World

WARNED_HOLDS_BACK = 1
"""How much less far the answers of somebody reach who warns of the hunter."""
COMES_WITH_TRUST = 1
WARNS_WITH_TRUST = -1

_QUIET = {
    Approach.KIND: (Grade.SUCCESS, Grade.TRIUMPH),
    Approach.DECEIVE: (Grade.COST, Grade.SUCCESS, Grade.TRIUMPH),
}
"""Grades at which nobody hears of a question."""
TAKEN_BY = {
    Temperament.FEARFUL: WordTaken.HIDES,
    Temperament.GRIEVING: WordTaken.HIDES,
    Temperament.PROUD: WordTaken.WARNS,
    Temperament.HARD: WordTaken.WARNS,
    Temperament.OPEN: WordTaken.COMES,
}


def set_out(draft: Draft, teller: PersonId, topic: TopicId, approach: Approach, grade: Grade) -> None:
    """Let word of a question be under way, unless it was kept quiet."""
    word = Word(teller=teller, topic=topic)
    if grade not in _QUIET.get(approach, ()) and word not in draft.facts.words:
        draft.put(words=(*draft.facts.words, word))


def spread(draft: Draft) -> None:
    """Let errands end and word arrive, at the beginning of a watch."""
    for person, each in draft.facts.people.items():
        if each.errand is not None and not presence.on_errand(draft.facts, person):
            draft.put_person(person, errand=None)
    words = draft.facts.words
    draft.put(words=())
    if draft.facts.phase is not Phase.INQUIRY:
        return
    for word in words:
        if draft.facts.people[word.teller].alive:
            for listener in draft.world.person[word.teller].kin:
                _arrive(draft, word, listener)


def held_back(world: World, facts: Facts, person: PersonId, topic: TopicId) -> tuple[str, int]:
    """Return what having warned of the hunter takes off how far somebody's answers to a topic reach, by name."""
    warned = topic in facts.people[person].heard and _taken(world.person[person], topic) is WordTaken.WARNS
    return "warned", -WARNED_HOLDS_BACK if warned else 0


def _taken(person: Person, topic: TopicId) -> WordTaken | None:
    """Return what somebody does who hears that this topic is asked about."""
    if topic not in person.fears:
        return None
    taken = TAKEN_BY[person.temperament]
    return None if taken is WordTaken.HIDES and person.refuge is None else taken


def _arrive(draft: Draft, word: Word, listener: PersonId) -> None:
    heard = draft.facts.people[listener].heard
    if not draft.facts.people[listener].alive or word.topic in heard:
        return
    draft.put_person(listener, heard=(*heard, word.topic))
    made = draft.world.person[listener]
    taken = _taken(made, word.topic)
    if presence.known(draft, listener):
        draft.say(WordTravelled(teller=word.teller, listener=listener, topic=word.topic, taken=taken))
    match taken:
        case WordTaken.HIDES:
            assert made.refuge is not None
            _go(draft, listener, WordTaken.HIDES, made.refuge)
        case WordTaken.WARNS:
            change_trust(draft, listener, WARNS_WITH_TRUST)
        case WordTaken.COMES:
            _go(draft, listener, WordTaken.COMES, draft.facts.place)
            change_trust(draft, listener, COMES_WITH_TRUST)
        case None:
            pass


def _go(draft: Draft, person: PersonId, why: WordTaken, place: PlaceId) -> None:
    """Send somebody where they are through the watch that has just begun."""
    draft.put_person(person, errand=Errand(why=why, place=place, day=draft.facts.day, watch=draft.facts.watch))
