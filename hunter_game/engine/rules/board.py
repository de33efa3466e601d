"""The board: what the hunter makes of the clues.

- *Leaning* on a claim takes it for true: it strikes candidates while it lasts; free.
- *Pairing* a claim with a trace that breaks it, before the one who made it, catches the lie without a roll: the
  claim is broken, leaning on it ends, and the confession comes with it. A wrong pair costs 1 trust. Either way one
  candle burns.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import CandidateRestored, CandidateStruck, Leaned, Paired, Recalled, Rejected
from hunter_game.engine.rules import presence, time
from hunter_game.engine.rules.clues import hear_claim, struck_by
from hunter_game.engine.rules.trust import change_trust
from hunter_game.engine.vocabulary import ClaimId, Refusal, TraceId


def recall(draft: Draft, clue: TraceId | ClaimId) -> Rejected | None:
    """Think over a trace or claim; free."""
    board = draft.facts.board
    if clue not in board.traces and clue not in board.claims:
        return Rejected(reason=Refusal.UNKNOWN_CLUE, message="You know of no such trace or claim.")
    draft.say(Recalled(clue=clue))
    return None


def lean(draft: Draft, claim: ClaimId, on: bool) -> Rejected | None:
    """Take a claim for true, or stop; free."""
    board = draft.facts.board
    if claim not in board.claims:
        return Rejected(reason=Refusal.UNKNOWN_CLUE, message="Nobody has told you that. (board: the claims)")
    name = draft.world.claim[claim].name
    if claim in board.broken:
        return Rejected(reason=Refusal.ALREADY, message=f'You can\'t lean on "{name}": it was caught as a lie.')
    if on == (claim in board.leaning):
        now = "lean on it already" if on else "do not lean on it"
        return Rejected(reason=Refusal.ALREADY, message=f'"{name}": you {now}.')
    if on:
        _lean_on(draft, claim)
    else:
        _let_go(draft, claim)
    return None


def pair(draft: Draft, claim: ClaimId, trace: TraceId) -> Rejected | None:
    """Hold a trace against a claim, before the one who made it."""
    board = draft.facts.board
    if claim not in board.claims or trace not in board.traces:
        return Rejected(
            reason=Refusal.UNKNOWN_CLUE, message="You can only pair a claim you heard with a trace you found."
        )
    made = draft.world.claim[claim]
    if claim in board.broken:
        return Rejected(reason=Refusal.ALREADY, message=f'"{made.name}" is broken already.')
    absent = presence.absent(draft, made.teller)
    if absent is not None:
        return absent
    broke = trace == made.broken_by or trace in made.also_broken_by
    draft.say(
        Paired(
            claim=claim,
            trace=trace,
            person=made.teller,
            broke=broke,
            confession=made.confession if broke else "",
        )
    )
    if broke:
        draft.put_board(broken=(*draft.facts.board.broken, claim))
        if claim in draft.facts.board.leaning:
            _let_go(draft, claim)
        if made.confesses is not None:
            hear_claim(draft, made.confesses, caught=True)
    else:
        change_trust(draft, made.teller, -1)
    time.burn(draft, 1)
    return None


def _lean_on(draft: Draft, claim: ClaimId) -> None:
    strikes = draft.world.claim[claim].strikes
    open_before = [strike for strike in strikes if not struck_by(draft.world, draft.facts.board, strike)]
    draft.put_board(leaning=(*draft.facts.board.leaning, claim))
    draft.say(Leaned(claim=claim, on=True))
    for strike in open_before:
        draft.say(CandidateStruck(line=strike.line, candidate=strike.candidate, by=claim))


def _let_go(draft: Draft, claim: ClaimId) -> None:
    draft.put_board(leaning=tuple(each for each in draft.facts.board.leaning if each != claim))
    draft.say(Leaned(claim=claim, on=False))
    for strike in draft.world.claim[claim].strikes:
        if not struck_by(draft.world, draft.facts.board, strike):
            draft.say(CandidateRestored(line=strike.line, candidate=strike.candidate))
