"""What a beast does in a meeting.

- It shows what it will do one exchange ahead, and comes round to its acts in their order.
- How hard it lands follows from the hunter's grade: *full*, *halved* (rounded down) or *foiled*.
- An act that does not reach as far as the beast is brings it one step nearer instead.
- A *held* beast loses its act, a *frightened* one draws back a step, a *blinded* one lands half; each ends that
  condition.
- Clothing keeps off its guard, the best piece of it alone; an *exposed* hunter takes 1 more, once.
- Only an act that lands in full sets its condition.
"""

from __future__ import annotations

from typing import Literal

from hunter_game.engine.draft import Draft
from hunter_game.engine.outcomes import BeastActed, IntentShown, RangeChanged
from hunter_game.engine.rules import conditions
from hunter_game.engine.vocabulary import Condition, Phase, Range
from hunter_game.engine.world import BeastAct

Effect = Literal["foiled", "halved", "full"]

STEPS = tuple(Range)
"""Ranges, farthest first."""


def shown_act(draft: Draft) -> BeastAct:
    """Return what the beast is about to do."""
    fight = draft.fight
    return draft.world.beast[fight.beast].acts[fight.shown]


def come_round(draft: Draft) -> None:
    """Let it come round to its next act."""
    acts = draft.world.beast[draft.fight.beast].acts
    draft.put_fight(shown=(draft.fight.shown + 1) % len(acts))


def show(draft: Draft) -> None:
    """Say what it is about to do."""
    draft.say(IntentShown(beast=draft.fight.beast, act=shown_act(draft).id))


def act(draft: Draft, effect: Effect) -> None:
    """Let it do what it has shown, as hard as the exchange allows."""
    made, beast = shown_act(draft), draft.fight.beast
    held_back = _held_back(draft)
    if held_back is not None:
        effect = held_back if held_back == "foiled" or effect == "full" else effect
    if effect != "foiled" and STEPS.index(draft.fight.range) < STEPS.index(made.reach):
        draft.say(BeastActed(beast=beast, act=made.id, effect="out_of_reach"))
        step_nearer(draft)
        return
    draft.say(BeastActed(beast=beast, act=made.id, effect=effect))
    if effect != "foiled":
        _land(draft, made, effect)


def act_freely(draft: Draft) -> None:
    """Let it act in full before the hunter can; it comes as near as it must. Held, it loses the act."""
    made = shown_act(draft)
    if _held_back(draft) == "foiled":
        draft.say(BeastActed(beast=draft.fight.beast, act=made.id, effect="foiled"))
        return
    if STEPS.index(draft.fight.range) < STEPS.index(made.reach):
        move_to(draft, made.reach)
    draft.say(BeastActed(beast=draft.fight.beast, act=made.id, effect="full"))
    _land(draft, made, "full")


def step_nearer(draft: Draft) -> None:
    """Bring it one range nearer."""
    move_to(draft, STEPS[min(STEPS.index(draft.fight.range) + 1, len(STEPS) - 1)])


def step_back(draft: Draft) -> None:
    """Let it draw one range back."""
    move_to(draft, STEPS[max(STEPS.index(draft.fight.range) - 1, 0)])


def move_to(draft: Draft, range_: Range) -> None:
    """Change how far it is."""
    if draft.fight.range is not range_:
        draft.put_fight(range=range_)
        draft.say(RangeChanged(range=range_))


def _held_back(draft: Draft) -> Effect | None:
    """Return what its own conditions make of its act; the one that counted ends."""
    beast = draft.fight.beast
    have = draft.foe.conditions
    if Condition.HELD in have:
        conditions.clear_beast(draft, beast, Condition.HELD)
        return "foiled"
    if Condition.FRIGHTENED in have:
        conditions.clear_beast(draft, beast, Condition.FRIGHTENED)
        step_back(draft)
        return "foiled"
    if Condition.BLINDED in have:
        conditions.clear_beast(draft, beast, Condition.BLINDED)
        return "halved"
    return None


def _land(draft: Draft, made: BeastAct, effect: Effect) -> None:
    share = 1 if effect == "full" else 2
    if made.damage:
        exposed = Condition.EXPOSED in draft.facts.hunter.conditions
        amount = made.damage // share + (1 if exposed else 0) - conditions.kept_off(draft)
        conditions.clear(draft, Condition.EXPOSED)
        conditions.hurt(draft, amount, made.id)
    conditions.frighten(draft, made.fright // share, made.id)
    if draft.facts.phase is not Phase.MEETING:
        return
    if made.sets is not None and effect == "full":
        conditions.gain(draft, made.sets, made.id)
    if made.moves is not None:
        move_to(draft, made.moves)
