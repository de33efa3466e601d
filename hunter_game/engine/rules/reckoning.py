"""What a hunt was worth: lines known × who lives × what is told.

The score:

| what | points |
|---|---|
| each right line of the account | 20 |
| each life that was at stake and was kept | 5 |
| the beast slain | 10 |
| the beast laid to rest | 15 |
| the truth told, with the right *cause* | 10 (20 where the last truth was buried) |
| a hunt that was not finished | 10 a right line, and nothing else |

At stake are the one who pays, whoever stands in a third line, whom it feeds on, and whom the crowd blames.

The pay, in this order:

| what | pennies |
|---|---|
| promised | the pay of the hunt |
| hard times | a third less |
| a rival | a quarter of the promise less for each dawn without a signed account |
| each line that is not right | a quarter of what is left at that point less, the same for each |
| the one who promised is dead | half of it: the parish pays |
| buried, with the right *cause* | half as much again, by those whom it spares |
| a guilty witness, with the right *cause* | truth: half; buried: as much again |

Who does not know the *cause* has no truth to tell and none to bury: it is paid as it is.

What the village does:

| told | right *cause* | wrong *cause*, or none |
|---|---|---|
| truth, laid to rest | amends | doubt |
| truth, slain | shame | doubt |
| buried | silence | tales |
| the hunter died | mourning | mourning |
| the last night was lost | flight | flight |

A name is made of what is told: renown grows by the score after the truth, by half of it after burying, not at all
otherwise. What was buried comes back in a later hunt of the same country.
"""

from __future__ import annotations

from collections.abc import Iterable

from hunter_game.engine.outcomes import HuntEnded, Modifier
from hunter_game.engine.rules import complications
from hunter_game.engine.state import Facts, Reckoning
from hunter_game.engine.vocabulary import Complication, Ending, Line, PersonId, Telling, Verdict
from hunter_game.engine.world import Hunt, World

POINTS_A_LINE = 20
POINTS_A_LINE_UNFINISHED = 10
POINTS_A_LIFE = 5
POINTS_SLAIN = 10
POINTS_LAID = 15
POINTS_TRUTH = 10

LINE_TAKES_ONE_IN = 4
"""What part of the pay each line takes that is not right."""
RIVAL_TAKES_ONE_IN = 4
"""What part of the promise a rival gets for each dawn."""
HARD_TIMES_TAKE_ONE_IN = 3
PARISH_PAYS_ONE_IN = 2
SILENCE_ADDS_ONE_IN = 2
"""What part of the pay is added by those whom silence spares."""
GUILT_TAKES_ONE_IN = 2
"""What part of the pay a guilty payer keeps back for the truth."""
BURIED_RENOWN_ONE_IN = 2

FINISHED = (Ending.SLAIN, Ending.LAID)

VERDICTS = {
    Verdict.AMENDS: "the village makes amends for what it did",
    Verdict.SHAME: "the village knows what it did",
    Verdict.DOUBT: "the village hears a tale that nobody can prove",
    Verdict.SILENCE: "the village keeps its secret, for now",
    Verdict.TALES: "the village tells itself a tale of its own",
    Verdict.MOURNING: "a name is cut into the wall of the inn",
    Verdict.FLIGHT: "whoever can leave leaves",
}
"""What the village does, in the rules' own words."""


def lines_right(hunt: Hunt, facts: Facts) -> tuple[Line, ...]:
    """Return the right lines of the signed account."""
    account, answer = facts.account, hunt.answer
    if account is None:
        return ()
    right = {
        Line.KIND: account.kind == answer.kind,
        Line.CAUSE: account.cause == answer.cause,
        Line.NEXT: account.next == answer.next,
    }
    return tuple(line for line in Line if right[line])


def at_stake(world: World, hunt: Hunt) -> tuple[PersonId, ...]:
    """Return whose lives the hunt is about, in the order of the world."""
    stake = {hunt.payer, hunt.blamed, *(each.victim for each in hunt.nexts), *(each.victim for each in hunt.feedings)}
    return tuple(person.id for person in world.people if person.id in stake)


def reckon(world: World, facts: Facts, ending: Ending, told: Telling | None) -> Reckoning:
    """Return how a hunt ended and what it was worth.

    Args:
        world: A checked world.
        facts: The state of things, before anything of this is paid.
        ending: How it ended.
        told: What the hunter told; None when nobody was left to tell, or nothing to.
    """
    hunt = world.hunt[facts.hunt]
    points = score_parts(world, facts, ending, told)
    score = _sum(points)
    return Reckoning(
        ending=ending,
        lines=len(lines_right(hunt, facts)),
        alive=sum(person.alive for person in facts.people.values()),
        told=told,
        score=score,
        points=points,
        pay=_sum(pay_parts(world, facts, told)),
        purse=pay_parts(world, facts, told),
        renown=0 if ending not in FINISHED else score // BURIED_RENOWN_ONE_IN if told is Telling.BURY else score,
        verdict=verdict(hunt, facts, ending, told),
    )


def ended(reckoning: Reckoning) -> HuntEnded:
    """Return the outcome that says a reckoning."""
    return HuntEnded(**{field: getattr(reckoning, field) for field in Reckoning.model_fields})


def verdict(hunt: Hunt, facts: Facts, ending: Ending, told: Telling | None) -> Verdict:
    """Return what the village does."""
    if ending is Ending.DIED:
        return Verdict.MOURNING
    if ending is Ending.LOST or told is None:
        return Verdict.FLIGHT
    known = Line.CAUSE in lines_right(hunt, facts)
    if told is Telling.BURY:
        return Verdict.SILENCE if known else Verdict.TALES
    if not known:
        return Verdict.DOUBT
    return Verdict.AMENDS if ending is Ending.LAID else Verdict.SHAME


def score_parts(world: World, facts: Facts, ending: Ending, told: Telling | None) -> tuple[Modifier, ...]:
    """Return what makes up the score, by name."""
    hunt = world.hunt[facts.hunt]
    right = lines_right(hunt, facts)
    if ending not in FINISHED:
        return _counted([("right lines, half", len(right) * POINTS_A_LINE_UNFINISHED)])
    kept = sum(facts.people[person].alive for person in at_stake(world, hunt))
    true = told is Telling.TRUTH and Line.CAUSE in right
    return _counted(
        [
            ("right lines", len(right) * POINTS_A_LINE),
            ("lives kept", kept * POINTS_A_LIFE),
            (ending.value, POINTS_LAID if ending is Ending.LAID else POINTS_SLAIN),
            ("truth told", POINTS_TRUTH * complications.truth_counts(hunt) if true else 0),
        ]
    )


def pay_parts(world: World, facts: Facts, told: Telling | None) -> tuple[Modifier, ...]:
    """Return what makes up the pay, by name and in pennies; never under 0 together."""
    if told is None:
        return ()
    hunt = world.hunt[facts.hunt]
    right = lines_right(hunt, facts)
    parts = [("promised", hunt.pay)]

    def left() -> int:
        return sum(pennies for _, pennies in parts)

    if hunt.complication is Complication.HARD_TIMES:
        parts.append(("hard times", -(hunt.pay // HARD_TIMES_TAKE_ONE_IN)))
    parts.append(("the other hunter", -(hunt.pay * complications.rival_quarters(hunt, facts) // RIVAL_TAKES_ONE_IN)))
    parts.append(("lines not right", -(left() * (len(Line) - len(right)) // LINE_TAKES_ONE_IN)))
    if not facts.people[hunt.payer].alive:
        parts.append(("the parish pays", -(left() - left() // PARISH_PAYS_ONE_IN)))
    if Line.CAUSE in right:
        parts.append(_for_the_telling(hunt, told, left()))
    return _counted(parts)


def _for_the_telling(hunt: Hunt, told: Telling, left: int) -> tuple[str, int]:
    """Return what telling or burying a known cause adds to so many pennies."""
    guilty = hunt.complication is Complication.GUILTY_WITNESS
    if told is Telling.BURY:
        return "buried", left if guilty else left // SILENCE_ADDS_ONE_IN
    return "a guilty payer", -(left // GUILT_TAKES_ONE_IN) if guilty else 0


def _counted(parts: Iterable[tuple[str, int]]) -> tuple[Modifier, ...]:
    return tuple(Modifier(name=name, value=value) for name, value in parts if value)


def _sum(parts: tuple[Modifier, ...]) -> int:
    return sum(part.value for part in parts)
