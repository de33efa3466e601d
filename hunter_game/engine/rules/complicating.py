"""What a complication does by itself: with a candle, a watch, a dawn, a meeting, the reckoning.

Which rule each of them changes is stated in `complications`. Each time that one bites, it says so once.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import Complicated
from hunter_game.engine.rules import complications, conditions
from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import Complication, PersonId, Phase, PlaceId, Telling, Watch


def bite(draft: Draft, text: str, *, person: PersonId | None = None, place: PlaceId | None = None) -> None:
    """Say that the hunt's complication made itself felt."""
    complication = draft.hunt.complication
    assert complication is not None
    draft.say(Complicated(complication=complication, person=person, place=place, text=text))


def candle(draft: Draft, facts: Facts) -> None:
    """Let a candle cost what the place costs.

    Args:
        draft: What is under way.
        facts: How things were when it began to burn.
    """
    world = draft.world
    if complications.under_water(world, facts, facts.place):
        bite(draft, "You wade in the flood: 1 health.", place=facts.place)
        conditions.hurt(draft, 1, Complication.FLOOD.value)
    elif facts.phase is Phase.INQUIRY and complications.second_prowls(world, facts):
        if facts.hunter.courage > 0:
            bite(draft, "The other one is abroad as well, and near: 1 nerve.", place=facts.place)
            conditions.frighten(draft, 1, Complication.SECOND_BEAST.value)
        else:
            bite(draft, "The other one is abroad as well, and upon you: 1 health.", place=facts.place)
            conditions.hurt(draft, 1, Complication.SECOND_BEAST.value)


def watch(draft: Draft) -> None:
    """Let a watch begin."""
    hunt, facts = draft.hunt, draft.facts
    first_day = facts.day == 1
    if hunt.complication is Complication.FLOOD and first_day and facts.watch is Watch.DUSK:
        bite(draft, "The water rises: low places are closed until morning.")
    elif hunt.complication is Complication.SAINTS_DAY and first_day and facts.watch is Watch.NOON:
        bite(draft, "Everybody keeps the saint's noon together.", place=hunt.gathering or hunt.start)
    elif hunt.complication is Complication.CURFEW and facts.watch is Watch.DUSK:
        bite(draft, "Curfew: nobody is out of doors, and a question burns 1 candle more.")


def dawn(draft: Draft) -> None:
    """Let a day begin after the first."""
    match draft.hunt.complication:
        case Complication.FLOOD if draft.facts.day == 2:
            bite(draft, "The water has gone down: low places are open.")
        case Complication.VOW_OF_SILENCE if draft.facts.day == 2:
            bite(draft, "The vow of silence is over.")
        case Complication.SICKNESS:
            bite(draft, "The sickness is in you too: 1 nerve.")
            conditions.frighten(draft, 1, Complication.SICKNESS.value)
        case Complication.BOUNTY_RIVAL:
            _pay_the_rival(draft)
        case Complication.HUE_AND_CRY:
            _hang(draft)
        case _:
            pass


def meeting(draft: Draft) -> None:
    """Let a meeting begin."""
    if draft.hunt.complication is Complication.BURIED_TRUTH:
        bite(draft, "What was buried has made it worse: 1 off every check against it.")


def reckoning(draft: Draft, telling: Telling, *, known: bool) -> None:
    """Let the hunt be reckoned.

    Args:
        draft: What is under way.
        telling: What the hunter tells.
        known: Whether the cause was right, so that there is a truth to tell or to bury.
    """
    match draft.hunt.complication, telling:
        case Complication.HARD_TIMES, _:
            bite(draft, "Hard times: a third of the pay is not there.")
        case Complication.GUILTY_WITNESS, Telling.TRUTH if known:
            bite(draft, "The one who pays had a part in it, and pays half for hearing so.", person=draft.hunt.payer)
        case Complication.GUILTY_WITNESS, Telling.BURY if known:
            bite(draft, "The one who pays had a part in it, and pays double for silence.", person=draft.hunt.payer)
        case Complication.BURIED_TRUTH, Telling.TRUTH if known:
            bite(draft, "What was buried is told at last: the truth counts double.")
        case _:
            pass


def _pay_the_rival(draft: Draft) -> None:
    if draft.facts.account is None and draft.facts.day - 1 <= complications.RIVAL_TAKES_MOST:
        quarters = complications.rival_quarters(draft.hunt, draft.facts)
        bite(draft, f"No account is signed: the other hunter has {quarters} of 4 quarters of the pay.")


def _hang(draft: Draft) -> None:
    blamed, facts = draft.hunt.blamed, draft.facts
    if blamed is None or facts.phase is not Phase.INQUIRY or facts.day != complications.HANGING_DAY:
        return
    if facts.account is None and facts.people[blamed].alive:
        draft.put_person(blamed, alive=False)
        name = draft.world.person[blamed].name
        bite(draft, f"No account is signed: the crowd has hanged {name}.", person=blamed)
