"""Which beats of a brief are said, in what order, and which one leads.

The strip already carries numbers, prices and lists, so a telling says what they mean and leaves the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hunter_game.storyteller.brief import LEADS, Beat, Brief

MOST_MAY = 2
"""How many beats that need not be said are said in one telling."""

_MAY_ORDER = (
    "damage_dealt",
    "trust_changed",
    "candidate_struck",
    "condition_cleared",
    "nerve_changed",
    "healed",
    "presence",
    "range_changed",
    "candidate_restored",
)
"""Which of them come first."""

_OPENS_A_PARAGRAPH = frozenset(
    {
        "answered",
        "beast_acted",
        "beast_fell",
        "beast_laid",
        "day_broke",
        "fed",
        "hunt_ended",
        "hunter_fell",
        "hunter_fled",
        "intent_shown",
        "meeting_began",
        "paired",
        "trace_found",
        "watch_changed",
    }
)

_LAST_ONLY = frozenset({"candles_burnt", "watch_changed", "day_broke", "range_changed"})
"""Kinds of which only the last counts: three candles are one wait, and the light is what it is at the end."""

_JOINED = {
    "taken": "the_item",
    "dropped": "the_item",
    "candidate_struck": "candidate",
    "candidate_restored": "candidate",
}
"""Kinds that are said once for several things, and the slot that lists them."""


@dataclass(frozen=True, slots=True)
class Part:
    """One beat as it will be said."""

    beat: Beat
    leads: bool
    opens: bool
    """Whether it begins a paragraph."""


def plan(brief: Brief) -> tuple[Part, ...]:
    """Choose what is said of a brief, in the order in which it happened."""
    beats = _morning_first([beat for beat in _joined(brief.beats) if not _said_by_another(beat)])
    said = _chosen(beats)
    if not said:
        return ()
    order = {kind: rank for rank, kind in enumerate(LEADS)}
    lead = min(said, key=lambda beat: order.get(beat.kind, len(LEADS)))
    return tuple(Part(beat, leads=beat is lead, opens=index == 0 or _opens(beat)) for index, beat in enumerate(said))


def _chosen(beats: Sequence[Beat]) -> list[Beat]:
    must = [beat for beat in beats if beat.weight == "must"]
    may = sorted((beat for beat in beats if beat.weight == "may"), key=_may_rank)
    if not must:
        return (may or list(beats))[:1]
    chosen = [*must, *may[:MOST_MAY]]
    return [beat for beat in beats if any(beat is each for each in chosen)]


def _may_rank(beat: Beat) -> int:
    return _MAY_ORDER.index(beat.kind) if beat.kind in _MAY_ORDER else len(_MAY_ORDER)


def _opens(beat: Beat) -> bool:
    return beat.kind in _OPENS_A_PARAGRAPH or (beat.kind == "presence" and beat.tags.get("first") == "yes")


def _said_by_another(beat: Beat) -> bool:
    """Whether a beat of its own says more: a last wound is told by the death that follows."""
    return beat.kind == "damage_dealt" and beat.tags.get("wound") == "dead"


def _morning_first(beats: list[Beat]) -> list[Beat]:
    """Let day break before what the night did is found."""
    fed = next((index for index, beat in enumerate(beats) if beat.kind == "fed"), None)
    dawn = next((beat for beat in beats if beat.kind == "day_broke"), None)
    if fed is None or dawn is None:
        return beats
    rest = [beat for beat in beats if beat is not dawn]
    return [*rest[:fed], dawn, *rest[fed:]]


def _joined(beats: Sequence[Beat]) -> list[Beat]:
    joined: list[Beat] = []
    for index, beat in enumerate(beats):
        if beat.kind in _LAST_ONLY and any(later.kind == beat.kind for later in beats[index + 1 :]):
            continue
        slot = _JOINED.get(beat.kind)
        at = next((i for i, each in enumerate(joined) if each.kind == beat.kind), None)
        if slot is None or at is None:
            joined.append(_with_agreement(beat))
        else:
            joined[at] = _listed(joined[at], beat, slot)
    return joined


def _with_agreement(beat: Beat) -> Beat:
    if beat.kind in {"candidate_struck", "candidate_restored"}:
        return beat.model_copy(update={"slots": {**beat.slots, "is": "is"}})
    return beat


def _listed(first: Beat, more: Beat, slot: str) -> Beat:
    """Return one beat for several: `the rope` and `the salt` become `the rope and the salt`."""
    before, added = first.slots[slot], more.slots[slot]
    if added in before:
        return first
    listed = f"{before}, and {added}"
    slots = {**first.slots, slot: listed, "it": "them", "is": "are"}
    if "an_item" in slots:
        slots["an_item"] = listed
        slots["item"] = listed.removeprefix("the ")
    return first.model_copy(update={"slots": slots, "meaning": f"{first.meaning} {more.meaning}"})
