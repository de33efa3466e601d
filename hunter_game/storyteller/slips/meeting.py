"""What prose makes of a meeting: deaths, blows, the beast's acts and conditions that the rules do not know of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hunter_game.engine.vocabulary import Condition
from hunter_game.storyteller.brief import Brief
from hunter_game.storyteller.ports import Slip
from hunter_game.storyteller.slips.fight import Fight
from hunter_game.storyteller.slips.passage import is_denied, is_hedged, one_of, slip

_DEATH = (
    r"(?:is dead|lies dead|dies\b(?! away| down| out)|falls dead|drops dead|is slain|is killed|is destroyed|is no more"
    r"|breathes its last|lies slain|lies lifeless|perishes|(?:crumples|collapses|falls) lifeless\w*"
    r"|dissolves|crumbles (?:to|into) \w+|burns (?:away )?to \w+|sings itself to death|is gone for ever)"
)
_YOU_DIE = re.compile(
    r"\byou (?:\w+ )?(?:die|drown|perish|are dead|are slain|are killed|lie dead|breathe your last)\b"
    r"|\byou\b[^.]*,(?: and)? (?:die|drown)\b",
    re.IGNORECASE,
)
_EDGE = r"(?:knife|blade|blow|cut|stroke|strike|thrust|steel|edge|point|bayonet|boathook|billhook|staff|bolt|shot|ball)"
_LANDS = (
    r"(?:opens|lands|tells|sinks|bites|pierces|connects|goes home|strikes home|hits home|goes in|finds (?:its|the) \w+"
    r"|takes (?:it|the)|cuts (?:it|the|into|deep)|drives (?:in|deep|home)|slashes|tears)"
)
_YOU_HIT = r"\byou (?:\w+ly )?(?:cut|stab|wound|pierce|gash|slash|strike|hit|shoot) (?:it|the {names})\b(?! and miss)"
_DRIVEN = r"\bdrive your \w+ (?:in|into|through|home)\b|\bfeel the \w+ (?:go|sink|drive) (?:home|in)\b"
_AIR = re.compile(r"\b(?:nobody|nothing|only|air|empty)\b", re.IGNORECASE)
_REELS = r"{subject} (?:staggers|reels|recoils|howls in pain|screams|shrieks|yelps)\b"
_MISSES = re.compile(
    rf"\b(?:your|the) {_EDGE} (?:misses|goes wide|fails|finds (?:only|nothing)|meets (?:only|nothing)|cuts only)"
    r"|\byou miss\b|\byou (?:strike|swing|shoot|throw)\b[^.]*\b(?:goes|go) wide\b|\bhas not felt you\b",
    re.IGNORECASE,
)
_EVADED = re.compile(
    r"\bmisses you\b|\byou (?:\w+ )?(?:step|roll|twist|leap|duck) (?:aside|clear|away)\b", re.IGNORECASE
)
_CAUGHT = re.compile(
    r"\b(?:closes|locks|tightens) (?:on|round|around|about) your\b|\bcatches (?:you|your)\b|\bdrags you\b"
    r"|\bknocks you\b|\bgrips you\b|\bwill not let (?:go|you go)\b|\byou are dragged\b",
    re.IGNORECASE,
)
_HARMED = re.compile(
    r"\bdrags you under\b|\byour ribs \w+"
    r"|\b(?:opens?|rips?|tears?|rakes?) your (?:arm|side|leg|face|chest|throat|back)\b"
    r"|\bknocks you (?:down|off)\b|\bbites (?:you|your|into your)\b",
    re.IGNORECASE,
)
_ROSE_AGAIN = r"{subject}\b[^.]*\b(?:comes on again|alive|escapes|gets away|goes back into|hardens)\b"

_HUNTER_IS = {
    Condition.BLEEDING: r"\byou are (?:\w+ )?bleeding\b|\byou bleed\b",
    Condition.POISONED: r"\byou are (?:\w+ )?poisoned\b",
    Condition.BURNING: r"\byou are (?:\w+ )?(?:burning|on fire)\b"
    r"|\byour (?:coat|sleeve|cloak|hair|clothes) (?:is|are) (?:burning|on fire|alight)\b",
    Condition.HELD: r"\byou are (?:\w+ )?held\b(?! by nothing)|, held fast\b|\band held fast\b",
    Condition.BLINDED: r"\byou are (?:\w+ )?blind(?:ed)?\b|\byou wake blind(?:ed)?\b|\btakes your sight\b",
    Condition.FRIGHTENED: r"\byou are (?:\w+ )?(?:frightened|terrified)\b",
}
_BEAST_IS = {
    Condition.BLEEDING: r"is (?:\w+ )?bleeding",
    Condition.BURNING: r"is (?:\w+ )?(?:burning|on fire|alight)",
    Condition.HELD: r"is (?:\w+ )?(?:held|caught|trapped|pinned)",
    Condition.BLINDED: r"is (?:\w+ )?blind(?:ed)?",
    Condition.POISONED: r"is (?:\w+ )?poisoned",
}
"""Fear is no word to hold a storyteller to when it is a beast's, and neither is hiding or standing open."""


def false_deaths(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield deaths that did not happen, and a rest that did and is told away."""
    fight = Fight(brief)
    if fight.over:
        if (
            fight.beast is not None
            and not is_denied(sentence)
            and _says(_ROSE_AGAIN.format(subject=fight.subject), sentence)
        ):
            yield slip(sentence, f"The {fight.beast.name} is no more.")
    elif not is_denied(sentence):
        names = one_of((*fight.names, *(name.split()[-1] for name in fight.names), "beast"))
        killed = rf"\b(?:you|and) (?:\w+ )?(?:kill|slay|behead|finish off) (?:the (?:\w+ )?(?:{names})|it)\b"
        dies = rf"\b{fight.subject}\b(?: \w+){{0,4}}? {_DEATH}" if fight.names else r"(?!)"
        beheaded = r"\bits head comes off\b"
        if _says(rf"{dies}|{killed}|{beheaded}", sentence):
            yield slip(sentence, fight.alive)
    if not fight.died and _YOU_DIE.search(sentence) and not is_denied(sentence):
        hunter = brief.after.hunter
        yield slip(sentence, f"You are alive: {hunter.health}/{hunter.health_most}.")


def false_blows(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield blows that land and did not, that miss and did not, and acts of the beast before their time."""
    fight = Fight(brief)
    if fight.beast is None or is_hedged(sentence):
        return
    if not fight.beast_hurt and _hit(fight, sentence):
        yield slip(sentence, "Your blow failed." if fight.attack is not None else "You struck no blow.")
    if fight.attack_worked and _MISSES.search(sentence):
        yield slip(sentence, "Your blow told.")
    if fight.all_reached and not fight.all_missed and _EVADED.search(sentence):
        yield slip(sentence, f"The {fight.beast.name} reached you.")
    if fight.all_missed and not fight.hunter_hurt and _CAUGHT.search(sentence):
        yield slip(sentence, f"The {fight.beast.name} did not reach you.")
    elif not fight.hunter_hurt and _HARMED.search(sentence):
        yield slip(sentence, "You were not hurt.")
    if not fight.over and _shown_as_done(fight, sentence):
        yield slip(sentence, f"That is still to come: {fight.beast.shown_tell}")


def false_conditions(brief: Brief, sentence: str) -> Iterator[Slip]:
    """Yield conditions that the rules have given to nobody."""
    fight = Fight(brief)
    for condition, pattern in _HUNTER_IS.items():
        if not fight.under(condition, hunter=True) and _asserts(pattern, sentence):
            yield slip(sentence, f"You are not {condition.value}.")
    if fight.beast is None or fight.over:
        return
    beast = rf"\bthe (?:\w+ )?(?:{one_of(fight.names)})"
    for condition, pattern in _BEAST_IS.items():
        if not fight.under(condition, hunter=False) and _asserts(rf"{beast} {pattern}\b", sentence):
            yield slip(sentence, f"The {fight.beast.name} is not {condition.value}.")


def _asserts(pattern: str, sentence: str) -> bool:
    """Whether a sentence says so, and denies nothing up to there, as in `You are held, and cannot move`."""
    match = re.search(pattern, sentence, re.IGNORECASE)
    return match is not None and not is_denied(sentence[: match.end()])


def _hit(fight: Fight, sentence: str) -> bool:
    """Whether a blow of the hunter's is told as landing, in something that is not the air."""
    if _AIR.search(sentence):
        return False
    names = one_of(fight.names)
    patterns = (
        rf"\b(?:your|the) (?:\w+ )?{_EDGE}\b(?: \w+)?? {_LANDS}",
        _YOU_HIT.format(names=names),
        r"\byou strike home\b",
        _DRIVEN,
        _REELS.format(subject=rf"\b{fight.subject}"),
    )
    return any(_says(pattern, sentence) for pattern in patterns)


def _shown_as_done(fight: Fight, sentence: str) -> bool:
    """Whether the act that is still to come is told as done. Its name says what it does: `presses you down`."""
    assert fight.beast is not None
    shown = fight.beast.shown_name
    if shown in fight.acts:
        return False
    return _says(rf"\b{fight.subject} (?:\w+ly )?{re.escape(shown)}\b", sentence)


def _says(pattern: str, sentence: str) -> bool:
    return bool(re.search(pattern, sentence, re.IGNORECASE))
