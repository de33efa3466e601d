"""Recorded facts told anew by another storyteller: nothing that a rule reads changes, and nothing is heard in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hunter_game.devtools.briefs import Briefed, briefs
from hunter_game.devtools.verdict import Verdict
from hunter_game.devtools.verify import verify
from hunter_game.director.sitting import REQUESTS_A_TURN
from hunter_game.director.telling import Teller, Telling
from hunter_game.director.updates import TurnUpdate
from hunter_game.engine.digest import canonical
from hunter_game.errors import ReplayDiverged
from hunter_game.session.contents import CallLine, SessionContents
from hunter_game.session.records import Narration
from hunter_game.storyteller.ports import Slip, Storyteller, TurnCalls


@dataclass(frozen=True, slots=True)
class Retold:
    """One turn, as it was told and as it is told now."""

    turn: int
    turn_seq: int
    line: str
    old: Narration | None
    new: Narration
    slips: tuple[Slip, ...]
    """Where the new prose disagrees with the recorded facts."""
    reason: str
    """Why it is not whole, or why another storyteller took over; empty when all went well."""
    requests: int
    tokens_in: int
    tokens_out: int
    cost_micros: int | None
    calls: tuple[str, ...]
    """Call records as canonical JSON."""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain JSON."""
        return {
            "turn": self.turn,
            "line": self.line,
            "old": None if self.old is None else self.old.text,
            "new": self.new.text,
            "old_storyteller": None if self.old is None else self.old.storyteller,
            "new_storyteller": self.new.storyteller,
            "status": self.new.status,
            "reason": self.reason,
            "slips": [{"quote": slip.quote, "fact": slip.fact} for slip in self.slips],
            "requests": self.requests,
            "tokens_in": self.tokens_in,
            "tokens_out": self.tokens_out,
            "cost_micros": self.cost_micros,
        }


async def renarrate(
    contents: SessionContents, storyteller: Storyteller, clock: Callable[[], int], only: int | None = None
) -> AsyncIterator[Retold]:
    """Tell every turn that counts again, one after another.

    Args:
        contents: The session; it is not changed.
        storyteller: Who tells; whoever hands them in closes them.
        clock: Milliseconds, monotone.
        only: Number of the one turn to tell.

    Raises:
        SaveError: The session is damaged or has no such turn.
    """
    number = max((each.id for each in contents.narrations), default=0)
    for briefed in briefs(contents, only):
        number += 1
        yield await _retold(contents, briefed, storyteller, clock, number)


async def _retold(
    contents: SessionContents, briefed: Briefed, storyteller: Storyteller, clock: Callable[[], int], number: int
) -> Retold:
    calls = TurnCalls(REQUESTS_A_TURN)
    teller = Teller(storyteller, _unseen, clock, "", part="retelling")
    telling = await teller.run(briefed.brief, briefed.recalled, calls, asyncio.Event())
    record = briefed.turn.record
    return Retold(
        turn=record.turn,
        turn_seq=record.seq,
        line=record.line,
        old=briefed.turn.narration,
        new=_narration(contents, record.seq, telling, number),
        slips=tuple(telling.slips),
        reason=telling.ended.reason,
        requests=calls.sent,
        tokens_in=sum(call.tokens_in for call in calls.records),
        tokens_out=sum(call.tokens_out for call in calls.records),
        cost_micros=calls.cost_micros,
        calls=tuple(canonical(call.model_dump(mode="json")).decode("ascii") for call in calls.records),
    )


def _unseen(update: TurnUpdate) -> None:
    """Nobody watches: what was told is handed over whole."""


def _narration(contents: SessionContents, turn_seq: int, telling: Telling, number: int) -> Narration:
    return Narration(
        id=number,
        turn_seq=turn_seq,
        version=1 + sum(each.turn_seq == turn_seq for each in contents.narrations),
        storyteller=telling.ended.storyteller,
        status=telling.ended.status,
        text=telling.text,
        chunks=tuple(telling.chunks),
    )


def with_retellings(contents: SessionContents, retold: Sequence[Retold]) -> tuple[SessionContents, Verdict]:
    """Return a session with new tellings beside the old ones, and what verifying it came to.

    Raises:
        ReplayDiverged: The facts are no longer those that were recorded; that would be a fault of this program.
    """
    told = [each for each in retold if each.new.text]
    beside = replace(
        contents,
        narrations=(*contents.narrations, *(each.new for each in told)),
        calls=(*contents.calls, *(CallLine(each.turn_seq, body) for each in retold for body in each.calls)),
    )
    before, after = verify(contents, name="the hunt"), verify(beside, name="the hunt")
    if beside.head != contents.head or after != before:
        raise ReplayDiverged(f"Telling it again changed the facts: {after.sentence}")
    return beside, after
