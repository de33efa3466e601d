"""Complications: each changes one rule of the hunt, as the summons tells. Here the other rules ask what it changes.

| complication | the rule that it changes |
|---|---|
| second beast | from the second day on, while no account is signed, another is abroad at dusk and night: each candle burnt out of doors on open ground (fen, wood, field) takes 1 nerve, or 1 health of one who has none left |
| bounty rival | each dawn that finds no signed account takes a quarter of the promised pay, at most three |
| flood | from dusk to the first dawn low places are closed to whoever comes from dry ground; each candle in one of them takes 1 health |
| saint's day | on the first day nobody trades, and at its noon everybody is where they gather |
| guilty witness | the one who pays has something to hide: questions to them are harder by 1; the truth of the cause is paid half, silence about it double |
| curfew | at dusk and night a question burns one candle more, and nobody is out of doors |
| hue and cry | at the second dawn without a signed account the crowd hangs whom it blames |
| sickness | each dawn takes 1 nerve, and rest gives no health |
| feud | whoever of one side (payer or blamed, each with their kin) comes to trust the hunter more costs 1 trust with the head of the other |
| vow of silence | on the first day the grieving answer as if they trusted 1 less, unless asked kindly |
| hard times | prices are half as much again, the pay a third less |
| buried truth | what the last hunter buried is back: every check against the beast is harder by 1, the payer's trust begins at −1, and the truth scores double |

What a complication does by itself is in `complicating`.
Whom it is about (`Hunt.second`, `Hunt.blamed`) stays hidden until it bites, and moves nothing before.
"""  # noqa: E501  # a table has one line a row

from __future__ import annotations

from hunter_game.engine.state import Facts
from hunter_game.engine.vocabulary import (
    Approach,
    Complication,
    PersonId,
    PlaceId,
    Temperament,
    Terrain,
    Watch,
)
from hunter_game.engine.world import Hunt, World

PROWLS_FROM_DAY = 2
"""First day on which a second beast is abroad."""
PROWLS_ON = (Terrain.FEN, Terrain.WOOD, Terrain.FIELD)
RIVAL_TAKES_MOST = 3
"""Quarters of the pay, at most."""
HANGING_DAY = 3
"""The day whose dawn is the second."""
CURFEW_CANDLES = 1
"""What a question burns more under curfew."""
GUILTY_HINDERS = 1
VOW_HOLDS_BACK = 1
BURIED_HINDERS = 1
BURIED_TRUST = -1
"""The payer's trust at the beginning, after the last truth was buried."""

_LATE = (Watch.DUSK, Watch.NIGHT)


# ---------------------------------------------------------------- going about


def second_prowls(world: World, facts: Facts) -> bool:
    """Return whether a second beast is where the hunter is."""
    hunt = world.hunt[facts.hunt]
    return (
        hunt.complication is Complication.SECOND_BEAST
        and hunt.second is not None
        and facts.account is None
        and facts.day >= PROWLS_FROM_DAY
        and facts.watch in _LATE
        and world.place[facts.place].terrain in PROWLS_ON
    )


def under_water(world: World, facts: Facts, place: PlaceId) -> bool:
    """Return whether a place stands under water now."""
    flood = world.hunt[facts.hunt].complication is Complication.FLOOD
    return flood and facts.day == 1 and facts.watch in _LATE and world.place[place].low


def closed(world: World, facts: Facts, place: PlaceId) -> bool:
    """Return whether the way into a place is closed from where the hunter stands."""
    return under_water(world, facts, place) and not under_water(world, facts, facts.place)


def rest_heals(hunt: Hunt) -> bool:
    """Return whether rest gives health."""
    return hunt.complication is not Complication.SICKNESS


# ---------------------------------------------------------------- people


def place_instead(world: World, facts: Facts, hours: PlaceId) -> PlaceId | None:
    """Return where somebody is whose hours would have them at a place; None behind doors."""
    hunt = world.hunt[facts.hunt]
    if saints_day(hunt, facts) and facts.watch is Watch.NOON:
        return hunt.gathering or hunt.start
    if curfew(hunt, facts) and world.place[hours].terrain is not Terrain.INDOORS:
        return None
    return hours


def saints_day(hunt: Hunt, facts: Facts) -> bool:
    """Return whether it is a saint's day: nobody trades."""
    return hunt.complication is Complication.SAINTS_DAY and facts.day == 1


def curfew(hunt: Hunt, facts: Facts) -> bool:
    """Return whether there is a curfew now."""
    return hunt.complication is Complication.CURFEW and facts.watch in _LATE


def first_trust(hunt: Hunt, person: PersonId) -> int:
    """Return the trust with which somebody meets the hunter."""
    return BURIED_TRUST if hunt.complication is Complication.BURIED_TRUTH and person == hunt.payer else 0


def offended_by(world: World, hunt: Hunt, person: PersonId) -> PersonId | None:
    """Return who trusts the hunter less for somebody's trusting them more: the head of the other side of a feud."""
    blamed, payer = hunt.blamed, hunt.payer
    if hunt.complication is not Complication.FEUD or blamed is None or blamed == payer:
        return None
    for head, other in ((payer, blamed), (blamed, payer)):
        of_both = person in world.person[other].kin
        if person == head or (person != other and person in world.person[head].kin and not of_both):
            return other
    return None


# ---------------------------------------------------------------- questions


def question_burns(hunt: Hunt, facts: Facts) -> int:
    """Return how many candles a question burns beside its own."""
    return CURFEW_CANDLES if curfew(hunt, facts) else 0


def question_hinders(hunt: Hunt, person: PersonId) -> tuple[str, int]:
    """Return what hinders a question to somebody, by name."""
    guilty = hunt.complication is Complication.GUILTY_WITNESS and person == hunt.payer
    return "something to hide", -GUILTY_HINDERS if guilty else 0


def silence(world: World, facts: Facts, person: PersonId, approach: Approach) -> tuple[str, int]:
    """Return what a vow takes off how far an answer reaches, by name."""
    vowed = (
        world.hunt[facts.hunt].complication is Complication.VOW_OF_SILENCE
        and facts.day == 1
        and world.person[person].temperament is Temperament.GRIEVING
        and approach is not Approach.KIND
    )
    return "vow of silence", -VOW_HOLDS_BACK if vowed else 0


# ---------------------------------------------------------------- money and the meeting


def price(hunt: Hunt, pennies: int) -> int:
    """Return what is asked for something that is worth so many pennies; half a penny is a whole one."""
    return (pennies * 3 + 1) // 2 if hunt.complication is Complication.HARD_TIMES else pennies


def rival_quarters(hunt: Hunt, facts: Facts) -> int:
    """Return how many quarters of the pay a rival has got: one for each dawn that found no signed account."""
    if hunt.complication is not Complication.BOUNTY_RIVAL:
        return 0
    dawns = (facts.account.day if facts.account is not None else facts.day) - 1
    return min(RIVAL_TAKES_MOST, dawns)


def fiercer(hunt: Hunt) -> tuple[str, int]:
    """Return what hinders every check against the beast, by name."""
    return "what was buried", -BURIED_HINDERS if hunt.complication is Complication.BURIED_TRUTH else 0


def truth_counts(hunt: Hunt) -> int:
    """Return how many times the points for the truth are given."""
    return 2 if hunt.complication is Complication.BURIED_TRUTH else 1
