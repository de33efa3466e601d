"""Trust: −3 to +3 for each person. It moves by what the hunter does, never by what prose says.

- In a feud, whoever comes to trust the hunter more costs 1 trust with the head of the other side; see `complications`.
- Nothing is said of somebody whom the hunter does not know yet.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import TrustChanged
from hunter_game.engine.rules import complicating, complications, presence
from hunter_game.engine.vocabulary import PersonId

LEAST, MOST = -3, 3
FEUD_COSTS = -1
"""What a feud makes of trust with the other side."""


def change_trust(draft: Draft, person: PersonId, by: int) -> None:
    """Move a person's trust, within its bounds, with what a feud makes of it; nothing if it cannot move."""
    if not _move(draft, person, by) or by < 0:
        return
    other = complications.offended_by(draft.world, draft.hunt, person)
    if other is None or not draft.facts.people[other].alive or draft.facts.people[other].trust == LEAST:
        return
    if presence.known(draft, other):
        complicating.bite(draft, "The other side of the feud hears of it.", person=other)
    _move(draft, other, FEUD_COSTS)


def can_fall(draft: Draft, person: PersonId) -> bool:
    """Return whether somebody could trust the hunter less."""
    return draft.facts.people[person].trust > LEAST


def _move(draft: Draft, person: PersonId, by: int) -> bool:
    """Return whether a person's trust moved."""
    before = draft.facts.people[person].trust
    now = max(LEAST, min(MOST, before + by))
    if now == before:
        return False
    draft.put_person(person, trust=now)
    if presence.known(draft, person):
        draft.say(TrustChanged(person=person, by=now - before, now=now))
    return True
