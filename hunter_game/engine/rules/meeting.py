"""How hunter and beast come to meet.

- In its hours (by night, for most) the beast is at its true *next*. A hunter who is there meets it, if only by the last
  candle. Bait that lies armed where the hunter stands draws it there instead.
- At dusk it is abroad for those who wait for it: until night falls it lets a hunter go by who has signed nothing.
- In the other watches it lies in its lair. It lets a hunter go by who has not signed the account; one who has, and is
  there, meets it on its own ground: it is near, *next* helps nothing even when it is right, and it has one free act
  more. No bait draws it out.
- Each right line of the signed account helps by itself: *kind*, its opening is foiled and guarding and flight are
  easier
  by 1; *cause*, its bane bites double and its mercy can be spoken; *next*, the hunter chose the ground: it is far off,
  and the first blow is aimed.
- Each line that is wrong, or that nobody signed, gives it a free act before the hunter's first, and makes the checks of
  the meeting harder; see `fight`.
- A hunter who signed the wrong *next*, and whom it has not met, is found by it at the end of the night, after it has
  fed.
- A trap that lies armed on the ground of the meeting holds it for its first act.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import BeastActed, MeetingBegan
from hunter_game.engine.rules import beast_acts, complicating, conditions
from hunter_game.engine.state import Fight, at_place
from hunter_game.engine.vocabulary import Condition, ItemId, Phase, PlaceId, Range, Watch
from hunter_game.engine.world import Item


def look_for(draft: Draft) -> None:
    """Begin a meeting if hunter and beast are in one place now."""
    if draft.facts.phase is not Phase.INQUIRY:
        return
    account = draft.facts.account
    if account is None and draft.facts.watch is not Watch.NIGHT:
        return
    if draft.facts.watch not in draft.world.beast[draft.hunt.answer.kind].hours:
        if draft.facts.place == draft.hunt.lair:
            _begin(draft, Range.NEAR, lair=True)
        return
    bait = _armed(draft, lures=True)
    if bait is not None:
        draft.spend(bait)
        _begin(draft, Range.NEAR)
    elif draft.facts.place == hunting_ground(draft):
        chosen = account is not None and account.next == draft.hunt.answer.next
        _begin(draft, Range.FAR if chosen else Range.NEAR)


def ambush(draft: Draft) -> None:
    """Let it find a hunter who signed the wrong place, if it has not met them yet."""
    account, answer = draft.facts.account, draft.hunt.answer
    if account is not None and account.next != answer.next and draft.facts.beasts[answer.kind].met == 0:
        _begin(draft, Range.ENGAGED)


def hunting_ground(draft: Draft) -> PlaceId:
    """Return where it comes in its hours."""
    return next(each.place for each in draft.hunt.nexts if each.id == draft.hunt.answer.next)


def _begin(draft: Draft, range_: Range, *, lair: bool = False) -> None:
    account, answer = draft.facts.account, draft.hunt.answer
    beast = draft.world.beast[answer.kind]
    right = (
        account is not None and account.kind == answer.kind,
        account is not None and account.cause == answer.cause,
        account is not None and account.next == answer.next,
    )
    wrong = right.count(False)
    ground = right[2] and not lair
    opening = [act.id for act in beast.acts].index(beast.opening)
    fight = Fight(
        beast=beast.id,
        range=range_,
        turn=1,
        shown=opening,
        foreseen=right[0],
        known_bane=right[1],
        ground=ground,
        aimed=ground,
    )
    draft.put(phase=Phase.MEETING, fight=fight)
    draft.put_beast(beast.id, met=draft.facts.beasts[beast.id].met + 1)
    draft.say(
        MeetingBegan(
            beast=beast.id,
            place=draft.facts.place,
            range=range_,
            foreseen=right[0],
            known_bane=right[1],
            ground=ground,
            lair=lair,
            signed=account is not None,
        )
    )
    complicating.meeting(draft)
    trap = _armed(draft, holds=True)
    if trap is not None:
        draft.spend(trap)
        conditions.gain_beast(draft, beast.id, Condition.HELD, trap)
    if fight.foreseen:
        draft.say(BeastActed(beast=beast.id, act=beast.opening, effect="foiled"))
        beast_acts.come_round(draft)
    for _ in range(wrong + lair):
        beast_acts.act_freely(draft)
        if draft.facts.phase is Phase.OVER:
            return
        beast_acts.come_round(draft)
    beast_acts.show(draft)


def _armed(draft: Draft, *, lures: bool = False, holds: bool = False) -> ItemId | None:
    """Return the first armed bait or trap where the hunter stands."""
    here = at_place(draft.facts.place)

    def fits(item: Item) -> bool:
        thing = draft.facts.things[item.id]
        return thing.set and thing.holder == here and ((lures and item.lures) or (holds and item.holds))

    return next((item.id for item in draft.world.items if fits(item)), None)
