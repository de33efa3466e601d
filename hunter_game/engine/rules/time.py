"""Candles are time.

- A day has twelve candles, three a watch: morning, noon, dusk, night.
- Looking, listening, thinking, the pack and the board are free; moving, searching, asking, pairing, waiting and laying
  traps burn one; costs of checks can burn more.
- When the last candle is out the night is over. Unless the beast was ended, it feeds; then a new day breaks. A hunter
  who broke off the meeting has bought the night's knowledge with a life.
- Whom it would have taken may be dead already: then it goes hungry, and still leaves its trace.
- At the dawn after the last night there is nobody left to save, and the hunt is lost.
- With each watch, errands end and word of the hunter's questions arrives; see `rumour`.
- Once the beast has fallen, candles still burn but nothing feeds.
"""

from __future__ import annotations

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import CandlesBurnt, DayBroke, Fed, Rejected, WatchChanged
from hunter_game.engine.rules import clues, complicating, complications, conditions, meeting, rumour, weather
from hunter_game.engine.state import CANDLES_A_DAY
from hunter_game.engine.vocabulary import Condition, Ending, Phase, Refusal, Watch
from hunter_game.engine.world import Feeding

REST_GIVES = 2
"""Health and nerve that a rest gives back."""
HUNGRY = "Nobody is missing this morning. It came for somebody who was dead already, and went away hungry."

_TIME_PASSES = (Phase.INQUIRY, Phase.RECKONING)


def burn(draft: Draft, count: int) -> None:
    """Burn candles one by one, with all that each brings; stops when a meeting begins or the hunt ends."""
    for _ in range(count):
        if draft.facts.phase not in _TIME_PASSES:
            return
        _burn_one(draft)


def wait(draft: Draft, until: Watch | None) -> Rejected | None:
    """Let one candle burn, or as many as it takes until a watch begins."""
    if until is None:
        burn(draft, 1)
        return None
    if draft.facts.watch is until:
        return Rejected(
            reason=Refusal.ALREADY,
            message=f"It is {until.value} already. (candles left: {draft.facts.candles})",
        )
    while draft.facts.watch is not until and draft.facts.phase in _TIME_PASSES:
        burn(draft, 1)
    return None


def rest(draft: Draft) -> None:
    """Sit until the watch changes: wounds are bound, poison passes, 2 health and 2 nerve come back.

    In a sickness no health does.
    """
    for condition in (
        Condition.BLEEDING,
        Condition.POISONED,
        Condition.BURNING,
        Condition.BLINDED,
        Condition.EXPOSED,
    ):
        conditions.clear(draft, condition)
    conditions.heal(draft, REST_GIVES if complications.rest_heals(draft.hunt) else 0)
    conditions.steady(draft, REST_GIVES)
    watch, day = draft.facts.watch, draft.facts.day
    while draft.facts.watch is watch and draft.facts.day == day and draft.facts.phase in _TIME_PASSES:
        burn(draft, 1)


def end_day(draft: Draft) -> None:
    """End the night: it feeds if it was not met, comes for a hunter who signed the wrong place, or the hunt is lost."""
    if draft.facts.phase is Phase.INQUIRY:
        _feed(draft)
        meeting.ambush(draft)
    if draft.facts.phase is Phase.INQUIRY:
        dawn(draft)
    elif draft.facts.phase is Phase.RECKONING:
        new_day(draft)


def dawn(draft: Draft) -> None:
    """Let the night end for a hunter who has not finished: a new day, or the last night was the last."""
    if draft.facts.day >= draft.hunt.nights:
        conditions.close(draft, Ending.LOST)
    else:
        new_day(draft)


def new_day(draft: Draft) -> None:
    """Let a new day break: its weather, what the complication makes of it, and word of yesterday's questions."""
    draft.put(day=draft.facts.day + 1, candles=CANDLES_A_DAY)
    draft.say(DayBroke(day=draft.facts.day))
    weather.turn(draft)
    complicating.dawn(draft)
    rumour.spread(draft)


def _burn_one(draft: Draft) -> None:
    if draft.facts.candles == 1:
        meeting.look_for(draft)
        if draft.facts.phase not in _TIME_PASSES:
            return
    before = draft.facts
    draft.put(candles=before.candles - 1)
    _say_burnt(draft)
    complicating.candle(draft, before)
    conditions.ache(draft)
    if draft.facts.phase is Phase.OVER:
        return
    if draft.facts.candles == 0:
        end_day(draft)
        return
    if draft.facts.watch is not before.watch:
        draft.say(WatchChanged(watch=draft.facts.watch))
        complicating.watch(draft)
        rumour.spread(draft)
    meeting.look_for(draft)


def _say_burnt(draft: Draft) -> None:
    """Say that one more candle is burnt; a run of them is said once."""
    left = draft.facts.candles
    last = draft.outcomes[-1] if draft.outcomes else None
    if isinstance(last, CandlesBurnt):
        draft.outcomes[-1] = CandlesBurnt(count=last.count + 1, left=left)
    else:
        draft.say(CandlesBurnt(count=1, left=left))


def _feed(draft: Draft) -> None:
    """Let it take whom it wanted tonight, and leave its trace."""
    for feeding in draft.hunt.feedings:
        if feeding.day == draft.facts.day:
            if feeding.victim is None or draft.facts.people[feeding.victim].alive:
                _take(draft, feeding)
            else:
                draft.say(Fed(victim=None, text=HUNGRY))
            clues.find(draft, feeding.trace)


def _take(draft: Draft, feeding: Feeding) -> None:
    if feeding.victim is not None:
        draft.put_person(feeding.victim, alive=False)
    draft.say(Fed(victim=feeding.victim, text=feeding.text))
