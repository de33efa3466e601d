"""Whether the clues of a world are honest with the hunter: nothing true misleads, everything can be found out."""

from __future__ import annotations

from collections.abc import Iterator

from hunter_game.content.deduction import Known, knowable, reachable, two_proofs, wrong_candidates
from hunter_game.content.faults import Fault
from hunter_game.engine.vocabulary import Line, Truth, Watch
from hunter_game.engine.world import Hunt, Strike, World


def unfair_claims(world: World) -> Iterator[Fault]:
    """A lie can be broken or has a human reason; what is confessed is true and the teller's own."""
    for claim in world.claims:
        where = f"claims.{claim.id}"
        if not claim.reason.strip():
            yield Fault(f"{where}.reason", "everybody has a reason, write it down")
        if claim.broken_by is not None and claim.truth is Truth.TRUE:
            yield Fault(f"{where}.broken_by", "a true claim cannot be broken")
        if claim.also_broken_by and claim.broken_by is None:
            yield Fault(f"{where}.also_broken_by", "needs broken_by")
        if claim.broken_by is not None and not claim.confession:
            yield Fault(f"{where}.confession", "missing, a claim that can be broken needs one")
        if claim.confesses is None:
            continue
        confessed = world.claim[claim.confesses]
        if claim.broken_by is None:
            yield Fault(f"{where}.confesses", "needs broken_by")
        if confessed.truth is not Truth.TRUE or confessed.teller != claim.teller:
            yield Fault(f"{where}.confesses", f'"{confessed.id}" must be a true claim of {claim.teller}')


def unfair_hunt(world: World, hunt: Hunt) -> Iterator[Fault]:
    """A hunt has its answer among its candidates, and each line of it can be proven twice over."""
    where = f"hunts.{hunt.id}"
    yield from _answer(hunt, where)
    yield from _nights(world, hunt, where)
    yield from _strikes(world, hunt, where)
    known = knowable(world, hunt, reachable(world, hunt.start))
    yield from _unknowable(world, known, where)
    for line in Line:
        if two_proofs(world, hunt, known, line) is None:
            wrong = ", ".join(wrong_candidates(hunt, line))
            yield Fault(where, f"no two proofs of its {line} share no clue (each must strike {wrong})")


def _answer(hunt: Hunt, where: str) -> Iterator[Fault]:
    nexts = tuple(each.id for each in hunt.nexts)
    if hunt.answer.kind not in hunt.kinds:
        yield Fault(f"{where}.answer.kind", f'"{hunt.answer.kind}" is not among its kinds')
    if hunt.answer.cause not in hunt.causes:
        yield Fault(f"{where}.answer.cause", f'"{hunt.answer.cause}" is not among its causes')
    if hunt.answer.next not in nexts:
        yield Fault(f"{where}.answer.next", f'"{hunt.answer.next}" is not among its nexts')


def _nights(world: World, hunt: Hunt, where: str) -> Iterator[Fault]:
    """Each night has its feeding, and whoever may be next is where the account says at night."""
    if [feeding.day for feeding in hunt.feedings] != list(range(1, hunt.nights + 1)):
        yield Fault(f"{where}.feedings", f"needs one feeding for each of its {hunt.nights} nights, in order")
    for each in hunt.nexts:
        if (at := world.person[each.victim].hours[Watch.NIGHT]) != each.place:
            yield Fault(f"{where}.nexts.{each.id}.place", f'{each.victim} is at "{at}" by night')


def _strikes(world: World, hunt: Hunt, where: str) -> Iterator[Fault]:
    """Nothing true rules out the answer; every trace rules out something."""
    answers = (
        Strike(line=Line.KIND, candidate=hunt.answer.kind),
        Strike(line=Line.CAUSE, candidate=hunt.answer.cause),
        Strike(line=Line.NEXT, candidate=hunt.answer.next),
    )
    for trace in world.traces:
        if not trace.strikes:
            yield Fault(f"traces.{trace.id}.strikes", "a trace must rule out something")
        for strike in trace.strikes:
            if strike in answers:
                yield Fault(f"traces.{trace.id}.strikes", f'rules out "{strike.candidate}", the truth of {where}')
    for claim in world.claims:
        for strike in claim.strikes:
            if claim.truth is Truth.TRUE and strike in answers:
                yield Fault(
                    f"claims.{claim.id}.strikes", f'true, yet rules out "{strike.candidate}", the truth of {where}'
                )


def _unknowable(world: World, known: Known, where: str) -> Iterator[Fault]:
    """Whatever is written can come to light in some hunt of the world; with one hunt, in that."""
    if len(world.hunts) > 1:
        return
    for topic in world.topics:
        if topic.id not in known.topics:
            yield Fault(f"topics.{topic.id}", f"nothing in {where} lets the hunter ask about it")
    fed = [feeding.trace for feeding in world.hunts[0].feedings]
    for trace in world.traces:
        if trace.id not in known.traces and trace.id not in fed:
            yield Fault(f"traces.{trace.id}", "no detail, search, thing or feeding gives it")
    for claim in world.claims:
        if claim.id not in known.claims and claim.id not in known.gated:
            yield Fault(f"claims.{claim.id}", "no answer or confession gives it")
