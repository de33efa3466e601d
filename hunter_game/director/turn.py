"""One line, from the player's words to the seal.

UNDERSTAND, BIND and RESOLVE decide; the turn is committed before a word of it is told; TELL and LISTEN run side by
side; SEAL closes the turn. Whatever goes wrong with the telling, the facts stand.
"""

from __future__ import annotations

import asyncio

from hunter_game.director.chronicling import chronicle, chronicling, recall
from hunter_game.director.closing import closing_of
from hunter_game.director.hearing import hear
from hunter_game.director.resolving import Resolution, resolve
from hunter_game.director.sitting import Emit, Sitting
from hunter_game.director.table import talk
from hunter_game.director.telling import Teller, Telling, in_a_sentence
from hunter_game.director.understanding import Commands, Puzzled, understand
from hunter_game.director.updates import (
    Chunk,
    Dialogue,
    Echo,
    Ledger,
    Notice,
    Refused,
    Sealed,
    Stage,
    Unclear,
)
from hunter_game.engine.ledger import LedgerLine, ledger
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.step import step
from hunter_game.engine.text import sanitise
from hunter_game.engine.view import View
from hunter_game.engine.vocabulary import Phase
from hunter_game.errors import RecordMissing
from hunter_game.parser import TableCommand
from hunter_game.session.records import SealRecord, TurnRecord
from hunter_game.storyteller.builtin.recap import recap
from hunter_game.storyteller.builtin.telling import tell as opening
from hunter_game.storyteller.ports import Ended, TurnCalls

LINE_LIMIT = 2_000
"""Longest line taken, in characters."""


async def open_hunt(sitting: Sitting, emit: Emit) -> None:
    """Show the scene, then the summons of a new hunt, or where an old one stands."""
    sitting.show(emit)
    view = sitting.view
    if sitting.turn > 0 or view.phase is Phase.OVER:
        emit(Notice(turn=sitting.turn, text=recap(view), about="session"))
        return
    brief = sitting.brief((), view, view, turn=0)
    emit(Chunk(turn=0, text=await asyncio.to_thread(opening, brief)))


async def take(sitting: Sitting, raw: str, emit: Emit) -> None:
    """Take one line."""
    await sitting.seal_what_was_left()
    line = " ".join(sanitise(raw)[:LINE_LIMIT].split())
    turn = sitting.turn + 1
    emit(Echo(turn=turn, line=line))
    calls = TurnCalls(sitting.requests)
    understanding = await understand(
        line,
        sitting.view,
        sitting.offers,
        sitting.context,
        sitting.teller,
        fair=sitting.session.header.modes.fair,
        turn=turn,
        calls=calls,
        stop=sitting.stopping,
        emit=emit,
    )
    sitting.context = understanding.context
    sitting.asked = understanding.name if isinstance(understanding, TableCommand) else None
    match understanding:
        case Commands():
            await _resolve(sitting, line, understanding, calls, emit)
        case TableCommand():
            done = await talk(sitting, understanding, line, emit)
            if done and understanding.then:
                await take(sitting, understanding.then, emit)
        case Puzzled():
            await sitting.keep(calls)
            await sitting.writer.note("unclear", line, understanding.message)
            emit(_puzzled(sitting.turn, understanding))


def _puzzled(turn: int, puzzled: Puzzled) -> Unclear:
    asked = puzzled.context.pending
    options = () if asked is None else asked.answers
    return Unclear(turn=turn, message=puzzled.message, readings=puzzled.readings, options=options)


async def _resolve(sitting: Sitting, line: str, commands: Commands, calls: TurnCalls, emit: Emit) -> None:
    before = sitting.view
    resolution = resolve(sitting.world, sitting.state, commands.events)
    if resolution.refused is not None and not resolution.acts:
        await sitting.keep(calls)
        await sitting.writer.note("refused", line, resolution.refused.message)
        _refuse(sitting, resolution.refused, emit)
        return
    record = await sitting.writer.commit_turn(
        line, commands.reading, resolution.acts, resolution.state, resolution.refused
    )
    strip = ledger(sitting.world, sitting.state.facts.hunt, resolution.outcomes)
    emit(Ledger(turn=record.turn, outcomes=resolution.outcomes, lines=strip, digest=record.digest))
    if resolution.refused is not None:
        _refuse(sitting, resolution.refused, emit)
    text = await _tell(sitting, record, resolution, strip, before, commands, calls, emit)
    sitting.told(resolution.outcomes, text)
    sitting.show(emit)


def _refuse(sitting: Sitting, refused: Rejected, emit: Emit) -> None:
    emit(Refused(turn=sitting.turn, reason=refused.reason, message=refused.message, options=refused.options))


async def _tell(
    sitting: Sitting,
    record: TurnRecord,
    resolution: Resolution,
    strip: tuple[LedgerLine, ...],
    before: View,
    commands: Commands,
    calls: TurnCalls,
    emit: Emit,
) -> str:
    """TELL ∥ LISTEN ∥ CHRONICLE, then SEAL. Whatever fails in here, the turn is sealed. Return what was told."""
    after = sitting.view
    emit(Stage(turn=record.turn, stage="tell", waiting_for=sitting.teller.name))
    try:
        brief = sitting.brief(
            resolution.outcomes, before, after, turn=record.turn, line=record.line, quoted=commands.quoted
        )
        brief = brief.model_copy(update={"chronicle": await chronicle(sitting)})
        sitting.last_brief = brief
        recalled = await recall(sitting, after, record.line)
        counted = _what_counted(strip)
        teller = Teller(sitting.teller, emit, sitting.clock, counted, explained=sitting.explained)
        async with chronicling(sitting, record, before, after, calls):
            telling = await teller.run(brief, recalled, calls, sitting.stopping, commands.lead_in)
    except RecordMissing:
        raise  # a replay stops there; whatever took its place would be another session
    except Exception as error:  # noqa: BLE001  # the boundary to whoever tells: a fault in prose must not cost a turn
        telling = Telling(ended=Ended("down", sitting.teller.name, in_a_sentence(error)))
    emit(Stage(turn=record.turn, stage="seal"))
    whole = telling.ended.status == "told"
    heard = hear(before, after, record.turn, telling.dialogue) if whole else None
    state = sitting.state if heard is None else step(sitting.world, sitting.state, heard).state
    sealed = await sitting.writer.commit_seal(state, closing_of(sitting, telling, calls, heard))
    if telling.ended.status in ("cut short", "down"):
        emit(Notice(turn=record.turn, text=_not_told(telling), about="storyteller"))
    for dialogue in telling.dialogue if whole else ():
        emit(Dialogue(turn=record.turn, dialogue=dialogue))
    emit(sealed_update(sealed))
    if (warning := sitting.spending.warning() if sitting.spending is not None else None) is not None:
        emit(Notice(turn=record.turn, text=warning, about="storyteller"))
    return telling.text


def sealed_update(sealed: SealRecord) -> Sealed:
    """Return a seal as a front end is told of it."""
    return Sealed(
        turn=sealed.turn,
        digest=sealed.digest,
        told_digest=sealed.told_digest,
        status=sealed.status,
        storyteller=sealed.storyteller,
        requests=sealed.requests,
        cost=sealed.cost_micros,
    )


def _what_counted(strip: tuple[LedgerLine, ...]) -> str:
    """Return what of the strip a player wants to know when the storyteller is down."""
    return "; ".join(line.text for line in strip if line.tone in ("gain", "loss", "clue", "end"))[:200]


def _not_told(telling: Telling) -> str:
    what = "The telling was cut short." if telling.ended.status == "cut short" else "Nobody told this turn."
    return " ".join(filter(None, (what, telling.ended.reason, "Your action counted. /retell for another telling.")))
