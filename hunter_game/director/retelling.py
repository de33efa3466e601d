"""`/retell`: new prose for the last turn's facts, by this or another storyteller. Nothing in it is heard."""

from __future__ import annotations

from hunter_game.director.closing import closing_of
from hunter_game.director.sitting import Emit, Sitting
from hunter_game.director.telling import Teller, Telling, in_a_sentence
from hunter_game.director.updates import Notice, Sealed, Stage
from hunter_game.engine.digest import digest, told_digest
from hunter_game.errors import HunterError
from hunter_game.session.records import Narration
from hunter_game.storyteller.ports import Ended, TurnCalls


async def retell(sitting: Sitting, spec: str, emit: Emit) -> Narration | None:
    """Tell the last turn again, and keep both versions. Return the new one; None when there is none.

    Args:
        sitting: The hunt.
        spec: Who tells it; empty for the storyteller of the hunt.
        emit: Where updates go.
    """
    brief, turn_seq = sitting.last_brief, sitting.session.turn_seq
    if brief is None or brief.turn != sitting.turn:
        emit(Notice(turn=sitting.turn, text="There is no turn of this sitting to tell again.", about="table"))
        return None
    try:
        storyteller = sitting.hire(spec) if spec and sitting.hire is not None else sitting.teller
    except HunterError as error:
        emit(Notice(turn=sitting.turn, text=error.message, about="storyteller"))
        return None
    versions = sum(each.turn_seq == turn_seq for each in sitting.session.narrations())
    again = brief.model_copy(update={"version": versions})
    emit(Stage(turn=brief.turn, stage="tell", waiting_for=storyteller.name))
    calls = TurnCalls(sitting.requests)
    try:
        teller = Teller(storyteller, emit, sitting.clock, "", part="retelling", explained=sitting.explained)
        telling = await teller.run(again, (), calls, sitting.stopping)
    except Exception as error:  # noqa: BLE001  # as in a turn: a fault in prose must not cost more than the prose
        telling = Telling(ended=Ended("down", storyteller.name, in_a_sentence(error)))
    told: Narration | None = None
    if telling.text:
        told = await sitting.writer.add_narration(turn_seq, closing_of(sitting, telling, calls))
    else:
        await sitting.keep(calls)
    if telling.ended.status in ("cut short", "down"):
        emit(Notice(turn=brief.turn, text=f"Not told whole. {telling.ended.reason}".strip(), about="storyteller"))
    emit(
        Sealed(
            turn=brief.turn,
            digest=digest(sitting.state.facts),
            told_digest=told_digest(sitting.state.told),
            status=telling.ended.status,
            storyteller=telling.ended.storyteller or storyteller.name,
            requests=calls.sent,
            cost=calls.cost_micros,
        )
    )
    return told
