"""From a telling and its calls to what the seal adds to the session."""

from __future__ import annotations

from hunter_game.director.sitting import Sitting
from hunter_game.director.telling import Telling
from hunter_game.engine.intents import Hear
from hunter_game.session.closing import Closing
from hunter_game.session.records import SlipRecord
from hunter_game.storyteller.ports import TurnCalls


def closing_of(
    sitting: Sitting,
    telling: Telling,
    calls: TurnCalls,
    heard: Hear | None = None,
) -> Closing:
    """Return what a telling adds to the session."""
    return Closing(
        status=telling.ended.status,
        storyteller=telling.ended.storyteller or sitting.teller.name,
        text=telling.text,
        chunks=tuple(telling.chunks),
        heard=heard,
        slips=tuple(SlipRecord(quote=slip.quote, fact=slip.fact) for slip in telling.slips),
        requests=calls.sent,
        cost_micros=calls.cost_micros,
        tokens_in=sum(call.tokens_in for call in calls.records),
        tokens_out=sum(call.tokens_out for call in calls.records),
        calls=tuple(call.model_dump(mode="json") for call in calls.records),
    )
