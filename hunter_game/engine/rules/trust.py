"""Trust: −3 to +3 for each person. It moves by what the hunter does, never by what prose says."""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import TrustChanged
from hunter_game.engine.vocabulary import PersonId

LEAST, MOST = -3, 3


def change_trust(draft: Draft, person: PersonId, by: int) -> None:
    """Move a person's trust, within its bounds; nothing if it cannot move."""
    before = draft.facts.people[person].trust
    now = max(LEAST, min(MOST, before + by))
    if now != before:
        draft.put_person(person, trust=now)
        draft.say(TrustChanged(person=person, by=now - before, now=now))
