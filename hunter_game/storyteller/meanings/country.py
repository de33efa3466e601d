"""Beats of what goes its own way: weather, words that travel, the complication of a hunt, scars."""

from __future__ import annotations

from hunter_game.engine.outcomes import Complicated, ScarGained, WeatherChanged, WordTravelled
from hunter_game.engine.vocabulary import Scar, Weather, WordTaken
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names, yes_no

_WEATHER = {
    Weather.STILL: "The air is still today.",
    Weather.FOG: "There is fog today.",
    Weather.RAIN: "It rains today.",
    Weather.WIND: "There is a hard wind today.",
    Weather.FROST: "There is frost today.",
}

_TAKEN = {
    WordTaken.HIDES: " and keeps out of your way",
    WordTaken.WARNS: " and sends you a warning",
    WordTaken.COMES: " and comes to find you",
}

_SCAR = {
    Scar.LIMP: "You will walk with a limp for good.",
    Scar.CLOUDED_EYE: "One of your eyes stays clouded for good.",
    Scar.SHAKING_HAND: "One of your hands will shake for good.",
    Scar.TORN_FACE: "Your face stays torn for good.",
    Scar.DROWNED_LUNG: "Your breath will be short for good.",
    Scar.NIGHT_TERRORS: "You will wake from it every night, for good.",
}


def weather_changed(names: Names, outcome: WeatherChanged) -> Beat:
    """Put the weather of a new day into words."""
    del names
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=_WEATHER[outcome.weather],
        tags={"weather": outcome.weather.value},
    )


def word_travelled(names: Names, outcome: WordTravelled) -> Beat:
    """Put a question that got about into words."""
    listener, teller = names.person(outcome.listener), names.person(outcome.teller)
    topic = names.topic(outcome.topic)
    taken = "" if outcome.taken is None else _TAKEN[outcome.taken]
    return Beat(
        kind=outcome.kind,
        weight="strip" if outcome.taken is None else "must",
        meaning=f"{listener['person']} has heard from {teller['person']} that you ask about {topic}{taken}.",
        slots={**listener, "teller": teller["person"], "topic": topic},
        tags={
            "person": outcome.listener,
            "teller": outcome.teller,
            "taken": "nothing" if outcome.taken is None else outcome.taken.value,
        },
    )


def complicated(names: Names, outcome: Complicated) -> Beat:
    """Put what a complication did into words, as the rules have it."""
    person = names.person(outcome.person) if outcome.person is not None else {}
    place = {"place": names.place(outcome.place)} if outcome.place is not None else {}
    told = next((each.told for each in names.outcomes if each.kind == "hunt_ended"), None)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=outcome.text,
        slots={**person, **place, "text": outcome.text},
        tags={
            "complication": outcome.complication.value,
            "person": outcome.person or "",
            "someone": yes_no(outcome.person is not None),
            "here": yes_no(outcome.place is not None),
            "told": told.value if told else "nothing",
        },
    )


def scar_gained(names: Names, outcome: ScarGained) -> Beat:
    """Put a scar into words."""
    del names
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=_SCAR[outcome.scar],
        tags={"scar": outcome.scar.value},
    )
