"""What was on screen earlier in a hunt, read back from its records a few turns at a time.

No rule is run and no model asked, and nothing is decided here: a front end that lets old turns go, or begins in the
middle of a hunt, shows them again as they were shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hunter_game.director.arrival import arrival
from hunter_game.director.sitting import Sitting
from hunter_game.director.turn import sealed_update
from hunter_game.director.updates import Chunk, Dialogue, Echo, Ledger, SlipFound, TurnUpdate, Unclear
from hunter_game.engine.events import DialogueHeard
from hunter_game.engine.intents import Hear
from hunter_game.engine.ledger import ledger
from hunter_game.errors import SaveError
from hunter_game.session.contents import plain_state
from hunter_game.session.records import Header, Narration, NoteRecord, Record, SealRecord, TurnRecord
from hunter_game.session.store import Session


@dataclass(frozen=True, slots=True)
class PastTurn:
    """A turn that was taken, and all that came on screen until the next one."""

    number: int
    """How many turns were taken up to it, undone ones included; 0 for what came before the first."""
    undone: bool
    """Whether it was undone and not redone."""
    updates: tuple[TurnUpdate, ...]


class Earlier:
    """The turns of a hunt, undone ones included.

    Args:
        sitting: The hunt; read between two of its records only.
    """

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._session: Session | None = None
        """The session that was read."""
        self._read = 0
        """How many of its records were looked at."""
        self._begins = [0]
        """Where in them a turn begins; the first stands for what came before all turns."""

    def turns(self, before: int | None, count: int) -> tuple[PastTurn, ...]:
        """Return some turns in the order in which they were taken.

        Args:
            before: The number of the turn that comes after them; None for the last ones.
            count: Most of them; at least 1.
        """
        session = self._sitting.session
        records = session.records()
        self._find_turns(session, records)
        end = len(self._begins) if before is None else max(0, min(before, len(self._begins)))
        first = max(0, end - count)
        bounds = [*self._begins[first:end], self._begins[end] if end < len(self._begins) else len(records)]
        told: dict[int, list[Narration]] = {}
        for narration in session.narrations():
            told.setdefault(narration.turn_seq, []).append(narration)
        live = {turn.seq for turn in session.live_turns}
        return tuple(
            self._past(number, records[begin:until], told, live)
            for number, (begin, until) in enumerate(pairwise(bounds), first)
        )

    def _find_turns(self, session: Session, records: tuple[Record, ...]) -> None:
        if session is not self._session:
            self._session, self._read, self._begins = session, 0, [0]
        self._begins += [at for at in range(self._read, len(records)) if isinstance(records[at], TurnRecord)]
        self._read = len(records)

    def _past(
        self, number: int, records: tuple[Record, ...], told: dict[int, list[Narration]], live: set[int]
    ) -> PastTurn:
        turn = records[0] if records else None
        undone = isinstance(turn, TurnRecord) and turn.seq not in live
        updates = tuple(update for record in records for update in self._shown(record, told))
        return PastTurn(number, undone, updates)

    def _shown(self, record: Record, told: dict[int, list[Narration]]) -> Iterator[TurnUpdate]:
        match record:
            case Header():
                yield Chunk(turn=0, text=self._summons(record))
            case TurnRecord():
                yield Echo(turn=record.turn, line=record.line)
                yield self._strip(record)
                if record.refused is not None:
                    yield Unclear(turn=record.turn, message=record.refused.message)
            case SealRecord():
                yield from self._telling(record, told.get(record.turn_seq, []))
            case NoteRecord(what="refused" | "unclear"):
                yield Echo(turn=record.turn, line=record.line)
                yield Unclear(turn=record.turn, message=record.text)  # the reason of a refusal is not kept
            case _:
                pass

    def _summons(self, header: Header) -> str:
        try:
            beginning = next(self._sitting.session.live_states())
        except SaveError:
            return ""
        return arrival(self._sitting.world, header, plain_state(beginning))

    def _strip(self, record: TurnRecord) -> Ledger:
        sitting = self._sitting
        outcomes = tuple(outcome for act in record.acts for outcome in act.outcomes)
        lines = ledger(sitting.world, sitting.state.facts.hunt, outcomes)
        return Ledger(turn=record.turn, outcomes=outcomes, lines=lines, digest=record.digest)

    def _telling(self, seal: SealRecord, told: list[Narration]) -> Iterator[TurnUpdate]:
        for narration in told:
            if narration.id == seal.narration:
                yield Chunk(turn=seal.turn, text=narration.text)
        if seal.heard is not None:
            yield from self._heard(seal.turn, seal.heard)
        for slip in seal.slips:
            yield SlipFound(turn=seal.turn, quote=slip.quote, fact=slip.fact)
        yield sealed_update(seal)
        for narration in told:
            if narration.id != seal.narration:
                yield Chunk(turn=seal.turn, text=narration.text, part="retelling")

    def _heard(self, turn: int, heard: Hear) -> Iterator[TurnUpdate]:
        people = self._sitting.world.person
        for quote in heard.quotes:
            person = people.get(quote.speaker)
            said = DialogueHeard(
                kind="dialogue",
                speaker=person.name if person is not None else quote.speaker,
                addressee="you",
                words=quote.words,
                mood=quote.mood,
            )
            yield Dialogue(turn=turn, dialogue=said)
