"""What it does while it is not met.

It wants one person, and comes for that one every night; that one lives until the last.
Before, it takes who is nearest to hand: somebody whom the board names as a next too, so that it could have been
foreseen, and with them what they know; the one who pays and the one who is blamed are spared.
When no more than two in three of the country's people are left, it takes strangers, so that the country never runs
out of people to ask.
"""

from __future__ import annotations

from hunter_game.content.generating.case import Case
from hunter_game.content.generating.clues import Clues
from hunter_game.content.phrases import filled
from hunter_game.engine.vocabulary import PersonId
from hunter_game.engine.world import Feeding, Person


def draw_feedings(case: Case, clues: Clues, people: int) -> tuple[Feeding, ...]:
    """Draw what each missed night brings.

    Args:
        case: The hunt.
        clues: With the traces that the nights leave.
        people: How many people the country had before any hunt.
    """
    spare = len(case.ground.people) - (2 * people + 2) // 3
    tellers = {claim.teller for claim in clues.claims}
    near = [each.victim for each in case.nexts if each.victim not in (case.wanted, case.payer, case.blamed)]
    order = sorted(case.lots.shuffled("taken", near), key=lambda each: each not in tellers)
    strangers = case.lots.shuffled(
        "strangers", [each for each in case.evidence.victims if each != case.dead and case.leaves in each.how]
    )
    feedings: list[Feeding] = []
    for day in range(1, case.nights + 1):
        trace = clues.left_by_night[day - 1] if day <= len(clues.left_by_night) else None
        victim = _victim(case, day, order, spare)
        spare -= victim is not None
        stranger = strangers[day % len(strangers)] if strangers else case.dead
        names = {"stranger": stranger.name, "how": stranger.how[case.leaves]}
        feedings.append(Feeding(day=day, victim=victim, text=_text(case, day, victim, names), trace=trace))
    return tuple(feedings)


def _victim(case: Case, day: int, order: list[PersonId], spare: int) -> PersonId | None:
    if spare <= 0:
        return None
    if day == case.nights:
        return case.wanted
    return order[day - 1] if day <= len(order) else None


def _text(case: Case, day: int, victim: PersonId | None, stranger: dict[str, str]) -> str:
    texts = case.evidence.feedings
    wanted = case.ground.person[case.wanted]
    if day == case.nights:
        options = texts.spared if victim is None else texts.last
        return filled(case.lots.one("last feeding", options), {**_names(case, wanted), **stranger})
    if victim is None:
        return filled(_turn(case, "stranger", texts.stranger, day), stranger)
    return filled(_turn(case, "person", texts.person[case.leaves], day), _names(case, case.ground.person[victim]))


def _turn(case: Case, question: str, options: tuple[str, ...], day: int) -> str:
    """Return the text of a day; none is read twice while there is another."""
    order = case.lots.shuffled(f"feeding|{question}", options)
    return order[day % len(order)]


def _names(case: Case, person: Person) -> dict[str, str]:
    place = next(each.place for each in case.nexts if each.victim == person.id)
    return {"name": person.name, "role": person.role, "place": case.ground.place[place].name}
