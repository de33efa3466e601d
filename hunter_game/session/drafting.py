"""Making the next record of a session: what it says follows from the timeline and the states around it.

Pure: nothing is written here, and nothing in a draft counts before the file has it.
"""

from __future__ import annotations

from collections.abc import Sequence

from hunter_game import __version__
from hunter_game.engine.delta import WHOLE, apply, delta
from hunter_game.engine.digest import canonical, tagged
from hunter_game.engine.outcomes import Rejected
from hunter_game.engine.state import RULES_VERSION, State
from hunter_game.errors import SaveError
from hunter_game.session.closing import Closing
from hunter_game.session.records import Act, Narration, RewindRecord, RulesRecord, SealRecord, TurnRecord
from hunter_game.session.states import PlainState, plain_digests
from hunter_game.session.timeline import Target, Timeline


def draft_turn(
    timeline: Timeline,
    before: PlainState,
    after: PlainState,
    *,
    line: str,
    reading: str,
    acts: Sequence[Act],
    refused: Rejected | None,
) -> TurnRecord:
    """Return the record of a turn.

    Raises:
        ValueError: The turn before it is not sealed, or `told` has changed.
        SaveError: The changes do not lead to the state.
    """
    if timeline.unsealed is not None:
        raise ValueError("seal the last turn first")
    if after["told"] != before["told"]:
        raise ValueError("a turn changes facts alone")
    digest, told_digest = plain_digests(after)
    return TurnRecord.model_validate(
        {
            "record": "turn",
            "seq": timeline.next_seq,
            "turn": timeline.turn + 1,
            "line": line,
            "reading": reading,
            "acts": tuple(acts),
            "refused": refused,
            "delta": _whole_delta(before["facts"], after["facts"], digest),
            "digest": digest,
            "told_digest": told_digest,
        }
    )


def draft_seal(
    timeline: Timeline, before: PlainState, after: PlainState, closing: Closing, narration: Narration | None
) -> SealRecord:
    """Return the record of a turn's end.

    Raises:
        ValueError: No turn waits for a seal, or the facts have changed.
        SaveError: The changes do not lead to the state.
    """
    waiting = timeline.unsealed
    if waiting is None:
        raise ValueError("no turn waits for its seal")
    if after["facts"] != before["facts"]:
        raise ValueError("a seal changes the told state alone")
    digest, told_digest = plain_digests(after)
    return SealRecord(
        record="seal",
        seq=timeline.next_seq,
        turn=waiting.turn,
        turn_seq=waiting.seq,
        narration=None if narration is None else narration.id,
        status=closing.status,
        storyteller=closing.storyteller,
        heard=closing.heard,
        slips=closing.slips,
        requests=closing.requests,
        cost_micros=closing.cost_micros,
        tokens_in=closing.tokens_in,
        tokens_out=closing.tokens_out,
        delta=_whole_delta(before["told"], after["told"], told_digest),
        digest=digest,
        told_digest=told_digest,
    )


def draft_rewind(timeline: Timeline, target: Target) -> RewindRecord:
    """Return the record of an undo or redo.

    Raises:
        ValueError: The last turn is not sealed, or the target is neither the turn before nor one that was undone.
    """
    if timeline.unsealed is not None:
        raise ValueError("seal the last turn first")
    if target not in {timeline.undo_target(), timeline.redo_target()}:
        raise ValueError("this is neither the turn before nor one that was undone")
    digest, told_digest = timeline.digests_at(target.turn_seq)
    return RewindRecord(
        record="rewind",
        seq=timeline.next_seq,
        turn=target.turn,
        to_seq=target.turn_seq,
        unsworn=target.unsworn,
        digest=digest,
        told_digest=told_digest,
    )


def under_our_rules(state: State) -> State:
    """Return a state of older rules, read in the shape of these (see `migrations`), as a state of these."""
    return state.model_copy(update={"facts": state.facts.model_copy(update={"rules": RULES_VERSION})})


def draft_rules(timeline: Timeline, before: PlainState, after: PlainState) -> RulesRecord:
    """Return the record that says from where on our rules apply.

    Where older rules kept their facts in another shape, its delta is the facts as a whole: fields have an order, and
    a delta path by path cannot say where a new one stands.
    """
    digest, told_digest = plain_digests(after)
    changes = delta(before["facts"], after["facts"])
    reshaped = tagged(canonical(apply(before["facts"], changes))) != digest
    return RulesRecord(
        record="rules",
        seq=timeline.next_seq,
        turn=timeline.turn,
        turn_seq=timeline.position,
        app=__version__,
        rules=RULES_VERSION,
        delta={WHOLE: after["facts"]} if reshaped else changes,
        digest=digest,
        told_digest=told_digest,
    )


def _whole_delta(before: PlainState, after: PlainState, digest: str) -> PlainState:
    changes = delta(before, after)
    if tagged(canonical(apply(before, changes))) != digest:
        raise SaveError("This turn's changes do not lead to its state, so it was not saved.")
    return changes
