"""Beats of the meeting, exchange by exchange."""

from __future__ import annotations

from hunter_game.engine.outcomes import (
    BeastActed,
    ConditionCleared,
    ConditionGained,
    DamageDealt,
    Healed,
    IntentShown,
    Maneuvered,
    MeetingBegan,
    NerveChanged,
    RangeChanged,
    WillChanged,
)
from hunter_game.engine.vocabulary import Condition, Grade, Maneuver, Range
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import WOUNDS, Names, capital, tried, wound, yes_no

_RANGE = {Range.FAR: "far off", Range.NEAR: "near", Range.ENGAGED: "within reach"}

_DOING = {
    Maneuver.STRIKE: "You strike at {beast}",
    Maneuver.SHOOT: "You shoot at {beast}",
    Maneuver.THROW: "You throw at {beast}",
    Maneuver.AIM: "You take aim at {beast}",
    Maneuver.GUARD: "You guard yourself against {beast}",
    Maneuver.ADVANCE: "You close on {beast}",
    Maneuver.TRAP: "You try to bring {beast} into a trap",
    Maneuver.BAIT: "You try to draw {beast} with bait",
    Maneuver.USE: "You use what you have against {beast}",
    Maneuver.SPEAK: "You speak to {beast}",
    Maneuver.RETREAT: "You try to get away from {beast}",
    Maneuver.IMPROVISE: "You try something of your own against {beast}",
}

_FELL = {
    Grade.DISASTER: "it goes as wrong as it can, and leaves you open",
    Grade.FAILURE: "it fails",
    Grade.COST: "it works, and you pay for it",
    Grade.SUCCESS: "it works",
    Grade.TRIUMPH: "it works better than you had a right to hope",
}

_EFFECT = {
    "foiled": "and it comes to nothing",
    "halved": "and you turn aside half of it",
    "full": "and all of it reaches you",
    "out_of_reach": "and you are out of its reach",
}

_UNDER = {
    Condition.BLEEDING: "bleeding",
    Condition.POISONED: "poisoned",
    Condition.BURNING: "on fire",
    Condition.HELD: "held fast",
    Condition.BLINDED: "blinded",
    Condition.FRIGHTENED: "afraid",
    Condition.HIDDEN: "hidden",
    Condition.EXPOSED: "wide open",
}


def meeting_began(names: Names, outcome: MeetingBegan) -> Beat:
    """Put the first sight of the beast into words, with what the account was worth."""
    beast, place = names.beast(outcome.beast), names.place(outcome.place)
    look = names.after.fight.look if names.after.fight else ""
    gains = []
    if outcome.foreseen:
        gains.append("You knew what it would do first.")
    elif outcome.signed:
        gains.append("It is not what you signed for.")
    if outcome.known_bane:
        gains.append("You know what it fears.")
    if outcome.ground:
        gains.append("The ground is of your choosing.")
    if outcome.lair:
        gains.append("You have come upon it where it lies.")
    meaning = " ".join([f"You meet {beast['the_beast']} at {place}, {_RANGE[outcome.range]}.", look, *gains])
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=" ".join(meaning.split()),
        slots={**beast, "place": place, "text": look},
        tags={
            "beast": outcome.beast,
            "place": outcome.place,
            "range": outcome.range.value,
            "foreseen": yes_no(outcome.foreseen),
            "known_bane": yes_no(outcome.known_bane),
            "ground": yes_no(outcome.ground),
            "signed": yes_no(outcome.signed),
            "lair": yes_no(outcome.lair),
        },
    )


def intent_shown(names: Names, outcome: IntentShown) -> Beat:
    """Put what it will do next into words: the tell as it is written."""
    beast, act = names.beast(outcome.beast), names.act(outcome.beast, outcome.act)
    tell = act.tell if act else "It gathers itself."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You can see what comes next: {tell}",
        slots={**beast, "text": tell},
        tags={"beast": outcome.beast, "act": outcome.act},
    )


def maneuvered(names: Names, outcome: Maneuvered) -> Beat:
    """Put the hunter's own move into words."""
    beast = names.beast(outcome.beast)
    item = names.item(outcome.item) if outcome.item is not None else {}
    doing = _DOING[outcome.maneuver].format(beast=beast["the_beast"])
    means = f" with {item['the_item']}" if item else ""
    result = f": {_FELL[outcome.grade]}" if outcome.grade is not None else ""
    words = f" ({outcome.words})" if outcome.words else ""
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{doing}{means}{words}{result}.",
        grade=outcome.grade,
        slots={**beast, **item, "tried": tried(outcome.words)},
        typed=outcome.words,
        tags={
            "beast": outcome.beast,
            "maneuver": outcome.maneuver.value,
            "armed": yes_no(bool(item)),
            "item": outcome.item or "",
            "worded": yes_no(bool(outcome.words)),
        },
    )


def beast_acted(names: Names, outcome: BeastActed) -> Beat:
    """Put the beast's move into words."""
    beast, act = names.beast(outcome.beast), names.act(outcome.beast, outcome.act)
    does = act.name if act else "comes on"
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{capital(beast['the_beast'])} {does}, {_EFFECT[outcome.effect]}.",
        slots={**beast, "does": does},
        tags={"beast": outcome.beast, "act": outcome.act, "effect": outcome.effect},
    )


def damage_dealt(names: Names, outcome: DamageDealt) -> Beat:
    """Put a wound into words; the numbers are the strip's."""
    state = wound(outcome.left, outcome.most)
    source = names.source(outcome.by)
    if outcome.target == "hunter":
        return Beat(
            kind=outcome.kind,
            weight="may",
            meaning=f"You are hurt by {source}; you are {WOUNDS[state]}.",
            slots={"source": source},
            tags={"target": "hunter", "wound": state, "condition": condition_of(outcome.by)},
        )
    beast = names.beast(outcome.target)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"{capital(beast['the_beast'])} is hurt by {source}; it is {WOUNDS[state]}.",
        slots={**beast, "source": source},
        tags={"target": "beast", "beast": outcome.target, "wound": state, "condition": condition_of(outcome.by)},
    )


def healed(names: Names, outcome: Healed) -> Beat:
    """Put healing into words."""
    del names
    state = wound(outcome.left, outcome.most)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"Some strength comes back; you are {WOUNDS[state]}.",
        tags={"wound": state},
    )


def nerve_changed(names: Names, outcome: NerveChanged) -> Beat:
    """Put lost or regained nerve into words."""
    del names
    up = outcome.by > 0
    gone = outcome.left == 0
    meaning = "You are steadier." if up else "Your nerve is gone." if gone else "Your nerve is shaken."
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=meaning,
        tags={"way": "up" if up else "down", "gone": yes_no(gone)},
    )


def will_changed(names: Names, outcome: WillChanged) -> Beat:
    """Put something giving way in the beast into words."""
    beast = names.beast(outcome.beast)
    meaning = f"Something in {beast['the_beast']} gives way."
    if outcome.by > 0:
        meaning = f"{capital(beast['the_beast'])} hardens again."
    elif outcome.left == 0:
        meaning = f"Nothing in {beast['the_beast']} fights you any more."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=meaning,
        slots=beast,
        tags={
            "beast": outcome.beast,
            "way": "up" if outcome.by > 0 else "down",
            "gone": yes_no(outcome.left == 0),
        },
    )


def condition_gained(names: Names, outcome: ConditionGained) -> Beat:
    """Put a new condition into words."""
    under = _UNDER[outcome.condition]
    if outcome.target == "hunter":
        slots: dict[str, str] = {}
        meaning = f"You are {under}."
    else:
        slots = names.beast(outcome.target)
        meaning = f"{capital(slots['the_beast'])} is {under}."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=meaning,
        slots=slots,
        tags={
            "target": "hunter" if outcome.target == "hunter" else "beast",
            "condition": outcome.condition.value,
        },
    )


def condition_cleared(names: Names, outcome: ConditionCleared) -> Beat:
    """Put the end of a condition into words."""
    under = _UNDER[outcome.condition]
    if outcome.target == "hunter":
        slots: dict[str, str] = {}
        meaning = f"You are no longer {under}."
    else:
        slots = names.beast(outcome.target)
        meaning = f"{capital(slots['the_beast'])} is no longer {under}."
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=meaning,
        slots=slots,
        tags={
            "target": "hunter" if outcome.target == "hunter" else "beast",
            "condition": outcome.condition.value,
        },
    )


def range_changed(names: Names, outcome: RangeChanged) -> Beat:
    """Put a new distance into words."""
    fight = names.after.fight or names.before.fight
    beast = f"the {fight.name}" if fight else "it"
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"{capital(beast)} is {_RANGE[outcome.range]} now.",
        slots={"the_beast": beast},
        tags={"range": outcome.range.value},
    )


def condition_of(by: str) -> str:
    """Return the condition that did harm, or `none`."""
    return by if by in {condition.value for condition in Condition} else "none"
