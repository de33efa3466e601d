"""What can be found in a generated hunt, where, and what people say in it.

- A line gets the traces of two proofs that share none, and one or two more. All of them agree with the answer.
- Some strong traces are kept back for the nights.
- A trace is placed where its ground is; no place gets more than two new details and two things to search for.
- Three to five people lie, one lie each and all for one motive; a trace that is placed breaks each of them, and so does
  any other that cannot be true beside it. They and others, six to eight in all, say what is true besides, each about
  topics of their own.
- A few of the true claims are *partial*: they rule out a single candidate, and count in no proof.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hunter_game.content.evidence import ClaimEvidence, Motive, TraceEvidence
from hunter_game.content.evidence_checks import places_for
from hunter_game.content.generating.case import Case
from hunter_game.content.generating.lots import Unfit
from hunter_game.content.overlay import Mention, PersonPage, PlacePage
from hunter_game.engine.names import key
from hunter_game.engine.vocabulary import ClaimId, DetailId, Line, PersonId, PlaceId, TraceId, Truth
from hunter_game.engine.world import Answer, Claim, Detail, Trace

MORE = (1, 2)
"""Traces of a line beside its two proofs."""
MOST_DETAILS = 2
MOST_SEARCHES = 2
"""What a hunt adds to one place, at most."""
LIARS = (3, 5)
TELLERS = (6, 8)
"""Who makes claims, the liars among them; fewer where fewer have something to say."""
TRUE_EACH = 3
"""True claims of one teller, at most."""
MOST_PARTIAL = 3


@dataclass(frozen=True, slots=True)
class Clues:
    """What a hunter may come to know."""

    traces: tuple[Trace, ...]
    """Placed ones, then those that the nights leave."""
    left_by_night: tuple[TraceId, ...]
    """For the first night, the second, …; fewer than nights where there are not enough."""
    claims: tuple[Claim, ...]
    places: tuple[PlacePage, ...]
    people: tuple[PersonPage, ...]
    motive: Motive


def draw_clues(case: Case) -> Clues:
    """Draw the clues of a case.

    Raises:
        Unfit: The evidence does not prove the answer twice, finds no place, or gives too few liars.
    """
    agreeing = {line: _agreeing(case, line) for line in Line}
    kept = _kept_for_nights(case, agreeing)
    placed = [
        trace for line in Line for trace in _of_line(case, line, [each for each in agreeing[line] if each not in kept])
    ]
    places = _place(case, placed)
    motive, lies = _lies(case, placed)
    true = _true_claims(case, lies)
    every = (*placed, *kept)
    claims = [*(_lie(case, lie, by, every) for lie, by in lies), *_told_true(case, true)]
    told = [*(lie for lie, _ in lies), *true]
    return Clues(
        traces=tuple(_trace(case, each) for each in every),
        left_by_night=tuple(TraceId(each.id) for each in kept),
        claims=tuple(claims),
        places=places,
        people=_answers(told),
        motive=motive,
    )


# ---------------------------------------------------------------- traces


def _agreeing(case: Case, line: Line) -> tuple[TraceEvidence, ...]:
    """Return the traces of a line that are true here and rule out something, in an order of chance."""
    true = [
        each
        for each in case.evidence.traces
        if each.line is line and case.true(line) in each.fits and case.strikes(line, each.fits)
    ]
    return case.lots.shuffled(f"traces|{line}", true)


def _kept_for_nights(case: Case, agreeing: dict[Line, tuple[TraceEvidence, ...]]) -> tuple[TraceEvidence, ...]:
    """Keep back a strong trace for each night, of another line each where it can be."""
    kept: list[TraceEvidence] = []
    for night in range(case.nights):
        lines = case.lots.shuffled(f"night|{night}", tuple(Line))
        used = Counter(each.line for each in kept)
        strong = [each for line in sorted(lines, key=lambda line: used[line]) for each in agreeing[line] if each.strong]
        free = [each for each in strong if each not in kept]
        kept.extend(free[:1])
    return tuple(kept)


def _of_line(case: Case, line: Line, free: Sequence[TraceEvidence]) -> tuple[TraceEvidence, ...]:
    """Return the traces of a line; only where they do not suffice is one of them allowed to say nearly everything."""
    wrong = len(case.strikes(line, (case.true(line),)))
    modest = [each for each in free if 2 * len(case.strikes(line, each.fits)) <= wrong + 1]
    telling = [each for each in free if each not in modest]
    first = _proof(case, line, modest, telling)
    second = _proof(case, line, _without(modest, first), _without(telling, first))
    rest = _without(modest, (*first, *second))
    return (*first, *second, *case.lots.some(f"more|{line}", rest, *MORE))


def _without(traces: Sequence[TraceEvidence], used: Sequence[TraceEvidence]) -> list[TraceEvidence]:
    return [each for each in traces if each not in used]


def _proof(
    case: Case, line: Line, modest: Sequence[TraceEvidence], telling: Sequence[TraceEvidence]
) -> tuple[TraceEvidence, ...]:
    """Return traces that between them rule out every wrong candidate, taking at each step what rules out most."""
    wrong = set(case.strikes(line, (case.true(line),)))
    proof: list[TraceEvidence] = []

    def ruled_out(trace: TraceEvidence) -> int:
        return len(wrong.intersection(case.strikes(line, trace.fits)))

    while wrong:
        best = next(
            (max(each, key=ruled_out) for each in (modest, telling) if any(map(ruled_out, each))),
            None,
        )
        if best is None:
            left = ", ".join(sorted(strike.candidate for strike in wrong))
            raise Unfit(f"no further proof of its {line}, {case.true(line)}, rules out {left}")
        proof.append(best)
        wrong.difference_update(case.strikes(line, best.fits))
    return tuple(proof)


def _trace(case: Case, each: TraceEvidence) -> Trace:
    return Trace(
        id=TraceId(each.id),
        name=each.name,
        aliases=each.aliases,
        text=each.text,
        strikes=case.strikes(each.line, each.fits),
        opens=each.opens,
    )


def _place(case: Case, placed: Sequence[TraceEvidence]) -> tuple[PlacePage, ...]:
    """Put each trace somewhere on its ground; what can be found where it happened is found there."""
    pages: dict[PlaceId, PlacePage] = {}
    for trace in placed:
        grounds = [each.id for each in places_for(case.ground, trace.where)]
        order = case.lots.shuffled(f"place|{trace.id}", grounds)
        nearest_first = sorted(order, key=lambda place: place != case.death)
        place = next((each for each in nearest_first if _has_room(pages.get(each), trace)), None)
        if place is None:
            raise Unfit(f"there is no room for {trace.id}")
        pages[place] = _with(pages.get(place, PlacePage(id=place)), trace)
    return tuple(pages[each.id] for each in case.ground.places if each.id in pages)


def _has_room(page: PlacePage | None, trace: TraceEvidence) -> bool:
    if page is None:
        return True
    if trace.found is None:
        return len(page.search) < MOST_SEARCHES
    called = {key(name) for each in page.details for name in (each.name, *each.aliases)}
    return len(page.details) < MOST_DETAILS and not called & {
        key(name) for name in (trace.found.detail, *trace.found.aliases)
    }


def _with(page: PlacePage, trace: TraceEvidence) -> PlacePage:
    if trace.found is None:
        return page.model_copy(update={"search": (*page.search, TraceId(trace.id))})
    detail = Detail(
        id=DetailId(f"sign_{trace.id}"[:40]),
        name=trace.found.detail,
        aliases=trace.found.aliases,
        text=trace.found.mention,
        trace=TraceId(trace.id),
    )
    read = f"{page.mention.text} {trace.found.mention}".strip()
    return page.model_copy(update={"details": (*page.details, detail), "mention": Mention(text=read, night=read)})


# ---------------------------------------------------------------- claims


def _lies(
    case: Case, placed: Sequence[TraceEvidence]
) -> tuple[Motive, tuple[tuple[ClaimEvidence, TraceEvidence], ...]]:
    """Draw a motive, and for three to five people one lie that it makes them tell, with the trace that breaks it."""
    broken: dict[Motive, dict[PersonId, list[tuple[ClaimEvidence, TraceEvidence]]]] = {}
    for claim in case.evidence.claims:
        if claim.lies is None or claim.teller not in case.ground.person:
            continue
        if case.true(claim.line) in claim.fits or not set(claim.fits).intersection(case.candidates(claim.line)):
            continue  # true here, or about nobody who is suspected
        by = _breaking(case, claim, placed)
        if by is not None:
            broken.setdefault(claim.lies.motive, {}).setdefault(claim.teller, []).append((claim, by))
    last = case.last.motive if case.last is not None else None
    motives = [each for each in Motive if each != last and len(broken.get(each, {})) >= LIARS[0]]
    if not motives:
        raise Unfit("too few would lie for one motive")
    motive = case.lots.one("motive", motives)
    by_liar = broken[motive]
    liars = case.lots.some("liars", [each.id for each in case.ground.people if each.id in by_liar], *LIARS)
    return motive, tuple(case.lots.one(f"lie|{liar}", by_liar[liar]) for liar in liars)


def _breaking(case: Case, claim: ClaimEvidence, placed: Sequence[TraceEvidence]) -> TraceEvidence | None:
    """Return a placed trace that a claim cannot be true beside: no candidate agrees with both."""
    against = [each for each in placed if each.line is claim.line and not set(each.fits) & set(claim.fits)]
    return case.lots.one(f"broken|{claim.id}", against) if against else None


def _true_claims(case: Case, lies: Sequence[tuple[ClaimEvidence, TraceEvidence]]) -> tuple[ClaimEvidence, ...]:
    """Draw who says what is true: the liars and others, each about topics that they have not spoken of."""
    true: dict[PersonId, list[ClaimEvidence]] = {}
    for claim in case.evidence.claims:
        agrees = case.true(claim.line) in claim.fits and case.strikes(claim.line, claim.fits)
        if agrees and claim.teller in case.ground.person:
            true.setdefault(claim.teller, []).append(claim)
    liars = [lie.teller for lie, _ in lies]
    others = [each.id for each in case.ground.people if each.id in true and each.id not in liars]
    more = [max(0, count - len(liars)) for count in TELLERS]
    tellers = [*liars, *case.lots.some("tellers", others, more[0], more[1])]
    lied_about = {lie.teller: lie.topic for lie, _ in lies}
    told: list[ClaimEvidence] = []
    for teller in tellers:
        spoken_of = {lied_about.get(teller)}
        for claim in case.lots.shuffled(f"true|{teller}", true.get(teller, [])):
            if claim.topic not in spoken_of and len(spoken_of) <= TRUE_EACH:
                spoken_of.add(claim.topic)
                told.append(claim)
    return tuple(told)


def _lie(case: Case, claim: ClaimEvidence, by: TraceEvidence, every: Sequence[TraceEvidence]) -> Claim:
    """Return a claim as a lie: the trace that breaks it, and whatever else leaves none of the suspects it leaves."""
    assert claim.lies is not None  # only such claims are drawn as lies
    left = frozenset(claim.fits) & frozenset(case.candidates(claim.line))
    against = [each for each in every if each.line is claim.line and not left & frozenset(each.fits)]
    return Claim(
        id=ClaimId(claim.id),
        name=claim.name,
        aliases=claim.aliases,
        teller=claim.teller,
        truth=Truth.FALSE,
        reason=claim.lies.reason,
        strikes=case.strikes(claim.line, claim.fits),
        broken_by=TraceId(by.id),
        also_broken_by=tuple(TraceId(each.id) for each in against if each is not by),
        confession=claim.lies.confession,
    )


def _told_true(case: Case, claims: Sequence[ClaimEvidence]) -> tuple[Claim, ...]:
    weak = [each.id for each in claims if len(case.strikes(each.line, each.fits)) == 1]
    partial = frozenset(case.lots.some("partial", weak, 0, MOST_PARTIAL))
    return tuple(
        Claim(
            id=ClaimId(each.id),
            name=each.name,
            aliases=each.aliases,
            teller=each.teller,
            truth=Truth.PARTIAL if each.id in partial else Truth.TRUE,
            reason=case.ground.person[each.teller].goal,
            strikes=case.strikes(each.line, each.fits),
        )
        for each in claims
    )


def _answers(told: Iterable[ClaimEvidence]) -> tuple[PersonPage, ...]:
    answers: dict[PersonId, tuple[Answer, ...]] = {}
    for claim in told:
        answer = Answer(topic=claim.topic, trust=claim.trust, claim=ClaimId(claim.id), words=claim.words)
        answers[claim.teller] = (*answers.get(claim.teller, ()), answer)
    return tuple(PersonPage(id=teller, answers=said) for teller, said in answers.items())
