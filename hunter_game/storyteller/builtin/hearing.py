"""What the built-in storyteller knows that it said: no prose has to be read again for it."""

from __future__ import annotations

from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.vocabulary import Grade, Mood, Temperament
from hunter_game.storyteller.brief import Beat, Brief

_MOST_WORDS = 600
"""Longest quote that an `NpcDialogue` holds, in characters."""

_TEMPER = {
    Temperament.OPEN: Mood.CALM,
    Temperament.PROUD: Mood.DEFIANT,
    Temperament.FEARFUL: Mood.AFRAID,
    Temperament.GRIEVING: Mood.GRIEVING,
    Temperament.HARD: Mood.WARY,
}


def heard(brief: Brief) -> tuple[DialogueHeard, ...]:
    """Return what people said in the telling of a brief, exactly as it was spoken."""
    return tuple(
        DialogueHeard(
            kind="dialogue",
            speaker=beat.speaker,
            addressee="you",
            words=beat.slots.get("words", "")[:_MOST_WORDS],
            topic=beat.slots.get("topic"),
            mood=_mood(brief, beat),
        )
        for beat in brief.beats
        if beat.speaker and beat.slots.get("words")
    )


def _mood(brief: Brief, beat: Beat) -> Mood:
    """Return how the speaker seemed: from how the question fell, else from what they are like."""
    if beat.kind == "paired":
        return Mood.ASHAMED
    if beat.grade in {Grade.DISASTER, Grade.FAILURE}:
        return Mood.ANGRY
    if beat.tags.get("evaded") == "yes":
        return Mood.WARY
    if beat.grade is Grade.TRIUMPH:
        return Mood.WARM
    temper = next((each.temperament for each in brief.after.people if each.name == beat.speaker), None)
    return _TEMPER[temper] if temper is not None else Mood.CALM
