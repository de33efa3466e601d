"""Beats of how it ends: for the beast, for the hunter, for the village."""

from __future__ import annotations

from hunter_game.engine.outcomes import BeastFell, BeastLaid, HuntEnded, HunterFell, HunterFled
from hunter_game.engine.vocabulary import Ending, Telling
from hunter_game.storyteller.meanings.beat import Beat
from hunter_game.storyteller.meanings.meeting import condition_of
from hunter_game.storyteller.meanings.names import Names, article, capital, yes_no

_ENDED = {
    Ending.SLAIN: "The beast is dead and the hunt is over.",
    Ending.LAID: "The beast is at rest and the hunt is over.",
    Ending.DIED: "You are dead and the hunt is over.",
    Ending.LOST: "There is nobody left to save, and the hunt is lost.",
}

_TOLD = {
    Telling.TRUTH: "You told them the truth.",
    Telling.BURY: "You buried what you know.",
}


def beast_fell(names: Names, outcome: BeastFell) -> Beat:
    """Put the death of the beast into words."""
    beast = names.beast(outcome.beast)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{capital(beast['the_beast'])} is dead.",
        slots=beast,
        tags={"beast": outcome.beast},
    )


def beast_laid(names: Names, outcome: BeastLaid) -> Beat:
    """Put the rest of the beast into words."""
    beast = names.beast(outcome.beast)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"{capital(beast['the_beast'])} is laid to rest.",
        slots=beast,
        tags={"beast": outcome.beast},
    )


def hunter_fled(names: Names, outcome: HunterFled) -> Beat:
    """Put a retreat into words."""
    place = names.place(outcome.place)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You break off and get away to {place}. What you learned is yours; it will remember you.",
        slots={"place": place},
        tags={"place": outcome.place, "beast": names.foe()},
    )


def hunter_fell(names: Names, outcome: HunterFell) -> Beat:
    """Put the hunter's death into words."""
    source = names.source(outcome.by)
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=f"You die of {source}.",
        slots={"source": source, "place": names.after.place_name},
        tags={"condition": condition_of(outcome.by), "beast": names.foe()},
    )


def hunt_ended(names: Names, outcome: HuntEnded) -> Beat:
    """Put the end into words: how it ended, what was told, and the truth as the view now shows it."""
    reckoning = names.after.reckoning
    truth = (
        {
            "truth_kind": f"{article(reckoning.kind)} {reckoning.kind}",
            "truth_cause": reckoning.cause,
            "truth_next": reckoning.next,
            "wanted": reckoning.next.partition(",")[0],
        }
        if reckoning
        else {}
    )
    complication = names.after.complication
    payer_lives = names.lives(names.after.payer)
    parts = [_ENDED[outcome.ending]]
    if outcome.told is not None:
        parts.append(_TOLD[outcome.told])
    if truth:
        parts.append(f"The truth was: {reckoning.kind}; {reckoning.cause}; {reckoning.next}." if reckoning else "")
    parts.append(f"{outcome.lines} of the three lines were right.")
    return Beat(
        kind=outcome.kind,
        weight="must",
        meaning=" ".join(parts),
        slots={**truth, **({"payer": names.person(names.after.payer)["person"]} if payer_lives else {})},
        tags={
            "hunt": names.hunt(),
            "beast": names.beast_called(reckoning.kind) if reckoning else "",
            "cause": names.cause_called(reckoning.cause) if reckoning else "",
            "complication": complication.value if complication else "none",
            "verdict": outcome.verdict.value if outcome.verdict else "unknown",
            "payer_lives": yes_no(payer_lives),
            "ending": outcome.ending.value,
            "told": outcome.told.value if outcome.told else "nothing",
            "lines": str(outcome.lines),
            "known": yes_no(bool(truth)),
        },
    )
