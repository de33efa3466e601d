"""Which beats of a brief are said, in what order, and which one leads.

The strip already carries numbers, prices and lists, so a telling says what they mean and leaves the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from hunter_game.storyteller.brief import LEADS, Beat, Brief
from hunter_game.storyteller.builtin.company import together
from hunter_game.storyteller.meanings.names import wound

MOST_MAY = 2
"""How many beats that need not be said are said in one telling."""

ROUTINE_WORDS = 45
"""Longest telling, in words, to which a beat that need not be said is still added."""

_MUCH = 70
"""Longest description of a place, in words, beside which somebody can be met at length."""

_NEWS = frozenset({"damage_dealt"})
"""Kinds that are said whenever they are news."""

_MAY_ORDER = (
    "weather_changed",
    "recipe_learned",
    "presence",
    "condition_cleared",
    "trust_changed",
    "candidate_struck",
    "healed",
    "nerve_changed",
    "range_changed",
    "candidate_restored",
)
"""Which of them come first."""

_OPENS_A_PARAGRAPH = frozenset(
    {
        "answered",
        "arrival",
        "beast_acted",
        "beast_fell",
        "beast_laid",
        "complicated",
        "day_broke",
        "fed",
        "hunt_ended",
        "hunter_fell",
        "hunter_fled",
        "intent_shown",
        "meeting_began",
        "met",
        "paired",
        "scar_gained",
        "trace_found",
        "watch_changed",
        "word_travelled",
    }
)

_LAST_ONLY = frozenset(
    {"candles_burnt", "complicated", "day_broke", "range_changed", "watch_changed", "weather_changed"}
)
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
    crowded: bool = False
    """Whether something else of this telling deserves the room more, so that few words have to do."""


def plan(brief: Brief, may: int = MOST_MAY) -> tuple[Part, ...]:
    """Choose what is said of a brief, in the order in which it is told.

    Args:
        brief: The turn.
        may: How many beats that need not be said are said.
    """
    told = [beat for beat in together(_joined(_without_undone(brief.beats))) if not _is_no_news(brief, beat)]
    said = _chosen(_in_order(_without_the_hour(_without_small_talk(told))), may)
    if not said:
        return ()
    order = {kind: rank for rank, kind in enumerate(LEADS)}
    lead = min(said, key=lambda beat: order.get(beat.kind, len(LEADS)))
    return tuple(
        Part(beat, leads=beat is lead, opens=before is None or _opens(beat, before), crowded=_is_crowded(beat, said))
        for before, beat in zip((None, *said), said, strict=False)
    )


def _is_crowded(beat: Beat, said: Sequence[Beat]) -> bool:
    """Return whether a first sight has to share its telling: a place with whoever is met there, and they with another.

    A place of which there is much to say leaves no room for a first meeting either.
    """
    met = [each for each in said if each.kind == "met"]
    if beat.kind != "met":
        return beat.kind == "moved" and bool(met)
    described = (each.slots["text"] for each in said if each.kind == "moved" and each.tags["first"] == "yes")
    return beat is not met[0] or len(next(described, "").split()) > _MUCH


def _chosen(beats: Sequence[Beat], most: int) -> list[Beat]:
    must = [beat for beat in beats if beat.weight == "must" or beat.kind in _NEWS]
    may = sorted((beat for beat in beats if beat.weight == "may" and beat.kind not in _NEWS), key=_may_rank)
    if not must:
        return (may or list(beats))[:1]
    chosen = [*must, *may[:most]]
    return [beat for beat in beats if any(beat is each for each in chosen)]


def _may_rank(beat: Beat) -> int:
    return _MAY_ORDER.index(beat.kind) if beat.kind in _MAY_ORDER else len(_MAY_ORDER)


def _opens(beat: Beat, before: Beat) -> bool:
    """Whether a beat begins a paragraph: by its kind, or since what a trace says stands by itself."""
    return beat.kind in _OPENS_A_PARAGRAPH or (before.kind == "trace_found" and beat.kind != "candidate_struck")


def _is_no_news(brief: Brief, beat: Beat) -> bool:
    """Whether the strip's number is enough: a wound that is no worse than the last, a nerve that still holds."""
    hunter = brief.before.hunter
    if beat.kind == "damage_dealt":
        before = wound(hunter.health, hunter.health_most)
        if beat.tags["target"] == "beast":
            fight = brief.before.fight
            before = wound(fight.health, fight.health_most) if fight else "whole"
        # A last wound is told by the death that follows.
        return beat.tags["wound"] in {before, "dead"}
    if beat.kind == "nerve_changed" and beat.tags["way"] == "down" and beat.tags["gone"] == "no":
        half = hunter.courage_most / 2
        return not brief.after.hunter.courage <= half < hunter.courage
    return False


def _without_undone(beats: Sequence[Beat]) -> list[Beat]:
    """Leave out what the same turn takes further: a thing picked up to look at it, a hold for one exchange."""
    examined = {beat.tags.get("item") for beat in beats if beat.kind == "examined"}
    gained = [beat.tags for beat in beats if beat.kind == "condition_gained"]
    shaken_off = [beat.tags for beat in beats if beat.kind == "condition_cleared" and beat.tags["target"] == "hunter"]
    return [
        beat
        for beat in beats
        if not (beat.kind == "taken" and beat.tags["item"] in examined)
        and not (beat.kind == "condition_cleared" and beat.tags in gained)
        and not (beat.kind == "condition_gained" and beat.tags in shaken_off)
    ]


def _without_small_talk(beats: list[Beat]) -> list[Beat]:
    """Leave out what is too small beside what the night did: the light, the waiting, who thinks what of whom."""
    kinds = {beat.kind for beat in beats}
    if "fed" in kinds:
        busy = kinds & _DONE_BEFORE_NIGHT
        small = _SMALL | {"day_broke"} if busy else _SMALL
        return [beat for beat in beats if beat.kind not in small]
    if "day_broke" in kinds:
        return [beat for beat in beats if beat.kind != "watch_changed"]
    return beats


def _without_the_hour(beats: list[Beat]) -> list[Beat]:
    """Leave the hour to the strip where a place and somebody in it are both seen for the first time."""
    arrives = any(beat.kind == "moved" and beat.tags["first"] == "yes" for beat in beats)
    if not arrives or not any(beat.kind == "met" for beat in beats):
        return beats
    return [beat for beat in beats if beat.kind not in {"watch_changed", "presence"}]


_SMALL = frozenset(
    {
        *("candidate_struck", "candles_burnt", "nerve_changed", "presence"),
        *("range_changed", "trust_changed", "watch_changed"),
    }
)
_DONE_BEFORE_NIGHT = frozenset({"answered", "examined", "improvised", "moved", "paired", "searched"})
"""What may have taken the last of the day's light; it is told, and then what the night did."""


def _in_order(beats: list[Beat]) -> list[Beat]:
    """Let day break before what the night did is found, and people be met where one arrives, not after."""
    return _moved_up(_moved_up(beats, "day_broke", {"fed"}), "met", {"watch_changed", "day_broke"})


def _moved_up(beats: list[Beat], kind: str, before: Collection[str]) -> list[Beat]:
    """Return the beats with those of a kind before the first of some others."""
    at = next((index for index, beat in enumerate(beats) if beat.kind in before), None)
    if at is None:
        return beats
    late = [beat for beat in beats[at:] if beat.kind == kind]
    return [*beats[:at], *late, *(beat for beat in beats[at:] if beat.kind != kind)]


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
    """Return one beat for several: `the rope`, `the salt` and `the net` become `the rope, the salt, and the net`."""
    before, added = first.slots[slot], more.slots[slot]
    if added in before:
        return first
    if slot == "the_item":  # candidates have commas of their own
        before = before.replace(", and ", ", ")
    listed = f"{before}, and {added}"
    slots = {**first.slots, slot: listed, "it": "them", "is": "are"}
    if "an_item" in slots:
        slots["an_item"] = listed
        slots["item"] = listed.removeprefix("the ")
    return first.model_copy(update={"slots": slots, "meaning": f"{first.meaning} {more.meaning}"})
