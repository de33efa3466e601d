"""Beats of things, time, and tries that no rule has a name for."""

from __future__ import annotations

from hunter_game.engine.outcomes import (
    CandlesBurnt,
    CoinChanged,
    DayBroke,
    Dropped,
    Equipped,
    Fed,
    Given,
    Improvised,
    Removed,
    Taken,
    TrapSet,
    Used,
    WatchChanged,
)
from hunter_game.engine.vocabulary import Grade, Means, Watch
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names, tried

_WATCH = {
    Watch.MORNING: "It is morning.",
    Watch.NOON: "The morning is gone; it is noon.",
    Watch.DUSK: "The light is going; it is dusk.",
    Watch.NIGHT: "It is night.",
}

_TRIED = {
    Grade.DISASTER: "it goes as badly as it can",
    Grade.FAILURE: "it fails, and you are worse off for trying",
    Grade.COST: "it works, at a price",
    Grade.SUCCESS: "it works",
    Grade.TRIUMPH: "it works better than you hoped",
}

_MEANS = {Means.FORCE: "by strength", Means.CRAFT: "by skill", Means.NERVE: "by boldness"}


def taken(names: Names, outcome: Taken) -> Beat:
    """Put something picked up into words."""
    item = names.item(outcome.item)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You take {item['the_item']}.",
        slots=item,
        tags={"item": outcome.item},
    )


def dropped(names: Names, outcome: Dropped) -> Beat:
    """Put something put down into words."""
    item = names.item(outcome.item)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You put {item['the_item']} down.",
        slots=item,
        tags={"item": outcome.item},
    )


def given(names: Names, outcome: Given) -> Beat:
    """Put a gift into words."""
    item, person = names.item(outcome.item), names.person(outcome.person)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You give {item['the_item']} to {person['person']}.",
        slots={**item, **person},
        tags={"item": outcome.item, "person": outcome.person},
    )


def used(names: Names, outcome: Used) -> Beat:
    """Put a use into words; what it did has beats of its own."""
    item = names.item(outcome.item)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You use {item['the_item']}.",
        slots=item,
        tags={"item": outcome.item, "item_kind": names.world.item[outcome.item].kind.value},
    )


def equipped(names: Names, outcome: Equipped) -> Beat:
    """Put something taken in hand or put on into words."""
    item = names.item(outcome.item)
    other = names.item(outcome.instead_of)["the_item"] if outcome.instead_of else ""
    instead = f" instead of {other}" if other else ""
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You make {item['the_item']} ready{instead}.",
        slots={**item, "other": other},
        tags={
            "item": outcome.item,
            "item_kind": names.world.item[outcome.item].kind.value,
            "instead": "yes" if other else "no",
        },
    )


def removed(names: Names, outcome: Removed) -> Beat:
    """Put something put away or taken off into words."""
    item = names.item(outcome.item)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You put {item['the_item']} away.",
        slots=item,
        tags={"item": outcome.item, "item_kind": names.world.item[outcome.item].kind.value},
    )


def trap_set(names: Names, outcome: TrapSet) -> Beat:
    """Put a laid trap or bait into words."""
    item = names.item(outcome.item)
    place = names.place(outcome.place)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You lay {item['the_item']} ready at {place}.",
        slots={**item, "place": place},
        tags={"item": outcome.item, "item_kind": names.world.item[outcome.item].kind.value, "place": outcome.place},
    )


def coin_changed(names: Names, outcome: CoinChanged) -> Beat:
    """Put pennies into words."""
    del names
    return Beat(
        kind=outcome.kind,
        weight="strip",
        meaning="Pennies come to you." if outcome.by > 0 else "It costs you pennies.",
        tags={"way": "up" if outcome.by > 0 else "down"},
    )


def candles_burnt(names: Names, outcome: CandlesBurnt) -> Beat:
    """Put time into words. The strip has the count; prose says it only when nothing else happened."""
    alone = all(each.kind in _PASSING for each in names.outcomes)
    return Beat(
        kind=outcome.kind,
        weight="must" if alone else "strip",
        meaning="Time goes by." if outcome.left else "The last of the day's light is used up.",
        tags={"last": "no" if outcome.left else "yes", "long": "yes" if outcome.count > 1 else "no"},
    )


_PASSING = frozenset({"candles_burnt", "watch_changed", "day_broke", "fed", "healed", "nerve_changed", "rolled"})
"""What may come of waiting or resting alone."""


def watch_changed(names: Names, outcome: WatchChanged) -> Beat:
    """Put the change of light into words."""
    del names
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=_WATCH[outcome.watch],
        tags={"to": outcome.watch.value},
    )


def day_broke(names: Names, outcome: DayBroke) -> Beat:
    """Put a new day into words."""
    nights = names.after.nights_left
    left = "One night is left." if nights == 1 else f"{nights} nights are left."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"Day {outcome.day} breaks. {left}",
        tags={"nights": str(min(nights, 3))},
    )


def fed(names: Names, outcome: Fed) -> Beat:
    """Put the night's loss into words: what is found in the morning, as it is written."""
    person = names.person(outcome.victim) if outcome.victim is not None else {}
    who = f"It took {person['person']} in the night. " if person else "It fed in the night. "
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{who}{outcome.text}",
        slots={**person, "text": outcome.text},
        tags={"person": outcome.victim or "", "victim": "yes" if person else "no"},
    )


def improvised(names: Names, outcome: Improvised) -> Beat:
    """Put a free try into words."""
    del names
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You try something of your own ({outcome.words}) {_MEANS[outcome.means]}: {_TRIED[outcome.grade]}.",
        grade=outcome.grade,
        slots={"tried": tried(outcome.words)},
        typed=outcome.words,
        tags={"means": outcome.means.value},
    )
