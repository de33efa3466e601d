"""Beats of talk: what is asked and answered, whom one believes, and lies that are caught."""

from __future__ import annotations

from hunter_game.engine.outcomes import Answered, ClaimHeard, Greeted, Leaned, Met, Paired, TrustChanged
from hunter_game.engine.vocabulary import Approach, Grade
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.names import Names, yes_no

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


def met(names: Names, outcome: Met) -> Beat:
    """Put the first sight of a person into words."""
    person, seen = names.person(outcome.person), names.seen(outcome.person)
    look = seen.look if seen else ""
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{person['person']}, {person['role']}, is here. {look}".rstrip(),
        slots={**person, "text": look},
        tags={"person": outcome.person},
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
        tags={"person": outcome.person, "caught": yes_no(outcome.caught)},
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
            "evaded": yes_no(outcome.evaded),
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
        tags={"on": yes_no(outcome.on)},
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
            "broke": yes_no(outcome.broke),
            "confessed": yes_no(bool(outcome.confession)),
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
