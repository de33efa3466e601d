"""Claims about a fight, as a model heard them in prose, against what the turn did."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hunter_game.engine.events import CombatClaim
from hunter_game.engine.vocabulary import ClaimedResult
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.fight import Fight
from hunter_game.storyteller.slips.numbers import harm_done
from hunter_game.storyteller.slips.passage import slip

_HITS = frozenset({ClaimedResult.HIT, ClaimedResult.CRIT})
_MISSES = frozenset({ClaimedResult.MISS, ClaimedResult.DODGE, ClaimedResult.BLOCK})


def slips_of_claims(claims: Iterable[CombatClaim], brief: Brief) -> tuple[Slip, ...]:
    """Return which claims about a fight, as heard in prose, disagree with what happened.

    Whoever heard may have misheard, so a claim is marked only where the facts leave no room for it.
    """
    fight = Fight(brief)
    found: list[Slip] = []
    for claim in claims:
        fact = next(_contradictions(claim, fight), None)
        if fact is not None:
            found.append(slip(f"{claim.attacker} {claim.action.value} {claim.target}: {claim.result.value}", fact))
    return tuple(found)


def _contradictions(claim: CombatClaim, fight: Fight) -> Iterator[str]:
    """Yield the facts that a claim is against."""
    if fight.beast is None:
        return
    on_beast, on_hunter = _is_beast(claim.target, fight), _is_hunter(claim.target)
    if claim.result is ClaimedResult.KILL:
        if on_beast and not fight.over:
            yield fight.alive
        if on_hunter and not fight.died:
            hunter = fight.brief.after.hunter
            yield f"You are alive: {hunter.health}/{hunter.health_most}."
    elif claim.result is ClaimedResult.STATUS:
        yield from _status(claim, fight, on_beast=on_beast, on_hunter=on_hunter)
    elif claim.result is ClaimedResult.FLEE:
        if _is_hunter(claim.attacker) and fight.brief.after.fight is not None:
            yield f"The {fight.beast.name} is still before you."
    elif claim.result is ClaimedResult.HEAL:
        if on_hunter and all(beat.kind != "healed" for beat in fight.brief.beats):
            yield "Nothing healed you."
    else:
        yield from _blow(claim, fight, on_beast=on_beast, on_hunter=on_hunter)


def _blow(claim: CombatClaim, fight: Fight, *, on_beast: bool, on_hunter: bool) -> Iterator[str]:
    assert fight.beast is not None
    yours, theirs = harm_done(fight.brief)
    if _is_hunter(claim.attacker) and on_beast:
        if claim.result in _HITS and not fight.beast_hurt:
            yield "Your blow failed." if fight.attack is not None else "You struck no blow."
        if claim.result in _MISSES and fight.attack_worked:
            yield "Your blow told."
        if claim.result in _HITS and claim.amount is not None and claim.amount > theirs:
            yield f"The {fight.beast.name}: {fight.beast.health}/{fight.beast.health_most}."
    if _is_beast(claim.attacker, fight) and on_hunter:
        if claim.result in _HITS and fight.all_missed and not fight.hunter_hurt:
            yield f"The {fight.beast.name} did not reach you."
        if claim.result in _MISSES and fight.all_reached and fight.hunter_hurt:
            yield f"The {fight.beast.name} reached you."
        if claim.result in _HITS and claim.amount is not None and claim.amount > yours:
            hunter = fight.brief.after.hunter
            yield f"Health: {hunter.health}/{hunter.health_most}."


def _status(claim: CombatClaim, fight: Fight, *, on_beast: bool, on_hunter: bool) -> Iterator[str]:
    assert fight.beast is not None
    if claim.condition is None:
        return
    if on_hunter and not fight.under(claim.condition, hunter=True):
        yield f"You are not {claim.condition.value}."
    if on_beast and not fight.under(claim.condition, hunter=False):
        yield f"The {fight.beast.name} is not {claim.condition.value}."


def _is_hunter(name: str | None) -> bool:
    return (name or "").casefold() in {"you", "the hunter", "hunter"}


def _is_beast(name: str | None, fight: Fight) -> bool:
    word = (name or "").casefold().removeprefix("the ")
    return word in {each.casefold() for each in fight.names}
