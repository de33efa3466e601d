"""The account and the reckoning.

- The account has three lines: *kind*, *cause*, *next*. It is signed once, before the meeting; what each line is worth
  there
  is in `meeting`.
- When the beast has fallen or is laid to rest, the one who pays is told the *truth*, or it is *buried*. If the payer is
  dead, it is told to whoever is left, wherever one stands.
- Score: 20 a right line, 5 for each who lives, 10 for a beast slain or 15 for one laid to rest, 10 for the truth told.
- The truth is paid in full. Burying it is paid with half as much again, by those whom it spares.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import CoinChanged, HuntEnded, Rejected, Signed
from hunter_game.engine.rules import conditions, presence
from hunter_game.engine.state import Account, Reckoning
from hunter_game.engine.vocabulary import BeastId, CauseId, Ending, NextId, Phase, Refusal, Telling

POINTS_A_LIFE = 5
POINTS_SLAIN = 10
POINTS_LAID = 15
POINTS_TRUTH = 10


def sign(draft: Draft, beast: BeastId, cause: CauseId, next_: NextId) -> Rejected | None:
    """Sign the three lines."""
    if draft.facts.phase is not Phase.INQUIRY:
        return Rejected(reason=Refusal.WRONG_TIME, message="An account is signed before the meeting.")
    if draft.facts.account is not None:
        return Rejected(reason=Refusal.ALREADY, message=f"The account is signed. (day {draft.facts.account.day})")
    hunt = draft.hunt
    if beast not in hunt.kinds or cause not in hunt.causes or next_ not in [each.id for each in hunt.nexts]:
        return Rejected(
            reason=Refusal.UNKNOWN_CANDIDATE, message="The account has no such line. (board: the candidates)"
        )
    draft.put(account=Account(kind=beast, cause=cause, next=next_, day=draft.facts.day))
    draft.say(Signed(beast=beast, cause=cause, next=next_))
    return None


def reckon(draft: Draft, telling: Telling) -> Rejected | None:
    """Tell the one who pays, or bury it."""
    facts, hunt = draft.facts, draft.hunt
    if facts.phase is not Phase.RECKONING:
        return Rejected(reason=Refusal.WRONG_TIME, message="There is nothing to reckon yet: it is still out there.")
    if facts.people[hunt.payer].alive:
        absent = presence.absent(draft, hunt.payer)
        if absent is not None:
            name = draft.world.person[hunt.payer].name
            return Rejected(
                reason=Refusal.NOT_PRESENT,
                message=f"{name} pays, and {name} must hear it. {name} is not here.",
            )
    assert facts.ending is not None
    right = conditions.lines_right(draft)
    alive = sum(person.alive for person in facts.people.values())
    score = (
        right * conditions.POINTS_A_LINE
        + alive * POINTS_A_LIFE
        + (POINTS_LAID if facts.ending is Ending.LAID else POINTS_SLAIN)
        + (POINTS_TRUTH if telling is Telling.TRUTH else 0)
    )
    pay = hunt.pay if telling is Telling.TRUTH else hunt.pay + hunt.pay // 2
    draft.put_hunter(coin=facts.hunter.coin + pay)
    draft.say(CoinChanged(by=pay, now=facts.hunter.coin + pay))
    reckoning = Reckoning(ending=facts.ending, lines=right, alive=alive, told=telling, score=score)
    draft.put(phase=Phase.OVER, reckoning=reckoning)
    draft.say(HuntEnded(ending=facts.ending, lines=right, alive=alive, told=telling, score=score))
    return None
