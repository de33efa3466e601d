"""What a generated hunt is about: what did it, what made it, whom it wants; who else might; what is different.

Two hunts in a row share neither the kind, nor the motive of the liars, nor the complication.
What was buried comes back: a cause that a hunter buried is, in a hunt of the complication *buried truth*, the answer
again. That complication is drawn for nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from hunter_game.content.evidence import Evidence, NextEvidence, Victim
from hunter_game.content.evidence_checks import person_of, places_for
from hunter_game.content.generating.lots import Lots, Unfit
from hunter_game.engine.rules.complications import HANGING_DAY, PROWLS_ON
from hunter_game.engine.vocabulary import (
    BeastId,
    CauseId,
    Complication,
    Line,
    PersonId,
    PlaceId,
    Telling,
    Watch,
)
from hunter_game.engine.world import Answers, Next, PastHunt, Person, Strike, World

Each = TypeVar("Each")

KINDS = (4, 5)
CAUSES = (4, 4)
NEXTS = (4, 5)
"""How many candidates a line has, the true one among them; fewer where the country has fewer."""
PENDING_OF_TWO = 1
"""In how many of two hunts something that is buried comes back."""


@dataclass(frozen=True, slots=True)
class Case:
    """The settled part of a hunt."""

    ground: World
    evidence: Evidence
    lots: Lots
    nights: int
    kinds: tuple[BeastId, ...]
    causes: tuple[CauseId, ...]
    nexts: tuple[Next, ...]
    answer: Answers
    lair: PlaceId
    dead: Victim
    """Whose death the hunter is sent for."""
    death: PlaceId
    """Where."""
    payer: PersonId
    complication: Complication
    second: BeastId | None
    blamed: PersonId | None
    last: PastHunt | None
    """The hunt before, in the same country."""

    @property
    def wanted(self) -> PersonId:
        """Whom it wants."""
        return next(each.victim for each in self.nexts if each.id == self.answer.next)

    @property
    def leaves(self) -> str:
        """How its dead are found."""
        return self.evidence.habits[self.answer.kind].leaves

    def candidates(self, line: Line) -> tuple[str, ...]:
        """Return the candidates of a line."""
        match line:
            case Line.KIND:
                return self.kinds
            case Line.CAUSE:
                return self.causes
            case Line.NEXT:
                return tuple(each.id for each in self.nexts)

    def true(self, line: Line) -> str:
        """Return the answer of a line."""
        match line:
            case Line.KIND:
                return self.answer.kind
            case Line.CAUSE:
                return self.answer.cause
            case Line.NEXT:
                return self.answer.next

    def strikes(self, line: Line, fits: Iterable[str]) -> tuple[Strike, ...]:
        """Return the drawn candidates that a clue of such a fit rules out."""
        agree = frozenset(fits)
        return tuple(Strike(line=line, candidate=each) for each in self.candidates(line) if each not in agree)


def buried_causes(past: Sequence[PastHunt]) -> tuple[CauseId, ...]:
    """Return what was buried and has not come back since, oldest first."""
    pending: list[CauseId] = []
    for hunt in past:
        if hunt.complication is Complication.BURIED_TRUTH and hunt.cause in pending:
            pending.remove(hunt.cause)
        if hunt.told is Telling.BURY and hunt.cause not in pending:
            pending.append(hunt.cause)
    return tuple(pending)


def draw_case(ground: World, evidence: Evidence, lots: Lots, nights: int) -> Case:
    """Draw what a hunt is about.

    Args:
        ground: The country without a hunt, as it remembers: its dead are not among its people.
        evidence: What its hunts are drawn from.
        lots: The draw.
        nights: How many nights the hunt is to have.

    Raises:
        Unfit: Too few are left of something.
    """
    last = ground.past[-1] if ground.past else None
    complication = _complication(ground, lots, nights, last)
    kind = lots.one("kind", [each.id for each in ground.beasts if last is None or each.id != last.kind])
    cause = _cause(ground, lots, complication)
    nexts = [each for each in evidence.nexts if person_of(ground, each) is not None]
    next_ = lots.one("next", nexts)
    habits = evidence.habits[kind]
    dead = lots.one("dead", [each for each in evidence.victims if habits.leaves in each.how])
    payer = lots.one("payer", [each for each in evidence.summons.payers if each in ground.person])
    wanted = person_of(ground, next_)
    assert wanted is not None  # only such nexts were drawn from
    kinds = _suspects(lots, "kinds", kind, [each.id for each in ground.beasts], KINDS)
    return Case(
        ground=ground,
        evidence=evidence,
        lots=lots,
        nights=nights,
        kinds=kinds,
        causes=_suspects(lots, "causes", cause, [each.id for each in ground.causes], CAUSES),
        nexts=tuple(_next(ground, each) for each in _suspects(lots, "nexts", next_, nexts, NEXTS)),
        answer=Answers(kind=kind, cause=cause, next=next_.id),
        lair=lots.one("lair", [each.id for each in places_for(ground, habits.lairs)]),
        dead=dead,
        death=lots.one("death", dead.where),
        payer=payer,
        complication=complication,
        second=_second(ground, evidence, lots, kinds) if complication is Complication.SECOND_BEAST else None,
        blamed=_blamed(ground, evidence, lots, complication, payer, wanted),
        last=last,
    )


def _complication(ground: World, lots: Lots, nights: int, last: PastHunt | None) -> Complication:
    returns = Complication.BURIED_TRUTH
    if (
        buried_causes(ground.past)
        and (last is None or last.complication is not returns)
        and lots.below("returns", 2) < PENDING_OF_TWO
    ):
        return returns
    return lots.one(
        "complication",
        [
            each
            for each in Complication
            if each is not returns
            and (last is None or each is not last.complication)
            and (each is not Complication.HUE_AND_CRY or nights >= HANGING_DAY)
        ],
    )


def _cause(ground: World, lots: Lots, complication: Complication) -> CauseId:
    if complication is Complication.BURIED_TRUTH:
        return buried_causes(ground.past)[0]
    return lots.one("cause", [each.id for each in ground.causes])


def _suspects(lots: Lots, question: str, true: Each, every: Sequence[Each], count: tuple[int, int]) -> tuple[Each, ...]:
    """Return the true candidate among wrong ones, in an order of chance."""
    wrong = lots.some(question, [each for each in every if each != true], count[0] - 1, count[1] - 1)
    if not wrong:
        raise Unfit(f"there is only one of {question}")
    return lots.shuffled(f"{question}|order", (true, *wrong))


def _next(ground: World, each: NextEvidence) -> Next:
    victim = person_of(ground, each)
    assert victim is not None  # the dead are left out before
    place = ground.person[victim].hours[Watch.NIGHT]
    return Next(id=each.id, name=each.name, aliases=each.aliases, place=place, victim=victim, text=each.text)


def _second(ground: World, evidence: Evidence, lots: Lots, kinds: tuple[BeastId, ...]) -> BeastId:
    """Return the other beast: none of the suspects, and at home on the open ground where it will be met."""
    open_ground = frozenset(each.value for each in PROWLS_ON)
    return lots.one(
        "second", [each.id for each in evidence.beasts if each.id not in kinds and open_ground & set(each.lairs)]
    )


def _blamed(
    ground: World, evidence: Evidence, lots: Lots, complication: Complication, payer: PersonId, wanted: PersonId
) -> PersonId | None:
    """Return whom the crowd would hang, or who stands against the payer: never one whom the hunt cannot spare.

    Only those are blamed whom a beast might want too; nobody hangs a child.
    """
    paying = ground.person[payer]
    grown = [person for each in evidence.nexts if (person := person_of(ground, each)) is not None]
    others = [ground.person[each] for each in grown if each not in (payer, wanted)]
    match complication:
        case Complication.HUE_AND_CRY:
            return lots.one("blamed", [each.id for each in others])
        case Complication.FEUD:
            return lots.one("blamed", [each.id for each in others if not _close(paying, each)])
        case _:
            return None


def _close(one: Person, other: Person) -> bool:
    return other.id in one.kin or one.id in other.kin
