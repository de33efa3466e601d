"""What finished prose leaves behind, once a turn, in `told` alone; no rule reads it.

The quote goes to the journal, the speaker's mood moves within its closed list, a topic that was spoken of becomes a
lead.
Quotes are kept to the last 200, so that a session's state stays bounded; the text index keeps them all.
"""

from __future__ import annotations

from hunter_game.engine.intents import Hear
from hunter_game.engine.model import with_entry
from hunter_game.engine.state import Told

QUOTES_KEPT = 200


def hear(told: Told, heard: Hear) -> Told:
    """Return `told` with what was heard."""
    moods = dict(told.moods)
    for quote in heard.quotes:
        moods = with_entry(moods, quote.speaker, quote.mood)
    new_leads = tuple(dict.fromkeys(topic for topic in heard.leads if topic not in told.leads))
    return told.model_copy(
        update={
            "quotes": (*told.quotes, *heard.quotes)[-QUOTES_KEPT:],
            "moods": moods,
            "leads": (*told.leads, *new_leads),
        }
    )
