"""One draw of a generated hunt, as the pages that are laid over its country."""

from __future__ import annotations

from hunter_game.content.evidence import Evidence
from hunter_game.content.generating.calling import draw_call
from hunter_game.content.generating.case import draw_case
from hunter_game.content.generating.clues import draw_clues
from hunter_game.content.generating.lots import Lots
from hunter_game.content.generating.nights import draw_feedings
from hunter_game.content.overlay import HuntPages
from hunter_game.engine.vocabulary import Complication, HuntId
from hunter_game.engine.world import Hunt, World

DRAWN = HuntId("drawn")
"""Id of every hunt that was drawn and not written."""


def draw(ground: World, evidence: Evidence, people: int, seed: str, attempt: int) -> HuntPages:
    """Draw a hunt; whether it can be won is not asked here.

    Args:
        ground: The country without a hunt, as it remembers.
        evidence: What its hunts are drawn from.
        people: How many people the country had before any hunt.
        seed: Of the hunt, any text.
        attempt: Which draw of that seed, from 0.

    Raises:
        Unfit: This draw makes no hunt.
    """
    lots = Lots(seed, attempt)
    case = draw_case(ground, evidence, lots, lots.one("nights", evidence.summons.nights))
    clues = draw_clues(case)
    pay = lots.one("pay", evidence.summons.pay)
    call = draw_call(case, pay)
    hunt = Hunt(
        id=DRAWN,
        title=call.title,
        summons=call.summons,
        goal=call.goal,
        payer=case.payer,
        pay=pay,
        start=evidence.summons.start,
        kinds=case.kinds,
        causes=case.causes,
        nexts=case.nexts,
        topics=evidence.summons.topics,
        answer=case.answer,
        lair=case.lair,
        feedings=draw_feedings(case, clues, people),
        nights=case.nights,
        complication=case.complication,
        complicates=call.complicates,
        second=case.second,
        blamed=case.blamed,
        gathering=evidence.summons.gathering if case.complication is Complication.SAINTS_DAY else None,
        motive=clues.motive,
    )
    return HuntPages(hunts=(hunt,), traces=clues.traces, claims=clues.claims, places=clues.places, people=clues.people)
