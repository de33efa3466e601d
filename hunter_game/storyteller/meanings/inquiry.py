"""Beats of the inquiry: looking, going, searching, and what follows on the board."""

from __future__ import annotations

from hunter_game.engine.outcomes import (
    CandidateRestored,
    CandidateStruck,
    Examined,
    Looked,
    Moved,
    Recalled,
    Searched,
    Signed,
    TopicOpened,
    TraceFound,
)
from hunter_game.engine.vocabulary import Grade
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names, yes_no

_SEARCH = {
    Grade.DISASTER: "The search goes as badly as it can",
    Grade.FAILURE: "The search goes against you",
    Grade.COST: "The search pays, at a price",
    Grade.SUCCESS: "The search goes well",
    Grade.TRIUMPH: "The search could not have gone better",
}


def looked(names: Names, outcome: Looked) -> Beat:
    """Put a look around into words."""
    place = names.place(outcome.place)
    text = names.after.place_text if outcome.place == names.after.place else ""
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You look around at {place}: {text}" if text else f"You look around at {place}.",
        slots={"place": place, "text": text},
        tags={"place": outcome.place},
    )


def examined(names: Names, outcome: Examined) -> Beat:
    """Put a close look into words."""
    slots: dict[str, str] = {}
    tags: dict[str, str] = {}
    thing, text = "it", ""
    if outcome.detail is not None:
        thing, text = names.detail(outcome.detail)
        tags = {"looked_at": "detail", "detail": outcome.detail}
    elif outcome.item is not None:
        slots = names.item(outcome.item)
        thing, text = slots["the_item"], names.item_text(outcome.item)
        tags = {"looked_at": "item", "item": outcome.item}
    elif outcome.person is not None:
        slots = names.person(outcome.person)
        seen = names.seen(outcome.person)
        thing, text = slots["person"], seen.look if seen else ""
        tags = {"looked_at": "person", "person": outcome.person}
    elif outcome.beast is not None:
        slots = names.beast(outcome.beast)
        fight = names.after.fight or names.before.fight
        thing, text = slots["the_beast"], fight.look if fight else ""
        tags = {"looked_at": "beast", "beast": outcome.beast}
    meaning = f"You look closely at {thing}: {text}" if text else f"You look closely at {thing}."
    return Beat(
        kind=outcome.kind, weight="must", meaning=meaning, slots={**slots, "thing": thing, "text": text}, tags=tags
    )


def recalled(names: Names, outcome: Recalled) -> Beat:
    """Put a thought over something known into words."""
    claim = names.claim(outcome.clue)
    if claim is not None:
        return Beat(
            kind=outcome.kind,
            weight="must",
            meaning=f"You remember what {claim.teller_name} said: “{claim.words}”",
            slots={"clue": claim.name, "person": claim.teller_name, "words": claim.words},
            tags={"clue": "claim", "broken": yes_no(claim.broken)},
        )
    trace = names.trace(outcome.clue)
    name, text = (trace.name, trace.text) if trace else ("what you know", "")
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You think over {name}: {text}" if text else f"You think over {name}.",
        slots={"clue": name, "text": text},
        tags={"clue": "trace"},
    )


def moved(names: Names, outcome: Moved) -> Beat:
    """Put a walk into words."""
    place, origin = names.place(outcome.place), names.place(outcome.origin)
    text = names.after.place_text if outcome.place == names.after.place else ""
    arrival = f"You come from {origin} to {place} for the first time." if outcome.first else f"You go back to {place}."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{arrival} {text}".rstrip() if outcome.first else arrival,
        slots={"place": place, "origin": origin, "text": text},
        tags={"place": outcome.place, "origin": outcome.origin, "first": yes_no(outcome.first)},
    )


def searched(names: Names, outcome: Searched) -> Beat:
    """Put a search into words; what it found has a beat of its own."""
    place = names.place(outcome.place)
    found = names.follows(outcome, "trace_found")
    if outcome.grade is None:
        meaning = f"There is nothing left to find at {place}."
    else:
        meaning = f"{_SEARCH[outcome.grade]}{'' if found else ', and you find nothing'}."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=meaning,
        grade=outcome.grade,
        slots={"place": place},
        tags={"place": outcome.place, "found": yes_no(found), "empty": yes_no(outcome.grade is None)},
    )


def trace_found(names: Names, outcome: TraceFound) -> Beat:
    """Put a found trace into words; its text is true and is told as it stands."""
    trace = names.trace(outcome.trace)
    name, text = (trace.name, trace.text) if trace else ("something", "")
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You find {name}: {text}" if text else f"You find {name}.",
        slots={"trace": name, "text": text},
        tags={
            "trace": outcome.trace,
            "first": yes_no(not names.before.traces),
            "found_by": _found_by(names, outcome),
        },
    )


def _found_by(names: Names, outcome: TraceFound) -> str:
    """Return what it was that found a trace, for what is said of the finding."""
    kinds = {each.kind for each in names.outcomes}
    if "fed" in kinds:
        return "night"
    if names.after.place != names.before.place:
        return "coming"
    return "search" if "searched" in kinds else "look" if "examined" in kinds else "coming"


def candidate_struck(names: Names, outcome: CandidateStruck) -> Beat:
    """Put a ruled-out line of the account into words."""
    candidate, clue = names.candidate(outcome.candidate), names.clue(outcome.by)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"That rules out {candidate}, by {clue}.",
        slots={"candidate": candidate, "clue": clue},
        tags={"line": outcome.line.value, "clue": "claim" if names.claim(outcome.by) else "trace"},
    )


def candidate_restored(names: Names, outcome: CandidateRestored) -> Beat:
    """Put a reopened line of the account into words."""
    candidate = names.candidate(outcome.candidate)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"It may be {candidate} after all.",
        slots={"candidate": candidate},
        tags={"line": outcome.line.value},
    )


def topic_opened(names: Names, outcome: TopicOpened) -> Beat:
    """Put a new topic into words."""
    topic = names.topic(outcome.topic)
    return Beat(
        kind=outcome.kind,
        weight="strip",
        meaning=f"You can now ask about {topic}.",
        slots={"topic": topic},
    )


def signed(names: Names, outcome: Signed) -> Beat:
    """Put the signed account into words: three lines, and no word of whether they are right."""
    beast = names.beast(outcome.beast)
    cause, following = names.cause(outcome.cause), names.next_line(outcome.next)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You sign the account: {beast['a_beast']}; made by {cause}; next, {following}. It cannot be unsigned.",
        slots={**beast, "cause": cause, "next": following},
        tags={"beast": outcome.beast},
    )
