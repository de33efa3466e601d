"""Beats of the inquiry: looking, going, searching, talking, and the board."""

from __future__ import annotations

from hunter_game.engine.outcomes import (
    Answered,
    CandidateRestored,
    CandidateStruck,
    ClaimHeard,
    Examined,
    Greeted,
    Leaned,
    Looked,
    Moved,
    Paired,
    Recalled,
    Searched,
    Signed,
    TopicOpened,
    TraceFound,
    TrustChanged,
)
from hunter_game.engine.vocabulary import Approach, Grade
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names

_SEARCH = {
    Grade.DISASTER: "The search goes as badly as it can",
    Grade.FAILURE: "The search goes against you",
    Grade.COST: "The search pays, at a price",
    Grade.SUCCESS: "The search goes well",
    Grade.TRIUMPH: "The search could not have gone better",
}

_ASKED = {
    Approach.PLAIN: "You ask {person} plainly about {topic}",
    Approach.KIND: "You ask {person} gently about {topic}",
    Approach.PRESS: "You press {person} about {topic}",
    Approach.BARGAIN: "You bargain with {person} over {topic}",
    Approach.DECEIVE: "You talk {person} round to {topic} under a false colour",
}

_TAKEN = {
    Grade.DISASTER: "it is taken as badly as it can be",
    Grade.FAILURE: "it is taken badly",
    Grade.COST: "it costs you something in their eyes",
    Grade.SUCCESS: "it is taken well",
    Grade.TRIUMPH: "it could not have been taken better",
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
            tags={"clue": "claim", "broken": _yes(claim.broken)},
        )
    trace = names.trace(outcome.clue)
    name, text = (trace.name, trace.text) if trace else ("what you know", "")
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You think over {name}: {text}",
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
        tags={"place": outcome.place, "origin": outcome.origin, "first": _yes(outcome.first)},
    )


def searched(names: Names, outcome: Searched) -> Beat:
    """Put a search into words; what it found has a beat of its own."""
    place = names.place(outcome.place)
    found = any(each.kind == "trace_found" for each in names.outcomes)
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
        tags={"place": outcome.place, "found": _yes(found), "empty": _yes(outcome.grade is None)},
    )


def trace_found(names: Names, outcome: TraceFound) -> Beat:
    """Put a found trace into words; its text is true and is told as it stands."""
    trace = names.trace(outcome.trace)
    name, text = (trace.name, trace.text) if trace else ("something", "")
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You find {name}: {text}",
        slots={"trace": name, "text": text},
        tags={"trace": outcome.trace},
    )


def claim_heard(names: Names, outcome: ClaimHeard) -> Beat:
    """Put a claim into words. What it is worth is not known here."""
    claim = names.claim(outcome.claim)
    name = claim.name if claim else "what was said"
    person = names.person(outcome.person)
    said = "now admits" if outcome.caught else "claims"
    return Beat(
        kind=outcome.kind,
        weight="strip",
        meaning=f"{person['person']} {said}: {name}.",
        slots={**person, "clue": name},
        tags={"person": outcome.person, "caught": _yes(outcome.caught)},
    )


def answered(names: Names, outcome: Answered) -> Beat:
    """Put an answer into words: the testimony itself is in `words`, exactly as spoken."""
    person, topic = names.person(outcome.person), names.topic(outcome.topic)
    asked = _ASKED[outcome.approach].format(person=person["person"], topic=topic)
    taken = f"; {_TAKEN[outcome.grade]}" if outcome.grade is not None else ""
    reply = "puts you off" if outcome.evaded else "answers"
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{asked}{taken}. {person['person']} {reply}: “{outcome.words}”",
        grade=outcome.grade,
        slots={**person, "topic": topic, "words": outcome.words},
        speaker=person["person"],
        tags={
            "person": outcome.person,
            "topic": outcome.topic,
            "approach": outcome.approach.value,
            "evaded": _yes(outcome.evaded),
        },
    )


def greeted(names: Names, outcome: Greeted) -> Beat:
    """Put a greeting into words; nothing is said back that the rules do not know."""
    person = names.person(outcome.person)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You speak to {person['person']}, who hears you and does not take it further.",
        slots=person,
        tags={"person": outcome.person},
    )


def candidate_struck(names: Names, outcome: CandidateStruck) -> Beat:
    """Put a ruled-out line of the account into words."""
    candidate, clue = names.candidate(outcome.candidate), names.clue(outcome.by)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"That rules out {candidate}, by {clue}.",
        slots={"candidate": candidate, "clue": clue},
        tags={"line": outcome.line.value},
    )


def candidate_restored(names: Names, outcome: CandidateRestored) -> Beat:
    """Put a reopened line of the account into words."""
    candidate = names.candidate(outcome.candidate)
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"{candidate} is possible again.",
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


def leaned(names: Names, outcome: Leaned) -> Beat:
    """Put a choice of whom to believe into words."""
    claim = names.claim(outcome.claim)
    name, teller = (claim.name, claim.teller_name) if claim else ("what was said", "somebody")
    taken = "You decide to take" if outcome.on else "You no longer take"
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{taken} {teller}'s word for it: {name}.",
        slots={"clue": name, "person": teller},
        tags={"on": _yes(outcome.on)},
    )


def paired(names: Names, outcome: Paired) -> Beat:
    """Put a trace held against a claim into words, with the confession when it broke."""
    person = names.person(outcome.person)
    claim, trace = names.clue(outcome.claim), names.clue(outcome.trace)
    if outcome.broke:
        meaning = f"You hold {trace} against {person['person']}'s word, {claim}; it was a lie, and {person['person']} "
        meaning += f"admits it: “{outcome.confession}”" if outcome.confession else "has no answer."
    else:
        meaning = f"You hold {trace} against {person['person']}'s word, {claim}; it does not break it."
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=meaning,
        slots={**person, "claim": claim, "trace": trace, "words": outcome.confession},
        speaker=person["person"] if outcome.confession else None,
        tags={
            "person": outcome.person,
            "claim": outcome.claim,
            "trace": outcome.trace,
            "broke": _yes(outcome.broke),
            "confessed": _yes(bool(outcome.confession)),
        },
    )


def trust_changed(names: Names, outcome: TrustChanged) -> Beat:
    """Put a change of trust into words, without the number."""
    person = names.person(outcome.person)
    way = "up" if outcome.by > 0 else "down"
    return Beat(
        kind=outcome.kind,
        weight="may",
        meaning=f"{person['person']} trusts you {'more' if outcome.by > 0 else 'less'} than before.",
        slots=person,
        tags={"person": outcome.person, "way": way},
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


def _yes(value: bool) -> str:
    return "yes" if value else "no"
