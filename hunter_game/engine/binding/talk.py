"""Talk: from a dialogue to a question, a greeting or a pairing."""

from __future__ import annotations

from hunter_game.engine import intents as go
from hunter_game.engine.binding.naming import HUNTER_NAMES, Bound, find, which_one
from hunter_game.engine.events import DialogueProposal, NpcDialogue
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import (
    Approach,
    Maneuver,
    PersonId,
    Refusal,
    TopicId,
    TraceId,
)

TOPICS_SHOWN = 6
"""Most topics that a refusal names."""


def dialogue(view: View, event: NpcDialogue) -> Bound:
    """Return what a dialogue comes to."""
    if event.speaker.strip().lower() not in HUNTER_NAMES:
        return Rejected(reason=Refusal.UNFIT, message=f"What {event.speaker} says is not yours to say.")
    if view.fight is not None:
        return go.Fray(maneuver=Maneuver.SPEAK, words=event.words)
    person = find(view, event.addressee, ("person",), "talk to")
    if isinstance(person, Rejected):
        return person
    if all(each.id != person.id for each in view.present):
        return not_present(view, PersonId(person.id))
    shows = event.shows if isinstance(event, DialogueProposal) else None
    if shows is not None:
        return show(view, PersonId(person.id), shows)
    if event.topic is None:
        return go.Greet(person=PersonId(person.id), words=event.words)
    topic = find(view, event.topic, ("topic",), "ask about")
    if isinstance(topic, Rejected):
        if topic.reason is Refusal.AMBIGUOUS:
            return topic
        return Rejected(
            reason=Refusal.UNKNOWN_TOPIC,
            message=nothing_to_ask(view, person.name, event.topic),
        )
    approach = event.approach if isinstance(event, DialogueProposal) else Approach.PLAIN
    return go.Ask(person=PersonId(person.id), topic=TopicId(topic.id), approach=approach, words=event.words)


def nothing_to_ask(view: View, person: str, topic: str | None = None) -> str:
    """Return the refusal of a question about what cannot be asked about, with what can."""
    about = "that" if topic is None else f'"{topic.strip()[:40]}"'
    return f"You have nothing to ask {person} about {about}.{topics_named(view)}"


def topics_named(view: View) -> str:
    """Return the most promising topics as a sentence to go behind another; empty where none is known."""
    known = ", ".join(each.name for each in view.promising[:TOPICS_SHOWN])
    return f" Topics: {known}." if known else ""


def not_present(view: View, person: PersonId) -> Rejected:
    """Return the refusal for somebody who is known and is not here."""
    seen = next(each for each in view.people if each.id == person)
    gone = "is not here" if seen.alive else "is dead"
    return Rejected(reason=Refusal.NOT_PRESENT, message=f"{seen.name} {gone}.")


def show(view: View, person: PersonId, shows: str) -> Bound:
    """Showing a trace is pairing it with what that person claimed; showing a thing shows what is known by it."""
    trace = find(view, shows, ("trace",), "show")
    if isinstance(trace, Rejected):
        return trace
    said_by = [claim for claim in view.claims if claim.teller == person and not claim.broken]
    if len(said_by) == 1:
        return go.Pair(claim=said_by[0].id, trace=TraceId(trace.id))
    name = next(each.name for each in view.people if each.id == person)
    if not said_by:
        return Rejected(
            reason=Refusal.UNKNOWN_CLUE, message=f"{name} has said nothing that {trace.name} could be held against."
        )
    options = tuple(claim.name for claim in said_by)
    return Rejected(reason=Refusal.AMBIGUOUS, message=which_one(options), options=options)
