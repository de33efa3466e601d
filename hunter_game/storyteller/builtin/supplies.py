"""What each kind of beat supplies to a phrase: its slots, and the conditions that a phrase may ask for.

The loader holds every phrase against these lists, so a phrase cannot use what its beat does not have.
"""

from __future__ import annotations

from hunter_game.engine.vocabulary import (
    Approach,
    Condition,
    Ending,
    Grade,
    ItemKind,
    Line,
    Maneuver,
    Means,
    Phase,
    Range,
    Telling,
    Watch,
)

ITEM = frozenset({"item", "the_item", "an_item", "it", "is"})
PERSON = frozenset({"person", "role", "them", "their"})
BEAST = frozenset({"beast", "the_beast", "a_beast"})
NOTHING: frozenset[str] = frozenset()

SLOTS: dict[str, frozenset[str]] = {
    "summons": frozenset({"text", "place"}),
    "arrival": frozenset({"text", "place"}),
    "presence": frozenset({"person", "role", "text"}),
    "left": frozenset({"person", "role"}),
    "met": PERSON | {"text"},
    "lead_in": NOTHING,
    "looked": frozenset({"place", "text"}),
    "examined": frozenset({"thing", "text"}) | ITEM | PERSON | BEAST,
    "recalled": frozenset({"clue", "text", "person", "words"}),
    "moved": frozenset({"place", "origin", "text"}),
    "searched": frozenset({"place"}),
    "trace_found": frozenset({"trace", "text"}),
    "claim_heard": PERSON | {"clue"},
    "answered": PERSON | {"topic", "words"},
    "greeted": PERSON,
    "candidate_struck": frozenset({"candidate", "clue", "is"}),
    "candidate_restored": frozenset({"candidate", "is"}),
    "topic_opened": frozenset({"topic"}),
    "leaned": frozenset({"clue", "person"}),
    "paired": PERSON | {"claim", "trace", "words"},
    "trust_changed": PERSON,
    "taken": ITEM,
    "dropped": ITEM,
    "given": ITEM | PERSON,
    "used": ITEM,
    "equipped": ITEM | {"other"},
    "removed": ITEM,
    "trap_set": ITEM | {"place"},
    "coin_changed": NOTHING,
    "signed": BEAST | {"cause", "next"},
    "candles_burnt": NOTHING,
    "watch_changed": NOTHING,
    "day_broke": NOTHING,
    "fed": PERSON | {"text"},
    "improvised": frozenset({"tried"}),
    "meeting_began": BEAST | {"place", "text"},
    "intent_shown": BEAST | {"text"},
    "maneuvered": BEAST | ITEM | {"tried"},
    "beast_acted": BEAST | {"does"},
    "damage_dealt": BEAST | {"source"},
    "healed": NOTHING,
    "nerve_changed": NOTHING,
    "will_changed": BEAST,
    "condition_gained": BEAST,
    "condition_cleared": BEAST,
    "range_changed": frozenset({"the_beast"}),
    "beast_fell": BEAST,
    "beast_laid": BEAST,
    "hunter_fled": frozenset({"place"}),
    "hunter_fell": frozenset({"source", "place"}),
    "hunt_ended": frozenset({"truth_kind", "truth_cause", "truth_next"}),
}
"""Slots by kind of beat. The brief gives one more to every kind: `quoted`, the player's own speech."""

ONLY_WHEN: dict[tuple[str, str], tuple[str, str]] = {
    **{("examined", slot): ("looked_at", "item") for slot in ITEM},
    **{("examined", slot): ("looked_at", "person") for slot in PERSON},
    **{("examined", slot): ("looked_at", "beast") for slot in BEAST},
    ("recalled", "person"): ("clue", "claim"),
    ("recalled", "words"): ("clue", "claim"),
    ("recalled", "text"): ("clue", "trace"),
    ("paired", "words"): ("confessed", "yes"),
    ("equipped", "other"): ("instead", "yes"),
    **{("fed", slot): ("victim", "yes") for slot in PERSON},
    **{("maneuvered", slot): ("armed", "yes") for slot in ITEM},
    ("maneuvered", "tried"): ("worded", "yes"),
    **{("damage_dealt", slot): ("target", "beast") for slot in BEAST},
    **{("condition_gained", slot): ("target", "beast") for slot in BEAST},
    **{("condition_cleared", slot): ("target", "beast") for slot in BEAST},
    **{("hunt_ended", slot): ("known", "yes") for slot in ("truth_kind", "truth_cause", "truth_next")},
}
"""Slots that a beat has only under a condition, which a phrase with that slot must then state."""

YES_NO = frozenset({"yes", "no"})
ANY: frozenset[str] = frozenset()
"""Ids of a world: any text."""
WOUNDS = frozenset({"whole", "light", "bad", "dying", "dead"})


CONDITIONS: dict[str, frozenset[str]] = {
    "grade": frozenset(each.value for each in Grade),
    "watch": frozenset(each.value for each in Watch),
    "to": frozenset(each.value for each in Watch),
    "phase": frozenset(each.value for each in Phase),
    "condition": frozenset(each.value for each in Condition) | {"none"},
    "range": frozenset(each.value for each in Range),
    "item_kind": frozenset(each.value for each in ItemKind),
    "approach": frozenset(each.value for each in Approach),
    "maneuver": frozenset(each.value for each in Maneuver),
    "means": frozenset(each.value for each in Means),
    "ending": frozenset(each.value for each in Ending),
    "told": frozenset(each.value for each in Telling) | {"nothing"},
    "line": frozenset(each.value for each in Line),
    "wound": WOUNDS,
    "hunter": WOUNDS,
    "effect": frozenset({"foiled", "halved", "full", "out_of_reach"}),
    "target": frozenset({"hunter", "beast"}),
    "quoted": frozenset({"yes", "part", "no"}),
    "looked_at": frozenset({"detail", "item", "person", "beast"}),
    "clue": frozenset({"trace", "claim"}),
    "way": frozenset({"up", "down"}),
    "nights": frozenset({"0", "1", "2", "3"}),
    "lines": frozenset({"0", "1", "2", "3"}),
    **dict.fromkeys(
        (
            "first",
            "found",
            "empty",
            "evaded",
            "broke",
            "broken",
            "confessed",
            "caught",
            "on",
            "instead",
            "armed",
            "worded",
            "last",
            "long",
            "victim",
            "foreseen",
            "known_bane",
            "ground",
            "signed",
            "gone",
            "known",
            "dark",
            "lead",
            "alone",
        ),
        YES_NO,
    ),
    **dict.fromkeys(("place", "origin", "person", "topic", "item", "beast", "act", "trace", "claim", "detail"), ANY),
}
"""Conditions that a phrase may ask for, with their closed lists of values."""
