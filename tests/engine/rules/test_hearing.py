"""What finished prose leaves behind touches `told` alone."""

from __future__ import annotations

from hunter_game.engine.digest import digest, told_digest
from hunter_game.engine.intents import Hear
from hunter_game.engine.perception import view
from hunter_game.engine.rules.hearing import QUOTES_KEPT
from hunter_game.engine.state import Quote
from hunter_game.engine.vocabulary import Mood, PersonId, TopicId
from tests.engine.table import Table

MAREN = PersonId("maren")


def quote(words: str, mood: Mood = Mood.CALM) -> Quote:
    return Quote(turn=1, speaker=MAREN, topic=None, words=words, mood=mood)


def test_hearing_never_touches_the_facts(table: Table) -> None:
    facts, told = digest(table.state.facts), told_digest(table.state.told)
    table.do(Hear(quotes=(quote("Count it."),), leads=()))
    assert digest(table.state.facts) == facts
    assert told_digest(table.state.told) != told


def test_the_last_mood_is_the_mood(table: Table) -> None:
    table.do(Hear(quotes=(quote("No.", Mood.ANGRY), quote("Well.", Mood.WARM)), leads=()))
    assert view(table.world, table.state).present[0].mood is Mood.WARM


def test_a_topic_that_was_spoken_of_is_a_lead_once(table: Table) -> None:
    for _ in range(2):
        table.do(Hear(quotes=(), leads=(TopicId("toll"), TopicId("toll"))))
    assert table.state.told.leads == ("toll",)
    assert [each.id for each in view(table.world, table.state).topics if each.lead] == ["toll"]


def test_only_the_last_quotes_are_kept(table: Table) -> None:
    for number in range(QUOTES_KEPT + 5):
        table.do(Hear(quotes=(quote(str(number)),), leads=()))
    assert len(table.state.told.quotes) == QUOTES_KEPT
    assert table.state.told.quotes[-1].words == str(QUOTES_KEPT + 4)
