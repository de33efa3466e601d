"""The account and the reckoning.

- The account has three lines: *kind*, *cause*, *next*. It is signed once, before the meeting.

| line | right, in the meeting | not right, or not signed | right, at the reckoning |
|---|---|---|---|
| kind | its opening is foiled; guarding and flight +1 | a free act, checks −1 | 20 points, a quarter of the pay |
| cause | its bane bites double; its mercy can be spoken | the same | the same, and a truth to tell |
| next | it begins far off, and the first blow is aimed | a free act; if signed, checks −1 | 20 points, a quarter |

- A *next* that was signed wrong also lets it find, at the end of the night, a hunter whom it has not met.
- When the beast has fallen or is laid to rest, the one who pays is told the *truth*, or it is *buried*. If the payer is
  dead, it is told to whoever is left, wherever one stands.
- What that is worth, in points, pennies, renown and in the village, is in `reckoning`.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import CoinChanged, Rejected, Signed
from hunter_game.engine.rules import complicating, presence, reckoning
from hunter_game.engine.state import Account
from hunter_game.engine.vocabulary import BeastId, CauseId, Line, NextId, Phase, Refusal, Telling


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
    made = reckoning.reckon(draft.world, facts, facts.ending, telling)
    complicating.reckoning(draft, telling, known=Line.CAUSE in reckoning.lines_right(hunt, facts))
    coin = facts.hunter.coin + made.pay
    draft.put_hunter(coin=coin, renown=facts.hunter.renown + made.renown)
    if made.pay:
        draft.say(CoinChanged(by=made.pay, now=coin))
    draft.put(phase=Phase.OVER, reckoning=made)
    draft.say(reckoning.ended(made))
    return None
