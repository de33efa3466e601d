"""The meaning of every outcome: one beat each, in words that prose may use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hunter_game.engine.outcomes import Outcome
from hunter_game.storyteller.meanings import country, ending, inquiry, meeting, talk, things, trade
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names

_SILENT = frozenset({"rolled", "rejected"})
"""Told by the strip alone: numbers, and refusals in the system's own style."""

_SAY: dict[str, Callable[[Names, Any], Beat]] = {
    "looked": inquiry.looked,
    "examined": inquiry.examined,
    "recalled": inquiry.recalled,
    "moved": inquiry.moved,
    "met": talk.met,
    "searched": inquiry.searched,
    "trace_found": inquiry.trace_found,
    "claim_heard": talk.claim_heard,
    "answered": talk.answered,
    "greeted": talk.greeted,
    "candidate_struck": inquiry.candidate_struck,
    "candidate_restored": inquiry.candidate_restored,
    "topic_opened": inquiry.topic_opened,
    "leaned": talk.leaned,
    "paired": talk.paired,
    "trust_changed": talk.trust_changed,
    "signed": inquiry.signed,
    "taken": things.taken,
    "dropped": things.dropped,
    "given": things.given,
    "used": things.used,
    "equipped": things.equipped,
    "removed": things.removed,
    "trap_set": things.trap_set,
    "bought": trade.bought,
    "sold": trade.sold,
    "recipe_learned": trade.recipe_learned,
    "crafted": trade.crafted,
    "coin_changed": things.coin_changed,
    "candles_burnt": things.candles_burnt,
    "watch_changed": things.watch_changed,
    "day_broke": things.day_broke,
    "weather_changed": country.weather_changed,
    "word_travelled": country.word_travelled,
    "complicated": country.complicated,
    "fed": things.fed,
    "improvised": things.improvised,
    "meeting_began": meeting.meeting_began,
    "intent_shown": meeting.intent_shown,
    "maneuvered": meeting.maneuvered,
    "beast_acted": meeting.beast_acted,
    "damage_dealt": meeting.damage_dealt,
    "healed": meeting.healed,
    "nerve_changed": meeting.nerve_changed,
    "will_changed": meeting.will_changed,
    "condition_gained": meeting.condition_gained,
    "condition_cleared": meeting.condition_cleared,
    "range_changed": meeting.range_changed,
    "beast_fell": ending.beast_fell,
    "beast_laid": ending.beast_laid,
    "hunter_fled": ending.hunter_fled,
    "scar_gained": country.scar_gained,
    "hunter_fell": ending.hunter_fell,
    "hunt_ended": ending.hunt_ended,
}

OUTCOME_KINDS = frozenset(_SAY) | _SILENT
"""Every kind of outcome that is known here; a test compares it with the closed union."""


def beat_of(names: Names, outcome: Outcome) -> Beat | None:
    """Put one outcome into words, or return None when the strip alone tells it."""
    if outcome.kind in _SILENT:
        return None
    return _SAY[outcome.kind](names, outcome)


__all__ = ["OUTCOME_KINDS", "Beat", "Names", "beat_of"]
