"""From what was heard in prose to the one intent that may come of it.

Only people who were there can be heard, only topics that are known become leads, and only whole tellings are heard at
all.
"""

from __future__ import annotations

from collections.abc import Sequence

from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.intents import Hear
from hunter_game.engine.names import match
from hunter_game.engine.state import Quote
from hunter_game.engine.view import Noun, View
from hunter_game.engine.vocabulary import PersonId, TopicId

QUOTES_A_TURN = 6
"""Most quotes that one telling may leave."""


def hear(before: View, after: View, turn: int, dialogue: Sequence[DialogueHeard]) -> Hear | None:
    """Return what a telling leaves behind, or None when it leaves nothing.

    Args:
        before: What was perceived before the turn: who was there then may have spoken.
        after: What is perceived now.
        turn: Number of the turn.
        dialogue: What was heard, by names.
    """
    there = {person.id: person for person in (*before.present, *after.present)}
    people = [Noun(kind="person", id=each.id, name=each.name, aliases=each.aliases) for each in there.values()]
    topics = [Noun(kind="topic", id=each.id, name=each.name, aliases=each.aliases) for each in after.topics]
    quotes: list[Quote] = []
    leads: list[TopicId] = []
    for said in dialogue[:QUOTES_A_TURN]:
        speaker = match(said.speaker, people)
        if len(speaker) != 1:
            continue
        topic = match(said.topic, topics) if said.topic is not None else ()
        spoken_of = TopicId(topic[0].id) if len(topic) == 1 else None
        if spoken_of is not None and spoken_of not in leads:
            leads.append(spoken_of)
        if said.words:
            quotes.append(
                Quote(turn=turn, speaker=PersonId(speaker[0].id), topic=spoken_of, words=said.words, mood=said.mood)
            )
    return Hear(quotes=tuple(quotes), leads=tuple(leads)) if quotes or leads else None
