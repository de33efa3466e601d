"""Whether a proposal fits what the player typed and the moment: what does not is asked for once more, by its code.

A model can name what is not here, speak for somebody else, invent the player's words, or make two events of one act.
Names are for the rules to refuse in words; the rest never reaches them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from hunter_game.engine.binding.combat import combat
from hunter_game.engine.binding.deeds import deed
from hunter_game.engine.binding.naming import HUNTER_NAMES, Bound
from hunter_game.engine.binding.talk import dialogue
from hunter_game.engine.events import CombatEvent, Deed, DialogueProposal, Event
from hunter_game.engine.names import words
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Maneuver, Refusal

NOT_THE_HUNTER = "not_the_hunter"
WORDS_NOT_TYPED = "words_not_typed"
MORE_EVENTS_THAN_ACTS = "more_events_than_acts"
"""Codes of what is wrong with a proposal itself; a rule's refusal goes by its own code."""

_PARTS = frozenset((",", ";", ".", "!", "?", ":", "-", "and", "then", "&", "while", "before", "after", "as"))
"""What may stand between two acts of a line."""

_OF_NAMES = frozenset(
    (
        Refusal.NOT_HERE,
        Refusal.AMBIGUOUS,
        Refusal.NOT_PRESENT,
        Refusal.NOT_CARRIED,
        Refusal.UNKNOWN_TOPIC,
        Refusal.UNKNOWN_CLUE,
        Refusal.UNKNOWN_CANDIDATE,
        Refusal.UNKNOWN_RECIPE,
        Refusal.NOT_FOR_SALE,
        Refusal.NO_EXIT,
        Refusal.NO_FIGHT,
        Refusal.INCOMPLETE,
    )
)
"""Refusals that a model can avoid by naming something else; all others are the rules' last word."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with a proposal."""

    place: str
    """Path in the answer: `events.0.words`."""
    code: str
    unfit: bool
    """Whether the event must not reach the rules at all."""


def faults(line: str, view: View, events: Sequence[Event]) -> tuple[Fault, ...]:
    """Return what is wrong with the events that a model made of a line; nothing if they can be put to the rules.

    Only the first event is held against the view in full: those behind it come when it has changed what is here.
    """
    found: list[Fault] = []
    if len(events) > _most_acts(line):
        found.append(Fault("events", MORE_EVENTS_THAN_ACTS, unfit=True))
    for at, event in enumerate(events):
        found += _own(f"events.{at}", line, event)
    if events and not found:
        bound = _bound(view, events[0])
        if isinstance(bound, Rejected) and bound.reason in _OF_NAMES:
            found.append(Fault("events.0", bound.reason.value, unfit=False))
    return tuple(found)


def note_of(found: Sequence[Fault]) -> str:
    """Return what a model is told about its answer: places and codes, and not a word of what it wrote."""
    told = "; ".join(f"{fault.place}: {fault.code}" for fault in found)
    return f"Your answer was not accepted. {told}. Answer again with one whole object."


def _own(place: str, line: str, event: Event) -> list[Fault]:
    """Return what is wrong with who acts, and with the words that the player is said to speak."""
    actor, spoken = _actor_and_speech(event)
    found: list[Fault] = []
    if actor.strip().lower() not in HUNTER_NAMES:
        found.append(Fault(place, NOT_THE_HUNTER, unfit=True))
    if spoken and not _holds(words(line), words(spoken)):
        found.append(Fault(f"{place}.words", WORDS_NOT_TYPED, unfit=True))
    return found


def _actor_and_speech(event: Event) -> tuple[str, str]:
    match event:
        case CombatEvent():
            return event.attacker, (event.means or "") if event.action is Maneuver.SPEAK else ""
        case DialogueProposal():
            return event.speaker, event.words
        case Deed():
            return HUNTER_NAMES[0], ""
        case _:
            assert_never(event)


def _holds(line: tuple[str, ...], spoken: tuple[str, ...]) -> bool:
    """Return whether the words were typed, in a row."""
    return any(line[at : at + len(spoken)] == spoken for at in range(len(line) - len(spoken) + 1))


def _most_acts(line: str) -> int:
    """Return how many acts a line can hold: one more than there are words and marks that could part them."""
    apart = "".join(f" {letter} " if letter in _PARTS else letter for letter in line.lower())
    return 1 + sum(1 for word in apart.split() if word in _PARTS)


def _bound(view: View, event: Event) -> Bound:
    match event:
        case CombatEvent():
            return combat(view, event)
        case DialogueProposal():
            return dialogue(view, event)
        case Deed():
            return deed(view, event)
        case _:
            assert_never(event)
